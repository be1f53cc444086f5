"""What playing a course looks like from outside: launches, steps and the view of a course, as plain records."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from desktop.scorm.sequencing.outcome import Completion, Success
from desktop.scorm.sequencing.trace import TraceStep


class Ask(Enum):
    """What a learner asks of the player. CHOOSE carries the identifier of an activity."""

    PREVIOUS = "previous"
    NEXT = "next"
    CHOOSE = "choose"
    LEAVE = "leave"
    EXIT_ALL = "exit all"


class Offer(Enum):
    """Whether a control is offered. HIDDEN follows `adlnav:hideLMSUI`, DISABLED a dry run of the request."""

    HIDDEN = "hidden"
    DISABLED = "disabled"
    ENABLED = "enabled"


@dataclass(frozen=True)
class Launch:
    """One delivered activity, ready to open.

    `seed` is the launch data for the page (values, data stores, storage); `url` is relative to the course's root.
    `for_sco` is False for an asset, which makes no calls.
    """

    session_id: str
    activity: str
    title: str
    url: str
    for_sco: bool
    seed: Mapping[str, Any]


@dataclass(frozen=True)
class ContentsEntry:
    """One entry of the table of contents, in document order; hidden activities have none.

    `why` says in words why it can't be opened, "" where `enabled`. `score` is scaled. `counts` is False for a page the
    course does not track (SN 3.13.1): nothing is ever known of it.
    """

    identifier: str
    title: str
    depth: int
    is_section: bool
    enabled: bool
    current: bool
    completion: Completion
    success: Success
    started: bool
    score: float | None
    why: str
    counts: bool = True
    decided: TraceStep | None = None
    """The process and rule behind `why`, for those who write courses."""


@dataclass(frozen=True)
class CourseView:
    """A course as it stands: what the player shows around it. `progress` is 0..1, None: unknown.

    `next_title` names what Next would open as things stand, "" where that is nothing.
    """

    title: str
    contents: tuple[ContentsEntry, ...]
    previous: Offer
    next: Offer
    next_title: str
    end: Offer
    """Exit All: end the attempt on the whole course."""
    beginning: str | None
    """Identifier of the organization where the learner may choose it, which leads to wherever the course begins."""
    progress: float | None
    done: int
    count: int
    completion: Completion
    success: Success
    score: float | None
    seconds: float
    next_why: str = ""
    """Why Next is disabled, where the lesson after this one says so."""
    valid: Mapping[str, Any] = field(default_factory=dict)
    """adl.nav.request_valid as the page wants it."""


@dataclass(frozen=True)
class Step:
    """What follows from a request: an activity to launch, the end of the course session, or neither.

    `content_leaves` False: a page that ended its session without asking for anything stays on show. `finished`: the
    course is completed. `say` is a sentence for the learner where the request could not be carried out. `trace` is for
    diagnostics.
    """

    view: CourseView
    launch: Launch | None = None
    over: bool = False
    content_leaves: bool = True
    finished: bool = False
    say: str = ""
    trace: tuple[TraceStep, ...] = ()

    @property
    def leads_nowhere(self) -> bool:
        """The page is gone and nothing follows: the learner has to choose, and may want to know why."""
        return self.launch is None and not self.over and self.content_leaves
