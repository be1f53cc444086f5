"""From what the course says to what the player's screen shows: pure, so that a test reads it without a window."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from desktop.learning.steps import ContentsEntry, CourseView, Launch, Offer
from desktop.scorm.sequencing.outcome import Completion, Success
from desktop.ui.player_model import (
    ContentsRow,
    Control,
    ControlState,
    Learner,
    Notice,
    NoticeKind,
    Outcome,
    PlayerState,
    Progress,
    RowKind,
    Saved,
    SavedKind,
    Stage,
    place_of,
    stopped_and_back,
)
from desktop.ui.status import Status

_CONTROLS = {
    Offer.HIDDEN: ControlState.HIDDEN,
    Offer.DISABLED: ControlState.DISABLED,
    Offer.ENABLED: ControlState.ENABLED,
}


def status_of(completion: Completion, success: Success, *, started: bool) -> Status:
    """The one word for completion and success: what was decided about success says more."""
    if success is Success.PASSED:
        return Status.PASSED
    if success is Success.FAILED:
        return Status.FAILED
    if completion is Completion.COMPLETED:
        return Status.COMPLETED
    return Status.IN_PROGRESS if started or completion is Completion.INCOMPLETE else Status.NOT_STARTED


def contents_row(entry: ContentsEntry) -> ContentsRow:
    """One line of the table of contents."""
    return ContentsRow(
        identifier=entry.identifier,
        title=entry.title,
        depth=entry.depth,
        kind=_kind(entry),
        status=status_of(entry.completion, entry.success, started=entry.started or entry.current),
        score=entry.score,
        current=entry.current,
        available=entry.enabled,
        reason=entry.why,
    )


def _kind(entry: ContentsEntry) -> RowKind:
    if entry.is_section:
        return RowKind.SECTION
    return RowKind.LESSON if entry.counts else RowKind.EXTRA


def lessons_done(view: CourseView) -> tuple[int, int]:
    """How many lessons are done, of how many; (0, 0) where counting those that are listed would mislead.

    A course may hide lessons from its contents, which count all the same.
    """
    listed = sum(_kind(entry) is RowKind.LESSON for entry in view.contents)
    return (view.done, view.count) if view.count == listed else (0, 0)


@dataclass(frozen=True)
class Presenter:
    """The screen's state, changed by what happens. Each method gives the next presenter."""

    state: PlayerState

    @classmethod
    def opening(
        cls, title: str, learner_name: str, learner_id: str, *, staff: bool, prints: bool = True
    ) -> "Presenter":
        """Before the course has said anything."""
        learner = Learner(learner_name, learner_id)
        return cls(PlayerState(title=title, stage=Stage.LOADING, learner=learner, staff=staff, prints=prints))

    def viewed(self, view: CourseView) -> "Presenter":
        """The course stands as `view` says."""
        rows = tuple(contents_row(entry) for entry in view.contents)
        current = next((entry for entry in view.contents if entry.current), None)
        return self._with(
            contents=rows,
            lesson=place_of(rows),
            lesson_title=current.title if current is not None else "",
            progress=None if view.progress is None else Progress(view.progress, *lessons_done(view)),
            previous=Control(_CONTROLS[view.previous]),
            next=Control(_CONTROLS[view.next], target=view.next_title, reason=view.next_why),
            end=Control(_CONTROLS[view.end]),
            beginning=view.beginning if view.contents else None,
            outcome=Outcome(
                status_of(view.completion, view.success, started=True),
                view.score,
                timedelta(seconds=view.seconds) if view.seconds else None,
            ),
        )

    def launched(self, launch: Launch) -> "Presenter":
        """A lesson is opening. A notice from before stays for the lesson it was about."""
        return self._with(stage=Stage.PLAYING, lesson_title=launch.title)

    def emptied(self, say: str) -> "Presenter":
        """No content is on show: the learner chooses."""
        ended = any(row.status not in (Status.NOT_STARTED,) for row in self.state.contents)
        what, _, rest = say.partition(". ")
        notice = Notice(f"{what}." if rest else what, rest, NoticeKind.ATTENTION) if say else None
        return self._with(stage=Stage.LESSON_ENDED if ended else Stage.CHOOSE, notice=notice)

    def saving(self) -> "Presenter":
        """Something new is on its way to the disk. A disk that refused is told of until it takes everything again."""
        if self._tells_of_the_disk:
            return self
        return self._with(saved=Saved(SavedKind.SAVING, self.state.saved.at if self.state.saved else None))

    def saved(self, now: datetime) -> "Presenter":
        """Everything is on disk."""
        notice = None if self._tells_of_the_disk else self.state.notice
        return self._with(saved=Saved(SavedKind.HERE, now), notice=notice)

    def reached(self, kind: SavedKind, late: str) -> "Presenter":
        """What is saved has come so far; anything else that is told of saving goes before."""
        saved = self.state.saved
        if saved is None or saved.kind in (SavedKind.SAVING, SavedKind.NOT_SAVED):
            return self
        return self._with(saved=replace(saved, kind=kind, late=late))

    def save_failed(self, sentence: str) -> "Presenter":
        """The disk refused; the sentence is the store's."""
        what, _, rest = sentence.partition(". ")
        return self._with(
            saved=Saved(SavedKind.NOT_SAVED, why=what[:1].lower() + what[1:]),
            notice=Notice(f"{what}.", rest, NoticeKind.FAILED),
        )

    def crashed(self, *, again: bool) -> "Presenter":
        """The renderer died."""
        if again:
            return self._with(notice=stopped_and_back())
        return self._with(stage=Stage.STOPPED, notice=None)

    def failed(self, sentence: str) -> "Presenter":
        """The course can't go on."""
        what, _, rest = sentence.partition(". ")
        notice = Notice(f"{what}." if rest else what, rest, NoticeKind.FAILED)
        return self._with(stage=Stage.STOPPED, notice=notice)

    def finished(self) -> "Presenter":
        """The course session is over and the course is done."""
        return self._with(stage=Stage.FINISHED, notice=None)

    def noticed(self, what: str, rest: str = "") -> "Presenter":
        """Something to tell in passing."""
        return self._with(notice=Notice(what, rest, NoticeKind.ATTENTION))

    @property
    def _tells_of_the_disk(self) -> bool:
        return self.state.saved is not None and self.state.saved.kind is SavedKind.NOT_SAVED

    def _with(self, **changes: object) -> "Presenter":
        return Presenter(replace(self.state, **changes))  # type: ignore[arg-type]
