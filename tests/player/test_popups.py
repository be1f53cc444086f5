"""Windows that a course opens: they find the API, save as they close, and go when the course goes."""

import pytest

from desktop.player.popups import PopupWindow
from tests.player.stage import Stage, page

START = "api.Initialize(''); set('cmi.location', 'start');"
WINDOW = page("set('cmi.location', 'open'); onunload = () => { set('cmi.suspend_data', 'saved'); api.Commit(''); };")


def open_one(
    stage: Stage, how: str = "open('window.html', 'w', 'width=500,height=400')", inner: str = WINDOW
) -> PopupWindow:
    stage.play(page(START), files={"window.html": inner})
    stage.act(f"window.made = {how}")
    stage.seat.until(lambda: bool(stage.engine.popups.windows), "the window")
    return stage.engine.popups.windows[0]


def until_open(stage: Stage) -> None:
    stage.seat.until(
        lambda: any(call.value == "open" for call in stage.seat.calls if call.method == "SetValue"),
        "the window's page",
        5,
    )


def until_gone(stage: Stage) -> None:
    stage.seat.until(lambda: not stage.engine.popups.windows, "the window to be gone", 5)


def until_it_saved(stage: Stage) -> None:
    """The window may be gone before its last words have come from the process it lived in."""
    stage.seat.until(lambda: stage.stored("cmi.suspend_data") == "saved", "what the window saved as it closed", 5)


def location(stage: Stage) -> str:
    stage.seat.until_saved()
    return str(stage.stored("cmi.location"))


class TestAWindow:
    def test_finds_the_api_through_its_opener(self, stage: Stage) -> None:
        open_one(stage)
        until_open(stage)
        assert location(stage) == "open"

    @pytest.mark.parametrize(
        "how",
        [
            "open('window.html')",
            "open('window.html', '_blank', 'noreferrer=no')",
            "(() => { const it = open(''); it.location = 'window.html'; return it; })()",
            "(() => { const it = open('about:blank'); it.location.href = 'window.html'; return it; })()",
        ],
    )
    def test_may_be_opened_in_each_of_the_usual_ways(self, stage: Stage, how: str) -> None:
        open_one(stage, how)
        until_open(stage)

    def test_has_the_size_that_the_course_wants_within_the_screen(self, stage: Stage) -> None:
        window = open_one(stage)
        until_open(stage)
        assert (window.width(), window.height()) == (500, 400)
        stage.act("made.resizeTo(20000, 20000)")
        screen = window.screen().availableGeometry()
        stage.seat.until(lambda: window.width() > 500, "the new size")
        assert (window.width(), window.height()) == (screen.width(), screen.height())

    def test_is_never_too_small_to_be_seen(self, stage: Stage) -> None:
        window = open_one(stage, "open('window.html', 'w', 'width=1,height=1')")
        until_open(stage)
        assert (window.width() >= 100, window.height() >= 100) == (True, True)

    def test_is_headed_by_its_pages_title(self, stage: Stage) -> None:
        window = open_one(stage, inner=WINDOW.replace("Page", "Glossary"))
        stage.seat.until(lambda: window.windowTitle() == "Glossary", "the title")

    def test_a_second_open_by_the_same_name_uses_it_again(self, stage: Stage) -> None:
        open_one(stage)
        until_open(stage)
        stage.act("open('window.html?again', 'w')")
        stage.until_page("made.location.search === '?again'", "the new page")
        assert len(stage.engine.popups.windows) == 1

    def test_may_open_another_which_finds_the_api_too(self, stage: Stage) -> None:
        inner = page("if (!opener.opener) open('window.html?2'); else set('cmi.location', 'open');")
        open_one(stage, inner=inner)
        until_open(stage)
        assert len(stage.engine.popups.windows) == 2


class TestClosing:
    def test_by_the_course_saves(self, stage: Stage) -> None:
        open_one(stage)
        until_open(stage)
        stage.act("made.close()")
        until_gone(stage)
        assert stage.run("made.closed") is True
        until_it_saved(stage)

    def test_by_itself_saves(self, stage: Stage) -> None:
        open_one(stage)
        until_open(stage)
        stage.act("made.eval('window.close()')")
        until_gone(stage)
        until_it_saved(stage)

    def test_by_the_learner_saves(self, stage: Stage) -> None:
        window = open_one(stage)
        until_open(stage)
        window.close()
        until_gone(stage)
        until_it_saved(stage)

    def test_by_leaving_the_course_saves(self, stage: Stage) -> None:
        open_one(stage)
        until_open(stage)
        popups = stage.engine.popups
        stage.leave()
        assert popups.windows == []
        assert stage.stored("cmi.suspend_data") == "saved"

    def test_by_next_saves_in_the_lesson_that_opened_it(self, stage: Stage) -> None:
        stage.play_two(page(f"{START} open('second.html?window');"), WINDOW)
        until_open(stage)
        stage.seat.opened.clear()
        stage.seat.carrel.player.view.next_requested.emit()  # type: ignore[union-attr]
        stage.seat.until(lambda: bool(stage.seat.opened), "the second lesson")
        assert stage.stored_of("first")["cmi.suspend_data"] == "saved"
        assert stage.engine.popups.windows == []

    def test_the_windows_save_before_the_page_that_opened_them(self, stage: Stage) -> None:
        inner = page("set('cmi.location', 'open'); onunload = () => { set('cmi.location', 'window'); };")
        outer = "onunload = () => { set('cmi.location', get('cmi.location') + ',opener'); };"
        stage.play(page(f"{START} open('window.html'); {outer}"), files={"window.html": inner})
        until_open(stage)
        stage.leave()
        assert stage.stored("cmi.location") == "window,opener"

    def test_one_that_asks_whether_to_leave_closes_without_a_question(self, stage: Stage) -> None:
        inner = WINDOW.replace(
            "onunload", "onbeforeunload = (event) => { event.preventDefault(); return 'Stay?'; }; onunload"
        )
        window = open_one(stage, inner=inner)
        until_open(stage)
        stage.press(50, 50, window.view)
        window.close()
        until_gone(stage)
        assert stage.seat.dialogs == []

    def test_one_that_never_finishes_unloading_holds_nobody_for_long(self, stage: Stage) -> None:
        open_one(stage, inner=page("set('cmi.location', 'open'); onunload = () => { for (;;); };"))
        until_open(stage)
        stage.seat.until_saved()
        stage.leave()
        assert stage.stored("cmi.location") == "open"


class TestLinks:
    def test_a_blank_target_opens_a_window_of_the_course(self, stage: Stage) -> None:
        stage.play(
            page(START, "<a id=a href='other.html' target='_blank'>Open</a>"),
            files={"other.html": page("document.title = 'Other'")},
        )
        stage.act("document.getElementById('a').click()")
        stage.seat.until(lambda: bool(stage.engine.popups.windows), "the window")
        window = stage.engine.popups.windows[0]
        stage.seat.until(lambda: window.windowTitle() == "Other", "the page")
        assert window.view.url().path() == "/other.html"

    @pytest.mark.parametrize("how", ["open('https://outside.test/')", "a.click()"])
    def test_an_address_outside_opens_no_empty_window_and_is_listed(self, stage: Stage, how: str) -> None:
        stage.play(page(START, "<a id=a href='https://outside.test/' target='_blank'>Outside</a>"))
        stage.act(f"{how}")
        stage.seat.until(lambda: "https://outside.test/" in stage.blocked, "the refusal")
        until_gone(stage)

    def test_a_window_that_wants_to_go_outside_later_stays_where_it_is(self, stage: Stage) -> None:
        window = open_one(stage)
        until_open(stage)
        stage.act("made.location = 'https://outside.test/'")
        stage.seat.until(lambda: "https://outside.test/" in stage.blocked, "the refusal")
        assert window.view.url().path() == "/window.html"
        assert stage.engine.popups.windows == [window]
