"""A renderer that dies: noticed, told, and the course is open again where it was; three times in a row is enough."""

import os
import signal

import pytest

from desktop.player import player as player_module
from desktop.ui.player_model import Stage as Screen
from sync.records.vocabulary import SessionEnd
from tests.player.stage import Stage, page

START = "api.Initialize(''); window.was = get('cmi.location'); window.entry = get('cmi.entry');"
WRITES = f"{START} let n = Number(was); setInterval(() => {{ set('cmi.location', String(++n)); }}, 1);"


def kill(stage: Stage) -> None:
    assert stage.engine.page is not None
    os.kill(stage.engine.page.renderProcessPid(), signal.SIGKILL)


def kill_and_wait(stage: Stage) -> None:
    stage.seat.opened.clear()
    kill(stage)
    stage.seat.until(lambda: bool(stage.seat.opened), "the course to be open again", 10)


def test_a_course_that_was_writing_goes_on_from_its_last_committed_value(stage: Stage) -> None:
    stage.play(page(WRITES))
    stage.seat.settle(0.2)
    committed = stage.run("[api.Commit(''), n]")
    kill_and_wait(stage)
    assert stage.crashes == [True]
    assert committed[0] == "true"
    assert int(stage.run("was")) >= committed[1]
    assert stage.run("entry") == "resume"
    assert stage.sessions()[0].ended_by is SessionEnd.CRASH


def test_the_learner_is_told(stage: Stage) -> None:
    stage.play(page(START))
    kill_and_wait(stage)
    assert stage.seat.state.notice is not None
    assert stage.seat.state.notice.what == "The course stopped."
    assert stage.seat.state.stage is Screen.PLAYING


def test_the_third_in_a_row_stops_with_a_sentence_and_open_it_again_works(stage: Stage) -> None:
    stage.play(page(START))
    for _ in range(2):
        kill_and_wait(stage)
    kill(stage)
    stage.seat.until(lambda: len(stage.crashes) == 3, "the third crash")
    stage.seat.until(lambda: stage.seat.state.stage is Screen.STOPPED, "the sentence")
    assert stage.crashes == [True, True, False]
    stage.seat.opened.clear()
    assert stage.seat.carrel.player is not None
    stage.seat.carrel.player.view.open_again_requested.emit()
    stage.seat.until(lambda: bool(stage.seat.opened), "the course to be open again")
    assert stage.seat.state.stage is Screen.PLAYING
    kill_and_wait(stage)
    assert stage.crashes[-1] is True


def test_open_it_again_clicked_twice_opens_it_once(stage: Stage) -> None:
    stage.play(page(START))
    stage.seat.opened.clear()
    assert stage.seat.carrel.player is not None
    before, view = len(stage.sessions()), stage.seat.carrel.player.view
    view.open_again_requested.emit()
    view.open_again_requested.emit()
    stage.seat.until(lambda: bool(stage.seat.opened), "the course to be open again")
    stage.leave()
    assert len(stage.sessions()) == before + 1


def test_crashes_with_long_calm_between_them_are_not_a_row(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(player_module, "CALM_SECONDS", 0.0)
    stage.play(page(START))
    for _ in range(4):
        kill_and_wait(stage)
    assert stage.crashes == [True] * 4


def test_a_crash_while_the_learner_leaves_leaves_all_the_same(stage: Stage) -> None:
    stage.play(page(f"{START} set('cmi.location', 'here'); onunload = () => {{ for (;;); }};"))
    stage.seat.until_saved()
    assert stage.seat.carrel.player is not None
    stage.seat.carrel.player.view.leave_requested.emit()
    stage.seat.settle(0.2)
    kill(stage)
    stage.seat.until(lambda: stage.seat.carrel.player is None, "the library", 5)
    assert stage.crashes == []
    assert stage.stored("cmi.location") == "here"


def test_a_crash_right_after_terminate_opens_the_course_again(stage: Stage) -> None:
    stage.play(page(START))
    stage.run("(set('cmi.location', 'end'), set('cmi.exit', 'suspend'), api.Terminate(''))")
    kill_and_wait(stage)
    assert stage.run("was") == "end"


def test_windows_of_a_course_that_died_go_too(stage: Stage) -> None:
    stage.play(page(START), files={"window.html": page()})
    stage.act("open('window.html')")
    stage.seat.until(lambda: bool(stage.engine.popups.windows), "the window")
    kill_and_wait(stage)
    assert stage.engine.popups.windows == []


def test_what_it_kept_in_local_storage_is_there_again(stage: Stage) -> None:
    stage.play(page(START))
    stage.run("(localStorage.place = 'here', api.Commit(''))")
    stage.seat.settle(0.1)
    kill_and_wait(stage)
    assert stage.run("localStorage.place") == "here"
