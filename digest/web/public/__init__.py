"""Pages anyone may open: a sent issue, leaving a bulletin, health."""
