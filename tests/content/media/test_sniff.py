"""What is media is known by its first bytes, whatever it is called; nothing else is taken for it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.content.media.facts import Container
from desktop.content.media.probe import probe
from desktop.content.media.sniff import HEAD, looks_like_media, sniff
from tests import clips
from tests.clips import Clip, make_clip

TONE = Clip(video=None, audio="pcm_s16le", seconds=0.5)

CLIPS = {
    "mp4": (clips.MP4, Container.MP4),
    "mov": (clips.MP4, Container.MP4),
    "m4a": (clips.M4A, Container.MP4),
    "3gp": (Clip(video="h263", audio="amr_nb", hertz=8_000, layout="mono", width=176, height=144), Container.MP4),
    "mkv": (clips.MP4, Container.MATROSKA),
    "webm": (clips.WEBM, Container.MATROSKA),
    "ogg": (Clip(video=None, audio="libopus"), Container.OGG),
    "mp3": (clips.MP3, Container.MP3),
    "wav": (TONE, Container.WAV),
    "flac": (Clip(video=None, audio="flac", seconds=0.5), Container.FLAC),
    "aac": (clips.AAC, Container.ADTS),
    "flv": (clips.FLV, Container.FLV),
    "avi": (clips.MPEG4, Container.AVI),
    "wmv": (clips.WMV, Container.ASF),
    "mpg": (Clip(video="mpeg2video", audio="mp2"), Container.MPEG),
    "ts": (clips.MP4, Container.MPEG_TS),
    "aiff": (Clip(video=None, audio="pcm_s16be", seconds=0.5), Container.AIFF),
    "au": (Clip(video=None, audio="pcm_s16be", seconds=0.5), Container.AU),
    "caf": (TONE, Container.CAF),
    "amr": (Clip(video=None, audio="amr_nb", hertz=8_000, layout="mono"), Container.AMR),
}

# Signatures from the formats' own specifications.
NO_MEDIA = {
    "an empty file": b"",
    "a page": b"<!doctype html><video src=a.mp4>",
    "a script": b"var ftyp = 'moov';",
    "a style": b"div moov { color: red }",
    "a page with a byte order mark": b"\xef\xbb\xbf<html>",
    "UTF-16, little end first": b"\xff\xfe<\0h\0t\0m\0l\0>\0" * 100,
    "UTF-16, big end first": b"\xfe\xff\0<\0h\0t\0m\0l\0>" * 100,
    "PNG": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "JPEG": b"\xff\xd8\xff\xe0\0\x10JFIF",
    "GIF": b"GIF89a",
    "WebP": b"RIFF\x24\0\0\0WEBPVP8 ",
    "AVIF": b"\0\0\0\x1cftypavif\0\0\0\0mif1",
    "HEIC": b"\0\0\0\x18ftypheic\0\0\0\0mif1",
    "ICO": b"\0\0\x01\0\x01\0\x10\x10",
    "TIFF": b"II*\0",
    "ZIP": b"PK\x03\x04",
    "PDF": b"%PDF-1.7",
    "WOFF": b"wOFF\0\x01\0\0",
    "TrueType": b"\0\x01\0\0\0\x0f\0\x80",
    "Flash": b"FWS\x0a\0\0\0\0",
    "Flash, packed": b"CWS\x0a\0\0\0\0",
    "MIDI": b"MThd\0\0\0\x06",
    "WebAssembly": b"\0asm\x01\0\0\0",
    "captions": b"WEBVTT\n\n00:00.000 --> 00:01.000\nHi\n",
    "a playlist": b"#EXTM3U\n#EXTINF:1\nfile:///etc/passwd\n",
    "a list for FFmpeg": b"ffconcat version 1.0\nfile '/etc/passwd'\n",
    "a DASH manifest": b"<?xml version='1.0'?><MPD>",
    "zeros": bytes(HEAD),
    "ones": b"\xff" * HEAD,
    "one frame's sync and then nothing like it": b"\xff\xfb\x90\x64" + b"text " * 500,
}


@pytest.mark.parametrize("extension", CLIPS)
def test_each_kind_of_media_is_known_by_any_name(extension: str, tmp_path: Path) -> None:
    clip, container = CLIPS[extension]
    odd = make_clip(tmp_path / f"clip.{extension}", clip).rename(tmp_path / "clip.txt")
    facts = probe(odd)
    assert facts is not None
    assert facts.container is container
    assert facts.streams


@pytest.mark.parametrize("kind", NO_MEDIA)
def test_nothing_else_is_taken_for_media(kind: str, tmp_path: Path) -> None:
    assert not looks_like_media(NO_MEDIA[kind][:HEAD])
    (tmp_path / "film.mp4").write_bytes(NO_MEDIA[kind])
    assert probe(tmp_path / "film.mp4") is None


def test_a_tag_may_stand_before_bare_aac(tmp_path: Path) -> None:
    """ID3v2 § 3.1: its size is four times seven bits."""
    tag = b"ID3\x04\0\0\0\0\x01\x00" + bytes(128)
    stream = make_clip(tmp_path / "talk.aac", clips.AAC).read_bytes()
    assert sniff((tag + stream)[:HEAD]) is Container.ADTS
    assert sniff((tag + b"\xff\xfb\x90\x64" + bytes(413))[:HEAD]) is Container.MP3


@given(st.binary(max_size=600))
def test_any_bytes_get_an_answer(head: bytes) -> None:
    assert looks_like_media(head) is (sniff(head) is not None)


@given(st.text(max_size=300), st.sampled_from(["utf-8", "utf-16", "utf-16-le", "utf-32"]))
def test_text_is_no_media(text: str, encoding: str) -> None:
    head = f"<p>{text}".encode(encoding, "replace")
    assert not looks_like_media(head)
