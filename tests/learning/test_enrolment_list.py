"""The list of enrolments and what is done with many of them: all or none, within reach, and taken back."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from desktop.learning import enrolment_list as listed
from desktop.learning.access import NotAllowed
from desktop.learning.attempting import ReasonMissing
from desktop.learning.enrolment_list import EnrollmentOrder, EnrollmentQuery, EnrollmentState
from desktop.store import enrollments
from desktop.store.enrollments import Enrollment
from desktop.store.store import Store
from sync.records.vocabulary import EnrollmentOrigin, Role
from tests.center import Center, Size, make_center
from tests.learning.chair import NOON, Clock
from tests.store.desk import KEY

SOON = NOON + timedelta(days=10)


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Center]:
    with Store.open(tmp_path / "data", KEY, clock=Clock()) as store:
        yield make_center(store, Size(learners=10, courses=4, enrolments=2, groups=2, answers=False), now=NOON)


def stored(center: Center, identifier: UUID) -> Enrollment:
    found = center.store.read(lambda connection: enrollments.enrollment(connection, identifier))
    assert found is not None
    return found


def mine(center: Center, place: int = 0) -> list[UUID]:
    page = listed.list_enrolments(center.as_instructor(place), EnrollmentQuery())
    return [row.enrollment for row in page.rows]


class TestList:
    def test_everybody_is_listed_to_an_administrator(self, center: Center) -> None:
        page = listed.list_enrolments(center.as_administrator(), EnrollmentQuery())
        assert page.total == len(center.enrolments) == len(page.rows)

    def test_an_instructor_sees_their_groups_alone(self, center: Center) -> None:
        first, second = set(mine(center, 0)), set(mine(center, 1))
        assert first and second
        assert not first & second

    def test_states_count_what_they_list(self, center: Center) -> None:
        access = center.as_administrator()
        counts = listed.count_enrolments(access, EnrollmentQuery())
        for state in (None, *EnrollmentState):
            page = listed.list_enrolments(access, EnrollmentQuery(state=state))
            assert page.total == counts[state] == len(page.rows)

    def test_overdue_is_what_is_late_and_not_done(self, center: Center) -> None:
        access = center.as_administrator()
        one = listed.list_enrolments(access, EnrollmentQuery(state=EnrollmentState.NOT_STARTED)).rows[0].enrollment
        before = listed.count_enrolments(access, EnrollmentQuery())[EnrollmentState.OVERDUE]
        was_late = stored(center, one).due_at is not None and stored(center, one).due_at < NOON  # type: ignore[operator]
        listed.set_due_all(access, [one], NOON - timedelta(days=1))
        after = listed.count_enrolments(access, EnrollmentQuery())[EnrollmentState.OVERDUE]
        assert after == before + (not was_late)

    @pytest.mark.parametrize("order", EnrollmentOrder)
    def test_pages_follow_each_other_in_every_order(self, center: Center, order: EnrollmentOrder) -> None:
        access = center.as_administrator()
        for falling in (False, True):
            query = EnrollmentQuery(order=order, falling=falling)
            whole = [row.enrollment for row in listed.list_enrolments(access, query).rows]
            parts = [
                row.enrollment
                for after in range(0, len(whole), 7)
                for row in listed.list_enrolments(access, query, after, 7).rows
            ]
            assert parts == whole

    def test_a_search_fits_people_and_courses(self, center: Center) -> None:
        access = center.as_administrator()
        title = next(iter(center.titles.values()))
        found = listed.list_enrolments(access, EnrollmentQuery(search=title.split()[0].upper())).rows
        assert found
        assert all(title.split()[0].casefold() in f"{row.title} {row.name}".casefold() for row in found)


class TestAssigning:
    def test_new_enrolments_are_told_from_those_that_were_there(self, center: Center) -> None:
        learner, other = center.learners[0], center.learners[1]
        package = next(one for one in center.titles if (learner, one) in center.enrolments)
        assigned = listed.assign_all(center.as_administrator(), [learner, other], [package], SOON)
        assert center.enrolments[learner, package] in assigned.kept
        assert stored(center, center.enrolments[learner, package]).due_at == SOON
        for made in assigned.made:
            assert stored(center, made).origin is EnrollmentOrigin.ASSIGNED

    def test_a_learner_out_of_reach_leaves_all_as_it_was(self, center: Center) -> None:
        access = center.as_instructor(0)
        taught = listed.learners_in(access, center.groups.values())
        strange = next(learner for learner in center.learners if learner not in taught)
        before = listed.list_enrolments(center.as_administrator(), EnrollmentQuery()).total
        with pytest.raises(NotAllowed):
            listed.assign_all(access, [*taught, strange], [next(iter(center.titles))], None)
        assert listed.list_enrolments(center.as_administrator(), EnrollmentQuery()).total == before

    def test_groups_give_only_learners_the_actor_teaches(self, center: Center) -> None:
        everybody = listed.learners_in(center.as_administrator(), center.groups.values())
        taught = listed.learners_in(center.as_instructor(0), center.groups.values())
        assert everybody == set(center.learners)
        assert taught < everybody


class TestChanges:
    def test_withdrawing_is_taken_back(self, center: Center) -> None:
        access, chosen = center.as_instructor(0), mine(center)
        listed.withdraw_all(access, chosen)
        assert listed.list_enrolments(access, EnrollmentQuery()).total == 0
        assert listed.list_enrolments(access, EnrollmentQuery(state=EnrollmentState.WITHDRAWN)).total == len(chosen)
        listed.bring_back_all(access, chosen)
        assert set(mine(center)) == set(chosen)

    def test_due_dates_come_back_each_as_it_was(self, center: Center) -> None:
        access, chosen = center.as_instructor(0), mine(center)
        was = {one: stored(center, one).due_at for one in chosen}
        before = listed.set_due_all(access, chosen, SOON)
        assert before == was
        assert all(stored(center, one).due_at == SOON for one in chosen)
        listed.set_each_due(access, before)
        assert {one: stored(center, one).due_at for one in chosen} == was

    def test_a_grant_needs_a_reason_and_is_taken_back(self, center: Center) -> None:
        access, one = center.as_instructor(0), mine(center)[0]
        with pytest.raises(ReasonMissing):
            listed.grant_all(access, [one], "  ")
        listed.grant_all(access, [one], "The alarm went off")
        assert stored(center, one).extra_attempts == 1
        listed.take_back_all(access, [one], "A mistake")
        assert stored(center, one).extra_attempts == 0

    def test_one_enrolment_out_of_reach_stops_them_all(self, center: Center) -> None:
        chosen = [*mine(center, 0), mine(center, 1)[0]]
        with pytest.raises(NotAllowed):
            listed.withdraw_all(center.as_instructor(0), chosen)
        assert all(stored(center, one).withdrawn_at is None for one in chosen)

    def test_a_learner_changes_nothing(self, center: Center) -> None:
        access = center.access(center.learners[0], Role.LEARNER)
        with pytest.raises(NotAllowed):
            listed.list_enrolments(access, EnrollmentQuery())
        with pytest.raises(NotAllowed):
            listed.withdraw_all(access, mine(center)[:1])
