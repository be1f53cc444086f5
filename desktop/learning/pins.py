"""PINs: which ones are fit, and how one is checked without being kept.

A verifier is HMAC-SHA-256(pepper of this device, Argon2id(PIN)) (SYNC.md, "Devices and people"): who has the file but
not the pepper can't even begin to guess, and who has both pays for every guess.
"""

import base64
import hmac
import itertools
import secrets
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from argon2.low_level import ARGON2_VERSION, Type, hash_secret_raw

from desktop.store import settings
from desktop.store.credentials import Verifier
from desktop.store.store import Store
from desktop.words import translate
from sync.records.vocabulary import Role

LEARNER_DIGITS: Final = 6
STAFF_DIGITS: Final = 8
_SALT_BYTES: Final = 16
_HASH_BYTES: Final = 32
_PEPPER: Final = "pepper of PINs and badges"
_PEPPER_BYTES: Final = 32


class UnfitPin(ValueError):
    """The PIN can't be taken; the sentence says why, and what to choose instead."""


@dataclass(frozen=True, slots=True)
class Costs:
    """What one guess costs with Argon2id: passes over so much memory, by so many threads."""

    passes: int
    kibibytes: int
    threads: int


COSTS: Final = Costs(passes=3, kibibytes=64 * 1024, threads=4)
"""RFC 9106 section 4, the second recommended option; measured at 0.16 to 0.25 s on two cores."""


def digits_for(role: Role) -> int:
    """How long a PIN must be."""
    return LEARNER_DIGITS if role is Role.LEARNER else STAFF_DIGITS


def spelled(typed: str) -> str:
    """The digits as 0 to 9, whatever script they were typed in; anything else stays, and will not match."""
    return "".join(str(digit) if (digit := unicodedata.decimal(sign, None)) is not None else sign for sign in typed)


def require_fit(typed: str, role: Role) -> str:
    """The PIN as `spelled`. Raises UnfitPin: a PIN is as long as the role wants and not the first a stranger tries."""
    pin, wanted = spelled(typed), digits_for(role)
    if len(pin) != wanted or not (pin.isascii() and pin.isdigit()):
        raise UnfitPin(translate("Pins", "The PIN needs %n digit(s), nothing else. Type it again.", "", wanted))
    if len(set(pin)) <= 2:
        raise UnfitPin(translate("Pins", "That PIN repeats itself and is easily guessed. Choose one with more digits."))
    steps = {(int(after) - int(before)) % 10 for before, after in itertools.pairwise(pin)}
    if steps in ({1}, {9}):
        raise UnfitPin(translate("Pins", "That PIN counts up or down and is easily guessed. Choose another one."))
    if pin == pin[: wanted // 2] * 2:
        raise UnfitPin(translate("Pins", "That PIN says the same twice and is easily guessed. Choose another one."))
    return pin


def random_pin(role: Role) -> str:
    """A fit PIN that nobody chose."""
    while True:
        pin = "".join(str(secrets.randbelow(10)) for _ in range(digits_for(role)))
        try:
            return require_fit(pin, role)
        except UnfitPin:
            continue


def pepper_of(store: Store) -> bytes:
    """What this device mixes into every PIN and badge; made when first wanted. Raises StoreError."""
    kept = store.read(lambda connection: settings.secret(connection, _PEPPER))
    if kept is not None:
        return kept
    made = secrets.token_bytes(_PEPPER_BYTES)
    return store.write(lambda connection: settings.keep_secret(connection, _PEPPER, made)).result()


def make_verifier(pepper: bytes, pin: str, costs: Costs, now: datetime) -> Verifier:
    """What is kept of a PIN that `require_fit` has passed. As slow as `costs` say."""
    salt = secrets.token_bytes(_SALT_BYTES)
    digest = hmac.digest(pepper, _stretched(pin, salt, costs), "sha256")
    return Verifier(_parameters(salt, costs), digest, len(pin), now)


def is_right(verifier: Verifier, pepper: bytes, typed: str) -> bool:
    """Whether the PIN is the one of the verifier; as slow as the verifier's own costs, right or wrong."""
    salt, costs = _salt_and_costs(verifier.parameters)
    digest = hmac.digest(pepper, _stretched(spelled(typed), salt, costs), "sha256")
    return hmac.compare_digest(digest, verifier.digest)


def is_outdated(verifier: Verifier, costs: Costs) -> bool:
    """Whether the verifier was made at other costs, and should be made again while the PIN is known."""
    return _salt_and_costs(verifier.parameters)[1] != costs


def _stretched(pin: str, salt: bytes, costs: Costs) -> bytes:
    return hash_secret_raw(
        pin.encode("utf-8", "surrogatepass"),
        salt,
        time_cost=costs.passes,
        memory_cost=costs.kibibytes,
        parallelism=costs.threads,
        hash_len=_HASH_BYTES,
        type=Type.ID,
    )


def _parameters(salt: bytes, costs: Costs) -> str:
    """As argon2 itself spells them (the PHC string format), without the hash."""
    spelled_salt = base64.b64encode(salt).decode().rstrip("=")
    spelled_costs = f"m={costs.kibibytes},t={costs.passes},p={costs.threads}"
    return f"$argon2id$v={ARGON2_VERSION}${spelled_costs}${spelled_salt}"


def _salt_and_costs(parameters: str) -> tuple[bytes, Costs]:
    _, _, _, spelled_costs, salt = parameters.split("$")
    costs = {name: int(value) for name, value in (pair.split("=") for pair in spelled_costs.split(","))}
    return base64.b64decode(salt + "=" * (-len(salt) % 4)), Costs(costs["t"], costs["m"], costs["p"])
