from __future__ import annotations

import gzip
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from digest.testing.books import read
from digest.testing.endpoint import FaultEndpoint
from digest.testing.faults import Conduct, LateAccept, Reset, Slow, Status, Truncate, Wrong
from tests.patience import until
from tests.testing.requests import KEY, OTHER_KEY, headers, request, without


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with httpx.Client(trust_env=False, timeout=60) as client:
        yield client


def post(
    client: httpx.Client, to: FaultEndpoint, body: Any = None, key: str = KEY
) -> httpx.Response:
    return client.post(to.url, content=json.dumps(body or request()), headers=headers(key))


def test_an_accepted_batch_is_in_the_books_with_each_reader(client: httpx.Client) -> None:
    with FaultEndpoint() as endpoint:
        reply = post(client, endpoint)

    assert reply.status_code == 200
    assert [entry["status"] for entry in reply.json()["results"]] == ["accepted", "accepted"]
    assert [(one.delivery, one.email, one.key) for one in endpoint.accepted] == [
        ("d1", "aino@example.org", KEY),
        ("d2", "eino@example.org", KEY),
    ]
    assert endpoint.violations == ()


def test_a_repeat_answers_the_first_answer_and_sends_nothing(client: httpx.Client) -> None:
    with FaultEndpoint() as endpoint:
        first, second = post(client, endpoint), post(client, endpoint)

    assert first.content == second.content
    assert len(endpoint.accepted) == 2
    assert endpoint.doubled == ()


def test_an_endpoint_that_forgets_keys_shows_who_was_doubled(client: httpx.Client) -> None:
    with FaultEndpoint(conduct=Conduct(keeps_keys=False)) as endpoint:
        post(client, endpoint)
        post(client, endpoint)

    assert endpoint.doubled == ("aino@example.org", "eino@example.org")


def test_a_key_with_another_body_is_refused_and_written_down(client: httpx.Client) -> None:
    with FaultEndpoint() as endpoint:
        post(client, endpoint)
        reply = post(client, endpoint, request(number=2))

    assert reply.status_code == 409
    assert endpoint.violations == ("a key came again with another body",)
    assert len(endpoint.accepted) == 2


def test_a_look_up_finds_what_was_accepted_though_nobody_was_told(client: httpx.Client) -> None:
    with FaultEndpoint(faults=[Reset(accepts=True)]) as endpoint:
        with pytest.raises(httpx.TransportError):
            post(client, endpoint)

        found = client.get(f"{endpoint.url}/deliveries/{KEY}")
        missing = client.get(f"{endpoint.url}/deliveries/{OTHER_KEY}")

    assert [entry["id"] for entry in found.json()["results"]] == ["d1", "d2"]
    assert missing.status_code == 404


def test_a_late_acceptance_comes_after_the_connection_broke(client: httpx.Client) -> None:
    with FaultEndpoint(faults=[LateAccept(0.05)]) as endpoint:
        with pytest.raises(httpx.TransportError):
            post(client, endpoint)
        before = endpoint.accepted

        until(lambda: endpoint.accepted)

    assert before == ()
    assert len(endpoint.accepted) == 2


def test_faults_come_in_turn_and_then_it_behaves(client: httpx.Client) -> None:
    plan = [Status(503), Status(429, retry_after="7"), None, Status(500, accepts=True)]
    with FaultEndpoint(faults=plan) as endpoint:
        replies = [post(client, endpoint) for _ in range(5)]

    assert [reply.status_code for reply in replies] == [503, 429, 200, 500, 200]
    assert replies[1].headers["Retry-After"] == "7"
    assert len(endpoint.accepted) == 2


def test_a_cut_answer_still_carries_its_status(client: httpx.Client) -> None:
    with FaultEndpoint(faults=[Truncate()]) as endpoint:
        reply = client.send(
            client.build_request(
                "POST", endpoint.url, content=json.dumps(request()), headers=headers()
            ),
            stream=True,
        )
        with pytest.raises(httpx.RemoteProtocolError):
            reply.read()

    assert reply.status_code == 200
    assert len(endpoint.accepted) == 2


def test_a_slow_answer_arrives_whole(client: httpx.Client) -> None:
    with FaultEndpoint(faults=[Slow(0.05)]) as endpoint:
        assert len(post(client, endpoint).json()["results"]) == 2


def test_some_readers_are_refused_for_good_and_some_for_now(client: httpx.Client) -> None:
    conduct = Conduct(refuses={"aino@*": "blocked"}, fails={"eino@*": 1})
    with FaultEndpoint(conduct=conduct) as endpoint:
        first = post(client, endpoint).json()["results"]
        second = post(client, endpoint, key=OTHER_KEY).json()["results"]

    assert [entry["status"] for entry in first] == ["rejected", "failed"]
    assert first[0]["reason"] == "blocked"
    assert [entry["status"] for entry in second] == ["rejected", "accepted"]


@pytest.mark.parametrize(("takes_rest", "accepted"), [(False, []), (True, ["eino@example.org"])])
def test_a_422_lists_the_culprits(
    client: httpx.Client, takes_rest: bool, accepted: list[str]
) -> None:
    with FaultEndpoint(faults=[Wrong("aino@*", takes_rest)]) as endpoint:
        reply = post(client, endpoint)

    assert reply.status_code == 422
    assert reply.json()["results"][0]["status"] == "rejected"
    assert [one.email for one in endpoint.accepted] == accepted


def test_a_poisonous_address_spoils_its_batch_every_time(client: httpx.Client) -> None:
    with FaultEndpoint(conduct=Conduct(poison="eino@*")) as endpoint:
        spoilt = post(client, endpoint)
        clean = post(client, endpoint, without("d2"), key=OTHER_KEY)

    assert (spoilt.status_code, clean.status_code) == (422, 200)
    assert [one.email for one in endpoint.accepted] == ["aino@example.org"]


def test_a_body_over_the_limit_is_too_large(client: httpx.Client) -> None:
    with FaultEndpoint(conduct=Conduct(body_limit=100)) as endpoint:
        assert post(client, endpoint).status_code == 413


def test_a_wrong_token_is_not_let_in(client: httpx.Client) -> None:
    with FaultEndpoint(conduct=Conduct(token="right")) as endpoint:
        assert post(client, endpoint).status_code == 401


def test_a_compressed_batch_is_read(client: httpx.Client) -> None:
    with FaultEndpoint() as endpoint:
        body = gzip.compress(json.dumps(request()).encode())
        client.post(endpoint.url, content=body, headers=headers() | {"Content-Encoding": "gzip"})

    assert len(endpoint.accepted) == 2


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"template": 5, "messages": 7}'])
def test_what_is_no_batch_is_answered_400_and_written_down(
    client: httpx.Client, body: bytes
) -> None:
    with FaultEndpoint() as endpoint:
        reply = client.post(endpoint.url, content=body, headers=headers())

    assert reply.status_code == 400
    assert endpoint.violations != ()


def test_while_it_is_down_nobody_answers_and_the_books_stay(client: httpx.Client) -> None:
    with FaultEndpoint() as endpoint:
        post(client, endpoint)
        with endpoint.down(), pytest.raises(httpx.ConnectError):
            post(client, endpoint, key=OTHER_KEY)
        after = post(client, endpoint)

    assert after.status_code == 200
    assert len(endpoint.accepted) == 2


def test_accepted_mails_are_written_filled(client: httpx.Client, tmp_path: Path) -> None:
    with FaultEndpoint(mails=tmp_path / "mails") as endpoint:
        post(client, endpoint)

    mail = (tmp_path / "mails" / "tiedote-1-fi-aino@example.org.eml").read_bytes()
    assert b"<p>Hei Aino &amp; Eino</p>" in mail
    assert b"%%" not in mail


def test_a_ledger_file_remembers_keys_beyond_the_process(
    client: httpx.Client, tmp_path: Path
) -> None:
    ledger = tmp_path / "accepted.jsonl"
    with FaultEndpoint(ledger=ledger) as endpoint:
        post(client, endpoint)

    with FaultEndpoint(ledger=ledger) as again:
        reply = post(client, again)

    assert reply.status_code == 200
    assert len(read(ledger)) == len(again.accepted) == 2


@pytest.mark.slow
def test_it_runs_as_a_process_of_its_own(client: httpx.Client, tmp_path: Path) -> None:
    ledger = tmp_path / "accepted.jsonl"
    command = [sys.executable, "-m", "digest.testing.endpoint", "--faults", "503-after"]
    with subprocess.Popen(
        [*command, "--ledger", str(ledger)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        replies = [
            client.post(url, content=json.dumps(request()), headers=headers()) for _ in range(2)
        ]
        process.kill()

    assert [reply.status_code for reply in replies] == [503, 200]
    assert len(read(ledger)) == 2
