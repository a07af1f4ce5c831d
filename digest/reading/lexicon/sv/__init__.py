"""Swedish. Pure."""
