"""A small fictional public body: its sites, feeds, calendar and readers."""
