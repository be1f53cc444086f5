"""Makes AV1 or VP9 of one film: upright, of square pixels and even size, each picture at its very moment."""

import math
import os
from collections.abc import Iterator
from fractions import Fraction
from typing import Any, Final, cast

import av
from av.container import OutputContainer
from av.filter import Graph
from av.packet import Packet
from av.video.codeccontext import VideoCodecContext
from av.video.frame import PictureType, VideoFrame
from av.video.stream import VideoStream

from desktop.content.media.bounds import take_turns
from desktop.content.media.facts import Stream
from desktop.content.media.plan import Make

_KEY_EVERY_SECONDS: Final = 4
"""Seeking decodes from a key picture on."""
_LARGEST: Final = 3840
"""Pixels of the longer side; beyond that no seat's screen shows more, and the encoder's memory would."""
_SMALLEST: Final = 16
_RATES: Final = (1, 120)
_TURNED: Final = {90: "transpose=clock", 180: "hflip,vflip", 270: "transpose=cclock"}
_LIMITED_RANGE: Final = 1
# Numbers of ISO 23091-2 (H.273) that mean something for film; others a damaged file may hold, and encoders refuse.
_PRIMARIES: Final = frozenset({1, *range(4, 13), 22})
_TRANSFERS: Final = frozenset({1, *range(4, 19)})
_MATRICES: Final = frozenset({1, 4, 5, 6, 7, 9, 10})
_MATRIX_FROM_RGB: Final = 5
"""BT.601: what FFmpeg's scaler makes of red, green and blue unless told otherwise."""


class FilmWriter:
    """Packets of a film in, packets of its AV1 or VP9 out."""

    def __init__(
        self,
        stream: VideoStream,
        output: OutputContainer,
        facts: Stream,
        make: Make,
        *,
        origin: Fraction,
        threads: int,
    ) -> None:
        self._source = stream
        self._facts = facts
        self._origin = origin
        self._rate = _rate(facts)
        self._pixels = "yuva420p" if facts.has_alpha else "yuv420p10le" if facts.bits > 8 else "yuv420p"
        self._size = _size(facts)
        self._graph: Graph | None = None
        self._graph_for: tuple[Any, ...] = ()
        self._last: int | None = None
        self._durations: dict[Fraction, Fraction] = {}
        stream.thread_type = "AUTO"
        stream.thread_count = threads
        self._stream = self._encoder(output, make, threads)
        self._is_open = False

    def _encoder(self, output: OutputContainer, make: Make, threads: int) -> VideoStream:
        stream = cast(VideoStream, output.add_stream(make.value, rate=self._rate, options=_options(make, threads)))
        stream.width, stream.height = self._size
        stream.pix_fmt = self._pixels
        stream.gop_size = max(1, round(self._rate * _KEY_EVERY_SECONDS))
        stream.codec_context.time_base = cast(Fraction, self._source.time_base)
        _tell_colours(self._source.codec_context, stream.codec_context)
        if make is Make.VP9:
            stream.thread_count = threads
        for name, value in self._source.metadata.items():
            if name in {"language", "title"}:
                stream.metadata[name] = value
        if self._facts.has_alpha:
            stream.metadata["alpha_mode"] = "1"
        return stream

    def take(self, packet: "Packet[Any]") -> "Iterator[Packet[Any]]":
        """The packets that one packet of the source leads to; one without times ends the film."""
        try:
            frames = packet.decode()
        except av.InvalidDataError:  # a packet that is damaged; the pictures after it can be whole
            frames = []
        for frame in frames:
            yield from self._encode(frame)
        if packet.dts is None and packet.size == 0:
            yield from self._finish()

    def _encoded(self, shown: VideoFrame) -> "list[Packet[Any]]":
        made = self._stream.encode(shown)
        if not self._is_open:
            self._is_open = True
            take_turns()  # the first picture has opened the encoder, and begun its threads
        return made

    def _encode(self, frame: VideoFrame) -> "Iterator[Packet[Any]]":
        base = cast(Fraction, frame.time_base or self._source.time_base)
        moment = frame.pts if frame.pts is not None else frame.dts
        if moment is None:
            moment = 0 if self._last is None else self._last + round(1 / (self._rate * base))
        frame.time_base = base
        frame.pts = moment - round(self._origin / base)
        if self._last is not None and frame.pts <= self._last:
            return  # two pictures for one moment
        self._last = frame.pts
        for shown in self._shaped(frame):
            length = frame.duration * base if frame.duration else 1 / self._rate
            self._durations[Fraction(shown.pts or 0) * (shown.time_base or base)] = length
            shown.pict_type = PictureType.NONE
            yield from map(self._timed, self._encoded(shown))

    def _finish(self) -> "Iterator[Packet[Any]]":
        if self._graph is not None:
            self._graph.vpush(None)
            for shown in self._pulled():
                yield from map(self._timed, self._encoded(shown))
        yield from map(self._timed, self._stream.encode(None))

    def _timed(self, packet: "Packet[Any]") -> "Packet[Any]":
        """Encoders lose how long a picture lasts, which matters for the last one."""
        length = self._durations.pop(Fraction(packet.pts or 0) * packet.time_base, 1 / self._rate)
        packet.duration = max(1, round(length / packet.time_base))
        return packet

    def _shaped(self, frame: VideoFrame) -> Iterator[VideoFrame]:
        """The picture as the encoder wants it; through filters only where it is not so already."""
        like = (frame.width, frame.height, frame.format.name, frame.color_range)
        filters = self._filters(frame)
        if not filters:
            yield frame
            return
        if self._graph is None or self._graph_for != like:
            self._graph, self._graph_for = _graph(frame, filters), like
        self._graph.vpush(frame)
        yield from self._pulled()

    def _pulled(self) -> Iterator[VideoFrame]:
        while self._graph is not None:
            try:
                yield self._graph.vpull()
            except (av.BlockingIOError, av.EOFError):
                return

    def _filters(self, frame: VideoFrame) -> list[str]:
        facts, (width, height) = self._facts, self._size
        turned = _TURNED.get(facts.rotation)
        upright = (frame.height, frame.width) if facts.rotation in {90, 270} else (frame.width, frame.height)
        filters = ["bwdif=mode=send_frame:deint=interlaced"] if facts.interlaced else []
        filters += ["hflip"] if facts.mirrored else []
        filters += [turned] if turned else []
        if upright != (width, height):
            filters += _resized(upright, (width, height))
        if frame.format.name != self._pixels or frame.color_range not in {0, _LIMITED_RANGE}:
            filters.append("scale=out_range=limited")
        if filters:
            filters.append(f"format={self._pixels}")
        return filters


def _tell_colours(source: VideoCodecContext, result: VideoCodecContext) -> None:
    """Which colours the numbers mean, where the source says so. All that is written is of limited range."""
    if source.color_primaries in _PRIMARIES:
        result.color_primaries = source.color_primaries
    if source.color_trc in _TRANSFERS:
        result.color_trc = source.color_trc
    if source.format is not None and source.format.is_rgb:
        result.colorspace = _MATRIX_FROM_RGB
    elif source.colorspace in _MATRICES:
        result.colorspace = source.colorspace
    result.color_range = _LIMITED_RANGE


def _rate(facts: Stream) -> Fraction:
    """Frames a second as the encoder is told: it only places key pictures by it."""
    least, most = _RATES
    rate = facts.frame_rate if math.isfinite(facts.frame_rate) and facts.frame_rate > 0 else 25
    return Fraction(min(max(rate, least), most)).limit_denominator(1001)


def _size(facts: Stream) -> tuple[int, int]:
    """Width and height of what is written. A picture of other than square pixels grows to its shape, and loses none."""
    width, height = facts.width * max(1, facts.pixel_aspect), facts.height / min(1, facts.pixel_aspect)
    if facts.rotation in {90, 270}:
        width, height = height, width
    scale = min(1, _LARGEST / max(width, height))
    if scale < 1 or facts.pixel_aspect != 1:  # it is scaled anyhow
        width, height = 2 * round(width * scale / 2), 2 * round(height * scale / 2)
    return max(_SMALLEST, round(width + width % 2)), max(_SMALLEST, round(height + height % 2))


def _resized(size: tuple[int, int], wanted: tuple[int, int]) -> list[str]:
    """One pixel more is the last one again; anything else is scaled."""
    (width, height), (to_width, to_height) = size, wanted
    right, bottom = to_width - width, to_height - height
    if right in {0, 1} and bottom in {0, 1}:
        return [
            "format=yuv444p|yuva444p|yuv444p10le",  # where colour is coarser than light, an odd column has no end
            f"pad={to_width}:{to_height}",
            f"fillborders=right={right}:bottom={bottom}:mode=smear",
        ]
    return [f"scale={to_width}:{to_height}"]


def _graph(frame: VideoFrame, filters: list[str]) -> Graph:
    graph = Graph()
    graph.threads = 1
    base = cast(Fraction, frame.time_base)
    source = (
        f"video_size={frame.width}x{frame.height}:pix_fmt={frame.format.name}"
        f":time_base={base.numerator}/{base.denominator}:colorspace={frame.colorspace}:range={frame.color_range}"
    )
    nodes = [graph.add("buffer", source)]
    for one in ",".join(filters).split(","):
        name, _, arguments = one.partition("=")
        nodes.append(graph.add(name, arguments or None))
    nodes.append(graph.add("buffersink"))
    graph.link_nodes(*nodes).configure(auto_buffer=False)
    return graph


def _options(make: Make, threads: int) -> dict[str, str]:
    if make is Make.AV1:
        os.environ.setdefault("SVT_LOG", "1")  # errors alone; it reads this as it starts, and tells a lot else
        return {"preset": "12", "crf": "35", "svtav1-params": f"lp={threads}"}
    return {"deadline": "realtime", "cpu-used": "6", "crf": "32", "b": "0", "row-mt": "1", "auto-alt-ref": "0"}
