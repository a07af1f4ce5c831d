"""Let people subscribe: a form, a mail, a button.

The form works from our page, from another site's page and from a program. Its answer is the same
for every address. The page behind the mail's link asks once more, because mail scanners open every
link and some run what is on the page; only the button's POST confirms.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from digest.errors import InvalidAddress
from digest.model.wish import AskKind, AskPage, AskStanding, Chosen, Offer, Wish
from digest.subscribers.address import parse_address
from digest.web.access import is_cross_site
from digest.web.asks import WebPublisher
from digest.web.body import body_within
from digest.web.clerk import Clerk
from digest.web.form import LARGEST_FORM, Form, first, form_of, is_json
from digest.web.headers import PRIVATE
from digest.web.public.choosing import BadChoice, chosen_of
from digest.web.public.doorkeeper import Doorkeeper, visitor_of
from digest.web.public.stale import withdrawn_link
from digest.web.view import View, titled
from digest.web.words.words import Words

WORDING = "1"  # version of `consent` in every language; raised when its meaning changes
TRAP = "website"  # what robots fill in; people are told not to, and do not see it
RETRY_S = 3600
CORS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "POST",
    "Access-Control-Allow-Headers": "Content-Type",
    **PRIVATE,
}


@dataclass(frozen=True, slots=True)
class _Posted:
    """A form that came in, in which language it is answered, and whether to a program."""

    request: Request
    words: Words
    offer: Offer
    form: Form
    by_program: bool


class Joining:
    """The form, and the page behind the button of the mail that follows."""

    def __init__(self, publisher: WebPublisher, view: View, door: Doorkeeper, clerk: Clerk) -> None:
        self._publisher = publisher
        self._view = view
        self._door = door
        self._clerk = clerk

    def routes(self) -> list[Route]:
        """Open to all."""
        form = "/{bulletin}/subscribe"
        return [
            Route(form, self.form, methods=["GET", "POST", "OPTIONS"], name="public:subscribe"),
            Route(form + "/form", self.snippet, name="public:form"),
            Route("/c/{token}", self.link, methods=["GET", "POST"], name="public:confirm"),
        ]

    async def form(self, request: Request) -> Response:
        """Show the form, or take it."""
        offer = self._offer(request)
        if request.method == "OPTIONS":  # a browser asks before a script on another site may post
            return Response(status_code=204, headers=CORS)
        if request.method == "POST":
            return await self.take(request, offer)
        words = self._view.words(request)
        return self._show(request, words, offer, _default(offer, words))

    async def take(self, request: Request, offer: Offer) -> Response:
        """Write the wish down, whoever they are."""
        kind = request.headers.get("content-type", "")
        body = await body_within(request, LARGEST_FORM)
        form = None if body is None else form_of(body, kind)
        if form is None:
            return self._refused(request, too_large=body is None, for_program=is_json(kind))
        posted = _Posted(request, self._view.words(request), offer, form, is_json(kind))
        if first(form, TRAP):
            return self._asked(posted)
        wish = self._wish(posted)
        if isinstance(wish, BadChoice):
            return self._wrong(posted, wish.field)
        if not self._door.admits(self._visitor(request)):
            return self._slow(posted)
        await self._clerk.write(self._publisher.ask, wish)
        return self._asked(posted)

    def snippet(self, request: Request) -> Response:
        """The form as HTML, for another site's page: no script, no style, nothing loaded."""
        offer, words = self._offer(request), self._view.words(request)
        values = self._form_values(words, offer, _default(offer, words))
        page = self._view.page(request, "subscribe_form.html", words, values)
        return PlainTextResponse(page.body, headers={"Cache-Control": "public, max-age=300"})

    async def link(self, request: Request) -> Response:
        """The mail's link: one address for the page and for the act."""
        token = request.path_params["token"]
        if request.method != "POST":
            page = await self._clerk.read(self._publisher.describe_ask, token)
        elif is_cross_site(request.headers, public_url=self._publisher.site().public_url):
            return self._view.notice(request, lambda words: words.reader.cross_site, status=403)
        else:
            page = await self._clerk.write(self._publisher.confirm, token)
        if page is None:
            gone = withdrawn_link(self._publisher, self._view, request)
            return gone or self._view.notice(
                request, lambda words: words.reader.bad_link, status=404
            )
        return self._stand(request, page)

    def _offer(self, request: Request) -> Offer:
        offer = self._publisher.offered(request.path_params["bulletin"])
        if offer is None:
            raise HTTPException(404)
        return offer

    def _stand(self, request: Request, page: AskPage) -> Response:
        words = self._view.words(request, known=page.language)
        told = words.subscription
        shared = {"title": titled(page.title, words), "bulletin": page.bulletin}
        if page.standing is AskStanding.OPEN:
            values = {**shared, "page": page, "token": request.path_params["token"]}
            return self._view.page(request, "confirm.html", words, values)
        if page.standing is AskStanding.EXPIRED:
            link = (f"/{page.bulletin}/subscribe?lang={words.code}", told.ask_again)
            values = {**shared, "notice": told.expired, "good": False, "link": link, "more": ""}
            return self._view.page(request, "told.html", words, values, status=410)
        done = told.confirmed if page.kind is AskKind.JOIN else told.moved
        notice = told.half if page.standing is AskStanding.HALF else done
        own = page.own_link and (f"/p/{page.own_link}?lang={words.code}", told.settings)
        values = {**shared, "notice": notice, "good": True, "link": own, "more": ""}
        if page.standing is AskStanding.DONE and page.kind is not AskKind.JOIN and not own:
            form = f"/{page.bulletin}/subscribe?lang={words.code}"
            values |= {"more": told.moved_link, "link": (form, told.ask_again)}
        return self._view.page(request, "told.html", words, values)

    def _show(
        self,
        request: Request,
        words: Words,
        offer: Offer,
        chosen: Chosen,
        *,
        wrong: str = "",
        email: str = "",
    ) -> Response:
        values = self._form_values(words, offer, chosen)
        values |= {"wrong": wrong, "email": email}
        status = 422 if wrong else 200
        return self._view.page(request, "subscribe.html", words, values, status=status)

    def _form_values(self, words: Words, offer: Offer, chosen: Chosen) -> dict[str, object]:
        return {
            "offer": offer,
            "chosen": chosen,
            "title": titled(offer.title, words),
            "consent": self._consent(words, offer),
            "version": WORDING,
            "trap": TRAP,
            "action": f"{self._publisher.site().public_url}/{offer.bulletin}/subscribe",
        }

    def _wish(self, posted: _Posted) -> Wish | BadChoice:
        offer = posted.offer
        chosen = chosen_of(posted.form, offer, default=_default(offer, posted.words))
        if isinstance(chosen, BadChoice):
            return chosen
        try:
            address = parse_address(first(posted.form, "email"))
        except InvalidAddress:
            return BadChoice("email")
        return Wish(offer.bulletin, address, chosen, self._wording(posted), self._source(posted))

    def _asked(self, posted: _Posted) -> Response:
        """The answer to every address, and to robots."""
        if posted.by_program:
            return JSONResponse({"asked": True}, 202, headers=CORS)
        told = posted.words.subscription
        values = {
            "notice": told.asked,
            "good": True,
            "title": titled(posted.offer.title, posted.words),
            "link": None,
            "more": told.no_mail,
        }
        return self._view.page(posted.request, "told.html", posted.words, values)

    def _wrong(self, posted: _Posted, field: str) -> Response:
        words, offer = posted.words, posted.offer
        if posted.by_program:
            told = words.subscription
            reason = told.bad_email if field == "email" else told.bad_choice
            return _error(reason, 422, field=field)
        read = chosen_of(posted.form, offer, default=_default(offer, words))
        chosen = _default(offer, words) if isinstance(read, BadChoice) else read
        email = first(posted.form, "email")
        return self._show(posted.request, words, offer, chosen, wrong=field, email=email)

    def _slow(self, posted: _Posted) -> Response:
        retry = {"Retry-After": str(RETRY_S)}
        if posted.by_program:
            told = posted.words.subscription.slow.lead
            return _error(told, 429, headers=retry, retry_after=RETRY_S)
        return self._view.notice(
            posted.request, lambda words: words.subscription.slow, status=429, headers=retry
        )

    def _refused(self, request: Request, *, too_large: bool, for_program: bool) -> Response:
        words = self._view.words(request)
        if for_program and too_large:
            told = words.reader.too_large
            return _error(f"{told.title}. {told.lead}", 413)
        if for_program:
            return _error(words.subscription.no_json, 400)
        return self._view.notice(request, lambda words: words.reader.too_large, status=413)

    def _visitor(self, request: Request) -> str:
        peer = request.client.host if request.client else None
        return visitor_of(peer, request.headers, self._publisher.subscribing().proxies)

    def _wording(self, posted: _Posted) -> str:
        """What they agreed to. Another version than ours is what a form elsewhere still shows."""
        seen = first(posted.form, "wording") or WORDING
        if seen != WORDING:
            return f"version {seen[:8]}"
        return f"version {WORDING}: {self._consent(posted.words, posted.offer)}"

    def _consent(self, words: Words, offer: Offer) -> str:
        site = self._publisher.site().name
        return words.subscription.consent.format(title=titled(offer.title, words), site=site)

    def _source(self, posted: _Posted) -> str:
        if posted.by_program:
            return "form of a program"
        public_url = self._publisher.site().public_url
        elsewhere = is_cross_site(posted.request.headers, public_url=public_url)
        return "form on another site" if elsewhere else "form on our page"


def _error(
    reason: str,
    status: int,
    *,
    field: str | None = None,
    headers: Mapping[str, str] | None = None,
    **more: int,
) -> Response:
    """To a program: in the reader's language, because it may show it to them."""
    told = {"error": reason, "field": field, **more}
    return JSONResponse(told, status, headers={**CORS, **(headers or {})})


def _default(offer: Offer, words: Words) -> Chosen:
    spoken = words.code if words.code in offer.languages else offer.languages[0]
    return Chosen(spoken)
