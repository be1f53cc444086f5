"""Of the versions of a course, which one a learner sees."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from enum import Enum
from uuid import UUID

from sqlalchemy import Connection, select

from desktop.store.versions import versions_of
from sync.records.tables import attempts, scorm_enrollments, scorm_packages
from sync.records.vocabulary import AttemptStanding, AttemptState, EnrollmentStatus

_e = scorm_enrollments.c
_p = scorm_packages.c


def hidden_versions(connection: Connection, learner: UUID) -> frozenset[UUID]:
    """The versions on the shelf that this learner does not see beside the one they do."""
    following: dict[UUID, UUID] = {
        row.id: row.replaced_by
        for row in connection.execute(select(_p.id, _p.replaced_by).where(_p.replaced_by.is_not(None)))
    }
    if not following:
        return frozenset()
    versions = following.keys() | set(following.values())
    removed, enrolled = _removed(connection, versions), _enrolled_on(connection, learner, versions)
    shown = {_shown(chain, removed, enrolled) for chain in _chains(following)}
    return frozenset(versions - shown - removed)


def shown_version(connection: Connection, learner: UUID, package: UUID) -> UUID:
    """The version of the package's course that the learner sees; the package itself where they see none."""
    chain = versions_of(connection, package)
    enrolled = _enrolled_on(connection, learner, chain)
    return _shown(chain, _removed(connection, chain), enrolled) or package


def _removed(connection: Connection, versions: Collection[UUID]) -> set[UUID]:
    return set(connection.execute(select(_p.id).where(_p.id.in_(versions), _p.removed_at.is_not(None))).scalars())


class _Enrolled(Enum):
    """What an enrolment says about which version its learner sees."""

    WITHDRAWN = "withdrawn"
    AT_REST = "at rest"
    UNDER_WAY = "under way"
    """An attempt is open and has come to nothing yet."""


def _enrolled_on(connection: Connection, learner: UUID, versions: Collection[UUID]) -> dict[UUID, _Enrolled]:
    found = connection.execute(
        select(_e.package_id, _e.withdrawn_at, _e.status, attempts.c.state, attempts.c.standing)
        .select_from(scorm_enrollments.outerjoin(attempts, attempts.c.id == _e.current_attempt_id))
        .where(_e.learner_id == learner, _e.package_id.in_(versions))
    )
    return {package: _how(*how) for package, *how in found}


def _how(
    withdrawn_at: datetime | None,
    status: EnrollmentStatus,
    state: AttemptState | None,
    standing: AttemptStanding | None,
) -> _Enrolled:
    if withdrawn_at is not None:
        return _Enrolled.WITHDRAWN
    if standing is AttemptStanding.SET_ASIDE:
        return _Enrolled.AT_REST
    suspended = state is AttemptState.SUSPENDED and status is EnrollmentStatus.IN_PROGRESS
    return _Enrolled.UNDER_WAY if state is AttemptState.OPEN or suspended else _Enrolled.AT_REST


def _chains(following: Mapping[UUID, UUID]) -> list[list[UUID]]:
    """The versions of each course, the first first. A ring that two seats have knotted has none, and is left out."""
    chains = [[first] for first in following.keys() - set(following.values())]
    for chain in chains:
        while (later := following.get(chain[-1])) is not None and later not in chain:
            chain.append(later)
    return chains


def _shown(chain: Sequence[UUID], removed: Collection[UUID], enrolled: Mapping[UUID, _Enrolled]) -> UUID | None:
    """The version a learner sees: that of the attempt they are in, else the last they are enrolled on, else the newest.

    None where they were withdrawn from the last one, or no version is left.
    """
    there = [version for version in reversed(chain) if version not in removed]
    under_way = next((version for version in there if enrolled.get(version) is _Enrolled.UNDER_WAY), None)
    if under_way is not None:
        return under_way
    last = next((version for version in there if version in enrolled), None)
    if last is not None:
        return last if enrolled[last] is _Enrolled.AT_REST else None
    return there[0] if there else None
