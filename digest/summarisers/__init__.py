"""Adapters to language models that propose summaries. Off by default; `reading.faithful` decides."""
