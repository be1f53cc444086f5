"""The seat's encrypted store."""
