"""What two seats left to be decided: who sees it, who settles it, and how it is taken back."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from desktop.learning.access import Access, Actor, NotAllowed
from desktop.learning.attempting import ReasonMissing
from desktop.learning.matters import (
    NoSuchMatter,
    NotHere,
    count_matters,
    dismiss,
    go_on_from,
    let_wait,
    matters_for,
    stand,
)
from desktop.store import attempts, groups, people
from desktop.store.outbox import pending
from desktop.store.store import Connection
from sync.documents import DocumentKind, MatterDocument
from sync.records.exchange import decisions
from sync.records.vocabulary import (
    AttemptStanding,
    Completion,
    DecisionKind,
    EnrollmentStatus,
    MatterKind,
    RecordKind,
    Role,
    Success,
)
from tests.learning.ada import enrolled
from tests.learning.chair import NOON
from tests.learning.told import Seat, attempt, came_to, course, gone, id_of, matter, person, session
from tests.learning.trail import noted

ADA = id_of("Ada")
FIRST = id_of("first")
DONE = came_to(Completion.COMPLETED, Success.PASSED, 0.9)
SIDES = (session("s2", "s1"), session("s3", "s1", DONE))


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    made = Seat(tmp_path)
    made.is_told(
        person("Ada", given_name="Ada"),
        course(),
        attempt("first", ADA, [session("s1"), *SIDES]),
        matter("fork/1", MatterKind.FORKED, ADA, tried=FIRST, sides=SIDES),
    )
    yield made
    made.store.close()


def staff(seat: Seat, role: Role = Role.INSTRUCTOR, *taught: UUID) -> Access:
    def work(on: Connection) -> people.Person:
        made = people.add_person(on, role.value, "", NOON, role=role)
        if taught:
            deck = groups.add_group(on, "Deck", NOON)
            groups.put_in_group(on, deck.id, (made.id, *taught), NOON)
        return made

    made = seat.write(work)
    return Access(seat.store, Actor(made.id, role, role.value))


def made_decisions(seat: Seat) -> list[tuple[DecisionKind, object, UUID | None]]:
    rows = seat.read(lambda on: on.execute(select(decisions).order_by(decisions.c.hlc)).all())
    return [(row.kind, row.value, row.session_id) for row in rows]


def document(access: Access, identifier: str = "fork/1") -> MatterDocument:
    (found,) = [each.document for each in matters_for(access) if each.id == identifier]
    return found


class TestWhoSeesIt:
    def test_instructors_see_what_concerns_their_learners_administrators_all(self, seat: Seat) -> None:
        seat.is_told(matter("parked/1", MatterKind.PARKED, None, sha256=None))
        assert [each.id for each in matters_for(staff(seat, Role.INSTRUCTOR, ADA))] == ["fork/1"]
        assert matters_for(staff(seat)) == ()
        assert count_matters(staff(seat, Role.ADMINISTRATOR)) == 2

    def test_a_learner_sees_none(self, seat: Seat) -> None:
        with pytest.raises(NotAllowed):
            matters_for(Access(seat.store, Actor(ADA, Role.LEARNER, "Ada")))

    def test_what_the_server_no_longer_tells_of_is_gone(self, seat: Seat) -> None:
        manager = staff(seat, Role.ADMINISTRATOR)
        seat.is_told(gone(DocumentKind.MATTER, "fork/1"))
        assert matters_for(manager) == ()


class TestAFork:
    """SYNC: the other side is kept, listed, restorable."""

    def test_choosing_a_side_is_a_decision_that_travels(self, seat: Seat) -> None:
        teacher = staff(seat, Role.INSTRUCTOR, ADA)
        seat.sends()
        go_on_from(teacher, "fork/1", id_of("s2"), "She was further there")
        assert made_decisions(seat) == [(DecisionKind.GO_ON_FROM, None, id_of("s2"))]
        assert RecordKind.DECISION in {each.kind for each in seat.read(pending)}

    def test_the_matter_shows_it_at_once(self, seat: Seat) -> None:
        teacher = staff(seat, Role.INSTRUCTOR, ADA)
        go_on_from(teacher, "fork/1", id_of("s2"), "Further there")
        assert document(teacher).settled_by == teacher.actor.person
        assert count_matters(teacher) == 0

    def test_the_other_side_undoes_it(self, seat: Seat) -> None:
        teacher = staff(seat, Role.INSTRUCTOR, ADA)
        go_on_from(teacher, "fork/1", id_of("s2"), "Further there")
        go_on_from(teacher, "fork/1", id_of("s3"), "No, here")
        newest = made_decisions(seat)[-1]
        assert newest == (DecisionKind.GO_ON_FROM, None, id_of("s3"))

    def test_it_is_in_the_trail_with_its_reason(self, seat: Seat) -> None:
        teacher = staff(seat, Role.INSTRUCTOR, ADA)
        go_on_from(teacher, "fork/1", id_of("s2"), "Further there")
        ((actor, subject, detail),) = noted(seat.store, "settle attempt")
        assert (actor, subject) == (teacher.actor.person, ("attempt", FIRST))
        assert (detail["decided"], detail["session"], detail["reason"]) == (
            "go on from",
            str(id_of("s2")),
            "Further there",
        )

    def test_without_a_reason_nothing_happens(self, seat: Seat) -> None:
        with pytest.raises(ReasonMissing):
            go_on_from(staff(seat, Role.ADMINISTRATOR), "fork/1", id_of("s2"), " ")
        assert made_decisions(seat) == []

    def test_a_session_of_neither_side_is_refused(self, seat: Seat) -> None:
        with pytest.raises(NoSuchMatter):
            go_on_from(staff(seat, Role.ADMINISTRATOR), "fork/1", id_of("s1"), "Why not")

    def test_nobody_decides_about_learners_of_others_or_about_themselves(self, seat: Seat) -> None:
        ada = Access(seat.store, Actor(ADA, Role.INSTRUCTOR, "Ada"))
        for access in (staff(seat), ada):
            with pytest.raises(NotAllowed):
                go_on_from(access, "fork/1", id_of("s2"), "Mine")
        assert made_decisions(seat) == []

    def test_the_servers_older_word_does_not_undo_what_was_just_decided(self, seat: Seat) -> None:
        teacher = staff(seat, Role.INSTRUCTOR, ADA)
        go_on_from(teacher, "fork/1", id_of("s2"), "Further there")
        seat.is_told(matter("fork/1", MatterKind.FORKED, ADA, tried=FIRST, sides=SIDES))
        assert document(teacher).settled_at is not None
        seat.sends()
        seat.inbox.wanted()
        assert document(teacher).settled_at is None, "the server says so, knowing of the decision"


class TestAnAttemptOverTheLimit:
    @pytest.fixture(autouse=True)
    def over(self, seat: Seat) -> None:
        seat.is_told(
            attempt("first", ADA, [session("s1")], came_to(Completion.COMPLETED, Success.FAILED)),
            attempt("second", ADA, [session("t1")], DONE, number=2, standing=AttemptStanding.OVER_LIMIT),
            matter("over/2", MatterKind.OVER_LIMIT, ADA, tried=id_of("second")),
        )

    def test_counting_it_and_setting_it_aside_undo_each_other(self, seat: Seat) -> None:
        teacher = staff(seat, Role.INSTRUCTOR, ADA)
        assert enrolled(seat).standing is EnrollmentStatus.FAILED
        stand(teacher, "over/2", counts=True, reason="Power cut in the first")
        assert enrolled(seat).standing is EnrollmentStatus.PASSED
        stand(teacher, "over/2", counts=False, reason="It was not")
        assert enrolled(seat).standing is EnrollmentStatus.FAILED
        known = seat.read(lambda on: attempts.attempt(on, id_of("second")))
        assert known.standing is AttemptStanding.SET_ASIDE
        assert [value for _, value, _ in made_decisions(seat)] == ["counts", "set aside"]

    def test_it_is_no_fork(self, seat: Seat) -> None:
        with pytest.raises(NoSuchMatter):
            go_on_from(staff(seat, Role.ADMINISTRATOR), "over/2", id_of("t1"), "Why")


class TestNothingToDo:
    def test_a_matter_is_dismissed_and_waits_again(self, seat: Seat) -> None:
        teacher = staff(seat, Role.INSTRUCTOR, ADA)
        seat.is_told(matter("late/1", MatterKind.WITHDRAWN, ADA, tried=FIRST))
        dismiss(teacher, "late/1")
        assert document(teacher, "late/1").settled_at is not None
        let_wait(teacher, "late/1")
        assert document(teacher, "late/1").settled_at is None
        assert [value for _, value, _ in made_decisions(seat)] == ["late/1", "-late/1"]

    def test_what_is_about_nobody_on_a_course_is_settled_on_the_server(self, seat: Seat) -> None:
        seat.is_told(matter("parked/1", MatterKind.PARKED, None, sha256=None))
        manager = staff(seat, Role.ADMINISTRATOR)
        with pytest.raises(NotHere, match="on the server"):
            dismiss(manager, "parked/1")
        with pytest.raises(NotAllowed):
            dismiss(staff(seat), "parked/1")

    def test_one_that_is_gone_says_so(self, seat: Seat) -> None:
        with pytest.raises(NoSuchMatter, match="open the list again"):
            dismiss(staff(seat, Role.ADMINISTRATOR), "never was")
