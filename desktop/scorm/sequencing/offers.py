"""What a learner may ask for now: dry runs of the real processes on a copy, for the whole course in one walk.

The current activity is ended on the copy first, with what content has said so far, so that its pass or completion
already opens what it is going to open. No post condition runs there: it would replace the learner's choice.
"""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.scorm.sequencing.activity import Activity
from desktop.scorm.sequencing.attempts import end_attempt
from desktop.scorm.sequencing.choice import choice, conceals
from desktop.scorm.sequencing.codes import SequencingException
from desktop.scorm.sequencing.delivery import delivery_request, not_allowed
from desktop.scorm.sequencing.navigation import choice as ask_choice
from desktop.scorm.sequencing.navigation import continue_ as ask_continue
from desktop.scorm.sequencing.navigation import previous as ask_previous
from desktop.scorm.sequencing.objectives import PRIMARY, completed, read, satisfied
from desktop.scorm.sequencing.outcome import (
    Completion,
    Progress,
    RequestValidity,
    Status,
    Success,
    TocEntry,
    WhyNot,
)
from desktop.scorm.sequencing.reasons import explain
from desktop.scorm.sequencing.sequencing_requests import continue_, previous
from desktop.scorm.sequencing.tree import ActivityTree


@dataclass(frozen=True, slots=True)
class Offers:
    """Everything the player shows about one state of the course."""

    validity: RequestValidity
    toc: tuple[TocEntry, ...]
    next_activity: str | None
    progress: Progress
    status: Status


def refusal_of(attempt: Callable[[], object]) -> SequencingException | None:
    """Try something that may be refused."""
    try:
        attempt()
    except SequencingException as refused:
        return refused
    return None


class Survey:
    """One look at one state.

    `now` is the state as it is, with the values of running content mapped; `then` is a copy of it in which the current
    activity has ended. Both are rehearsals.
    """

    def __init__(self, now: ActivityTree) -> None:
        self.now = now
        self.then = now.rehearsal()
        current = now.current
        if current is not None and now[current].active:
            end_attempt(self.then, current)
        self.facts = self.then if now.content_ended else self.now

    def offers(self) -> Offers:
        entries: list[TocEntry] = []
        choosable: dict[str, bool] = {}
        jumpable: dict[str, bool] = {}
        leaves = done = 0
        jumps = self.now.structure.is_4th_edition and self.now.current is not None
        work = [self.now.root]
        while work:
            activity = work.pop()
            hidden = self.then.refused_on_path(self.then.root, activity, "SB.2.9-3", conceals) is not None
            refused = self.choice_refused(activity)
            status = status_of(self.facts, activity)
            choosable[activity.identifier] = refused is None
            if jumps and activity.is_leaf:
                jumpable[activity.identifier] = (
                    self.then.refused_on_path(self.then.root, activity, "DB.1.1", not_allowed) is None
                )
            if activity.is_leaf and activity.tracked:
                leaves += 1
                done += status.done
            entries.append(self.entry(activity, status, refused, hidden=hidden))
            work.extend(reversed(self.now.kids(activity)))
        whole = status_of(self.facts, self.now.root)
        return Offers(
            RequestValidity(
                continue_=refusal_of(lambda: ask_continue(self.now)) is None,
                previous=refusal_of(self.go_back) is None,
                choice=choosable,
                jump=jumpable,
            ),
            tuple(entries),
            self.next_activity(),
            Progress(done, leaves, whole.progress_measure),
            whole,
        )

    def choice_refused(self, activity: Activity) -> SequencingException | None:
        """Why the activity can't be chosen: NB.2.1 on the state as it is, SB.2.9 and DB.1.1 once current has ended.

        The current activity itself may be chosen again whenever it may be left.
        """
        try:
            ask_choice(self.now, activity)
            if activity is not self.now.current:
                delivery_request(self.then, choice(self.then, activity))
        except SequencingException as refused:
            return refused
        return None

    def go_back(self) -> None:
        ask_previous(self.now)
        found = previous(self.then).delivery
        if found is not None:
            delivery_request(self.then, found)

    def next_activity(self) -> str | None:
        """Where Continue leads as things stand; None if nowhere, or out of the course."""
        try:
            ask_continue(self.now)
            found = continue_(self.then).delivery
            if found is not None:
                delivery_request(self.then, found)
        except SequencingException:
            return None
        return None if found is None else found.identifier

    def entry(
        self, activity: Activity, status: Status, refused: SequencingException | None, *, hidden: bool
    ) -> TocEntry:
        state = self.now[activity]
        why: WhyNot | None = None if refused is None else explain(self.then, activity, refused)
        return TocEntry(
            identifier=activity.identifier,
            title=activity.title,
            depth=activity.depth,
            listed=activity.item.is_visible and not hidden,
            enabled=refused is None,
            current=activity is self.now.current,
            suspended=state.suspended,
            is_cluster=not activity.is_leaf,
            status=status,
            why_not=why,
        )


def status_of(tree: ActivityTree, activity: Activity) -> Status:
    """What the learner is shown of an activity; what stems from before the parent's current attempt doesn't count."""
    state = tree[activity]
    fulfilled = completed(tree, activity, fresh_only=True)
    if fulfilled is not None:
        completion = Completion.COMPLETED if fulfilled else Completion.INCOMPLETE
    elif state.active or state.suspended:
        completion = Completion.INCOMPLETE
    elif state.attempts > 0 and not state.stale_progress:
        completion = Completion.UNKNOWN
    else:
        completion = Completion.NOT_ATTEMPTED
    passed = satisfied(tree, activity, fresh_only=True)
    success = Success.UNKNOWN if passed is None else Success.PASSED if passed else Success.FAILED
    return Status(
        completion,
        success,
        read(tree, activity, PRIMARY, "measure", fresh_only=True),
        read(tree, activity, PRIMARY, "amount", fresh_only=True),
    )
