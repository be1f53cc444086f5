"""Full disks, a second Carrel, a clock that was set back: seen from the course's page and from the learner's chair."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar, cast

import pytest
from sqlalchemy import Connection

from desktop.app import open_store
from desktop.learning.playing import CourseRun
from desktop.player import lesson as lesson_module
from desktop.player.lesson import SAVE_TIMEOUT_MS
from desktop.player.player import VIEW_DELAY_MS
from desktop.player.run import SessionRecorder
from desktop.store.errors import DiskFull
from desktop.store.keys import StoreKey
from desktop.store.store import Store, system_clock
from desktop.store.tracking import values_of
from desktop.ui.failure import Failure
from desktop.ui.player_model import DONE, SavedKind, Stage
from sync.records.vocabulary import EnrollmentStatus
from tests.kills.course import ITEM, Standard, build
from tests.seat import Seat

T = TypeVar("T")
PROJECT = Path(__file__).resolve().parents[2]
PAGE = "<!doctype html><meta charset='utf-8'><title>Quiet</title><p>Nothing happens here by itself.</p>"
MUCH = 1_000_000
"""Characters of suspend data that no room left over anywhere takes in."""
WORDS = {
    Standard.SCORM_12: ("API", "LMSInitialize", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSFinish"),
    Standard.SCORM_2004: ("API_1484_11", "Initialize", "GetValue", "SetValue", "Commit", "Terminate"),
}
LOCATION = {Standard.SCORM_12: "cmi.core.lesson_location", Standard.SCORM_2004: "cmi.location"}
ENTRY = {Standard.SCORM_12: "cmi.core.entry", Standard.SCORM_2004: "cmi.entry"}
STATUS = {Standard.SCORM_12: "cmi.core.lesson_status", Standard.SCORM_2004: "cmi.completion_status"}


class SmallDisk:
    """A file system of 32 MB, really full."""

    def __init__(self, mounted: Path) -> None:
        self.folder = mounted
        self._ballast = mounted / "ballast"

    def open_store(self, path: Path, key: StoreKey) -> Store:
        return Store.open(path, key)

    def fill(self) -> None:
        with self._ballast.open("ab", buffering=0) as file:
            for size in (65_536, 4096):
                try:
                    while True:
                        file.write(b"\0" * size)
                except OSError:
                    continue

    def make_room(self) -> None:
        self._ballast.unlink(missing_ok=True)


class RefusingDisk:
    """For machines that let no test mount a disk: what writes is undone and answered as a full disk does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.is_full = False

    def open_store(self, path: Path, key: StoreKey) -> Store:
        disk = self

        class RefusingStore(Store):
            def write(self, work: Callable[[Connection], T]) -> "Future[T]":
                def refused(connection: Connection) -> T:
                    before = changes(connection)
                    result = work(connection)
                    if changes(connection) != before:
                        raise DiskFull
                    return result

                return super().write(refused if disk.is_full else work)

        return RefusingStore.open(path, key)

    def fill(self) -> None:
        self.is_full = True

    def make_room(self) -> None:
        self.is_full = False


def changes(connection: Connection) -> int:
    """Rows written since the connection was made."""
    driver = connection.connection.dbapi_connection
    return int(getattr(driver, "total_changes", 0))


Disk = SmallDisk | RefusingDisk


@dataclass(frozen=True)
class Case:
    """Which standard is played on which kind of disk."""

    standard: Standard
    is_real: bool


# A disk refuses at COMMIT, the store's stand-in before it: two ways through the player's memory.
CASES = (Case(Standard.SCORM_12, True), Case(Standard.SCORM_2004, True), Case(Standard.SCORM_2004, False))


@pytest.fixture(params=CASES, ids=["1.2-real", "2004-real", "2004-stand-in"])
def case(request: pytest.FixtureRequest) -> Case:
    return cast("Case", request.param)


@pytest.fixture
def disk(case: Case, tmp_path: Path) -> Iterator[Disk]:
    if not case.is_real:
        yield RefusingDisk(tmp_path)
        return
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root on Linux may mount a small disk")
    mounted = tmp_path / "disk"
    mounted.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=32m", "none", str(mounted)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine does not let tests mount a file system")
    yield SmallDisk(mounted)
    subprocess.run(["umount", str(mounted)], check=True)


@dataclass
class Lesson:
    """The quiet course, open at a seat; calls are made for its page."""

    seat: Seat
    standard: Standard
    sha256: str

    @classmethod
    def at(cls, seat: Seat, standard: Standard, folder: Path) -> "Lesson":
        """Imported, opened, initialized."""
        seat.import_packages(build(standard, folder / "quiet.zip", PAGE))
        lesson = cls(seat, standard, seat.sha_of(standard.title))
        lesson.open()
        return lesson

    def open(self) -> None:
        self.seat.open(self.sha256)
        assert self._call(1, "") == "true"

    def get(self, element: str) -> str:
        return self._call(2, element)

    def set(self, element: str, value: str) -> None:
        assert self._call(3, element, value) == "true"

    def commit(self) -> str:
        return self._call(4, "")

    def terminate(self) -> str:
        return self._call(5, "")

    def error(self) -> int:
        get = "GetLastError" if self.standard is Standard.SCORM_2004 else "LMSGetLastError"
        return int(self.seat.script(f"return w.parent.{WORDS[self.standard][0]}.{get}()"))

    def leave_and_be_warned(self) -> None:
        """The learner leaves, and is told what would be lost."""
        assert self.seat.carrel.player is not None
        self.seat.carrel.player.view.leave_requested.emit()
        self.seat.until(lambda: self.seat.state.stage is Stage.STOPPED, "the warning")

    def stored(self) -> dict[str, str]:
        """What is on the disk now."""
        store = self.seat.carrel.store
        sheet = self.seat.my_courses.sheet(self.sha256)
        assert sheet is not None
        attempt = sheet.attempts[-1].id
        return store.read(lambda connection: values_of(connection, attempt, ITEM, 1))

    def saved(self) -> SavedKind | None:
        return self.seat.state.saved.kind if self.seat.state.saved is not None else None

    def _call(self, method: int, *values: str) -> str:
        api = WORDS[self.standard]
        arguments = ", ".join(f"'{value}'" if len(value) < 100 else f"'x'.repeat({len(value)})" for value in values)
        return str(self.seat.script(f"return w.parent.{api[0]}.{api[method]}({arguments})"))


@pytest.fixture
def lesson(case: Case, qapp: object, disk: Disk, tmp_path: Path) -> Iterator[Lesson]:
    """Open on a disk with room, with "before" saved as its location."""
    seat = Seat(disk.folder / "home", open_store=disk.open_store)
    lesson = Lesson.at(seat, case.standard, tmp_path)
    lesson.set(LOCATION[lesson.standard], "before")
    assert lesson.commit() == "true"
    yield lesson
    if not seat.closed:
        disk.make_room()
        seat.close()


def fill_and_write(disk: Disk, lesson: Lesson) -> None:
    """What the lesson sets from now on can't be stored."""
    disk.fill()
    lesson.set(LOCATION[lesson.standard], "after")
    lesson.set("cmi.suspend_data", "x" * MUCH)


def failed() -> "Future[None]":
    """The answer of a full disk."""
    answer: Future[None] = Future()
    answer.set_exception(DiskFull())
    return answer


class TestAFullDisk:
    """RTE 3.1.7.4 (391, general commit failure); SCORM 1.2 RTE 3.3 knows only 101 for it."""

    def test_commit_answers_false_and_the_learner_is_told_why(self, disk: Disk, lesson: Lesson) -> None:
        fill_and_write(disk, lesson)
        assert lesson.commit() == "false"
        assert lesson.error() == {Standard.SCORM_12: 101, Standard.SCORM_2004: 391}[lesson.standard]
        assert lesson.saved() is SavedKind.NOT_SAVED
        notice = lesson.seat.state.notice
        assert notice is not None
        assert notice.what == "The disk is full, so the last change could not be saved."
        assert notice.rest.startswith("Everything saved before is kept. Make room on the disk")
        assert lesson.get(LOCATION[lesson.standard]) == "after"
        assert lesson.stored()[LOCATION[lesson.standard]] == "before"
        disk.make_room()

    def test_the_rest_is_saved_by_itself_when_there_is_room(self, disk: Disk, lesson: Lesson) -> None:
        fill_and_write(disk, lesson)
        assert lesson.commit() == "false"
        disk.make_room()
        lesson.seat.until(lambda: lesson.saved() is SavedKind.HERE, "the retry")
        assert lesson.seat.state.notice is None
        stored = lesson.stored()
        assert (stored[LOCATION[lesson.standard]], stored["cmi.suspend_data"]) == ("after", "x" * MUCH)

    def test_the_first_commit_after_there_is_room_answers_true(self, disk: Disk, lesson: Lesson) -> None:
        fill_and_write(disk, lesson)
        assert [lesson.commit(), lesson.commit()] == ["false", "false"]
        disk.make_room()
        assert lesson.commit() == "true"
        assert lesson.stored()[LOCATION[lesson.standard]] == "after"

    def test_terminate_answers_false_and_true_when_it_is_called_again(self, disk: Disk, lesson: Lesson) -> None:
        fill_and_write(disk, lesson)
        assert lesson.terminate() == "false"
        assert lesson.error() == {Standard.SCORM_12: 101, Standard.SCORM_2004: 111}[lesson.standard]
        lesson.seat.settle(2.5)
        assert lesson.seat.state.contents[0].status not in DONE
        disk.make_room()
        assert lesson.terminate() == "true"
        assert lesson.stored()[LOCATION[lesson.standard]] == "after"
        lesson.seat.until(lambda: lesson.seat.state.contents[0].status in DONE, "what Terminate decides")

    def test_who_leaves_is_warned_and_loses_nothing_by_making_room(self, disk: Disk, lesson: Lesson) -> None:
        fill_and_write(disk, lesson)
        seat = lesson.seat
        lesson.leave_and_be_warned()
        assert seat.state.notice is not None
        assert "Leave again to go without the last change." in seat.state.notice.what + seat.state.notice.rest
        disk.make_room()
        seat.until(lambda: lesson.saved() is SavedKind.HERE, "the retry")
        seat.leave()
        lesson.open()
        assert lesson.get(ENTRY[lesson.standard]) == "resume"
        assert lesson.get(LOCATION[lesson.standard]) == "after"

    def test_who_makes_room_and_leaves_before_the_next_retry_loses_nothing(self, disk: Disk, lesson: Lesson) -> None:
        fill_and_write(disk, lesson)
        assert lesson.commit() == "false"
        disk.make_room()
        lesson.seat.leave()
        lesson.open()
        assert lesson.get(LOCATION[lesson.standard]) == "after"

    def test_the_contents_follow_what_is_saved_later(self, disk: Disk, lesson: Lesson) -> None:
        seat = lesson.seat
        fill_and_write(disk, lesson)
        lesson.set(STATUS[lesson.standard], "completed")
        assert lesson.commit() == "false"
        seat.settle(3 * VIEW_DELAY_MS / 1000)
        assert seat.state.contents[0].status not in DONE
        disk.make_room()
        seat.until(lambda: seat.state.contents[0].status in DONE, "the contents")
        assert seat.state.stage is Stage.PLAYING

    @pytest.mark.parametrize("case", CASES[-1:], ids=["2004"], indirect=True)
    def test_a_lesson_goes_on_though_the_contents_can_not_be_read(
        self, lesson: Lesson, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The disk fails everything that it was to write in one go, also what only reads."""
        seat, asked = lesson.seat, []

        def refused(*_: object) -> "Future[None]":
            asked.append(True)
            return failed()

        monkeypatch.setattr(CourseRun, "view", refused)
        lesson.set(STATUS[lesson.standard], "completed")
        seat.until(lambda: bool(asked), "the player to ask for the contents")
        seat.settle(0.05)
        assert seat.state.stage is Stage.PLAYING
        monkeypatch.undo()
        lesson.set(LOCATION[lesson.standard], "after")
        seat.until(lambda: seat.state.contents[0].status in DONE, "the contents")

    @pytest.mark.parametrize("case", CASES[1:], ids=["2004-real", "2004-stand-in"], indirect=True)
    def test_who_leaves_is_warned_as_soon_as_the_disk_has_refused(
        self, disk: Disk, lesson: Lesson, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(lesson_module, "SAVE_TIMEOUT_MS", 3_600_000)
        fill_and_write(disk, lesson)
        seat = lesson.seat
        lesson.leave_and_be_warned()
        disk.make_room()
        seat.until(lambda: lesson.saved() is SavedKind.HERE, "the retry")
        seat.leave()

    @pytest.mark.parametrize("case", CASES[-1:], ids=["2004"], indirect=True)
    def test_who_was_warned_once_and_opened_the_course_again_is_warned_again(self, disk: Disk, lesson: Lesson) -> None:
        seat = lesson.seat
        assert seat.carrel.player is not None
        for _ in range(2):
            fill_and_write(disk, lesson)
            seat.carrel.player.view.leave_requested.emit()
            seat.until(lambda: seat.carrel.player is None or seat.state.stage is Stage.STOPPED, "the warning")
            assert seat.carrel.player is not None
            disk.make_room()
            seat.until(lambda: lesson.saved() is SavedKind.HERE, "the retry")
            seat.opened.clear()
            seat.carrel.player.view.open_again_requested.emit()
            seat.until(lambda: bool(seat.opened), "the lesson again")
            assert lesson._call(1, "") == "true"

    @pytest.mark.parametrize("case", CASES[-1:], ids=["2004"], indirect=True)
    def test_what_terminate_decides_waits_for_what_could_not_be_saved_before_it(
        self, lesson: Lesson, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """An unloading page is told nothing by its Terminate, so its session has ended, whatever the disk does."""
        seat, status = lesson.seat, STATUS[lesson.standard]
        monkeypatch.setattr(SessionRecorder, "record", lambda *_: failed())
        api = WORDS[lesson.standard]
        going = f"api.{api[3]}('{status}', 'completed'); api.{api[5]}('')"
        seat.script(f"const api = w.parent.{api[0]}; w.onpagehide = () => {{ {going} }}; w.location = 'about:blank'")
        session = seat.carrel.player.engine.session  # type: ignore[union-attr]
        assert session is not None
        seat.until(lambda: session.ended, "Terminate")
        seat.settle(SAVE_TIMEOUT_MS / 1000 + 0.3)
        monkeypatch.undo()
        seat.until(lambda: session.all_saved, "the retry")
        seat.until(lambda: seat.state.contents[0].status in DONE, "what Terminate decides")
        assert lesson.stored()[status] == "completed"

    def test_who_leaves_is_warned_though_there_is_room_for_the_leaving_itself(
        self, lesson: Lesson, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(SessionRecorder, "record", lambda *_: failed())
        lesson.set(LOCATION[lesson.standard], "after")
        assert lesson.commit() == "false"
        lesson.leave_and_be_warned()
        monkeypatch.undo()
        lesson.seat.leave()
        lesson.open()
        assert lesson.get(LOCATION[lesson.standard]) == "after"

    def test_who_leaves_all_the_same_keeps_what_was_saved_before(self, disk: Disk, lesson: Lesson) -> None:
        fill_and_write(disk, lesson)
        seat = lesson.seat
        lesson.leave_and_be_warned()
        seat.leave()
        disk.make_room()
        lesson.open()
        assert lesson.get(ENTRY[lesson.standard]) == "resume"
        assert lesson.get(LOCATION[lesson.standard]) == "before"


class TestASecondCarrel:
    """Two processes over one folder would both believe that they hold the newest values."""

    SENTENCE = "Carrel is already running with the data in"

    def start(self, seat: Seat, *command: str) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [sys.executable, "-m", "desktop", "--home", str(seat.home), *command],
            cwd=PROJECT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    @pytest.mark.parametrize("command", [["doctor"], ["import", "nothing.zip"]])
    def test_commands_are_refused_with_the_sentence_and_nothing_else(self, seat: Seat, command: list[str]) -> None:
        second = self.start(seat, *command)
        said, complained = second.communicate(timeout=60)
        assert second.returncode == 2
        assert complained.startswith(self.SENTENCE), complained
        assert complained.count("\n") == 1
        assert said == ""

    def test_a_second_window_is_refused_while_the_first_plays_on(self, seat: Seat, tmp_path: Path) -> None:
        lesson = Lesson.at(seat, Standard.SCORM_2004, tmp_path)
        told: list[Failure] = []

        def ask(failure: Failure) -> bool:
            told.append(failure)
            return len(told) < 2

        assert open_store(seat.config, ask) is None
        assert [failure.happened.startswith(self.SENTENCE) for failure in told] == [True, True]
        assert told[0].kept == "Nothing was changed."
        lesson.set("cmi.location", "still here")
        assert lesson.commit() == "true"


class TestAClockThatWasSetBack:
    """Which value is newest follows from the order of the sessions, never from the time of day."""

    @pytest.mark.parametrize("standard", list(Standard), ids=lambda standard: standard.name)
    def test_the_course_resumes_where_it_was_all_the_same(
        self, qapp: object, tmp_path: Path, standard: Standard
    ) -> None:
        def seat_at(ago: timedelta) -> Seat:
            def clock() -> datetime:
                return system_clock() - ago

            return Seat(tmp_path / "home", open_store=lambda path, key: Store.open(path, key, clock=clock))

        seat = seat_at(timedelta())
        lesson = Lesson.at(seat, standard, tmp_path)
        for place, ago in enumerate((timedelta(days=3650), timedelta(days=7300), timedelta(hours=1)), start=1):
            lesson.set(LOCATION[standard], f"page {place}")
            lesson.set(LOCATION[standard].rpartition(".")[0] + ".exit", "suspend")
            seat.leave()
            seat.close()
            seat = seat_at(ago)
            lesson = Lesson(seat, standard, lesson.sha256)
            lesson.open()
            assert lesson.get(ENTRY[standard]) == "resume"
            assert lesson.get(LOCATION[standard]) == f"page {place}"
        seat.leave()
        standing = seat.my_courses.courses()[0].standing
        assert standing is not None
        assert standing.status is EnrollmentStatus.IN_PROGRESS
        sheet = seat.my_courses.sheet(lesson.sha256)
        assert sheet is not None
        assert sheet.enrollment is not None
        assert len(sheet.attempts) == 1
        assert 0 <= sheet.enrollment.time_spent < 60
        seat.close()
