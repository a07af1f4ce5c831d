"""What became of an event: announced, moved, cancelled, full, past. Pure."""
