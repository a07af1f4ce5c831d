"""Public fakes, the fault endpoint, and contract checks for plugins."""
