"""Where a date stands: its page, sentence and clause, and the cues around it. Pure."""
