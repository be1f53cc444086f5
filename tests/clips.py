"""Films and sounds for tests, made with PyAV: each of a kind that courses bring, a few seconds long.

The picture is a band that wanders over a slope of grey, lit white in the first LIT_SECONDS of every second; the sound
is silent but for a tone in those same moments. So picture and sound can be compared in whatever is made of a clip.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, cast

import av
import numpy as np
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.packet import Packet
from av.stream import Stream
from av.video.stream import VideoStream

from desktop.content.media.bounds import take_turns

LIT_SECONDS: Final = 0.2
TONE_HERTZ: Final = 440
_TICKS: Final = 90_000


@dataclass(frozen=True)
class Clip:
    """What to make. `video` and `audio` are encoders of FFmpeg, or None for a clip without.

    `shown`: seconds at which pictures begin, where they don't come every 1/`rate` s; the last one lasts until
    `seconds`. `rotation`: degrees clockwise that a player has to turn the picture by, as phones write it.
    `pixel_aspect`: how wide a pixel is meant to be by its height. `colours`: primaries, transfer and matrix by their
    numbers in ISO 23091-2, and range as FFmpeg counts (1 limited, 2 full). `tracks`: languages of the sound's tracks.
    `captions`: sentences, one a second. `late_sound`: seconds at which the sound begins. `hole`: from when to when it
    is missing. `mirrored`: left and right are to be swapped, as selfies are. `begins`: what the file's clock shows when
    it begins, as recordings of a broadcast do.
    """

    video: str | None = "libx264"
    audio: str | None = "aac"
    seconds: float = 3.0
    width: int = 160
    height: int = 120
    rate: int = 25
    pixels: str = "yuv420p"
    shown: Sequence[float] | None = None
    rotation: int = 0
    pixel_aspect: Fraction | None = None
    colours: tuple[int, int, int, int] | None = None
    hertz: int = 48_000
    layout: str = "stereo"
    tracks: Sequence[str] = ("eng",)
    captions: Sequence[str] = ()
    muxer: str | None = None
    video_options: tuple[tuple[str, str], ...] = ()
    late_sound: float = 0.0
    hole: tuple[float, float] | None = None
    begins: float = 0.0
    mirrored: bool = False
    title: str = ""


MP4: Final = Clip()
MP3: Final = Clip(video=None, audio="libmp3lame", hertz=44_100)
M4A: Final = Clip(video=None, hertz=44_100)
AAC: Final = Clip(video=None, muxer="adts", hertz=44_100)
PHONE: Final = Clip(rotation=90, width=192, height=108, rate=30)
SLIDES: Final = Clip(rate=1, seconds=6.0)
SILENT: Final = Clip(audio=None)
HEVC: Final = Clip(video="libx265")
MPEG4: Final = Clip(video="mpeg4", audio="pcm_s16le", hertz=44_100)  # in an .avi
WMV: Final = Clip(video="wmv2", audio="wmav2", hertz=44_100)
WMA: Final = Clip(video=None, audio="wmav2", hertz=44_100, muxer="asf")
FLV: Final = Clip(video="flv1", audio="libmp3lame", hertz=44_100)
FLV_H264: Final = Clip(muxer="flv", hertz=44_100)
TWO_LANGUAGES: Final = Clip(tracks=("eng", "deu"))
CAPTIONED: Final = Clip(captions=("One", "Two", "Three"))
ODD: Final = Clip(width=161, height=121, pixels="yuv444p")
UNEVEN: Final = Clip(shown=(0.0, 0.04, 0.08, 0.5, 0.54, 1.0, 1.04, 1.9, 2.0, 2.04, 2.5))
ALPHA: Final = Clip(video="prores_ks", pixels="yuva444p10le", audio=None)  # in a .mov
WEBM: Final = Clip(video="libvpx-vp9", audio="libopus")
WEBM_ALPHA: Final = Clip(video="libvpx-vp9", audio=None, pixels="yuva420p")


def make_clip(path: Path, clip: Clip = MP4) -> Path:
    """Writes `clip`; the extension of `path` says the container unless `clip.muxer` does."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with av.open(str(path), "w", format=clip.muxer) as output:
        video = _video(output, clip) if clip.video else None
        sounds = [_sound(output, clip, language) for language in clip.tracks] if clip.audio else []
        captions = _captions(output) if clip.captions else None
        if clip.title:
            output.metadata["title"] = clip.title
        packets = [
            *(_film(video, clip) if video is not None else ()),
            *(packet for sound in sounds for packet in _play(sound, clip)),
            *(_subtitle(captions, clip.captions) if captions is not None else ()),
        ]
        for packet in sorted(packets, key=lambda packet: Fraction(packet.dts or 0) * packet.time_base):
            _put_off(packet, clip.begins)
            output.mux(packet)
    take_turns()
    return path


def picture_times(clip: Clip) -> list[float]:
    """When each picture of the clip begins, in seconds."""
    return list(clip.shown) if clip.shown else [n / clip.rate for n in range(round(clip.seconds * clip.rate))]


def is_lit(seconds: float) -> bool:
    """Whether a picture that begins then is white, and whether the tone sounds."""
    return seconds % 1 < LIT_SECONDS - 1e-6


def _put_off(packet: "Packet[Any]", seconds: float) -> None:
    ticks = round(Fraction(seconds) / packet.time_base)
    packet.pts, packet.dts = (packet.pts or 0) + ticks, (packet.dts or 0) + ticks


def _video(output: OutputContainer, clip: Clip) -> VideoStream:
    options = dict(clip.video_options)
    if clip.video in {"libx264", "libx265"}:
        options = {"preset": "ultrafast", **options}
    if clip.video == "libx265":
        options["x265-params"] = "log-level=none"
    stream = cast(VideoStream, output.add_stream(cast(str, clip.video), rate=clip.rate, options=options))
    stream.width, stream.height, stream.pix_fmt = clip.width, clip.height, clip.pixels
    if clip.shown:
        stream.codec_context.time_base = Fraction(1, _TICKS)
    if clip.pixel_aspect is not None:
        stream.codec_context.sample_aspect_ratio = clip.pixel_aspect
    if clip.colours is not None:
        context = stream.codec_context
        context.color_primaries, context.color_trc, context.colorspace, context.color_range = clip.colours
    if clip.rotation or clip.mirrored:
        stream.set_display_rotation(-clip.rotation, hflip=clip.mirrored)
    return stream


def _sound(output: OutputContainer, clip: Clip, language: str) -> AudioStream:
    stream = cast(AudioStream, output.add_stream(cast(str, clip.audio), rate=clip.hertz))
    stream.layout = clip.layout
    if clip.audio == "wmav2":
        stream.bit_rate = 128_000  # it has none of its own
    stream.metadata["language"] = language
    return stream


def _film(stream: VideoStream, clip: Clip) -> "Iterator[Packet[Any]]":
    base = Fraction(1, _TICKS) if clip.shown else Fraction(1, clip.rate)
    times = [*picture_times(clip), clip.seconds]
    last = 0.0
    for begins, ends in pairwise(times):
        frame = av.VideoFrame.from_ndarray(_picture(clip, begins), format="rgba").reformat(format=clip.pixels)
        frame.pts, frame.time_base = round(begins / base), base
        frame.duration = round((ends - begins) / base)
        yield from stream.encode(frame)
        last = ends - begins
    for packet in stream.encode(None):
        if not packet.duration:
            packet.duration = round(Fraction(last) / packet.time_base)
        yield packet


def _picture(clip: Clip, seconds: float) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """RGBA; upper left a red corner by which one sees what is up, and clear from the middle on to the right."""
    rows = np.linspace(40, 120, clip.height, dtype=np.uint8)[:, None]
    grey = np.repeat(rows, clip.width, axis=1)
    band = int(seconds * clip.width / 8) % clip.width
    grey[:, band : band + clip.width // 8] = 160
    if is_lit(seconds):
        grey[:] = 235
    picture = np.dstack([grey, grey, grey, np.full_like(grey, 255)])
    picture[: clip.height // 4, : clip.width // 4] = (255, 0, 0, 255)
    if "yuva" in clip.pixels:
        picture[:, clip.width // 2 :, 3] = 0
    return picture


def _play(stream: AudioStream, clip: Clip) -> "Iterator[Packet[Any]]":
    moments = np.arange(round((clip.seconds - clip.late_sound) * clip.hertz)) / clip.hertz + clip.late_sound
    wave = 0.5 * np.sin(2 * np.pi * TONE_HERTZ * moments) * (moments % 1 < LIT_SECONDS)
    channels = stream.codec_context.layout.nb_channels
    begin = round(clip.late_sound * clip.hertz)
    for at in range(0, len(wave), 1024):
        if clip.hole and clip.hole[0] <= moments[at] < clip.hole[1]:
            continue
        part = wave[at : at + 1024].astype(np.float32)
        frame = av.AudioFrame.from_ndarray(np.tile(part, (channels, 1)), format="fltp", layout=clip.layout)
        frame.sample_rate, frame.pts, frame.time_base = clip.hertz, begin + at, Fraction(1, clip.hertz)
        yield from stream.encode(frame)
    yield from stream.encode(None)


def _captions(output: OutputContainer) -> Stream:
    return output.add_mux_stream("mov_text", rate=1000)


def _subtitle(stream: Stream, sentences: Sequence[str]) -> "Iterator[Packet[Any]]":
    for number, sentence in enumerate(sentences):
        packet = Packet(len(sentence.encode()).to_bytes(2, "big") + sentence.encode())
        packet.stream, packet.time_base = stream, Fraction(1, 1000)
        packet.pts = packet.dts = number * 1000
        packet.duration = 900
        yield packet
