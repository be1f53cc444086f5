"""Media types: what a replacement is served as, and what an author would have asked for the file that it replaces.

The examples of codecs are those of RFC 6381 and of the codecs' own mappings (ISO 14496-15 for H.264 and H.265).
"""

from typing import Final

from desktop.content.media.facts import Container, MediaFacts
from desktop.content.media.plan import Reencode
from desktop.content.media.prepared import Replacement

_SERVED: Final = {
    "mp4": ("video/mp4", "audio/mp4"),
    "matroska": ("video/webm", "audio/webm"),
    "webm": ("video/webm", "audio/webm"),
    "ogg": ("video/ogg", "audio/ogg"),
    "wav": ("", "audio/wav"),
}
"""By the muxer: with a picture, without one."""
_ASKED_FILM: Final = {
    Container.MP4: ("video/mp4", "video/quicktime", "video/x-m4v", "video/3gpp"),
    Container.MATROSKA: ("video/x-matroska", "video/webm"),
    Container.OGG: ("video/ogg",),
    Container.FLV: ("video/x-flv", "video/flv"),
    Container.AVI: ("video/x-msvideo", "video/avi"),
    Container.ASF: ("video/x-ms-wmv", "video/x-ms-asf"),
    Container.MPEG: ("video/mpeg",),
    Container.MPEG_VIDEO: ("video/mpeg",),
    Container.MPEG_TS: ("video/mp2t",),
    Container.REAL: ("application/vnd.rn-realmedia", "video/vnd.rn-realvideo"),
}
_ASKED_SOUND: Final = {
    Container.MP4: ("audio/mp4", "audio/x-m4a", "audio/m4a", "audio/aac", "video/mp4"),
    Container.MATROSKA: ("audio/x-matroska", "audio/webm"),
    Container.OGG: ("audio/ogg",),
    Container.MP3: ("audio/mpeg", "audio/mp3"),
    Container.WAV: ("audio/wav", "audio/x-wav", "audio/wave"),
    Container.FLAC: ("audio/flac",),
    Container.ADTS: ("audio/aac", "audio/aacp", "audio/x-aac"),
    Container.ASF: ("audio/x-ms-wma",),
    Container.MPEG: ("audio/mpeg",),
    Container.REAL: ("audio/x-pn-realaudio", "audio/vnd.rn-realaudio"),
    Container.AIFF: ("audio/aiff", "audio/x-aiff"),
    Container.AU: ("audio/basic",),
    Container.AMR: ("audio/amr",),
    Container.CAF: ("audio/x-caf",),
}
_CODECS: Final = {
    "H.264": "avc1.64001F",
    "H.265": "hvc1.1.6.L93.B0",
    "MPEG-4": "mp4v.20.9",
    "AV1": "av01.0.05M.08",
    "VP9": "vp09.00.10.08",
    "VP8": "vp8",
    "AAC": "mp4a.40.2",
    "MP3": "mp4a.69",
    "AC-3": "ac-3",
    "E-AC-3": "ec-3",
    "Opus": "opus",
    "Vorbis": "vorbis",
    "FLAC": "flac",
    "ALAC": "alac",
    "Theora": "theora",
    "Speex": "speex",
    "PCM": "1",
}


def replacement(plan: Reencode) -> Replacement:
    """What will stand for the file once `plan` is carried out."""
    film, sound = _SERVED[plan.muxer]
    return Replacement(plan.path, film if plan.facts.film else sound, asked_types(plan.facts))


def asked_types(facts: MediaFacts) -> tuple[str, ...]:
    """Types that an author asks for such a file: each alone, and with the codecs that it has (one of a family)."""
    codecs = [_CODECS.get(stream.codec, "") for stream in (*facts.film[:1], *facts.sound[:1])]
    asked = (_ASKED_FILM if facts.film else _ASKED_SOUND).get(facts.container, ())
    if not codecs or not all(codecs):
        return asked
    return tuple(kind for mime in asked for kind in (mime, f'{mime}; codecs="{", ".join(codecs)}"'))
