"""One module a service that posts mail."""
