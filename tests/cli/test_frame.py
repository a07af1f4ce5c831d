"""What every command shares: exit codes, streams, folders, and words for what goes wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import click
import pytest

from digest.cli.main import run
from digest.cli.manual import command_tree
from digest.cli.output import json_option, print_json, print_outside, print_table
from digest.errors import DigestError, Refused, Temporary
from tests.cli.working_folder import digest, make


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (DigestError("it broke"), 1, "digest: it broke"),
        (Refused("not approved yet"), 4, "digest: not approved yet"),
        (Temporary("try later"), 75, "digest: try later"),
        (KeyboardInterrupt(), 130, "digest: interrupted"),
        (click.UsageError("Too much."), 2, "digest: too much; see `digest --help`"),
        (click.Abort(), 130, "digest: interrupted"),
        (ZeroDivisionError("by zero"), 1, "this is a bug in Digest: ZeroDivisionError"),
        (click.exceptions.Exit(3), 3, ""),
    ],
)
def test_what_goes_wrong_becomes_a_message_and_an_exit_code(
    error: BaseException, code: int, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    @click.command()
    def failing() -> None:
        raise error

    left = run([], failing)

    assert left == code
    assert told in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "code", "message"),
    [
        (Refused("not approved yet"), 4, "not approved yet"),
        (KeyboardInterrupt(), 130, "interrupted"),
        (click.UsageError("what?"), 2, "what?"),
        (ZeroDivisionError("by zero"), 1, "this is a bug in Digest: ZeroDivisionError: by zero"),
    ],
)
def test_a_program_is_told_what_went_wrong_as_a_document(
    error: BaseException, code: int, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    @click.command()
    @json_option
    def failing(*, as_json: bool) -> None:
        assert as_json
        raise error

    left = run(["--json"], failing)

    captured = capsys.readouterr()
    assert left == code
    assert json.loads(captured.out) == {
        "version": 1,
        "error": {"exit_code": code, "message": message},
    }
    assert message in captured.err


def test_a_mistyped_option_is_told_as_a_document_too() -> None:
    ran = digest("queue", "status", "--json", "--bogus")

    assert ran.code == 2
    assert "--bogus" in json.loads(ran.out)["error"]["message"]


def test_every_command_with_a_result_gives_it_as_a_document() -> None:
    mute = {
        name
        for name, command in command_tree()
        if not isinstance(command, click.Group)
        and not any("--json" in parameter.opts for parameter in command.params)
    }

    # OPML is a document already; a mail server reads nothing but the exit code.
    assert mute == {"digest sources export", "digest bounces pipe"}


def test_an_unexpected_error_shows_its_traceback_only_when_asked() -> None:
    script = "; ".join(
        [
            "import click, logging",
            "from digest.cli.main import run",
            "from digest.cli.output import start_logging",
            "start_logging(verbose={verbose})",
            "run([], click.Command('x', callback=lambda: 1 / 0))",
        ]
    )

    def told(*, verbose: bool) -> str:
        command = [sys.executable, "-c", script.format(verbose=verbose)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stderr

    assert "Traceback" not in told(verbose=False)
    assert "run `digest -v …`" in told(verbose=False)
    assert "Traceback" in told(verbose=True)


def test_a_reader_that_had_enough_is_not_told_off(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "digest", "-C", str(make(tmp_path)), "schedule", "list"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        told = running.stderr.read()

    assert running.returncode == 1
    assert told == b""


def test_a_mistyped_command_is_answered_with_the_nearest() -> None:
    ran = digest("colect")

    assert ran.code == 2
    assert "there is no command 'colect'; did you mean 'collect'?" in ran.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("read", "--foo"), "digest: no such option '--foo'; see `digest read --help`"),
        (("issue", "set"), "digest: missing argument 'ISSUE'; see `digest issue set --help`"),
        (("read", "--explian"), "digest: no such option '--explian'; did you mean '--explain'?"),
        (("colect",), "digest: there is no command 'colect'; did you mean 'collect'?"),
    ],
)
def test_a_wrong_call_is_told_off_in_one_line_like_every_other_error(
    arguments: tuple[str, ...], told: str
) -> None:
    ran = digest(*arguments)

    assert (ran.code, ran.out, ran.err) == (2, "", f"{told}\n")


def test_without_a_command_help_is_shown() -> None:
    ran = digest()

    assert ran.code == 0
    assert ran.out.startswith("Usage: digest")


def test_a_wrong_file_is_a_matter_of_configuration(tmp_path: Path) -> None:
    root = make(tmp_path)
    (root / "config.toml").write_text("[site]\nnmae = 1\n")

    ran = digest("-C", str(root), "schedule", "list")

    assert (ran.code, ran.out) == (2, "")
    assert "digest: config.toml, line 2: unknown key 'nmae' in [site]" in ran.err
    assert "Traceback" not in ran.err


def test_a_folder_without_settings_says_what_to_do(tmp_path: Path) -> None:
    ran = digest("-C", str(tmp_path), "schedule", "list")

    assert ran.code == 2
    assert "`digest init DIR`" in ran.err


def test_another_settings_file_can_be_named(tmp_path: Path) -> None:
    root = make(tmp_path / "office")

    ran = digest("-C", str(tmp_path), "--config", "office/config.toml", "schedule", "list")

    assert ran.code == 0
    assert "weekly" in ran.out
    assert root.is_dir()


def test_a_json_document_leads_with_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    print_json(
        {
            "on": date(2026, 1, 7),
            "at": datetime(2026, 1, 7, 9, tzinfo=UTC),
            "path": Path("var"),
            "names": {"b", "a"},
            "word": "määräaika",
        }
    )

    text = capsys.readouterr().out
    assert text.splitlines()[1] == '  "version": 1,'
    assert json.loads(text) == {
        "version": 1,
        "on": "2026-01-07",
        "at": "2026-01-07T09:00:00+00:00",
        "path": "var",
        "names": ["a", "b"],
        "word": "määräaika",
    }


def test_a_table_is_aligned_and_keeps_each_row_on_one_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    print_table(("NAME", "N"), [("a\nb", 1), ("longer", None)])

    assert capsys.readouterr().out.splitlines() == ["NAME    N", "a b     1", "longer  –"]


def test_outside_text_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    print_outside("red \x1b[31malert\u202eeurt\x07\nnext")
    print_table(("TITLE",), [("a\x1b]0;b\u2067c",)])

    assert capsys.readouterr().out.splitlines() == ["red [31malerteurt", "next", "TITLE", "a]0;bc"]
