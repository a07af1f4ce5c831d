"""Addresses, consent, links, lists in and out, erasure."""
