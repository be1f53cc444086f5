"""The server's database: its tables, how they came to be, and who a server is."""
