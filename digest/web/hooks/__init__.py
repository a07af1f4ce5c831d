"""What endpoints report back."""
