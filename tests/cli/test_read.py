import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from digest.cli.output import Invocation
from digest.cli.read import read

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
STORY = "Kylän kunta järjestää seminaarin huomenna Mäkelän koululla. Tervetuloa!"


def run(*arguments: str, lines: str = "") -> Result:
    invocation = Invocation(root=Path(), now=lambda: NOW)
    return CliRunner().invoke(
        read, list(arguments), obj=invocation, input=lines, standalone_mode=False
    )


def answers(lines: str) -> tuple[list[dict[str, object]], object]:
    result = run("--jsonl", "-", lines=lines)
    return [json.loads(line) for line in result.stdout.splitlines()], result.return_value


def test_one_line_comes_out_for_each_line_in_their_order() -> None:
    asked = [{"id": n, "text": STORY, "published": "2025-05-05"} for n in (3, 1, 2)]

    found, outcome = answers("\n".join(map(json.dumps, asked)))

    assert [answer["id"] for answer in found] == [3, 1, 2]
    assert found[0]["published_on"] == "2025-05-05"
    assert outcome == 0


def test_a_bad_line_is_answered_with_its_error_and_the_others_go_on() -> None:
    lines = (
        '{"id": "a"}',
        "not json",
        json.dumps({"id": "b", "text": STORY, "published": "soon"}),
        json.dumps({"id": "c", "text": STORY}),
    )

    found, outcome = answers("\n".join(lines))

    assert ["error" in answer for answer in found] == [True, True, True, False]
    assert [answer["id"] for answer in found] == ["a", None, "b", "c"]
    assert outcome == 3


def test_html_comes_back_with_the_text_that_spans_point_into() -> None:
    html = f"<html><body><article><h1>Seminaari</h1><p>{STORY}</p></article></body></html>"

    (answer,), _ = answers(json.dumps({"id": "x", "html": html, "published": "2025-05-05"}))

    text, found = answer["text"], answer["summary"]
    assert isinstance(text, str)
    assert isinstance(found, list)
    assert [text[each["span"][0] : each["span"][1]] for each in found] == [
        each["text"] for each in found
    ]


def test_one_file_is_read_for_people_for_programs_and_with_reasons(tmp_path: Path) -> None:
    file = tmp_path / "juttu.txt"
    file.write_text(f"Kylä kokoontuu\n\n{STORY}\n", "utf-8")

    plain = run(str(file), "--published", "2025-05-05")
    document = json.loads(run(str(file), "--published", "2025-05-05", "--json").stdout)
    reasons = run(str(file), "--explain")

    assert "2025-05-06" in plain.stdout
    assert document["events"][0]["start_on"] == "2025-05-06"
    assert "Dates that are no events" in reasons.stdout


def test_the_reasons_name_the_people_whom_the_page_names(tmp_path: Path) -> None:
    file = tmp_path / "juttu.html"
    signed = {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Aino Koski"}}
    markup = f'<script type="application/ld+json">{json.dumps(signed)}</script>'
    file.write_text(f"<title>Kylä</title>{markup}<article><p>{STORY}</p></article>", "utf-8")

    document = json.loads(run(str(file), "--json").stdout)
    reasons = run(str(file), "--explain")

    assert [author["name"] for author in document["authors"]] == ["Aino Koski"]
    assert "Authors            Aino Koski" in reasons.stdout


@pytest.mark.parametrize("option", [(), ("--explain",)])
def test_the_times_of_a_calendar_are_told_in_local_time(
    tmp_path: Path, option: tuple[str, ...]
) -> None:
    file = tmp_path / "juttu.html"
    event = {"@type": "Event", "name": "Seminaari", "startDate": "2026-12-03T07:00:00Z"}
    markup = f'<script type="application/ld+json">{json.dumps(event)}</script>'
    file.write_text(f"<title>Kylä</title>{markup}<article><p>{STORY}</p></article>", "utf-8")

    assert "Thu 2026-12-03 at 09:00" in run(str(file), *option).stdout


def test_the_reasons_are_plain_words_where_there_is_no_terminal(tmp_path: Path) -> None:
    file = tmp_path / "juttu.txt"
    file.write_text(f"Kylä \x1b[31mkokoontuu\ufdd0\n\n{STORY}\n", "utf-8")

    reasons = run(str(file), "--explain").stdout

    assert "\x1b" not in reasons
    assert "\ufdd0" not in reasons
    assert "[huomenna = Mon 2026-03-02]" in reasons


def test_a_terminal_shows_dates_in_bold_and_takes_no_orders_from_the_page(tmp_path: Path) -> None:
    file = tmp_path / "juttu.txt"
    file.write_text(f"Kylä \x1b[31mkokoontuu\n\n{STORY}\n", "utf-8")
    here = Invocation(root=Path(), now=lambda: NOW)

    result = CliRunner().invoke(
        read, [str(file), "--explain"], obj=here, color=True, standalone_mode=False
    )

    assert "\x1b[1m[huomenna = Mon 2026-03-02]\x1b[22m" in result.stdout
    assert "\x1b[31m" not in result.stdout


def test_a_terminal_that_can_show_no_bold_gets_words_alone(tmp_path: Path) -> None:
    file = tmp_path / "juttu.txt"
    file.write_text(f"Kylä kokoontuu\n\n{STORY}\n", "utf-8")
    here = Invocation(root=Path(), now=lambda: NOW, environ={"TERM": "dumb"})

    result = CliRunner().invoke(
        read, [str(file), "--explain"], obj=here, color=True, standalone_mode=False
    )

    assert "\x1b" not in result.stdout


def test_without_a_file_the_command_says_what_to_do() -> None:
    assert "--jsonl" in str(run().exception)


def test_an_empty_line_is_answered_too_so_that_answers_keep_their_place() -> None:
    asked = json.dumps({"id": "a", "text": STORY})

    found, outcome = answers(f"{asked}\n\n{asked}\n")

    assert ["error" in answer for answer in found] == [False, True, False]
    assert outcome == 3


def test_times_are_those_of_the_site(folder: Path) -> None:
    config = (folder / "config.toml").read_text()
    (folder / "config.toml").write_text(config.replace("[site]", '[site]\ntimezone = "UTC"'))
    here = Invocation(root=folder, now=lambda: NOW)
    line = json.dumps({"id": 1, "text": "Seminaari pidetään 9.12.2026 klo 10."})

    result = CliRunner().invoke(read, ["--jsonl", "-"], obj=here, input=line, standalone_mode=False)

    assert json.loads(result.stdout)["dates"][0]["starts_at"] == "2026-12-09T10:00:00+00:00"


def test_the_day_of_the_event_that_a_page_announces_is_not_the_day_it_was_published() -> None:
    told = "Seminaari satamista pidetään 5.6.2199 Oulussa. Tervetuloa mukaan kuulemaan."
    html = f"<html lang=fi><main><h1>Seminaari</h1><p>{told}</p><p>{STORY}</p></main></html>"

    (answer,), _ = answers(json.dumps({"id": "x", "html": html}))

    assert answer["published_on"] is None


def test_a_label_that_is_no_part_of_the_story_says_its_kind() -> None:
    html = f"<html lang=fi><main><h1>Satama</h1><p>Kolumni 4.5.2025</p><p>{STORY}</p></main></html>"

    (answer,), _ = answers(json.dumps({"id": "x", "html": html}))

    assert (answer["kind"], answer["published_on"]) == ("column", "2025-05-04")
