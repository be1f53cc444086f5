"""How records get in: opened, checked, and stored for good. Nothing here asks what follows from them."""
