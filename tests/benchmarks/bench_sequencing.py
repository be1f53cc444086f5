"""One navigation request plus the validity of the whole table of contents, on small and large activity trees.

Every activity has two rules and an objective map. The shapes: everything in one cluster, clusters of ten, and all of
them tied to one global objective, so that one pass rolls up the whole course. The slowest shape counts. Processor time,
so that whatever else the machine does stays out of it; the engine never waits for anything.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import count
from random import Random
from statistics import median
from time import process_time

from desktop.scorm.package import Edition, Item, Organization, ResourceKind
from desktop.scorm.sequencing.course import sequencer_for
from desktop.scorm.sequencing.definition import (
    Condition,
    ControlModes,
    Objective,
    ObjectiveMap,
    RuleAction,
    RuleCondition,
    Sequencing,
    SequencingRule,
)
from desktop.scorm.sequencing.requests import NavigationRequest
from tests.benchmarks.figures import Figure

ROUNDS = 9
LIMITS = {"sequencing-100-activities": (100, 5.0), "sequencing-1000-activities": (1_000, 60.0)}
"""Figure → activities, milliseconds."""
GROWTH = 15.0
"""How many times the milliseconds of 1,000 activities 10,000 may take."""

RULES = (
    SequencingRule(
        RuleAction.DISABLED, (RuleCondition(Condition.SATISFIED, negated=True, referenced_objective="gate"),)
    ),
    SequencingRule(RuleAction.SKIP, (RuleCondition(Condition.SATISFIED), RuleCondition(Condition.COMPLETED))),
)
Naming = Callable[[int], tuple[str, str]]
"""Number of an activity → the global objectives that it writes and that opens it."""


def own_names(number: int) -> tuple[str, str]:
    return f"done-{number}", "open"


def one_name(_: int) -> tuple[str, str]:
    return "shared", "open"


def activity(number: int, names: Naming, children: tuple[Item, ...] = ()) -> Item:
    """An activity with two rules and objective maps; a leaf if it has no children."""
    written, gate = names(number)
    own = ObjectiveMap(written, read_satisfied_status=True, write_satisfied_status=True)
    sequencing = Sequencing(
        controls=ControlModes(flow=True),
        pre_rules=RULES if number else (),
        primary_objective=Objective("own", maps=(own,)),
        objectives=(Objective("gate", maps=(ObjectiveMap(gate, read_satisfied_status=True),)),),
    )
    kind, launch = (None, None) if children else (ResourceKind.SCO, f"page{number}.html")
    return Item(
        f"activity-{number}", f"Activity {number}", kind=kind, launch=launch, children=children, sequencing=sequencing
    )


def flat(size: int, names: Naming) -> Item:
    """A root with everything right below it."""
    return activity(0, names, tuple(activity(number, names) for number in range(1, size)))


def in_tens(size: int, names: Naming) -> Item:
    """Leaves in clusters of ten, those again in clusters of ten, up to the root."""
    numbers = count(1)
    level = [activity(next(numbers), names) for _ in range(size * 9 // 10)]
    while len(level) > 10:
        level = [activity(next(numbers), names, tuple(level[at : at + 10])) for at in range(0, len(level), 10)]
    return activity(0, names, tuple(level))


SHAPES: dict[str, Callable[[int], Item]] = {
    "flat": lambda size: flat(size, own_names),
    "in tens": lambda size: in_tens(size, own_names),
    "in tens, one objective": lambda size: in_tens(size, one_name),
}


def milliseconds(root: Item) -> float:
    """The median of one Continue, carried out, and what may be asked for afterwards."""
    sequencer = sequencer_for(
        Organization(root),
        Edition.SCORM_2004_4TH,
        random=Random(1),
        learner_objectives={"open": {"satisfied": True}},
    )
    assert sequencer.open().delivery is not None
    times = []
    for round_ in range(ROUNDS):
        sequencer.record([("cmi.success_status", "failed" if round_ % 2 else "passed")])
        began = process_time()
        outcome = sequencer.request(NavigationRequest.CONTINUE)
        toc, valid = sequencer.toc(), sequencer.valid()
        times.append(1000 * (process_time() - began))
        assert outcome.delivery is not None
        assert sum(valid.choice.values()) == len(toc)
    return median(times)


def slowest(size: int) -> float:
    return max(milliseconds(shape(size)) for shape in SHAPES.values())


def measure() -> Iterator[Figure]:
    """Milliseconds for 100 and 1,000 activities, and how many times the latter 10,000 take."""
    found = {size: slowest(size) for size in (100, 1_000, 10_000)}
    for name, (size, limit) in LIMITS.items():
        yield Figure(name, found[size], limit, "ms", "lower")
    yield Figure("sequencing-growth-to-10000", found[10_000] / found[1_000], GROWTH, "times", "lower")


def details() -> Iterable[str]:
    for name, shape in SHAPES.items():
        for size in (100, 1_000, 10_000):
            yield f"{name}, {size} activities: {milliseconds(shape(size)):.1f} ms"


if __name__ == "__main__":
    for line in details():
        print(line)
