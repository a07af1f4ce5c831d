"""Issue → editions: view, MJML, plain text, calendars, slots. Pure."""
