from __future__ import annotations

import httpx

from tests.web.fake import SECRET_NAME, FakePublisher


def test_a_genuine_report_is_kept_as_it_came(
    client: httpx.Client, publisher: FakePublisher
) -> None:
    answer = client.post(
        f"/hooks/{SECRET_NAME}", content=b'{"a": 1}', headers={"Webhook-Signature": "v1,x"}
    )

    assert answer.status_code == 204
    assert publisher.received == [(SECRET_NAME, b'{"a": 1}')]


def test_a_report_that_is_not_genuine_is_refused(
    client: httpx.Client, publisher: FakePublisher
) -> None:
    answer = client.post(f"/hooks/{SECRET_NAME}", content=b"{}")

    assert answer.status_code == 401
    assert publisher.received == []


def test_a_report_beyond_the_limit_is_refused(
    client: httpx.Client, publisher: FakePublisher
) -> None:
    answer = client.post(f"/hooks/{SECRET_NAME}", content=b"x" * 1_000_001)

    assert answer.status_code == 413
    assert publisher.received == []
