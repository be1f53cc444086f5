"""What was decided about a matter on one seat and taken back there: the whole way to the server and the other seat."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest

from desktop.learning.access import Access, Actor
from desktop.learning.matters import KeptMatter, dismiss, go_on_from, let_wait, matters_for, stand
from desktop.store import attempts, people, policies, tracking
from desktop.store.policies import CoursePolicy
from desktop.store.results import Results
from sync.records.vocabulary import AttemptStanding, Completion, EnrollmentStatus, MatterKind, Role, Success
from tests.learning.center_of_seats import Center, RealSeat

PASSED = Results(Completion.COMPLETED, Success.PASSED, score_scaled=0.9)
FAILED = Results(Completion.COMPLETED, Success.FAILED, score_scaled=0.3)
Deciding = Callable[[Access, str], None]
LET_COUNT: Deciding = partial(stand, counts=True, reason="A power cut")
SET_ASIDE: Deciding = partial(stand, counts=False, reason="It was practice")


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Center]:
    made = Center(tmp_path)
    yield made
    made.close()


@pytest.fixture
def tom(center: Center) -> Access:
    """An administrator at the first seat."""
    one = center.seats[0]
    made = one.write(lambda on: people.add_person(on, "Tom", "", one.clock(), role=Role.ADMINISTRATOR))
    return Access(one.store, Actor(made.id, Role.ADMINISTRATOR, "Tom"))


def waits_everywhere(center: Center, tom: Access) -> bool:
    """Whether both seats show the one matter as waiting. They have to agree."""
    shown = [the_matter(Access(seat.store, tom.actor)).is_settled for seat in center.seats]
    assert shown[0] == shown[1]
    return not shown[0]


def the_matter(access: Access) -> KeptMatter:
    kinds = {MatterKind.FORKED, MatterKind.OVER_LIMIT}
    (found,) = [each for each in matters_for(access) if each.document.what in kinds]
    return found


class TestAnAttemptOverTheLimit:
    @pytest.fixture
    def second(self, center: Center, tom: Access) -> UUID:
        """One attempt is allowed; the second one, a pass, was made where nobody knew of the first."""
        one, other = center.seats
        learner, package = one.person("Ada", "L-1"), one.package()
        one.write(lambda on: policies.set_policy(on, package, CoursePolicy(attempt_limit=1), one.clock()))
        center.exchange()
        one.works(one.begins(learner), "x", FAILED)
        second = other.begins(learner)
        other.works(second, "x", PASSED)
        center.exchange()
        return second

    def stands(self, center: Center, second: UUID) -> tuple[AttemptStanding, EnrollmentStatus]:
        """How the second attempt and the course stand on both seats. They have to agree."""
        shown = [self.stands_at(seat, second) for seat in center.seats]
        assert shown[0] == shown[1]
        return shown[0]

    def stands_at(self, seat: RealSeat, second: UUID) -> tuple[AttemptStanding, EnrollmentStatus]:
        known = seat.read(lambda on: attempts.attempt(on, second))
        (learner,) = [each.id for each in seat.read(people.everybody) if each.given_name == "Ada"]
        return known.standing, seat.enrolled(learner).standing

    @pytest.mark.parametrize(
        ("decide", "standing", "status"),
        [
            pytest.param(LET_COUNT, AttemptStanding.COUNTS, EnrollmentStatus.PASSED, id="counted"),
            pytest.param(SET_ASIDE, AttemptStanding.SET_ASIDE, EnrollmentStatus.FAILED, id="set aside"),
            pytest.param(dismiss, AttemptStanding.OVER_LIMIT, EnrollmentStatus.FAILED, id="dismissed"),
        ],
    )
    def test_it_waits_again_on_every_seat(
        self,
        center: Center,
        tom: Access,
        second: UUID,
        decide: Deciding,
        standing: AttemptStanding,
        status: EnrollmentStatus,
    ) -> None:
        decide(tom, the_matter(tom).id)
        center.exchange()
        assert (self.stands(center, second), waits_everywhere(center, tom)) == ((standing, status), False)
        let_wait(tom, the_matter(tom).id)
        center.exchange()
        over = (AttemptStanding.OVER_LIMIT, EnrollmentStatus.FAILED)
        assert (self.stands(center, second), waits_everywhere(center, tom)) == (over, True)

    @pytest.mark.parametrize("decide", [LET_COUNT, SET_ASIDE], ids=["counted", "set aside"])
    def test_also_where_both_reach_the_server_together(
        self, center: Center, tom: Access, second: UUID, decide: Deciding
    ) -> None:
        decide(tom, the_matter(tom).id)
        let_wait(tom, the_matter(tom).id)
        center.exchange()
        over = (AttemptStanding.OVER_LIMIT, EnrollmentStatus.FAILED)
        assert (self.stands(center, second), waits_everywhere(center, tom)) == (over, True)

    def test_what_was_set_aside_and_taken_back_may_count_later(self, center: Center, tom: Access, second: UUID) -> None:
        for decide in (SET_ASIDE, let_wait, LET_COUNT):
            decide(tom, the_matter(tom).id)
            center.exchange()
        assert self.stands(center, second) == (AttemptStanding.COUNTS, EnrollmentStatus.PASSED)


class TestAFork:
    @pytest.fixture
    def attempt(self, center: Center) -> UUID:
        """Gone on with at both seats: longer, and so to be gone on from by the rule, at the second."""
        one, other = center.seats
        learner = one.person("Ada", "L-1")
        one.package()
        attempt = one.begins(learner)
        one.works(attempt, "page 1")
        center.exchange()
        one.works(attempt, "page 2", seconds=30)
        other.works(attempt, "page 9", seconds=300)
        center.exchange()
        return attempt

    def goes_on_at(self, center: Center, attempt: UUID) -> str:
        shown = [
            seat.read(lambda on: tracking.values_of(on, attempt, "item-1", 1))["cmi.location"] for seat in center.seats
        ]
        assert shown[0] == shown[1]
        return str(shown[0])

    def test_whoever_went_on_from_the_other_side_is_back_at_the_rule(
        self, center: Center, attempt: UUID, tom: Access
    ) -> None:
        far = next(side for side in the_matter(tom).document.sides if side.device == center.seats[0].store.device)
        assert far.session is not None
        go_on_from(tom, the_matter(tom).id, far.session, "Further on the bridge")
        center.exchange()
        assert (self.goes_on_at(center, attempt), waits_everywhere(center, tom)) == ("page 2", False)
        let_wait(tom, the_matter(tom).id)
        center.exchange()
        assert (self.goes_on_at(center, attempt), waits_everywhere(center, tom)) == ("page 9", True)

    def test_one_that_was_dismissed_waits_again(self, center: Center, attempt: UUID, tom: Access) -> None:
        dismiss(tom, the_matter(tom).id)
        center.exchange()
        assert (self.goes_on_at(center, attempt), waits_everywhere(center, tom)) == ("page 9", False)
        let_wait(tom, the_matter(tom).id)
        center.exchange()
        assert (self.goes_on_at(center, attempt), waits_everywhere(center, tom)) == ("page 9", True)
