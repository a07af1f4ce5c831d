"""Find templates by set: a file that a set does not have of its own is the base set's.

A theme is thereby a few files, and blocks stand in one place. Pure but for the loader inside.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from jinja2 import BaseLoader, Environment, TemplateNotFound

BASE = "bulletin"
"""The set that has every file."""

SUFFIX = ".j2"
"""What the names of templates end in; other files in their folders are let be."""

_MOST_CHARACTERS = 1_048_576  # of a file; the largest shipped one has 9,000

Source = tuple[str, str | None, Callable[[], bool] | None]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A template as it lies in a folder.

    Attributes:
        file: its path in the working folder; where nobody has made it their own, Digest ships it.
        unreadable: why there is no source.
    """

    source: str
    file: str
    unreadable: str = ""


class Sets(BaseLoader):
    """A loader of `SET/FILE`, over one that knows which files there really are."""

    def __init__(self, files: BaseLoader) -> None:
        self.files = files

    def get_source(self, environment: Environment, template: str) -> Source:
        """The set's own file, else the base set's."""
        try:
            return self.files.get_source(environment, template)
        except TemplateNotFound:
            borrowed = _in_base(template)
            if borrowed is None or not self._is_set(template):
                raise
            source, file, is_current = self.files.get_source(environment, borrowed)

            def holds() -> bool:
                return not self._has(environment, template) and (is_current is None or is_current())

            return source, file, holds

    def list_templates(self) -> list[str]:
        """Every file of every set, borrowed ones too."""
        own = self.files.list_templates()
        base = [name.partition("/")[2] for name in own if name.startswith(f"{BASE}/")]
        sets = {name.partition("/")[0] for name in own if "/" in name}
        return sorted({*own, *(f"{one}/{file}" for one in sets for file in base)})

    def real_name(self, template: str) -> str:
        """`SET/FILE` as it really lies in a folder."""
        return template if template in self.files.list_templates() else _in_base(template) or ""

    def _has(self, environment: Environment, template: str) -> bool:
        try:
            self.files.get_source(environment, template)
        except TemplateNotFound:
            return False
        return True

    def _is_set(self, template: str) -> bool:
        folder = template.partition("/")[0]
        return any(name.startswith(f"{folder}/") for name in self.files.list_templates())


def real_name(loader: BaseLoader, template: str) -> str:
    """The file that `loader` takes for `template`."""
    return loader.real_name(template) if isinstance(loader, Sets) else template


def leaves(loader: BaseLoader) -> Mapping[str, Leaf]:
    """Every template that `loader` has of its own, by `SET/FILE`."""
    files = loader.files if isinstance(loader, Sets) else loader
    anywhere = Environment(autoescape=True)  # loaders ask for one, and leave it alone
    return {
        name: _leaf(files, name, anywhere)
        for name in files.list_templates()
        if name.endswith(SUFFIX)
    }


def _leaf(files: BaseLoader, name: str, anywhere: Environment) -> Leaf:
    shown = f"templates/{name}"
    try:
        source, _, _ = files.get_source(anywhere, name)
    except (OSError, UnicodeDecodeError, TemplateNotFound) as error:
        return Leaf("", shown, f"cannot be read ({error}); save it as UTF-8")
    if len(source) > _MOST_CHARACTERS:
        return Leaf("", shown, f"longer than {_MOST_CHARACTERS:,} characters")
    return Leaf(source, shown)


def _in_base(template: str) -> str | None:
    folder, slash, file = template.partition("/")
    return f"{BASE}/{file}" if slash and folder != BASE else None
