"""Between run-time data and tracking: what content is given, and what is kept of what it said (RTE book, 4.2; SN 4.2).

Values are the run-time's own strings. Nothing here judges whether content was allowed to set them: the element table
did that before.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from decimal import Decimal

from desktop.scorm.sequencing.activity import Activity
from desktop.scorm.sequencing.objectives import (
    PRIMARY,
    judges_completion,
    read,
    reads_shared,
    satisfied,
    write,
)
from desktop.scorm.sequencing.outcome import SharedDatum, Values
from desktop.scorm.sequencing.tracking import Number
from desktop.scorm.sequencing.tree import ActivityTree

OBJECTIVE = re.compile(r"cmi\.objectives\.(?P<index>\d+)\.(?P<name>.+)")
STORE = re.compile(r"adl\.data\.(?P<index>\d+)\.store")
SUCCESS: dict[str, bool | None] = {"passed": True, "failed": False, "unknown": None}
COMPLETION: dict[str, bool | None] = {"completed": True, "incomplete": False, "not attempted": False, "unknown": None}
SUCCESS_TEXT = {True: "passed", False: "failed"}
COMPLETION_TEXT = {True: "completed", False: "incomplete"}
NUMBERS: dict[str, Number] = {
    "score.scaled": "measure",
    "progress_measure": "amount",
    "score.raw": "raw",
    "score.min": "min",
    "score.max": "max",
}
MAPPED = re.compile(
    r"cmi\.(exit|success_status|completion_status|progress_measure|score\..+|objectives\.\d+\.(?!id|description).+)"
)
"""Elements that have a say in what is tracked, and so in what may be opened."""
PASSING = ("cmi.exit", "cmi.session_time", "adl.nav.request")
"""Elements that end with the session in which content set them."""


@dataclass(slots=True)
class ContentSession:
    """One run of content: the ids of its objective records by index, and what it has set so far.

    The manifest's objectives always come first, in declared order; records that content adds reach no objective.
    """

    records: dict[int, str]
    values: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, activity: Activity) -> "ContentSession":
        return cls(dict(enumerate(objective_ids(activity))))

    def note(self, values: Iterable[tuple[str, str | None]]) -> None:
        for element, value in values:
            if value is None:
                self.values.pop(element, None)
                continue
            self.values[element] = value


def real(value: float) -> str:
    """A number as content expects it: no exponent, no trailing zeros."""
    text = format(Decimal(repr(float(value))), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def parsed(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def map_to_tracking(tree: ActivityTree, activity: Activity, session: ContentSession) -> None:
    """What content set in this session becomes tracking information: objectives first, the whole activity last.

    An untracked activity records nothing. Objectives that the manifest doesn't know stay run-time data.
    """
    if not activity.tracked:
        return
    by_record: dict[int, dict[str, str]] = {}
    for element, value in session.values.items():
        if found := OBJECTIVE.fullmatch(element):
            by_record.setdefault(int(found["index"]), {})[found["name"]] = value
    for index, said in sorted(by_record.items()):
        which = activity.objective_index.get(session.records.get(index, ""))
        if which is not None:
            map_record(tree, activity, which, said)
    top = {
        element.removeprefix("cmi."): value
        for element, value in session.values.items()
        if element in ("cmi.success_status", "cmi.completion_status", "cmi.progress_measure")
        or element.startswith("cmi.score.")
    }
    map_record(tree, activity, PRIMARY, top, whole_activity=True)


def map_record(
    tree: ActivityTree, activity: Activity, which: int, said: dict[str, str], *, whole_activity: bool = False
) -> None:
    """One objective's values, or (whole activity) the primary's by way of the top-level elements."""
    fourth = tree.structure.is_4th_edition
    progress = fourth or whole_activity  # objectives had no completion before the 4th edition
    for name, number in NUMBERS.items():
        value = parsed(said[name]) if name in said else None
        if value is not None and (progress or number != "amount"):
            write(tree, activity, which, number, value)
    by_measure = activity.objectives[which].definition.satisfied_by_measure
    if said.get("success_status") in SUCCESS and not by_measure:
        success = SUCCESS[said["success_status"]]
        if success is not None or fourth:
            write(tree, activity, which, "satisfied", success, said_by_content=True)
            if which == PRIMARY:
                tree.put(activity, replace(tree[activity], satisfied_said_unknown=success is None))
    judged = which == PRIMARY and judges_completion(tree, activity)
    if said.get("completion_status") in COMPLETION and progress and not judged:
        completion = COMPLETION[said["completion_status"]]
        if completion is not None or fourth:
            write(tree, activity, which, "completed", completion, said_by_content=True)
            if which == PRIMARY:
                tree.put(activity, replace(tree[activity], completed_said_unknown=completion is None))


def launch_values(tree: ActivityTree, activity: Activity, stored: Values, *, resumes: bool) -> Values:
    """The state at Initialize, in order: the manifest's values, objectives, what content left, mapped values on top.

    `stored` is what content set earlier in the same set of run-time data; it is left out when a new one begins.
    """
    values = manifest_values(activity)
    seeded = seeds(tree, activity, mapped_only=resumes)
    values += [(f"cmi.objectives.{index}.id", name) for index, name in enumerate(objective_ids(activity))]
    if not resumes:
        return values + seeded
    kept = [(element, value) for element, value in stored if element not in PASSING]
    return values + kept + seeded


def manifest_values(activity: Activity) -> list[tuple[str, str]]:
    """Elements that the manifest alone decides."""
    item = activity.item
    values: list[tuple[str, str]] = []
    threshold = activity.threshold
    if threshold.as_text or threshold.completed_by_measure:
        values.append(("cmi.completion_threshold", real(threshold.min_progress_measure)))
    primary = activity.objectives[PRIMARY].definition
    if primary.satisfied_by_measure:
        values.append(("cmi.scaled_passing_score", real(primary.min_normalized_measure)))
    if activity.sequencing.attempt_absolute_duration_limit is not None:
        values.append(("cmi.max_time_allowed", activity.sequencing.attempt_absolute_duration_limit))
    if item.time_limit_action is not None:
        values.append(("cmi.time_limit_action", item.time_limit_action.value))
    if item.data_from_lms is not None:
        values.append(("cmi.launch_data", item.data_from_lms))
    return values


def objective_ids(activity: Activity) -> list[str]:
    """Ids of the objectives that content gets a record for, in declared order."""
    return [each.definition.id for each in activity.objectives if each.definition.id]


def seeds(tree: ActivityTree, activity: Activity, *, mapped_only: bool) -> list[tuple[str, str]]:
    """What is known of the activity's objectives, as read through their maps, tracked or not.

    The completion is the stored or mapped one, never a new verdict by measure. `mapped_only` leaves out what is
    local: content that resumes has its own record of that.
    """
    values: list[tuple[str, str]] = []
    for index, name in enumerate(objective_ids(activity)):
        which = activity.objective_index[name]
        prefix = f"cmi.objectives.{index}"
        by_measure = activity.objectives[which].definition.satisfied_by_measure
        success = satisfied(tree, activity, which)
        source: tuple[str, bool] = ("success_status", reads_shared(activity, which, "satisfied"))
        if by_measure:
            source = ("success_status", reads_shared(activity, which, "measure"))
        if success is not None and (source[1] or not mapped_only):
            values.append((f"{prefix}.success_status", SUCCESS_TEXT[success]))
        completion = read(tree, activity, which, "completed")
        if completion is not None and (reads_shared(activity, which, "completed") or not mapped_only):
            values.append((f"{prefix}.completion_status", COMPLETION_TEXT[completion]))
        for element, number in NUMBERS.items():
            amount = read(tree, activity, which, number)
            if amount is not None and (reads_shared(activity, which, number) or not mapped_only):
                values.append((f"{prefix}.{element}", real(amount)))
    return values


def shared_data(tree: ActivityTree, activity: Activity) -> tuple[SharedDatum, ...]:
    """`adl.data` for one activity, in manifest order."""
    return tuple(
        SharedDatum(link.target, link.read_shared_data, link.write_shared_data, tree.data.get(link.target))
        for link in activity.item.data_maps
    )


def write_shared_data(tree: ActivityTree, activity: Activity, values: Iterable[tuple[str, str | None]]) -> None:
    """Stores written by content act at once for every activity; an empty text makes a store unset again."""
    maps = activity.item.data_maps
    for element, value in values:
        found = STORE.fullmatch(element)
        if found is None or int(found["index"]) >= len(maps):
            continue
        link = maps[int(found["index"])]
        if not link.write_shared_data:
            continue
        if value:
            tree.data[link.target] = value
        else:
            tree.data.pop(link.target, None)
