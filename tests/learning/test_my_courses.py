"""A learner's own courses, their page and their results: nobody else's, and everything of theirs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.learning.attempting import grant_attempt
from desktop.learning.course import Opening
from desktop.learning.enrolling import assign, set_course_policy, withdraw
from desktop.learning.my_courses import CertificateState, EnrollmentStatus
from desktop.store import versions
from desktop.store.library import remove_package
from desktop.store.policies import CoursePolicy
from tests.learning.taking import FAILED, PASSED, Center
from tests.store.desk import NOON


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Center]:
    made = Center(tmp_path)
    yield made
    made.store.close()


class TestTheShelf:
    def test_it_greets_and_counts_whoever_is_signed_in_and_nobody_else(self, center: Center) -> None:
        rope, knots = center.imports("Rope"), center.imports("Knots")
        assign(center.manager, [center.ada.actor.person], rope.id, NOON)
        center.takes(center.ada, rope, PASSED)
        shelf = center.courses(center.ada).shelf(10)
        assert (shelf.given_name, shelf.courses, shelf.due) == ("Ada", 2, 0)
        assert shelf.standing == {EnrollmentStatus.PASSED: 1}
        assert [entry.title for entry in shelf.first] == ["Knots", "Rope"]
        other = center.courses(center.grace).shelf(10)
        assert (other.given_name, other.standing) == ("Grace", {})
        assert {entry.standing for entry in other.first} == {None}
        assert center.courses(center.grace).course(knots.facts.sha256) is not None

    def test_a_pass_brings_a_certificate_that_waits_for_the_server(self, center: Center) -> None:
        rope = center.imports("Rope")
        center.takes(center.ada, rope, PASSED)
        entry = center.courses(center.ada).course(rope.facts.sha256)
        assert entry is not None
        assert entry.standing is not None
        assert entry.standing.certificate is CertificateState.PROVISIONAL


class TestThePageOfACourse:
    def test_it_has_the_attempts_what_may_be_done_and_the_certificate(self, center: Center) -> None:
        rope = center.imports("Rope")
        before = center.facts(center.ada, rope)
        assert (before.enrolment.enrollment, before.certificate, before.asks) == (None, None, False)
        assert before.enrolment.may_start
        center.takes(center.ada, rope, PASSED)
        after = center.facts(center.ada, rope)
        assert [attempt.number for attempt in after.enrolment.attempts] == [1]
        assert after.certificate is not None
        assert after.certificate.learner == center.ada.actor.person
        assert after.sheet.here == {after.enrolment.attempts[0].id}
        assert center.facts(center.grace, rope).certificate is None

    def test_the_certificate_is_that_of_the_course_and_not_of_another(self, center: Center) -> None:
        rope, knots = center.imports("Rope"), center.imports("Knots")
        center.takes(center.ada, knots, PASSED)
        center.takes(center.ada, rope, FAILED)
        assert center.facts(center.ada, rope).certificate is None

    def test_asking_for_another_attempt_is_remembered_until_it_is_answered(self, center: Center) -> None:
        rope = center.imports("Rope")
        set_course_policy(center.manager, rope.id, CoursePolicy(attempt_limit=1))
        center.takes(center.ada, rope, FAILED)
        enrolled = center.facts(center.ada, rope).enrolment.enrollment
        assert enrolled is not None
        center.courses(center.ada).ask_for_attempt(enrolled.id)
        assert center.facts(center.ada, rope).asks
        grant_attempt(center.manager, enrolled.id, "She was ill that day.")
        facts = center.facts(center.ada, rope)
        assert not facts.asks
        assert facts.enrolment.attempts_left == 1

    def test_whoever_was_withdrawn_has_no_such_page(self, center: Center) -> None:
        rope = center.imports("Rope")
        (enrolled,) = assign(center.manager, [center.ada.actor.person], rope.id)
        withdraw(center.manager, enrolled)
        assert center.courses(center.ada).facts(rope.facts.sha256) is None
        assert center.courses(center.ada).sheet(rope.facts.sha256) is None


class TestVersions:
    def test_opening_means_the_newest_until_an_attempt_is_open(self, center: Center) -> None:
        old, new = center.imports("Rope"), center.imports("Rope, revised")
        center.store.write(lambda connection: versions.link(connection, old.id, new.id, NOON)).result()
        courses = center.courses(center.ada)
        for opening in (Opening.RESUME, Opening.NEW_ATTEMPT):
            assert courses.version_to_open(old.facts.sha256, opening) == new.facts.sha256
        for opening in (Opening.REVIEW, Opening.BROWSE):
            assert courses.version_to_open(old.facts.sha256, opening) == old.facts.sha256

    def test_a_result_on_the_old_version_stays_on_the_shelf_until_the_new_one_is_taken(self, center: Center) -> None:
        old = center.imports("Rope")
        center.takes(center.ada, old, FAILED)
        new = center.imports("Rope, revised")
        center.store.write(lambda connection: versions.link(connection, old.id, new.id, NOON)).result()
        courses = center.courses(center.ada)
        assert [entry.sha256 for entry in courses.courses()] == [old.facts.sha256]
        assert courses.version_shown(new.facts.sha256) == old.facts.sha256
        center.takes(center.ada, new, PASSED)
        assert [entry.sha256 for entry in courses.courses()] == [new.facts.sha256]
        assert courses.version_shown(old.facts.sha256) == new.facts.sha256

    def test_a_course_that_is_not_there_stays_what_it_is(self, center: Center) -> None:
        assert center.courses(center.ada).version_shown("0" * 64) == "0" * 64


class TestResults:
    def test_they_are_all_that_was_begun_the_last_first_and_of_nobody_else(self, center: Center) -> None:
        rope, knots, _ = center.imports("Rope"), center.imports("Knots"), center.imports("Boats")
        center.takes(center.ada, rope, FAILED)
        center.takes(center.ada, knots, PASSED)
        center.takes(center.grace, rope, PASSED)
        found = center.courses(center.ada).results()
        assert [(one.title, one.status, one.score) for one in found] == [
            ("Knots", EnrollmentStatus.PASSED, 0.9),
            ("Rope", EnrollmentStatus.FAILED, 0.4),
        ]
        totals = center.courses(center.ada).totals()
        assert (totals.begun, totals.done, totals.passed, totals.failed) == (2, 1, 1, 1)
        assert (totals.attempts, totals.seconds) == (2, 120)

    def test_a_course_that_is_gone_keeps_its_result(self, center: Center) -> None:
        rope = center.imports("Rope")
        center.takes(center.ada, rope, PASSED)
        center.store.write(lambda connection: remove_package(connection, rope.id, NOON)).result()
        (found,) = center.courses(center.ada).results()
        assert (found.title, found.on_shelf) == ("Rope", False)

    def test_of_several_attempts_the_one_that_counts_is_the_result(self, center: Center) -> None:
        rope = center.imports("Rope")
        center.takes(center.ada, rope, PASSED)
        center.takes(center.ada, rope, FAILED)
        (found,) = center.courses(center.ada).results()
        assert (found.status, found.score, found.attempts, found.seconds) == (EnrollmentStatus.PASSED, 0.9, 2, 120)

    def test_a_page_of_them(self, center: Center) -> None:
        for title in ("Rope", "Knots", "Boats"):
            center.takes(center.ada, center.imports(title), PASSED)
        page = center.courses(center.ada).results(after=1, most=1)
        assert [one.title for one in page] == ["Knots"]
