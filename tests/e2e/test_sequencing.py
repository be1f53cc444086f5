"""Sequenced courses as a learner meets them: locked lessons and why, buttons and keys, jumps, the end of an attempt."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from desktop.ui.diagnostics_drawer import Tab
from desktop.ui.player_model import ContentsRow, ControlState, Stage
from desktop.ui.player_view import PlayerView
from tests.packages import Course, Lesson, build_zip
from tests.seat import Seat

PAGE = """<!doctype html><meta charset="utf-8"><title>Lesson</title><script>
const api = parent.API_1484_11, old = parent.API;
(api ? api.Initialize : old.LMSInitialize)("");
const set = (element, value) => (api ? api.SetValue : old.LMSSetValue)(element, value);
const get = (element) => (api ? api.GetValue : old.LMSGetValue)(element);
const end = () => (api ? api.Terminate : old.LMSFinish)("");
const valid = (request) => get(`adl.nav.request_valid.${request}`);
onunload = end;
</script>"""

PASSES = """<imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID="own">
  <imsss:mapInfo targetObjectiveID="pre-test" readSatisfiedStatus="false" writeSatisfiedStatus="true"/>
</imsss:primaryObjective></imsss:objectives>
<imsss:deliveryControls objectiveSetByContent="true"/></imsss:sequencing>"""
LOCKED = """<imsss:sequencing>
  <imsss:sequencingRules><imsss:preConditionRule>
    <imsss:ruleConditions conditionCombination="any">
      <imsss:ruleCondition referencedObjective="gate" operator="not" condition="satisfied"/>
      <imsss:ruleCondition referencedObjective="gate" operator="not" condition="objectiveStatusKnown"/>
    </imsss:ruleConditions><imsss:ruleAction action="disabled"/>
  </imsss:preConditionRule></imsss:sequencingRules>
  <imsss:objectives><imsss:primaryObjective objectiveID="own"/>
    <imsss:objective objectiveID="gate"><imsss:mapInfo targetObjectiveID="pre-test" readSatisfiedStatus="true"/>
  </imsss:objective></imsss:objectives></imsss:sequencing>"""
HIDING = """<adlnav:presentation><adlnav:navigationInterface>
  <adlnav:hideLMSUI>continue</adlnav:hideLMSUI><adlnav:hideLMSUI>previous</adlnav:hideLMSUI>
  <adlnav:hideLMSUI>exitAll</adlnav:hideLMSUI>
</adlnav:navigationInterface></adlnav:presentation>"""
FLOW = '<imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>'
FLOW_ONLY = '<imsss:sequencing><imsss:controlMode choice="false" flow="true"/></imsss:sequencing>'

GATED = (
    Lesson("pre", "pre.html", "Pre-test", inside=PASSES),
    Lesson("two", "two.html", "Module 2", inside=LOCKED),
    Lesson("three", "three.html", "Module 3", inside=HIDING),
)


def play(seat: Seat, folder: Path, *lessons: Lesson, version: str = "2004 4th Edition", control: str = FLOW) -> str:
    """Import a course of these lessons, open it, and give its digest."""
    course = Course("A course in order", version, lessons, in_organization=control)
    pages = {lesson.href: PAGE for lesson in lessons}
    seat.import_packages(build_zip(folder / "course.zip", course.files(**pages)))
    sha = seat.sha_of("in order")
    seat.open(sha)
    return sha


def view_of(seat: Seat) -> PlayerView:
    assert seat.carrel.player is not None
    return seat.carrel.player.view


def row(seat: Seat, identifier: str) -> ContentsRow:
    return next(row for row in seat.state.contents if row.identifier == identifier)


def until_lesson(seat: Seat, title: str) -> None:
    seat.until(lambda: seat.state.lesson_title == title, f"“{title}”")
    seat.until_script("w.eval('typeof valid') === 'function'", f"the page of “{title}”")


def in_page(seat: Seat, code: str) -> object:
    return seat.script(f"return w.eval({code!r})")


class TestLockedLesson:
    @pytest.fixture(autouse=True)
    def _open(self, seat: Seat, tmp_path: Path) -> None:
        play(seat, tmp_path, *GATED)
        until_lesson(seat, "Pre-test")

    def test_the_contents_say_what_opens_it_and_keys_do_not(self, seat: Seat) -> None:
        assert (row(seat, "two").available, row(seat, "two").reason) == (False, "Finish “Pre-test” first")
        assert row(seat, "three").available
        assert seat.state.next.state is ControlState.ENABLED
        chosen: list[str] = []
        contents = view_of(seat).contents.view
        contents.chosen.connect(chosen.append)
        contents.setCurrentIndex(contents.model().index(1, 0))
        QTest.keyClick(contents, Qt.Key.Key_Return)
        assert chosen == []

    def test_the_drawer_names_the_rule_and_tells_when_it_falls(self, seat: Seat) -> None:
        drawer = view_of(seat).drawer
        drawer.show_tab(Tab.SEQUENCING)
        because = "objective 'gate' not satisfied or objective 'gate' not objectiveStatusKnown"
        assert f"UP.2\ton 'Module 2': disabled, because {because}" in drawer.text()
        assert "DB.2\ton 'Pre-test': delivered, attempt 1" in drawer.text()
        in_page(seat, "set('cmi.success_status', 'passed')")
        seat.until(lambda: row(seat, "two").available, "module 2 to open")
        assert "Contents\ton 'Module 2': it can be opened now" in drawer.text()

    def test_a_page_asks_in_the_same_turn_whether_it_has_opened_something(self, seat: Seat) -> None:
        """adl.nav.request_valid is as fresh as what was set before it."""
        asked = "[valid('choice.{target=two}'), set('cmi.success_status', 'passed'), valid('choice.{target=two}')]"
        assert in_page(seat, asked) == ["false", "true", "true"]
        assert in_page(seat, "set('cmi.success_status', 'failed'), valid('choice.{target=two}')") == "false"

    def test_next_leads_where_it_says(self, seat: Seat) -> None:
        in_page(seat, "set('cmi.success_status', 'passed')")
        seat.until(lambda: row(seat, "two").available, "module 2 to open")
        assert seat.state.next.target == "Module 2"
        QTest.keyClick(view_of(seat), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        until_lesson(seat, "Module 2")
        assert (row(seat, "pre").status.word, row(seat, "two").current) == ("Passed", True)

    def test_next_that_a_rule_refuses_ends_the_lesson_and_says_why(self, seat: Seat) -> None:
        view_of(seat).next_requested.emit()
        seat.until(lambda: seat.state.stage is Stage.LESSON_ENDED, "the lesson to end")
        assert seat.state.notice is not None
        assert seat.state.notice.what == "“Module 2” is not open yet."
        assert seat.state.notice.rest == "Finish “Pre-test” first; everything so far is saved."
        drawer = view_of(seat).drawer
        drawer.show_tab(Tab.SEQUENCING)
        assert "SB.2.2-2\ton 'Module 2'" in drawer.text()

    def test_a_jump_goes_where_the_page_says(self, seat: Seat) -> None:
        in_page(seat, "set('adl.nav.request', '{target=three}jump'), end()")
        until_lesson(seat, "Module 3")

    def test_controls_that_the_lesson_hides_are_gone_and_keys_with_them(self, seat: Seat) -> None:
        """adlnav:hideLMSUI"""
        assert seat.state.end.state is ControlState.ENABLED
        view_of(seat).item_chosen.emit("three")
        until_lesson(seat, "Module 3")
        state = seat.state
        hidden = ControlState.HIDDEN
        assert (state.previous.state, state.next.state, state.end.state) == (hidden, hidden, hidden)
        assert not view_of(seat).header.menu.end.isVisible()
        QTest.keyClick(view_of(seat), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        seat.settle(0.2)
        assert seat.state.lesson_title == "Module 3"

    def test_the_beginning_of_the_course_can_be_chosen(self, seat: Seat) -> None:
        view_of(seat).item_chosen.emit("three")
        until_lesson(seat, "Module 3")
        assert seat.state.beginning == "o"
        view_of(seat).contents.begin.click()
        until_lesson(seat, "Pre-test")


class TestAttempt:
    def test_a_page_that_suspends_everything_closes_the_course_and_it_goes_on_there(
        self, seat: Seat, tmp_path: Path
    ) -> None:
        sha = play(seat, tmp_path, *GATED)
        view_of(seat).item_chosen.emit("three")
        until_lesson(seat, "Module 3")
        in_page(seat, "set('cmi.location', 'page 7'), set('adl.nav.request', 'suspendAll'), end()")
        seat.until(lambda: seat.carrel.player is None, "the library")
        seat.open(sha)
        until_lesson(seat, "Module 3")
        assert in_page(seat, "[get('cmi.entry'), get('cmi.location')]") == ["resume", "page 7"]

    def test_ending_it_asks_first_and_the_next_one_begins_anew(self, seat: Seat, tmp_path: Path) -> None:
        sha = play(seat, tmp_path, *GATED)
        until_lesson(seat, "Pre-test")
        in_page(seat, "set('cmi.location', 'page 7'), set('cmi.success_status', 'passed')")
        seat.until_saved()
        view_of(seat).header.menu.end.trigger()  # the seat agrees to every dialog
        seat.until(lambda: seat.carrel.player is None, "the library")
        seat.open(sha)
        until_lesson(seat, "Pre-test")
        assert in_page(seat, "[get('cmi.entry'), get('cmi.location')]") == ["ab-initio", ""]
        sheet = seat.my_courses.sheet(sha)
        assert sheet is not None
        assert [attempt.state.value for attempt in sheet.attempts] == ["ended", "open"]

    def test_who_does_not_agree_goes_on(self, seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        play(seat, tmp_path, *GATED)
        until_lesson(seat, "Pre-test")
        monkeypatch.setattr(QDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
        view_of(seat).header.menu.end.trigger()
        seat.settle(0.1)
        assert seat.state.lesson_title == "Pre-test"


def test_a_course_without_choice_is_walked_by_its_buttons_alone(seat: Seat, tmp_path: Path) -> None:
    play(
        seat,
        tmp_path,
        *(Lesson(name, f"{name}.html", name.title()) for name in ("one", "two", "three")),
        control=FLOW_ONLY,
    )
    until_lesson(seat, "One")
    assert [each.available for each in seat.state.contents] == [False, False, False]
    assert seat.state.contents[1].reason == "The course decides the order: go on with Next"
    assert seat.state.previous.state is ControlState.DISABLED
    for title in ("Two", "Three"):
        view_of(seat).next_requested.emit()
        until_lesson(seat, title)
    view_of(seat).previous_requested.emit()
    until_lesson(seat, "Two")


class TestSeveralLessons12:
    """SCORM 1.2 with AICC prerequisites."""

    def test_they_open_one_after_the_other_and_complete_the_course(self, seat: Seat, tmp_path: Path) -> None:
        after = "<adlcp:prerequisites type='aicc_script'>one</adlcp:prerequisites>"
        lessons = (Lesson("one", "one.html", "One"), Lesson("two", "two.html", "Two", inside=after))
        sha = play(seat, tmp_path, *lessons, version="1.2", control="")
        seat.until_script("w.eval('typeof end') === 'function'", "the page")
        assert row(seat, "two").reason == "Finish “One” first"
        drawer = view_of(seat).drawer
        drawer.show_tab(Tab.SEQUENCING)
        assert "1.2\ton 'Two': its prerequisites wait for one" in drawer.text()
        in_page(seat, "set('cmi.core.lesson_status', 'completed')")
        seat.until(lambda: row(seat, "two").available, "the second lesson to open")
        view_of(seat).next_requested.emit()
        until_lesson(seat, "Two")
        in_page(seat, "set('cmi.core.lesson_status', 'passed')")
        seat.until_saved()
        seat.leave()
        entry = seat.my_courses.course(sha)
        assert entry is not None
        assert entry.standing is not None
        assert seat.results(sha).completion.value == "completed"
