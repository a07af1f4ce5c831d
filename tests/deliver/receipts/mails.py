"""Mail that comes back, as servers write it."""

from __future__ import annotations

DELIVERY = "a1b2c3d4e5f6-17"
TOKEN = "A" * 40
LINK = f"<https://bulletin.example.org/u/{TOKEN}>"

ORIGINAL = f"""\
Return-Path: <bounces@example.org>
From: Toimisto <bulletin@example.org>
To: Aino <aino@example.net>
Message-ID: <{DELIVERY}@example.org>
List-Unsubscribe: {LINK}
List-Unsubscribe-Post: List-Unsubscribe=One-Click
Subject: Tiedote
"""


def dsn(
    *,
    action: str = "failed",
    status: str = "5.1.1",
    said: str = "smtp; 550 5.1.1 <aino@example.net>: no such user",
    to: str = "bounces@example.org",
    original: str = ORIGINAL,
    kind: str = "delivery-status",
    recipient: str = "rfc822; aino@example.net",
    second: str = "",
) -> bytes:
    """A delivery status notification (RFC 3464), with the headers of the mail it is about."""
    return f"""\
Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mx.example.net>
To: {to}
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type={kind}; boundary="B"

--B
Content-Type: text/plain; charset=utf-8

I could not deliver it.

--B
Content-Type: message/{kind}

Reporting-MTA: dns; mx.example.net
Arrival-Date: Wed, 25 Nov 2026 12:00:00 +0200

Final-Recipient: {recipient}
Action: {action}
Status: {status}
Diagnostic-Code: {said}
Last-Attempt-Date: Wed, 25 Nov 2026 12:05:00 +0200
{second}
--B
Content-Type: text/rfc822-headers

{original}
--B--
""".encode()


def feedback(*, kind: str = "abuse", mail_from: str = "bounces@example.org") -> bytes:
    """A complaint (RFC 5965)."""
    return f"""\
From: <feedback@provider.example>
To: <abuse@example.org>
Subject: complaint
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="B"

--B
Content-Type: text/plain

A reader complained.

--B
Content-Type: message/feedback-report

Feedback-Type: {kind}
User-Agent: Loop/1.0
Version: 1
Original-Mail-From: <{mail_from}>
Original-Rcpt-To: <aino@example.net>

--B
Content-Type: message/rfc822

{ORIGINAL}
Hei!

--B--
""".encode()


def absence(*, to: str = "bounces@example.org") -> bytes:
    """An absence note (RFC 3834)."""
    return f"""\
From: Aino <aino@example.net>
To: {to}
Subject: Poissa
Auto-Submitted: auto-replied (vacation)
In-Reply-To: <{DELIVERY}@example.org>

Olen lomalla. 550 puhelua odottaa.
""".encode()


def letter(*, to: str = "bounces@example.org") -> bytes:
    """A person's answer."""
    return f"From: Aino <aino@example.net>\nTo: {to}\nSubject: Kiitos\n\nHieno tiedote!\n".encode()


def plain(*, to: str, said: str = "<aino@example.net>:\n550 5.1.1 no such user here.") -> bytes:
    """A bounce in a server's own words."""
    return f"""\
Return-Path: <>
From: MAILER-DAEMON@old.example.net
To: {to}
Subject: failure notice

Hi. This is the mail program at old.example.net.

{said}
""".encode()
