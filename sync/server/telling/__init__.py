"""What seats are told: the changes since a cursor, and the documents they consist of."""
