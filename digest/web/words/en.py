"""English, as written in Europe."""

from __future__ import annotations

from digest.model.delivery import DeliveryState
from digest.model.finding import Severity
from digest.model.issue import IssueState
from digest.web.words.words import EditorWords, Notice, ReaderWords, Words

WORDS = Words(
    code="en",
    name="English",
    locale="en_GB",
    when="EEE d MMM y 'at' H:mm",
    reader=ReaderWords(
        leave=Notice(
            "Do you want to unsubscribe?",
            "Once you press the button, this bulletin no longer comes to your e-mail.",
        ),
        leave_button="Unsubscribe",
        left=Notice(
            "You have unsubscribed",
            "We no longer send you this bulletin. A message already on its way may still arrive.",
        ),
        mistake="Was it a mistake, or have you changed your mind?",
        return_button="Subscribe again",
        back=Notice("Welcome back", "You get the bulletin again from the next issue on."),
        bad_link=Notice(
            "This link is not whole",
            "The mail program may have cut the link. "
            "Open it straight from the message, or copy the whole address to the browser.",
        ),
        find_link="At the end of every bulletin is your own link for unsubscribing.",
        missing=Notice(
            "There is no such page",
            "The address may be mistyped, or the issue is not published yet.",
        ),
        editors_only=Notice(
            "This page is for the editors only",
            "The editors’ pages open only on the computer that Digest runs on. "
            "From elsewhere they can be opened through an SSH tunnel.",
        ),
        wrong_way=Notice(
            "This page cannot be opened like this",
            "Go back to the link in the message and continue with the button on the page.",
        ),
        cross_site=Notice(
            "The request came from another site",
            "Nothing was changed. Open the page from the link in the message and try again.",
        ),
        broken=Notice("Something went wrong", "The fault is ours. Please try again in a moment."),
        too_large=Notice("The request is too large", "Nothing was changed."),
        bulletin="Bulletin",
        contact="Contact us",
        privacy="Privacy notice",
        accessibility="Accessibility statement",
        feedback="Give feedback",
        other_languages="Other languages",
        skip="Skip to the content",
    ),
    editor=EditorWords(
        home="Issues",
        editing="Editing",
        next_sendings="Next sendings",
        nothing_planned="No sending is planned.",
        first_steps="Describe the bulletin in schedules/NAME.toml, "
        "and its next sending shows up here.",
        waiting="Waiting for you",
        under_way="Under way",
        done="Sent and cancelled",
        no_issues="There are no issues yet. The first one is made by",
        states={
            IssueState.DRAFT: "Draft",
            IssueState.IN_REVIEW: "In review",
            IssueState.APPROVED: "Approved",
            IssueState.QUEUED: "Queued",
            IssueState.SENDING: "Sending",
            IssueState.PAUSED: "Paused",
            IssueState.SENT: "Sent",
            IssueState.CANCELLED: "Cancelled",
        },
        advice={
            IssueState.DRAFT: "Read the preview, then approve the issue with",
            IssueState.IN_REVIEW: "Read the preview, then approve the issue with",
            IssueState.APPROVED: "Goes out on time. It goes at once with",
            IssueState.QUEUED: "The messages are ready to go.",
            IssueState.SENDING: "Messages are being sent right now.",
            IssueState.PAUSED: "Mend the cause, then go on with",
            IssueState.SENT: "All messages are dealt with.",
            IssueState.CANCELLED: "This issue is not sent.",
        },
        your_name="YOUR_NAME",
        severities={
            Severity.BLOCKER: "Blocker",
            Severity.WARNING: "Warning",
            Severity.NOTE: "Note",
        },
        outcomes={
            DeliveryState.ACCEPTED: "Accepted",
            DeliveryState.PENDING: "Pending",
            DeliveryState.FAILED: "Failed",
            DeliveryState.UNKNOWN: "Unknown",
            DeliveryState.SUPPRESSED: "Suppressed",
            DeliveryState.CANCELLED: "Cancelled",
        },
        number="No. {n}",
        entries={"one": "{n} entry", "other": "{n} entries"},
        planned_for="Sending time {when}",
        contents="Contents",
        nothing_inside="There is nothing in this issue.",
        findings="What the checks found",
        no_findings="The checks found nothing to remark on.",
        whole_issue="whole issue",
        recipients="Recipients",
        not_counted="Recipients are counted when the issue is queued.",
        audience="Total",
        audience_count="{done} of {audience} dealt with",
        without_edition="Besides, {n} subscribers for whom there is no edition.",
        preview="Preview",
        languages="Language",
        subject="Subject",
        preheader="Preheader",
        phone="Phone, 375 pixels",
        screen="Screen, 640 pixels",
        open_html="Open the mail",
        open_text="Open the text version",
        cannot_render="The preview cannot be shown",
        web_version="Public web version",
        paused="Why it is paused",
        approved="Approved by {who}, {when}",
        line="line {n}",
    ),
)
