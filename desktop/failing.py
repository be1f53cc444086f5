"""What a command says, and ends with, where the data can't be opened."""

import os
import sys
from collections.abc import Callable

from desktop.exit_codes import IMPOSSIBLE
from desktop.store.errors import StoreError


def in_words(command: Callable[[], int]) -> int:
    """What `command` returns; where the data can't be opened, IMPOSSIBLE and the sentence that says what to do."""
    try:
        return command()
    except StoreError as error:
        print(error, file=sys.stderr)
    except BrokenPipeError:  # whoever reads has read enough: `carrel inspect FILE | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        print(
            f"Carrel can't use {error.filename or 'its folder'} ({error.strerror or error}). Nothing was changed. "
            "Choose another folder with --home, or make this one writable for this user.",
            file=sys.stderr,
        )
    return IMPOSSIBLE
