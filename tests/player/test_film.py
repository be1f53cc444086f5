"""A film that runs in a course is noticed, wherever in its frames it is; one that stands still is not."""

import base64
from pathlib import Path

from tests.seat import Seat
from tests.small_course import make_course

_SILENT_WAV = base64.b64encode(
    b"RIFF" + (36 + 80000).to_bytes(4, "little") + b"WAVEfmt " + (16).to_bytes(4, "little")
    + b"\x01\x00\x01\x00" + (8000).to_bytes(4, "little") + (8000).to_bytes(4, "little") + b"\x01\x00\x08\x00"
    + b"data" + (80000).to_bytes(4, "little") + b"\x80" * 80000
).decode()  # fmt: skip
"""Ten seconds that nobody hears: only the element says that it runs."""
_INNER = f'<!DOCTYPE html><title>i</title><audio src="data:audio/wav;base64,{_SILENT_WAV}"></audio>'
_PAGE = '<!DOCTYPE html><title>t</title><iframe src="inner.html"></iframe>'
_AUDIO = "w.frames[0].document.querySelector('audio')"


def plays(seat: Seat) -> bool:
    """Whether the open course answers that it plays."""
    told: list[bool] = []
    seat.sitting.playing.ask_whether_plays(lambda: told.append(True))
    if seat.carrel.player is not None:
        seat.script("return 1")  # a page answers in the order in which it was asked
    return bool(told)


def test_what_runs_inside_the_frames_of_a_course_is_noticed(seat: Seat, tmp_path: Path) -> None:
    package = make_course(tmp_path / "film.zip", _PAGE, title="Film", files={"inner.html": _INNER.encode()})
    assert not plays(seat)
    seat.import_packages(package)
    seat.open(seat.sha_of("Film"))
    seat.until_script(f"!!{_AUDIO}", "the film")
    assert not plays(seat)
    seat.script(f"{_AUDIO}.play();")
    seat.until_script(f"!{_AUDIO}.paused && {_AUDIO}.readyState > 2", "it to run")
    assert plays(seat)
    seat.script(f"{_AUDIO}.pause();")
    seat.until(lambda: not plays(seat), "it to stand still")
