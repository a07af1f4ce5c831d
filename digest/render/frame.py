"""What an edition says about who sends it and where else it stands. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Frame:
    """What all entries of an edition stand in.

    Attributes:
        public_url: of the site, without a trailing slash.
        web_version_url: this edition on the web, without personal data.
        calendars_url: where its .ics files are served; ends with a slash.
        other_languages: code and web version of the other editions, in the bulletin's order.
        why: the reason a reader gets this, in the edition's language; None = a standard one.
        contact: an address of mail or web shown to readers.
        sources: what readers are shown instead of the names of sources, in the edition's language.
        has_preferences: whether the slot `preferences_url` gets a value at sending.
    """

    site_name: str
    public_url: str
    web_version_url: str
    calendars_url: str
    sender_name: str
    postal_address: str | None = None
    other_languages: tuple[tuple[str, str], ...] = ()
    why: str | None = None
    contact: str | None = None
    privacy_url: str | None = None
    accessibility_url: str | None = None
    feedback_url: str | None = None
    has_preferences: bool = False
    sources: Mapping[str, str] = field(default_factory=dict)
