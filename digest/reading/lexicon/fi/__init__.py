"""Finnish. Pure."""
