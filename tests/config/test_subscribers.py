"""The operator's own fields: names, types, choices."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.config.document import parse_document
from digest.config.shape import shaped
from digest.config.subscribers import own_fields_of
from digest.config.tables import ConfigFile
from digest.errors import ConfigError
from digest.model.segment import Kind
from digest.model.subscriber import OwnField

CONFIG = """\
[site]
name = "The Office"
public_url = "https://bulletin.example.org"
[sender]
email = "bulletin@example.org"
name = "The Office"
[endpoint]
kind = "folder"
"""


def read(fields: str) -> tuple[OwnField, ...]:
    document = parse_document(
        f"{CONFIG}\n[subscribers.fields]\n{fields}\n".encode(), Path("config.toml"), shown="config"
    )
    file = shaped(document, ConfigFile)
    return own_fields_of(file.subscribers, document.place("subscribers", "fields"))


def test_a_field_with_only_a_meaning_is_text() -> None:
    assert read('title = "Job title"') == (OwnField("title", Kind.TEXT, "Job title"),)


def test_a_field_may_have_a_type_and_choices() -> None:
    joined, role = read('joined = {type = "date"}\nrole = {choices = ["nurse", "chief"]}')

    assert joined == OwnField("joined", Kind.DATE)
    assert role.choices == ("nurse", "chief")


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ('language = "x"', "this name is taken"),
        ('"Job Title" = "x"', "cannot be a name"),
        ('joined = {type = "date", choices = ["a"]}', "only a field of type 'text'"),
        ('joined = {type = "day"}', "day"),
    ],
)
def test_a_field_that_cannot_be_is_refused(fields: str, says: str) -> None:
    with pytest.raises(ConfigError, match=says):
        read(fields)
