"""`[summariser]` → settings; keys that only its adapter knows are handed on."""

from __future__ import annotations

from collections.abc import Mapping

from digest.config import values
from digest.config.document import Document
from digest.config.options import options_of
from digest.config.secrets import Secrets
from digest.config.settings import SummariserSettings
from digest.config.tables import SummariserTable

OPTIONS = {"chat": frozenset[str]()}  # of those that ship; others' keys are their own business


def summariser_of(
    table: SummariserTable | None,
    document: Document,
    environ: Mapping[str, str],
    *,
    development: bool,
) -> SummariserSettings | None:
    """The settings of the language model; None asks none.

    Raises:
        ConfigError: a key is unknown or wrong. A token that cannot be read is no error yet.
    """
    if table is None:
        return None
    at = document.place("summariser")
    secrets = Secrets(environ)
    options = options_of(SummariserTable, at, own=OPTIONS.get(table.kind), secrets=secrets)
    if table.kind == "chat" and table.url is None:
        raise at.error("kind = \"chat\" needs the key 'url': where the model answers")
    return SummariserSettings(
        kind=table.kind,
        model=values.one_line(table.model, at / "model"),
        url=table.url and values.public_address(table.url, at / "url", development=development),
        token=secrets.named("token", table.token_env, table.token_file, at),
        timeout=values.duration(table.timeout, at / "timeout"),
        calls_per_run=table.calls_per_run,
        time_per_run=values.duration(table.time_per_run, at / "time_per_run"),
        options=options,
        missing=secrets.complaint(),
    )
