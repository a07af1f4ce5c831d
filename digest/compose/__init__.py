"""What goes into an issue, in which order, and why. Pure."""
