"""What is to be done with one media file, from what it is and what the engine plays. Pure: nothing is read here."""

import hashlib
import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from desktop.content.media.facts import Container, MediaFacts, Stream, StreamKind
from desktop.content.media.prepared import MEDIA_FOLDER
from desktop.content.media.reasons import Fault, Reason

MAX_SIDE: Final = 8192
"""Pixels; what the decoders and SVT-AV1 hold in a few gigabytes."""
MAX_PIXELS: Final = 8192 * 4352
MAX_SECONDS: Final = 24 * 3600.0
MAX_TRACKS: Final = 32

_ALWAYS: Final = frozenset({Container.MP4, Container.MATROSKA, Container.OGG, Container.MP3, Container.WAV})
"""What every Chromium takes apart; which codecs it then decodes differs by build."""
_WITH_CODEC: Final = {"FLAC": Container.FLAC, "AAC": Container.ADTS}
_IN_THE_ANSWER: Final = {"WAV": "PCM"}
_COPIED_FROM: Final = frozenset({Container.MP4, Container.MATROSKA})
"""Where a stream's times are exact enough to be taken over as they are."""
_SAYS_ITS_SHAPE: Final = frozenset({"H.264", "H.265"})
"""What tells of pixels that are not square in its own data; a copy of anything else would lose that."""
_HELD: Final = {
    "mp4": frozenset({"AV1", "VP9", "H.264", "H.265", "Opus", "AAC", "MP3", "FLAC"}),
    "matroska": frozenset({"AV1", "VP9", "VP8", "H.264", "H.265", "Opus", "Vorbis", "AAC", "MP3", "FLAC"}),
    "webm": frozenset({"AV1", "VP9", "VP8", "Opus", "Vorbis"}),
    "ogg": frozenset({"Opus", "Vorbis", "FLAC"}),
    "wav": frozenset({"PCM"}),
}
_SUBTITLES: Final = {
    "mp4": frozenset({"Timed Text"}),
    "matroska": frozenset({"WebVTT", "SubRip", "ass"}),
    "webm": frozenset({"WebVTT"}),
}
_WRITTEN: Final = {
    "mp4": Container.MP4,
    "matroska": Container.MATROSKA,
    "webm": Container.MATROSKA,
    "ogg": Container.OGG,
    "wav": Container.WAV,
}
_LONGEST_NAME: Final = 240


@dataclass(frozen=True, slots=True)
class Engine:
    """What the web engine plays, by its own word. `name` tells one engine from another: what it is and its version."""

    name: str
    codecs: frozenset[str]
    containers: frozenset[Container]

    @classmethod
    def from_answers(cls, name: str, playable: Mapping[str, bool]) -> "Engine":
        """From what canPlayType said: the author's name of a codec (desktop.player.codecs) → whether it is played."""
        codecs = frozenset(_IN_THE_ANSWER.get(codec, codec) for codec, plays in playable.items() if plays)
        extra = frozenset(container for codec, container in _WITH_CODEC.items() if codec in codecs)
        return cls(name, codecs, _ALWAYS | extra)

    def plays(self, stream: Stream) -> bool:
        return stream.codec in self.codecs


class Make(Enum):
    """What becomes of one stream. The value is the encoder's name."""

    COPY = "copy"
    AV1 = "libsvtav1"
    VP9 = "libvpx-vp9"
    OPUS = "libopus"
    PCM = "pcm_s16le"
    DROP = ""


@dataclass(frozen=True, slots=True)
class Keep:
    """The engine plays it as it is."""


@dataclass(frozen=True, slots=True)
class Reencode:
    """Write it anew.

    `path`: where the result goes, relative to the course: the file's own name where its container can hold the result.
    `muxer`: FFmpeg's name of the container to write. `makes`: one for each of `facts.streams`, in their order.
    """

    path: str
    muxer: str
    makes: tuple[Make, ...]
    facts: MediaFacts


@dataclass(frozen=True, slots=True)
class Unplayable:
    """Nothing can be done."""

    why: Reason


Plan = Keep | Reencode | Unplayable


def plan(name: str, facts: MediaFacts, engine: Engine) -> Plan:
    """Decide on the file `name` (a path relative to the course's folder, with `/`)."""
    wanted = (*facts.film, *facts.sound)
    if not wanted:
        return Unplayable(Reason(Fault.EMPTY))
    if facts.container in engine.containers and all(_plays_there(stream, facts, engine) for stream in wanted):
        return Keep()
    too_much = _too_much(facts)
    if too_much is not None:
        return Unplayable(too_much)
    muxer = _muxer(facts)
    makes = tuple(_make(stream, facts, muxer, engine) for stream in facts.streams)
    return Reencode(_target(name, facts, muxer), muxer, makes, facts)


def beside(path: str) -> bool:
    """Whether a replacement at `path` lies in our folder, not where the original is."""
    return posixpath.normpath(path).startswith(f"{MEDIA_FOLDER}/")


def _plays_there(stream: Stream, facts: MediaFacts, engine: Engine) -> bool:
    """PCM is played from WAV files, and from nothing else."""
    return engine.plays(stream) and (stream.codec != "PCM" or facts.container is Container.WAV)


def _too_much(facts: MediaFacts) -> Reason | None:
    for stream in facts.film:
        if max(stream.width, stream.height) > MAX_SIDE or stream.width * stream.height > MAX_PIXELS:
            return Reason(Fault.TOO_LARGE, {"width": stream.width, "height": stream.height, "most": MAX_SIDE})
    if facts.duration > MAX_SECONDS:
        return Reason(Fault.TOO_LONG, {"hours": round(facts.duration / 3600), "most": int(MAX_SECONDS // 3600)})
    if len(facts.streams) > MAX_TRACKS:
        return Reason(Fault.TOO_MANY_TRACKS, {"count": len(facts.streams), "most": MAX_TRACKS})
    return None


def _muxer(facts: MediaFacts) -> str:
    """FFmpeg's name of the container to write: the file's own where a web engine can take it apart."""
    if any(stream.has_alpha for stream in facts.film):
        return "webm"  # VP9 in WebM is the only pair that engines draw transparent
    if facts.container is Container.MATROSKA:
        captions = {stream.codec for stream in facts.streams if stream.kind is StreamKind.SUBTITLE}
        return "webm" if captions <= _SUBTITLES["webm"] else "matroska"
    if facts.container is Container.OGG:
        return "mp4" if facts.film else "ogg"
    return "wav" if facts.container is Container.WAV else "mp4"


def _target(name: str, facts: MediaFacts, muxer: str) -> str:
    if facts.container is _WRITTEN[muxer]:
        return name
    extension = "m4a" if muxer == "mp4" and not facts.film else muxer
    folder, _, base = name.rpartition("/")
    if len(base.encode()) > _LONGEST_NAME:  # it grows by what we hang on it, and disks take 255 bytes
        base = hashlib.sha256(base.encode()).hexdigest()
    return posixpath.join(MEDIA_FOLDER, folder, f"{base}.{extension}")


def _make(stream: Stream, facts: MediaFacts, muxer: str, engine: Engine) -> Make:
    if stream.is_cover or stream.kind is StreamKind.OTHER:
        return Make.DROP
    if stream.kind is StreamKind.SUBTITLE:
        return Make.COPY if stream.codec in _SUBTITLES.get(muxer, frozenset()) else Make.DROP
    can_copy = facts.container in _COPIED_FROM and (stream.pixel_aspect == 1 or stream.codec in _SAYS_ITS_SHAPE)
    if can_copy and engine.plays(stream) and stream.codec in _HELD[muxer]:
        return Make.COPY
    if stream.kind is StreamKind.AUDIO:
        return Make.PCM if muxer == "wav" else Make.OPUS
    return Make.VP9 if stream.has_alpha else Make.AV1
