"""Test runs of small courses, each in a process of its own with the real web view: whatever they do, the run ends."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any, ClassVar

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop import smoke, smoke_process
from desktop.command_line import TestWanted, inspect_one
from desktop.content import silence
from desktop.content.preflight.report import ApiCall, LessonRun, TestRun, Trouble
from desktop.content.staging import staging
from desktop.exit_codes import DONE, IMPOSSIBLE, OFFLINE_NO, REFUSED
from desktop.player.flags import UnsafePlay, runs_as_root
from desktop.scorm.manifest import read_manifest
from desktop.smoke import alone, keep
from desktop.smoke_process import SmokeError, SmokeProgress, SmokeRunner, run_smoke
from tests.packages import Course, Lesson, build_zip
from tests.player.stage import page
from tests.seat import Seat
from tests.small_course import make_course

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the folder of shared input is not beside the project")

GOOD = page(
    "api.Initialize(''); set('cmi.location', '3'); set('cmi.score.scaled', '2'); api.Commit('');",
    "<body style='background: rgb(0, 128, 0)'>",
)
PAGES = {
    "good": GOOD,
    "throws": page("api.Initialize('');\nnobody.there();"),
    "asks the web": page("fetch('https://lrs.example.org/statements').catch(() => 0);")
    + "<script src='https://cdn.example.com/jquery.js'></script>",
    "silent": "<!doctype html><title>Silent</title>Nothing is said.",
    "lacks a file": page(body="<img src='gone.png'>"),
    "media": page(
        "new Audio('spoken.mp3').load();", "<video><source src='film.mp4' type='video/mp4'></video><audio src='x.mp3'>"
    ),
    "dialogs": page(
        "api.Initialize(''); alert('Welcome');"
        "set('cmi.location', String(confirm('Go on?')) + prompt('Your name?', 'Nobody'));"
    ),
    "wants to stay": page("onbeforeunload = (event) => { event.preventDefault(); return 'Stay!'; };"),
    "windows": page("open('film.mp4'); open('about:blank');"),
    "alerts without end": page("setTimeout(() => { for (;;) alert('Again'); }, 50);"),
    "runs in circles": page("setTimeout(() => { for (;;); }, 50);"),
    "never comes up": page("for (;;);"),
    "goes": page("api.Initialize(''); set('adl.nav.request', 'exitAll'); setTimeout(() => api.Terminate(''), 700);"),
    "last": GOOD,
}
"""What a lesson does → its page; all of them are lessons of one course, and follow each other in one process."""


def run(package: Path, *, seconds: float = 0.5) -> TestRun:
    """Try a package; its pictures come to lie beside it."""
    pictures = package.parent / "pictures"
    return run_smoke(
        package, package.parent / "trying", seconds=seconds, pictures=pictures, unsafe_as_root=runs_as_root()
    )


def is_swept(place: Path) -> bool:
    return [path.name for path in (place / ".staging").iterdir()] == ["guard"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("smoke")


@pytest.fixture(scope="module")
def lessons(folder: Path) -> dict[str, LessonRun]:
    """What became of each lesson of PAGES, by its title."""
    listed = tuple(Lesson(f"l{number}", f"{number}.html", title) for number, title in enumerate(PAGES))
    pages = {f"{number}.html": content for number, content in enumerate(PAGES.values())}
    beside = {"film.mp4": "no film", "spoken.mp3": "no sound"}
    course = Course(version="2004 4th Edition", lessons=listed)
    found = run(build_zip(folder / "course.zip", course.files(**pages, **beside)), seconds=1.2)
    return {lesson.title: lesson for lesson in found.lessons}


class TestWhatLessonsDo:
    def test_a_good_one_is_opened_called_and_pictured(self, lessons: dict[str, LessonRun], folder: Path) -> None:
        found = lessons["good"]
        assert found.is_opened
        assert found.is_initialized
        assert found.trouble is None
        assert found.call_counts == {"Initialize": 1, "SetValue": 2, "Commit": 1}
        out_of_range = ApiCall(function="SetValue", arguments=("cmi.score.scaled", "2"), answer="false", error="407")
        assert found.calls[-1] == out_of_range  # RTE 4.2.20.1: -1 to 1
        assert (found.script_errors, found.blocked, found.missing, found.dialogs) == ((), (), (), ())
        picture = QImage(str(folder / "pictures" / found.picture))
        assert picture.width() >= 1024
        assert picture.pixelColor(picture.rect().center()) == QColor(0, 128, 0)

    def test_nothing_is_left_of_the_run(self, lessons: dict[str, LessonRun], folder: Path) -> None:
        assert len(lessons) == len(PAGES)
        assert is_swept(folder / "trying")

    def test_one_that_throws_is_named_with_file_and_line(self, lessons: dict[str, LessonRun]) -> None:
        (error,) = lessons["throws"].script_errors
        assert "nobody is not defined" in error.message
        assert (error.file, error.line) == ("1.html", 13)

    def test_one_that_asks_the_web_has_its_addresses_listed(self, lessons: dict[str, LessonRun]) -> None:
        expected = {"https://cdn.example.com/jquery.js", "https://lrs.example.org/statements"}
        assert set(lessons["asks the web"].blocked) == expected

    def test_one_that_never_initializes_is_told_apart(self, lessons: dict[str, LessonRun]) -> None:
        found = lessons["silent"]
        assert (found.is_opened, found.is_sco, found.is_initialized, found.call_counts) == (True, True, False, {})

    def test_files_that_are_not_there_are_listed(self, lessons: dict[str, LessonRun]) -> None:
        assert lessons["lacks a file"].missing == ("gone.png",)

    def test_media_that_do_not_play_are_listed_and_those_in_no_document_too(
        self, lessons: dict[str, LessonRun]
    ) -> None:
        assert set(lessons["media"].media_failed) == {"film.mp4", "spoken.mp3", "x.mp3"}


class TestWhatMayNotHoldTheRun:
    def test_dialogs_are_answered_and_their_words_kept(self, lessons: dict[str, LessonRun]) -> None:
        found = lessons["dialogs"]
        assert found.dialogs == ("Welcome", "Go on?", "Your name?")
        assert found.calls[-1].arguments == ("cmi.location", "trueNobody")
        assert found.trouble is None

    def test_questions_whether_to_leave_are_not_asked(self, lessons: dict[str, LessonRun]) -> None:
        assert lessons["wants to stay"].trouble is None

    def test_windows_that_open_are_counted(self, lessons: dict[str, LessonRun]) -> None:
        assert lessons["windows"].pop_ups == 2

    def test_alerts_without_end(self, lessons: dict[str, LessonRun]) -> None:
        found = lessons["alerts without end"]
        assert found.trouble is Trouble.HUNG
        assert set(found.dialogs) == {"Again"}

    def test_a_script_that_runs_in_circles_once_its_page_is_up(self, lessons: dict[str, LessonRun]) -> None:
        found = lessons["runs in circles"]
        assert (found.is_opened, found.trouble) == (True, Trouble.HUNG)

    def test_a_page_that_never_comes_up(self, lessons: dict[str, LessonRun]) -> None:
        found = lessons["never comes up"]
        assert (found.is_opened, found.trouble) == (False, Trouble.NOT_UP)

    def test_a_page_that_ends_its_session_and_goes_was_pictured_before(self, lessons: dict[str, LessonRun]) -> None:
        found = lessons["goes"]
        assert found.call_counts["Terminate"] == 1
        assert found.picture
        assert found.trouble is None

    def test_the_lesson_after_all_those_is_tried_as_the_first_was(self, lessons: dict[str, LessonRun]) -> None:
        first, last = lessons["good"], lessons["last"]
        assert last.call_counts == first.call_counts
        assert last.trouble is None

    def test_a_process_that_dies_has_tried_its_last_lesson_and_another_goes_on(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        both = (Lesson("a", "a.html", "A"), Lesson("b", "b.html", "B"))
        package = build_zip(tmp_path / "p.zip", Course(lessons=both).files())
        killed: list[int] = []
        real = smoke_process._Process.line

        def kill_once(process: smoke_process._Process) -> dict[str, Any] | None:
            line = real(process)
            if line and line.get("at") == 0 and not killed:
                killed.append(process._process.pid)
                os.killpg(process._process.pid, signal.SIGKILL)
            return line

        monkeypatch.setattr(smoke_process._Process, "line", kill_once)
        first, second = run(package).lessons
        assert (first.title, first.trouble) == ("A", Trouble.CRASHED)
        assert (second.title, second.trouble, second.is_opened) == ("B", None, True)

    def test_one_that_stays_silent_is_ended_by_the_clock(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(smoke_process, "STARTS_WITHIN", 0.0)
        with pytest.raises(SmokeError, match="did not start"):
            run(make_course(tmp_path / "course.zip", GOOD))
        assert is_swept(tmp_path / "trying")


Line = dict[str, Any]


class Scripted:
    """A process that says what it is told to, its number, and ends; {} stands for a moment in which it says nothing."""

    says: ClassVar[list[list[Line]]] = []
    ended_well = False

    def __init__(self, _source: Path, folder: Path, _seconds: float, _first: int, *, unsafe_as_root: bool) -> None:
        self._folder = folder
        self._lines = iter(self.says.pop(0))
        assert unsafe_as_root is runs_as_root()

    def __enter__(self) -> "Scripted":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def line(self) -> Line | None:
        line = next(self._lines, None)
        if line is not None and "done" in line:
            keep(self._folder, line["done"], LessonRun(title="Small", launch="index.html", is_opened=True))
        return line


def test_how_far_the_unpacking_is_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(smoke, "TELL_EVERY", 0.0)
    smoke._unpacked(make_course(tmp_path / "course.zip", GOOD), tmp_path / "library")
    said = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert said
    assert all("unpacked" in line for line in said)


class TestWhenItEnds:
    """What the process managed to say before it ended, or while nobody listened, counts."""

    @pytest.fixture(autouse=True)
    def scripted(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(smoke_process, "_Process", Scripted)

    def run(self, folder: Path, *says: list[Line]) -> list[tuple[bool, Trouble | None]]:
        Scripted.says = list(says)
        return [(lesson.is_opened, lesson.trouble) for lesson in run(folder / "course.zip").lessons]

    def test_a_crash_after_a_lesson_leaves_what_was_found_of_it(self, tmp_path: Path) -> None:
        first: list[Line] = [{"of": 2}, {"at": 0, "title": "A"}, {"done": 0}]
        second: list[Line] = [{"of": 2}, {"at": 1, "title": "B"}]
        assert self.run(tmp_path, first, second) == [(True, None), (False, Trouble.CRASHED)]

    def test_a_large_package_may_take_its_time_to_be_unpacked(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        now = count(1_000.0, 0.5)
        monkeypatch.setattr(silence, "monotonic", lambda: next(now))
        monkeypatch.setattr(smoke_process, "STARTS_WITHIN", 3.0)
        unpacking: list[Line] = [{}, {}, {}, {"unpacked": 9_000_000}]
        says: list[Line] = [*unpacking * 4, {"of": 1}, {"at": 0, "title": "A"}, {"done": 0}]
        assert self.run(tmp_path, says) == [(True, None)]

    def test_a_machine_that_slept_did_not_hang(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        now = count(1_000.0, 4 * 3_600.0)
        monkeypatch.setattr(silence, "monotonic", lambda: next(now))
        says: list[Line] = [{}, {"of": 1}, {}, {"at": 0, "title": "A"}, {}, {"done": 0}]
        assert self.run(tmp_path, says) == [(True, None)]


_DISABLED = """<imsss:sequencing><imsss:sequencingRules><imsss:preConditionRule>
  <imsss:ruleConditions><imsss:ruleCondition condition="always"/></imsss:ruleConditions>
  <imsss:ruleAction action="disabled"/></imsss:preConditionRule></imsss:sequencingRules>
  <imsss:limitConditions attemptLimit="0"/></imsss:sequencing>"""


class TestTheRunItself:
    def test_a_lesson_is_opened_whatever_the_course_would_want_first(self) -> None:
        blocked = (
            "<adlcp:prerequisites type='aicc_script'>one</adlcp:prerequisites>",
            _DISABLED,
        )
        for inside, version in zip(blocked, ("1.2", "2004 4th Edition"), strict=True):
            lessons = (Lesson("one", "1.html"), Lesson("two", "2.html", inside=inside))
            manifest = read_manifest(Course(version=version, lessons=lessons).manifest().encode())
            second = manifest.organization.root.children[1]
            (only,) = alone(manifest, second).organization.root.children
            assert (only.identifier, only.launch, only.prerequisites) == ("two", "2.html", "")
            assert (only.sequencing.pre_rules, only.sequencing.attempt_limit) == ((), None)

    def test_an_unpacked_course_is_tried_where_it_is_and_left_as_it_was(self, tmp_path: Path) -> None:
        course = tmp_path / ("a" * 64)
        course.mkdir()
        for name, data in Course().files(**{"index.html": page("old.LMSInitialize('');")}).items():
            (course / name).write_text(str(data))
        before = {path: path.stat().st_mtime_ns for path in course.rglob("*")}
        (found,) = run(course).lessons
        assert found.call_counts == {"LMSInitialize": 1}
        assert {path: path.stat().st_mtime_ns for path in course.rglob("*")} == before

    def test_a_refused_package_is_refused_in_its_words(self, tmp_path: Path) -> None:
        with pytest.raises(SmokeError, match=r"“index\.html”"):
            run(make_course(tmp_path / "course.zip", None))

    @pytest.mark.skipif(not runs_as_root(), reason="this is not the root account")
    def test_root_has_to_say_so(self, tmp_path: Path) -> None:
        with pytest.raises(UnsafePlay):
            run_smoke(make_course(tmp_path / "course.zip", GOOD), tmp_path / "trying")
        with pytest.raises(UnsafePlay):
            inspect_one(tmp_path / "course.zip", as_json=True, test=TestWanted(1, tmp_path / "trying"))

    def test_what_a_killed_run_left_goes_before_the_next_one(self, tmp_path: Path) -> None:
        left = tmp_path / "trying" / ".staging" / "of-a-killed-run"
        (left / "store-0").mkdir(parents=True)
        run(make_course(tmp_path / "course.zip", GOOD), seconds=0.0)
        assert not left.exists()

    @pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")
    def test_whoever_started_it_is_killed_and_nobody_goes_on_playing(self, tmp_path: Path) -> None:
        package = make_course(tmp_path / "course.zip", GOOD)
        script = (
            "import sys; from pathlib import Path; from desktop.smoke_process import run_smoke; "
            f"run_smoke(Path({str(package)!r}), Path({str(tmp_path / 'trying')!r}), seconds=300, "
            f"unsafe_as_root={runs_as_root()}, progress=lambda at: print('playing', flush=True))"
        )
        parent = subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE)
        assert parent.stdout is not None
        assert parent.stdout.readline().strip() == b"playing"
        parent.kill()
        parent.wait()
        parent.stdout.close()
        end = time.monotonic() + 20
        while is_running(tmp_path) and time.monotonic() < end:
            time.sleep(0.1)
        assert not is_running(tmp_path)
        with staging(tmp_path / "trying"):
            pass
        assert is_swept(tmp_path / "trying")

    def test_what_a_killed_run_left_goes_at_the_next_start(self, qapp: object, tmp_path: Path) -> None:
        left = tmp_path / "trying" / ".staging" / "of-a-killed-run"
        left.mkdir(parents=True)
        seat = Seat(tmp_path)
        try:
            seat.until(lambda: not left.exists(), "the sweeping")
        finally:
            seat.close()


def is_running(folder: Path) -> bool:
    """Whether a process knows of something in the folder."""
    return str(folder) in subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True).stdout


class TestFromTheApp:
    """The Qt object that the report's page starts a run with."""

    @pytest.fixture
    def runner(self, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SmokeRunner]:
        if runs_as_root():
            monkeypatch.setenv("QTWEBENGINE_DISABLE_SANDBOX", "1")
        made = SmokeRunner(tmp_path / "trying")
        yield made
        made.close()

    def test_progress_and_the_end_come_on_the_thread_of_the_window(
        self, qtbot: QtBot, runner: SmokeRunner, tmp_path: Path
    ) -> None:
        threads: list[int] = []
        heard: list[SmokeProgress] = []
        runner.progress.connect(heard.append)
        runner.progress.connect(lambda _: threads.append(threading.get_ident()))
        with qtbot.waitSignal(runner.ended, timeout=60_000) as ended:
            runner.start(make_course(tmp_path / "course.zip", GOOD), seconds=0.2)
        assert heard == [SmokeProgress("Small", 0, 1)]
        assert threads == [threading.get_ident()]
        assert ended.args is not None
        assert ended.args[0].lessons[0].is_initialized

    def test_whoever_hears_that_it_ended_may_start_another(
        self, qtbot: QtBot, runner: SmokeRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Though its thread may need a moment more to go away."""
        ended: list[TestRun] = []
        found = TestRun(made_at=datetime.now(UTC), seconds=0.0, lessons=())
        monkeypatch.setattr(smoke_process, "run_smoke", lambda *_, **__: found)

        def emit(runner: SmokeRunner, signal_: Any, what: object) -> None:  # noqa: ANN401 (a bound signal)
            real(runner, signal_, what)
            heard.wait(30)

        real, heard = SmokeRunner._emit, threading.Event()
        monkeypatch.setattr(SmokeRunner, "_emit", emit)

        def again(found: TestRun) -> None:
            ended.append(found)
            if len(ended) == 1:
                runner.start(tmp_path / "course.zip")
            else:
                heard.set()

        runner.ended.connect(again)
        runner.start(tmp_path / "course.zip")
        qtbot.waitUntil(lambda: len(ended) == 2, timeout=20_000)

    def test_cancelling_ends_the_process_and_says_nothing(
        self, qtbot: QtBot, runner: SmokeRunner, tmp_path: Path
    ) -> None:
        runner.progress.connect(lambda _: runner.cancel())
        began = time.monotonic()
        with qtbot.waitSignal(runner.failed, timeout=60_000) as failed:
            runner.start(make_course(tmp_path / "course.zip", GOOD), seconds=300)
        assert failed.args == [""]
        assert time.monotonic() - began < 60
        runner.close()
        assert is_swept(tmp_path / "trying")
        assert not is_running(tmp_path)


class TestInspecting:
    """`carrel inspect FILE --smoke`"""

    def wanted(self, folder: Path, pictures: Path | None = None) -> TestWanted:
        return TestWanted(0.5, folder / "trying", pictures, unsafe_as_root=runs_as_root())

    def test_the_run_is_in_the_record_the_page_and_the_verdict(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        package = make_course(tmp_path / "course.zip", page("api.Initialize(''); nobody.there();"))
        html = tmp_path / "report.html"
        code = inspect_one(package, as_json=True, html=html, test=self.wanted(tmp_path, tmp_path / "kept"))
        said = capsys.readouterr()
        record = json.loads(said.out)
        (lesson,) = record["report"]["test_run"]["lessons"]
        assert (code, record["verdict"]) == (DONE, "works with limits")
        assert lesson["is_initialized"]
        assert "nobody is not defined" in lesson["script_errors"][0]["message"]
        assert "lesson 1 of 1: Small" in said.err
        assert (tmp_path / "kept" / lesson["picture"]).is_file()
        assert "data:image/png;base64," in html.read_text(encoding="utf-8")

    def test_nothing_that_opens_is_code_3(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        closed = LessonRun(title="Small", launch="index.html", is_opened=False, trouble=Trouble.NOT_UP)
        found = TestRun(made_at=datetime.now(UTC), seconds=0.5, lessons=(closed,))
        monkeypatch.setattr("desktop.command_line.run_smoke", lambda *_, **__: found)
        package = make_course(tmp_path / "course.zip", GOOD)
        assert inspect_one(package, as_json=False, test=self.wanted(tmp_path)) == OFFLINE_NO
        assert "Test run (0 of 1 lesson opened" in capsys.readouterr().out

    def test_what_would_be_refused_is_not_tried(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        package = make_course(tmp_path / "course.zip", None)
        assert inspect_one(package, as_json=True, test=self.wanted(tmp_path)) == REFUSED
        assert json.loads(capsys.readouterr().out)["report"]["test_run"] is None
        assert not (tmp_path / "trying").exists()

    def test_a_run_that_can_not_be_made_is_said_and_the_rest_is_told_all_the_same(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(smoke_process, "STARTS_WITHIN", 0.0)
        package = make_course(tmp_path / "course.zip", GOOD)
        assert inspect_one(package, as_json=True, test=self.wanted(tmp_path)) == IMPOSSIBLE
        said = capsys.readouterr()
        assert "The test run did not start" in said.err
        assert json.loads(said.out)["verdict"] == "ready"


@needs_shared
@pytest.mark.parametrize(
    ("name", "count"), [("RuntimeBasicCalls_SCORM12", 1), ("SequencingForcedSequential_SCORM20043rdEdition", 5)]
)
def test_courses_of_others_open_every_lesson_without_a_fault(tmp_path: Path, name: str, count: int) -> None:
    """The second course keeps its lessons disabled until the one before is satisfied."""
    source = SHARED / "courses" / f"{name}.zip"
    found = run_smoke(source, tmp_path, seconds=0.3, unsafe_as_root=runs_as_root())
    assert [(lesson.is_opened, lesson.is_initialized) for lesson in found.lessons] == [(True, True)] * count
    assert not any(lesson.script_errors or lesson.blocked or lesson.trouble for lesson in found.lessons)
