"""A page that loads again: in a running session it goes on; where it had ended its session, a new one begins."""

import pytest

from tests.player.stage import Stage, page

COUNT = "api.Initialize(''); set('cmi.location', String(Number(get('cmi.location') || 0) + 1));"
ENDS = (
    "window.answer = api.Initialize(''); set('cmi.location', String(Number(get('cmi.location') || 0) + 1));"
    "onunload = () => { set('cmi.session_time', 'PT10S'); set('cmi.exit', 'suspend'); api.Terminate(''); };"
)
TEN_SECONDS, TWENTY_SECONDS = ("PT10S", "PT0H0M10S"), ("PT20S", "PT0H0M20S")


def again(stage: Stage, how: str) -> None:
    """Load the page again and wait until it is there."""
    stage.seat.opened.clear()
    if how == "the menu":
        stage.seat.carrel.player.view.reload_requested.emit()  # type: ignore[union-attr]
    else:
        stage.act(f"{how}")
    stage.seat.until(lambda: bool(stage.seat.opened), "the page again", 5)
    stage.until_page("document.readyState === 'complete'", "the page again")


RELOADS = [
    "location.reload()",
    "the menu",
    "location = 'index.html?2'",
    "location.replace('index.html#x'), location.reload()",
]


class TestInASession:
    @pytest.mark.parametrize("how", RELOADS)
    def test_a_page_that_loads_again_goes_on_with_everything_it_had(self, stage: Stage, how: str) -> None:
        stage.play(page(COUNT))
        again(stage, how)
        assert stage.run("get('cmi.location')") == "2"
        assert stage.run("api.Commit('')") == "true"
        stage.leave()
        assert stage.stored("cmi.location") == "2"
        assert len(stage.sessions()) == 1

    def test_another_page_of_the_course_goes_on_too(self, stage: Stage) -> None:
        stage.play(page(COUNT), files={"other.html": page(COUNT)})
        again(stage, "location = 'other.html'")
        again(stage, "history.back()")
        assert stage.run("get('cmi.location')") == "3"

    def test_scorm_12_goes_on_too(self, stage: Stage) -> None:
        write = "const place = 'cmi.core.lesson_location';"
        write += "old.LMSInitialize(''); old.LMSSetValue(place, old.LMSGetValue(place) + 'x');"
        stage.play(page(write), is_2004=False)
        again(stage, "location.reload()")
        assert stage.run("old.LMSGetValue('cmi.core.lesson_location')") == "xx"


class TestAfterTerminate:
    """The page's own unload handler ended the session; the same page comes back in the same frame."""

    @pytest.mark.parametrize("how", RELOADS[:2])
    def test_a_new_session_resumes_and_its_time_is_added_once(self, stage: Stage, how: str) -> None:
        stage.play(page(ENDS))
        again(stage, how)
        stage.until_page("window.answer", "Initialize to answer")
        assert stage.run("[answer, get('cmi.location'), get('cmi.entry')]") == ["true", "2", "resume"]
        assert stage.run("get('cmi.total_time')") in TEN_SECONDS
        stage.leave()
        sessions = stage.sessions()
        assert [session.seconds for session in sessions] == [10, 10]
        assert sessions[1].parent == sessions[0].id
        stage.open()
        stage.until_page("window.answer", "Initialize to answer")
        assert stage.run("get('cmi.total_time')") in TWENTY_SECONDS

    def test_again_and_again(self, stage: Stage) -> None:
        stage.play(page(ENDS))
        for count in range(2, 6):
            again(stage, "location.reload()")
            assert stage.run("get('cmi.location')") == str(count)
        stage.leave()
        assert stage.stored("cmi.location") == "5"
        assert sum(session.seconds for session in stage.sessions()) == 50

    def test_scorm_12_resumes_too(self, stage: Stage) -> None:
        write = (
            "window.answer = old.LMSInitialize(''); const place = 'cmi.core.lesson_location';"
            "old.LMSSetValue(place, old.LMSGetValue(place) + 'x'); onunload = () => {"
            " old.LMSSetValue('cmi.core.session_time', '00:00:10'); old.LMSSetValue('cmi.core.exit', 'suspend');"
            " old.LMSFinish(''); };"
        )
        stage.play(page(write), is_2004=False)
        again(stage, "location.reload()")
        assert stage.run("[answer, old.LMSGetValue(place)]") == ["true", "xx"]
        assert stage.run("old.LMSGetValue('cmi.core.total_time')") in ("0000:00:10", "0000:00:10.00")

    def test_one_that_asked_for_the_next_lesson_gets_that(self, stage: Stage) -> None:
        ask = "api.Initialize(''); onunload = () => { set('adl.nav.request', 'continue'); api.Terminate(''); };"
        stage.play_two(page(ask), page("api.Initialize(''); set('cmi.location', 'second');"))
        stage.seat.opened.clear()
        stage.act("location.reload()")
        stage.seat.until(lambda: any(url.endswith("/second.html") for url in stage.seat.opened), "the second lesson")
        stage.until_page("get('cmi.location') === 'second'", "its session")
        assert stage.failed == []
