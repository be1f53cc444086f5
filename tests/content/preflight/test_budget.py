"""No package may take more time than a trainer waits: what there was no time for is said to be not read."""

from pathlib import Path

import pytest

from desktop.content.preflight.budget import FILE_SECONDS, PACKAGE_SECONDS
from desktop.content.preflight.preflight import inspect
from desktop.scorm.refusal import ImportCancelledError
from tests.content.preflight.looks import no_media
from tests.packages import Course, build_zip

TAGS = "<a>" * 5000
NAMES = "x.html " * 5000
STRINGS = "location;" + "''," * 5000
RULES = "/**/" * 5000


class SlowClock:
    """So many seconds pass whenever it is looked at."""

    def __init__(self, seconds: float) -> None:
        self.seconds, self.now = seconds, 0.0

    def __call__(self) -> float:
        self.now += self.seconds
        return self.now


@pytest.mark.parametrize(
    ("name", "letters"), [("b.html", TAGS), ("b.txt", NAMES), ("b.js", STRINGS), ("b.css", RULES), ("b.svg", TAGS)]
)
def test_a_file_that_takes_too_long_is_not_read_and_the_next_one_is(tmp_path: Path, name: str, letters: str) -> None:
    files = Course().files(**{name: letters, "c.js": 'fetch("https://a.example.net/")'})
    report = inspect(build_zip(tmp_path / "a.zip", files), look=no_media, clock=SlowClock(FILE_SECONDS / 20))
    assert (report.not_read, report.not_read_count) == ((name,), 1)
    assert [found.file for found in report.addresses] == ["c.js"]
    assert not report.unused_is_sure


def test_what_was_found_before_the_time_was_up_is_kept(tmp_path: Path) -> None:
    files = Course().files(**{"b.html": '<img src="https://a.example.net/a.png">' + TAGS})
    report = inspect(build_zip(tmp_path / "a.zip", files), look=no_media, clock=SlowClock(FILE_SECONDS / 20))
    assert report.not_read == ("b.html",)
    assert [found.address for found in report.addresses] == ["https://a.example.net/a.png"]


def test_when_the_time_for_the_package_is_up_the_rest_is_not_read(tmp_path: Path) -> None:
    many = {f"b{number:02}.html": "<p>" for number in range(40)}
    clock = SlowClock(PACKAGE_SECONDS / 20)
    report = inspect(build_zip(tmp_path / "a.zip", Course().files(**many)), look=no_media, clock=clock)
    assert 0 < len(report.not_read) < 42
    assert report.not_read[-1] == "index.html"


def test_it_can_be_called_off_inside_a_file(tmp_path: Path) -> None:
    files, asked = Course().files(**{"b.html": TAGS}), 0
    told: list[str] = []

    def cancelled() -> bool:
        nonlocal asked
        asked += told[-1:] == ["b.html"]
        return asked > 3

    with pytest.raises(ImportCancelledError):
        inspect(
            build_zip(tmp_path / "a.zip", files),
            look=no_media,
            cancelled=cancelled,
            progress=lambda where: told.append(where.file),
        )
    assert told[-1] == "b.html"
