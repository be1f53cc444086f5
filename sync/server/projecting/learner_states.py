"""Works out what courses remember of a learner beyond one course: global objectives and shared data."""

from typing import Any, Final
from uuid import UUID

from sync.records.tables import learner_states
from sync.records.vocabulary import RecordKind
from sync.server.projecting import redacting
from sync.server.projecting.oneness import canonical, of_one
from sync.server.projecting.people import ensure_people
from sync.server.projecting.registering import keep, known_registers, merged, told_in
from sync.server.projecting.scoping import believed
from sync.server.projecting.work import Work

_OBJECTIVE: Final = "objective:"
_DATA: Final = "data:"


def project_states(work: Work, subjects: list[str]) -> None:
    """What outlives one course: of everybody who is the same person, together."""
    one = canonical(work.connection, [UUID(subject) for subject in subjects])
    for learner in sorted(set(one.values())):
        together = of_one(work.connection, learner)
        all_stored = work.stored(f"learner state/{each}" for each in together)
        stored = believed(
            work,
            all_stored,
            lambda name, whose=learner: (UUID(name.partition("/")[2]), whose),  # type: ignore[misc]
        )
        told = told_in((each for some in stored.values() for each in some), work.server, frozenset())
        if not told or redacting.is_erased(work, learner):
            redacting.redact(work, [f"learner state/{learner}"])
            continue
        known = known_registers(work, RecordKind.LEARNER_STATE, [str(learner)]).get(str(learner))
        register = merged(RecordKind.LEARNER_STATE, str(learner), told, known)
        values = {name: value for name, value in register.values.items() if value is not None}
        row = {
            "learner_id": learner,
            "global_objectives": _part(values, _OBJECTIVE),
            "shared_data": _part(values, _DATA),
            "changed_at": work.now,
        }
        ensure_people(work, [learner])
        work.put(learner_states, [row])
        keep(work, register, learner)


def _part(values: dict[str, Any], begins: str) -> dict[str, Any]:
    return {name.removeprefix(begins): value for name, value in values.items() if name.startswith(begins)}
