"""The record of processing activities that a controller keeps: GDPR, article 30."""

from digest.publisher.processing.facts import Fact, Recipient, Record, record
from digest.publisher.processing.text import as_text

__all__ = ["Fact", "Recipient", "Record", "as_text", "record"]
