"""The one way out: every request Digest makes goes through here.

`GuardedClient` reaches sources, which are other people's: addresses are judged, sizes and times
limited. `PostClient` reaches the operator's own endpoint, and says how far a failed request came.
"""

from digest.http.client import GuardedClient
from digest.http.post import Broken, NotConnected, PostClient, Reply
from digest.http.retry_after import retry_after_s

__all__ = ["Broken", "GuardedClient", "NotConnected", "PostClient", "Reply", "retry_after_s"]
