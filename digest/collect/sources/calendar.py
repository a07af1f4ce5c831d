"""An iCalendar file: every event in it is an item with its days."""

from digest.collect.sources.feed import FeedSource


class CalendarSource(FeedSource):
    """`ports.Source` for `kind = "calendar"`. Visited like a feed, parsed otherwise."""

    _accept = "text/calendar, */*;q=0.5"
    _task = "digest.collect.parse.calendar:task"
