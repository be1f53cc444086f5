"""A process that answers as ours does, and dies or hangs of files that are named so; to be run as a module."""

import os
import time
from pathlib import Path

from desktop.content.media.facts import Container, MediaFacts
from desktop.content.media.reasons import Fault, MediaError
from desktop.content.preflight.looking import answer


def look(path: Path) -> MediaFacts | None:
    if path.name == "dies":
        os._exit(11)
    if path.name == "hangs":
        time.sleep(60)
    if path.name == "damaged":
        raise MediaError(Fault.DAMAGED, "no header")
    if path.name == "gone":
        raise FileNotFoundError(2, "No such file")
    return MediaFacts(Container.MP3, (), 2.5) if path.name == "sound" else None


if __name__ == "__main__":
    answer(look)
