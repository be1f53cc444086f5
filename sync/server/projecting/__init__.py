"""What follows from the records: the projector, and what it works out of them (docs/adr/0016)."""
