from __future__ import annotations

import email_validator
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from digest.errors import InvalidAddress
from digest.model.subscriber import Address
from digest.subscribers.address import PLAIN, RESERVED, parse_address, plain_addresses

LABELS = st.text("ab9Z-", min_size=1, max_size=66)
DOMAINS = st.lists(LABELS, min_size=1, max_size=3).map(".".join)
TOPS = st.sampled_from(["fi", "ORG", "test", "Local", "c0m", "museum", "xn--p1ai", ""])
LOCALS = st.text("aZ9.+-_'!", min_size=0, max_size=12) | st.sampled_from(["Info", "WWW", "abuse"])
ALMOST_PLAIN = st.builds("{}@{}.{}".format, LOCALS, DOMAINS, TOPS)
ANYTHING = st.text(max_size=40) | st.builds(
    "{}@{}.fi".format, st.text(max_size=8), st.text("äаＡ1.a")
)


def judged(text: str) -> Address | None:
    try:
        return parse_address(text)
    except InvalidAddress:
        return None


def validated(text: str) -> str | None:
    try:
        valid = email_validator.validate_email(text, check_deliverability=False)
    except email_validator.EmailNotValidError:
        return None
    return f"{valid.local_part}@{valid.ascii_domain}"


@given(ALMOST_PLAIN)
@settings(max_examples=100)
def test_the_fast_path_judges_plain_addresses_as_the_validator_does(text: str) -> None:
    address = judged(text)

    assert (address.mailed if address else None) == validated(text)


def test_plain_addresses_take_the_fast_path() -> None:
    assert PLAIN.fullmatch("Anna.Virtanen+uutiset@sahko-posti.example.org")


def test_the_reserved_names_are_all_top_level_so_that_one_look_finds_them() -> None:
    assert all("." not in name for name in RESERVED)


@given(ANYTHING | ALMOST_PLAIN)
@example("¹@0.À")
@settings(max_examples=100)
def test_an_address_read_again_is_the_same_mailbox(text: str) -> None:
    address = judged(text)
    again = judged(address.mailed) if address else None

    assert again == address


@given(ALMOST_PLAIN)
@settings(max_examples=50)
def test_upper_case_names_the_same_mailbox(text: str) -> None:
    lower, upper = judged(text.lower()), judged(text.upper())

    assert (lower.key if lower else None) == (upper.key if upper else None)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("anna@example.org", " ANNA@Example.ORG\n"),
        ("anna@example.org", "\ufeffanna@example.org\u200b"),
        ("anna@example.org", "ａｎｎａ＠ｅｘａｍｐｌｅ．ｏｒｇ"),
        ("åke@example.org", "ÅKE@example.org"),
        ("åke@example.org", "a\u030ake@example.org"),
        ("ian@example.org", "İan@example.org"),
        ("ian@example.org", "ıan@example.org"),
        ("anna@sähkö.example", "anna@xn--shk-qla6g.example"),
        ("anna@sähkö.example", "Anna@SÄHKÖ.example"),
    ],
)
def test_spellings_of_one_mailbox_share_a_key(one: str, other: str) -> None:
    assert parse_address(one).key == parse_address(other).key


def test_mail_goes_to_the_spelling_that_was_given_with_the_domain_in_lower_case() -> None:
    address = parse_address("Anna.Virtanen@Example.ORG")

    assert address.mailed == "Anna.Virtanen@example.org"
    assert address.key == "anna.virtanen@example.org"


def test_an_international_domain_alone_needs_no_smtputf8() -> None:
    address = parse_address("anna@sähkö.example")

    assert address.ascii_only
    assert address.mailed.isascii()


def test_an_international_local_part_is_kept_and_marked() -> None:
    address = parse_address("Åke@example.org")

    assert address.mailed == "Åke@example.org"
    assert not address.ascii_only


@pytest.mark.parametrize("text", ["pаypal@example.org", "anna@examрle.org", "αnna@example.org"])
def test_letters_of_two_alphabets_in_one_part_are_flagged(text: str) -> None:
    assert parse_address(text).mixed_script


@pytest.mark.parametrize("text", ["иван@example.org", "åsa@example.org", "anna@example.org"])
def test_one_alphabet_a_part_is_not_flagged(text: str) -> None:
    assert not parse_address(text).mixed_script


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hemligperson",
        "hemligperson@",
        "hemligperson@example",
        "hemligperson@≠hemligperson.org",
        "hemligperson@-hemligperson.org",
        "Hemlig <hemligperson@example.org>",
        "hemlig person@example.org",
        "hemligperson@example.org, other@example.org",
        "hemligperson@example.org\x00",
        "hemlig\r\nperson@example.org",
        "hemligperson@" + "a" * 300 + ".org",
        "hemligperson" * 500,
    ],
)
def test_what_cannot_be_mailed_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(InvalidAddress) as refusal:
        parse_address(text)

    assert str(refusal.value)
    assert "hemligperson" not in str(refusal.value)


@given(st.lists(ALMOST_PLAIN | ANYTHING, max_size=4))
@settings(max_examples=100)
def test_many_plain_addresses_are_judged_as_each_alone(texts: list[str]) -> None:
    together = plain_addresses(texts) if texts else None

    if together is not None:
        alone = [parse_address(text) for text in texts]
        assert [Address(*pair) for pair in zip(*together, strict=True)] == alone


def test_many_plain_addresses_take_the_fast_path_together() -> None:
    texts = ["Anna.Virtanen+uutiset@Sahko-Posti.example.org", "Info@Example.org"]

    assert plain_addresses(texts) == (
        ["Anna.Virtanen+uutiset@sahko-posti.example.org", "info@example.org"],
        ["anna.virtanen+uutiset@sahko-posti.example.org", "info@example.org"],
    )
