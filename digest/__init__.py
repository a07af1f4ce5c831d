"""Digest: collects news and events, composes a bulletin, and posts it to every subscriber."""

__version__ = "0.1.0"
