from __future__ import annotations

import email
import email.policy
import json
import socket
from email.message import EmailMessage
from pathlib import Path

import pytest
from click.testing import CliRunner

from digest.cli.commands import digest
from digest.demo.folder import DemoFolder
from digest.demo.run import run_demo
from digest.demo.story import Story
from digest.demo.summary import tell
from digest.errors import Temporary
from digest.testing.books import read

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("office") / "var" / "demo"


@pytest.fixture(scope="module")
def first(root: Path) -> Story:
    return run_demo(root)


@pytest.fixture(scope="module")
def second(root: Path, first: Story) -> Story:
    return run_demo(root)


def test_every_source_brings_its_items(first: Story) -> None:
    assert {one.name: one.new + one.merged for one in first.visited} == {
        "uutiset": 10,
        "ministerio": 5,
        "serviceverket": 4,
        "institute": 4,
        "kalenteri": 8,
        "muistiinpanot": 4,
    }


def test_a_story_of_two_sources_is_kept_once(first: Story) -> None:
    assert first.merged == ("Lähipalvelujen valtionavustushaku avautuu",)


def test_events_told_in_passing_are_found_with_their_sentences(first: Story) -> None:
    words = " ".join(one.words for one in first.dated)

    assert "Hakuaika on" in words
    assert "nätverksdag på svenska" in words
    assert "open research briefing" in words


def test_every_reader_on_the_list_is_accepted_once(first: Story, root: Path) -> None:
    assert first.sent is not None
    assert first.roll is not None
    books = first.sent.certificate
    assert books.balanced
    assert books.accepted == first.roll.on_list == 21
    assert len({effect.email for effect in read(DemoFolder(root).ledger)}) == 21
    assert first.sent.doubled == 0


def test_who_may_not_be_mailed_is_not(first: Story, root: Path) -> None:
    assert first.roll is not None
    assert first.roll.suppressed == 1
    assert len(first.roll.rejects) == 2
    assert not list(DemoFolder(root).mails.glob("*ei-enaa*"))


def test_a_mail_is_whole_and_in_its_readers_language(first: Story, root: Path) -> None:
    path = next(DemoFolder(root).mails.glob("*-sv-agneta.sjogras@example.org.eml"))
    mail = email.message_from_bytes(path.read_bytes(), EmailMessage, policy=email.policy.default)

    html = mail.get_body(("html",))
    assert html is not None
    assert 'lang="sv"' in html.get_content()
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert "%%" not in html.get_content()


def test_the_files_to_open_are_there(first: Story) -> None:
    assert first.made is not None
    assert first.sent is not None
    assert {one.language for one in first.made.editions} == {"fi", "sv", "en"}
    assert all(one.html.is_file() and one.text.is_file() for one in first.made.editions)
    assert first.sent.first_mail is not None


def test_a_second_run_finds_nothing_new_and_sends_nothing(
    first: Story, second: Story, root: Path
) -> None:
    assert second.nothing is not None
    assert second.sent is None
    assert sum(one.new for one in second.visited) == 0
    assert len(read(DemoFolder(root).ledger)) == 21
    assert "nothing sent" in tell(second)


def test_remote_sources_are_not_fetched_again(second: Story) -> None:
    remote = [one for one in second.visited if one.kind != "folder"]

    assert all(one.unchanged for one in remote)


def test_a_port_that_was_taken_meanwhile_is_explained(first: Story, root: Path) -> None:
    port = DemoFolder(root).recall(first.day).site_port
    with socket.create_server(("127.0.0.1", port)), pytest.raises(Temporary, match=str(port)):
        run_demo(root)


def test_the_command_answers_with_one_document(second: Story, root: Path) -> None:
    folder = root.parent.parent

    reply = CliRunner().invoke(digest, ["-C", str(folder), "demo", "--json"])

    document = json.loads(reply.stdout)
    assert reply.exit_code == 0
    assert document["version"] == 1
    assert document["folder"] == "var/demo"
    assert document["sent"] is None
