"""Pages that save while they go away: by which event, from which frame, by which way out, and if they never finish."""

import time
from collections.abc import Callable

import pytest

from desktop.player import lesson
from tests.player.stage import Stage, page

START = "api.Initialize(''); set('cmi.location', 'start');"
SAVE = (
    "set('cmi.location', 'end'); set('cmi.suspend_data', 'saved in {name}'); set('cmi.exit', 'suspend');"
    "api.Terminate('');"
)


def leave_by_button(stage: Stage) -> None:
    stage.leave()


def leave_by_closing_the_window(stage: Stage) -> None:
    carrel = stage.seat.carrel
    assert not carrel.window.close()
    stage.seat.until(lambda: carrel.player is None, "the course to be left")
    carrel._quitting = False
    carrel.window.show()
    assert stage.seat.administrator is not None
    stage.seat.sign_in(stage.seat.administrator)


WAYS: list[Callable[[Stage], None]] = [leave_by_button, leave_by_closing_the_window]


class TestEvents:
    """RTE 2.1.1: a SCO may end its session as its window is unloaded."""

    @pytest.mark.parametrize("event", ["beforeunload", "pagehide", "unload"])
    @pytest.mark.parametrize("leave", WAYS)
    def test_what_a_page_saves_only_as_it_goes_is_stored(
        self, stage: Stage, event: str, leave: Callable[[Stage], None]
    ) -> None:
        stage.play(page(f"{START} addEventListener('{event}', () => {{ {SAVE.format(name=event)} }});"))
        leave(stage)
        stored = stage.stored()
        assert (stored["cmi.location"], stored["cmi.suspend_data"]) == ("end", f"saved in {event}")
        assert [session.ended_by.value for session in stage.sessions() if session.ended_by] == ["terminate"]

    @pytest.mark.parametrize("name", ["onunload", "onbeforeunload", "onpagehide"])
    def test_an_attribute_of_the_body_is_heard_too(self, stage: Stage, name: str) -> None:
        stage.play(page(f"{START} function save() {{ {SAVE.format(name=name)} }}", f"<body {name}='save()'>"))
        stage.leave()
        assert stage.stored("cmi.suspend_data") == f"saved in {name}"

    def test_all_three_in_a_row_keep_their_order(self, stage: Stage) -> None:
        listen = "for (const name of ['unload', 'pagehide', 'beforeunload']) addEventListener(name, () => {"
        stage.play(
            page(f"{START} const order = []; {listen} order.push(name); set('cmi.location', order.join()); }});")
        )
        stage.leave()
        assert stage.stored("cmi.location") == "beforeunload,pagehide,unload"

    def test_scorm_12_saves_as_it_goes_too(self, stage: Stage) -> None:
        save = "old.LMSSetValue('cmi.core.lesson_location', 'end'); old.LMSFinish('');"
        stage.play(page(f"old.LMSInitialize(''); onunload = () => {{ {save} }};"), is_2004=False)
        stage.leave()
        assert stage.stored("cmi.core.lesson_location") == "end"

    def test_many_values_set_at_the_last_moment_all_arrive(self, stage: Stage) -> None:
        many = "for (let n = 0; n < 200; n++) { set(`cmi.interactions.${n}.id`, `q${n}`); api.Commit(''); }"
        stage.play(page(f"{START} onunload = () => {{ {many} api.Terminate(''); }};"))
        stage.leave()
        stored = stage.stored()
        assert [stored[f"cmi.interactions.{n}.id"] for n in range(200)] == [f"q{n}" for n in range(200)]


class TestFrames:
    INNER = page(f"if (!get('cmi.location')) {{ {START} }} onunload = () => {{ {SAVE.format(name='a frame')} }};")

    def test_a_frame_in_a_frame_saves(self, stage: Stage) -> None:
        middle = page(body="<iframe src='inner.html'></iframe>")
        stage.play(
            page(body="<iframe src='middle.html'></iframe>"), files={"middle.html": middle, "inner.html": self.INNER}
        )
        stage.seat.until(lambda: any(call.method == "SetValue" for call in stage.seat.calls), "the inner frame")
        stage.leave()
        assert stage.stored("cmi.suspend_data") == "saved in a frame"

    def test_a_frameset_saves(self, stage: Stage) -> None:
        frameset = "<frameset cols='50%,50%'><frame src='menu.html'><frame src='inner.html'></frameset>"
        stage.play(f"<html><head></head>{frameset}</html>", files={"menu.html": page(), "inner.html": self.INNER})
        stage.seat.until(lambda: any(call.method == "SetValue" for call in stage.seat.calls), "the inner frame")
        stage.leave()
        assert stage.stored("cmi.suspend_data") == "saved in a frame"

    def test_the_outer_page_saves_before_or_after_the_inner_one_and_neither_is_lost(self, stage: Stage) -> None:
        inner = page("onunload = () => set('cmi.interactions.0.id', 'inner');")
        outer = f"{START} onunload = () => {{ set('cmi.location', 'outer'); }};"
        stage.play(page(outer, "<iframe src='inner.html'></iframe>"), files={"inner.html": inner})
        stage.until_page("frames[0].document.readyState === 'complete'", "the inner frame")
        stage.leave()
        assert (stage.stored("cmi.location"), stage.stored("cmi.interactions.0.id")) == ("outer", "inner")


class TestPagesThatDoNotWantToGo:
    def test_one_that_is_busy_for_a_second_is_waited_for(self, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
        # On a slow machine a second of the page's own may be more than two of the program's.
        monkeypatch.setattr(lesson, "CLOSE_TIMEOUT_MS", 20_000)
        busy = "const end = Date.now() + 1000; while (Date.now() < end);"
        stage.play(page(f"{START} onunload = () => {{ {busy} set('cmi.location', 'late'); }};"))
        stage.leave()
        assert stage.stored("cmi.location") == "late"

    def test_one_that_never_ends_is_left_after_two_seconds_and_the_next_course_opens(self, stage: Stage) -> None:
        stage.play(page(START))
        begin = time.monotonic()
        stage.leave()
        usual = time.monotonic() - begin
        stage.play(page(f"{START} onunload = () => {{ set('cmi.location', 'lost'); for (;;); }};"))
        stage.seat.until_saved()
        begin = time.monotonic()
        stage.leave()
        assert 1.5 < time.monotonic() - begin < 4 + 2 * usual
        assert stage.stored("cmi.location") == "start"
        stage.play(page(START))
        stage.seat.until_saved()
        assert stage.stored("cmi.location") == "start"

    def test_one_that_is_stuck_before_anybody_leaves_is_left_too(self, stage: Stage) -> None:
        stage.play(page(f"{START} setTimeout(() => {{ for (;;); }}, 100);"))
        stage.seat.settle(0.3)
        stage.leave()
        assert stage.stored("cmi.location") == "start"

    @pytest.mark.parametrize("how", ["event.preventDefault(); event.returnValue = 'Stay?'", "return 'Really?'"])
    def test_a_question_whether_to_leave_is_never_asked(self, stage: Stage, how: str) -> None:
        stage.play(page(f"{START} onbeforeunload = (event) => {{ {how}; }};", "<button id=b>Press</button>"))
        stage.press(40, 15)
        assert stage.run("navigator.userActivation.hasBeenActive") is True
        stage.leave()
        assert stage.seat.dialogs == []

    def test_an_alert_while_unloading_holds_nobody_up(self, stage: Stage) -> None:
        stage.play(page(f"{START} onunload = () => {{ alert('Bye'); set('cmi.location', 'after'); }};"))
        stage.leave()
        assert stage.seat.dialogs == []
        assert stage.stored("cmi.location") == "after"

    def test_a_course_that_opens_a_window_while_unloading_leaves_none_behind(self, stage: Stage) -> None:
        stage.play(page(f"{START} onunload = () => {{ open('index.html'); }};"))
        popups = stage.engine.popups
        stage.leave()
        stage.seat.settle(0.2)
        assert popups.windows == []


class TestTwoLessons:
    """The other ways out of a lesson: Next, Previous and the table of contents."""

    @pytest.mark.parametrize("way", ["next", "contents"])
    @pytest.mark.parametrize("event", ["pagehide", "unload"])
    def test_what_the_first_saves_as_it_goes_is_stored_before_the_second_opens(
        self, stage: Stage, way: str, event: str
    ) -> None:
        save = f"{START} on{event} = () => {{ {SAVE.format(name=event)} }};"
        stage.play_two(page(save), page(START))
        stage.seat.opened.clear()
        view = stage.seat.carrel.player.view  # type: ignore[union-attr]
        view.next_requested.emit() if way == "next" else view.item_chosen.emit("second")
        stage.seat.until(lambda: bool(stage.seat.opened), "the second lesson")
        assert stage.seat.opened[0].endswith("/second.html")
        assert stage.stored_of("first")["cmi.suspend_data"] == f"saved in {event}"

    def test_one_that_never_finishes_unloading_does_not_keep_the_next_from_opening(self, stage: Stage) -> None:
        stage.play_two(page(f"{START} onunload = () => {{ for (;;); }};"), page(START))
        stage.seat.opened.clear()
        stage.seat.carrel.player.view.next_requested.emit()  # type: ignore[union-attr]
        stage.seat.until(lambda: bool(stage.seat.opened), "the second lesson")
        assert stage.seat.opened[0].endswith("/second.html")
        assert stage.stored_of("first")["cmi.location"] == "start"

    def test_two_clicks_on_next_go_one_lesson_on(self, stage: Stage) -> None:
        stage.play_two(page(START), page(START))
        stage.seat.opened.clear()
        for _ in range(2):
            stage.seat.carrel.player.view.next_requested.emit()  # type: ignore[union-attr]
        stage.seat.until(lambda: bool(stage.seat.opened), "the second lesson")
        stage.seat.settle(0.2)
        assert len(stage.seat.opened) == 1

    def test_leaving_while_the_next_lesson_is_being_opened_leaves(self, stage: Stage) -> None:
        stage.play_two(page(START), page(START))
        stage.seat.carrel.player.view.next_requested.emit()  # type: ignore[union-attr]
        stage.leave()
        assert stage.stored_of("first")["cmi.location"] == "start"

    def test_leaving_while_terminate_is_being_carried_out_leaves(self, stage: Stage) -> None:
        stage.play(page(START))
        stage.run("api.Terminate(''); 1")
        stage.leave()

    def test_the_zoom_is_kept_from_one_lesson_to_the_next(self, stage: Stage) -> None:
        stage.play_two(page(START), page(START))
        stage.engine.set_zoom(1.5)
        stage.until_page("devicePixelRatio === 1.5", "the zoom")
        stage.seat.opened.clear()
        stage.seat.carrel.player.view.next_requested.emit()  # type: ignore[union-attr]
        stage.seat.until(lambda: bool(stage.seat.opened), "the second lesson")
        assert stage.run("devicePixelRatio") == 1.5
        stage.engine.reload_page()
        stage.seat.until(lambda: len(stage.seat.opened) == 2, "the page again")
        assert stage.run("devicePixelRatio") == 1.5
