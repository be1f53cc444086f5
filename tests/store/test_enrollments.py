"""Enrolments and course policies as rows: what is set, what stays, what travels."""

from datetime import timedelta
from functools import partial
from itertools import pairwise

import pytest

from desktop.store import enrollments, outbox, policies, versions
from desktop.store.attempts import begin_attempt, end_session, session
from desktop.store.enrollments import Counted, enroll
from desktop.store.library import add_package
from desktop.store.policies import CoursePolicy, policy_of, set_policy
from desktop.store.results import Results
from desktop.store.store import Store
from desktop.store.tracking import last_recorded
from sync.records.vocabulary import (
    CertificateRule,
    Completion,
    Counting,
    EnrollmentOrigin,
    EnrollmentStatus,
    RecordKind,
    SessionEnd,
    Success,
)
from tests.store.desk import NOON, Desk, facts, sit_down

LATER = NOON + timedelta(days=3)


@pytest.fixture
def desk(store: Store) -> Desk:
    return sit_down(store)


class TestEnrolment:
    def test_enrolling_again_leaves_everything_as_it_is(self, desk: Desk) -> None:
        again = desk.store.write(
            lambda c: enroll(c, desk.learner.id, desk.package.id, LATER, origin=EnrollmentOrigin.ASSIGNED, due_at=LATER)
        ).result()
        assert again == desk.standing()
        assert (again.origin, again.due_at) == (EnrollmentOrigin.SELF, None)

    def test_assigning_ends_a_withdrawal(self, desk: Desk) -> None:
        identifier = desk.enrollment.id
        desk.store.write(lambda c: enrollments.withdraw(c, identifier, LATER)).result()
        assert desk.standing().withdrawn_at == LATER
        desk.store.write(lambda c: enrollments.assign(c, identifier, LATER, LATER)).result()
        enrolled = desk.standing()
        assert (enrolled.withdrawn_at, enrolled.origin, enrolled.due_at) == (None, EnrollmentOrigin.ASSIGNED, LATER)

    def test_grants_add_up_and_never_fall_below_none(self, desk: Desk) -> None:
        for number, expected in ((1, 1), (2, 3), (-1, 2), (-5, 0)):
            desk.store.write(
                partial(enrollments.grant_attempts, identifier=desk.enrollment.id, number=number, now=NOON)
            ).result()
            assert desk.standing().extra_attempts == expected

    def test_every_change_is_queued_for_the_server(self, desk: Desk) -> None:
        def queued() -> int:
            waiting = desk.store.read(outbox.pending)
            return next(each.revision for each in waiting if each.record_id == desk.enrollment.id)

        before = queued()
        desk.store.write(lambda c: enrollments.set_due(c, desk.enrollment.id, LATER, NOON)).result()
        desk.store.write(lambda c: enrollments.keep_counted(c, desk.enrollment.id, None, NOON)).result()
        assert queued() == before + 2


class TestStanding:
    """What counts decides the word that lists show; without it the current attempt does."""

    def test_it_follows_the_current_attempt_while_nothing_else_counts(self, desk: Desk) -> None:
        desk.send(("cmi.success_status", "failed"))
        assert desk.standing().standing is EnrollmentStatus.FAILED
        assert desk.standing().result.success is Success.FAILED

    def test_what_counts_wins_over_it(self, desk: Desk) -> None:
        counted = Counted(desk.attempt.id, Completion.COMPLETED, Success.PASSED, 0.9, 90)
        desk.store.write(lambda c: enrollments.keep_counted(c, desk.enrollment.id, counted, NOON)).result()
        desk.store.write(lambda c: begin_attempt(c, desk.enrollment.id, LATER)).result()
        enrolled = desk.standing()
        assert (enrolled.status, enrolled.standing) == (EnrollmentStatus.IN_PROGRESS, EnrollmentStatus.PASSED)
        assert enrolled.counted == enrolled.result == counted

    def test_where_nothing_counts_a_pass_is_none(self, desk: Desk) -> None:
        desk.send(("cmi.success_status", "passed"))
        desk.store.write(lambda c: enrollments.keep_counted(c, desk.enrollment.id, Counted(None), NOON)).result()
        assert desk.standing().standing is EnrollmentStatus.IN_PROGRESS


class TestPolicy:
    def test_defaults_hold_until_somebody_decides(self, desk: Desk) -> None:
        assert desk.store.read(lambda c: policy_of(c, desk.package.id)) == CoursePolicy()

    def test_the_newest_decision_holds_whole_and_travels(self, desk: Desk) -> None:
        decided = CoursePolicy(2, Counting.LAST, False, CertificateRule.NONE, 12, "<h1>{name}</h1>")
        for policy in (CoursePolicy(attempt_limit=9), decided):
            desk.store.write(partial(set_policy, package=desk.package.id, policy=policy, now=NOON)).result()
        assert desk.store.read(lambda c: policies.policy_of(c, desk.package.id)) == decided
        kinds = [each.kind for each in desk.store.read(outbox.pending)]
        assert kinds.count(RecordKind.POLICY) == 1

    @pytest.mark.parametrize(
        ("center", "package", "limit"),
        [(None, None, None), (None, 3, 3), (None, 0, None), (0, 3, None), (2, None, 2), (5, 3, 5)],
    )
    def test_the_centers_limit_wins_and_none_at_all_is_no_limit(
        self, center: int | None, package: int | None, limit: int | None
    ) -> None:
        assert CoursePolicy(attempt_limit=center).limit(package) == limit


class TestTime:
    """Reported and measured seconds are kept apart and added up together (docs/adr/0012)."""

    def end(self, desk: Desk, seconds: float, measured: float | None) -> None:
        desk.store.write(
            lambda c: end_session(c, desk.session, SessionEnd.TERMINATE, LATER, Results(), seconds, measured)
        ).result()

    @pytest.mark.parametrize(("seconds", "measured"), [(0.0, 90.0), (90.0, None)])
    def test_enrolment_and_attempt_have_both(self, desk: Desk, seconds: float, measured: float | None) -> None:
        self.end(desk, seconds, measured)
        assert desk.standing().time_spent == 90
        stored = desk.store.read(lambda c: session(c, desk.session.id))
        assert stored is not None
        assert (stored.seconds, stored.measured) == (seconds, measured)

    def test_the_last_sign_of_life_is_that_of_the_session(self, desk: Desk) -> None:
        assert desk.store.read(lambda c: last_recorded(c, desk.session)) is None
        desk.send(("cmi.location", "1"))
        desk.send(("cmi.score.scaled", "0.5"), now=LATER)
        assert desk.store.read(lambda c: last_recorded(c, desk.session)) == LATER


class TestVersions:
    def test_the_line_is_the_same_from_each_of_its_ends(self, store: Store) -> None:
        made = [
            store.write(partial(add_package, facts=facts(f"v{number}", f"{number:064x}"), now=NOON)).result().id
            for number in range(4)
        ]
        for earlier, later in pairwise(made):
            store.write(partial(versions.link, earlier=earlier, later=later, now=NOON)).result()
        for version in made:
            assert store.read(partial(versions.versions_of, package=version)) == made
        assert store.write(lambda c: versions.unlink(c, made[2], NOON)).result() == made[1]
        assert store.read(lambda c: versions.versions_of(c, made[0])) == made[:2]
        assert store.read(lambda c: versions.versions_of(c, made[3])) == made[2:]

    def test_two_that_replace_each_other_still_come_to_an_end(self, store: Store) -> None:
        """No seat does this, but two that were offline may, together."""
        first, second = (
            store.write(partial(add_package, facts=facts(f"v{number}", f"{number:064x}"), now=NOON)).result().id
            for number in range(2)
        )
        store.write(lambda c: versions.link(c, first, second, NOON)).result()
        store.write(lambda c: versions.link(c, second, first, NOON)).result()
        assert set(store.read(lambda c: versions.versions_of(c, first))) == {first, second}
