"""Decide whether a webhook is genuine, by what its service offers as proof.

| service | proof | fresh for |
|---|---|---|
| our protocol, Resend | HMAC over id, time and body | 5 minutes |
| Mailgun | HMAC over time and token; a token is good for one body | 12 hours |
| Amazon SES, Scaleway | RSA signature of the topic in the settings | 2 hours |
| Brevo, Mailjet, Postmark | a shared secret | known by its bytes |
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from digest.config.settings import EndpointSettings
from digest.web.hooks import mailgun, shared, sns, standard
from digest.web.hooks.verdict import Fetch, Forged, Posted, Verdict

TOPICS: Mapping[str, sns.Authority] = {"ses": sns.AMAZON, "scaleway": sns.SCALEWAY}
SECRET_ONLY = frozenset({"brevo", "mailjet", "postmark"})


def verdict_on(
    posted: Posted, endpoint: EndpointSettings, *, fetch: Fetch, now: datetime
) -> Verdict:
    """Whether the service that `endpoint` names sent this. Without a secret, nothing is genuine.

    Raises:
        DigestError: it cannot be said now.
    """
    if endpoint.kind in TOPICS:
        topic = endpoint.options.get("topic_arn")
        return sns.prove(
            posted,
            authority=TOPICS[endpoint.kind],
            topic=topic if isinstance(topic, str) else None,
            fetch=fetch,
            now=now,
        )
    # Two secrets, with a space between them, while one takes the other's place.
    secrets = tuple((endpoint.webhook_secret or "").split())
    if not secrets:
        return Forged()
    if endpoint.kind in SECRET_ONLY:
        return shared.prove(posted, secrets=secrets)
    if endpoint.kind == "mailgun":
        return mailgun.prove(posted, secrets=secrets, now=now)
    return standard.prove(posted, secrets=secrets, now=now)
