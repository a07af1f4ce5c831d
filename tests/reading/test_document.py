import json
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from digest.model.event import Event, EventKind
from digest.model.item import Author, Contact, ItemKind
from digest.model.reading import DateFound, Reading
from digest.model.text import Quote, Span
from digest.reading.document import to_document

HELSINKI = ZoneInfo("Europe/Helsinki")
EVIDENCE = Quote("Päivä on 22.9.", Span(0, 14))


def reading() -> Reading:
    starts_at = datetime(2025, 9, 22, 6, 0, tzinfo=UTC)
    return Reading(
        language="fi",
        kind=ItemKind.NEWS,
        title="Päivä",
        published_at=datetime(2025, 1, 31, 22, 30, tzinfo=UTC),
        authors=(Author("Oona Virta"),),
        contacts=(Contact("Eino Salo", phone="040 123 4567"),),
        dates=(DateFound("22.9.", Span(9, 14), date(2025, 9, 22), date(2025, 9, 22), starts_at),),
        events=(
            Event(
                EventKind.SEMINAR,
                "Päivä",
                date(2025, 9, 22),
                date(2025, 9, 22),
                EVIDENCE,
                starts_at,
            ),
        ),
        summary=(EVIDENCE,),
    )


def test_times_carry_the_offset_of_the_site() -> None:
    document = to_document("a", reading(), zone=HELSINKI)

    assert document["published_at"] == "2025-02-01T00:30:00+02:00"
    assert document["published_on"] == "2025-02-01"
    assert document["dates"] == [
        {
            "start_on": "2025-09-22",
            "end_on": "2025-09-22",
            "starts_at": "2025-09-22T09:00:00+03:00",
            "ends_at": None,
            "text": "22.9.",
            "span": [9, 14],
            "role": "text",
        }
    ]


def test_the_document_is_plain_json_with_every_field_of_the_contract() -> None:
    document = json.loads(json.dumps(to_document(7, reading(), zone=HELSINKI)))

    assert document["id"] == 7
    assert "text" not in document
    assert document["summary"] == [{"text": "Päivä on 22.9.", "span": [0, 14]}]
    assert set(document["events"][0]) == {
        "kind", "title", "start_on", "end_on", "starts_at", "ends_at", "place", "online_url",
        "registration_url", "registration_closes_on", "theme", "organiser", "capacity", "series",
        "status", "moved_from", "proposed", "why_not", "evidence", "more_evidence",
    }  # fmt: skip
    assert document["contacts"] == [
        {"name": "Eino Salo", "role": None, "phone": "040 123 4567", "email": None}
    ]


def test_a_text_taken_from_html_is_returned() -> None:
    assert to_document("a", reading(), zone=HELSINKI, text="Päivä on 22.9.")["text"]
