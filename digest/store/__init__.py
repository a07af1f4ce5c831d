"""Everything Digest remembers: one module an aggregate, SQLite or PostgreSQL."""
