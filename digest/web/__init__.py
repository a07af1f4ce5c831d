"""Pages for editors and readers: a thin door to the publisher."""
