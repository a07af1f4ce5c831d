"""Batches out, outcomes in: the sender and what it decides."""
