"""`[summariser]`: off by default, and every wrong setting explained."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from digest.config.load import load
from digest.config.settings import SummariserSettings
from digest.errors import ConfigError
from tests.config.folder import CONFIG, write

TABLE = """
[summariser]
kind = "chat"
url = "https://models.example.org/v1/"
model = "pieni"
token_env = "MODEL_TOKEN"
"""


def loaded(root: Path, table: str, **environ: str) -> SummariserSettings | None:
    return load(write(root, config=CONFIG + table), environ).summariser


def test_without_the_table_no_language_model_is_asked(tmp_path: Path) -> None:
    assert loaded(tmp_path, "") is None


def test_the_table_names_the_model_and_its_limits(tmp_path: Path) -> None:
    settings = loaded(
        tmp_path, TABLE + 'calls_per_run = 5\ntime_per_run = "30s"\n', MODEL_TOKEN="sesam"
    )

    assert settings == SummariserSettings(
        "chat",
        "pieni",
        "https://models.example.org/v1",
        "sesam",
        calls_per_run=5,
        time_per_run=timedelta(seconds=30),
    )
    assert "sesam" not in repr(settings)


def test_a_token_that_is_not_set_stops_nothing_but_is_remembered(tmp_path: Path) -> None:
    settings = loaded(tmp_path, TABLE)

    assert settings is not None
    assert "MODEL_TOKEN" in (settings.missing or "")


def test_a_kind_of_another_package_gets_keys_of_its_own(tmp_path: Path) -> None:
    table = TABLE.replace('"chat"', '"theirs"') + 'warmth = 1\nextra_env = "EXTRA"\n'
    settings = loaded(tmp_path, table, MODEL_TOKEN="a", EXTRA="b")

    assert settings is not None
    assert settings.options == {"warmth": 1, "extra": "b"}


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("https:", "http:", r"\[summariser\] url: must begin with https://"),
        ('url = "https://models.example.org/v1/"\n', "", "needs the key 'url'"),
        ('model = "pieni"\n', "", "the key 'model' is missing"),
        ("model =", "modell =", "unknown key 'modell'|the key 'model' is missing"),
        ("token_env", "token_envv", "unknown key 'token_envv'"),
        ("[summariser]", "[summarizer]", "did you mean 'summariser'"),
    ],
)
def test_a_wrong_setting_is_named_with_what_to_do(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    assert old in TABLE

    with pytest.raises(ConfigError, match=message):
        loaded(tmp_path, TABLE.replace(old, new))


def test_http_is_good_enough_on_loopback_while_developing(tmp_path: Path) -> None:
    table = TABLE.replace("https://models.example.org", "http://127.0.0.1:11434")
    config = CONFIG.replace("[sender]", "development = true\n\n[sender]")

    settings = load(write(tmp_path, config=config + table), {}).summariser

    assert settings is not None
    assert settings.url == "http://127.0.0.1:11434/v1"
