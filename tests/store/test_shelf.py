"""A learner's shelf: which courses are on it, in which of their versions, and where the learner stands."""

from datetime import datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Executable, insert, update

from desktop.store.attempts import begin_attempt, begin_session, end_attempt
from desktop.store.enrollments import enroll, record_results
from desktop.store.library import add_package, remove_package
from desktop.store.people import add_person
from desktop.store.results import Results
from desktop.store.shelf import CertificateState, ShelfEntry, Tally, attempts_here, shelf, shelf_entry, tally
from desktop.store.store import Connection, Store
from sync.records.center import certificates, course_policies
from sync.records.identifiers import new_id
from sync.records.tables import attempts, scorm_enrollments, scorm_packages
from sync.records.vocabulary import AttemptStanding, CertificateRule, Completion, EnrollmentStatus, Success
from tests.store.desk import NOON, Desk, facts

TOMORROW = NOON + timedelta(days=1)


class Center:
    """A learner, and what a center can do to the courses on their shelf."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.learner = store.write(lambda connection: add_person(connection, "Ada", "Byron", NOON)).result().id

    def imports(self, title: str, **columns: object) -> UUID:
        def work(connection: Connection) -> UUID:
            made = add_package(connection, facts(title, sha256=title.encode().hex().ljust(64, "0")), NOON)
            if columns:
                of_it = update(scorm_packages).where(scorm_packages.c.id == made.id)
                connection.execute(of_it.values(**columns))
            return made.id

        return self.store.write(work).result()

    def replaces(self, old: UUID, new: UUID) -> None:
        of_it = update(scorm_packages).where(scorm_packages.c.id == old).values(replaced_by=new)
        self.executes(of_it)

    def decides(self, package: UUID, **policy: object) -> None:
        row = insert(course_policies).values(package_id=package, changed_at=NOON, **policy)
        self.executes(row)

    def enrols(self, package: UUID, **columns: object) -> UUID:
        def work(connection: Connection) -> UUID:
            made = enroll(connection, self.learner, package, NOON)
            if columns:
                of_it = update(scorm_enrollments).where(scorm_enrollments.c.id == made.id)
                connection.execute(of_it.values(**columns))
            return made.id

        return self.store.write(work).result()

    def learns(self, enrollment: UUID, results: Results | None = None, *, ended: bool = False) -> UUID:
        """One more attempt of one session, with these results."""

        def work(connection: Connection) -> UUID:
            attempt = begin_attempt(connection, enrollment, NOON)
            begin_session(connection, attempt, "item-1", 1, NOON)
            record_results(connection, enrollment, results or Results(), NOON)
            if ended:
                end_attempt(connection, attempt.id, NOON)
            return attempt.id

        return self.store.write(work).result()

    def certifies(self, enrollment: UUID, confirmed_at: datetime | None = None) -> None:
        row = insert(certificates).values(
            id=new_id(NOON),
            enrollment_id=enrollment,
            rule=CertificateRule.SUCCESS,
            number="1",
            device_id=new_id(NOON),
            issued_at=NOON,
            learner_name="Ada Byron",
            course_title="Knots",
            credential="{}",
            confirmed_at=confirmed_at,
        )
        self.executes(row)

    def does(self, work: Any) -> None:  # noqa: ANN401 (whatever the database does)
        self.store.write(work).result()

    def executes(self, statement: Executable) -> None:
        self.does(lambda connection: connection.execute(statement))

    @property
    def entries(self) -> list[ShelfEntry]:
        return self.store.read(lambda connection: shelf(connection, self.learner))

    @property
    def titles(self) -> list[str]:
        return [entry.title for entry in self.entries]

    @property
    def tally(self) -> Tally:
        return self.store.read(lambda connection: tally(connection, self.learner, NOON))


@pytest.fixture
def center(store: Store) -> Center:
    return Center(store)


def test_the_shelf_has_what_one_is_enrolled_on_and_what_one_may_enrol_on(center: Center) -> None:
    center.imports("Anchors")
    closed, assigned = center.imports("Boats"), center.imports("Charts")
    for package in (closed, assigned):
        center.decides(package, self_enrolment=False)
    center.enrols(assigned)
    assert center.titles == ["Anchors", "Charts"]
    assert (center.tally.packages, center.tally.standing) == (2, {EnrollmentStatus.NOT_STARTED: 1})


def test_a_policy_that_says_nothing_of_enrolling_leaves_the_course_open(center: Center) -> None:
    center.decides(center.imports("Anchors"), attempt_limit=3)
    assert center.titles == ["Anchors"]
    assert center.tally.packages == 1


def test_withdrawn_is_off_the_shelf_even_where_one_could_enrol(center: Center) -> None:
    center.enrols(center.imports("Anchors"), withdrawn_at=NOON, due_at=NOON)
    assert center.titles == []
    assert center.tally == Tally(0, {}, None)


def test_removed_is_off_the_shelf_and_counts_nowhere(center: Center) -> None:
    gone = center.imports("Anchors")
    center.enrols(gone, due_at=TOMORROW)
    center.does(lambda connection: remove_package(connection, gone, NOON))
    assert center.titles == []
    assert center.tally == Tally(0, {}, None)


def test_a_page_costs_no_others(center: Center) -> None:
    for title in "dcba":
        center.imports(title)
    page = center.store.read(lambda connection: shelf(connection, center.learner, limit=2, offset=1))
    assert [entry.title for entry in page] == ["b", "c"]


class TestVersions:
    """Of the versions of a course one is on the shelf."""

    def versions(self, center: Center) -> tuple[UUID, UUID, UUID]:
        old, newer, newest = (center.imports("Knots", sha256=f"{number}" * 64) for number in (1, 2, 3))
        center.replaces(old, newer)
        center.replaces(newer, newest)
        return old, newer, newest

    def shown(self, center: Center) -> list[UUID]:
        shown = [entry.package for entry in center.entries]
        assert center.tally.packages == len(shown)
        return shown

    def test_it_is_the_newest(self, center: Center) -> None:
        *_, newest = self.versions(center)
        assert self.shown(center) == [newest]

    def test_it_is_the_newest_that_is_still_there(self, center: Center) -> None:
        _, newer, newest = self.versions(center)
        center.does(lambda connection: remove_package(connection, newest, NOON))
        assert self.shown(center) == [newer]

    def test_it_is_the_one_with_the_open_attempt_and_not_a_later_one_beside_it(self, center: Center) -> None:
        old, *_, newest = self.versions(center)
        center.enrols(newest)
        center.learns(center.enrols(old))
        assert self.shown(center) == [old]
        assert center.tally.newest == old

    def test_when_that_attempt_has_ended_it_is_the_last_one_enrolled_on(self, center: Center) -> None:
        old, newer, _ = self.versions(center)
        center.learns(center.enrols(old), Results(Completion.COMPLETED), ended=True)
        assert self.shown(center) == [old]
        center.enrols(newer)
        assert self.shown(center) == [newer]

    def test_an_assignment_that_was_not_begun_stays_with_its_due_date(self, center: Center) -> None:
        old, *_, newest = self.versions(center)
        center.decides(newest, self_enrolment=False)
        center.enrols(old, due_at=TOMORROW)
        assert self.shown(center) == [old]
        assert center.tally.due == 1

    def test_whoever_was_withdrawn_from_the_last_one_sees_none(self, center: Center) -> None:
        old, newer, _ = self.versions(center)
        center.learns(center.enrols(old, withdrawn_at=NOON))
        assert self.shown(center) == []
        center.enrols(newer)
        assert self.shown(center) == [newer]

    def test_another_learner_s_attempt_changes_nothing(self, center: Center) -> None:
        old, _, newest = self.versions(center)
        center.learns(center.enrols(old))
        center.learner = center.store.write(lambda connection: add_person(connection, "Grace", "", NOON)).result().id
        assert self.shown(center) == [newest]


class TestWhereOneStands:
    """The facts of a card."""

    def standing(self, center: Center) -> Any:  # noqa: ANN401 (never None here)
        (entry,) = center.entries
        assert entry.standing is not None
        return entry.standing

    def test_what_counts_is_shown_and_not_what_a_later_attempt_left(self, center: Center) -> None:
        enrolled = center.enrols(center.imports("Knots"))
        passed = center.learns(enrolled, Results(Completion.COMPLETED, Success.PASSED, score_scaled=0.9), ended=True)
        center.learns(enrolled, Results(Completion.INCOMPLETE, score_scaled=0.2))
        counted = {
            "counted_attempt_id": passed,
            "counted_completion": Completion.COMPLETED,
            "counted_success": Success.PASSED,
            "counted_score_scaled": 0.9,
        }
        of_it = update(scorm_enrollments).where(scorm_enrollments.c.id == enrolled).values(**counted)
        center.executes(of_it)
        standing = self.standing(center)
        assert (standing.status, standing.score_scaled) == (EnrollmentStatus.PASSED, 0.9)
        assert standing.current is EnrollmentStatus.IN_PROGRESS

    def test_a_counted_attempt_without_a_score_borrows_none(self, center: Center) -> None:
        enrolled = center.enrols(center.imports("Knots"), counted_completion=Completion.COMPLETED)
        center.learns(enrolled, Results(Completion.INCOMPLETE, score_scaled=0.2))
        assert self.standing(center).score_scaled is None

    def test_an_attempt_over_the_limit_is_named_until_it_is_settled(self, center: Center) -> None:
        enrolled = center.enrols(center.imports("Knots"))
        assert self.standing(center).waits is None
        center.learns(enrolled)
        over = center.learns(enrolled)
        for standing, waits in ((AttemptStanding.OVER_LIMIT, 2), (AttemptStanding.COUNTS, None)):
            of_it = update(attempts).where(attempts.c.id == over).values(standing=standing)
            center.executes(of_it)
            assert self.standing(center).waits == waits

    @pytest.mark.parametrize(
        ("confirmed", "state"), [(None, CertificateState.PROVISIONAL), (NOON, CertificateState.CONFIRMED)]
    )
    def test_a_certificate_is_provisional_until_the_server_has_confirmed(
        self, center: Center, confirmed: datetime | None, state: CertificateState
    ) -> None:
        enrolled = center.enrols(center.imports("Knots"))
        assert self.standing(center).certificate is CertificateState.NONE
        center.certifies(enrolled, confirmed)
        assert self.standing(center).certificate is state

    @pytest.mark.parametrize(
        ("own", "centers", "extra", "left"),
        [(None, None, 0, None), (3, None, 0, 1), (3, 5, 0, 3), (3, 0, 0, None), (None, 2, 0, 0), (2, 1, 2, 1)],
    )
    def test_the_attempts_left_follow_the_center_then_the_package_and_what_was_granted_or_set_aside(
        self, center: Center, own: int | None, centers: int | None, extra: int, left: int | None
    ) -> None:
        package = center.imports("Knots", attempt_limit=own)
        center.decides(package, attempt_limit=centers)
        enrolled = center.enrols(package, extra_attempts=extra)
        aside = center.learns(enrolled)
        center.executes(update(attempts).where(attempts.c.id == aside).values(standing=AttemptStanding.SET_ASIDE))
        center.learns(enrolled)
        center.learns(enrolled)
        (entry,) = center.entries
        assert entry.attempts_left == left


class TestDueDates:
    """The tally of what is due."""

    def test_it_counts_what_is_not_done_and_what_is_late(self, center: Center) -> None:
        center.enrols(center.imports("a"), due_at=TOMORROW)
        center.enrols(center.imports("b"), due_at=NOON - timedelta(days=1))
        done = center.enrols(center.imports("c"), due_at=NOON + timedelta(days=9))
        center.learns(done, Results(Completion.COMPLETED))
        center.enrols(center.imports("d"))
        found = center.tally
        assert (found.due, found.overdue, found.due_last) == (2, 1, TOMORROW)

    def test_a_course_that_was_failed_is_still_due(self, center: Center) -> None:
        center.learns(center.enrols(center.imports("a"), due_at=TOMORROW), Results(success=Success.FAILED))
        assert center.tally.due == 1


def test_an_attempt_is_made_here_or_elsewhere(center: Center) -> None:
    enrolled = center.enrols(center.imports("Knots"))
    here = center.learns(enrolled)
    elsewhere = center.store.write(lambda connection: begin_attempt(connection, enrolled, NOON)).result()
    found = center.store.read(lambda connection: attempts_here(connection, enrolled))
    assert found == {here}
    assert elsewhere.id not in found


def test_a_card_shows_where_the_learner_stands_and_only_that_learner(desk: Desk) -> None:
    desk.send(("cmi.progress_measure", "0.5"), ("cmi.completion_status", "incomplete"))
    other = desk.store.write(lambda connection: add_person(connection, "Grace", "", NOON)).result()
    (card,) = desk.store.read(lambda connection: shelf(connection, desk.learner.id))
    assert card.standing is not None
    assert (card.standing.status, card.standing.progress) == (EnrollmentStatus.IN_PROGRESS, 50.0)
    (others_card,) = desk.store.read(lambda connection: shelf(connection, other.id))
    assert others_card.standing is None


class TestTheTally:
    """What a list says of all courses before it has read them."""

    def test_it_counts_what_is_on_the_shelf_and_by_status_what_the_learner_began(self, desk: Desk) -> None:
        for digest in ("a", "b"):
            made = facts(digest, sha256=digest * 64)
            desk.store.write(partial(add_package, facts=made, now=NOON)).result()
        found = desk.store.read(lambda connection: tally(connection, desk.learner.id, NOON))
        assert (found.packages, found.standing) == (3, {EnrollmentStatus.IN_PROGRESS: 1})
        assert found.newest == desk.package.id

    def test_it_is_the_learner_s_own(self, desk: Desk) -> None:
        other = desk.store.write(lambda connection: add_person(connection, "Grace", "", NOON)).result()
        found = desk.store.read(lambda connection: tally(connection, other.id, NOON))
        assert (found.packages, found.standing, found.newest) == (1, {}, None)

    def test_a_removed_course_counts_nowhere(self, desk: Desk) -> None:
        desk.store.write(lambda connection: remove_package(connection, desk.package.id, NOON)).result()
        found = desk.store.read(lambda connection: tally(connection, desk.learner.id, NOON))
        assert (found.packages, found.standing, found.newest) == (0, {}, None)
        assert desk.store.read(lambda connection: shelf_entry(connection, desk.learner.id, desk.package.id)) is None

    def test_the_newest_is_the_one_in_progress_that_was_opened_last(self, desk: Desk) -> None:
        def begin(connection: Connection, title: str, hours: int, completion: Completion) -> UUID:
            later = NOON + timedelta(hours=hours)
            made = add_package(connection, facts(title, sha256=title.encode().hex().ljust(64, "0")), NOON)
            enrolled = enroll(connection, desk.learner.id, made.id, later)
            begin_session(connection, begin_attempt(connection, enrolled.id, later), "item-1", 1, later)
            record_results(connection, enrolled.id, Results(completion), later)
            return made.id

        def work(connection: Connection) -> UUID:
            newest = begin(connection, "newer", 2, Completion.INCOMPLETE)
            begin(connection, "new", 1, Completion.INCOMPLETE)
            begin(connection, "done", 3, Completion.COMPLETED)
            return newest

        newest = desk.store.write(work).result()
        found = desk.store.read(lambda connection: tally(connection, desk.learner.id, NOON))
        assert found.newest == newest
        assert found.standing == {EnrollmentStatus.IN_PROGRESS: 3, EnrollmentStatus.COMPLETED: 1}
