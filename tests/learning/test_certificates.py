"""What earns a certificate, how often, and who may see it."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import insert, select, update

from desktop.learning import certificates
from desktop.learning.access import Access, Actor, NotAllowed
from desktop.learning.certificates import issue_if_earned, months_later, number_of
from desktop.learning.open_badges import read_back
from desktop.learning.seat_settings import SeatSettings, keep_settings
from desktop.store import audit
from desktop.store.certificates import Certificate, erase_names
from desktop.store.people import add_person
from desktop.store.store import Connection, Store
from sync.records.center import audit_trail, course_policies, people
from sync.records.tables import scorm_enrollments, scorm_packages
from sync.records.vocabulary import CertificateRule, Completion, Role, Success
from tests.store.desk import KEY, Desk, sit_down

NOON = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Store.open(tmp_path / "data", KEY) as store:
        center = SeatSettings(center="Harbour Lane Training Center")
        store.write(lambda connection: keep_settings(connection, center)).result()
        yield sit_down(store)


def results(desk: Desk, completion: Completion, success: Success = Success.UNKNOWN, **others: object) -> None:
    def settle(connection: Connection) -> None:
        own = scorm_enrollments.c.id == desk.enrollment.id
        values = {"completion": completion, "success": success, **others}
        connection.execute(update(scorm_enrollments).where(own).values(**values))

    desk.store.write(settle).result()


def policy(desk: Desk, rule: CertificateRule, months: int | None = None) -> None:
    row = {"package_id": desk.package.id, "certificate": rule, "certificate_months": months, "changed_at": NOON}
    desk.store.write(lambda connection: connection.execute(insert(course_policies).values(row))).result()


def issue(desk: Desk, now: datetime = NOON) -> Certificate | None:
    return desk.store.write(lambda connection: issue_if_earned(connection, desk.enrollment.id, now)).result()


def as_(store: Store, person: UUID, role: Role = Role.LEARNER) -> Access:
    return Access(store, Actor(person, role, "Somebody"))


class TestWhatEarnsOne:
    def test_a_pass_does(self, desk: Desk) -> None:
        results(desk, Completion.COMPLETED, Success.PASSED)
        assert issue(desk) is not None

    def test_completing_a_course_that_nobody_can_pass_does(self, desk: Desk) -> None:
        results(desk, Completion.COMPLETED)
        assert issue(desk) is not None

    def test_failing_does_not_although_it_completes(self, desk: Desk) -> None:
        results(desk, Completion.COMPLETED, Success.FAILED)
        assert issue(desk) is None

    def test_completing_a_course_with_a_pass_mark_does_not(self, desk: Desk) -> None:
        desk.store.write(lambda connection: connection.execute(update(scorm_packages).values(passing_score=0.8)))
        results(desk, Completion.COMPLETED)
        assert issue(desk) is None

    def test_completing_a_course_that_somebody_failed_does_not(self, desk: Desk) -> None:
        def somebody_failed(connection: Connection) -> None:
            other = add_person(connection, "Grace", "Hopper", NOON)
            connection.execute(
                insert(scorm_enrollments).values(
                    id=UUID(int=1),
                    learner_id=other.id,
                    package_id=desk.package.id,
                    enrolled_at=NOON,
                    success=Success.FAILED,
                )
            )

        desk.store.write(somebody_failed).result()
        results(desk, Completion.COMPLETED)
        assert issue(desk) is None

    def test_failing_does_where_completion_is_enough(self, desk: Desk) -> None:
        policy(desk, CertificateRule.COMPLETION)
        results(desk, Completion.COMPLETED, Success.FAILED)
        assert issue(desk) is not None

    def test_nothing_does_where_the_course_gives_none(self, desk: Desk) -> None:
        policy(desk, CertificateRule.NONE)
        results(desk, Completion.COMPLETED, Success.PASSED)
        assert issue(desk) is None

    def test_the_attempt_that_counts_decides_not_the_current_one(self, desk: Desk) -> None:
        results(
            desk,
            Completion.INCOMPLETE,
            Success.UNKNOWN,
            counted_completion=Completion.COMPLETED,
            counted_success=Success.PASSED,
            counted_attempt_id=desk.attempt.id,
            current_attempt_id=UUID(int=5),
            counted_score_scaled=0.88,
            score_scaled=0.1,
        )
        issued = issue(desk)
        assert issued is not None
        assert issued.score_scaled == 0.88

    def test_a_guest_earns_none_before_the_work_is_given_to_somebody(self, desk: Desk) -> None:
        desk.store.write(lambda connection: connection.execute(update(people).values(guest=True)))
        results(desk, Completion.COMPLETED, Success.PASSED)
        assert issue(desk) is None
        desk.store.write(lambda connection: connection.execute(update(people).values(guest=False)))
        assert issue(desk) is not None


class TestOnce:
    """SYNC, "Certificate": once per (enrolment, rule), from counted facts; never revoked."""

    def test_a_second_pass_issues_no_second(self, desk: Desk) -> None:
        results(desk, Completion.COMPLETED, Success.PASSED)
        first = issue(desk)
        assert first is not None
        assert issue(desk, NOON + timedelta(days=1)) is None
        assert certificates.certificates_of(as_(desk.store, desk.learner.id), desk.learner.id) == (first,)

    def test_failing_later_takes_nothing_back(self, desk: Desk) -> None:
        results(desk, Completion.COMPLETED, Success.PASSED)
        first = issue(desk)
        results(desk, Completion.COMPLETED, Success.FAILED)
        assert issue(desk) is None
        assert certificates.certificates_of(as_(desk.store, desk.learner.id), desk.learner.id) == (first,)

    def test_what_is_undone_with_its_transaction_leaves_no_certificate(self, desk: Desk) -> None:
        results(desk, Completion.COMPLETED, Success.PASSED)

        def fail_after(connection: Connection) -> None:
            issue_if_earned(connection, desk.enrollment.id, NOON)
            raise RuntimeError("the disk is full")

        with pytest.raises(RuntimeError):
            desk.store.write(fail_after).result()
        assert certificates.certificates_of(as_(desk.store, desk.learner.id), desk.learner.id) == ()
        assert issue(desk) is not None

    def test_it_is_noted_in_the_trail_without_a_name(self, desk: Desk) -> None:
        results(desk, Completion.COMPLETED, Success.PASSED)
        issued = issue(desk)
        assert issued is not None
        row = desk.store.read(lambda connection: connection.execute(select(audit_trail)).one())
        assert (row.action, row.subject_id) == ("certificate issued", issued.id)
        assert "Ada" not in json.dumps(row.detail)
        assert desk.store.read(audit.first_break) is None


class TestWhatItSays:
    def test_it_is_provisional_and_bears_the_day_the_score_and_the_names(self, desk: Desk) -> None:
        results(desk, Completion.COMPLETED, Success.PASSED, score_scaled=0.88, time_spent=4320)
        issued = issue(desk)
        assert issued is not None
        assert issued.confirmed_at is None
        assert (issued.learner_name, issued.course_title) == ("Ada Byron", "Lifeboats")
        assert (issued.score_scaled, issued.seconds, issued.issued_at) == (0.88, 4320, NOON)
        assert issued.expires_at is None

    def test_a_raw_score_is_a_share_of_its_bounds(self, desk: Desk) -> None:
        results(desk, Completion.COMPLETED, Success.PASSED, score_raw=22, score_min=0, score_max=25)
        issued = issue(desk)
        assert issued is not None
        assert issued.score_scaled == 0.88

    def test_the_credential_says_the_same_and_is_signed(self, desk: Desk) -> None:
        policy(desk, CertificateRule.SUCCESS, months=36)
        results(desk, Completion.COMPLETED, Success.PASSED, score_scaled=0.88)
        issued = issue(desk)
        assert issued is not None
        said = read_back(json.loads(issued.credential))
        assert (said.id, said.number, said.score) == (issued.id, issued.number, 0.88)
        assert (said.learner, said.course, said.center) == ("Ada Byron", "Lifeboats", "Harbour Lane Training Center")
        assert (said.issued_at, said.expires_at) == (NOON, datetime(2029, 11, 19, 12, 0, tzinfo=UTC))

    def test_a_month_without_that_day_ends_it_on_its_last(self) -> None:
        assert months_later(datetime(2026, 8, 31, tzinfo=UTC), 6) == datetime(2027, 2, 28, tzinfo=UTC)
        assert months_later(datetime(2026, 12, 5, tzinfo=UTC), 12) == datetime(2027, 12, 5, tzinfo=UTC)
        assert months_later(datetime(2027, 8, 29, tzinfo=UTC), 6) == datetime(2028, 2, 29, tzinfo=UTC)


class TestNumbers:
    def test_a_number_names_the_center_the_year_and_the_count(self) -> None:
        number = number_of("Harbour Lane Training Center", 2026, 418, UUID(int=7))
        assert number.startswith("HL-2026-000418-")

    def test_two_seats_give_different_numbers(self) -> None:
        assert number_of("A", 2026, 1, UUID(int=1)) != number_of("A", 2026, 1, UUID(int=2))

    def test_a_name_in_another_script_has_no_initials(self) -> None:
        assert number_of("مركز التدريب", 2026, 1, UUID(int=1)).startswith("C-2026-")

    def test_an_accent_is_no_other_letter(self) -> None:
        assert number_of("École Navale", 2026, 1, UUID(int=1)).startswith("EN-2026-")


class TestWhoMaySeeThem:
    def test_a_learner_reaches_only_their_own(self, desk: Desk) -> None:
        results(desk, Completion.COMPLETED, Success.PASSED)
        issued = issue(desk)
        assert issued is not None
        stranger = as_(desk.store, UUID(int=9))
        with pytest.raises(NotAllowed):
            certificates.certificates_of(stranger, desk.learner.id)
        with pytest.raises(NotAllowed):
            certificates.certificate(stranger, issued.id)
        assert certificates.certificate(as_(desk.store, desk.learner.id), issued.id) == issued

    def test_an_administrator_reaches_everybodys(self, desk: Desk) -> None:
        results(desk, Completion.COMPLETED, Success.PASSED)
        issued = issue(desk)
        assert issued is not None
        assert certificates.certificate(as_(desk.store, UUID(int=9), Role.ADMINISTRATOR), issued.id) == issued

    def test_erasing_leaves_no_name_and_no_credential(self, desk: Desk) -> None:
        results(desk, Completion.COMPLETED, Success.PASSED)
        assert issue(desk) is not None
        desk.store.write(lambda connection: erase_names(connection, desk.learner.id, NOON)).result()
        (left,) = certificates.certificates_of(as_(desk.store, desk.learner.id), desk.learner.id)
        assert (left.learner_name, left.credential) == ("", "")
