"""Text → meaning, offsets kept. Pure: no clock, no network, no files."""

from digest.reading.read import read

__all__ = ["read"]
