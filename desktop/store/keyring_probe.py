"""The operating system's key store, and the test that it works, run in a process of its own.

A key store can hang (a locked collection nobody unlocks, a dead D-Bus) or take its process down; a probe that is given
up on harms nobody. `python -m desktop.store.keyring_probe` exits with 0 when a secret survived being stored and read.
"""

import secrets
import sys
from typing import Final

import keyring.backend
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

SERVICE: Final = "Carrel"
_TRUSTED: Final = (
    "keyring.backends.Windows",
    "keyring.backends.macOS",
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
)


def system_backend() -> KeyringBackend | None:
    """The best key store the operating system itself keeps; never one of keyrings.alt, whose files are no safer."""
    candidates = [
        backend
        for backend in keyring.backend.get_all_keyring()
        if type(backend).__module__ in _TRUSTED and backend.priority > 0
    ]
    return max(candidates, key=lambda backend: backend.priority, default=None)


def main() -> int:
    backend = system_backend()
    if backend is None:
        return 1
    account = f"self-test {secrets.token_hex(8)}"
    secret = secrets.token_hex(32)
    try:
        backend.set_password(SERVICE, account, secret)
        survived = backend.get_password(SERVICE, account) == secret
        backend.delete_password(SERVICE, account)
    except KeyringError:
        return 1
    return 0 if survived else 1


if __name__ == "__main__":
    sys.exit(main())
