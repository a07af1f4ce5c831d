"""Turn what a page knows into HTML in the visitor's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from babel import Locale
from babel.dates import format_date, format_datetime, format_timedelta
from babel.numbers import format_decimal
from babel.plural import PluralRule
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from digest.config.settings import Site
from digest.ports import Now
from digest.web.headers import PRIVATE
from digest.web.language import choose_language
from digest.web.words import languages, words_for
from digest.web.words.words import Notice, Words

HERE = Path(__file__).parent
NOTHING: Mapping[str, object] = MappingProxyType({})


class View:
    """Renders the page templates. They see plain values and escape every one of them."""

    def __init__(self, site: Callable[[], Site], now: Now) -> None:
        self._site = site
        self._now = now
        self._templates = Environment(
            loader=FileSystemLoader(HERE / "pages"),
            autoescape=True,
            auto_reload=False,  # they are the program's own
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def words(self, request: Request, *, known: str | None = None) -> Words:
        """The visitor's language: chosen on the page, else `known`, else what they accept."""
        chosen = choose_language(
            self._spoken(),
            asked=request.query_params.get("lang"),
            known=known,
            accepts=request.headers.get("accept-language", ""),
        )
        return words_for(chosen)

    def page(
        self,
        request: Request,
        template: str,
        words: Words,
        values: Mapping[str, object] = NOTHING,
        *,
        status: int = 200,
        headers: Mapping[str, str] = PRIVATE,
    ) -> HTMLResponse:
        """A whole page; the template sees `values` beside what every page needs."""
        site = self._site()
        html = self._templates.get_template(template).render(
            site=site,
            words=words,
            root=request.scope.get("root_path", ""),
            path=request.scope.get("root_path", "") + request.url.path,
            keep=f"?lang={words.code}" if "lang" in request.query_params else "",
            others=[words_for(code) for code in self._spoken() if code != words.code],
            named=_named,
            when=lambda moment: self._when(moment, words),
            day=lambda day: format_date(day, "long", locale=words.locale),
            until=lambda moment: self._until(moment, words),
            number=lambda number: format_decimal(number, locale=words.locale),
            count=lambda number, forms: _counted(number, forms, words),
            **values,
        )
        return HTMLResponse(html, status, {"Content-Language": words.code, **headers})

    def notice(
        self,
        request: Request,
        pick: Callable[[Words], Notice],
        *,
        status: int,
        headers: Mapping[str, str] | None = None,
    ) -> HTMLResponse:
        """A page that says one thing, such as why there is nothing else to see."""
        words = self.words(request)
        return self.page(
            request,
            "notice.html",
            words,
            {"notice": pick(words)},
            status=status,
            headers={**PRIVATE, **(headers or {})},
        )

    def _spoken(self) -> list[str]:
        """Languages of the site that the pages have words for."""
        known = languages()
        return [code for code in self._site().languages if code in known] or ["en"]

    def _when(self, moment: datetime, words: Words) -> str:
        zone = self._site().zone
        return format_datetime(moment, words.when, tzinfo=zone, locale=words.locale)

    def _until(self, moment: datetime, words: Words) -> str:
        gap = moment - self._now()
        return format_timedelta(gap, add_direction=True, locale=words.locale)


def titled(title: Mapping[str, str], words: Words) -> str:
    """A bulletin's title in the page's language, or in any."""
    return title.get(words.code) or next(iter(title.values()), "")


def _named(language: str) -> str:
    """A language's name in itself, or its code."""
    words = words_for(language)
    return words.name if words.code == language else language


def _counted(number: int, forms: Mapping[str, str], words: Words) -> str:
    rule: PluralRule = Locale.parse(words.locale).plural_form
    return forms.get(rule(number), forms["other"]).format(n=number)
