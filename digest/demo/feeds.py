"""Put the demo's articles into feeds, with the habits of the systems that write such feeds."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC
from email.utils import format_datetime
from html import escape
from typing import Any

from digest.demo.articles import Article

_TRACKERS = "?p_p_id=com_liferay_asset_publisher_web_portlet&utm_source=rss&utm_medium=feed"


def rss(articles: Iterable[Article], frame: Mapping[str, Any], origin: str) -> bytes:
    """RSS 2.0 as Liferay writes it: HTML in CDATA, and that escaped once more; trackers in links."""
    items = "".join(
        f"<item><title>{escape(article.title)}</title>"
        f"<link>{escape(origin + article.path + _TRACKERS)}</link>"
        f"<description>{escape(f'<![CDATA[{article.body_html}]]>')}</description>"
        f"<pubDate>{format_datetime(article.published_at.astimezone(UTC), usegmt=True)}</pubDate>"
        f'<guid isPermaLink="false">{frame["home"]}/-/{article.slug}</guid>'
        f"<dc:date>{article.published_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}</dc:date></item>"
        for article in articles
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<rss xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0"><channel>'
        f"<title>{frame['body']}</title><link>{frame['home']}</link>"
        f"<description>{frame['body']}</description>{items}</channel></rss>"
    ).encode()


def atom(articles: Iterable[Article], frame: Mapping[str, Any], origin: str) -> bytes:
    """Atom 1.0: titles marked up, links relative to `xml:base`, content as XHTML."""
    articles = tuple(articles)
    newest = max(article.published_at for article in articles)
    entries = "".join(
        f'<entry><title type="html">{escape(escape(article.title))}</title>'
        f"<id>{frame['home']}/-/{article.slug}</id>"
        f'<link rel="alternate" href="{article.path.lstrip("/")}"/>'
        f"<published>{article.published_at.isoformat()}</published>"
        f"<updated>{article.published_at.isoformat()}</updated>"
        f"<author><name>{frame['body']}</name></author>"
        f'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{article.body_html}'
        "</div></content></entry>"
        for article in articles
    )
    return (
        f'<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" '
        f'xml:base="{origin}/" xml:lang="{frame["language"]}"><title>{frame["body"]}</title>'
        f"<id>{frame['home']}/</id><updated>{newest.isoformat()}</updated>{entries}</feed>"
    ).encode()


def json_feed(articles: Iterable[Article], frame: Mapping[str, Any], origin: str) -> bytes:
    """JSON Feed 1.1, its ids numbers where the standard asks for text."""
    items = [
        {
            "id": int(f"{article.published_at:%y%m%d%H%M}"),
            "url": origin + article.path,
            "title": article.title,
            "content_html": article.body_html,
            "date_published": article.published_at.isoformat(),
            "language": frame["language"],
        }
        for article in articles
    ]
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": frame["body"],
        "home_page_url": frame["home"],
        "items": items,
    }
    return json.dumps(feed, ensure_ascii=False, indent=1).encode()
