"""Dates and what repeats, as running text tells them. Pure."""

from digest.reading.dates.find import Times, find_dates, find_times

__all__ = ["Times", "find_dates", "find_times"]
