"""The doctor's report beyond the store: what the web engine says of itself, and what that means."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.config import Config
from desktop.diagnosis import PINNED, courses_check, diagnose, engine_check, media_check, sandbox_check
from desktop.player.codecs import MEDIA_TYPES, MediaQuestion, Playable, ask_in_process, playable
from desktop.store.store import Store
from desktop.ui.doctor_model import Verdict
from desktop.version import program_version
from tests.store.desk import KEY

FREE = {"AV1", "VP9", "VP8", "Opus", "Vorbis", "MP3", "FLAC", "WAV"}


def saying(*plays: str) -> Playable:
    return {name: name in plays for name in MEDIA_TYPES}


class TestAskingTheEngine:
    """HTML, 4.8.11.3: canPlayType answers "", "maybe" or "probably"."""

    def test_the_engine_itself_is_asked(self, qtbot: QtBot, qapp: QObject) -> None:
        """The wheels on PyPI are built without the codecs that need a licence (measured; ARCHITECTURE, decision 6)."""
        found: list[Playable | None] = []
        MediaQuestion(found.append, qapp)
        qtbot.waitUntil(lambda: bool(found), timeout=15_000)
        assert found[0] is not None
        assert {name for name, plays in found[0].items() if plays} == FREE

    def test_an_engine_that_stays_silent_is_given_up_on(self, qtbot: QtBot, qapp: QObject) -> None:
        found: list[Playable | None] = []
        MediaQuestion(found.append, qapp, within_ms=0)
        qtbot.waitUntil(lambda: bool(found), timeout=5_000)
        qtbot.wait(300)
        assert found == [None]

    def test_another_process_gives_the_same_answer(self) -> None:
        found = ask_in_process()
        assert found is not None
        assert {name for name, plays in found.items() if plays} == FREE

    def test_a_process_that_hangs_is_given_up_on(self) -> None:
        assert ask_in_process(within_seconds=0.01) is None

    @pytest.mark.parametrize("said", ["", "null", "{}", '["probably"]', "undefined"])
    def test_what_is_no_answer_is_none(self, said: str) -> None:
        assert playable(said) is None

    def test_maybe_is_a_yes(self) -> None:
        words = ["maybe" if name == "MP3" else "" for name in MEDIA_TYPES]
        assert playable(str(words).replace("'", '"')) == saying("MP3")


class TestFilmsAndSound:
    def test_what_plays_and_what_does_not_is_listed_as_it_was_said(self) -> None:
        check = media_check(saying("AV1", "VP9", "Opus"))
        assert check.verdict is Verdict.OK
        assert check.found.startswith(
            "Plays: AV1, VP9 and Opus. Does not play with this build of Qt: VP8, H.264, H.265, Vorbis"
        )
        assert "WebM" in check.what_now

    def test_an_engine_that_plays_everything_needs_no_advice(self) -> None:
        check = media_check(saying(*MEDIA_TYPES))
        assert (check.verdict, check.what_now) == (Verdict.OK, "")
        assert "don’t" not in check.found

    @pytest.mark.parametrize("plays", [(), ("H.264", "AAC"), ("Opus", "MP3"), ("AV1", "VP9")])
    def test_an_engine_that_plays_no_free_film_or_no_free_sound_has_failed(self, plays: tuple[str, ...]) -> None:
        assert media_check(saying(*plays)).verdict is Verdict.FAILED

    def test_an_engine_that_plays_nothing_says_so(self) -> None:
        assert media_check(saying()).found.startswith(
            "Plays: none of the known formats. Does not play with this build of Qt: AV1, VP9"
        )

    def test_an_engine_that_says_nothing_needs_attention(self) -> None:
        check = media_check(None)
        assert check.verdict is Verdict.ATTENTION
        assert "did not say" in check.found


def test_another_qt_than_the_tested_one_needs_attention() -> None:
    assert engine_check(PINNED).verdict is Verdict.OK
    assert engine_check("6.12.0").verdict is Verdict.ATTENTION
    assert PINNED in engine_check("6.12.0").what_now


def test_root_is_told_that_the_sandbox_is_off() -> None:
    assert sandbox_check(is_root=False).verdict is Verdict.OK
    assert sandbox_check(is_root=True).verdict is Verdict.ATTENTION


def test_courses_are_counted_without_what_is_being_unpacked(home: Config) -> None:
    for name in ("a" * 64, "b" * 64, ".staging"):
        (home.courses / name).mkdir()
    assert courses_check(home).found.startswith("2 unpacked in")


def test_a_fresh_seat_alarms_nobody(home: Config) -> None:
    with Store.open(home.data, KEY) as store:
        report = diagnose(home, store, saying(*FREE))
    alarms = [check.name for check in report.checks if check.verdict is not Verdict.OK]
    assert set(alarms) <= {"Sandbox", "Disk space"}, "these two depend on the machine"
    assert next(check for check in report.checks if check.name == "Backups").found.startswith("There is no backup yet")
    assert report.version == program_version()


@pytest.fixture
def home(tmp_path_factory: pytest.TempPathFactory) -> Config:
    config = Config.below(tmp_path_factory.mktemp("home"))
    config.make_folders()
    return config
