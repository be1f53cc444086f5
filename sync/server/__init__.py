"""The central server: takes what seats did, works out what holds, and tells every seat."""
