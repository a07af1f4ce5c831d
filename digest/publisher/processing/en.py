"""English."""

from __future__ import annotations

from digest.publisher.processing.words import RecordWords

WORDS = RecordWords(
    title="Record of processing activities: readers of bulletins",
    made="GDPR, article 30. Made on {day} by {program} from its settings and its database.",
    fill_in="(to be filled in by the controller)",
    controller="Controller",
    officer="Data protection officer",
    purposes="Purposes of the processing",
    purpose="Sending the bulletin {title} to those who subscribed to it, and looking after "
    "their subscriptions",
    bases="Legal basis, as recorded for each reader",
    people="Whose data",
    counted="Readers: {readers}; asked and not confirmed yet: {asks}; addresses that must not be mailed: {suppressed}",
    one_day="1 day",
    days="{n} days",
    kept="What data",
    own_field="{name} (the controller's own field): {meaning}",
    given_to="Recipients",
    nobody="this computer only",
    abroad="Transfers to third countries",
    until="How long it is kept",
    measures="Security measures",
    does_not_hold="DOES NOT HOLD NOW",
    categories={
        "address": "e-mail address",
        "name": "name, where it was given",
        "choices": "language, topics, regions and how often, as chosen",
        "proof": "proof of consent: when, how and to which wording",
        "deliveries": "which issues were sent to them",
        "reports": "what the mailing service reported: bounces and complaints",
        "asks": "requests that wait for their confirmation",
        "notes": "what the staff noted",
        "suppression": "of people who must not be mailed: a keyed hash of the address, and why",
        "trail": "who changed which record and when, without the address",
    },
    recipients={
        "mail": "mailing service that sends the bulletins: {host}",
        "bounces": "mailbox to which undeliverable mail returns: {host}",
    },
    retention={
        "asks": "a request that nobody confirms: {days}",
        "unconfirmed": "people from a list who never confirm: {days}, then they are taken off",
        "deliveries": "who was sent what, and what came back: {days}, then only counts",
        "readers": "readers: until they are erased, which each of them can do by their own link",
        "suppression": "hashes of people who must not be mailed: for good, so that no list "
        "brings them back",
        "trail": "record of changes: for good, without addresses",
    },
    security={
        "https": "the public pages are served encrypted (https)",
        "tls_to_endpoint": "addresses reach the mailing service encrypted",
        "file_mode": "the database can be read by its own system user only",
        "editors_here_only": "the editors' pages open only at the computer itself",
        "sealed_links": "readers' links are sealed (128 bits), bound to one purpose, and show "
        "no address",
        "keyed_hashes": "suppressed addresses are kept as keyed hashes",
        "no_tracking": "opening and clicking are not measured",
        "no_network_addresses": "visitors' network addresses are not written down",
        "trail": "the record of changes is chained, and the chain is whole",
        "erasure": "erasing a reader rewrites the database, so that nothing is left in its files",
    },
)
