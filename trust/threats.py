"""Break what holds a threat off, one line at a time, and see its test go red: `python -m trust.threats`.

Every break is made in a copy of the checkout. A test that stays green proves nothing about its
threat, so that ends the run with 1. The table in docs/threats.md is written from this list.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COPIED = ("digest", "tests", "templates", "pyproject.toml", "docs", "README.md")


@dataclass(frozen=True, slots=True)
class Break:
    """One line of a file, and what stands there instead."""

    path: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Threat:
    """What could go wrong, the test that would notice, and how to make it notice.

    Attributes:
        test: path and name, as pytest takes it.
    """

    name: str
    what: str
    held_by: str
    test: str
    broken: Break


JOINING = "tests/web/public/test_joining.py"
PREFERRING = "tests/web/public/test_preferring.py"

THREATS = (
    Threat(
        "T32",
        "A cell of an export runs as a formula",
        "An apostrophe before `= + - @`, tab and carriage return; taken off again on import",
        "tests/subscribers/test_roll.py::test_a_cell_that_a_spreadsheet_would_run_is_written_with_an_apostrophe",
        Break("digest/subscribers/writing.py", """return f"'{cell}" if""", "return cell if"),
    ),
    Threat(
        "T33",
        "A hostile list takes memory",
        "A line is read up to a limit; each bad row is reported and stops nothing",
        "tests/subscribers/test_long_lines.py::test_of_an_endless_line_only_so_much_is_held",
        Break(
            "digest/subscribers/table.py",
            'iter(partial(text.readline, LONGEST_LINE), "")',
            'iter(text.readline, "")',
        ),
    ),
    Threat(
        "T33",
        "Importing passes for consent",
        "A basis and a source must be named",
        "tests/cli/test_subscribers.py::test_a_basis_and_a_source_must_be_named",
        Break(
            "digest/cli/reader_documents.py",
            '    "--basis",\n    required=True,\n',
            '    "--basis",\n    default="consent",\n',
        ),
    ),
    Threat(
        "T34",
        "An archive is a bomb, or writes outside its folder",
        "What it unpacks to is added up before; nothing is ever unpacked to disk",
        "tests/subscribers/test_workbook.py::test_a_bomb_is_refused_before_it_is_unpacked",
        Break("digest/subscribers/workbook.py", "> MOST_BYTES:", "> MOST_BYTES * 1_000_000:"),
    ),
    Threat(
        "T35",
        "A path in an address leads out",
        "Pages find files by comparing names with what was published",
        "tests/web/public/test_archive.py::test_what_is_not_published_is_not_there",
        Break(
            "digest/web/public/archive.py", "if calendar.name == name:", "if name:"
        ),
    ),
    Threat(
        "T36",
        "A token is forged or guessed",
        "128 bits of HMAC over what it says, compared in constant time",
        "tests/subscribers/test_links.py::test_a_token_with_any_character_changed_is_nobodys",
        Break(
            "digest/subscribers/links.py",
            "return body if hmac.compare_digest(tag, genuine) else None",
            "return body",
        ),
    ),
    Threat(
        "T36",
        "A token for one purpose opens another",
        "Keys are derived for each purpose",
        "tests/subscribers/test_claims.py::test_a_token_of_one_purpose_is_noise_for_every_other",
        Break("digest/subscribers/links.py", "name = purpose.value.encode()", 'name = b""'),
    ),
    Threat(
        "T36",
        "After a rotation old links are dead",
        "Old keys are kept and still read",
        "tests/publisher/test_rotating.py::test_links_of_years_ago_still_work_and_new_ones_are_others",
        Break(
            "digest/assembly.py",
            "signer=LinkSigner(identity.of_links(retired=False), identity.current)",
            "signer=LinkSigner({identity.current: identity.keys[identity.current]}, identity.current)",
        ),
    ),
    Threat(
        "T36",
        "A key leaks, and links are made with it",
        "`digest keys retire`: what it signed opens nothing",
        "tests/publisher/test_rotating.py::test_links_of_a_retired_key_open_nothing_and_say_which_bulletin",
        Break(
            "digest/assembly.py",
            "signer=LinkSigner(identity.of_links(retired=False), identity.current)",
            "signer=LinkSigner(identity.keys, identity.current)",
        ),
    ),
    Threat(
        "T37",
        "A scanner that follows links confirms or leaves",
        "GET and HEAD change nothing; the button posts",
        JOINING + "::test_opening_the_mails_link_confirms_nothing",
        Break("digest/web/public/joining.py", 'if request.method != "POST":', "if False:"),
    ),
    Threat(
        "T37",
        "One click is redirected, or wants a cookie",
        "RFC 8058: the POST is answered at once",
        "tests/web/public/test_leaving.py::test_a_mail_program_unsubscribes_with_one_post",
        Break(
            "digest/web/public/leaving.py",
            'return PlainTextResponse("unsubscribed\\n", headers=PRIVATE)',
            'return PlainTextResponse("", 303, headers={"Location": "/u/"})',
        ),
    ),
    Threat(
        "T38",
        "A scanner that runs scripts confirms",
        "No page has a script or sends its form by itself",
        JOINING + "::test_the_page_holds_nothing_that_a_scanner_with_javascript_could_run",
        Break(
            "digest/web/pages/confirm.html",
            "</form>",
            "</form><script>document.forms[0].submit()</script>",
        ),
    ),
    Threat(
        "T39",
        "Somebody's mailbox is bombed",
        "One confirmation mail an address in 24 hours, however it is spelled",
        JOINING + "::test_an_address_gets_one_confirmation_mail_a_day_however_it_is_written",
        Break("digest/store/asks.py", "ask.c.mailed_at > now - DAY", "ask.c.mailed_at > now"),
    ),
    Threat(
        "T39",
        "One place posts forms without end",
        "Limits an hour for each place and in all",
        "tests/web/public/test_doorkeeper.py::test_a_place_is_let_in_so_often_an_hour_and_others_are_not_kept_waiting",
        Break(
            "digest/web/public/doorkeeper.py", "self._of[place] += 1", "self._of[place] += 0"
        ),
    ),
    Threat(
        "T39",
        "A stranger's words go out in our mail",
        "Nothing that was typed stands in a mail",
        JOINING + "::test_nothing_a_stranger_typed_is_in_the_mail",
        Break(
            "digest/publisher/confirming.py",
            "one.address.mailed, None, {BUTTON_URL: url}",
            "one.address.mailed, one.wording, {BUTTON_URL: url}",
        ),
    ),
    Threat(
        "T40",
        "The form tells whether an address is on the list",
        "One answer and the same statements to the database, whoever it is",
        JOINING + "::test_the_answer_is_the_same_for_every_address_and_so_is_the_work",
        Break(
            "digest/publisher/signup.py",
            "    now = shop.now()\n    shop.asks.note(",
            "    now = shop.now()\n    if shop.subscribers.by_key(wish.address.key):\n"
            "        return\n    shop.asks.note(",
        ),
    ),
    Threat(
        "T41",
        "Two spellings of a mailbox are two readers",
        "One key for case, width, NFKC and dotless letters",
        "tests/subscribers/test_address.py::test_spellings_of_one_mailbox_share_a_key",
        Break(
            "digest/subscribers/address.py", 'key=f"{_folded(valid.local_part)}@', 'key=f"{valid.local_part}@'
        ),
    ),
    Threat(
        "T41",
        "An address of letters that look alike passes for another",
        "Mixed scripts are flagged",
        "tests/subscribers/test_address.py::test_letters_of_two_alphabets_in_one_part_are_flagged",
        Break("digest/subscribers/address.py", "return len(scripts & LOOK_ALIKE) > 1", "return False"),
    ),
    Threat(
        "T42",
        "One reader's link changes another's subscription",
        "Reader, bulletin and mailbox stand in the sealed token, and nothing of it in the form",
        PREFERRING + "::test_after_a_move_the_links_in_the_old_mailbox_only_unsubscribe",
        Break(
            "digest/publisher/choices.py", "or not claim.is_for(reader.email)", "or not reader.email"
        ),
    ),
    Threat(
        "T43",
        "A list brings back who left, complained or was erased",
        "States only the reader leaves, and keyed hashes of who was erased",
        "tests/store/test_erasure.py::test_no_list_and_no_person_at_a_desk_brings_them_back",
        Break("digest/store/erasure.py", "self._suppress(db, address_key, row and row.address_hash, now)", "pass"),
    ),
    Threat(
        "T43",
        "The form brings back who may not be mailed",
        "Barred addresses are mailed nothing and confirm nothing",
        JOINING + "::test_who_was_suppressed_meanwhile_cannot_confirm",
        Break(
            "digest/publisher/signup.py",
            "or _is_barred(shop, found):",
            "or found.address is None:",
        ),
    ),
    Threat(
        "T59",
        "Who left after queueing is still mailed",
        "Consent and suppression are checked in the transaction that claims a batch",
        "tests/store/test_ledger.py::test_who_left_or_was_suppressed_after_queueing_is_taken_out_at_the_claim",
        Break("digest/store/freezing.py", ".filter(~_BARRED)", ".filter(delivery.c.id > 0)"),
    ),
    Threat(
        "T64",
        "An erased reader is left in a table",
        "Every table that names people is emptied of them",
        "tests/store/test_erasure.py::test_nothing_in_any_table_names_an_erased_person",
        Break("digest/store/erasure.py", "for table in (consent, note, roll_change):", "for table in (consent,):"),
    ),
    Threat(
        "T64",
        "… or in free pages, the log, a later export or backup",
        "The database is rewritten and its log cut",
        "tests/web/public/test_canary.py::test_who_erases_themselves_is_in_no_file_then_or_later",
        Break("digest/store/database.py", 'driver.execute("VACUUM")', "driver.commit()"),
    ),
)  # fmt: skip


def table() -> str:
    """Markdown: one line a threat."""
    rows = [f"| {one.name} | {one.what} | {one.held_by} | `{one.test}` |" for one in THREATS]
    head = "| threat | what could happen | what holds it off | test, red without it |\n|---|---|---|---|"
    return "\n".join((head, *rows))


def main(*names: str) -> int:
    """Break all, or those named, one after another; 1 if a test stayed green."""
    green = 0
    with tempfile.TemporaryDirectory() as folder:
        copy = _copied(Path(folder))
        for one in THREATS:
            if names and one.name not in names:
                continue
            is_red = _is_red(copy, one)
            green += not is_red
            print(f"{one.name}  {'red' if is_red else 'STAYED GREEN':12}  {one.test}", flush=True)
    return min(green, 1)


def _copied(folder: Path) -> Path:
    skipped = shutil.ignore_patterns("__pycache__", "*.pyc")
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=skipped, symlinks=True)
        else:
            shutil.copy(source, folder / name)
    return folder


def _is_red(copy: Path, threat: Threat) -> bool:
    """Whether the test passes as it is and fails once its protection is broken."""
    path = copy / threat.broken.path
    sound = path.read_text("utf-8")
    if threat.broken.old not in sound:
        raise SystemExit(f"{threat.broken.path} no longer says {threat.broken.old!r}")
    if not _passes(copy, threat.test):
        raise SystemExit(f"{threat.test} fails already")
    try:
        path.write_text(sound.replace(threat.broken.old, threat.broken.new, 1), "utf-8")
        return not _passes(copy, threat.test)
    finally:
        path.write_text(sound, "utf-8")


def _passes(copy: Path, test: str) -> bool:
    command = [sys.executable, "-m", "pytest", "-q", "-n0", "-p", "no:cacheprovider", test]
    ran = subprocess.run(  # noqa: S603 - our own words
        command,
        cwd=copy,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(copy)},
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode not in (0, 1):
        raise SystemExit(f"{test} could not be run:\n{ran.stdout[-2000:]}{ran.stderr[-2000:]}")
    return ran.returncode == 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
