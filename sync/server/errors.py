"""What keeps a server from starting; the sentence says what to do."""


class ServerUnfit(Exception):
    """The server can't work like this; nothing was changed."""


class SettingsWrong(ServerUnfit):
    """A setting can't be what it is."""


class DatabaseUnfit(ServerUnfit):
    """The database can't be used: it does not answer, or a later version made it."""
