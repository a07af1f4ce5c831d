"""Let readers look after their subscription, by the link in every mail they get.

One address shows the page and takes its forms: what is to be done stands in the field `act`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from digest.errors import InvalidAddress
from digest.model.subscriber import SubscriptionState
from digest.model.wish import Preferences
from digest.ports import Now
from digest.subscribers.address import parse_address
from digest.web.access import is_cross_site
from digest.web.asks import WebPublisher
from digest.web.body import body_within
from digest.web.clerk import Clerk
from digest.web.form import LARGEST_FORM, Form, first, form_of
from digest.web.public.choosing import BadChoice, chosen_of
from digest.web.public.stale import stale_link
from digest.web.view import View, titled
from digest.web.words.words import SubscriptionWords, Words

LONGEST_PAUSE = timedelta(days=366)
USUAL_PAUSE = timedelta(days=28)
SUMMER = (3, 7)  # months in which a pause is most often the summer's
BACK_IN = 8  # … which is over on its first day

GETS_IT = frozenset({SubscriptionState.ACTIVE, SubscriptionState.PAUSED})
MAY_RETURN = frozenset(
    {SubscriptionState.UNSUBSCRIBED, SubscriptionState.PENDING, SubscriptionState.BOUNCED}
)


@dataclass(frozen=True, slots=True)
class Told:
    """What a form came to: `good` words, or what is `wrong` with which field."""

    good: str = ""
    wrong: str = ""
    field: str = ""


Act = Callable[[str, Form, Preferences, SubscriptionWords], Told]


class Preferring:
    """The page behind the preferences link."""

    def __init__(self, publisher: WebPublisher, view: View, now: Now, clerk: Clerk) -> None:
        self._publisher = publisher
        self._view = view
        self._clerk = clerk
        self._now = now
        self._acts: dict[str, Act] = {
            "choose": self._choose,
            "pause": self._pause,
            "resume": self._resume,
            "move": self._move,
            "leave": self._leave,
            "return": self._return,
        }

    def routes(self) -> list[Route]:
        """Open to all: whoever holds the link is the reader."""
        return [Route("/p/{token}", self.link, methods=["GET", "POST"], name="public:preferences")]

    async def link(self, request: Request) -> Response:
        """Show the page, or do what its form says."""
        token = request.path_params["token"]
        if request.method != "POST":
            return self._show(
                request, await self._clerk.read(self._publisher.preferences, token), Told()
            )
        body = await body_within(request, LARGEST_FORM)
        if body is None:
            return self._view.notice(request, lambda words: words.reader.too_large, status=413)
        if is_cross_site(request.headers, public_url=self._publisher.site().public_url):
            return self._view.notice(request, lambda words: words.reader.cross_site, status=403)
        form = form_of(body, request.headers.get("content-type", "")) or {}
        return self._show(request, *await self._clerk.write(self._do, request, token, form))

    def _do(self, request: Request, token: str, form: Form) -> tuple[Preferences | None, Told]:
        """What a form came to, and how the reader stands then."""
        found = self._publisher.preferences(token)
        act = self._acts.get(first(form, "act"))
        if found is None or act is None:
            return found, Told()
        told = act(token, form, found, self._words(request, found).subscription)
        return self._publisher.preferences(token), told

    def _choose(self, token: str, form: Form, found: Preferences, words: SubscriptionWords) -> Told:
        chosen = chosen_of(form, found.offer, default=found.chosen)
        if isinstance(chosen, BadChoice):
            return Told(wrong=words.bad_choice, field=chosen.field)
        self._publisher.prefer(token, chosen)
        return Told(good=words.saved)

    def _pause(self, token: str, form: Form, _found: Preferences, words: SubscriptionWords) -> Told:
        until = _day(first(form, "until"))
        today = self._today()
        if until is None or not today < until <= today + LONGEST_PAUSE:
            return Told(wrong=words.bad_day, field="until")
        self._publisher.rest(token, until)
        return Told(good=words.saved)

    def _resume(
        self, token: str, _form: Form, _found: Preferences, words: SubscriptionWords
    ) -> Told:
        self._publisher.go_on(token)
        return Told(good=words.saved)

    def _move(self, token: str, form: Form, found: Preferences, words: SubscriptionWords) -> Told:
        try:
            new = parse_address(first(form, "email"))
        except InvalidAddress:
            return Told(wrong=words.bad_email, field="email")
        if new.key == parse_address(found.email).key:
            return Told(wrong=words.same_address, field="email")
        self._publisher.move(token, new)
        return Told(good=words.move_asked)

    def _leave(
        self, token: str, _form: Form, _found: Preferences, _words: SubscriptionWords
    ) -> Told:
        self._publisher.leave(token)
        return Told()  # the page itself says that they have left

    def _return(
        self, token: str, _form: Form, _found: Preferences, words: SubscriptionWords
    ) -> Told:
        self._publisher.come_back(token)
        return Told(good=words.saved)

    def _show(self, request: Request, found: Preferences | None, told: Told) -> Response:
        if found is None:
            return stale_link(self._publisher, self._view, request)
        words = self._words(request, found)
        today = self._today()
        values = {
            "token": request.path_params["token"],
            "found": found,
            "offer": found.offer,
            "chosen": found.chosen,
            "title": titled(found.offer.title, words),
            "told": told,
            "gets_it": found.state in GETS_IT,
            "is_paused": found.state is SubscriptionState.PAUSED,
            "may_return": found.state in MAY_RETURN,
            "standing": words.subscription.standing.get(found.state),
            "bulletins": [(titled(title, words), link) for title, link in found.others],
            "first_day": today + timedelta(days=1),
            "usual_day": back_from_pause(today),
            "last_day": today + LONGEST_PAUSE,
        }
        status = 422 if told.wrong else 200
        return self._view.page(request, "preferences.html", words, values, status=status)

    def _words(self, request: Request, found: Preferences) -> Words:
        return self._view.words(request, known=found.chosen.language)

    def _today(self) -> date:
        return self._now().astimezone(self._publisher.site().zone).date()


def back_from_pause(today: date) -> date:
    """The day a pause is proposed to end: after the summer, or in four weeks."""
    if SUMMER[0] <= today.month <= SUMMER[1]:
        return today.replace(month=BACK_IN, day=1)
    return today + USUAL_PAUSE


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
