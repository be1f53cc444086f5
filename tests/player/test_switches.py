"""Compatibility switches in the real window: what a course finds, with each of them one way and the other."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWebEngineCore import QWebEngineDownloadRequest

from desktop.course_window import CourseWindow
from desktop.learning.course_switches import set_switch, set_switches
from desktop.learning.seat_settings import SeatSettings, change_settings
from desktop.learning.switches import Switch, Unfinished, WindowSize
from sync.records.vocabulary import Success
from tests.player.stage import Stage, page, until

START = "api.Initialize('');"
START_12 = "old.LMSInitialize('');"
INSIDE = "<!doctype html><title>Inside</title><script>var found = window.API ?? null;</script>"
SHORT_SIGHTED = "<!doctype html><title>Page</title><iframe src='inside.html'></iframe>"


def switched(stage: Stage, switch: Switch, value: object) -> None:
    """The course is left, switched and opened again."""
    stage.leave()
    access = stage.seat.access
    package = stage.seat.carrel.library.package(stage.sha256)
    assert package is not None
    set_switch(access, package.id, switch, value)
    stage.open()


@pytest.fixture
def everywhere(stage: Stage) -> Iterator[Callable[[Switch, str], None]]:
    """Sets a switch for the whole application."""
    access = stage.seat.administrators_access

    def work(switch: Switch, value: str) -> None:
        change_settings(access, SeatSettings(center="Harbour Lane", switches={switch.value: value}))

    yield work
    change_settings(access, SeatSettings(center="Harbour Lane"))


def player(stage: Stage) -> CourseWindow:
    assert stage.seat.carrel.player is not None
    return stage.seat.carrel.player


class TestTheWindow:
    def test_its_api_is_in_every_frame_only_where_that_is_switched_on(self, stage: Stage) -> None:
        stage.play(SHORT_SIGHTED, is_2004=False, files={"inside.html": INSIDE})
        seen = "[window.hasOwnProperty('API'), frames[0].found !== null && frames[0].found !== undefined]"
        stage.until_page("frames[0].document.readyState === 'complete'", "the frame")
        assert stage.run(seen) == [False, False]
        switched(stage, Switch.WRAP_WINDOW, True)
        stage.until_page("frames[0].document.readyState === 'complete'", "the frame")
        assert stage.run(seen) == [True, True]
        assert stage.run("API === parent.API && frames[0].found.LMSInitialize('')") == "true"

    def test_a_window_that_the_course_opens_has_it_too(self, stage: Stage) -> None:
        stage.play(
            page(START), files={"inside.html": "<!doctype html><script>opener.seen = !!window.API_1484_11</script>"}
        )
        for value, seen in ((None, False), (True, True)):
            if value is not None:
                switched(stage, Switch.WRAP_WINDOW, value)
            stage.act("open('inside.html')")
            stage.until_page("window.seen !== undefined", "the window's page")
            assert stage.run("seen") is seen

    def test_content_that_declares_a_variable_of_that_name_still_finds_it(self, stage: Stage) -> None:
        stage.play(page("var API_1484_11 = null; const it = find(window, 'API_1484_11'); it.Initialize('');"))
        switched(stage, Switch.WRAP_WINDOW, True)
        assert stage.run("[it === parent.API_1484_11, it.GetValue('cmi._version')]") == [True, "1.0"]

    def test_it_has_the_room_there_is_or_the_size_it_was_made_for(self, stage: Stage) -> None:
        stage.play(page(START))
        full = stage.run("[innerWidth, innerHeight]")
        assert full == stage.run("[parent.innerWidth, parent.innerHeight]")
        switched(stage, Switch.WINDOW_SIZE, WindowSize(640, 360))
        assert stage.run("[innerWidth, innerHeight]") == [640, 360]
        left, width = stage.run(
            "(frame => [frame.left, parent.document.body.clientWidth])(frameElement.getBoundingClientRect())"
        )
        assert abs(left - (width - 640) / 2) <= 1

    def test_one_that_is_larger_than_the_room_can_be_reached_to_its_end(self, stage: Stage) -> None:
        stage.play(page(START))
        switched(stage, Switch.WINDOW_SIZE, WindowSize(1920, 2160))
        assert stage.run("[innerWidth, innerHeight]") == [1920, 2160]
        body = "parent.document.body"
        assert stage.run(
            f"({body}.scrollTo(9999, 9999), [{body}.scrollTop + {body}.clientHeight, {body}.scrollHeight])"
        ) == [
            2160,
            2160,
        ]
        assert stage.run("frameElement.getBoundingClientRect().right <= parent.innerWidth + 1") is True


class TestSuspendData:
    """Field notes 2.3, 5: stored whole or refused, never cut."""

    @pytest.mark.parametrize(("is_2004", "refused"), [(False, "405"), (True, "351")])
    def test_it_is_kept_up_to_what_the_course_may_keep(self, stage: Stage, is_2004: bool, refused: str) -> None:
        stage.play(page(START if is_2004 else START_12), is_2004=is_2004)
        calls = ("api.SetValue", "api.GetLastError") if is_2004 else ("old.LMSSetValue", "old.LMSGetLastError")

        def sets(length: int) -> list[str]:
            found: list[str] = stage.run(f"[{calls[0]}('cmi.suspend_data', 'x'.repeat({length})), {calls[1]}()]")
            stage.seat.settle(0.1)
            return found

        assert sets(200_000) == ["true", "0"]
        switched(stage, Switch.LONGEST_SUSPEND_DATA, 64_000)
        assert sets(64_000) == ["true", "0"]
        assert sets(64_001) == ["false", refused]
        assert stage.run(f"{calls[0]}('cmi.{'' if is_2004 else 'core.lesson_'}location', 'y'.repeat(900))") == "true"
        stage.leave()
        assert len(stage.stored("cmi.suspend_data")) == 64_000

    def test_a_page_that_goes_round_its_run_time_stores_no_more_either(self, stage: Stage) -> None:
        stage.play(page(START))
        switched(stage, Switch.LONGEST_SUSPEND_DATA, 4096)
        batch = "JSON.stringify({seq: 2, state: 'running', values: [['cmi.suspend_data', 'x'.repeat(5000)]]})"
        asked = f"new QWebChannel(qt.webChannelTransport, (it) => it.objects.bridge.record({batch}, ''))"
        assert stage.engine.page is not None
        stage.engine.page.runJavaScript(asked)
        stage.seat.until(lambda: bool(stage.refused), "the refusal", 5)
        assert "4096" in stage.refused[0]
        assert stage.stored("cmi.suspend_data") is None


class TestStorage:
    def test_what_a_course_keeps_in_the_browser_goes_with_the_window_where_that_is_off(self, stage: Stage) -> None:
        stage.play(page(START))
        switched(stage, Switch.KEEP_STORAGE, False)
        stage.run("(localStorage.place = 'page 7', document.cookie = 'place=7; max-age=9999', 1)")
        stage.run("api.Commit('')")
        stage.leave()
        stage.open()
        assert stage.run("[localStorage.length, document.cookie]") == [0, ""]

    def test_what_was_kept_before_is_there_once_it_is_on_again(self, stage: Stage) -> None:
        stage.play(page(START))
        stage.run("localStorage.place = 'kept'")
        switched(stage, Switch.KEEP_STORAGE, False)
        assert stage.run("localStorage.length") == 0
        stage.run("localStorage.place = 'forgotten'")
        switched(stage, Switch.KEEP_STORAGE, None)
        assert stage.run("localStorage.place") == "kept"

    def test_the_lessons_of_one_visit_share_it_all_the_same(self, stage: Stage) -> None:
        stage.play_two(page(START), page(START))
        switched(stage, Switch.KEEP_STORAGE, False)
        stage.run("localStorage.place = 'first'")
        stage.seat.opened.clear()
        player(stage).view.next_requested.emit()
        stage.seat.until(lambda: bool(stage.seat.opened), "the second lesson")
        assert stage.run("localStorage.place") == "first"


class TestFilesOfTheCourse:
    LINK = "<a id=a href='notes.txt' download>Notes</a>"

    def test_a_download_is_refused_unless_the_course_may_and_then_somebody_says_where(
        self, stage: Stage, tmp_path: Path
    ) -> None:
        stage.play(page(START, self.LINK), files={"notes.txt": "what was said"})
        asked: list[str] = []

        def where(suggested: str) -> Path:
            asked.append(suggested)
            return tmp_path / "mine.txt"

        player(stage).ask_where = where
        stage.act("document.getElementById('a').click()")
        stage.seat.until(lambda: bool(stage.downloads), "the refusal", 5)
        assert asked == []
        switched(stage, Switch.DOWNLOADS, True)
        player(stage).ask_where = where
        stage.act("document.getElementById('a').click()")
        stage.seat.until((tmp_path / "mine.txt").is_file, "the file", 5)
        stage.seat.until(lambda: stage.seat.state.notice is not None, "the word", 5)
        assert (asked, stage.downloads) == (["notes.txt"], [])
        assert (tmp_path / "mine.txt").read_text() == "what was said"
        assert stage.seat.state.notice is not None
        assert stage.seat.state.notice.what == "mine.txt was saved."

    def test_whoever_thinks_better_of_it_gets_nothing(self, stage: Stage, tmp_path: Path) -> None:
        stage.play(page(START, self.LINK), files={"notes.txt": "what was said"})
        switched(stage, Switch.DOWNLOADS, True)
        states: list[QWebEngineDownloadRequest.DownloadState] = []
        player(stage).engine.download_wanted.connect(lambda download: states.append(download.state()))
        player(stage).ask_where = lambda _: None
        stage.act("document.getElementById('a').click()")
        stage.seat.until(lambda: bool(states), "the question", 5)
        assert states == [QWebEngineDownloadRequest.DownloadState.DownloadCancelled]
        assert stage.run("api.Commit('')") == "true"


class TestPaper:
    def test_a_course_that_may_not_print_opens_no_dialog_and_offers_none(
        self, stage: Stage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        shown: list[bool] = []

        def turned_down(_: QPrintDialog) -> int:
            shown.append(True)
            return 0

        monkeypatch.setattr(QPrintDialog, "exec", turned_down)
        stage.play(page(START))
        assert player(stage).view.header.menu.print.isVisible()
        stage.act("print()")
        until(lambda: bool(shown), "the dialog", 5)
        shown.clear()
        switched(stage, Switch.PRINTING, False)
        assert not player(stage).view.header.menu.print.isVisible()
        stage.act("print()")
        stage.seat.until(lambda: stage.seat.state.notice is not None, "the word", 5)
        assert shown == []
        assert stage.seat.state.notice is not None
        assert stage.seat.state.notice.what == "The course wanted to print."


class TestWhatALessonComesTo:
    """The judging itself is tested in tests/learning; here, that the window plays under what is set for the course."""

    MASTERY = "<adlcp:masteryscore>80</adlcp:masteryscore>"
    CLAIMS = "old.LMSSetValue('cmi.core.lesson_status', 'passed'); old.LMSSetValue('cmi.core.score.raw', '10'); 1"

    @pytest.mark.parametrize(("overrides", "success"), [(False, Success.PASSED), (True, Success.FAILED)])
    def test_the_mastery_score_decides_only_where_that_is_switched_on(
        self, stage: Stage, overrides: bool, success: Success
    ) -> None:
        stage.play(page(START_12), is_2004=False, extra=self.MASTERY)
        switched(stage, Switch.MASTERY_OVERRIDES, overrides)
        stage.run(self.CLAIMS)
        assert stage.run("old.LMSFinish('')") == "true"
        stage.leave()
        assert stage.seat.results(stage.sha256).success is success

    @pytest.mark.parametrize(
        ("unfinished", "found"),
        [(Unfinished.SUSPEND, ["resume", "page 7"]), (Unfinished.NEW_ATTEMPT, ["ab-initio", ""])],
    )
    def test_a_window_that_was_closed_goes_on_or_begins_another_attempt(
        self, stage: Stage, unfinished: Unfinished, found: list[str]
    ) -> None:
        stage.play(page(""))
        switched(stage, Switch.UNFINISHED, unfinished)
        stage.run("[api.Initialize(''), set('cmi.location', 'page 7')]")
        stage.leave()
        stage.open()
        assert stage.run("[api.Initialize(''), get('cmi.entry'), get('cmi.location')].slice(1)") == found


class TestStrict:
    def test_a_zone_after_milliseconds_is_kept_unless_it_goes_by_the_book(self, stage: Stage) -> None:
        """RTE 2004 4.1.1.6, time(second,10,0): JavaScript's own spelling is none of the book's."""
        sets = "api.SetValue('cmi.comments_from_learner.0.timestamp', '2026-03-01T12:00:00.123Z')"
        stage.play(page(START))
        assert stage.run(sets) == "true"
        switched(stage, Switch.STRICT, True)
        assert stage.run(f"[{sets}, api.GetLastError()]") == ["false", "406"]


class TestTheCascade:
    def test_the_application_decides_where_the_course_says_nothing(
        self, stage: Stage, everywhere: Callable[[Switch, str], None]
    ) -> None:
        stage.play(page(START))
        stage.leave()
        everywhere(Switch.WINDOW_SIZE, "800x600")
        stage.open()
        assert stage.run("[innerWidth, innerHeight]") == [800, 600]
        switched(stage, Switch.WINDOW_SIZE, WindowSize(640, 360))
        assert stage.run("[innerWidth, innerHeight]") == [640, 360]
        stage.leave()
        package = stage.seat.carrel.library.package(stage.sha256)
        assert package is not None
        set_switches(stage.seat.access, package.id, {})
        stage.open()
        assert stage.run("[innerWidth, innerHeight]") == [800, 600]
