"""How far the media of a course are, in words and figures; without a screen."""

import pytest

from desktop.content.media.prepared import NO_MEDIA, Prepared, PrepareProgress, Replacement
from desktop.content.media.reasons import Fault, Reason
from desktop.ui.import_model import MediaProgress, time_left
from desktop.ui.media_card import state_of

MADE = {"a.mp4": Replacement("a.mp4", "video/mp4"), "b.mp4": Replacement("b.mp4", "video/mp4")}


def progress(**facts: object) -> MediaProgress:
    now = PrepareProgress(**{"file": "media/intro.mp4", "index": 2, "count": 12, "done": 0.0, "total": 0.0} | facts)  # type: ignore[arg-type]
    return MediaProgress("0" * 64, "Fire safety", now)


class TestProgress:
    def test_file_speed_and_time_left_are_told(self) -> None:
        found = progress(done=30.0, total=120.0, speed=7.14, left=130.0)
        assert found.stage == "Preparing media: intro.mp4"
        assert found.figures == "File 3 of 12 · 7.1 × real time · about 2 minutes left"
        assert found.share == 0.25

    def test_what_is_not_known_yet_is_left_out(self) -> None:
        assert progress().figures == "File 3 of 12"
        assert progress().share == 0.0

    def test_nothing_is_ever_more_than_whole(self) -> None:
        assert progress(index=12, done=121.0, total=120.0).share == 1.0
        assert progress(index=12).figures == "File 12 of 12"

    @pytest.mark.parametrize(
        ("seconds", "words"),
        [
            (0.0, "less than a minute left"),
            (59.9, "less than a minute left"),
            (60.0, "about 1 minute left"),
            (150.0, "about 2 minutes left"),
            (3600.0, "about 60 minutes left"),
            (7200.0, "about 2 hours left"),
        ],
    )
    def test_time_is_no_more_exact_than_it_is_known(self, seconds: float, words: str) -> None:
        assert time_left(seconds) == words


class TestTheCard:
    @pytest.mark.parametrize("known", [Prepared(), Prepared(engine=NO_MEDIA)])
    def test_a_course_without_media_has_none(self, known: Prepared) -> None:
        assert state_of(known, waits=False) is None

    @pytest.mark.parametrize(
        ("known", "waits", "words", "again", "may_skip"),
        [
            (Prepared(waiting=("a.mp4",)), True, "being made playable", "", True),
            (Prepared("engine", MADE, ("c.mp4",)), False, "1 file still to be made playable", "Prepare now", True),
            (Prepared("engine", MADE, ("c.mp4",), skipped=True), False, "without preparing", "Prepare now", False),
            (Prepared("engine", MADE), False, "2 files were made playable", "Prepare again", False),
            (Prepared("engine"), False, "play as they are", "Prepare again", False),
            (
                Prepared("engine", {}, (), {"x.wmv": Reason(Fault.NO_SENSE)}),
                False,
                "but for these",
                "Prepare again",
                False,
            ),
        ],
    )
    def test_says_how_they_are_and_what_can_be_done(
        self, known: Prepared, waits: bool, words: str, again: str, may_skip: bool
    ) -> None:
        found = state_of(known, waits=waits)
        assert found is not None
        assert words in found.sentence
        assert (found.again, found.may_skip) == (again, may_skip)

    def test_names_what_can_t_be_played(self) -> None:
        found = state_of(
            Prepared("engine", MADE, (), {"x.wmv": Reason(Fault.CHANGED), "c.avi": Reason(Fault.EMPTY)}), waits=False
        )
        assert found is not None
        assert found.unplayable == (
            ("c.avi", "It holds neither picture nor sound."),
            ("x.wmv", "It changed while it was being read."),
        )
