"""What each language says: one module a language."""
