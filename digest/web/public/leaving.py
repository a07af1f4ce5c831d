"""Let a reader leave a bulletin, and come back.

GET shows a page and changes nothing, because mail scanners open every link. POST does it: from the
page's button, or straight from the mail program (RFC 8058: no cookie, no login, no redirect).
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from digest.model.wish import Farewell
from digest.web.access import is_cross_site
from digest.web.asks import HowLeft, UnsubscribePage, WebPublisher
from digest.web.body import body_within
from digest.web.clerk import Clerk
from digest.web.form import LARGEST_FORM, first, form_of
from digest.web.headers import PRIVATE
from digest.web.public.stale import withdrawn_link
from digest.web.view import View


class Leaving:
    """The pages behind the unsubscribe link."""

    def __init__(self, publisher: WebPublisher, view: View, clerk: Clerk) -> None:
        self._publisher = publisher
        self._view = view
        self._clerk = clerk

    def routes(self) -> list[Route]:
        """Open to all: whoever holds the link may leave."""
        return [
            Route("/u", self.explain, name="public:leaving"),
            Route("/u/", self.explain, name="public:leaving"),
            Route("/u/{token}", self.link, methods=["GET", "POST"], name="public:leave"),
            Route("/u/{token}/back", self.come_back, methods=["POST"], name="public:return"),
        ]

    def explain(self, request: Request) -> Response:
        """Where everyone's own link is found; web versions lead here."""
        words = self._view.words(request)
        return self._view.page(request, "find_link.html", words)

    async def link(self, request: Request) -> Response:
        """The reader's link: one address for the page and for the act, as RFC 8058 has it."""
        if request.method == "POST":
            return await self.leave(request)
        token = request.path_params["token"]
        page = await self._clerk.read(self._publisher.describe_unsubscribe, token)
        if page is None:
            return self._bad_link(request)
        return self._page(request, "left.html" if page.left else "leave.html", page)

    async def leave(self, request: Request) -> Response:
        """Take the reader off, at once."""
        body = await body_within(request, LARGEST_FORM)
        if body is None:
            return self._view.notice(request, lambda words: words.reader.too_large, status=413)
        how = HowLeft.ONE_CLICK if is_one_click(body) else HowLeft.PAGE
        # A mail program in a browser may post from its own site. The token alone says who leaves.
        if how is HowLeft.PAGE and self._is_cross_site(request):
            return self._view.notice(request, lambda words: words.reader.cross_site, status=403)
        form = form_of(body, request.headers.get("content-type", "")) or {}
        token, why = request.path_params["token"], first(form, "why")
        if why in list(Farewell):
            page, told = await self._clerk.write(self._say_why, token, Farewell(why))
            return self._left(request, page, told=told)
        page = await self._clerk.write(self._leave, token, how)
        return _answer(page) if how is HowLeft.ONE_CLICK else self._left(request, page)

    async def come_back(self, request: Request) -> Response:
        """Take the reader on again."""
        if self._is_cross_site(request):
            return self._view.notice(request, lambda words: words.reader.cross_site, status=403)
        page, returned = await self._clerk.write(self._return, request.path_params["token"])
        if page is None:
            return self._bad_link(request)
        return self._page(request, "back.html" if returned else "left.html", page)

    def _leave(self, token: str, how: HowLeft) -> UnsubscribePage | None:
        done = self._publisher.unsubscribe(token, how=how)
        return self._publisher.describe_unsubscribe(token) if done else None

    def _say_why(self, token: str, why: Farewell) -> tuple[UnsubscribePage | None, bool]:
        told = self._publisher.say_why(token, why)
        return self._publisher.describe_unsubscribe(token), told

    def _return(self, token: str) -> tuple[UnsubscribePage | None, bool]:
        returned = self._publisher.resubscribe(token)
        return self._publisher.describe_unsubscribe(token), returned

    def _left(
        self, request: Request, page: UnsubscribePage | None, *, told: bool = False
    ) -> Response:
        if page is None:
            return self._bad_link(request)
        return self._page(request, "left.html", page, told=told)

    def _page(
        self, request: Request, template: str, page: UnsubscribePage, *, told: bool = False
    ) -> Response:
        words = self._view.words(request, known=page.language)
        title = page.title.get(words.code) or next(iter(page.title.values()), "")
        return self._view.page(
            request,
            template,
            words,
            {
                "token": request.path_params["token"],
                "title": title,
                "may_return": page.may_return,
                "told": told,
            },
        )

    def _bad_link(self, request: Request) -> Response:
        gone = withdrawn_link(self._publisher, self._view, request)
        if gone is not None:
            return gone
        return self._view.notice(request, lambda words: words.reader.bad_link, status=404)

    def _is_cross_site(self, request: Request) -> bool:
        return is_cross_site(request.headers, public_url=self._publisher.site().public_url)


def is_one_click(body: bytes) -> bool:
    """Whether a mail program posted this for its user: as a form of either encoding.

    Source: RFC 8058 §3.2.
    """
    pair, field = b"List-Unsubscribe=One-Click", b'name="List-Unsubscribe"'
    return pair in body or (field in body and b"One-Click" in body)


def _answer(page: UnsubscribePage | None) -> Response:
    """To a program, not to a person."""
    if page is not None:
        return PlainTextResponse("unsubscribed\n", headers=PRIVATE)
    return PlainTextResponse("unknown link\n", 404, headers=PRIVATE)
