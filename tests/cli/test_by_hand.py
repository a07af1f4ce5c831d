"""A whole issue by hand, command by command, as an editor would."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

from digest.testing.endpoint import FaultEndpoint
from tests.cli.office import BASIS, approved, post_to, run, told


def test_an_issue_goes_from_the_notes_folder_to_every_reader_once(folder: Path) -> None:
    with FaultEndpoint() as endpoint:
        post_to(folder, endpoint.url)
        run(folder, "subscribers", "import", str(folder / "roll.csv"), *BASIS)
        approved(folder)
        first = run(folder, "send", "latest", "--yes")
        again = run(folder, "send", "latest", "--yes")
        books = told(folder, "issue", "certificate", "weekly/1")
        mailed = sorted(effect.email for effect in endpoint.accepted)

    assert (first.code, again.code) == (0, 0), first.err
    assert mailed == ["aino@example.org", "ben@example.org"]
    assert (books["audience"], books["accepted"], books["state"]) == (2, 2, "sent")


def test_bad_rows_are_reported_written_out_and_lose_nobody_else(folder: Path) -> None:
    ran = run(folder, "subscribers", "import", str(folder / "roll.csv"), *BASIS, "--json")
    document = json.loads(ran.out)

    assert ran.code == 3
    assert (document["rows"], document["added"], document["rejected"]) == (3, 2, 1)
    assert "nobody" in Path(document["rejects_file"]).read_text(encoding="utf-8-sig")


def test_a_dry_run_of_an_import_changes_nothing(folder: Path) -> None:
    ran = run(folder, "subscribers", "import", str(folder / "roll.csv"), *BASIS, "--dry-run")

    assert ran.code == 3
    assert told(folder, "subscribers", "list")["subscribers"] == []


def test_an_import_without_a_basis_is_refused(folder: Path) -> None:
    ran = run(folder, "subscribers", "import", str(folder / "roll.csv"), "--bulletin", "weekly")

    assert ran.code == 2
    assert "--basis" in ran.err


def test_who_was_removed_is_not_brought_back_by_a_list(folder: Path) -> None:
    run(folder, "subscribers", "import", str(folder / "roll.csv"), *BASIS)
    run(folder, "subscribers", "remove", "aino@example.org", "--bulletin", "weekly")

    again = told(folder, "subscribers", "import", str(folder / "roll.csv"), *BASIS)
    added = run(
        folder, "subscribers", "add", "AINO@example.org", "--bulletin", "weekly", "--basis", "x"
    )
    reader = told(folder, "subscribers", "show", "aino@example.org")["subscriber"]

    assert (again["unchanged"], again["suppressed"]) == (1, 1)
    assert added.code == 4
    assert reader["subscriptions"][0]["state"] == "unsubscribed"


def test_asked_twice_for_a_new_issue_it_is_the_same_draft(folder: Path) -> None:
    run(folder, "collect", "notes")

    first, second = (told(folder, "issue", "new", "weekly")["issue"] for _ in range(2))

    assert first == second
    assert first["name"] == "weekly/1"


def test_an_issue_with_nothing_to_say_is_not_made(folder: Path) -> None:
    ran = run(folder, "issue", "new", "weekly", "--json")

    assert ran.code == 0
    assert json.loads(ran.out)["issue"] is None
    assert "nothing new" in json.loads(ran.out)["reason"]


def test_what_was_shown_in_one_issue_is_not_offered_in_the_next(folder: Path) -> None:
    approved(folder)
    run(folder, "collect", "notes")

    assert told(folder, "issue", "new", "weekly")["issue"] is None
    assert [item["state"] for item in told(folder, "items", "list")["items"]] == ["included"]


def test_a_draft_is_not_sent(folder: Path) -> None:
    run(folder, "collect", "notes")
    run(folder, "issue", "new", "weekly")

    ran = run(folder, "send", "latest", "--yes")

    assert ran.code == 4
    assert "not approved" in ran.err


def test_without_a_terminal_sending_wants_a_yes(folder: Path) -> None:
    run(folder, "subscribers", "import", str(folder / "roll.csv"), *BASIS)
    approved(folder)

    ran = run(folder, "send", "latest")

    assert ran.code == 4
    assert "--yes" in ran.err


def test_a_changed_subject_is_what_readers_get(folder: Path) -> None:
    run(folder, "collect", "notes")
    run(folder, "issue", "new", "weekly")
    run(folder, "issue", "set", "latest", "--language", "fi", "--subject", "Uusi talo torilla")
    run(folder, "issue", "approve", "latest", "--as", "editor")

    shown = told(folder, "preview", "latest", "--language", "fi")

    assert shown["subject"] == "Uusi talo torilla"


def test_a_preview_leads_from_personal_links_to_the_page_that_explains_them(folder: Path) -> None:
    run(folder, "collect", "notes")
    run(folder, "issue", "new", "weekly")

    written = {
        Path(one["path"]).name: one["path"] for one in told(folder, "preview", "latest")["files"]
    }
    html, text = (Path(written[f"weekly-1-fi.{ending}"]) for ending in ("html", "txt"))

    assert 'href="#"' not in html.read_text("utf-8")
    assert "/u/" in html.read_text("utf-8")
    assert "/u/" in text.read_text("utf-8")


def test_an_unknown_source_bulletin_or_issue_is_a_usage_error(folder: Path) -> None:
    for arguments in (("collect", "nosuch"), ("issue", "new", "nosuch"), ("check", "weekly/9")):
        ran = run(folder, *arguments)

        assert ran.code == 2, arguments
        assert "there is no" in ran.err


def test_a_source_that_is_down_is_reported_and_the_others_go_on(folder: Path) -> None:
    config = (folder / "config.toml").read_text().replace("active = false", "active = true")
    (folder / "config.toml").write_text(config)

    ran = run(folder, "collect", "--json")
    reports = {one["source"]: one for one in json.loads(ran.out)["sources"]}

    assert ran.code == 3
    assert reports["notes"]["new"] == 1
    assert reports["down"]["error"]


EVENT_NOTE = """\
+++
title = "Verkostopäivä"
kind = "notice"
language = "fi"
published = 2026-11-20

[event]
kind = "network_day"
start = {day}
end = {day}
+++
Verkostopäivä pidetään kirjastolla.
"""


def test_an_event_of_a_note_may_come_again_in_a_later_issue(folder: Path) -> None:
    coming = told(folder, "schedule", "next", "weekly", "-n", "2")["occurrences"]
    second_on = date.fromisoformat(coming[1]["nominal_on"])
    note = EVENT_NOTE.format(day=second_on + timedelta(days=2))
    (folder / "notes" / "event.md").write_text(note)
    with FaultEndpoint() as endpoint:
        post_to(folder, endpoint.url)
        approved(folder)
        run(folder, "send", "latest", "--yes")
        second = run(
            folder, "issue", "new", "weekly", "--period-end", second_on.isoformat(), "--json"
        )

    assert second.code == 0, second.err
    reasons = [
        entry["reason"]
        for section in json.loads(second.out)["issue"]["sections"]
        for entry in section["entries"]
    ]
    assert reasons == ["this_week"]


def test_without_templates_of_its_own_a_folder_uses_the_shipped_ones(folder: Path) -> None:
    (folder / "templates").unlink()
    run(folder, "collect", "notes")
    run(folder, "issue", "new", "weekly")

    shown = run(folder, "preview", "latest")

    assert shown.code == 0, shown.err


def test_what_others_must_not_read_is_for_its_owner_only(folder: Path) -> None:
    run(folder, "subscribers", "import", str(folder / "roll.csv"), *BASIS)

    for path in (folder / "var" / "digest.db", folder / "roll.rejects.csv"):
        assert path.stat().st_mode & 0o077 == 0


def test_a_token_that_is_not_set_is_told_and_an_endpoint_that_wants_none_is_used(
    folder: Path,
) -> None:
    run(folder, "subscribers", "import", str(folder / "roll.csv"), *BASIS)
    approved(folder)
    with FaultEndpoint() as endpoint:
        post_to(folder, endpoint.url)
        config = (folder / "config.toml").read_text()
        named = config.replace("batch_size", 'token_env = "NOT_SET_ANYWHERE"\nbatch_size')
        (folder / "config.toml").write_text(named)
        ran = run(folder, "send", "latest", "--yes")

    assert ran.code == 0, ran.err
    assert "'NOT_SET_ANYWHERE' is not set" in ran.err
    assert len(endpoint.accepted) == 2
