"""What an administrator hands to a new seat, as a QR code or a line to type: where the server is, and a token.

It reads `https://sync.example.org#TOKEN`, so that a phone which scans it opens the server's page and the token, being a
fragment, is not sent to anybody.
"""

import ipaddress
from dataclasses import dataclass
from typing import Final, Self
from urllib.parse import urlsplit

LONGEST: Final = 2_000


class NotAnInvitation(ValueError):
    """The text is for whoever typed or scanned it."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """`address` without a slash at its end; `token` is good once."""

    address: str
    token: str

    @property
    def text(self) -> str:
        """What goes into the QR code."""
        return f"{self.address}#{self.token}"

    @classmethod
    def read(cls, text: str) -> Self:
        """Take one apart; blanks and line ends around and inside it are forgiven. Raises NotAnInvitation."""
        told = "".join(text.split())
        address, mark, token = told.partition("#")
        if not mark or not token or len(told) > LONGEST:
            raise NotAnInvitation(
                "This is not an invitation of a Carrel server. It reads like https://sync.example.org#TOKEN; "
                "ask an administrator for a new one."
            )
        return cls(checked_address(address), token)


def checked_address(address: str) -> str:
    """An address as the client uses it: http or https, a host, no user, no query. Raises NotAnInvitation."""
    try:
        parts = urlsplit(address)
        usable = parts.scheme in {"http", "https"} and parts.hostname and not (parts.query or parts.fragment)
        usable = usable and parts.username is None and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise NotAnInvitation(f"“{address[:80]}” is not the address of a server. It begins with https://.")
    return address.rstrip("/")


def is_plain(address: str) -> bool:
    """Whether what is sent there can be read on the way: no TLS, and not this very machine."""
    parts = urlsplit(address)
    return parts.scheme != "https" and not _is_loopback(parts.hostname or "")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
