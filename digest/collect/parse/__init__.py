"""Outside bytes → what was found. Every `task` here runs in a guarded child process."""
