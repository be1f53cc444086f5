"""What changes a server's tables, in order."""
