"""Dates and what repeats, as running text tells them. Pure."""

from digest.reading.dates.find import find_dates, find_recurrences

__all__ = ["find_dates", "find_recurrences"]
