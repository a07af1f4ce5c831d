"""Tell whoever holds a link that opens nothing any more how to get another."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from digest.model.wish import Offer
from digest.web.asks import WebPublisher
from digest.web.view import View, titled
from digest.web.words.words import Notice


def stale_link(publisher: WebPublisher, view: View, request: Request) -> Response:
    """The way to the form where a link is genuine, whoever held it; else only that it is not."""
    gone = withdrawn_link(publisher, view, request)
    if gone is not None:
        return gone
    offer = _offer(publisher, publisher.link_of(request.path_params["token"]))
    if offer is None:
        return view.notice(request, lambda words: words.subscription.stale, status=404)
    told = view.words(request).subscription
    return _onward(view, request, offer, told.stale, (told.stale_link, told.ask_again))


def withdrawn_link(publisher: WebPublisher, view: View, request: Request) -> Response | None:
    """Why a link stopped working whose key was retired, and the way on; None for every other."""
    bulletin = publisher.withdrawn(request.path_params["token"])
    if bulletin is None:
        return None
    offer = _offer(publisher, bulletin)
    told = view.words(request).subscription
    if offer is None:
        return view.notice(request, lambda words: words.subscription.withdrawn, status=404)
    onward = (told.withdrawn_link, told.ask_new_link)
    return _onward(view, request, offer, told.withdrawn, onward)


def _offer(publisher: WebPublisher, bulletin: str | None) -> Offer | None:
    return publisher.offered(bulletin) if bulletin else None


def _onward(
    view: View, request: Request, offer: Offer, notice: Notice, onward: tuple[str, str]
) -> Response:
    """`onward`: what the form is for, and what the link to it says."""
    words, (more, button) = view.words(request), onward
    values = {
        "title": titled(offer.title, words),
        "notice": notice,
        "good": False,
        "more": more,
        "link": (f"/{offer.bulletin}/subscribe?lang={words.code}", button),
    }
    return view.page(request, "told.html", words, values, status=404)
