"""What of an enrolment waits for a person: forks, attempts over the limit, work after the learner was taken off, and so
on. Found anew each time; one whose cause is gone counts as settled."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final
from uuid import UUID

from sync import merge
from sync.bodies import CertificateBody, DecisionBody
from sync.documents import Side
from sync.merge import Merged
from sync.records.vocabulary import AttemptStanding, DecisionKind, MatterKind
from sync.server.projecting.enrollment_results import Results
from sync.server.projecting.matters import Matter, Settlement
from sync.server.projecting.registering import Register
from sync.told import Held, Told, newest

_FORKED: Final = "Two seats continued this attempt. One side goes on; what was done on the other is kept beside it."
_OVER: Final = "This attempt is more than the course allows. It is kept and does not count until somebody accepts it."
_WITHDRAWN: Final = "Work was done on this course after the learner had been withdrawn from it."
_REPLACED: Final = "An attempt was begun on this course after it had been replaced or removed."
_SECOND: Final = "Two seats issued a certificate for this course. The first one holds; the second one is kept."


def find(
    results: Results, known: Mapping[str, Matter], others: Iterable[Told[CertificateBody]], now: datetime
) -> list[Matter]:
    """Every matter as it is now. `known`: as they were; `others`: certificates that do not hold."""
    found = [*_forks(results), *_over_limit(results), *_late(results)]
    found += [_second(results, told) for told in others]
    wanted = {matter.id: matter for matter in found}
    for identifier, matter in known.items():
        if matter.what in _OURS and identifier not in wanted:
            wanted[identifier] = (
                matter if matter.settled is not None else replace(matter, settled=Settlement(None, now))
            )
    dismissed = _dismissed(results)
    return [
        replace(matter, settled=matter.settled or dismissed.get(identifier))
        for identifier, matter in sorted(wanted.items())
    ]


_OURS: Final = frozenset(
    {
        MatterKind.FORKED,
        MatterKind.OVER_LIMIT,
        MatterKind.WITHDRAWN,
        MatterKind.REPLACED,
        MatterKind.SECOND_CERTIFICATE,
    }
)


def _matter(results: Results, what: MatterKind, subject: object, say: str, **more: object) -> Matter:
    enrolled = results.facts.enrolled
    matter = Matter(f"{what.value}/{subject}", what, say, learner=enrolled.learner, sha256=enrolled.sha256)
    return replace(matter, **more)  # type: ignore[arg-type]


WAITS_AGAIN: Final = "-"
"""Before a matter's id, in a decision that takes its dismissal back."""


def _dismissed(results: Results) -> dict[str, Settlement]:
    found: dict[str, Settlement] = {}
    for told in _latest(results, DecisionKind.DISMISS):
        named = str(told.body.value)
        if named.startswith(WAITS_AGAIN):
            found.pop(named.removeprefix(WAITS_AGAIN), None)
        else:
            found[named] = Settlement(told.body.actor, told.body.at)
    return found


def _latest(results: Results, what: DecisionKind) -> list[Told[DecisionBody]]:
    """Decisions of a kind, the newest last."""
    of_kind = (told for told in newest(results.facts.decisions).values() if told.body.what is what)
    return sorted(of_kind, key=lambda told: told.stamp)


def _forks(results: Results) -> Iterable[Matter]:
    chosen = {told.body.attempt: told for told in _latest(results, DecisionKind.GO_ON_FROM)}
    for merged in results.attempts:
        if merged.main is None or not merged.others:
            continue
        decided = chosen.get(merged.id)
        sides = (merged.main, *merged.others)
        settled = None
        # Whoever chose knew these ends; one that turned up since is for somebody to look at.
        if decided is not None and decided.body.session is not None:
            newest_end = max(results.sessions[side.session].hlc for side in sides if side is not merged.main)
            if newest_end <= decided.hlc:
                settled = Settlement(decided.body.actor, decided.body.at)
        shown = tuple(_side(merged.id, side) for side in sides)
        yield _matter(results, MatterKind.FORKED, merged.id, _FORKED, attempt=merged.id, sides=shown, settled=settled)


def _over_limit(results: Results) -> Iterable[Matter]:
    latest = {told.body.attempt: told for told in _latest(results, DecisionKind.STANDING)}
    # A decision without a value takes back all before it.
    decided = {attempt: told for attempt, told in latest.items() if told.body.value is not None}
    counting = next((each for each in results.attempts if each.id == results.whole.attempt), None)
    for merged in results.attempts:
        if results.by_rule[merged.id] is not AttemptStanding.OVER_LIMIT:
            continue
        told = decided.get(merged.id)
        settled = Settlement(told.body.actor, told.body.at) if told is not None else None
        shown = [_side_of(each) for each in (counting, merged) if each is not None and each.main is not None]
        sides = tuple(side for side in shown if side is not None)
        yield _matter(results, MatterKind.OVER_LIMIT, merged.id, _OVER, attempt=merged.id, sides=sides, settled=settled)


def _late(results: Results) -> Iterable[Matter]:
    """Work after somebody had ended it: later by the stamps, since whoever did it may not have known."""
    withdrawn = _held(results.facts.register, "withdrawn_at")
    if withdrawn is not None and any(told.hlc > withdrawn.hlc for told in results.sessions.values()):
        yield _matter(results, MatterKind.WITHDRAWN, results.facts.enrolled.subject, _WITHDRAWN)
    package = results.facts.package
    ended = [held for held in (_held(package, "replaced_by"), _held(package, "removed_at")) if held is not None]
    since = min((held.hlc for held in ended), default=None)
    if since is not None and any(begun > since for begun in results.facts.begun.values()):
        yield _matter(results, MatterKind.REPLACED, results.facts.enrolled.subject, _REPLACED)


def _held(register: Register | None, name: str) -> Held | None:
    held = register.held.get(name) if register is not None else None
    return held if held is not None and held.value is not None else None


def _second(results: Results, told: Told[CertificateBody]) -> Matter:
    return _matter(
        results,
        MatterKind.SECOND_CERTIFICATE,
        told.subject,
        f"{_SECOND} Its number is {told.body.number}.",
        attempt=told.body.attempt,
        record=told.record,
    )


def _side(attempt: UUID, side: merge.Side) -> Side:
    return Side(
        session=side.session,
        attempt=attempt,
        device=side.device,
        outcome=side.outcome,
        seconds=side.seconds,
        at=side.at,
    )


def _side_of(merged: Merged) -> Side | None:
    return _side(merged.id, merged.main) if merged.main is not None else None
