"""What the tests of media share: engines, and one step from a clip to what is made of it."""

from pathlib import Path

from desktop.content.media.plan import Engine, Reencode, plan
from desktop.content.media.probe import probe
from desktop.content.media.transcode import transcode

FREE = {"AV1": True, "VP9": True, "VP8": True, "Opus": True, "Vorbis": True, "MP3": True, "FLAC": True, "WAV": True}
WHEEL = Engine.from_answers("QtWebEngine of the wheels", FREE | {"H.264": False, "H.265": False, "AAC": False})
SYSTEM = Engine.from_answers("a system's own Qt", FREE | {"H.264": True, "H.265": False, "AAC": True})


def planned(source: Path, engine: Engine = WHEEL) -> Reencode:
    facts = probe(source)
    assert facts is not None
    found = plan(source.name, facts, engine)
    assert isinstance(found, Reencode)
    return found


def made_from(source: Path, engine: Engine = WHEEL) -> Path:
    """The clip written anew, beside it."""
    todo = planned(source, engine)
    target = source.with_name(f"made-{Path(todo.path).name}")
    transcode(source, target, todo, progress=lambda _: None, cancelled=lambda: False)
    return target
