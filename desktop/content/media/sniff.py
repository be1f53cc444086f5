"""Whether a file is a film or a sound, and of what container, by its first bytes. The name is never asked."""

from typing import Final

from desktop.content.media.facts import Container

HEAD: Final = 4096
"""Bytes that are looked at."""

_AT_START: Final = (
    (b"\x1a\x45\xdf\xa3", Container.MATROSKA),
    (b"OggS", Container.OGG),
    (b"fLaC", Container.FLAC),
    (b"FLV\x01", Container.FLV),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", Container.ASF),
    (b"\x00\x00\x01\xba", Container.MPEG),
    (b"\x00\x00\x01\xb3", Container.MPEG_VIDEO),
    (b".RMF", Container.REAL),
    (b".snd", Container.AU),
    (b"#!AMR", Container.AMR),
    (b"caff", Container.CAF),
    (b"ID3", Container.MP3),
)
_MAGICS: Final = tuple(magic for magic, _ in _AT_START)
_BOXES: Final = frozenset({b"ftyp", b"moov", b"mdat", b"wide", b"pnot"})
_STILL_BRANDS: Final = frozenset(
    {b"avif", b"avis", b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"crx "}
)
"""ISO base media files that are pictures."""
_RIFF: Final = {b"WAVE": Container.WAV, b"AVI ": Container.AVI}
_TS_PACKET: Final = 188
_MP3_KBITS: Final = {  # MPEG audio layer III, ISO 11172-3 table 2.4.2.3 and ISO 13818-3 table 2.4.2.3
    3: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_MP3_RATES: Final = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}


def sniff(head: bytes) -> Container | None:
    """What a file that begins with `head` (up to HEAD bytes) is laid out as; None: no film and no sound."""
    if head.startswith(_MAGICS):
        container = next(container for magic, container in _AT_START if head.startswith(magic))
        return _adts_after_id3(head) if container is Container.MP3 else container
    if head[4:8] in _BOXES:
        return Container.MP4 if _is_film_box(head) else None
    if head.startswith(b"RIFF"):
        return _RIFF.get(head[8:12])
    if head.startswith(b"FORM") and head[8:12] in {b"AIFF", b"AIFC"}:
        return Container.AIFF
    if head[:1] == b"\x47" and len(head) > 2 * _TS_PACKET and head[_TS_PACKET] == head[2 * _TS_PACKET] == 0x47:
        return Container.MPEG_TS
    return _bare_sound(head)


def _is_film_box(head: bytes) -> bool:
    """Whether the box that a file begins with (ISO 14496-12 § 4.2) is no word of a text, and no picture's."""
    size = int.from_bytes(head[:4], "big")
    if head[4:8] == b"ftyp":
        return 16 <= size <= HEAD and head[8:12] not in _STILL_BRANDS
    return not all(0x20 <= byte < 0x7F for byte in head[:4])


def looks_like_media(head: bytes) -> bool:
    """Whether a file that begins with `head` (its first 4,096 bytes, or all of a shorter one) is a film or a sound."""
    return sniff(head) is not None


def _adts_after_id3(head: bytes) -> Container:
    """An ID3 tag may also stand before a bare AAC stream; its length is four times seven bits (ID3v2 § 3.1)."""
    if len(head) < 10:
        return Container.MP3
    size = head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9]
    return Container.ADTS if _adts_frame(head[10 + size :]) else Container.MP3


def _bare_sound(head: bytes) -> Container | None:
    """Streams without a container begin with a frame's sync word, which is so short that the next frame must agree."""
    if length := _mp3_frame(head):
        return Container.MP3 if len(head) < length + 4 or _mp3_frame(head[length:]) else None
    if length := _adts_frame(head):
        return Container.ADTS if len(head) < length + 7 or _adts_frame(head[length:]) else None
    return None


def _mp3_frame(head: bytes) -> int:
    """The length in bytes of the MPEG audio layer III frame that `head` begins with, 0 if it is none."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE6 != 0xE2:  # 11 bits of sync, layer III
        return 0
    version, bits, rate = head[1] >> 3 & 3, head[2] >> 4, head[2] >> 2 & 3
    if version == 1 or bits in {0, 15} or rate == 3:
        return 0
    kbits, hertz = _MP3_KBITS[3 if version == 3 else 2][bits], _MP3_RATES[version][rate]
    return (144 if version == 3 else 72) * kbits * 1000 // hertz + (head[2] >> 1 & 1)


def _adts_frame(head: bytes) -> int:
    """The length in bytes of the ADTS frame (ISO 13818-7 § 6.2) that `head` begins with, 0 if it is none."""
    if len(head) < 7 or head[0] != 0xFF or head[1] & 0xF6 != 0xF0 or head[2] >> 2 & 15 > 12:
        return 0
    length = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
    return length if length > 7 else 0
