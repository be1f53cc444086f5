"""What the `carrel` command writes to a terminal, or into a file."""

import sys
from io import TextIOWrapper

from sync.terminal import plain

__all__ = ["plain", "write_what_can_be_written"]


def write_what_can_be_written() -> None:
    """A letter that the terminal's or the file's encoding lacks (Windows, redirected) becomes "?", never an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
