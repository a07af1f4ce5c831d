"""What DNS and the web say of the sender, asked of a made-up DNS."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.errors import AddressRefused, FetchError
from digest.model.finding import Severity
from digest.ports import Fetched
from digest.publisher.dmarc import examine_dmarc
from digest.publisher.dns import Answers, NotAsked, SystemDns
from digest.publisher.outside import examine_page
from digest.publisher.reachability import examine_dkim, examine_mx, examine_ptr
from digest.publisher.remark import Remark
from digest.publisher.spf import examine_spf

DOMAIN = "example.org"
URL = "https://bulletin.example.org/u/doctor"


@dataclass
class FakeDns:
    """Answers from what it was given."""

    txt: Mapping[str, Answers] = field(default_factory=dict)
    mx: Mapping[str, Answers] = field(default_factory=dict)
    a: Mapping[str, Answers] = field(default_factory=dict)
    ptr: Mapping[str, Answers] = field(default_factory=dict)

    def texts(self, name: str) -> Answers:
        return self.txt.get(name, ())

    def exchangers(self, name: str) -> Answers:
        return self.mx.get(name, ())

    def addresses(self, name: str) -> Answers:
        return self.a.get(name, ())

    def names(self, address: str) -> Answers:
        return self.ptr.get(address, ())


class SilentDns:
    """Nobody answers."""

    def texts(self, name: str) -> Answers:
        return NotAsked()

    exchangers = addresses = names = texts


def told(remarks: Iterable[Remark]) -> list[tuple[Severity | None, str]]:
    return [(one.severity, one.message) for one in remarks]


def worst(remarks: Iterable[Remark]) -> Severity | None:
    found = {one.severity for one in remarks}
    order = (Severity.BLOCKER, Severity.WARNING, Severity.NOTE)
    return next((one for one in order if one in found), None)


# SPF


def spf(record: str, **included: str) -> list[Remark]:
    others = {f"{name}.example": (f"v=spf1 {text}",) for name, text in included.items()}
    return list(examine_spf(FakeDns(txt={DOMAIN: (record,), **others}), DOMAIN))


def test_a_sound_record_is_in_order_with_its_count() -> None:
    found = spf("v=spf1 a mx include:one.example -all", one="ip4:192.0.2.1 -all")

    assert told(found) == [(None, "example.org: sound, 3 of 10 look-ups")]


def test_ten_look_ups_are_allowed_and_eleven_are_not() -> None:
    nine = " ".join(f"exists:{number}.example" for number in range(9))

    assert worst(spf(f"v=spf1 {nine} a -all")) is None
    assert worst(spf(f"v=spf1 {nine} a mx -all")) is Severity.WARNING


def test_look_ups_of_included_records_count() -> None:
    six = " ".join(f"exists:{number}.example" for number in range(6))

    found = spf("v=spf1 include:one.example include:two.example -all", one=six, two=six)

    assert "more than 10 look-ups" in found[0].message


@pytest.mark.parametrize(
    ("record", "words"),
    [
        ("v=spf1 include:nobody.example -all", "nobody.example has 0 SPF records"),
        ("v=spf1 include:one.example -all", "example.org includes itself"),
        ("v=spf1 +all", "lets everybody send"),
        ("v=spf1 all", "lets everybody send"),
        ("v=spf1 a", "does not say what of others"),
        ("v=spf10 a -all", "has no SPF record"),
    ],
)
def test_what_is_wrong_is_said(record: str, words: str) -> None:
    found = spf(record, one="include:example.org")

    assert any(words in one.message and one.severity for one in found)


def test_two_records_are_none() -> None:
    dns = FakeDns(txt={DOMAIN: ("v=spf1 -all", "v=spf1 a -all")})

    assert "has 2 SPF records" in next(examine_spf(dns, DOMAIN)).message


# DKIM


@pytest.mark.parametrize(
    ("record", "severity", "words"),
    [
        ("v=DKIM1; k=rsa; p=" + "A" * 392, None, "is published"),
        ("v=DKIM1; k=ed25519; p=" + "A" * 44, None, "is published"),
        ("v=DKIM1; k=rsa; p=" + "A" * 216, Severity.WARNING, "shorter than 2048 bits"),
        ("v=DKIM1; p=", Severity.WARNING, "was withdrawn"),
        ("v=DKIM1; p=?", Severity.WARNING, "not base64"),
        ("something else", Severity.WARNING, "is not published"),
    ],
)
def test_a_key_is_judged(record: str, severity: Severity | None, words: str) -> None:
    dns = FakeDns(txt={f"s1._domainkey.{DOMAIN}": (record,)})

    (found,) = examine_dkim(dns, DOMAIN, ["s1"])

    assert found.severity is severity
    assert words in found.message


def test_without_selectors_dkim_is_not_looked_at() -> None:
    assert worst(examine_dkim(FakeDns(), DOMAIN, [])) is Severity.NOTE


# DMARC


def dmarc(
    record: str, *, at: str = DOMAIN, domain: str = DOMAIN, return_domain: str | None = None
) -> list[Remark]:
    dns = FakeDns(txt={f"_dmarc.{at}": (record,)})
    return list(examine_dmarc(dns, domain, return_domain=return_domain))


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ("v=DMARC1; p=reject", [(None, "example.org: p=reject")]),
        (
            "v=DMARC1;p=none",
            [(Severity.NOTE, "example.org: p=none, so that forged mail is only reported")],
        ),
    ],
)
def test_the_policy_is_told(record: str, expected: list[tuple[Severity | None, str]]) -> None:
    assert told(dmarc(record)) == expected


@pytest.mark.parametrize("tag", ["pct=50", "rf=afrf", "ri=86400"])
def test_tags_that_rfc_9989_removed_are_named(tag: str) -> None:
    found = dmarc(f"v=DMARC1; p=reject; {tag}")

    assert any("removed by RFC 9989" in one.message for one in found)


@pytest.mark.parametrize("record", ["v=DMARC1; rua=mailto:a@example.org", "v=DMARC1; p=soon"])
def test_a_missing_or_unknown_policy_counts_as_none(record: str) -> None:
    assert worst(dmarc(record)) is Severity.WARNING


def test_the_policy_of_the_domain_above_governs_by_its_sp() -> None:
    found = dmarc("v=DMARC1; p=reject; sp=quarantine", domain=f"news.{DOMAIN}")

    assert told(found) == [(None, "news.example.org, by example.org: p=quarantine")]


def test_the_walk_skips_the_middle_of_long_names() -> None:
    long = ".".join("abcdefgh") + f".{DOMAIN}"
    seen: list[str] = []

    class Listening(FakeDns):
        def texts(self, name: str) -> Answers:
            seen.append(name)
            return ()

    list(examine_dmarc(Listening(), long, return_domain=None))

    assert len(seen) == 8
    assert seen[1] == "_dmarc.d.e.f.g.h.example.org"


@pytest.mark.parametrize(
    ("tags", "return_domain", "severity"),
    [
        ("", "bounces.example.org", None),
        ("; aspf=s", "bounces.example.org", Severity.WARNING),
        ("; aspf=s", DOMAIN, None),
        ("", "mail.example.net", Severity.WARNING),
        ("; adkim=s", None, Severity.NOTE),
    ],
)
def test_the_return_path_must_be_aligned(
    tags: str, return_domain: str | None, severity: Severity | None
) -> None:
    assert worst(dmarc(f"v=DMARC1; p=reject{tags}", return_domain=return_domain)) is severity


@pytest.mark.parametrize("records", [(), ("v=DMARC1; p=reject", "v=DMARC1; p=none"), ("v=DMARC2",)])
def test_without_one_record_there_is_no_policy(records: tuple[str, ...]) -> None:
    dns = FakeDns(txt={f"_dmarc.{DOMAIN}": records})

    assert worst(examine_dmarc(dns, DOMAIN, return_domain=None)) is Severity.WARNING


# MX and PTR


@pytest.mark.parametrize(
    ("dns", "severity"),
    [
        (FakeDns(mx={DOMAIN: ("mx.example.org",)}), None),
        (FakeDns(mx={DOMAIN: (".",)}), Severity.WARNING),
        (FakeDns(a={DOMAIN: ("192.0.2.1",)}), Severity.NOTE),
        (FakeDns(), Severity.WARNING),
    ],
)
def test_answers_of_readers_must_arrive(dns: FakeDns, severity: Severity | None) -> None:
    assert worst(examine_mx(dns, DOMAIN, what="answers")) is severity


@pytest.mark.parametrize(
    ("dns", "severity"),
    [
        (FakeDns(a={"mail": ("8.8.8.8",)}, ptr={"8.8.8.8": ("mail",)}), None),
        (
            FakeDns(a={"mail": ("8.8.8.8",), "x": ("8.8.4.4",)}, ptr={"8.8.8.8": ("x",)}),
            Severity.WARNING,
        ),
        (FakeDns(a={"mail": ("8.8.8.8",)}), Severity.WARNING),
        (FakeDns(a={"mail": ("10.0.0.1",)}), Severity.NOTE),
        (FakeDns(), Severity.WARNING),
    ],
)
def test_the_relay_s_address_must_lead_back_to_it(dns: FakeDns, severity: Severity | None) -> None:
    assert worst(examine_ptr(dns, "mail")) is severity


# Nobody answers


def test_what_could_not_be_asked_is_a_note() -> None:
    dns = SilentDns()
    found = [
        *examine_spf(dns, DOMAIN),
        *examine_dkim(dns, DOMAIN, ["s1"]),
        *examine_dmarc(dns, DOMAIN, return_domain=None),
        *examine_mx(dns, DOMAIN, what="answers"),
        *examine_ptr(dns, "mail.example.org"),
    ]

    assert len(found) == 5
    assert {one.severity for one in found} == {Severity.NOTE}
    assert all("could not be asked" in one.message for one in found)


def test_after_the_deadline_nobody_is_asked() -> None:
    dns = SystemDns(clock=lambda: 0.0, total_s=0.0)

    assert dns.texts("example.invalid") == NotAsked()
    assert dns.addresses("example.invalid") == NotAsked()


@given(st.text(max_size=80), st.text(max_size=80))
@settings(max_examples=60)
def test_no_record_makes_looking_fail(one: str, other: str) -> None:
    names = (DOMAIN, f"_dmarc.{DOMAIN}", f"s1._domainkey.{DOMAIN}")
    dns = FakeDns(txt=dict.fromkeys(names, (f"v=spf1 {one}", f"v=DMARC1;{other}", other)))

    list(examine_spf(dns, DOMAIN))
    list(examine_dkim(dns, DOMAIN, ["s1"]))
    list(examine_dmarc(dns, DOMAIN, return_domain=None))


# The unsubscribe address


@dataclass
class Site:
    """A client with one answer."""

    answer: Fetched | FetchError

    def get(self, url: str, *, headers: Mapping[str, str] | None = None) -> Fetched:
        if isinstance(self.answer, FetchError):
            raise self.answer
        return self.answer

    def permits(self, url: str) -> bool:
        return True


@pytest.mark.parametrize(
    ("answer", "severity"),
    [
        (Fetched(URL, 200, b""), None),
        (FetchError("not found", status=404), None),
        (FetchError("broken", status=502), Severity.WARNING),
        (Fetched("https://www.example.org/", 200, b""), Severity.WARNING),
        (FetchError("cannot connect: [SSL: CERTIFICATE_VERIFY_FAILED] expired"), Severity.WARNING),
        (FetchError("cannot connect"), Severity.NOTE),
        (AddressRefused("private"), Severity.NOTE),
    ],
)
def test_the_page_behind_unsubscribe_links_must_answer(
    answer: Fetched | FetchError, severity: Severity | None
) -> None:
    assert examine_page(Site(answer), URL).severity is severity
