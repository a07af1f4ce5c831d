"""Tell whoever holds a preferences link that opens nothing any more how to get another."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from digest.web.asks import WebPublisher
from digest.web.public.joining import titled
from digest.web.view import View


def stale_link(publisher: WebPublisher, view: View, request: Request) -> Response:
    """The way to the form where a link is genuine, whoever held it; else only that it is not."""
    bulletin = publisher.link_of(request.path_params["token"])
    offer = publisher.offered(bulletin) if bulletin else None
    if offer is None:
        return view.notice(request, lambda words: words.subscription.stale, status=404)
    words = view.words(request)
    told = words.subscription
    values = {
        "title": titled(offer.title, words),
        "notice": told.stale,
        "good": False,
        "more": told.stale_link,
        "link": (f"/{offer.bulletin}/subscribe?lang={words.code}", told.ask_again),
    }
    return view.page(request, "told.html", words, values, status=404)
