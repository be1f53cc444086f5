"""Random trees and random sessions: what must hold whatever an author writes and a learner does."""

import json
from random import Random
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.scorm.package import Edition, Item, Organization, ResourceKind
from desktop.scorm.sequencing import snapshot
from desktop.scorm.sequencing.codes import Code
from desktop.scorm.sequencing.course import Sequencer2004, sequencer_for
from desktop.scorm.sequencing.definition import (
    ChildActivitySet,
    Combination,
    CompletionThreshold,
    Condition,
    Consideration,
    ControlModes,
    DeliveryControls,
    Objective,
    ObjectiveMap,
    RandomizationControls,
    RollupAction,
    RollupCondition,
    RollupConsiderations,
    RollupRule,
    RuleAction,
    RuleCondition,
    Sequencing,
    SequencingRule,
    Timing,
)
from desktop.scorm.sequencing.outcome import CourseSequencer, Outcome, SessionState
from desktop.scorm.sequencing.requests import NavigationRequest
from desktop.scorm.sequencing.rollup import overall_rollup
from desktop.scorm.sequencing.tree import ActivityTree

PRE = (
    RuleAction.SKIP,
    RuleAction.DISABLED,
    RuleAction.HIDDEN_FROM_CHOICE,
    RuleAction.STOP_FORWARD_TRAVERSAL,
)
POST = (
    RuleAction.EXIT_PARENT,
    RuleAction.EXIT_ALL,
    RuleAction.RETRY,
    RuleAction.RETRY_ALL,
    RuleAction.CONTINUE,
    RuleAction.PREVIOUS,
)
STEPS = 12

measures = st.sampled_from((-1.0, -0.5, 0.0, 0.25, 0.5, 1.0))
shares = st.sampled_from((0.0, 0.25, 0.5, 1.0))
usually = st.sampled_from((True, True, True, False))
rarely = st.sampled_from((False, False, False, True))

maps = st.builds(
    ObjectiveMap,
    target=st.sampled_from(("G", "H")),
    read_satisfied_status=st.booleans(),
    read_normalized_measure=st.booleans(),
    write_satisfied_status=st.booleans(),
    write_normalized_measure=st.booleans(),
    read_completion_status=rarely,
    write_completion_status=rarely,
    read_progress_measure=rarely,
    write_progress_measure=rarely,
)


def objectives(name: str) -> st.SearchStrategy[Objective]:
    return st.builds(
        Objective,
        id=st.just(name),
        satisfied_by_measure=rarely,
        min_normalized_measure=measures,
        maps=st.lists(maps, max_size=2).map(tuple),
    )


conditions = st.builds(
    RuleCondition,
    condition=st.sampled_from(Condition),
    negated=st.booleans(),
    referenced_objective=st.sampled_from((None, None, "p", "q", "nowhere")),
    measure_threshold=measures,
)


def rules(actions: tuple[RuleAction, ...]) -> st.SearchStrategy[tuple[SequencingRule, ...]]:
    made = st.builds(
        SequencingRule,
        action=st.sampled_from(actions),
        conditions=st.lists(conditions, min_size=1, max_size=2).map(tuple),
        combination=st.sampled_from(Combination),
    )
    return st.lists(made, max_size=2).map(tuple)


rollup_rules = st.lists(
    st.builds(
        RollupRule,
        action=st.sampled_from(RollupAction),
        conditions=st.lists(
            st.builds(
                RollupCondition,
                condition=st.sampled_from([each for each in Condition if each is not Condition.ALWAYS]),
                negated=st.booleans(),
            ),
            min_size=1,
            max_size=2,
        ).map(tuple),
        combination=st.sampled_from(Combination),
        child_activity_set=st.sampled_from(ChildActivitySet),
        minimum_count=st.integers(0, 2),
        minimum_percent=shares,
    ),
    max_size=2,
).map(tuple)

considerations = st.builds(
    RollupConsiderations,
    **{f"required_for_{name}": st.sampled_from(Consideration) for name in ("satisfied", "not_satisfied", "completed")},
    measure_satisfaction_if_active=usually,
)


def sequencings(*, replacing: bool) -> st.SearchStrategy[Sequencing]:
    """`replacing` False leaves out the rules that put something else in the place of what a learner asked for."""
    return st.builds(
        Sequencing,
        controls=st.builds(
            ControlModes,
            choice=usually,
            choice_exit=usually,
            flow=usually,
            forward_only=rarely,
            use_current_attempt_objective_info=st.booleans(),
            use_current_attempt_progress_info=st.booleans(),
        ),
        prevent_activation=rarely,
        constrain_choice=rarely,
        pre_rules=rules(PRE),
        exit_rules=rules((RuleAction.EXIT,)) if replacing else st.just(()),
        post_rules=rules(POST) if replacing else st.just(()),
        attempt_limit=st.sampled_from((None, None, None, 0, 1, 2)),
        rollup_rules=rollup_rules,
        rollup_objective_satisfied=usually,
        rollup_progress_completion=usually,
        objective_measure_weight=shares,
        rollup_considerations=considerations,
        primary_objective=objectives("p"),
        objectives=st.lists(objectives("q"), max_size=1).map(tuple),
        randomization=st.builds(
            RandomizationControls,
            selection_timing=st.sampled_from(Timing),
            select_count=st.sampled_from((None, 1, 2)),
            randomization_timing=st.sampled_from(Timing),
            reorder_children=st.booleans(),
        ),
        delivery=st.builds(
            DeliveryControls, tracked=usually, completion_set_by_content=rarely, objective_set_by_content=rarely
        ),
    )


@st.composite
def courses(draw: st.DrawFn, *, replacing: bool = True) -> Organization:
    """Up to three levels, a dozen or so activities."""
    names = iter(f"i{number}" for number in range(1000))

    def item(depth: int) -> Item:
        name = next(names)
        inside: tuple[Item, ...] = ()
        if depth < 3 and (depth == 0 or draw(rarely)):
            inside = tuple(item(depth + 1) for _ in range(draw(st.integers(1, 4))))
        threshold = draw(
            st.sampled_from((None, None, CompletionThreshold(True, 0.5), CompletionThreshold(True, 1.0, 0.5)))
        )
        return Item(
            name,
            name,
            kind=None if inside else ResourceKind.SCO,
            launch=None if inside else f"{name}.html",
            children=inside,
            completion_threshold=threshold,
            sequencing=draw(sequencings(replacing=replacing)),
        )

    return Organization(item(0), objectives_global_to_system=draw(st.booleans()))


said = st.lists(
    st.sampled_from(
        (
            ("cmi.success_status", "passed"),
            ("cmi.success_status", "failed"),
            ("cmi.success_status", "unknown"),
            ("cmi.completion_status", "completed"),
            ("cmi.completion_status", "incomplete"),
            ("cmi.score.scaled", "0.5"),
            ("cmi.progress_measure", "0.5"),
            ("cmi.objectives.1.success_status", "passed"),
            ("cmi.exit", "suspend"),
            ("cmi.exit", "normal"),
            ("cmi.exit", "time-out"),
            ("adl.nav.request", "continue"),
            ("adl.nav.request", "exitAll"),
            ("adl.nav.request", "suspendAll"),
            ("adl.nav.request", "{target=i2}choice"),
        )
    ),
    max_size=3,
)
sessions = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
editions = st.sampled_from([edition for edition in Edition if edition.is_2004])


def tree_inside(sequencer: CourseSequencer) -> ActivityTree:
    assert isinstance(sequencer, Sequencer2004)
    return sequencer._tree  # the properties are about the state, which the façade keeps to itself


def act(data: st.DataObject, sequencer: CourseSequencer) -> Outcome:
    """Something a learner, a page or a power cut may do next."""
    if sequencer.session is not SessionState.GOES_ON:
        return sequencer.open()
    sequencer.record(data.draw(said))
    what = data.draw(st.sampled_from(("content", "learner", "learner", "lost", "reload")))
    if what == "content" and sequencer.running:
        return sequencer.content_terminated()
    if what == "lost":
        return sequencer.interrupted()
    if what == "reload" and sequencer.running:
        return sequencer.relaunch()
    request = data.draw(st.sampled_from(NavigationRequest))
    return sequencer.request(request, data.draw(st.sampled_from(("i0", "i1", "i2", "i3", "i5", "nowhere"))))


def check_state(sequencer: CourseSequencer, organization: Organization, edition: Edition) -> None:
    tree = tree_inside(sequencer)
    leaves = [activity for activity in tree.activities if activity.is_leaf and tree[activity].active]
    assert len(leaves) <= 1
    assert all(tree[step].active for leaf in leaves for step in leaf.path_to_root())
    assert all(leaf is tree.current for leaf in leaves)
    reloaded = ActivityTree.build(organization, edition, Random(0))
    reloaded.objectives, reloaded.data = dict(tree.objectives), dict(tree.data)
    snapshot.restore(reloaded, json.loads(json.dumps(sequencer.snapshot())))
    assert reloaded.states == tree.states
    assert snapshot.take(reloaded) == sequencer.snapshot()


def check_rollup_order(tree: ActivityTree, random: Random) -> None:
    """Children in another order give the same result, whatever was written before."""
    results: list[Any] = []
    for shuffled in (False, True):
        rehearsal = tree.rehearsal()
        for activity in rehearsal.activities:
            kids = list(rehearsal.kids(activity))
            if shuffled:
                random.shuffle(kids)
            rehearsal.set_available(activity, kids)
        rehearsal.written = set(tree.structure.readers)
        overall_rollup(rehearsal, rehearsal.activities[-1])
        known = [state.objectives for state in rehearsal.states]
        results.append((known, rehearsal.objectives))
    assert results[0] == results[1]


@sessions
@given(st.data(), courses(), editions, st.integers(0, 9))
def test_any_session_on_any_course(
    data: st.DataObject, organization: Organization, edition: Edition, seed: int
) -> None:
    """No surprise leaves a process, one leaf at most is active, the state reloads equal, roll-up has no order."""
    sequencer = sequencer_for(organization, edition, random=Random(seed), traced=True)
    sequencer.open()
    for _ in range(data.draw(st.integers(1, STEPS))):
        outcome = act(data, sequencer)
        assert outcome.exception is None or isinstance(outcome.exception, Code)
        check_state(sequencer, organization, edition)
        sequencer.toc()
        check_state(sequencer, organization, edition)
    check_rollup_order(tree_inside(sequencer), Random(seed))


@sessions
@given(st.data(), courses(replacing=False), st.integers(0, 9))
def test_what_may_be_chosen_is_what_choosing_delivers(
    data: st.DataObject, organization: Organization, seed: int
) -> None:
    """ "May I?" and "do it" agree on every entry, wherever a session has got to."""
    sequencer = sequencer_for(organization, Edition.SCORM_2004_4TH, random=Random(seed))
    sequencer.open()
    for _ in range(data.draw(st.integers(0, 4))):
        act(data, sequencer)
    if sequencer.session is not SessionState.GOES_ON:
        sequencer.open()
    offered = {entry.identifier: entry for entry in sequencer.toc()}
    valid = sequencer.valid()
    for identifier, entry in offered.items():
        assert valid.choice[identifier] == entry.enabled == (entry.why_not is None)
        if entry.current:
            continue
        again = sequencer_for(
            organization,
            Edition.SCORM_2004_4TH,
            random=Random(seed),
            state=sequencer.snapshot(),
            learner_objectives=sequencer.learner_objectives(),
        )
        outcome = again.request(NavigationRequest.CHOICE, identifier)
        assert (outcome.delivery is not None) == entry.enabled
