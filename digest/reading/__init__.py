"""Text → meaning, offsets kept. Pure: no clock, no network, no files."""
