from __future__ import annotations

import html
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.config.settings import EndpointSettings, Personalise
from digest.deliver.endpoints import build
from digest.deliver.endpoints.http import HttpEndpoint
from digest.errors import ConfigError, RenderError, Temporary
from digest.http import PostClient
from digest.model.delivery import (
    Accepted,
    Ambiguous,
    Answered,
    Later,
    Letter,
    NotAllowed,
    PartlyWrong,
    Rejected,
    TooLarge,
    Unreached,
)
from digest.model.issue import Slot, Slotted
from digest.testing.clock import FakeClock
from digest.testing.contracts import check_endpoint
from digest.testing.endpoint import FaultEndpoint
from digest.testing.faults import (
    Conduct,
    Fault,
    Garble,
    LateAccept,
    Reset,
    Slow,
    Status,
    Truncate,
    Wrong,
)
from tests.deliver.letters import KEY, edition, letter, mailing

OTHER_KEY = "1e6f6b1c-6f1b-5c1e-9d0e-5b8f5d1d2c3a"
MakeEndpoint = Callable[..., HttpEndpoint]
IDLE = PostClient(user_agent="test")
THREE = (letter(1), letter(2), letter(3))


@pytest.fixture
def client() -> Iterator[PostClient]:
    with PostClient(user_agent="test") as client:
        yield client


@pytest.fixture
def adapter(client: PostClient) -> MakeEndpoint:
    def make(url: str = "http://127.0.0.1:9/messages", **chosen: Any) -> HttpEndpoint:
        return HttpEndpoint(EndpointSettings("http", url=url, **chosen), client, FakeClock())

    return make


def body_of(endpoint: HttpEndpoint, *letters: Letter, **parts: Any) -> Any:
    return json.loads(endpoint.encode(mailing(*letters, of=edition(**parts))))


@pytest.mark.parametrize("personalise", list(Personalise))
def test_the_adapter_holds_the_contract(adapter: MakeEndpoint, personalise: Personalise) -> None:
    check_endpoint(lambda: adapter(personalise=personalise))


def test_a_batch_carries_one_template_and_the_values_of_each_reader(adapter: MakeEndpoint) -> None:
    body = body_of(adapter(), *THREE)

    assert body["version"] == 1
    assert body["issue"] == {
        "id": "4f1c0b6d2a9e",
        "bulletin": "tiedote",
        "number": 12,
        "language": "fi",
    }
    assert body["template"]["html"] == "<p>Hei %%greeting%%!</p>"
    assert body["template"]["headers"] == {
        "List-Unsubscribe": "<%%unsubscribe_url%%>",
        "List-Help": "<mailto:hanke@example.org>",
        "Feedback-ID": "4f1c0b6d2a9e:tiedote:fi:digest",
    }
    assert body["template"]["reply_to"] == {"email": "hanke@example.org", "name": None}
    assert [message["values"]["unsubscribe_url"] for message in body["messages"]] == [
        "https://t.example.org/u/1",
        "https://t.example.org/u/2",
        "https://t.example.org/u/3",
    ]


def test_a_letter_filled_here_leaves_nothing_to_fill(adapter: MakeEndpoint) -> None:
    here = adapter(personalise=Personalise.HERE)

    body = body_of(here, letter(greeting="Aino & %%pct%%"), subject="50 %% ja 100 %%%%")

    assert "%%" not in json.dumps(body)
    assert body["messages"][0]["values"] == {}
    assert body["template"]["html"] == "<p>Hei Aino &amp; &#37;%pct&#37;&#37;!</p>"


@settings(max_examples=60)
@given(texts=st.lists(st.text("%a<", max_size=3), min_size=2, max_size=4), value=st.text("%a"))
def test_no_double_percent_hides_where_a_value_meets_the_text(texts: list[str], value: str) -> None:
    parts = [part for text in texts for part in (text, Slot("greeting"))]
    content = Slotted(tuple(parts))
    here = HttpEndpoint(
        EndpointSettings("http", url="http://t.example", personalise=Personalise.HERE),
        IDLE,
        FakeClock(),
    )

    body = body_of(here, letter(greeting=value), html=content, text=content)

    assert "%%" not in json.dumps(body)
    assert html.unescape(body["template"]["html"]).count("%") == sum(
        part.count("%") if isinstance(part, str) else value.count("%") for part in parts
    )


def test_a_literal_double_percent_becomes_a_slot_with_a_value(adapter: MakeEndpoint) -> None:
    body = body_of(adapter(), subject="Kasvua 10%% vuodessa")

    assert body["template"]["subject"] == "Kasvua 10%%pct%% vuodessa"
    assert body["messages"][0]["values"]["pct"] == "%%"


def test_a_reader_gets_no_more_values_than_the_edition_uses(adapter: MakeEndpoint) -> None:
    body = body_of(adapter(), html=Slotted.plain("<p>Hei</p>"), text=Slotted.plain("Hei"))

    assert body["messages"][0]["values"].keys() == {"unsubscribe_url"}


def test_a_slot_without_a_value_is_never_posted(adapter: MakeEndpoint) -> None:
    with pytest.raises(RenderError, match="surname"):
        body_of(adapter(), text=Slotted(("Hei ", Slot("surname"))))


@pytest.mark.parametrize("personalise", list(Personalise))
@pytest.mark.parametrize("compress", [False, True])
def test_what_is_posted_is_accepted_by_an_endpoint_of_the_protocol(
    adapter: MakeEndpoint, personalise: Personalise, compress: bool
) -> None:
    with FaultEndpoint(conduct=Conduct(token="s3cret")) as there:
        endpoint = adapter(there.url, personalise=personalise, compress=compress, token="s3cret")

        reply = endpoint.post(endpoint.encode(mailing()), KEY)

    assert there.violations == ()
    assert reply == Answered({"d1": Accepted("<d1@endpoint.example>")})
    assert [(effect.delivery, effect.email) for effect in there.accepted] == [
        ("d1", "reader1@example.org")
    ]


def test_a_replay_sends_nothing_and_answers_the_same(adapter: MakeEndpoint) -> None:
    with FaultEndpoint(faults=[Status(503, accepts=True)]) as there:
        endpoint = adapter(there.url)
        body = endpoint.encode(mailing(*THREE))

        first, second, third = (endpoint.post(body, KEY) for _ in range(3))

    assert first == Ambiguous("answered 503")
    assert second == third
    assert isinstance(second, Answered)
    assert len(there.accepted) == 3


@pytest.mark.parametrize(
    ("fault", "reply"),
    [
        (Status(500), Ambiguous),
        (Reset(), Ambiguous),
        (Reset(accepts=True), Ambiguous),
        (LateAccept(0.0), Ambiguous),
        (Truncate(), Answered),
        (Garble(), Answered),
        (Slow(0.1), Answered),
        (Status(401), NotAllowed),
        (Status(404), NotAllowed),
        (Status(413), TooLarge),
        (Status(429, retry_after="3"), Later),
        (Wrong(), PartlyWrong),
    ],
)
def test_each_way_to_misbehave_is_understood(
    adapter: MakeEndpoint, fault: Fault, reply: type[object]
) -> None:
    with FaultEndpoint(faults=[fault]) as there:
        endpoint = adapter(there.url)

        answer = endpoint.post(endpoint.encode(mailing()), KEY)

    assert isinstance(answer, reply)


def test_a_cut_answer_to_an_accepted_batch_is_an_acceptance_without_message_ids(
    adapter: MakeEndpoint,
) -> None:
    with FaultEndpoint(faults=[Truncate()]) as there:
        endpoint = adapter(there.url)

        assert endpoint.post(endpoint.encode(mailing()), KEY) == Answered({})


def test_an_endpoint_that_is_down_accepted_nothing(adapter: MakeEndpoint) -> None:
    with FaultEndpoint() as there:
        endpoint = adapter(there.url)
        with there.down():
            answer = endpoint.post(endpoint.encode(mailing()), KEY)
        later = endpoint.post(endpoint.encode(mailing()), KEY)

    assert isinstance(answer, Unreached)
    assert isinstance(later, Answered)


def test_a_rejected_reader_is_told_apart_from_the_rest_and_not_named(adapter: MakeEndpoint) -> None:
    with FaultEndpoint(conduct=Conduct(refuses={"reader2@*": "invalid"})) as there:
        endpoint = adapter(there.url)

        answer = endpoint.post(endpoint.encode(mailing(*THREE)), KEY)

    assert isinstance(answer, Answered)
    assert isinstance(answer.results["d2"], Rejected)
    assert "reader2" not in repr(answer)


def test_a_look_up_tells_what_became_of_a_key(adapter: MakeEndpoint) -> None:
    with FaultEndpoint(faults=[Reset(accepts=True)]) as there:
        endpoint = adapter(there.url, options={"looks_up": True})
        endpoint.post(endpoint.encode(mailing()), KEY)

        assert endpoint.look_up(KEY) == {"d1": Accepted("<d1@endpoint.example>")}
        assert endpoint.look_up(OTHER_KEY) is None


def test_a_look_up_that_fails_says_nothing_about_the_mail(adapter: MakeEndpoint) -> None:
    with pytest.raises(Temporary, match="ask again"):
        adapter().look_up(KEY)


def test_a_token_is_never_shown() -> None:
    assert "s3cret" not in repr(EndpointSettings("http", token="s3cret"))


def test_settings_decide_what_the_endpoint_can_do(adapter: MakeEndpoint) -> None:
    can = adapter(batch_size=50, options={"body_limit_bytes": 5_000_000}).capabilities

    assert can.batch_size == 50
    assert can.body_limit_bytes == 5_000_000
    assert not can.looks_up
    assert adapter(personalise=Personalise.HERE).capabilities.batch_size == 1


def test_an_option_of_the_wrong_type_is_refused_by_name(adapter: MakeEndpoint) -> None:
    with pytest.raises(ConfigError, match="body_limit_bytes"):
        adapter(options={"body_limit_bytes": "5 MB"})


def test_an_unknown_kind_names_the_known_ones(client: PostClient) -> None:
    with pytest.raises(ConfigError, match="http, folder"):
        build(EndpointSettings("carrier-pigeon"), client, FakeClock())


def test_a_missing_url_is_refused(client: PostClient) -> None:
    with pytest.raises(ConfigError, match="url"):
        build(EndpointSettings("http"), client, FakeClock())


def test_the_bytes_of_an_edition_do_not_linger(adapter: MakeEndpoint) -> None:
    endpoint = adapter()
    first = endpoint.encode(mailing())
    changed = replace(mailing(), edition=edition(subject="Toinen aihe"))

    assert endpoint.encode(changed) != first
    assert endpoint.encode(mailing()) == first
