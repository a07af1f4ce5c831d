"""What `config.toml` may say, and what happens when it says something else."""

from __future__ import annotations

from datetime import timedelta
from ipaddress import ip_network
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.config.document import parse_document
from digest.config.load import find_config, load, settings_of
from digest.config.settings import Personalise, Settings
from digest.config.values import LANGUAGES
from digest.errors import ConfigError
from digest.model.delivery import Policy
from digest.reading import lexicon
from tests.config.folder import CONFIG, SCHEDULE, edited, write

TOKEN = "kept-out-of-sight"
ENVIRON = {"MAIL_TOKEN": TOKEN}


def complaint(root: Path, config: str) -> str:
    with pytest.raises(ConfigError) as caught:
        load(write(root, config=config), ENVIRON)
    return str(caught.value)


def test_a_short_file_is_enough(tmp_path: Path) -> None:
    found = load(write(tmp_path), ENVIRON)

    assert found.site.public_url == "https://tiedote.example.org"
    assert found.site.zone.key == "Europe/Helsinki"
    assert found.endpoint.token == TOKEN
    assert found.endpoint.policy is Policy.KEYED
    assert found.endpoint.personalise is Personalise.THERE
    assert [source.name for source in found.sources] == ["uutiset", "muistiot"]
    assert list(found.bulletins) == ["viikkokirje"]


def test_paths_are_relative_to_the_file_that_names_them(tmp_path: Path) -> None:
    found = load(write(tmp_path), ENVIRON)

    assert found.root == tmp_path
    assert found.sources[1].path == tmp_path / "notes"
    assert found.templates == tmp_path / "templates"
    assert found.store_url == f"sqlite:///{tmp_path}/var/digest.db"


def test_the_whole_of_a_table_is_read(tmp_path: Path) -> None:
    more = """
[network]
allow = ["10.0.0.0/8", "fd00::/8"]
timeout = "90s"

[web]
port = 9000

[subscribers.fields]
organisation = "Where the reader works"
"""
    tuned = edited(
        CONFIG, 'token_env = "MAIL_TOKEN"', 'batch_size = 50\nper_second = 10\npolicy = "hold"'
    )

    found = load(write(tmp_path, config=tuned + more), {})

    assert found.network.allow == (ip_network("10.0.0.0/8"), ip_network("fd00::/8"))
    assert found.network.timeout == timedelta(seconds=90)
    assert found.web.port == 9000
    assert [one.name for one in found.subscriber_fields] == ["organisation"]
    assert (found.endpoint.batch_size, found.endpoint.per_second) == (50, 10)
    assert found.endpoint.policy is Policy.HOLD


def test_topics_and_regions_have_names_in_languages(tmp_path: Path) -> None:
    more = """
[names.topics]
events = { fi = "Tapahtumat", sv = "Evenemang" }

[names.regions]
"north karelia" = { fi = " Pohjois-Karjala " }
"""

    found = load(write(tmp_path, config=CONFIG + more), ENVIRON)

    assert found.names.topics == {"events": {"fi": "Tapahtumat", "sv": "Evenemang"}}
    assert found.names.regions == {"north karelia": {"fi": "Pohjois-Karjala"}}


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ('[names.topics]\nevents = { xx = "Events" }', "language 'xx' is unknown"),
        ('[names.topics]\nevents = { fi = " " }', "must be one line of text"),
        ('[names.topics]\nevents = "Events"', "must be a table"),
        ("[names.topic]", "unknown key 'topic'"),
    ],
)
def test_a_name_that_cannot_be_is_refused(tmp_path: Path, more: str, says: str) -> None:
    assert says in complaint(tmp_path, f"{CONFIG}\n{more}\n")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "public_url",
            "public_ulr",
            "config.toml, line 3: unknown key 'public_ulr' in [site]; did you mean 'public_url'?",
        ),
        ("[sender]", "[sendr]", "line 5: unknown key 'sendr' in the file; did you mean 'sender'?"),
        ('url = "https://www', 'urll = "https://www', "line 17: unknown key 'urll' in [sources]"),
        ("token_env", "tokn_env", "line 12: unknown key 'tokn_env' in [endpoint]"),
        ("email = ", "emial = ", "did you mean 'email'?"),
        ('"http"\nurl', '"http"\nurl_list', "unknown key 'url_list' in [endpoint]"),
        ('name = "uutiset"\n', "", "line 14: the key 'name' is missing in [sources]; add name = …"),
        ('"Saaren palvelut"', "7", "line 2: [site] name: must be a text in quotes"),
        ('"https://tied', '"http://tied', "line 3: [site] public_url: must begin with https://"),
        ('kind = "http"\nurl', 'kind = "http"\n#', "needs the key 'url': where messages are posted"),
        ("muistiot", "uutiset", "line 20: [sources] no. 2 name: two sources are called 'uutiset'"),
        ("muistiot", "Muistiot!", "'Muistiot!' cannot be a name"),
        ('path = "notes/"', "", "needs the key 'path'"),
        ('"https://www.example.org/rss.xml"', '"ftp://x"', "is not a web address"),
        ('"https://www.example', '"https://me:pw@www.example', "holds a password"),
        ('"tiedote@example.org"', '"me"', "line 6: [sender] email: is not an e-mail address"),
        ('"tiedote@example.org"', '"a@b.fi\\nBcc: c@d.fi"', "is not an e-mail address"),
        ('name = "Saaren palvelut"\n\n[end', 'name = "a\\nb"\n\n[end', "must be one line"),
        ("[endpoint]", '[endpoint]\npolicy = "keyd"', "did you mean 'keyed'?"),
        ("[endpoint]", "[endpoint]\nbatch_size = 0", "[endpoint] batch_size: must be at least 1"),
        ("[endpoint]", '[endpoint]\ntimeout = "soon"', "write such as 90s, 5m, 6h or 2d"),
        ("[endpoint]", '[endpoint]\ntimeout = "999999d"', "longer than a year"),
        ("[site]", '[site]\ntimezone = "Europe/Helsingki"', "did you mean 'Europe/Helsinki'?"),
        ("[site]", '[site]\ntimezone = "../etc/passwd"', "is not a time zone"),
        ("[site]", '[site]\nlanguages = ["fi", "se"]', "language 'se' is unknown"),
        ("[site]", '[site]\nlanguages = ["fi", "fi"]', "names a language twice"),
        ("[site]", "[site]\nlanguages = []", "names no language"),
        ("[site]", '[store]\nurl = "mysql://x"\n[site]', "must begin with sqlite:/// or postgresql"),
        ("[site]", '[store]\nurl = "sqlite://"\n[site]', "must name a file"),
        ("[site]", '[network]\nallow = ["10.0.0.0/99"]\n[site]', "is not an address range"),
        ("[site]", '[check]\nclients = ["gmial"]\n[site]', "did you mean 'gmail'?"),
        ("[site]", "[web]\nport = 0\n[site]", "[web] port: must be at least 1"),
        ("[site]", "[web]\nport = true\n[site]", "must be a whole number, not true or false"),
        ('kind = "feed"', 'kind = "feed"\nfirst_run = "newst 5"', "'newst 5' is unknown"),
        ('kind = "feed"', 'kind = "feed"\nfirst_run = "since 2026-13-01"', "is unknown; write"),
        ('kind = "feed"', 'kind = "feed"\nitem_kind = "newz"', "did you mean 'news'?"),
        ('kind = "feed"', 'kind = "feed"\nheaders_env = {"A b" = "C"}', "request header"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_file_line_and_remedy(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    assert message in complaint(tmp_path, edited(CONFIG, old, new))


def test_every_unknown_key_is_told_at_once(tmp_path: Path) -> None:
    twice = edited(edited(CONFIG, "public_url", "public_ulr"), "email", "emial")

    told = complaint(tmp_path, twice).splitlines()

    assert len(told) == 2


def test_broken_toml_names_line_and_column(tmp_path: Path) -> None:
    told = complaint(tmp_path, edited(CONFIG, '"Saaren palvelut"', "Saaren palvelut"))

    assert told.startswith("config.toml, line 2, column 8: not valid TOML:")


def test_a_file_that_is_not_utf8_names_the_line(tmp_path: Path) -> None:
    path = write(tmp_path)
    path.write_bytes(b"# one\n# " + "häiriö".encode("latin-1"))

    with pytest.raises(ConfigError, match=r"config\.toml, line 2: not UTF-8"):
        load(path, {})


def test_http_on_loopback_is_for_development_only(tmp_path: Path) -> None:
    local = edited(
        CONFIG, '"https://tiedote.example.org/"', '"http://127.0.0.1:8080"\ndevelopment = true'
    )
    remote = edited(local, "127.0.0.1", "192.0.2.1")

    found = load(write(tmp_path, config=local), ENVIRON)

    assert found.site.public_url == "http://127.0.0.1:8080"
    assert "must begin with https://" in complaint(tmp_path, remote)


def test_a_missing_token_is_told_but_does_not_stop_other_work(tmp_path: Path) -> None:
    found = load(write(tmp_path), {})

    assert found.endpoint.token is None
    assert found.endpoint.missing is not None
    assert "config.toml, line 12: [endpoint] token_env" in found.endpoint.missing
    assert "'MAIL_TOKEN' is not set" in found.endpoint.missing


def test_a_secret_is_read_from_a_file_beside_the_settings(tmp_path: Path) -> None:
    (tmp_path / "token.txt").write_text(f"{TOKEN}\n")
    config = edited(CONFIG, 'token_env = "MAIL_TOKEN"', 'token_file = "token.txt"')

    assert load(write(tmp_path, config=config), {}).endpoint.token == TOKEN


def test_a_secret_comes_from_one_place(tmp_path: Path) -> None:
    config = edited(CONFIG, "token_env", 'token_file = "a"\ntoken_env')

    assert "give token_env or token_file, not both" in complaint(tmp_path, config)


def test_no_secret_is_shown_when_settings_are_printed(tmp_path: Path) -> None:
    config = edited(CONFIG, 'kind = "feed"', 'kind = "feed"\nheaders_env = {X-Key = "MAIL_TOKEN"}')
    config = edited(config, 'kind = "http"', 'kind = "relay"\npassword_env = "MAIL_TOKEN"')
    store = '[store]\nurl = "postgresql+psycopg://me@db/digest"\npassword_env = "MAIL_TOKEN"\n'

    found = load(write(tmp_path, config=store + config), ENVIRON)

    assert found.sources[0].headers == {"X-Key": TOKEN}
    assert found.endpoint.options == {"password": TOKEN}
    assert found.store_url == f"postgresql+psycopg://me:{TOKEN}@db/digest"
    assert TOKEN not in repr(found)


def test_a_header_that_cannot_be_read_concerns_its_source_only(tmp_path: Path) -> None:
    config = edited(CONFIG, 'kind = "feed"', 'kind = "feed"\nheaders_env = {X-Key = "ABSENT"}')

    uutiset, muistiot = load(write(tmp_path, config=config), ENVIRON).sources

    assert "'ABSENT' is not set" in (uutiset.missing or "")
    assert muistiot.missing is None


def test_further_keys_of_another_adapter_are_its_options(tmp_path: Path) -> None:
    config = edited(CONFIG, 'kind = "http"', 'kind = "relay"\nhost = "mail.example.org"\nport = 25')

    found = load(write(tmp_path, config=config), ENVIRON)

    assert found.endpoint.options == {"host": "mail.example.org", "port": 25}


def test_variables_in_values_are_not_filled(tmp_path: Path) -> None:
    config = edited(CONFIG, '"Saaren palvelut"', '"${MAIL_TOKEN}"')

    assert load(write(tmp_path, config=config), ENVIRON).site.name == "${MAIL_TOKEN}"


def test_a_folder_without_settings_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="digest init"):
        find_config(tmp_path)


def test_the_contract_is_accepted_as_written(corpus: Path, tmp_path: Path) -> None:
    note = (corpus.parent / "notes" / "config-contract.md").read_text(encoding="utf-8")
    config, schedule = (block.partition("\n```")[0] for block in note.split("```toml\n")[1:])

    found = load(write(tmp_path, config=config, schedule=schedule), {})

    assert [source.name for source in found.sources] == ["uutiset", "ministry", "notes"]
    assert len(found.bulletins["viikkokirje"].sections) == 5


def test_a_language_can_be_chosen_when_it_has_a_lexicon() -> None:
    folder = Path(lexicon.__file__).parent
    spoken = {path.stem for path in folder.iterdir() if len(path.stem) == 2}

    assert set(LANGUAGES) == spoken


LINES = st.sampled_from([*CONFIG.splitlines(), *SCHEDULE.splitlines(), "[[a.b]]", "x = '''", '"'])
VALUES = st.sampled_from(
    ["1e999", "-1", "2026-01-01", "[]", "{}", '""', "[[{a=1}]]", "9" * 5000, '"\\u0000"', "true"]
)
ASSIGNMENTS = st.builds(lambda line, value: line.partition("=")[0] + "= " + value, LINES, VALUES)


@given(st.lists(LINES | ASSIGNMENTS | st.text(max_size=20), max_size=25))
@settings(max_examples=100, deadline=None)
def test_any_lines_are_settings_or_a_config_error(lines: list[str]) -> None:
    raw = "\n".join(lines).encode("utf-8", "surrogatepass")
    try:
        found = settings_of(parse_document(raw, Path("nowhere/config.toml"), shown="x"), {})
    except ConfigError:
        return

    assert isinstance(found, Settings)


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_one_changed_value_is_settings_or_a_config_error(data: st.DataObject) -> None:
    lines = CONFIG.splitlines()
    at = data.draw(st.sampled_from([i for i, line in enumerate(lines) if "=" in line]))
    value = data.draw(VALUES | st.text(max_size=12).map(lambda text: f'"{text}"'))
    lines[at] = f"{lines[at].partition('=')[0]}= {value}"
    raw = "\n".join(lines).encode("utf-8", "surrogatepass")

    try:
        found = settings_of(parse_document(raw, Path("nowhere/config.toml"), shown="x"), ENVIRON)
        told = repr(found)
    except ConfigError as error:
        told = str(error)

    assert TOKEN not in told


@given(st.binary(max_size=200))
@settings(max_examples=100)
def test_any_bytes_are_a_document_or_a_config_error(raw: bytes) -> None:
    try:
        document = parse_document(raw, Path("config.toml"), shown="config.toml")
    except ConfigError:
        return

    assert isinstance(document.table, dict)
