"""Pages for the editors: what is planned, what waits, and how it will look."""
