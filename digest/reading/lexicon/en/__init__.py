"""English. Pure."""
