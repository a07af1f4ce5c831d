"""`python -m digest.sandbox MEMORY_BYTES`: one guarded child. Started by `pool`, not by hand."""

import sys

from digest.sandbox.child import serve

serve(memory_bytes=int(sys.argv[1]))
