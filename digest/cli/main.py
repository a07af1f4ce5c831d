"""The door: arguments in, an exit code out.

    0    fine                      4    refused: not approved, not confirmed
    1    findings, or failed       75   temporary: the same command may succeed later
    2    usage or configuration    130  interrupted
    3    partly done

A run with `--json` that fails says why as a document too, so that stdout is never empty.
Nothing heavy is imported here, so that `digest --version` answers at once.
"""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from digest import __version__
from digest.errors import DigestError, Temporary

if TYPE_CHECKING:
    import click

INTERRUPTED = 130
# Modules and readers are many objects and next to no cycles: to look through them as often as
# Python does by itself is a sixth of the time that a command takes to start.
COLLECT_AFTER = (50_000, 20, 50)

log = logging.getLogger("digest")


def main() -> None:
    """Run the command that `sys.argv` names and exit with its code."""
    gc.set_threshold(*COLLECT_AFTER)
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str], command: click.Command | None = None) -> int:
    """Run `command`, by default `digest`.

    Whatever goes wrong becomes one message on stderr and an exit code.
    """
    if list(arguments) == ["--version"]:
        sys.stdout.write(f"digest {__version__}\n")
        return 0
    as_json = "--json" in arguments
    try:
        return _invoke(arguments, command)
    except DigestError as error:
        log.debug("where it was raised:", exc_info=True)
        return _failed(str(error), error.exit_code, as_json=as_json)
    except KeyboardInterrupt:
        return _failed("interrupted", INTERRUPTED, as_json=as_json)
    except BrokenPipeError:
        _let_go_of_stdout()
        return 1
    except Exception as error:
        if _lacks_room(error):
            return _no_room(as_json=as_json)
        code = _failed(
            f"this is a bug in Digest: {type(error).__name__}: {error}", 1, as_json=as_json
        )
        if log.isEnabledFor(logging.DEBUG):
            log.debug("where it happened:", exc_info=True)
        else:
            _complain("run `digest -v …` again for the traceback")
        return code


def _invoke(arguments: Sequence[str], command: click.Command | None) -> int:
    import click  # noqa: PLC0415 - not needed for --version

    from digest.cli.commands import digest  # noqa: PLC0415

    try:
        outcome = (command or digest).main(
            list(arguments), prog_name="digest", standalone_mode=False
        )
        sys.stdout.flush()
    except click.exceptions.NoArgsIsHelpError as error:
        error.show(sys.stdout)
        return 0
    except click.ClickException as error:
        return _failed(_worded(error), error.exit_code, as_json="--json" in arguments)
    except click.Abort:
        raise KeyboardInterrupt from None
    return outcome if isinstance(outcome, int) else 0


def _worded(error: click.ClickException) -> str:
    """Click's words in the form of ours: one line that ends with what to do next."""
    message = error.format_message().removesuffix(".").replace(". Did you", "; did you")
    message = message[:1].lower() + message[1:]
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "digest"
    return message if message.endswith(("?", "`")) else f"{message}; see `{path} --help`"


def _failed(message: str, exit_code: int, *, as_json: bool) -> int:
    _complain(message)
    if as_json:
        _print_failure(message, exit_code)
    return exit_code


def _lacks_room(error: Exception) -> bool:
    from digest.cli.writing import FULL  # noqa: PLC0415 - not needed for --version

    return isinstance(error, OSError) and error.errno in FULL


def _no_room(*, as_json: bool) -> int:
    code = Temporary.exit_code
    message = "the disk is full, or a file may not grow so large; make room and try again"
    _complain(message)
    with suppress(OSError):
        if as_json:
            _print_failure(message, code)
        sys.stdout.flush()
        return code
    _let_go_of_stdout()
    return code


def _print_failure(message: str, exit_code: int) -> None:
    from digest.cli.output import print_json  # noqa: PLC0415 - not needed for --version

    print_json({"error": {"exit_code": exit_code, "message": message}})


def _complain(message: str) -> None:
    sys.stderr.write(f"digest: {message}\n")


def _let_go_of_stdout() -> None:
    # The reader of our output had enough (`digest items list | head`). Python would complain
    # once more when it flushes at exit.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
