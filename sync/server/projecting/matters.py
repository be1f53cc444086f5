"""What waits for a person: a matter is named by its cause, so that it is one matter however often it is found."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Row, select

from sync.documents import DocumentKind, Side
from sync.records.vocabulary import MatterKind
from sync.server.projecting.work import Work, digest_of, pieces
from sync.server.store.tables import matters


@dataclass(frozen=True, slots=True)
class Settlement:
    """By whom (None: nobody in particular) and when it was settled."""

    by: UUID | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Matter:
    id: str
    what: MatterKind
    say: str
    learner: UUID | None = None
    sha256: str | None = None
    attempt: UUID | None = None
    record: UUID | None = None
    sides: tuple[Side, ...] = ()
    settled: Settlement | None = None

    @property
    def row(self) -> dict[str, Any]:
        """Without when it was found."""
        return {
            "id": self.id,
            "what": self.what,
            "learner_id": self.learner,
            "sha256": self.sha256,
            "attempt_id": self.attempt,
            "record_id": self.record,
            "sides": [side.model_dump(mode="json") for side in self.sides],
            "say": self.say,
            "settled_at": self.settled.at if self.settled is not None else None,
            "settled_by": self.settled.by if self.settled is not None else None,
        }


_HEARSAY: Final = "hearsay/"
"""Before the aggregate of which a seat spoke that does not serve whose it is."""
NO_MATTER: Final[Mapping[str, Matter]] = {}


def keep(work: Work, found: Iterable[Matter]) -> None:
    """Note these as they are now, settled or not."""
    wanted = {matter.id: matter for matter in found}
    known = _known(work, list(wanted))
    rows, digests, learners = [], {}, {}
    for identifier, matter in sorted(wanted.items()):
        before = known.get(identifier)
        row = {**matter.row, "at": before.at if before is not None else work.now}
        if before is not None and all(getattr(before, name) == value for name, value in row.items()):
            continue
        rows.append(row)
        digests[identifier] = digest_of(sorted(row.items(), key=lambda item: item[0]))
        if matter.learner is not None:
            learners[identifier] = matter.learner
    work.put(matters, rows)
    work.tell(DocumentKind.MATTER, digests, learners)


def note(work: Work, found: Iterable[Matter]) -> None:
    """Note what no decision can name; found again and saying the same, it stays dismissed if somebody dismissed it."""
    wanted = {matter.id: matter for matter in found}
    known = _known(work, list(wanted))
    keep(work, [replace(matter, settled=_dismissal(known.get(matter.id), matter)) for matter in wanted.values()])


def _dismissal(before: Row[Any] | None, matter: Matter) -> Settlement | None:
    # Without anybody's name it was settled because its cause was gone, and here the cause is again.
    if before is None or before.settled_by is None or before.say != matter.say:
        return None
    return Settlement(before.settled_by, before.settled_at)


def of_enrollments(work: Work, keys: Sequence[tuple[UUID, str]]) -> dict[tuple[UUID, str], dict[str, Matter]]:
    """What is known of each learner on each course, settled or not."""
    found: dict[tuple[UUID, str], dict[str, Matter]] = {key: {} for key in keys}
    learners = sorted({learner for learner, _ in keys})
    for some in pieces(learners):
        for row in work.connection.execute(select(matters).where(matters.c.learner_id.in_(some))):
            key = (row.learner_id, row.sha256)
            if key in found:
                found[key][row.id] = _matter(row)
    return found


def settle(work: Work, identifier: str, by: UUID | None) -> None:
    """Its cause is gone, or somebody decided; nothing happens if it is not there or settled already."""
    for row in _known(work, [identifier]).values():
        if row.settled_at is None:
            keep(work, [replace(_matter(row), settled=Settlement(by, work.now))])


def note_role(work: Work, person: UUID, record: UUID | None, role: str) -> None:
    say = f"A seat made this person {role}. The server knows of no such role, so it did not take it over."
    note(work, [Matter(f"role/{person}", MatterKind.ROLE, say, learner=person, record=record)])


def note_number(work: Work, person: UUID, record: UUID, other: UUID) -> None:
    say = "This person's number or sourcedId is somebody else's here. Give one of the two another one."
    note(
        work, [Matter(f"number/{person}", MatterKind.PARKED, f"{say} The other one is {other}.", person, record=record)]
    )


def note_stranger(work: Work, group: UUID, person: UUID, record: UUID) -> None:
    say = "A seat that does not serve this person put them into one of its groups. Only the center may do that."
    note(work, [Matter(f"member/{group}/{person}", MatterKind.PARKED, say, learner=person, record=record)])


def note_unserved(work: Work, group: UUID, record: UUID) -> None:
    say = (
        "A seat that does not serve this group wanted to change it. What it said is kept, and holds as soon as the "
        "seat serves the group."
    )
    note(work, [Matter(f"group/{group}", MatterKind.PARKED, say, record=record)])


def settle_unserved(work: Work, group: UUID) -> None:
    """Nobody wants more of this group than holds."""
    settle(work, f"group/{group}", None)


def settle_center_decides(work: Work, kind: str, sha256: str) -> None:
    """Nobody wants this course otherwise than it is."""
    settle(work, f"{kind}/{sha256}", None)


def note_center_decides(work: Work, kind: str, sha256: str, record: UUID) -> None:
    say = (
        "A seat of some groups wanted to change a course that is not its own. That is for the center to decide: change "
        "the course here if it should be so."
    )
    note(work, [Matter(f"{kind}/{sha256}", MatterKind.PARKED, say, sha256=sha256, record=record)])


def note_hearsay(work: Work, aggregate: str, person: UUID, record: UUID) -> None:
    say = (
        "A seat that does not serve this person said something of them. It is kept, and holds as soon as they are in "
        "one of the seat's groups."
    )
    note(work, [Matter(f"{_HEARSAY}{aggregate}", MatterKind.PARKED, say, learner=person, record=record)])


def settle_hearsay(work: Work, people: Sequence[UUID]) -> set[str]:
    """Nothing of these people is hearsay for now; returns the aggregates that have to be looked at again."""
    own = (matters.c.learner_id.in_(people), matters.c.id.startswith(_HEARSAY))
    found = list(work.connection.execute(select(matters).where(*own)))
    nobody = Settlement(None, work.now)
    keep(work, [replace(_matter(row), settled=nobody) for row in found if row.settled_at is None])
    return {row.id.removeprefix(_HEARSAY) for row in found}


def _known(work: Work, identifiers: Sequence[str]) -> dict[str, Row[Any]]:
    found: dict[str, Row[Any]] = {}
    for some in pieces(sorted(identifiers)):
        found |= {row.id: row for row in work.connection.execute(select(matters).where(matters.c.id.in_(some)))}
    return found


def _matter(row: Row[Any]) -> Matter:
    return Matter(
        id=row.id,
        what=row.what,
        say=row.say,
        learner=row.learner_id,
        sha256=row.sha256,
        attempt=row.attempt_id,
        record=row.record_id,
        sides=tuple(Side.model_validate(side) for side in row.sides),
        settled=Settlement(row.settled_by, row.settled_at) if row.settled_at is not None else None,
    )
