"""A seat's keys: made once, kept, wiped when the server no longer knows the seat."""

import pyrage
import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from desktop.store.device_keys import device_keys, wipe_device_keys
from desktop.store.store import Store


def test_they_are_made_at_their_first_use_and_then_stay(store: Store) -> None:
    first = store.write(device_keys).result()
    again = store.write(device_keys).result()
    assert (again.key, again.recipient, again.device) == (first.key, first.recipient, store.device)
    assert len(first.key) == 32


def test_a_signature_is_of_the_key_that_others_know(store: Store) -> None:
    keys = store.write(device_keys).result()
    public = Ed25519PublicKey.from_public_bytes(keys.key)
    public.verify(keys.sign(b"a batch"), b"a batch")
    with pytest.raises(InvalidSignature):
        public.verify(keys.sign(b"a batch"), b"another batch")


def test_what_is_sealed_to_the_recipient_opens_with_the_identity(store: Store) -> None:
    keys = store.write(device_keys).result()
    sealed = pyrage.encrypt(b"roster", [pyrage.x25519.Recipient.from_str(keys.recipient)])
    assert pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(keys.identity)]) == b"roster"


def test_once_wiped_the_next_ones_are_others(store: Store) -> None:
    before = store.write(device_keys).result()
    store.write(wipe_device_keys).result()
    after = store.write(device_keys).result()
    assert before.key != after.key
    assert before.recipient != after.recipient


def test_no_secret_shows_where_keys_are_printed(store: Store) -> None:
    keys = store.write(device_keys).result()
    assert keys.identity not in repr(keys)
