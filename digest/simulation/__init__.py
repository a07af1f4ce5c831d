"""What a bulletin would have sent: dated notes replayed through its schedule."""
