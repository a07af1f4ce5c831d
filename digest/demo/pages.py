"""Put the demo's articles on pages: menus, cookie dialogs, dated sidebars and footers around them."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from html import escape
from string import Template
from typing import Any

from digest.demo.articles import CONTENT, Article
from digest.demo.calendar_words import in_words, resolve

Frames = Mapping[str, Mapping[str, Any]]


def read_frames(today: date) -> Frames:
    """What stands around the articles, by channel."""
    return tomllib.loads(resolve((CONTENT / "frames.toml").read_text("utf-8"), today))


def article_page(article: Article, frame: Mapping[str, Any]) -> bytes:
    """The article's page, in the encoding its shape declares."""
    language, at = frame["language"], article.published_at
    canonical = f"{frame['home']}/-/{article.slug}"
    page = _shape(article.shape).substitute(
        _surroundings(frame),
        title=escape(article.title),
        canonical=canonical,
        linked=_linked(article, frame),
        label=article.label,
        body=article.body_html,
        iso=at.isoformat(timespec="minutes"),
        day=in_words(at.date(), language),
        stamp=f"{in_words(at.date(), language)} {at.hour}.{at.minute:02}",
        byline_day=in_words(at.date(), language),
        byline_name=article.byline,
    )
    old = article.shape == "tables"
    return page.encode("iso-8859-1", "xmlcharrefreplace") if old else page.encode()


def list_page(articles: Iterable[Article], frame: Mapping[str, Any], title: str) -> bytes:
    """The news list: each entry a link, a day and the beginning of nothing."""
    entries = "".join(
        f'<li><a href="{article.path}">{escape(article.title)}</a> '
        f'<span class="date">{in_words(article.published_at.date(), frame["language"])}</span>'
        f"{f' <span>{article.label}</span>' if article.label else ''}</li>"
        for article in articles
    )
    page = _shape("list").substitute(_surroundings(frame), list_title=title, entries=entries)
    return page.encode()


def _shape(name: str) -> Template:
    return Template((CONTENT / "shapes" / f"{name}.html").read_text("utf-8"))


def _surroundings(frame: Mapping[str, Any]) -> dict[str, str]:
    language = frame["language"]
    return {
        "language": language,
        "locale": {"fi": "fi-FI", "sv": "sv-FI"}.get(language, language),
        "body_name": frame["body"],
        "skip": frame["skip"],
        "search": frame["search"],
        "menu": "".join(f'<li><a href="/{entry}">{entry}</a></li>' for entry in frame["menu"]),
        "cookies": f'<div id="cookie-consent" role="dialog"><h2>{frame["cookies"]}</h2>'
        f"<p>{frame['cookies_text']}</p><button>{frame['accept']}</button></div>",
        "aside": _aside(frame),
        "share": f'<section class="share"><p>{frame["share"]}: <a href="#">Facebook</a> '
        '<a href="#">LinkedIn</a></p></section>',
        "footer": "".join(f"<p>{escape(line)}</p>" for line in frame["footer"]),
        "published_label": frame["published"],
        "written_by": frame["written_by"],
        "editors": frame["editors"],
    }


def _aside(frame: Mapping[str, Any]) -> str:
    """The first entry's date is marked up, as a trap for readers of the first `<time>`."""
    (first, shown_on, marked_on), *others = frame["related_items"]
    entries = [
        f'<li><a href="/-/1">{first}</a> <time datetime="{marked_on}">{shown_on}</time></li>'
    ]
    entries += [f'<li><a href="/-/2">{title}</a> <span>{on}</span></li>' for title, on in others]
    return f'<aside class="related"><h2>{frame["related"]}</h2><ul>{"".join(entries)}</ul></aside>'


def _linked(article: Article, frame: Mapping[str, Any]) -> str:
    return json.dumps(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": article.title,
            "datePublished": article.published_at.isoformat(timespec="seconds"),
            "author": {"@type": "Organization", "name": frame["body"]},
            "inLanguage": frame["language"],
        },
        ensure_ascii=False,
    )
