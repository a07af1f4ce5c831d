"""How an event is told: its title, place and other details, in the source's words. Pure."""
