"""Makes Opus (or plain PCM, for a WAV file) of one track of sound; holes in its times become silence."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Any, Final, cast

import av
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.filter import Graph
from av.packet import Packet

from desktop.content.media.facts import Stream
from desktop.content.media.plan import Make

_OPUS_HERTZ: Final = 48_000
_LAYOUTS: Final = {1: "mono", 2: "stereo", 3: "3.0", 4: "quad", 5: "5.0", 6: "5.1", 7: "6.1", 8: "7.1"}
"""By the number of channels: those that Opus has (RFC 7845 § 5.1.1.2)."""
_SAMPLES: Final = 960
_BITS_A_CHANNEL: Final = 64_000
_BITS: Final = {1: 64_000, 2: 112_000}
_HARD_SECONDS: Final = 0.03
"""A hole that is longer is filled, an overlap that is longer is cut; what is shorter is the container's rounding."""


class SoundWriter:
    """Packets of a sound in, packets of its Opus or PCM out."""

    def __init__(
        self, stream: AudioStream, output: OutputContainer, facts: Stream, make: Make, *, origin: Fraction
    ) -> None:
        self._origin = origin
        self._layout = _LAYOUTS.get(facts.channels, "stereo")
        self._hertz = _OPUS_HERTZ if make is Make.OPUS else facts.sample_rate or _OPUS_HERTZ
        self._format = "flt" if make is Make.OPUS else "s16"
        self._graph: Graph | None = None
        self._graph_for: tuple[Any, ...] = ()
        self._heard = Fraction(0)  # seconds to which the source has been heard, where it does not say
        self._made = 0  # samples
        self._latest: AudioFrame | None = None
        self._ends = None
        if stream.duration and stream.time_base:
            self._ends = ((stream.start_time or 0) + stream.duration) * stream.time_base
        self._stream = cast(AudioStream, output.add_stream(make.value, rate=self._hertz))
        self._stream.layout = self._layout
        self._stream.codec_context.format = self._format
        if make is Make.OPUS:
            channels = self._stream.codec_context.layout.nb_channels
            self._stream.bit_rate = _BITS.get(channels, channels * _BITS_A_CHANNEL)
        for name, value in stream.metadata.items():
            if name in {"language", "title"}:
                self._stream.metadata[name] = value

    def take(self, packet: "Packet[Any]") -> "Iterator[Packet[Any]]":
        """The packets that one packet of the source leads to; one without times ends the sound."""
        try:
            frames = cast(list[AudioFrame], packet.decode())
        except av.InvalidDataError:  # a packet that is damaged becomes silence
            frames = []
        for frame in frames:
            before, self._latest = self._latest, frame
            yield from self._encode(before)
        if packet.dts is None and packet.size == 0:
            yield from self._encode(self._cut(self._latest) if self._latest is not None else None)
            for made in self._rest():
                yield from self._stream.encode(made)
            yield from self._stream.encode(None)

    def _encode(self, frame: AudioFrame | None) -> "Iterator[Packet[Any]]":
        if frame is not None:
            for made in self._shaped(frame):
                yield from self._stream.encode(made)

    def _cut(self, last: AudioFrame) -> AudioFrame:
        """The last frame without what its encoder added to fill it, where the file says how long it lasts."""
        begins = last.pts * last.time_base if last.pts is not None and last.time_base else None
        if begins is None or self._ends is None:
            return last
        samples = round((self._ends - begins) * last.sample_rate)
        if not 0 < samples < last.samples:
            return last
        channels = 1 if last.format.is_planar else last.layout.nb_channels
        cut = AudioFrame.from_ndarray(
            last.to_ndarray()[:, : samples * channels].copy(), format=last.format.name, layout=last.layout.name
        )
        cut.sample_rate, cut.time_base, cut.pts = last.sample_rate, last.time_base, last.pts
        return cut

    def _shaped(self, frame: AudioFrame) -> Iterator[AudioFrame]:
        base = frame.time_base or Fraction(1, frame.sample_rate)
        if frame.pts is not None:
            self._heard = frame.pts * base - self._origin
        like = (frame.format.name, frame.layout.name, frame.sample_rate)
        if self._graph_for != like:
            yield from self._rest()
            self._graph, self._graph_for = self._new_graph(frame), like
        frame.time_base = Fraction(1, frame.sample_rate)
        frame.pts = round(self._heard * frame.sample_rate)
        self._heard += Fraction(frame.samples, frame.sample_rate)
        graph = cast(Graph, self._graph)
        graph.push(frame)
        yield from self._pulled(graph)

    def _rest(self) -> Iterator[AudioFrame]:
        if self._graph is not None:
            self._graph.push(None)
            yield from self._pulled(self._graph)
            self._graph = None

    def _pulled(self, graph: Graph) -> Iterator[AudioFrame]:
        while True:
            try:
                made = cast(AudioFrame, graph.pull())
            except (av.BlockingIOError, av.EOFError):
                return
            made.pts, made.time_base = self._made, Fraction(1, self._hertz)
            self._made += made.samples
            yield made

    def _new_graph(self, frame: AudioFrame) -> Graph:
        graph = Graph()
        graph.threads = 1
        rate = frame.sample_rate
        nodes = [
            graph.add(
                "abuffer",
                f"sample_rate={rate}:sample_fmt={frame.format.name}:channel_layout={frame.layout.name}:time_base=1/{rate}",
            ),
            graph.add("aresample", f"{self._hertz}:async=1:min_hard_comp={_HARD_SECONDS}:first_pts={self._made}"),
            graph.add("aformat", f"sample_fmts={self._format}:channel_layouts={self._layout}"),
            graph.add("asetnsamples", f"n={_SAMPLES}:p=0"),
            graph.add("abuffersink"),
        ]
        graph.link_nodes(*nodes).configure(auto_buffer=False)
        return graph
