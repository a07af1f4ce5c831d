"""English, as written in Europe."""

from __future__ import annotations

from digest.model.delivery import DeliveryState
from digest.model.finding import Severity
from digest.model.issue import IssueState
from digest.model.subscriber import Frequency, SubscriptionState
from digest.model.wish import AskKind, Farewell
from digest.web.words.words import EditorWords, Notice, ReaderWords, SubscriptionWords, Words

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
    subscription=SubscriptionWords(
        subscribe=Notice(
            "Subscribe to the bulletin",
            "The bulletin comes to your e-mail. First we send you a message in which you "
            "confirm the subscription.",
        ),
        email="E-mail address",
        language="Language",
        topics="Topics",
        regions="Regions",
        all_if_none="If you choose none, you get all.",
        frequency="How often",
        frequencies={
            Frequency.EVERY: "Every issue",
            Frequency.MONTHLY: "The first issue of each month",
        },
        consent="I want {title} to come to my e-mail. It is sent by {site}. "
        "I can unsubscribe at any time.",
        subscribe_button="Subscribe",
        trap="Leave this field empty",
        asked=Notice(
            "Look in your e-mail",
            "We send a message to your address. Open it and press the button in it.",
        ),
        no_mail="No message? Wait a moment, and look among the junk mail, too. An address gets at "
        "most one confirmation message a day. If nothing comes, contact us.",
        mend="Check the form",
        bad_email="Write the e-mail address in the form name@example.com.",
        bad_choice="Choose one of the options.",
        bad_day="Choose a day from tomorrow to a year from now.",
        same_address="The bulletin already comes to this address. Write a new one.",
        slow=Notice(
            "Please wait a little",
            "Many people are subscribing right now. Nothing was kept. Try again in an hour.",
        ),
        no_json="The request is not a JSON object. Send the fields like this: "
        '{"email": "name@example.com"}.',
        confirm={
            AskKind.JOIN: Notice(
                "Do you confirm the subscription?",
                "Once you press the button, you get the bulletin from the next issue on.",
            ),
            AskKind.MOVE: Notice(
                "Is this your new address?",
                "Once the change is confirmed from both the old and the new address, "
                "the bulletin comes here.",
            ),
            AskKind.ALLOW: Notice(
                "Is the subscription to move to another address?",
                "Once the change is confirmed from both the old and the new address, "
                "the bulletin no longer comes here.",
            ),
        },
        confirm_button={
            AskKind.JOIN: "Confirm the subscription",
            AskKind.MOVE: "Confirm the new address",
            AskKind.ALLOW: "Confirm the change",
        },
        confirmed=Notice(
            "The subscription is confirmed", "You get the bulletin from the next issue on."
        ),
        half=Notice(
            "One more confirmation",
            "This address is confirmed. Confirm the change in the message to your other "
            "address, too.",
        ),
        moved=Notice("The address is changed", "From now on the bulletin comes to the new one."),
        moved_link="To have a new link to your choices mailed to you within a day, subscribe again "
        "with the new address. None of your choices change.",
        expired=Notice(
            "The button no longer works",
            "The time to confirm has run out, or the change can no longer be made. "
            "You can start again.",
        ),
        ask_again="Subscribe to the bulletin",
        stale=Notice(
            "This link is no longer valid",
            "It was cut, replaced when the address changed, or erased with your data. "
            "Every bulletin that comes from now on holds a valid link.",
        ),
        stale_link="You can also have the link mailed to you: "
        "subscribe again with your present address. None of your choices change.",
        withdrawn=Notice(
            "This link is no longer in use",
            "For security reasons we have changed the links in our mails, and this one no longer works. "
            "Your subscription is as it was. The latest issue has a link by which you can change or "
            "end it.",
        ),
        withdrawn_link="You can also ask for a new link by mail: "
        "enter your address in the subscription form. Your subscription does not change, and the "
        "link also lets you leave.",
        ask_new_link="Ask for a new link",
        settings="Your subscription",
        comes_to="Address",
        standing={
            SubscriptionState.UNSUBSCRIBED: Notice(
                "You do not subscribe to the bulletin",
                "You have unsubscribed. You can subscribe again.",
            ),
            SubscriptionState.PENDING: Notice(
                "The subscription is not confirmed", "Confirm it, and you get the bulletin."
            ),
            SubscriptionState.BOUNCED: Notice(
                "Our messages did not reach you",
                "So we send no more. If your mailbox works again, go on.",
            ),
            SubscriptionState.COMPLAINED: Notice(
                "We do not send you the bulletin",
                "Our message was marked as junk. If you want the bulletin, contact us.",
            ),
            SubscriptionState.SUPPRESSED: Notice(
                "We do not send you the bulletin",
                "The address is blocked. If you want the bulletin, contact us.",
            ),
        },
        choices="What you want to read",
        save="Save",
        saved="Saved.",
        pause=Notice("Pause", "On holiday or away? The subscription goes on by itself."),
        until="Go on from this day",
        pause_button="Pause",
        paused="The subscription is paused. It goes on by itself on {day}.",
        paused_open="The subscription is paused until you go on with it.",
        resume_button="Go on now",
        move=Notice(
            "Change the address",
            "We send a message to both the old and the new address. Confirm the change in each. "
            "If you can no longer open the old mailbox, subscribe with the new address.",
        ),
        new_email="New e-mail address",
        move_button="Change the address",
        move_asked="We send a message to both addresses. Press the button in each.",
        leave=Notice("Unsubscribe", "This bulletin no longer comes to you."),
        rights="Your data",
        download=Notice("Download your data", "You get a file with all that is kept about you."),
        download_button="Download the file (JSON)",
        erase=Notice(
            "Are your data to be erased?",
            "Your address, choices and history are erased from all bulletins. All that stays is a "
            "mark from which the address cannot be read: with it nobody can put you on the list "
            "again. Erasing cannot be undone.",
        ),
        erase_link="Erase my data",
        erase_button="Erase my data for good",
        erased=Notice("Your data are erased", "We send you nothing more."),
        erase_later=Notice(
            "One message is still on its way",
            "We send you nothing else. The data can be erased once the message has arrived. "
            "Open this link again in an hour.",
        ),
        others="Your other bulletins",
        why="Why did you unsubscribe? You need not answer.",
        reasons={
            Farewell.TOO_OFTEN: "The bulletin comes too often",
            Farewell.NOT_FOR_ME: "The contents do not concern me",
            Farewell.NEVER_ASKED: "I did not subscribe",
            Farewell.OTHER: "Another reason",
        },
        why_button="Send the answer",
        thanks="Thank you for the answer.",
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
        by_model="summary by a language model",
        findings="What the checks found",
        no_findings="The checks found nothing to remark on.",
        whole_issue="whole issue",
        some_readers="for some readers",
        accepted="Accepted by {who}, {when}: {why}",
        accepting="A warning can be accepted, with a reason",
        your_reason="REASON",
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
