"""The gate and summaries in a language model's words."""

from __future__ import annotations

from dataclasses import replace

from digest.model.finding import Severity
from digest.model.issue import Issue, IssueSection, ItemEntry, OwnWords
from digest.model.reading import DatedWords, Paraphrase
from digest.model.text import Span
from tests.check.letters import facts, found, good
from tests.render.sample import edition, issue

MARK = {"fi": "tiivistelmän teki kielimalli"}


def with_story(changed: ItemEntry) -> Issue:
    whole = issue()
    section: IssueSection = replace(whole.sections[2], entries=(changed,))
    return replace(whole, sections=(section,))


def story() -> ItemEntry:
    entry = issue().sections[2].entries[0]
    assert isinstance(entry, ItemEntry)
    return entry


def paraphrased(*sentences: str) -> Issue:
    return with_story(replace(story(), paraphrase=Paraphrase(sentences, "pieni")))


def rules(told: Issue, printed: Issue) -> list[tuple[str, Severity]]:
    known = replace(facts(told), by_model=MARK)
    findings = found(edition(of=printed), of=told, known=known)
    return [(one.rule, one.severity) for one in findings if one.rule.startswith("FAITH")]


def test_a_summary_that_its_source_bears_out_passes_with_its_mark() -> None:
    told = paraphrased(story().summary[0].text)

    assert rules(told, told) == []


def test_a_summary_that_its_source_does_not_bear_out_any_more_is_stopped() -> None:
    told = paraphrased("Kirjastoauto maksoi 987 654 euroa.")

    assert rules(told, told) == [("FAITH-03", Severity.BLOCKER)]


def test_an_edition_that_hides_who_wrote_is_stopped() -> None:
    told = paraphrased(story().summary[0].text)

    assert ("FAITH-04", Severity.BLOCKER) in rules(told, with_story(story()))


def test_a_date_beside_a_word_leaves_a_sentence_as_its_source_has_it() -> None:
    entry = story()
    start = entry.summary[0].span.start
    dated = DatedWords(Span(start + 3, start + 9), issue().nominal_on, issue().nominal_on)
    told = with_story(replace(entry, dated=(dated,)))

    assert rules(told, told) == []
    assert good() != edition(of=told)


def test_where_the_editor_speaks_a_paraphrase_is_neither_judged_nor_marked() -> None:
    lie = Paraphrase(("Kirjastoauto maksoi 987 654 euroa.",), "pieni")
    words = OwnWords("fi", text="Toimitus kertoo tämän itse.")
    told = with_story(replace(story(), paraphrase=lie, own=(words,)))

    assert rules(told, told) == []
