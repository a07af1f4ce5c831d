"""Commands: a thin door to the publisher, one module a group."""
