"""Names for public keys that need no registry: `did:key` over Ed25519, in multibase base58btc.

Sources: the did:key method, section "Format"; Multibase ("z" is base58btc); Multicodec (0xed01 is an Ed25519 public
key); draft-msporny-base58 for the alphabet and the zeros in front.
"""

from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

_ALPHABET: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_DIGITS: Final = {letter: value for value, letter in enumerate(_ALPHABET)}
_BASE58BTC: Final = "z"
_ED25519: Final = b"\xed\x01"
_METHOD: Final = "did:key:"
_LONGEST: Final = 512
"""Characters; a key is 48 and a signature 88, and decoding takes the square of the length."""


class NotADidKey(ValueError):
    """The text does not name an Ed25519 key."""


def multibase(data: bytes) -> str:
    """`data` in base58btc, with the letter that says so in front."""
    number, letters = int.from_bytes(data), ""
    while number:
        number, digit = divmod(number, 58)
        letters = _ALPHABET[digit] + letters
    zeros = len(data) - len(data.lstrip(b"\0"))
    return _BASE58BTC + _ALPHABET[0] * zeros + letters


def from_multibase(text: str) -> bytes:
    """The bytes of a base58btc multibase. Raises ValueError for anything else."""
    letters = text.removeprefix(_BASE58BTC)
    if letters == text or len(text) > _LONGEST or not _DIGITS.keys() >= set(letters):
        raise ValueError("The text is no base58btc multibase.")
    number = 0
    for letter in letters:
        number = number * 58 + _DIGITS[letter]
    zeros = len(letters) - len(letters.lstrip(_ALPHABET[0]))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8)


def did_of(key: Ed25519PublicKey) -> str:
    """`did:key:z6Mk…` of a public key."""
    return _METHOD + multibase(_ED25519 + key.public_bytes_raw())


def method_of(did: str) -> str:
    """The verification method inside the document of a did:key: the same key, named as a fragment."""
    return f"{did}#{did.removeprefix(_METHOD)}"


def key_of(did: str) -> Ed25519PublicKey:
    """The public key a did:key names. Raises NotADidKey."""
    if not did.startswith(_METHOD):
        raise NotADidKey(did)
    try:
        named = from_multibase(did.removeprefix(_METHOD))
        if not named.startswith(_ED25519):
            raise NotADidKey(did)
        return Ed25519PublicKey.from_public_bytes(named.removeprefix(_ED25519))
    except ValueError as error:
        raise NotADidKey(did) from error
