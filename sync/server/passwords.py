"""Passwords of staff: which ones are fit, and how one is checked without being kept.

Rules after NIST SP 800-63B-4, section 3.1.1.2: length counts, composition does not, nothing expires by itself. Costs
are RFC 9106's second recommendation, the same as a seat's PINs have (docs/adr/0009).
"""

import base64
import secrets
import unicodedata
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

LEAST: Final = 12
MOST: Final = 256
"""Longer ones only make the server work."""
_FEWEST_SIGNS: Final = 5


class UnfitPassword(ValueError):
    """The password can't be taken; the sentence says why, and what to choose instead."""


class Passwords:
    """Makes and checks verifiers at given costs. Each check takes about a fifth of a second: never on an event loop."""

    def __init__(self, passes: int = 3, kibibytes: int = 64 * 1024, threads: int = 4) -> None:
        self._hasher = PasswordHasher(time_cost=passes, memory_cost=kibibytes, parallelism=threads)
        self.nobodys: Final = _of_no_password(self._hasher)
        """Looked at where there is no account; costs what every other does."""

    def verifier(self, password: str) -> str:
        """What is kept of a password that `require_fit` has passed, in the PHC string format."""
        return self._hasher.hash(_composed(password))

    def is_right(self, verifier: str | None, typed: str) -> bool:
        """Whether that is the password. None (nobody by that name) takes as long, so that time tells nobody's name."""
        try:
            self._hasher.verify(verifier or self.nobodys, _composed(typed[:MOST]))
        except (VerifyMismatchError, VerificationError, InvalidHashError):
            return False
        return verifier is not None

    def is_outdated(self, verifier: str) -> bool:
        """Whether it was made at other costs, and should be made again while the password is known."""
        return self._hasher.check_needs_rehash(verifier)


def require_fit(password: str, *names: str) -> None:
    """Raises UnfitPassword. `names`: words a stranger would try first, such as the login and the person's own name."""
    if len(password) < LEAST:
        raise UnfitPassword(f"The password needs at least {LEAST} characters. A short sentence is easy to remember.")
    if len(password) > MOST:
        raise UnfitPassword(f"The password may have at most {MOST} characters. Choose a shorter one.")
    plain = _composed(password).casefold()
    if len(set(plain)) < _FEWEST_SIGNS:
        raise UnfitPassword("That password repeats a few characters and is easily guessed. Choose another one.")
    if plain in _runs():
        raise UnfitPassword("That password follows the keyboard and is easily guessed. Choose another one.")
    for name in names:
        known = _composed(name).casefold().strip()
        if len(known) >= 4 and known in plain and len(plain) - len(known) < LEAST - 4:
            raise UnfitPassword("That password is little more than a name. Choose one that says something else.")


def _of_no_password(hasher: PasswordHasher) -> str:
    """Drawn, not worked out, which every start of a server would wait for."""
    costs = f"m={hasher.memory_cost},t={hasher.time_cost},p={hasher.parallelism}"
    drawn = (secrets.token_bytes(size) for size in (hasher.salt_len, hasher.hash_len))
    salt, digest = (base64.b64encode(part).decode().rstrip("=") for part in drawn)
    return f"$argon2id$v=19${costs}${salt}${digest}"


def _composed(password: str) -> str:
    """The same however the keyboard composes its accents (NIST SP 800-63B-4, 3.1.1.2)."""
    return unicodedata.normalize("NFKC", password)


def _runs() -> frozenset[str]:
    """What fingers type who only want to be done."""
    rows = ("1234567890", "qwertyuiop", "qwertzuiop", "azertyuiop", "abcdefghijklmnopqrstuvwxyz", "password", "carrel")
    twice = {(row * 3)[:length] for row in rows for length in range(LEAST, 3 * len(row) + 1)}
    return frozenset(twice | {f"{row}{number}" for row in rows for number in ("1", "12", "123", "1234", "12345")})
