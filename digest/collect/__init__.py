"""Sources → items: run them, isolate failures, tell new from known."""
