"""What the first revision makes, by subject. It stays as it is for good: later changes are later revisions."""
