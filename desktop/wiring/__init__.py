"""Joins screens to use cases: each module takes a signed-in person's desk and one page."""
