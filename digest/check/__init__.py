"""The gate before sending: one module a family of rules. Pure."""
