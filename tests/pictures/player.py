"""Pictures of the player: the screen around a course, its states, and the diagnostics drawer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.course_dialogs import CourseDialog
from desktop.ui.diagnostics_model import ApiCall, BlockedAddress, ConsoleLevel, ConsoleLine, TraceLine
from desktop.ui.player_model import (
    ContentsRow,
    Control,
    ControlState,
    Learner,
    LessonPlace,
    Notice,
    NoticeKind,
    Outcome,
    PlayerState,
    Progress,
    RowKind,
    Saved,
    SavedKind,
    Stage,
    stopped_and_back,
)
from desktop.ui.player_view import PlayerView
from desktop.ui.player_words import finish_first, opens_after
from desktop.ui.status import Status
from desktop.ui.widgets.buttons import Kind
from desktop.ui.widgets.sheet import column, frame

AT = datetime(2026, 11, 20, 10, 42, 7, 118000).astimezone()
ON = ControlState.ENABLED

CONTENTS = (
    ContentsRow("s1", "Fire and how it starts", kind=RowKind.SECTION, available=False),
    ContentsRow("1", "Why fires start", 1, status=Status.COMPLETED),
    ContentsRow("2", "The fire triangle", 1, status=Status.COMPLETED),
    ContentsRow("3", "Classes of fire", 1, status=Status.PASSED, score=1.0),
    ContentsRow("s2", "What to do", kind=RowKind.SECTION, available=False),
    ContentsRow("4", "Alarms and escape routes", 1, status=Status.COMPLETED),
    ContentsRow("5", "Choosing an extinguisher", 1, status=Status.IN_PROGRESS, current=True),
    ContentsRow("6", "Using it in four steps", 1),
    ContentsRow("7", "Final test", 1, available=False, reason=opens_after(6)),
    ContentsRow("8", "Safety card to print", kind=RowKind.EXTRA),
)

PLAYING = PlayerState(
    title="Fire safety at work",
    stage=Stage.PLAYING,
    lesson=LessonPlace(5, 7),
    lesson_title="Choosing an extinguisher",
    progress=Progress(0.571, 4, 7),
    saved=Saved(SavedKind.HERE, AT),
    contents=CONTENTS,
    previous=Control(ON, "Alarms and escape routes"),
    next=Control(ON, "Using it in four steps"),
    learner=Learner("Amina Yusuf", "learner-2"),
)

LONG = tuple(
    row
    for part in range(1, 4)
    for row in (
        ContentsRow(
            f"p{part}", f"Part {part}: the ship, her crew and the sea around them", 0, RowKind.SECTION, available=False
        ),
        *(
            row
            for chapter in range(1, 4)
            for row in (
                ContentsRow(f"p{part}c{chapter}", f"Chapter {chapter}, watchkeeping", 1, RowKind.SECTION),
                *(
                    ContentsRow(
                        f"p{part}c{chapter}l{lesson}",
                        "Collision regulations in restricted visibility, with lights, shapes and sound signals"
                        if lesson == 2
                        else "Keeping a lookout",
                        2,
                        status=list(Status)[(part + chapter + lesson) % 5],
                        current=(part, chapter, lesson) == (2, 1, 2),
                        available=part < 3,
                        reason="" if part < 3 else finish_first("Pre-test"),
                    )
                    for lesson in range(1, 5)
                ),
            )
        ),
    )
)


def page() -> QWidget:
    """Stands in for the course's page, which is the author's own."""
    made = QLabel("The course's own page")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setStyleSheet("background: #FFFFFF; color: #8C2A14; font-size: 28px;")
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def player(state: PlayerState = PLAYING) -> PlayerView:
    view = PlayerView()
    view.set_content(page())
    view.show_state(state)
    return view


def diagnostics() -> PlayerView:
    view = player(replace(PLAYING, staff=True))
    view.append_calls(_calls())
    view.append_blocked(
        [
            BlockedAddress(AT.timestamp() - 60, "https://fonts.googleapis.com/css2?family=Inter", "style"),
            BlockedAddress(AT.timestamp() - 59, "https://www.google-analytics.com/collect", "script"),
        ]
    )
    view.append_console([ConsoleLine(AT.timestamp(), ConsoleLevel.WARNING, "Video has no captions", "player.js:41")])
    view.append_trace(
        [
            TraceLine(AT.timestamp() - 71, "OP.1", "Overall Sequencing Process: continue"),
            TraceLine(AT.timestamp() - 71, "NB.2.1", "Navigation Request Process: continue", "valid"),
            TraceLine(AT.timestamp() - 71, "SB.2.7", "Continue Sequencing Request Process", "Choosing an extinguisher"),
        ]
    )
    view.set_diagnostics(True)
    return view


def diagnostics_detail() -> PlayerView:
    view = diagnostics()
    view.drawer.view.selectRow(1)
    return view


def _calls() -> list[ApiCall]:
    def at(minute: int, second: float) -> float:
        return AT.replace(minute=minute, second=0, microsecond=0).timestamp() + second

    earlier = [ApiCall(at(38, i / 10), "LMSGetValue", "cmi.core.lesson_mode", "normal") for i in range(203)]
    suspended = "page=5;st=" + "0123456789" * 123
    return [
        *earlier,
        ApiCall(at(40, 58.466), "LMSInitialize", result="true", note="resumed", in_12=True),
        ApiCall(at(40, 58.470), "LMSGetValue", "cmi.core.lesson_location", "5/1", in_12=True),
        ApiCall(at(41, 22.031), "LMSGetValue", "cmi.interactions._count", "11", in_12=True),
        ApiCall(at(42, 5.604), "LMSSetValue", "cmi.interactions.11.id", "L5_Q1", "true", in_12=True),
        ApiCall(at(42, 5.606), "LMSSetValue", "cmi.interactions.11.type", "choice", "true", in_12=True),
        ApiCall(at(42, 5.607), "LMSSetValue", "cmi.interactions.11.student_response", "d", "true", in_12=True),
        ApiCall(at(42, 5.608), "LMSSetValue", "cmi.interactions.11.result", "correct", "true", in_12=True),
        ApiCall(at(42, 5.610), "LMSSetValue", "cmi.core.score.raw", "105", "false", 405, "must be from 0 to 100", True),
        ApiCall(at(42, 7.093), "LMSSetValue", "cmi.core.lesson_location", "5/3", "true", in_12=True),
        ApiCall(at(42, 7.094), "LMSSetValue", "cmi.suspend_data", suspended, "true", in_12=True),
        ApiCall(at(42, 7.118), "LMSCommit", result="true", note="on disk in 1.9 ms", in_12=True),
    ]


def _at(stage: Stage) -> Callable[[], QWidget]:
    return lambda: player(replace(PLAYING, stage=stage))


def finished(status: Status, score: float | None) -> PlayerView:
    outcome = Outcome(status, score, timedelta(hours=1, minutes=12))
    return player(replace(PLAYING, stage=Stage.FINISHED, outcome=outcome, progress=Progress(1.0, 7, 7), lesson=None))


def disk_full() -> PlayerView:
    notice = Notice(
        "The disk is full.",
        "Everything up to 10:41 is kept. Ask an instructor to free some space.",
        NoticeKind.FAILED,
        "hard-drive",
    )
    return player(replace(PLAYING, saved=Saved(SavedKind.NOT_SAVED, AT, "the disk is full"), notice=notice))


def long_contents() -> PlayerView:
    title = (
        "Safety of life at sea: a course for officers of the navigational watch on ships of 500 gross tonnage or more"
    )
    nothing = Control(ControlState.DISABLED, reason=finish_first("Pre-test"))
    return player(replace(PLAYING, title=title, contents=LONG, lesson=LessonPlace(14, 36), next=nothing))


def single() -> PlayerView:
    only = (ContentsRow("1", "Ladders", status=Status.IN_PROGRESS, current=True),)
    return player(PlayerState("Ladders", Stage.PLAYING, progress=Progress(0.3), saved=PLAYING.saved, contents=only))


def dialog(words: str, *, may_silence: bool = False) -> PlayerView:
    """A course's question over its page, as a part of the picture rather than a window of its own."""
    view = player()
    asked = CourseDialog(PLAYING.title, words, may_silence=may_silence, parent=view)
    asked.add_button("Cancel")
    asked.add_button("OK", Kind.PRIMARY, accepts=True)
    asked.setWindowFlags(Qt.WindowType.Widget)
    card = frame(view, card=True)
    column(card, margins=(1, 1, 1, 1)).addWidget(asked)
    card.adjustSize()
    card.move(420, 160)
    card.show()
    return view


SCREENS: dict[str, Callable[[], QWidget]] = {
    "player": player,
    "player-diagnostics": diagnostics,
    "player-diagnostics-detail": diagnostics_detail,
    "player-choose": _at(Stage.CHOOSE),
    "player-loading": _at(Stage.LOADING),
    "player-lesson-ended": _at(Stage.LESSON_ENDED),
    "player-stopped-and-back": lambda: player(replace(PLAYING, notice=stopped_and_back())),
    "player-stopped": _at(Stage.STOPPED),
    "player-passed": lambda: finished(Status.PASSED, 0.92),
    "player-failed": lambda: finished(Status.FAILED, 0.58),
    "player-disk-full": disk_full,
    "player-long-contents": long_contents,
    "player-single": single,
    "player-dialog": lambda: dialog("You have answered 7 of 10 questions. Hand in the test now?"),
    "player-dialog-long": lambda: dialog(
        "\n".join(f"Rule {n}: keep a lookout" for n in range(1, 60)), may_silence=True
    ),
}
