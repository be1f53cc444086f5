"""Words of strangers on a terminal: what they could move, hide or colour there is shown as a mark instead."""

import re
from typing import Final

_SILENT: Final = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f\u061c"))
"""Our own marks of direction, and those like them: terminals show them as boxes."""
_COMMANDS: Final = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]")
"""What terminals obey (ECMA-48: C0 and C1), what turns words round, and what no encoding writes."""


def plain(words: str) -> str:
    """The words on one line that a terminal only shows."""
    return _COMMANDS.sub("\ufffd", " ".join(words.translate(_SILENT).splitlines()))
