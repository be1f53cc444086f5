"""What is known of one media file: its container and its streams, in our names for codecs. Pure."""

from dataclasses import dataclass
from enum import Enum
from typing import Final


class StreamKind(Enum):
    VIDEO = "video"
    AUDIO = "audio"
    SUBTITLE = "subtitle"
    OTHER = "other"


class Container(Enum):
    """How a file is laid out, by its first bytes. The value is what the demuxer for it is called."""

    MP4 = "mov"  # MPEG-4 part 12 in all its names: mp4, m4a, m4v, mov, 3gp
    MATROSKA = "matroska"  # WebM is a subset of it
    OGG = "ogg"
    MP3 = "mp3"
    WAV = "wav"
    FLAC = "flac"
    ADTS = "aac"  # a bare stream of AAC
    FLV = "flv"
    AVI = "avi"
    ASF = "asf"  # wmv and wma
    MPEG = "mpeg"  # a program stream: mpg, vob
    MPEG_VIDEO = "mpegvideo"
    MPEG_TS = "mpegts"
    REAL = "rm"
    AIFF = "aiff"
    AU = "au"
    AMR = "amr"
    CAF = "caf"


@dataclass(frozen=True, slots=True)
class Stream:
    """One stream. What does not apply to its kind is 0, "" or False.

    `codec`: "H.264", "H.265", "AV1", "VP9", "VP8", "MPEG-4", "WMV", "AAC", "MP3", "Opus", "Vorbis", "FLAC", "PCM", … ;
    a codec without a name of ours has FFmpeg's. `width` and `height` in pixels as stored, before `rotation` (degrees
    clockwise to be upright: 0, 90, 180 or 270; after mirroring left and right where `mirrored`). `pixel_aspect`: a
    stored pixel's width by its height, as television has them. `frame_rate` in frames a second, an average. `bits` of
    one colour component. `language`: ISO 639-2. `is_cover`: a still picture that goes with sound.
    """

    kind: StreamKind
    codec: str
    width: int = 0
    height: int = 0
    rotation: int = 0
    mirrored: bool = False
    has_alpha: bool = False
    interlaced: bool = False
    pixel_aspect: float = 1.0
    frame_rate: float = 0.0
    bits: int = 8
    channels: int = 0
    sample_rate: int = 0
    language: str = ""
    is_cover: bool = False


@dataclass(frozen=True, slots=True)
class MediaFacts:
    """`duration` in seconds: that of what plays longest. 0 where the file does not say."""

    container: Container
    streams: tuple[Stream, ...]
    duration: float

    @property
    def film(self) -> tuple[Stream, ...]:
        return tuple(stream for stream in self.streams if stream.kind is StreamKind.VIDEO and not stream.is_cover)

    @property
    def sound(self) -> tuple[Stream, ...]:
        return tuple(stream for stream in self.streams if stream.kind is StreamKind.AUDIO)


# FFmpeg's names (libavcodec/codec_desc.c) → the names that authors know.
CODEC_NAMES: Final = {
    "h264": "H.264",
    "hevc": "H.265",
    "vvc": "H.266",
    "av1": "AV1",
    "vp9": "VP9",
    "vp8": "VP8",
    "vp6": "VP6",
    "vp6f": "VP6",
    "vp6a": "VP6",
    "flv1": "Sorenson Spark",
    "mpeg4": "MPEG-4",
    "msmpeg4v1": "MPEG-4",
    "msmpeg4v2": "MPEG-4",
    "msmpeg4v3": "MPEG-4",
    "mpeg1video": "MPEG-1",
    "mpeg2video": "MPEG-2",
    "wmv1": "WMV",
    "wmv2": "WMV",
    "wmv3": "WMV",
    "vc1": "WMV",
    "mss1": "WMV",
    "mss2": "WMV",
    "theora": "Theora",
    "prores": "ProRes",
    "mjpeg": "Motion JPEG",
    "aac": "AAC",
    "aac_latm": "AAC",
    "mp3": "MP3",
    "mp2": "MP2",
    "opus": "Opus",
    "vorbis": "Vorbis",
    "flac": "FLAC",
    "alac": "ALAC",
    "ac3": "AC-3",
    "eac3": "E-AC-3",
    "wmav1": "WMA",
    "wmav2": "WMA",
    "wmapro": "WMA",
    "wmavoice": "WMA",
    "wmalossless": "WMA",
    "speex": "Speex",
    "amr_nb": "AMR",
    "amr_wb": "AMR",
    "mov_text": "Timed Text",
    "webvtt": "WebVTT",
    "subrip": "SubRip",
    # What web engines read in a WAV file
    "pcm_u8": "PCM",
    "pcm_s16le": "PCM",
    "pcm_s24le": "PCM",
    "pcm_s32le": "PCM",
    "pcm_f32le": "PCM",
    "pcm_alaw": "PCM",
    "pcm_mulaw": "PCM",
}
