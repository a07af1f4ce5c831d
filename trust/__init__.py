"""The long runs that show what Digest promises: `make trust` writes docs/trust.md."""
