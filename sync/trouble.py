"""What can go wrong between a seat and its server, as errors whose text is for people.

SyncTrouble
├── Unreachable         try again later; nothing is wrong with what the seat has
│   ├── CaptivePortal   something answered that is no Carrel server: the login page of a network
│   ├── Busy            the server asked for time (429, 503); `after` says how much
│   └── Faulty          the server answered, but with an error of its own or not what the protocol says
├── Refused             the server understood and said no; trying again by itself changes nothing
│   ├── NotEnrolled     the server does not know this device, or no longer believes its key
│   ├── TooOld          one of the two speaks no version of the protocol that the other does
│   └── AnotherServer   a Carrel server answers at this address, but not the one this seat belongs to
├── NotSafe             the address has no TLS, or its certificate is not believed
│   └── WrongDate       only the certificate's dates speak against it
├── LocalTrouble        this machine could not keep what came: no room, no right to write
└── Cancelled           whoever waited for it no longer does
"""


class SyncTrouble(Exception):
    """An exchange ended early. Everything that was acknowledged until then stays; all else is tried again."""


class Unreachable(SyncTrouble):
    """No network, no name, no connection, or it broke off."""


class CaptivePortal(Unreachable):
    """A network's own page stood in the way."""


class Busy(Unreachable):
    """`after`: seconds the server asked to wait, None where it did not say."""

    def __init__(self, say: str, after: float | None) -> None:
        super().__init__(say)
        self.after = after


class Faulty(Unreachable):
    """The server is there and fails. What it said is in the text."""


class Refused(SyncTrouble):
    """The server's own sentence, where it gave one."""


class NotEnrolled(Refused):
    """This device has to be enrolled (again)."""


class TooOld(Refused):
    """Carrel or the server has to be updated."""


class AnotherServer(Refused):
    """The address leads to somebody else's server."""


class NotSafe(SyncTrouble):
    """Nothing was sent."""


class WrongDate(NotSafe):
    """Either the certificate ran out, or the clock is wrong."""


class LocalTrouble(SyncTrouble):
    """What had come before is kept."""


class Cancelled(SyncTrouble):
    """By the one who quits, or pressed Stop."""
