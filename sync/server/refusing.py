"""The server's one way to say no; `problems` turns it into an answer."""

from sync.protocol import Ack, ProblemKind


class Refused(Exception):
    """Raised wherever a request can't be done; `say` is a sentence for a person."""

    def __init__(self, kind: ProblemKind, say: str, ack: Ack | None = None, *, retry_after: int | None = None) -> None:
        super().__init__(say)
        self.kind = kind
        self.say = say
        self.ack = ack
        self.retry_after = retry_after
        """Seconds; with BUSY."""


class TooMany(Refused):
    """The caller asked too often; `seconds` until it may again."""

    def __init__(self, seconds: int) -> None:
        say = "This was asked too often. Nothing is lost; it is tried again by itself in a while."
        super().__init__(ProblemKind.BUSY, say, retry_after=seconds)
