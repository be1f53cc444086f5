"""Media that lie about themselves cost a bounded time and memory, read no other file, and end in a named error.

Boxes are those of ISO 14496-12.
"""

import json
import random
import struct
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop.content.media.probe import probe
from tests import clips
from tests.clips import Clip, make_clip
from tests.content.media.hostile_process import MOST

ROOT = Path(__file__).parents[3]
SECONDS = 60.0
SMALL = Clip(seconds=1.0, width=64, height=64)


def box(kind: bytes, *content: bytes) -> bytes:
    data = b"".join(content)
    return struct.pack(">I4s", 8 + len(data), kind) + data


def track(number: int, samples: int = 1, in_chunk: int = 1, size: tuple[int, int] = (64, 64)) -> bytes:
    header = box(b"tkhd", b"\0\0\0\7", struct.pack(">IIIII", 0, 0, number, 0, 1000), bytes(60))
    times = box(b"mdhd", bytes(4), struct.pack(">IIIIHH", 0, 0, 1000, 1000, 0x55C4, 0))
    kind = box(b"hdlr", bytes(8), b"vide", bytes(13))
    coding = box(b"avc1", bytes(6), b"\0\1", bytes(16), struct.pack(">HH", *size), bytes(50))
    table = box(
        b"stbl",
        box(b"stsd", struct.pack(">II", 0, 1), coding),
        box(b"stts", struct.pack(">IIII", 0, 1, samples, 1)),
        box(b"stsc", struct.pack(">IIIII", 0, 1, 1, in_chunk, 1)),
        box(b"stsz", struct.pack(">III", 0, 100, samples)),
        box(b"stco", struct.pack(">III", 0, 1, 48)),
    )
    return box(b"trak", header, box(b"mdia", times, kind, box(b"minf", box(b"vmhd", bytes(12)), table)))


def film(*tracks: bytes) -> bytes:
    kind = box(b"ftyp", b"isom\0\0\2\0isomavc1")
    header = box(b"mvhd", bytes(4), struct.pack(">IIII", 0, 0, 1000, 1000), bytes(80))
    return kind + box(b"mdat", bytes(1000)) + box(b"moov", header, *tracks)


def outcomes(paths: Sequence[Path]) -> list[Any]:
    if not sys.platform.startswith("linux"):
        pytest.skip("the memory of a process is bounded and read as Linux does")
    command = [sys.executable, "-m", "tests.content.media.hostile_process", *map(str, paths)]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, timeout=SECONDS * (1 + len(paths)))
    assert said.returncode == 0, said.stderr.decode()
    found: list[Any] = json.loads(said.stdout)
    return found


LIES: dict[str, Callable[[], bytes]] = {
    "a hundred thousand tracks": lambda: film(*[track(number + 1) for number in range(100_000)]),
    "two hundred million samples": lambda: film(track(1, 200_000_000, 200_000_000)),
    "more samples than a number holds": lambda: film(track(1, 0xFFFFFFFF, 0xFFFFFFFF)),
    "a picture of 65,535 by 65,535": lambda: film(track(1, size=(65_535, 65_535))),
    "boxes in boxes": lambda: b"".join(struct.pack(">I4s", 8 * (20_000 - depth), b"moov") for depth in range(20_000)),
    "endless logical streams": lambda: b"".join(
        b"OggS\0\2" + bytes(8) + struct.pack("<II", number, 0) + bytes(4) + b"\1\x1e\1vorbis" + bytes(23)
        for number in range(50_000)
    ),
    "a box of four gigabytes": lambda: (
        box(b"ftyp", b"isom\0\0\2\0isomavc1") + struct.pack(">I4s", 0xFFFFFFF0, b"moov") + bytes(100)
    ),
}


@pytest.mark.parametrize("lie", LIES)
def test_a_lie_ends_in_a_named_error_soon_and_in_little_memory(lie: str, tmp_path: Path) -> None:
    (tmp_path / "film").write_bytes(LIES[lie]())
    [(_, outcome, seconds, memory)] = outcomes([tmp_path / "film"])
    assert outcome in {"damaged", "no-picture", "Unplayable"}
    assert seconds < SECONDS
    assert memory < MOST


def test_times_that_leap_years_ahead_are_no_film(tmp_path: Path) -> None:
    data = make_clip(tmp_path / "film.mp4", Clip(audio=None, width=64, height=64)).read_bytes()
    delta = data.index(b"stts") + 16  # § 8.6.1.2: version and flags, count, samples, delta
    (tmp_path / "film.mp4").write_bytes(data[:delta] + b"\x7f\xff\xff\xff" + data[delta + 4 :])
    [(_, outcome, seconds, _)] = outcomes([tmp_path / "film.mp4"])
    assert outcome in {"times-without-sense", "Unplayable"}
    assert seconds < SECONDS


def test_a_hole_of_a_day_is_not_filled_with_silence(tmp_path: Path) -> None:
    """FLV 10.1, E.4.1: a tag is its kind, 24 bits of size, 24 of milliseconds and 8 more above them, 24 zero bits."""
    data = bytearray(make_clip(tmp_path / "talk.flv", clips.FLV).read_bytes())
    at, later = 13, 20 * 3_600_000
    while at + 11 < len(data):
        size, moment = int.from_bytes(data[at + 1 : at + 4], "big"), int.from_bytes(data[at + 4 : at + 7], "big")
        if moment > 1_500 and data[at] in {8, 9}:
            data[at + 4 : at + 7] = (moment + later & 0xFFFFFF).to_bytes(3, "big")
            data[at + 7] = moment + later >> 24
        at += 11 + size + 4
    (tmp_path / "talk.flv").write_bytes(data)
    [(_, _, seconds, memory)] = outcomes([tmp_path / "talk.flv"])
    assert seconds < SECONDS
    assert memory < MOST
    assert (tmp_path / "talk.out").stat().st_size < 4 * len(data)


@pytest.mark.parametrize("list_", [b"#EXTM3U\n#EXTINF:1,\n{}\n", b"ffconcat version 1.0\nfile '{}'\n"])
def test_a_list_of_films_opens_none(list_: bytes, tmp_path: Path) -> None:
    other = make_clip(tmp_path / "other.mp4", SMALL)
    (tmp_path / "list.mp4").write_bytes(list_.replace(b"{}", str(other).encode()))
    assert probe(tmp_path / "list.mp4") is None


def test_damage_anywhere_ends_in_a_film_or_a_named_error(tmp_path: Path) -> None:
    chance = random.Random(6)
    made = []
    for extension, clip in {"mp4": SMALL, "mkv": SMALL, "avi": clips.MPEG4, "wmv": clips.WMV, "flv": clips.FLV}.items():
        whole = make_clip(tmp_path / f"whole.{extension}", clip).read_bytes()
        for number in range(16):
            data = bytearray(whole)
            for _ in range(chance.choice([1, 4, 40])):
                at = chance.randrange(len(data))
                data[at] = chance.choice([0, 0xFF, chance.randrange(256)])
            if chance.random() < 0.3:
                del data[chance.randrange(len(data)) :]
            made.append(tmp_path / f"{number}.{extension}")
            made[-1].write_bytes(data)
    found = outcomes(made)
    assert len(found) == len(made)
    assert {"Reencode"} < {outcome for _, outcome, _, _ in found}
    assert max(seconds for _, _, seconds, _ in found) < SECONDS
