"""When bulletins go out, and the ticker that says now."""
