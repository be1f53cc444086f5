"""The whole state of an attempt as one JSON object and back.

Only what differs from the beginning is written, by identifier, so a snapshot stays small and survives a repaired
manifest. What belongs to the learner rather than to the attempt has functions of its own.
"""

from dataclasses import fields
from typing import Any

from desktop.scorm.sequencing.activity import Activity
from desktop.scorm.sequencing.outcome import Json
from desktop.scorm.sequencing.tracking import FIELDS, FLAGS, UNKNOWN, ActivityState, ObjectiveStatus
from desktop.scorm.sequencing.tree import ActivityTree
from desktop.words import QT_TRANSLATE_NOOP, translate

VERSION = 1
UNREADABLE = QT_TRANSLATE_NOOP(
    "Import", "The saved place in this course can't be read. The answers given so far are kept; start the course again."
)
PLAIN = tuple(each.name for each in fields(ActivityState) if each.name not in ("objectives", "available"))
"""Fields of an activity's state that JSON holds as they are."""


class UnreadableSnapshot(Exception):
    """A stored state can't be understood. The message is for a person; nothing was changed."""


def take(tree: ActivityTree) -> Json:
    """Equal states give equal snapshots."""
    activities: dict[str, object] = {}
    for activity, state in zip(tree.activities, tree.states, strict=True):
        if state != activity.initial:
            activities[activity.identifier] = dump_activity(tree, activity, state)
    snapshot: Json = {"version": VERSION, "activities": activities}
    if tree.current is not None:
        snapshot["current"] = tree.current.identifier
    if tree.suspended is not None:
        snapshot["suspended"] = tree.suspended.identifier
    if tree.content_ended:
        snapshot["content_ended"] = True
    if tree.written:
        snapshot["written"] = sorted(tree.written)
    if not tree.structure.objectives_global_to_system:
        snapshot["objectives"] = dump_objectives(tree.objectives)
    if not tree.structure.shared_data_global_to_system:
        snapshot["data"] = dict(tree.data)
    return snapshot


def restore(tree: ActivityTree, snapshot: Json) -> None:
    """Bring a newly built tree into the state of the snapshot. Raises UnreadableSnapshot."""
    if snapshot.get("version") != VERSION:
        raise UnreadableSnapshot(
            translate(
                "Import",
                "The saved place in this course was written by a newer version of the program. Nothing was lost; "
                "install the newer version to go on from there.",
            )
        )
    try:
        for identifier, dumped in _mapping(snapshot.get("activities")).items():
            activity = tree.find(identifier)
            if activity is not None:
                tree.put(activity, load_activity(tree, activity, _mapping(dumped)))
        tree.current = tree.find(_text(snapshot.get("current")))
        tree.suspended = tree.find(_text(snapshot.get("suspended")))
        tree.content_ended = bool(snapshot.get("content_ended", False))
        tree.written = {str(target) for target in _list(snapshot.get("written", []))}
        if not tree.structure.objectives_global_to_system:
            tree.objectives = load_objectives(snapshot.get("objectives", {}))
        if not tree.structure.shared_data_global_to_system:
            tree.data = load_data(snapshot.get("data", {}))
    except (TypeError, ValueError) as problem:
        raise UnreadableSnapshot(translate("Import", UNREADABLE)) from problem


def dump_activity(tree: ActivityTree, activity: Activity, state: ActivityState) -> Json:
    dumped: Json = {}
    for name in PLAIN:
        value = getattr(state, name)
        if value != getattr(activity.initial, name):
            dumped[name] = value
    if state.available is not None:
        dumped["available"] = [tree.activities[index].identifier for index in state.available]
    if state.objectives != activity.initial.objectives:
        dumped["objectives"] = [dump_status(status) for status in state.objectives]
    return dumped


def load_activity(tree: ActivityTree, activity: Activity, dumped: Json) -> ActivityState:
    plain: dict[str, Any] = {name: dumped[name] for name in PLAIN if name in dumped}
    available = None
    if "available" in dumped:
        kids = [tree.find(_text(identifier)) for identifier in _list(dumped["available"])]
        available = tuple(kid.index for kid in kids if kid is not None and kid.parent is activity)
    objectives = activity.initial.objectives
    loaded = tuple(load_status(status) for status in _list(dumped.get("objectives", [])))
    if len(loaded) == len(objectives):
        objectives = loaded
    return ActivityState(**plain, available=available, objectives=objectives)


def dump_status(status: ObjectiveStatus) -> Json:
    return {name: getattr(status, name) for name in FIELDS if getattr(status, name) is not None}


def load_status(dumped: object) -> ObjectiveStatus:
    values = _mapping(dumped)
    known: dict[str, Any] = {}
    for name in FIELDS:
        value = values.get(name)
        if value is not None:
            if not isinstance(value, bool if name in FLAGS else int | float):
                raise TypeError(f"{name} can't be {value!r}")
            known[name] = value
    return ObjectiveStatus(**known)


def dump_objectives(objectives: dict[str, ObjectiveStatus]) -> Json:
    """Global objectives by id; one of which nothing is known is left out."""
    return {target: dump_status(status) for target, status in sorted(objectives.items()) if status != UNKNOWN}


def load_objectives(dumped: object) -> dict[str, ObjectiveStatus]:
    return {target: load_status(status) for target, status in _mapping(dumped).items()}


def load_data(dumped: object) -> dict[str, str]:
    return {target: str(value) for target, value in _mapping(dumped).items()}


def _mapping(value: object) -> Json:
    if not isinstance(value, dict):
        raise TypeError(f"an object was expected, not {value!r}")
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(f"a list was expected, not {value!r}")
    return value


def _text(value: object) -> str | None:
    return None if value is None else str(value)
