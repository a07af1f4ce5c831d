"""The demo's articles: written once, published by their bodies in whatever shape those use."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from importlib.resources import files
from importlib.resources.abc import Traversable

from markdown_it import MarkdownIt

from digest.demo.calendar_words import resolve

CONTENT = files("digest.demo") / "content"
# As editors type: a line break in the text is one on the page.
_markdown = MarkdownIt("commonmark", {"breaks": True}).render


@dataclass(frozen=True, slots=True)
class Article:
    """One article.

    Attributes:
        channel: the body that publishes it, a table of `frames.toml`.
        shape: the kind of page it stands on, a file of `content/shapes`.
        label: what the body calls it ("Uutinen", "Kolumni"), or "".
        body_html: marked up as that shape marks up.
    """

    channel: str
    slug: str
    title: str
    shape: str
    label: str
    published_at: datetime
    body_html: str
    byline: str = ""

    @property
    def path(self) -> str:
        """Where its page is served."""
        return f"/{self.channel}/-/{self.slug}"


def read_articles(today: date) -> tuple[Article, ...]:
    """All articles, newest first."""
    articles = [
        _read(channel.name, file, today)
        for channel in (CONTENT / "articles").iterdir()
        for file in channel.iterdir()
        if file.name.endswith(".md")
    ]
    return tuple(sorted(articles, key=lambda article: article.published_at, reverse=True))


def _read(channel: str, file: Traversable, today: date) -> Article:
    _, head, text = resolve(file.read_text("utf-8"), today).split("+++\n", 2)
    fields = tomllib.loads(head)
    by_hand = fields["shape"] == "tables"
    return Article(
        channel=channel,
        slug=file.name.removesuffix(".md"),
        title=fields["title"],
        shape=fields["shape"],
        label=fields["label"],
        published_at=datetime.fromisoformat(fields["published"]),
        body_html=_by_hand(fields, text) if by_hand else _markdown(text),
        byline=fields.get("byline", ""),
    )


def _by_hand(fields: dict[str, str], text: str) -> str:
    """As an old CMS keeps it: no paragraphs, only breaks."""
    paragraphs = [fields.get("ingress", ""), *text.strip().split("\n\n")]
    return "<br><br>".join(escape(" ".join(part.split())) for part in paragraphs if part)
