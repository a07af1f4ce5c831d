"""Mail the buttons that people asked for: to each address at most one a day, and to nobody barred."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from operator import attrgetter
from uuid import NAMESPACE_URL, uuid5

from digest.errors import RenderError
from digest.model.delivery import (
    Answer,
    Later,
    Letter,
    Mailing,
    Masthead,
    NotAllowed,
    Unreached,
)
from digest.model.issue import Edition
from digest.model.subscriber import Subscriber, SubscriptionState
from digest.model.wish import AskKind
from digest.ports import Endpoint
from digest.publisher.workshop import Workshop
from digest.render.letter import BUTTON_URL, Stationery, render_letter
from digest.render.letters import letters_for
from digest.render.letters.letters import Letters, Message
from digest.store.asks import Ask
from digest.subscribers.claims import ask_token, confirm_url, preferences_token, preferences_url

log = logging.getLogger(__name__)

AT_ONCE = 50  # asks a round takes
AGAIN = timedelta(minutes=1)  # after the endpoint surely did not take a mail
HAVE_IT = frozenset({SubscriptionState.ACTIVE, SubscriptionState.PAUSED})
BARRED = frozenset(
    {SubscriptionState.COMPLAINED, SubscriptionState.SUPPRESSED, SubscriptionState.ERASED}
)

Which = Callable[[Letters], Message]
KNOWN: Which = attrgetter("known")
_OF: dict[AskKind, Which] = {
    AskKind.JOIN: attrgetter("join"),
    AskKind.MOVE: attrgetter("move"),
    AskKind.ALLOW: attrgetter("allow"),
}


class Postman:
    """Posts what is due. The caller is the only one at it."""

    def __init__(self, shop: Workshop) -> None:
        self._shop = shop
        self._editions: dict[tuple[object, ...], Edition] = {}
        self._broken: dict[tuple[object, ...], RenderError] = {}

    def round(self) -> int:
        """Mail every button that is due; how many were mailed."""
        now = self._shop.now()
        self._broken.clear()
        self._shop.asks.expire(now)
        late = now + self._shop.settings.retention.unconfirmed
        for bulletin in self._shop.settings.bulletins:
            self._shop.asks.invite(bulletin, now=now, expires_at=late, limit=AT_ONCE)
        due = self._shop.asks.due(now, limit=AT_ONCE)
        if not due:
            return 0
        endpoint = self._shop.endpoint()
        try:
            return sum(self._post(endpoint, one) for one in due)
        finally:
            endpoint.close()

    def _post(self, endpoint: Endpoint, one: Ask) -> bool:
        try:
            addressed = self._addressed(one)
        except RenderError as error:
            # It waits for whoever mends the template; letters of other languages go.
            self._shop.asks.postpone(one.id, self._shop.now() + AGAIN)
            log.warning("a confirmation mail waits: %s", error)
            return False
        if addressed is None:
            self._shop.asks.drop(one.id)
            return False
        edition, letter = addressed
        if not self._shop.asks.begin(one, self._shop.now()):
            return False
        mailing = Mailing(self._masthead(one), edition, (letter,))
        name = f"{self._shop.identity.instance}:ask:{one.id}:{one.address_hash}"
        key = str(uuid5(NAMESPACE_URL, name))
        answer = endpoint.post(endpoint.encode(mailing), key)
        return self._settled(one, answer)

    def _settled(self, one: Ask, answer: Answer) -> bool:
        """Whether it went. What may have gone is never posted again: one a day is a promise."""
        match answer:
            case Later() | Unreached() | NotAllowed():
                wait = answer.wait if isinstance(answer, Later) and answer.wait else AGAIN
                self._shop.asks.postpone(one.id, self._shop.now() + wait)
                log.warning("a confirmation mail waits: %s", answer.detail or "no connection")
                return False
        return True

    def _addressed(self, one: Ask) -> tuple[Edition, Letter] | None:
        """The letter that answers an ask, or None when nobody may be mailed about it."""
        if one.address is None or self._shop.subscribers.is_suppressed(one.address.key):
            return None
        public_url = self._shop.settings.site.public_url
        reader = self._shop.subscribers.by_key(one.address.key)
        state = _state(reader, one.bulletin)
        if one.kind is AskKind.JOIN and state in BARRED:
            return None
        if one.kind is AskKind.JOIN and reader is not None and state in HAVE_IT:
            token = preferences_token(self._shop.signer, reader.id, reader.email, one.bulletin)
            url, of = preferences_url(public_url, token), KNOWN
        else:
            token = ask_token(self._shop.signer, one.id, one.address_hash, one.bulletin)
            url, of = confirm_url(public_url, token), _OF[one.kind]
        letter = Letter(f"ask-{one.id}", one.address.mailed, None, {BUTTON_URL: url})
        return self._edition(one, of), letter

    def _edition(self, one: Ask, of: Which) -> Edition:
        """Rendered once: what is different for each reader is the link alone."""
        place = (of, one.bulletin, one.chosen.language)
        if place in self._broken:
            raise self._broken[place]
        if place not in self._editions:
            try:
                self._editions[place] = self._rendered(one, of)
            except RenderError as error:
                self._broken[place] = error
                raise
        return self._editions[place]

    def _rendered(self, one: Ask, of: Which) -> Edition:
        language = one.chosen.language
        settings, bulletin = self._shop.settings, self._shop.bulletin(one.bulletin)
        paper = Stationery(
            title=bulletin.title.get(language) or next(iter(bulletin.title.values())),
            site_name=settings.site.name,
            sender_name=settings.sender.name,
            days=None if of is KNOWN else settings.subscribing.confirm_within.days,
            postal_address=settings.sender.postal_address,
            contact=settings.site.contact or settings.sender.reply_to,
            privacy_url=settings.site.privacy_url,
        )
        return render_letter(
            of(letters_for(language)),
            paper,
            language=language,
            loader=self._shop.templates,
            sandbox=self._shop.sandbox,
        )

    def _masthead(self, one: Ask) -> Masthead:
        sender = self._shop.settings.sender
        return Masthead(
            issue_id=f"ask-{one.id}",
            bulletin=one.bulletin,
            number=0,
            sender_email=sender.email,
            sender_name=sender.name,
            reply_to=sender.reply_to,
            dated_at=self._shop.now(),
        )


def _state(reader: Subscriber | None, bulletin: str) -> SubscriptionState | None:
    """Where a reader stands with a bulletin, suppression counted; None when they do not."""
    for one in reader.subscriptions if reader else ():
        if reader is not None and one.bulletin == bulletin:
            return reader.standing(one)
    return None
