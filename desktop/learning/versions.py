"""New versions of a course: which one a learner gets, and moving somebody who is in the middle of an older one."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.counting import is_decided
from desktop.learning.policy import Action
from desktop.learning.settling import recount
from desktop.store import attempts, audit, decisions, enrollments, library, policies, versions
from desktop.store.enrollments import Enrollment
from desktop.store.library import Package
from desktop.store.policies import CoursePolicy
from desktop.store.store import Connection
from desktop.words import translate
from sync.records.vocabulary import AttemptStanding, AttemptState, EnrollmentOrigin, EnrollmentStatus

_TELLING: Final = 8
"""Shorter identifiers ("course", "m") are nobody's own; packages that share one must share the title as well."""
_OVER: Final = (EnrollmentStatus.PASSED, EnrollmentStatus.COMPLETED)


class NoNewVersion(Exception):
    """There is nothing newer to move to, or not now. The sentence is for the instructor."""


class NotLinked(Exception):
    """The package can't become a new version of that one. Nothing was changed; the sentence says what to do."""


@dataclass(frozen=True)
class LossOfMoving:
    """What a learner who is moved begins anew, and what is kept with the old version.

    `attempt` is the number of the one that ends, None where none is open; `progress` 0..100, None: unknown; `seconds`
    spent in it; `loses_place`: bookmarks and answers inside the lessons are not taken along. `keeps_standing` is what
    counts on the old version and stays there.
    """

    newest: UUID
    newest_title: str
    attempt: int | None
    progress: float | None
    seconds: float
    loses_place: bool
    keeps_standing: EnrollmentStatus


def join_versions(connection: Connection, package: UUID, identifier: str, now: datetime) -> UUID | None:
    """At import: the package becomes the next version of the course on the shelf with its manifest identifier.

    It takes over what the center decided for that course. Returns the package it replaces, None where there is none.
    """
    if len(versions.versions_of(connection, package)) > 1:
        return None
    earlier = versions.course_with_identifier(connection, identifier, other_than=package)
    if earlier is None or not _are_one_course(connection, identifier, earlier, package):
        return None
    versions.link(connection, earlier, package, now)
    policy = policies.policy_of(connection, earlier)
    if policy != CoursePolicy():
        policies.set_policy(connection, package, policy, now)
    chosen = policies.switches_of(connection, earlier)
    if chosen:
        policies.keep_switches(connection, package, chosen, now)
    return earlier


def current_package_for(connection: Connection, learner: UUID, package: UUID) -> UUID:
    """The version of this course that the learner opens: the one their open attempt is on, else the newest."""
    for version in reversed(versions.versions_of(connection, package)):
        enrolled = enrollments.enrollment_of(connection, learner, version)
        if enrolled is not None and _goes_on(connection, enrolled):
            return version
    return versions.newest_of(connection, package)


def carried_over(connection: Connection, learner: UUID, package: UUID, now: datetime) -> Enrollment | None:
    """Enrol the learner of an earlier version on this one, with due date and grants; None where they have none."""
    chain = versions.versions_of(connection, package)
    for version in reversed(chain[: chain.index(package)]):
        earlier = enrollments.enrollment_of(connection, learner, version)
        if earlier is None:
            continue
        if earlier.withdrawn_at is not None:
            return earlier
        assigned = earlier.origin is EnrollmentOrigin.ASSIGNED
        if not assigned and not policies.policy_of(connection, package).self_enrolment:
            return None
        made = enrollments.enroll(
            connection,
            learner,
            package,
            now,
            origin=earlier.origin,
            due_at=earlier.due_at if assigned else None,
            extra_attempts=earlier.extra_attempts,
        )
        decisions.carry_grants(connection, earlier.id, made.id, now)
        if earlier.preferences:
            enrollments.keep_preferences(connection, made.id, earlier.preferences, now)
        return enrollments.enrollment(connection, made.id)
    return None


def loss_of_moving(access: Access, enrollment: UUID) -> LossOfMoving | None:
    """What moving the learner to the newest version would cost them; None where theirs is it. Raises NotAllowed."""

    def work(connection: Connection) -> LossOfMoving | None:
        enrolled = _required(access, connection, enrollment)
        return _loss(connection, enrolled)

    return access.read(Action.SETTLE_ATTEMPT, work)


def move_to_new_version(access: Access, enrollment: UUID, reason: str = "") -> UUID:
    """End the open attempt on the old version, with the results it had, and enrol the learner on the newest.

    Returns the new enrolment. Raises NotAllowed, NoNewVersion.
    """

    def work(connection: Connection) -> UUID:
        now = access.store.clock()
        enrolled = _required(access, connection, enrollment)
        loss = _loss(connection, enrolled)
        if loss is None:
            raise NoNewVersion(
                translate("Versions", "There is no newer version of this course on this machine. Nothing was changed.")
            )
        if (enrolled.learner, enrolled.package) in access.store.opened:
            raise NoNewVersion(
                translate(
                    "Versions", "The course is open on this machine. Let the learner leave it first, then move them."
                )
            )
        if enrolled.current_attempt is not None and loss.attempt is not None:
            attempts.end_attempt(connection, enrolled.current_attempt, now)
            recount(connection, enrolled.id, now)
        known = enrollments.enrollment_of(connection, enrolled.learner, loss.newest)
        moved = known or carried_over(connection, enrolled.learner, loss.newest, now)
        if moved is None or moved.package != loss.newest:
            moved = enrollments.enroll(
                connection, enrolled.learner, loss.newest, now, origin=enrolled.origin, due_at=enrolled.due_at
            )
        if moved.withdrawn_at is not None:
            enrollments.bring_back(connection, moved.id, now)
        detail = {"from": str(enrolled.package), "to": str(loss.newest), "reason": reason.strip()}
        actor, action = access.actor.person, Action.SETTLE_ATTEMPT.value
        audit.note(connection, actor, action, now, subject=("enrollment", moved.id), detail=detail)
        return moved.id

    return access.write(Action.SETTLE_ATTEMPT, work).result()


def may_be_replaced(access: Access, package: UUID) -> tuple[Package, ...]:
    """The packages of which this one can become the new version by hand, by title. Raises NotAllowed."""

    def work(connection: Connection) -> tuple[Package, ...]:
        possible = versions.heads(connection) - set(versions.versions_of(connection, package))
        return tuple(one for one in library.packages(connection) if one.id in possible)

    return access.read(Action.MANAGE_PACKAGES, work)


def link_version(access: Access, package: UUID, of: UUID) -> None:
    """By hand: the package becomes the new version of another, `of`, with what follows it.

    Each keeps what the center decided for it. Raises NotAllowed, NotLinked.
    """

    def work(connection: Connection) -> None:
        now = access.store.clock()
        _check_link(connection, package, of)
        versions.link(connection, of, package, now)
        detail = {"version_of": str(of)}
        actor, action = access.actor.person, Action.MANAGE_PACKAGES.value
        audit.note(connection, actor, action, now, subject=("package", package), detail=detail)

    access.write(Action.MANAGE_PACKAGES, work).result()


def unlink_version(access: Access, package: UUID, *, keep_identifier: bool = False) -> None:
    """“This is not a new version”: the package stands for itself again, and so does what it had replaced.

    `keep_identifier` where a link made by hand is undone: the identifier had no part in it. Raises NotAllowed.
    """

    def work(connection: Connection) -> None:
        now = access.store.clock()
        earlier = versions.unlink(connection, package, now, keep_identifier=keep_identifier)
        if earlier is not None:
            detail = {"no_version_of": str(earlier)}
            actor, action = access.actor.person, Action.MANAGE_PACKAGES.value
            audit.note(connection, actor, action, now, subject=("package", package), detail=detail)

    access.write(Action.MANAGE_PACKAGES, work).result()


def _check_link(connection: Connection, package: UUID, of: UUID) -> None:
    both = library.package(connection, package), library.package(connection, of)
    if any(one is None or one.removed_at is not None for one in both):
        raise NotLinked(
            translate("Versions", "One of the two is not on this machine any more. Look at the list of packages again.")
        )
    if package == of:
        raise NotLinked(translate("Versions", "A package can’t be a new version of itself. Choose another one."))
    own = versions.versions_of(connection, package)
    if of in own:
        raise NotLinked(
            translate("Versions", "Both are versions of one course already. Take them apart first to change that.")
        )
    if own[0] != package:
        raise NotLinked(
            translate("Versions", "It is the new version of another course already. Take them apart first.")
        )
    if versions.versions_of(connection, of)[-1] != of:
        raise NotLinked(
            translate("Versions", "That package has been replaced already. Choose the newest version of its course.")
        )


def _are_one_course(connection: Connection, identifier: str, earlier: UUID, later: UUID) -> bool:
    before, after = library.package(connection, earlier), library.package(connection, later)
    if before is None or after is None:
        return False
    return len(identifier) >= _TELLING or before.facts.title.casefold() == after.facts.title.casefold()


def _goes_on(connection: Connection, enrolled: Enrollment) -> bool:
    """The learner is in the middle: an attempt is open and has not come to an end that stands."""
    current = attempts.attempt(connection, enrolled.current_attempt) if enrolled.current_attempt is not None else None
    if current is None or current.state is AttemptState.ENDED or current.standing is AttemptStanding.SET_ASIDE:
        return False
    return current.state is AttemptState.OPEN or enrolled.status not in _OVER


def _loss(connection: Connection, enrolled: Enrollment) -> LossOfMoving | None:
    newest = versions.newest_of(connection, enrolled.package)
    package = library.package(connection, newest)
    if newest == enrolled.package or package is None:
        return None
    current = attempts.attempt(connection, enrolled.current_attempt) if enrolled.current_attempt is not None else None
    is_open = current is not None and current.state is not AttemptState.ENDED
    return LossOfMoving(
        newest=newest,
        newest_title=package.facts.title,
        attempt=current.number if current is not None and is_open else None,
        progress=enrolled.results.progress if is_open else None,
        seconds=current.seconds if current is not None and is_open else 0.0,
        loses_place=is_open and not is_decided(enrolled.results),
        keeps_standing=enrolled.standing,
    )


def _required(access: Access, connection: Connection, enrollment: UUID) -> Enrollment:
    found = enrollments.enrollment(connection, enrollment)
    if found is None:
        raise NoNewVersion(
            translate("Versions", "This enrolment is not on this machine any more. Open the list again.")
        )
    access.require(connection, Action.SETTLE_ATTEMPT, found.learner)
    return found
