"""Adapters to language models that propose summaries. Off by default; `reading.faithful` decides.

One module a kind; `KINDS` are those that ship, and `build` makes one of them.
"""

from __future__ import annotations

from digest.config.settings import SummariserSettings
from digest.http import PostClient
from digest.ports import Summariser
from digest.summarisers.chat import ChatSummariser

KINDS = frozenset({"chat"})


def build(settings: SummariserSettings, client: PostClient) -> Summariser:
    """The summariser that settings describe; its kind is one of `KINDS`."""
    return ChatSummariser(settings, client)
