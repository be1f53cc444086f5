"""Watches a clip (tests.clips) for a test: when its pictures come and are lit, when its tones begin, where is up."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np

_LIT = 200
_LOUD = 0.15


def picture_times(path: Path) -> list[float]:
    """Seconds at which each picture is shown."""
    with av.open(str(path)) as media:
        return [frame.time for frame in media.decode(video=0)]


def lit_times(path: Path) -> list[float]:
    """Seconds at which the picture turns white."""
    with av.open(str(path)) as media:
        shown = [(frame.time, float(luma(frame)[frame.height // 2 :].mean()) > _LIT) for frame in media.decode(video=0)]
    before = [False, *(lit for _, lit in shown)]
    return [moment for (moment, lit), was in zip(shown, before, strict=False) if lit and not was]


def tone_times(path: Path, track: int = 0) -> list[float]:
    """Seconds at which a tone begins after a silence."""
    wave, rate = sound(path, track)
    loud = np.flatnonzero(np.abs(wave) > _LOUD)
    begins = loud[np.flatnonzero(np.diff(loud, prepend=-rate) > rate // 4)]
    return [float(at) / rate for at in begins]


def sound(path: Path, track: int = 0) -> tuple[np.ndarray[Any, Any], int]:
    """The first channel from time zero on, each sample at the moment that its packet says, and the samples a second."""
    with av.open(str(path)) as media:
        parts: list[tuple[int, Any]] = []
        rate = 0
        resampler = av.AudioResampler(format="fltp")
        for frame in media.decode(audio=track):
            rate = frame.sample_rate
            for part in resampler.resample(frame):
                begin = round(float((part.pts or 0) * (part.time_base or Fraction(1, rate))) * rate)
                parts.append((begin, part.to_ndarray()[0]))
    wave = np.zeros(max(begin + len(part) for begin, part in parts), np.float32)
    for begin, part in parts:
        kept = part[max(0, -begin) :]
        wave[max(0, begin) : max(0, begin) + len(kept)] = kept
    return wave, rate


def lasts(path: Path) -> float:
    """Seconds to the end of what plays longest: of the last picture, or of the last sample."""
    ends = []
    with av.open(str(path)) as media:
        for packet in media.demux():
            if packet.pts is not None and packet.stream.type in {"video", "audio"}:
                ends.append(float((packet.pts + (packet.duration or 0)) * packet.time_base))
    return max(ends)


def red_corner(path: Path) -> tuple[str, str]:
    """Where the clip's red corner is, once a player has turned the picture as the file says."""
    with av.open(str(path)) as media:
        frame = next(media.decode(video=0))
        picture = np.rot90(frame.to_ndarray(format="rgb24"), frame.rotation // 90)
    height, width = picture.shape[:2]
    redness = picture[..., 0].astype(int) - picture[..., 1]
    rows, columns = np.nonzero(redness > 100)
    return "lower" if rows.mean() > height / 2 else "upper", "right" if columns.mean() > width / 2 else "left"


def luma(frame: av.VideoFrame) -> np.ndarray[Any, Any]:
    return frame.to_ndarray(format="gray")
