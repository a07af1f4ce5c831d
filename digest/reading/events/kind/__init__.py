"""What a date tells of, if anything: rules that offer, and rules that rule out. Pure."""
