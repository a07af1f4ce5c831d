"""Look at the installation from outside: what others find in DNS, and at the unsubscribe address.

All of it takes a few seconds at most. What could not be asked is a note, never a failure: the
network of whoever runs `doctor` is not the network of those who get the mail.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from queue import Empty, SimpleQueue
from threading import Thread
from urllib.parse import urlsplit

from digest.errors import DigestError, FetchError
from digest.model.finding import Severity
from digest.ports import Client, Fetched
from digest.publisher.dmarc import examine_dmarc
from digest.publisher.dns import TOTAL_S, Dns
from digest.publisher.reachability import examine_dkim, examine_mx, examine_ptr
from digest.publisher.remark import Remark
from digest.publisher.spf import examine_spf
from digest.publisher.workshop import Workshop

UNSUBSCRIBE = "unsubscribe address"
NO_TOKEN = "doctor"  # noqa: S105 - a link that is nobody's; the page says so and changes nothing


def examine_outside(shop: Workshop) -> Iterator[Remark]:
    """What others see, or a note that it was not looked at."""
    if shop.settings.site.development:
        yield Remark("outside", "not looked at while [site] development = true", Severity.NOTE)
        return
    answered: SimpleQueue[Remark] = SimpleQueue()
    url = f"{shop.settings.site.public_url}/u/{NO_TOKEN}"
    started = time.monotonic()
    # A fetch may take as long as sources may; a late answer is left behind with its thread.
    Thread(
        target=lambda: answered.put(examine_page(shop.client(), url)), name="doctor", daemon=True
    ).start()
    yield from examine_names(shop.dns(), shop)
    try:
        yield answered.get(timeout=max(0.05, TOTAL_S - (time.monotonic() - started)))
    except Empty:
        yield Remark(UNSUBSCRIBE, f"{url} could not be asked in time", Severity.NOTE)


def examine_names(dns: Dns, shop: Workshop) -> Iterator[Remark]:
    """What DNS says of the sender, of the return path, and of the operator's own relay."""
    sender, endpoint = shop.settings.sender, shop.settings.endpoint
    domain = _domain(sender.email)
    return_path = endpoint.options.get("return_path")
    return_domain = _domain(return_path) if isinstance(return_path, str) else None
    yield from examine_spf(dns, return_domain or domain)
    yield from examine_dkim(dns, domain, sender.dkim_selectors)
    yield from examine_dmarc(dns, domain, return_domain=return_domain)
    yield from examine_mx(dns, domain, what="answers of readers")
    if return_domain and return_domain != domain:
        yield from examine_mx(dns, return_domain, what="bounces")
    host = urlsplit(endpoint.url or "").hostname
    if endpoint.kind == "smtp" and host:
        yield from examine_ptr(dns, host)
    else:
        yield Remark("PTR", "is your mailing service's to keep")


def examine_page(client: Client, url: str) -> Remark:
    """Whether the page behind unsubscribe links answers over TLS, and where it is.

    Mail programs post to it and follow no redirect: RFC 8058 §3.1.
    """
    try:
        fetched = client.get(url)
    except FetchError as failure:
        return _of_failure(url, failure)
    except DigestError as failure:
        return Remark(UNSUBSCRIBE, str(failure), Severity.NOTE)
    return _of_answer(url, fetched)


def _of_answer(url: str, fetched: Fetched) -> Remark:
    if fetched.url != url:
        return Remark(
            UNSUBSCRIBE, f"{url} leads elsewhere; mail programs do not follow", Severity.WARNING
        )
    return Remark(UNSUBSCRIBE, f"{url} answers over TLS")


def _of_failure(url: str, failure: FetchError) -> Remark:
    """A page that says no to a link that is nobody's is in order; it was reached."""
    if failure.status is not None and failure.status < 500:
        return Remark(UNSUBSCRIBE, f"{url} answers over TLS")
    if failure.status is not None:
        return Remark(
            UNSUBSCRIBE, f"{url} fails ({failure.status}); start digest serve", Severity.WARNING
        )
    if "CERTIFICATE" in str(failure).upper():
        return Remark(UNSUBSCRIBE, f"{url} shows no certificate that is trusted", Severity.WARNING)
    return Remark(UNSUBSCRIBE, f"could not be asked: {failure}", Severity.NOTE)


def _domain(address: str) -> str:
    return address.rpartition("@")[2].lower()
