"""What the player learns from sequencing: deliveries, offers and statuses. Plain records, no behaviour.

`CourseSequencer` is the one interface the player drives; `sequencer_for` (in `course`) picks the implementation.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from desktop.scorm.package import Control, Item
from desktop.scorm.sequencing.codes import Code
from desktop.scorm.sequencing.definition import SequencingRule
from desktop.scorm.sequencing.requests import NavigationRequest
from desktop.scorm.sequencing.trace import TraceStep

Json = dict[str, object]
"""A JSON object: what `json.loads` gives back for what `json.dumps` was given."""
Values = Sequence[tuple[str, str]]
"""Run-time elements with their values, in the order in which they were (or are to be) set."""


class SessionState(Enum):
    """Where the learner's session with the course stands. Suspended and ended sessions are over."""

    GOES_ON = "goes on"
    SUSPENDED = "suspended"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Delivery:
    """The activity to launch now.

    `attempt` numbers the sets of run-time data of this activity from 1 (`scorm_tracking.activity_attempt`). `resumes`
    is True when that set exists already and content continues with it.
    """

    identifier: str
    item: Item
    attempt: int
    resumes: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one request led to.

    `exception` is the code of a request that was refused: nothing is delivered then, but the activity that asked may
    have ended all the same. `content_leaves` says that whatever content is on show must be taken away; without it a
    page that called Terminate without a request stays on the screen.
    """

    delivery: Delivery | None = None
    session: SessionState = SessionState.GOES_ON
    exception: Code | None = None
    content_leaves: bool = False
    trace: tuple[TraceStep, ...] = ()


@dataclass(frozen=True, slots=True)
class RequestValidity:
    """`adl.nav.request_valid`: by identifier for choice and jump; an identifier that is absent is not valid."""

    continue_: bool
    previous: bool
    choice: Mapping[str, bool]
    jump: Mapping[str, bool]


class Obstacle(Enum):
    """Why a learner can't open something; the value is stable, the words are the user interface's."""

    NOT_YET = "not yet"
    """Another activity (`waits_for`) has to be finished first, or passed, as `rule` says."""
    RULE = "rule"
    """A rule of the course disables it and no single activity would change that."""
    ATTEMPTS_USED_UP = "attempts used up"
    NO_CHOICE = "no choice"
    """The course decides the order here; the learner moves with Continue and Previous."""
    STAY_INSIDE = "stay inside"
    """`waits_for` must be left by its own end, not by choosing something else."""
    ONE_STEP_ONLY = "one step only"
    """Choice reaches only the neighbours of where the learner is."""
    ENTER_FROM_ABOVE = "enter from above"
    """The cluster `waits_for` has to be entered first."""
    FORWARD_ONLY = "forward only"
    NOTHING_INSIDE = "nothing inside"
    """The cluster has nothing to open at the moment."""
    PREREQUISITES = "prerequisites"
    """SCORM 1.2: `waits_for_all` names the items that the prerequisites mention and that are not done."""
    NOT_LAUNCHABLE = "not launchable"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class WhyNot:
    """The structured reason behind a disabled entry. Identifiers and titles are the manifest's."""

    obstacle: Obstacle
    waits_for: str | None = None
    waits_for_title: str | None = None
    waits_for_all: tuple[str, ...] = ()
    code: Code | None = None
    activity: str | None = None
    rule: SequencingRule | None = None


class Completion(Enum):
    NOT_ATTEMPTED = "not attempted"
    INCOMPLETE = "incomplete"
    COMPLETED = "completed"
    UNKNOWN = "unknown"


class Success(Enum):
    PASSED = "passed"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Status:
    """Completion, success and score (scaled, -1..1; None if unknown) of an activity or of the whole course."""

    completion: Completion
    success: Success
    score: float | None = None
    progress_measure: float | None = None

    @property
    def done(self) -> bool:
        """Nothing is left to do: completed, or passed without a word about completion, and not failed.

        "incomplete" and passed is not done: UP.4 takes every lesson for satisfied that doesn't say otherwise.
        """
        passed = self.success is Success.PASSED and self.completion is not Completion.INCOMPLETE
        return passed or (self.completion is Completion.COMPLETED and self.success is not Success.FAILED)


@dataclass(frozen=True, slots=True)
class TocEntry:
    """One line of the table of contents, in the order the learner sees; the organization itself has depth 0.

    `listed` False: don't show the line (its children may be listed all the same). `enabled`: the learner can choose it;
    otherwise `why_not` says why.
    """

    identifier: str
    title: str
    depth: int
    listed: bool
    enabled: bool
    current: bool
    suspended: bool
    is_cluster: bool
    status: Status
    why_not: WhyNot | None = None


def offers_choice(toc: Iterable[TocEntry]) -> bool:
    """Whether a table of contents is worth showing: some entry below the root is listed and can be chosen."""
    return any(entry.depth > 0 and entry.listed and entry.enabled for entry in toc)


@dataclass(frozen=True, slots=True)
class ControlState:
    """A control of the player: not `shown` if the current activity hides it (hideLMSUI), `enabled` if it works now."""

    shown: bool
    enabled: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """Leaf activities done of all that count, and the course's own progress measure (0..1) where it has one."""

    done: int
    total: int
    measure: float | None = None


@dataclass(frozen=True, slots=True)
class SharedDatum:
    """One record of `adl.data` for the current activity; `value` is None while nothing was ever written."""

    target: str
    readable: bool
    writable: bool
    value: str | None


class CourseSequencer(Protocol):
    """Drives one learner's attempt on one organization.

    Order of calls: `open` (after a crash `interrupted` first); then for every delivery `launch_values` before the page
    starts, `record` for every batch the page sends, and either `content_terminated` (the page called Terminate by
    itself) or `request` (the learner used a control and the page has been taken away).
    """

    def open(self, choose: str | None = None) -> Outcome:
        """Begin a session: resume what is suspended, else start; with `choose` that entry is the first request.

        Nothing is delivered when the course wants the learner to choose: show the table of contents.
        """
        ...

    def launch_values(self, stored: Values = ()) -> Values:
        """The run-time state at Initialize for the delivered activity, in order, as far as sequencing decides it.

        Pass what earlier sessions of this set of run-time data stored (empty for a first launch, and for the data of
        another attempt); they come back with the manifest's and the mapped values worked in. Learner, entry and times
        are the caller's.
        """
        ...

    def record(self, values: Iterable[tuple[str, str | None]]) -> bool:
        """Note values that content set in the running session (None: cleared). Only `adl.data` acts at once.

        Returns True if what is offered may be different now, so that `valid` and `toc` are worth asking again.
        """
        ...

    def content_terminated(self) -> Outcome:
        """The page called Terminate by itself: carry out `cmi.exit` and `adl.nav.request`, or wait for the learner."""
        ...

    def relaunch(self) -> Outcome:
        """The page ended its session while it reloaded: deliver the current activity again, where it was.

        Nothing is ended and nothing is sequenced; what the page set counts.
        """
        ...

    def request(self, request: NavigationRequest, target: str | None = None) -> Outcome:
        """The learner asks for something and content, if there was any, has been taken away and has saved.

        Leaving (Exit All, Suspend All, Abandon All) ends the session even where nothing was ever opened.
        """
        ...

    def interrupted(self, values: Values = ()) -> Outcome:
        """The last session ended without Terminate and without a request: keep everything, suspended.

        `values` are what the lost session set, as far as `record` was not told of it.
        """
        ...

    def put_down(self) -> None:
        """The page is gone without Terminate, and its lesson is not to go on where it was.

        What it said is kept and nothing is assumed for it, as UP.4 would; its next visit begins another set of run-time
        data. The session with the course goes on: a `request`, or `interrupted`, follows.
        """
        ...

    @property
    def current(self) -> str | None:
        """Identifier of the Current Activity."""
        ...

    @property
    def running(self) -> bool:
        """True while the current activity is delivered and has not ended."""
        ...

    @property
    def session(self) -> SessionState: ...

    @property
    def attempt_open(self) -> bool:
        """The attempt on the whole course isn't over: the next opening goes on with it.

        So it is after Suspend All, and also after Exit All while some activity kept its data to come back to.
        """
        ...

    @property
    def next_activity(self) -> str | None:
        """Identifier of what Continue would deliver as things stand; None for nothing, or the end of the course."""
        ...

    def valid(self) -> RequestValidity: ...

    def toc(self) -> tuple[TocEntry, ...]: ...

    def controls(self) -> Mapping[Control, ControlState]: ...

    def shared_data(self) -> tuple[SharedDatum, ...]: ...

    def progress(self) -> Progress: ...

    def status(self) -> Status: ...

    def snapshot(self) -> Json:
        """The whole state of the attempt, for the constructor's `state`; equal states give equal snapshots."""
        ...

    def learner_objectives(self) -> Json:
        """Global objectives that belong to the learner across courses; empty if this course keeps its own."""
        ...

    def learner_data(self) -> Json:
        """Shared data stores that belong to the learner across courses; empty if this course keeps its own."""
        ...
