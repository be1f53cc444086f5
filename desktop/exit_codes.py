"""How the `carrel` command ends, for whoever calls it in a script. What each means to a command, its help says."""

from typing import Final

DONE: Final = 0
REFUSED: Final = 1
"""Something was refused, a check failed, or somebody has to act."""
IMPOSSIBLE: Final = 2
"""Nothing could be done at all; also what unknown words and options end with."""
OFFLINE_NO: Final = 3
"""Of an inspected package: it is sound, and won't work offline."""
UNREACHED: Final = 3
"""Of an exchange: no server far and wide; everything is kept and can be sent later."""
