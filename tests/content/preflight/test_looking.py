"""Films are asked what they hold in a process of its own: one that dies of a file costs that file."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.content.media.facts import Container, MediaFacts, StreamKind
from desktop.content.media.reasons import MediaError
from desktop.content.preflight.looking import LookingApart
from desktop.content.preflight.preflight import inspect
from desktop.content.preflight.report import Outcome
from tests.clips import make_clip
from tests.packages import Course, build_zip

FRAIL = (sys.executable, "-m", "tests.content.preflight.frail_looker")


@pytest.fixture
def looking() -> Iterator[LookingApart]:
    with LookingApart(FRAIL, hangs_after=20.0) as apart:
        yield apart


class TestAnotherProcess:
    def test_its_answers(self, looking: LookingApart) -> None:
        assert looking(Path("sound")) == MediaFacts(Container.MP3, (), 2.5)
        assert looking(Path("text")) is None

    def test_its_errors_are_raised_here(self, looking: LookingApart) -> None:
        with pytest.raises(MediaError, match="no header"):
            looking(Path("damaged"))
        with pytest.raises(FileNotFoundError):
            looking(Path("gone"))

    def test_a_file_that_kills_it_is_damaged_and_the_next_one_is_read(self, looking: LookingApart) -> None:
        with pytest.raises(MediaError, match="stopped the decoder"):
            looking(Path("dies"))
        assert looking(Path("sound")) is not None

    def test_one_that_was_ended_between_two_files_is_no_fault_of_the_next(self, looking: LookingApart) -> None:
        looking(Path("sound"))
        assert looking._process is not None
        looking._process.kill()
        looking._process.wait()
        assert looking(Path("sound")) is not None

    def test_a_file_on_which_it_hangs_is_given_up(self) -> None:
        with LookingApart(FRAIL, hangs_after=3.0) as looking, pytest.raises(MediaError):
            looking(Path("hangs"))

    def test_names_of_any_letters_arrive(self, looking: LookingApart, tmp_path: Path) -> None:
        assert looking(tmp_path / "a\nb “é”" / "sound") is not None


def test_a_real_film_in_a_package_by_our_own_process(tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    make_clip(film)
    data = film.read_bytes()
    files = Course().files() | {"index.html": "<video src=film.mp4>", "film.mp4": data, "cut.mp4": data[:400]}
    report = inspect(build_zip(tmp_path / "a.zip", files))
    cut, whole = report.media
    assert (whole.path, whole.container, whole.codecs, whole.outcome) == (
        "film.mp4",
        "MP4",
        ("H.264", "AAC"),
        Outcome.UNKNOWN,
    )
    assert (whole.width, whole.height) == (160, 120)
    assert whole.seconds == pytest.approx(3.0, abs=0.1)
    assert (cut.path, cut.outcome) == ("cut.mp4", Outcome.DAMAGED)


def test_what_streams_are_comes_over_whole(tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    make_clip(film)
    with LookingApart() as looking:
        facts = looking(film)
    assert facts is not None
    assert [stream.kind for stream in facts.streams] == [StreamKind.VIDEO, StreamKind.AUDIO]
