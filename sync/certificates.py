"""Which certificates are believed, and what is done where only their dates speak against them.

A machine whose battery is empty stands in 1970 and believes no certificate; yet sync is never refused for a bad clock
(SYNC, "Which facts win"). So a server may be asked for its time over a connection whose certificate is right but for
its dates; whoever asks (`sync.line`) compares that time with the dates and with when the server was heard last, and
from then on only that very certificate is believed.
"""

import contextlib
import ssl
from collections.abc import Iterator
from datetime import datetime
from typing import Final

import certifi
from cryptography import x509

from sync.trouble import WrongDate

DATE_CODES: Final = frozenset({9, 10})
"""X509_V_ERR_CERT_NOT_YET_VALID and X509_V_ERR_CERT_HAS_EXPIRED (openssl/x509_vfy.h)."""
_NO_CHECK_TIME: Final = 0x200000
"""X509_V_FLAG_NO_CHECK_TIME, which Python's ssl has no name for."""


class Dates:
    """Of the servers whose certificates need not fit this machine's clock, by origin."""

    def __init__(self) -> None:
        self._open_to: str | None = None
        self._met: dict[str, bytes] = {}

    def trust(self, origin: str) -> ssl.SSLContext:
        """A center's own authority is in the system's list, or in SSL_CERT_FILE; Mozilla's list is believed as well."""
        context = ssl.create_default_context()
        context.load_verify_locations(certifi.where())
        if origin == self._open_to or origin in self._met:
            context.verify_flags |= ssl.VerifyFlags(_NO_CHECK_TIME)
        return context

    @contextlib.contextmanager
    def open_to(self, origin: str) -> Iterator[None]:
        """In here one certificate of the origin is met, whatever its dates are."""
        self._met.pop(origin, None)
        self._open_to = origin
        try:
            yield
        finally:
            self._open_to = None

    def met(self, origin: str, connection: ssl.SSLObject | None) -> None:
        """A connection was made. Raises WrongDate where it has not the certificate that was met before."""
        if connection is None or not (origin == self._open_to or origin in self._met):
            return
        certificate = connection.getpeercert(True) or b""
        if origin == self._open_to:
            self._met[origin] = certificate
        elif certificate != self._met[origin]:
            raise WrongDate(
                "The server has another certificate than a moment ago, and this machine's date is wrong. Nothing was "
                "sent. Set the date, then try again."
            )

    def of(self, origin: str) -> tuple[datetime, datetime]:
        """From when to when the certificate is good that was met. Raises WrongDate where none was."""
        if origin not in self._met:
            raise WrongDate("The server showed no certificate. Nothing was sent. Set this machine's date.")
        certificate = x509.load_der_x509_certificate(self._met[origin])
        return certificate.not_valid_before_utc, certificate.not_valid_after_utc

    def forget(self, origin: str) -> bool:
        """Whether there was anything to forget."""
        return self._met.pop(origin, None) is not None
