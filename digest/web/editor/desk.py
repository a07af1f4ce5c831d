"""The editors' pages: all issues, one issue, and its mail as it will be sent. They change nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from digest.check.words import told
from digest.errors import DigestError
from digest.model.finding import Finding, Severity
from digest.model.issue import OPEN, Edition, Issue, IssueState
from digest.render.nobody import html_for_nobody, text_for_nobody
from digest.web.access import is_local
from digest.web.asks import WebPublisher
from digest.web.editor.books import books
from digest.web.headers import PREVIEW_CSP, PRIVATE
from digest.web.view import View
from digest.web.words.words import Words

WAITING = frozenset({IssueState.DRAFT, IssueState.IN_REVIEW, IssueState.PAUSED})
DONE = frozenset({IssueState.SENT, IssueState.CANCELLED})
COMMANDS = {
    IssueState.DRAFT: "digest issue approve {ref} --as {name}",
    IssueState.IN_REVIEW: "digest issue approve {ref} --as {name}",
    IssueState.APPROVED: "digest send {ref}",
    IssueState.PAUSED: 'digest queue resume {ref} --why "{why}"',
}
GRAVEST = (Severity.BLOCKER, Severity.WARNING, Severity.NOTE)
Page = Callable[[Request], Response]


@dataclass(frozen=True, slots=True)
class _Shown:
    """The editions of an issue, or why there are none to show."""

    editions: tuple[Edition, ...] = ()
    problem: str | None = None


class Desk:
    """Open only to those at this computer, see `digest.web.access`."""

    def __init__(self, publisher: WebPublisher, view: View) -> None:
        self._publisher = publisher
        self._view = view

    def routes(self) -> list[Route]:
        """Every one of them guarded."""
        preview = "/preview/{ref:path}/{language}"
        return [
            self._route("/", self.home, "home"),
            self._route("/issues/{ref:path}", self.issue, "issue"),
            self._route(preview + ".html", self.mail, "mail"),
            self._route(preview + ".txt", self.text, "text"),
        ]

    def home(self, request: Request) -> Response:
        """What goes out next, and every issue by what it waits for."""
        issues = self._publisher.issues()
        values = {
            "sendings": self._publisher.next_occurrences(),
            "groups": [
                ("waiting", _in(issues, WAITING)),
                ("under_way", _in(issues, frozenset(IssueState) - WAITING - DONE)),
                ("done", _in(issues, DONE)),
            ],
        }
        return self._page(request, "home.html", self._view.words(request), values)

    def issue(self, request: Request) -> Response:
        """Everything about one issue."""
        ref = request.path_params["ref"]
        issue = self._found(ref)
        shown = self._shown(ref)
        words = self._view.words(request)
        edition = _chosen(shown.editions, request.query_params.get("edition"), words.code)
        findings = self._publisher.findings(ref) if shown.editions else ()
        values = {
            "issue": issue,
            "command": _command(issue, words),
            "shown": shown,
            "edition": edition,
            "findings": [(one, told(one, words.code)) for one in sorted(findings, key=_weight)],
            "acceptable": _acceptable(issue, findings),
            "books": books(self._publisher.certificate(ref)),
            "is_public": edition is not None and self._is_public(issue, edition.language),
        }
        return self._page(request, "issue.html", words, values)

    def mail(self, request: Request) -> Response:
        """The mail itself, as everyone gets it but for the personal links."""
        html = html_for_nobody(self._edition(request), self._publisher.site())
        return HTMLResponse(html, headers=PRIVATE | {"Content-Security-Policy": PREVIEW_CSP})

    def text(self, request: Request) -> Response:
        """Its plain text."""
        text = text_for_nobody(self._edition(request), self._publisher.site())
        return PlainTextResponse(text, headers=PRIVATE)

    def _route(self, path: str, page: Page, name: str) -> Route:
        def guarded(request: Request) -> Response:
            if not is_local(request.client.host if request.client else None, request.headers):
                return self._view.notice(
                    request, lambda words: words.reader.editors_only, status=403
                )
            return page(request)

        return Route(path, guarded, name=f"editors:{name}")

    def _page(
        self, request: Request, template: str, words: Words, values: Mapping[str, object]
    ) -> Response:
        titles = {
            name: bulletin.title.get(words.code) or next(iter(bulletin.title.values()), name)
            for name, bulletin in self._publisher.bulletins().items()
        }
        return self._view.page(request, template, words, {"titles": titles, **values})

    def _is_public(self, issue: Issue, language: str) -> bool:
        if issue.number is None:
            return False
        return self._publisher.web_edition(issue.bulletin, issue.number, language) is not None

    def _found(self, ref: str) -> Issue:
        issue = self._publisher.issue(ref)
        if issue is None:
            raise HTTPException(404)
        return issue

    def _shown(self, ref: str) -> _Shown:
        try:
            return _Shown(self._publisher.editions(ref))
        except DigestError as error:
            return _Shown(problem=str(error))

    def _edition(self, request: Request) -> Edition:
        ref = request.path_params["ref"]
        self._found(ref)
        for edition in self._shown(ref).editions:
            if edition.language == request.path_params["language"]:
                return edition
        raise HTTPException(404)


def _in(issues: Iterable[Issue], states: frozenset[IssueState]) -> tuple[Issue, ...]:
    return tuple(issue for issue in issues if issue.state in states)


def _weight(finding: Finding) -> tuple[int, bool]:
    """The gravest first, and what somebody has accepted after what waits."""
    return GRAVEST.index(finding.severity), finding.accepted is not None


def _acceptable(issue: Issue, findings: Iterable[Finding]) -> str | None:
    """The rule of a warning that an editor may take upon themselves now."""
    waiting = (one for one in findings if one.severity is Severity.WARNING and not one.accepted)
    rules = (one.rule for one in waiting)
    return next(rules, None) if issue.state in OPEN else None


def _command(issue: Issue, words: Words) -> str:
    """What an editor can type to move the issue on, or ""."""
    return COMMANDS.get(issue.state, "").format(
        ref=issue.name, name=words.editor.your_name, why=words.editor.your_reason
    )


def _chosen(editions: tuple[Edition, ...], *languages: str | None) -> Edition | None:
    """The edition in the first of these languages that there is one in, else the first."""
    by_language = {edition.language: edition for edition in reversed(editions)}
    wanted = (by_language[language] for language in languages if language in by_language)
    return next(wanted, editions[0] if editions else None)
