"""One revision of the schema a file, numbered."""
