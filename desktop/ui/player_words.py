"""Every sentence of the player's screen, made from the plain records of `desktop.ui.player_model`.

Sentence case, no blame, no exclamation; what cannot be done says what opens it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.ui.phrases import percent
from desktop.ui.player_model import (
    ContentsRow,
    Control,
    ControlState,
    Outcome,
    PlayerState,
    Progress,
    RowKind,
    Saved,
    SavedKind,
    Stage,
)
from desktop.ui.status import Status
from desktop.words import QT_TRANSLATE_NOOP, translate
from desktop.words import number as digits

_SAVED_WORDS: Mapping[SavedKind, str] = {
    SavedKind.SAVING: QT_TRANSLATE_NOOP("Player", "Saving…"),
    SavedKind.HERE: QT_TRANSLATE_NOOP("Player", "Saved here"),
    SavedKind.ON_ITS_WAY: QT_TRANSLATE_NOOP("Player", "On its way"),
    SavedKind.ON_SERVER: QT_TRANSLATE_NOOP("Player", "On the server"),
    SavedKind.NOT_SAVED: QT_TRANSLATE_NOOP("Player", "Not saved"),
}

END_QUESTION = QT_TRANSLATE_NOOP("Player", "End this attempt?")
END_CONSEQUENCE = QT_TRANSLATE_NOOP(
    "Player",
    "What you have done so far is saved and counts. The place is not kept: the course begins anew when it is opened "
    "again. To go on later, leave the course instead.",
)

_OUTCOME_TITLES: Mapping[Status, str] = {
    Status.PASSED: QT_TRANSLATE_NOOP("Player", "Course passed"),
    Status.COMPLETED: QT_TRANSLATE_NOOP("Player", "Course completed"),
    Status.FAILED: QT_TRANSLATE_NOOP("Player", "The pass mark was not reached"),
    Status.IN_PROGRESS: QT_TRANSLATE_NOOP("Player", "To be continued"),
    Status.NOT_STARTED: QT_TRANSLATE_NOOP("Player", "The course has ended"),
}


NOT_COUNTED = QT_TRANSLATE_NOOP("Player", "Not counted")
"""Where a status would stand, of a page that the course does not follow."""


@dataclass(frozen=True, slots=True)
class StageWords:
    """A page of the middle without a course: its title and what now."""

    title: str
    body: str


def opens_after(number: int) -> str:
    """Why a lesson is locked that the course opens in order."""
    return translate("Player", "Opens after lesson {number}").format(number=number)


def finish_first(title: str) -> str:
    """Why a lesson is locked whose prerequisite is the activity `title`."""
    return translate("Player", "Finish “{title}” first").format(title=title)


def lesson_line(state: PlayerState) -> str:
    """The second line of the header: "Lesson 5 of 7", or "" where there is nothing to count."""
    if not state.lesson:
        return ""
    numbers = {"number": digits(state.lesson.number), "count": digits(state.lesson.count)}
    return translate("Player", "Lesson {number} of {count}").format(**numbers)


def progress_words(progress: Progress) -> tuple[str, str]:
    """("57%", "4 of 7 done"); the second is empty where lessons are not counted."""
    numbers = {"done": digits(progress.done), "count": digits(progress.count)}
    counted = translate("Player", "{done} of {count} done").format(**numbers) if progress.count > 1 else ""
    return percent(progress.fraction), counted


def saved_words(saved: Saved) -> tuple[str, str]:
    """The word of the pill and the fact behind it: ("Saved here", "10:42"), ("Not saved: the disk is full", "")."""
    word = translate("Player", _SAVED_WORDS[saved.kind])
    if saved.kind is SavedKind.NOT_SAVED:
        return (translate("Player", "{word}: {why}").format(word=word, why=saved.why) if saved.why else word), ""
    if saved.late:
        return word, saved.late
    return word, f"{saved.at:%H:%M}" if saved.at is not None and saved.kind is not SavedKind.SAVING else ""


def next_line(control: Control) -> str:
    """The line in the middle of the bar: where "next" leads, or why it does not."""
    if control.state is ControlState.DISABLED and control.reason:
        return control.reason
    if not control.is_shown or not control.target:
        return ""
    return translate("Player", "Next: {title}").format(title=control.target)


def next_label(control: Control) -> str:
    return control.label or translate("Player", "Next lesson")


def previous_label(control: Control) -> str:
    return control.label or translate("Player", "Previous")


def row_title(row: ContentsRow, number: int | None) -> str:
    return row.title if number is None else f"{number}. {row.title}"


def row_fact(row: ContentsRow) -> str:
    """The second line of a lesson: why it is locked, else its status in words with the score where there is one."""
    if not row.available and row.reason:
        return row.reason
    if row.kind is RowKind.SECTION:
        return ""
    if row.kind is RowKind.EXTRA:
        return translate("Player", NOT_COUNTED)
    word = row.status.word
    if row.score is not None and row.status in (Status.PASSED, Status.FAILED):
        return translate("Player", "{status} with {score}").format(status=word, score=percent(row.score))
    return word


def row_spoken(row: ContentsRow, number: int | None) -> str:
    """The whole row in one phrase, for a screen reader and as the tooltip of the folded contents."""
    parts = [row_title(row, number), row_fact(row)]
    if row.kind is not RowKind.SECTION and not row.available:
        parts.append(translate("Player", "Locked"))
    if row.current:
        parts.append(translate("Player", "This lesson"))
    return ". ".join(part for part in parts if part)


def stage_words(state: PlayerState) -> StageWords:
    """Title and text of the page shown instead of a lesson."""
    name = state.lesson_title
    match state.stage:
        case Stage.LOADING:
            if name:
                return StageWords(translate("Player", "Opening “{title}”").format(title=name), "")
            return StageWords(translate("Player", "Opening the lesson"), "")
        case Stage.LESSON_ENDED:
            return StageWords(translate("Player", "This lesson has ended"), _what_after(state))
        case Stage.STOPPED:
            return StageWords(
                translate("Player", "The course stopped"),
                translate("Player", "What was done until then is saved. Open the lesson again to go on."),
            )
        case Stage.FINISHED:
            return StageWords(*_finished_words(state.outcome))
        case _:
            return StageWords(
                translate("Player", "Choose a lesson"), translate("Player", "Pick one from the contents to begin.")
            )


def _what_after(state: PlayerState) -> str:
    if state.next.is_enabled and state.next.target:
        return translate(
            "Player", "Everything is saved. Go on with “{title}”, or choose another lesson from the contents."
        ).format(title=state.next.target)
    if state.shows_contents:
        return translate(
            "Player", "Everything is saved. Choose another lesson from the contents, or go back to your courses."
        )
    return translate("Player", "Everything is saved. Go back to your courses, or open the lesson again.")


def _finished_words(outcome: Outcome | None) -> tuple[str, str]:
    if outcome is None:
        return translate("Player", _OUTCOME_TITLES[Status.NOT_STARTED]), translate("Player", "Everything is saved.")
    bodies = {
        Status.FAILED: translate("Player", "The result is saved. Review the lessons, then ask about another attempt."),
        Status.IN_PROGRESS: translate("Player", "The place is kept. Open the course again to go on from here."),
    }
    return translate("Player", _OUTCOME_TITLES[outcome.status]), bodies.get(
        outcome.status, translate("Player", "The result is saved.")
    )
