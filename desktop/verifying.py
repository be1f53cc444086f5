"""Says whether a certificate is what it claims to be, with no network."""
