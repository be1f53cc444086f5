"""What becomes of an attempt between two visits: given up where it was, or with something to come back to."""

from desktop.scorm.sequencing.outcome import Json

_UNDER_WAY = ("active", "suspended")


def given_up(snapshot: Json) -> Json:
    """What a 2004 `snapshot` says once nothing in it is active or suspended any more.

    The next attempt begins from it: attempts stay counted (SN 4.2.1) and objectives known. Nothing is ended by the
    book, since UP.4 would take a lesson that was left in its middle for completed.
    """
    activities = snapshot.get("activities")
    if not isinstance(activities, dict):
        return snapshot
    put_down = {
        identifier: {name: value for name, value in state.items() if name not in _UNDER_WAY}
        for identifier, state in activities.items()
    }
    at_rest = {name: value for name, value in snapshot.items() if name not in ("current", "suspended", "content_ended")}
    return {**at_rest, "activities": put_down}


def is_suspended(snapshot: Json) -> bool:
    """Whether some item or activity of a `snapshot`, of either standard, keeps data to come back to."""
    kept = [snapshot.get("items"), snapshot.get("activities")]
    states = [state for each in kept if isinstance(each, dict) for state in each.values()]
    return any(isinstance(state, dict) and bool(state.get("suspended")) for state in states)
