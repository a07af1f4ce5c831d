"""Read what a visitor chose of an offer. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from digest.model.subscriber import Frequency
from digest.model.wish import Chosen, Offer
from digest.web.form import Form, first


@dataclass(frozen=True, slots=True)
class BadChoice:
    """A choice that was not offered. `field`: its name in the form."""

    field: str


def chosen_of(form: Form, offer: Offer, *, default: Chosen) -> Chosen | BadChoice:
    """What a form chooses; what it does not speak of stays as in `default`.

    A form of ours speaks of all that was offered: of several boxes none may be ticked, so that
    they are read as they are. A program's form may leave fields out.
    """
    language = first(form, "language") or default.language
    if language not in offer.languages:
        return BadChoice("language")
    frequency = first(form, "frequency") or default.frequency
    if frequency not in list(Frequency):
        return BadChoice("frequency")
    topics, regions = form.get("topics", ()), form.get("regions", ())
    if not set(topics) <= {*offer.topics, *default.topics}:
        return BadChoice("topics")
    if not set(regions) <= {*offer.regions, *default.regions}:
        return BadChoice("regions")
    return Chosen(language, tuple(topics), tuple(regions), Frequency(frequency))
