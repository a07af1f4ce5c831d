"""`[endpoint]` → settings; keys that only its adapter knows are handed on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from digest.config import values
from digest.config.document import Document, Place
from digest.config.options import options_of
from digest.config.secrets import Secrets
from digest.config.settings import EndpointSettings
from digest.config.tables import EndpointTable


def _secret(name: str) -> frozenset[str]:
    """A key that may also be read from a variable or a file."""
    return frozenset({name, f"{name}_env", f"{name}_file"})


OPTIONS = {  # of the endpoints that ship; others' keys are their own business
    "http": frozenset(
        {"looks_up", "body_limit_bytes", "key_lifetime_hours", "non_ascii_addresses"}
    ),
    "folder": frozenset[str](),
    "smtp": frozenset(
        {
            *("security", "ca_file", "hello", "return_path"),
            *("body_limit_bytes", "non_ascii_addresses"),
            *("dkim_domain", "dkim_selector", "dkim_key_env", "dkim_key_file"),
        }
    )
    | _secret("username"),
    "brevo": frozenset[str](),
    "listmonk-postback": _secret("username") | {"non_ascii_addresses"},
    "mailgun": frozenset({"domain", "region"}),
    "mailjet": _secret("api_key"),
    "postmark": frozenset({"message_stream"}),
    "resend": frozenset[str](),
    "scaleway": frozenset({"project_id", "region", "topic_arn"}),
    "ses": frozenset({"region", "configuration_set", "topic_arn"})
    | _secret("access_key")
    | _secret("session_token"),
}


def endpoint_of(
    table: EndpointTable, document: Document, environ: Mapping[str, str]
) -> EndpointSettings:
    """The settings of the endpoint.

    Raises:
        ConfigError: a key is unknown or wrong. A secret that cannot be read is no error yet.
    """
    at = document.place("endpoint")
    secrets = Secrets(environ)
    options = options_of(EndpointTable, at, own=OPTIONS.get(table.kind), secrets=secrets)
    if table.kind == "http" and table.url is None:
        raise at.error("kind = \"http\" needs the key 'url': where messages are posted")
    return EndpointSettings(
        kind=table.kind,
        name=table.name,
        url=_url(table, at / "url"),
        path=values.path(table.path or "var/outbox", at / "path"),
        token=secrets.named("token", table.token_env, table.token_file, at),
        webhook_secret=secrets.named(
            "webhook_secret", table.webhook_secret_env, table.webhook_secret_file, at
        ),
        personalise=table.personalise,
        batch_size=table.batch_size,
        connections=table.connections,
        policy=table.policy,
        per_second=table.per_second,
        settle=timedelta(seconds=table.settle_seconds),
        compress=table.compress,
        transport=table.transport,
        timeout=values.duration(table.timeout, at / "timeout"),
        options=options,
        missing=secrets.complaint(),
    )


def _url(table: EndpointTable, at: Place) -> str | None:
    if table.url is None:
        return None
    # Adapters of other packages may well have addresses of their own kind.
    web = table.kind in OPTIONS and table.kind != "smtp"
    return (values.web_address if web else values.one_line)(table.url, at)
