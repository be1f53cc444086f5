"""The door to sequencing: drives a SCORM 2004 course, and gives the player the right sequencer for any package."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from random import Random
from urllib.parse import unquote

from desktop.scorm.judging import Judging
from desktop.scorm.package import Control, Edition, Organization
from desktop.scorm.runtime import AS_A_PERCENTAGE
from desktop.scorm.sequencing import snapshot
from desktop.scorm.sequencing.activity import Activity, build_activities
from desktop.scorm.sequencing.codes import SequencingException
from desktop.scorm.sequencing.content import (
    MAPPED,
    PASSING,
    ContentSession,
    launch_values,
    map_to_tracking,
    shared_data,
    write_shared_data,
)
from desktop.scorm.sequencing.free_choice import FreeChoice
from desktop.scorm.sequencing.navigation import navigation_request
from desktop.scorm.sequencing.offers import Offers, Survey
from desktop.scorm.sequencing.outcome import (
    ControlState,
    CourseSequencer,
    Delivery,
    Json,
    Outcome,
    Progress,
    RequestValidity,
    SessionState,
    SharedDatum,
    Status,
    TocEntry,
    Values,
    offers_choice,
)
from desktop.scorm.sequencing.overall import OverallResult, begin_session, end_session, overall_sequencing
from desktop.scorm.sequencing.requests import Asked, NavigationRequest, parse_navigation
from desktop.scorm.sequencing.rollup import overall_rollup
from desktop.scorm.sequencing.trace import Trace
from desktop.scorm.sequencing.tree import ActivityTree

ABANDONING = (NavigationRequest.ABANDON, NavigationRequest.ABANDON_ALL)
LEAVING = (NavigationRequest.EXIT_ALL, NavigationRequest.ABANDON_ALL, NavigationRequest.SUSPEND_ALL)
ENDS_COURSE = ("time-out", "logout")
"""Values of cmi.exit that make the LMS exit the whole course, whatever adl.nav.request says."""
KEEPS_DATA = ("suspend", "logout")


class Sequencer2004:
    """CourseSequencer for SCORM 2004, all editions."""

    def __init__(self, tree: ActivityTree, *, goes_on: bool = False) -> None:
        self._tree = tree
        self._content: ContentSession | None = None
        self._resumes = False
        self._put_down: Activity | None = None
        """The current activity, if it is to begin anew at its next visit."""
        self._session = SessionState.GOES_ON if goes_on else _closed(tree)
        self._offers: Offers | None = None

    @property
    def current(self) -> str | None:
        return None if self._tree.current is None else self._tree.current.identifier

    @property
    def running(self) -> bool:
        current = self._tree.current
        return current is not None and self._tree[current].active and not self._tree.content_ended

    @property
    def session(self) -> SessionState:
        return self._session

    @property
    def attempt_open(self) -> bool:
        root = self._tree[self._tree.root]
        return root.active or root.suspended

    @property
    def next_activity(self) -> str | None:
        return self._survey().next_activity

    def open(self, choose: str | None = None) -> Outcome:
        if self._tree.current is not None:
            self.interrupted()
        self._changed()
        self._session = SessionState.GOES_ON
        begin_session(self._tree)
        if choose is not None:
            return self._ask(Asked(NavigationRequest.CHOICE, choose))
        if self._tree.suspended is None:
            return self._ask(Asked(NavigationRequest.START))
        outcome = self._ask(Asked(NavigationRequest.RESUME_ALL))
        if outcome.delivery is None and not offers_choice(self.toc()):
            # A cluster was suspended, and no table of contents would lead into it: begin where flow leads.
            return self._ask(Asked(NavigationRequest.START))
        return outcome

    def launch_values(self, stored: Values = ()) -> Values:
        current = self._tree.current
        if current is None:
            return ()
        return launch_values(self._tree, current, stored, resumes=self._resumes)

    def record(self, values: Iterable[tuple[str, str | None]]) -> bool:
        values = tuple(values)
        current = self._tree.current
        if current is None:
            return False
        write_shared_data(self._tree, current, values)
        if not self.running:
            return False
        self._content = self._content or ContentSession.of(current)
        self._content.note(values)
        matters = any(MAPPED.fullmatch(element) for element, _ in values)
        if matters:
            self._changed()
        return matters

    def content_terminated(self) -> Outcome:
        values = {} if self._content is None else self._content.values
        asked = parse_navigation(values.get("adl.nav.request", "_none_"))
        if values.get("cmi.exit") in ENDS_COURSE:
            asked = Asked(NavigationRequest.EXIT_ALL)
        refused: SequencingException | None = None
        if asked is not None:
            refused = self._refusal(asked)
        if asked is not None and refused is None:
            return self._end_content(asked)
        # Nothing (valid) was asked: the activity waits to be left, its page may stay on show.
        self._changed()
        self._keep(None)
        self._tree.content_ended = self._tree.current is not None
        return self._outcome(OverallResult(refused=refused), content_leaves=False)

    def relaunch(self) -> Outcome:
        current = self._tree.current
        if current is None or not self._tree[current].active:
            return self._outcome(OverallResult(), content_leaves=False)
        self._changed()
        self._keep(None)
        self._tree.content_ended = False
        self._resumes = True
        return self._outcome(OverallResult(delivered=current, resumes=True))

    def request(self, request: NavigationRequest, target: str | None = None) -> Outcome:
        if request in LEAVING and self._tree.current is None:
            # The book knows no session without an activity, but a learner may look at the contents and leave.
            self._changed()
            end_session(self._tree)
            return self._outcome(self._over())
        return self._end_content(Asked(request, target))

    def interrupted(self, values: Values = ()) -> Outcome:
        if self._tree.current is None:
            return self._outcome(OverallResult(session_over=True))
        self.record(values)
        return self._end_content(Asked(NavigationRequest.SUSPEND_ALL))

    def put_down(self) -> None:
        current = self._tree.current
        if current is None or not self.running:
            return
        if self._content is not None:
            for passing in PASSING:
                self._content.values.pop(passing, None)
        self._keep(None)
        self._tree.put(current, replace(self._tree[current], active=False, suspended=False))
        overall_rollup(self._tree, current)
        self._tree.say("UP.4", current, "is put down as it stands")
        self._put_down = current
        self._changed()

    def valid(self) -> RequestValidity:
        return self._survey().validity

    def toc(self) -> tuple[TocEntry, ...]:
        return self._survey().toc

    def controls(self) -> Mapping[Control, ControlState]:
        current = self._tree.current
        hidden = frozenset() if current is None else current.item.hidden_controls
        begun = current is not None
        active = current is not None and self._tree[current].active
        offered = {
            Control.PREVIOUS: self.valid().previous,
            Control.CONTINUE: self.valid().continue_,
            Control.EXIT: active,
            Control.EXIT_ALL: begun,
            Control.ABANDON: active,
            Control.ABANDON_ALL: begun,
            Control.SUSPEND_ALL: begun,
        }
        return {control: ControlState(control not in hidden, enabled) for control, enabled in offered.items()}

    def shared_data(self) -> tuple[SharedDatum, ...]:
        current = self._tree.current
        return () if current is None else shared_data(self._tree, current)

    def progress(self) -> Progress:
        return self._survey().progress

    def status(self) -> Status:
        return self._survey().status

    def snapshot(self) -> Json:
        return snapshot.take(self._tree)

    def learner_objectives(self) -> Json:
        everyone = self._tree.structure.objectives_global_to_system
        return snapshot.dump_objectives(self._tree.objectives) if everyone else {}

    def learner_data(self) -> Json:
        return dict(self._tree.data) if self._tree.structure.shared_data_global_to_system else {}

    def _changed(self) -> None:
        self._offers = None

    def _survey(self) -> Offers:
        """Asked for again only after something changed."""
        if self._offers is None:
            now = self._tree.rehearsal()
            self._map(now, None)
            self._offers = Survey(now).offers()
        return self._offers

    def _target(self, asked: Asked) -> Activity | None:
        """By identifier; content may write it as the manifest does, escaped and with blanks around."""
        if asked.target is None:
            return None
        return self._tree.find(asked.target) or self._tree.find(" ".join(unquote(asked.target).split()))

    def _refusal(self, asked: Asked) -> SequencingException | None:
        try:
            navigation_request(self._tree, asked.request, self._target(asked))
        except SequencingException as refused:
            return refused
        return None

    def _end_content(self, asked: Asked) -> Outcome:
        """Content is gone or has terminated: keep what it said, unless it is abandoned, and carry out the request."""
        left = self._tree.current if self.running else None
        if left is not None:
            if asked.request in ABANDONING:
                self._content = None
            else:
                self._keep(asked)
        outcome = self._ask(asked)
        if left is not None and outcome.delivery is None and self._tree.current is left:
            # The request was refused while the activity was active: it has lost its content all the same.
            self._tree.content_ended = True
        return outcome

    def _keep(self, asked: Asked | None) -> None:
        """What content said becomes tracking, once."""
        self._map(self._tree, asked)
        self._content = None

    def _map(self, tree: ActivityTree, asked: Asked | None) -> None:
        content = self._content
        if tree.current is None or content is None:
            return
        map_to_tracking(tree, tree.current, content)
        suspends = asked is not None and asked.request is NavigationRequest.SUSPEND_ALL
        if suspends or content.values.get("cmi.exit") in KEEPS_DATA:
            tree.set_suspended(tree.current, suspended=True)

    def _ask(self, asked: Asked) -> Outcome:
        self._changed()
        result = overall_sequencing(self._tree, asked.request, self._target(asked))
        put_down, self._put_down = self._put_down, None
        if put_down is not None and self._tree.suspended is not None and self._tree.suspended is put_down.parent:
            # The learner comes back to the same page, and the clusters around it go on.
            self._tree.suspended = put_down
        if result.delivered is not None:
            self._resumes = result.resumes
        return self._outcome(self._over() if result.session_over else result)

    def _over(self) -> OverallResult:
        self._session = _closed(self._tree)
        return OverallResult(session_over=True)

    def _outcome(self, result: OverallResult, *, content_leaves: bool = True) -> Outcome:
        delivery = None
        if result.delivered is not None:
            state = self._tree[result.delivered]
            delivery = Delivery(result.delivered.identifier, result.delivered.item, state.data_sets, self._resumes)
        return Outcome(
            delivery,
            self._session,
            None if result.refused is None else result.refused.code,
            content_leaves,
            self._tree.trace.take() if self._tree.trace is not None else (),
        )


def _closed(tree: ActivityTree) -> SessionState:
    return SessionState.ENDED if tree.suspended is None else SessionState.SUSPENDED


def sequencer_for(  # noqa: PLR0913 (all but two are keywords)
    organization: Organization,
    edition: Edition,
    *,
    random: Random,
    state: Json | None = None,
    learner_objectives: Json | None = None,
    learner_data: Json | None = None,
    traced: bool = False,
    advances: bool = False,
    goes_on: bool = False,
    judging: Judging = AS_A_PERCENTAGE,
) -> CourseSequencer:
    """A sequencer for one learner's attempt.

    Args:
        organization: The activity tree's definition.
        edition: The package's; SCORM 1.2 has no sequencing and gets free choice with prerequisites.
        random: Where selection and randomization of children take their numbers from.
        state: What `snapshot` gave; None for a new attempt.
        learner_objectives: What the method of that name gave for this learner, whichever course wrote it last.
        learner_data: The same of shared data.
        traced: Outcomes carry a trace.
        advances: SCORM 1.2 only: an item that finished and is done opens the next one by itself.
        goes_on: `state` was taken while a session went on, and it still does: no `open` follows.
        judging: SCORM 1.2 only: how an item's status and score are worked out. In 2004 the caller records what counts.

    Raises:
        UnreadableSnapshot: `state` can't be understood.
    """
    trace = Trace() if traced else None
    if edition is Edition.SCORM_12:
        chooser = FreeChoice(build_activities(organization.root), advances=advances, judging=judging, trace=trace)
        if state is not None:
            chooser.restore(state, goes_on=goes_on)
        return chooser
    tree = ActivityTree.build(organization, edition, random, trace)
    if organization.objectives_global_to_system:
        tree.objectives = snapshot.load_objectives(learner_objectives or {})
    if organization.shared_data_global_to_system:
        tree.data = snapshot.load_data(learner_data or {})
    if state is not None:
        snapshot.restore(tree, state)
    return Sequencer2004(tree, goes_on=goes_on)
