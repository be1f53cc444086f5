"""Writes one media file anew as planned: one pass over its packets, each stream with a writer of its own.

Times are kept as they are, less the moment at which the file begins, so that picture and sound stay in step whatever
their rates do.
"""

import contextlib
import errno
import os
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, Final, Protocol, cast

import av
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.stream import Stream as FFmpegStream
from av.video.stream import VideoStream

from desktop.content.media.bounds import take_turns
from desktop.content.media.facts import Stream
from desktop.content.media.film import FilmWriter
from desktop.content.media.plan import MAX_SECONDS, Make, Reencode
from desktop.content.media.probe import opened
from desktop.content.media.reasons import Fault, MediaError
from desktop.content.media.sound import SoundWriter
from desktop.scorm.refusal import ImportCancelledError

_MUXING: Final = {"mp4": {"movflags": "+faststart"}}
_DISK: Final = frozenset({errno.ENOSPC, errno.EFBIG, errno.EROFS, errno.EIO, getattr(errno, "EDQUOT", errno.ENOSPC)})
_LARGE: Final = 1920 * 1200
_THREADS_OF_LARGE: Final = 3
_REPORT_EVERY: Final = Fraction(1, 4)
"""Seconds of media between two reports."""


class _Writer(Protocol):
    """Makes packets of one stream of the result from packets of the source."""

    def take(self, packet: "Packet[Any]") -> "Iterator[Packet[Any]]":
        """What comes of one packet; a packet without times ends the stream."""


def transcode(
    source: Path,
    target: Path,
    plan: Reencode,
    *,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> float:
    """Writes `target` from `source`; the source is only read.

    Args:
        target: is overwritten; a part of it stays behind where this raises.
        progress: gets the seconds of media that are done, about four times a second of media.
        cancelled: asked for every packet.

    Returns:
        How many seconds the result lasts.

    Raises:
        MediaError: the source is damaged beyond use.
        ImportCancelledError: `cancelled` said so.
        OSError: the disk refused.
    """
    try:
        with opened(source, plan.facts.container) as media, _written(target, plan.muxer) as output:
            pass_ = _Pass(media, output, plan)
            reported = Fraction(0)
            for done in pass_.run():
                if cancelled():
                    raise ImportCancelledError
                if done - reported >= _REPORT_EVERY:
                    reported = done
                    progress(float(done))
            if not pass_.wrote:  # then there is no file, not even an empty one
                raise MediaError(Fault.EMPTY)
    finally:
        take_turns()  # also where the encoder did not come to a picture
    progress(float(pass_.lasts))
    return float(pass_.lasts)


def threads_for(film: Stream) -> int:
    """All cores but one, as whoever sits at the machine goes on working; a few for a large picture, since each thread
    holds some of them in memory."""
    free = max(1, (os.cpu_count() or 2) - 1)
    return min(free, _THREADS_OF_LARGE) if film.width * film.height > _LARGE else free


@contextlib.contextmanager
def _written(target: Path, muxer: str) -> Iterator[OutputContainer]:
    """A file to be written; where the disk refuses, that is an OSError like any other."""
    try:
        with av.open(str(target), "w", format=muxer, container_options=_MUXING.get(muxer, {})) as output:
            yield output
    except av.FFmpegError as error:
        if error.errno in _DISK:
            raise OSError(error.errno, error.strerror, str(target)) from error
        raise


class _Pass:
    """One run through a file."""

    def __init__(self, media: InputContainer, output: OutputContainer, plan: Reencode) -> None:
        self._media = media
        self._output = output
        self._origin = Fraction(media.start_time or 0, av.time_base)
        self._writers: dict[int, _Writer] = {}
        self.lasts = Fraction(0)
        self.wrote = False
        if len(plan.makes) != len(media.streams):
            raise MediaError(Fault.CHANGED)
        for stream, make, facts in zip(media.streams, plan.makes, plan.facts.streams, strict=True):
            if make is Make.DROP:
                continue
            if make is Make.COPY:
                self._writers[stream.index] = _Copier(stream, output, self._origin)
            elif isinstance(stream, VideoStream):
                self._writers[stream.index] = FilmWriter(
                    stream, output, facts, make, origin=self._origin, threads=threads_for(facts)
                )
            else:
                self._writers[stream.index] = SoundWriter(
                    cast(AudioStream, stream), output, facts, make, origin=self._origin
                )
        output.metadata.update(media.metadata)

    def run(self) -> Iterator[Fraction]:
        """Everything; yields after each packet of the source how many seconds are done."""
        streams = [stream for stream in self._media.streams if stream.index in self._writers]
        done = Fraction(0)
        for packet in self._media.demux(*streams):
            if packet.pts is not None:
                done = max(done, packet.pts * packet.time_base - self._origin)
            _require_sane(done)
            for written in self._writers[packet.stream.index].take(packet):
                self._mux(written)
            yield done

    def _mux(self, packet: "Packet[Any]") -> None:
        if packet.pts is not None:
            self.lasts = max(self.lasts, (packet.pts + (packet.duration or 0)) * packet.time_base)
        _require_sane(self.lasts)
        self._output.mux_one(packet)
        self.wrote = True


def _require_sane(seconds: Fraction) -> None:
    """Times that leap years ahead would be filled with silence for years."""
    if seconds > MAX_SECONDS:
        raise MediaError(Fault.NO_SENSE)


class _Copier:
    """Takes a stream over as it is, with what says how to decode and turn it."""

    def __init__(self, stream: FFmpegStream, output: OutputContainer, origin: Fraction) -> None:
        # As it is: asked for more, it looks for an encoder by the decoder's name, and there is none called libdav1d.
        self._stream = output.add_stream_from_template(stream, opaque=True)
        self._stream.metadata.update(stream.metadata)
        self._origin = origin

    def take(self, packet: "Packet[Any]") -> "Iterator[Packet[Any]]":
        if packet.dts is None:
            return
        shift = round(self._origin / packet.time_base)
        packet.dts -= shift
        if packet.pts is not None:
            packet.pts -= shift
        packet.stream = self._stream
        yield packet
