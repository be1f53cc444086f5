"""Asks a file what it holds: by its first bytes whether it is media, by FFmpeg what its streams are.

The demuxer is the one that the first bytes name, never one that FFmpeg guesses: a playlist that calls itself a film
would open other files.
"""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, cast

import av
from av.audio.stream import AudioStream
from av.codec import CodecContext
from av.container import InputContainer
from av.sidedata.sidedata import SideData, SideDataContainer
from av.sidedata.sidedata import Type as SideDataType
from av.stream import Disposition
from av.stream import Stream as FFmpegStream
from av.subtitles.stream import SubtitleStream
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from desktop.content.media.facts import CODEC_NAMES, Container, MediaFacts, Stream, StreamKind
from desktop.content.media.reasons import Fault, MediaError
from desktop.content.media.sniff import HEAD, looks_like_media, sniff

__all__ = ["looks_like_media", "opened", "probe"]

_READING: Final = {
    "max_streams": "64",
    "protocol_whitelist": "file",
    "probesize": str(16 << 20),
    "analyzeduration": str(10_000_000),
}
_TIMEOUT_SECONDS: Final = (60.0, 60.0)
_PACKETS_TO_A_PICTURE: Final = 600
"""So many packets may pass before every stream has shown something; phones begin a film without a key frame."""


def probe(path: Path) -> MediaFacts | None:
    """What a file holds; None: it is no film and no sound.

    Raises:
        MediaError: it is one, and damaged or locked.
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        container = sniff(file.read(HEAD))
    if container is None:
        return None
    with opened(path, container) as media:
        return _facts(media, container)


@contextmanager
def opened(path: Path, container: Container) -> Iterator[InputContainer]:
    """The file, ready to be read; what FFmpeg finds wrong in it while it is open is a MediaError."""
    try:
        # The options go to the demuxer alone; handed to the decoders too, they would be taken for unknown ones.
        with av.open(
            str(path),
            "r",
            format=container.value,
            container_options=_READING,
            metadata_errors="ignore",
            timeout=_TIMEOUT_SECONDS,
        ) as media:
            yield media
    except (av.FFmpegError, ArithmeticError, IndexError) as error:  # an index: of a stream that turns up late
        if isinstance(error, FileNotFoundError | PermissionError):
            raise
        raise MediaError(Fault.DAMAGED, _said(error)) from error


def _said(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error)).strip().rstrip(".")


def _facts(media: InputContainer, container: Container) -> MediaFacts:
    pictures = _first_pictures(media)
    streams = tuple(_stream(stream, pictures) for stream in media.streams)
    duration = media.duration / av.time_base if media.duration is not None and media.duration > 0 else 0.0
    return MediaFacts(container, streams, duration)


def _first_pictures(media: InputContainer) -> dict[int, VideoFrame]:
    """The first picture of each film by the index of its stream: only it says which way up and how it is coded."""
    missing = {stream.index for stream in media.streams if isinstance(stream, VideoStream) and not _is_cover(stream)}
    unheard = {stream.index for stream in media.streams if isinstance(stream, AudioStream)}
    found: dict[int, VideoFrame] = {}
    failed: av.FFmpegError | None = None
    for number, packet in enumerate(media.demux()):
        if packet.stream.index in missing | unheard and packet.stream.codec_context is not None:
            try:
                frames = packet.decode()
            except av.FFmpegError as error:  # one bad packet is no damaged file
                failed, frames = error, []
            for frame in frames[:1]:
                if isinstance(frame, VideoFrame):
                    found[packet.stream.index] = frame
                missing.discard(packet.stream.index)
                unheard.discard(packet.stream.index)
        if not missing | unheard or number > _PACKETS_TO_A_PICTURE * len(media.streams):
            break
    if missing or (failed is not None and unheard and not found):
        raise failed or MediaError(Fault.NO_PICTURE)
    return found


def _stream(stream: FFmpegStream, pictures: dict[int, VideoFrame]) -> Stream:
    language = (stream.language or "").replace("und", "")
    codec = _codec(stream)
    if isinstance(stream, VideoStream):
        picture = pictures.get(stream.index)
        if picture is None:
            return Stream(StreamKind.VIDEO, codec, stream.width, stream.height, is_cover=True)
        rotation, mirrored = orientation(picture)
        return Stream(
            kind=StreamKind.VIDEO,
            codec=codec,
            width=picture.width,
            height=picture.height,
            rotation=rotation,
            mirrored=mirrored,
            has_alpha=_has_alpha(stream, picture),
            interlaced=picture.interlaced_frame,
            pixel_aspect=_pixel_aspect(stream),
            frame_rate=float(stream.average_rate or stream.guessed_rate or 0),
            bits=max((part.bits for part in picture.format.components), default=8),
            language=language,
        )
    if isinstance(stream, AudioStream):
        sound = stream.codec_context
        return Stream(
            kind=StreamKind.AUDIO,
            codec=codec,
            channels=sound.layout.nb_channels,
            sample_rate=sound.sample_rate or 0,
            language=language,
        )
    if isinstance(stream, SubtitleStream):
        return Stream(StreamKind.SUBTITLE, codec, language=language)
    return Stream(StreamKind.OTHER, codec)


def _codec(stream: FFmpegStream) -> str:
    context = cast(CodecContext | None, stream.codec_context)  # FFmpeg may have no decoder for it
    if context is None:
        return "unknown"
    name = context.codec.canonical_name
    return CODEC_NAMES.get(name, name)


def _is_cover(stream: FFmpegStream) -> bool:
    return bool(stream.disposition & (Disposition.attached_pic | Disposition.timed_thumbnails))


def _pixel_aspect(stream: VideoStream) -> float:
    ratio = stream.sample_aspect_ratio
    return float(ratio) if ratio is not None and ratio > 0 else 1.0


def _has_alpha(stream: VideoStream, picture: VideoFrame) -> bool:
    # VP8 and VP9 keep it beside the picture, where only the file's tag tells of it (WebM, AlphaMode).
    tags = {name.lower(): value for name, value in stream.metadata.items()}
    return tags.get("alpha_mode") == "1" or any(part.is_alpha for part in picture.format.components)


def orientation(picture: VideoFrame) -> tuple[int, bool]:
    """Degrees clockwise (0, 90, 180, 270) to be turned by to be upright, after mirroring left and right if True.

    From the display matrix (ISO 14496-12 § 8.5.3: a, b, u, c, d, v, x, y, w): a point (p, q) is shown at
    (ap + cq, bp + dq), with the axes of the screen.
    """
    raw = next((bytes(data) for data in _side_data(picture) if data.type is SideDataType.DISPLAYMATRIX), b"")
    if len(raw) < 20:
        return 0, False
    a, b, _, c, d = (int.from_bytes(raw[at : at + 4], "little", signed=True) for at in range(0, 20, 4))
    mirrored = a * d - b * c < 0
    if mirrored:
        a, b = -a, -b
    if not a and not b:
        return 0, False
    return round(math.degrees(math.atan2(b, a)) / 90) % 4 * 90, mirrored


def _side_data(picture: VideoFrame) -> Iterator[SideData]:
    found = cast(SideDataContainer, picture.side_data)
    return (found[at] for at in range(len(found)))
