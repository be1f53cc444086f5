"""What a seat of some groups says of people outside them: kept, and not believed until the center wants it so."""

from dataclasses import dataclass
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from sync.bodies import DecisionBody
from sync.records.center import group_members, groups, people
from sync.records.exchange import decisions
from sync.records.tables import attempts, scorm_enrollments
from sync.records.vocabulary import DecisionKind, RecordKind
from sync.server.device_access import enrol_by_token, invite
from sync.server.store.tables import aliases, matters
from tests.sync.server.fleet import Fleet
from tests.sync.simulated import COURSE, NOON, PASSED, SimulatedSeat


@dataclass
class Deck:
    """A center with one group, its seat, and somebody outside the group."""

    fleet: Fleet
    office: SimulatedSeat
    seat: SimulatedSeat
    group: UUID
    inside: UUID
    outside: UUID

    def person(self, person: UUID) -> dict[str, object]:
        (row,) = self.fleet.rows(select(people).where(people.c.id == person))
        return dict(row._mapping)

    def group_row(self, group: UUID) -> dict[str, object]:
        (row,) = self.fleet.rows(select(groups).where(groups.c.id == group))
        return dict(row._mapping)

    def members(self, group: UUID) -> set[UUID]:
        asked = select(group_members.c.person_id).where(group_members.c.group_id == group)
        return {row.person_id for row in self.fleet.rows(asked)}

    def waiting(self) -> set[str]:
        return {row.id for row in self.fleet.rows(select(matters.c.id).where(matters.c.settled_at.is_(None)))}

    def engine(self) -> UUID:
        """Another group, which the seat does not serve; what the seat says from now on is later."""
        made = self.office.group("Engine", [self.outside])
        self.fleet.take(self.office)
        self.seat.now = self.office.now
        return made

    def erase(self, person: UUID) -> None:
        self.seat.register(RecordKind.PERSON, person, erased_at=self.seat.now)

    def joins(self, person: UUID) -> None:
        self.office.group("Deck", [person], group=self.group)
        self.fleet.take(self.office)


@pytest.fixture
def deck(fleet: Fleet) -> Deck:
    office = fleet.seat("Office")
    inside, outside = office.person("Ada"), office.person("Eve", number="43")
    office.package()
    group = office.group("Deck", [inside])
    office.enrol(outside)
    office.session(office.attempt(outside), PASSED)
    fleet.take(office)
    seat = fleet.seat("Deck", groups=(group,))
    seat.now = office.now
    return Deck(fleet, office, seat, group, inside, outside)


class TestStrangers:
    def test_nobody_outside_is_erased_until_they_join(self, deck: Deck) -> None:
        deck.erase(deck.outside)
        deck.fleet.take(deck.seat)
        assert deck.person(deck.outside)["erased_at"] is None
        assert deck.person(deck.outside)["given_name"] == "Eve"
        assert len(deck.fleet.attempts()) == 1
        assert deck.waiting() == {f"hearsay/person/{deck.outside}"}
        deck.joins(deck.outside)
        assert deck.person(deck.outside)["erased_at"] is not None
        assert deck.waiting() == set()

    def test_nobody_outside_is_renamed_deactivated_given_away_or_numbered(self, deck: Deck) -> None:
        before = deck.person(deck.outside)
        told = {"given_name": "Mallory", "deactivated_at": NOON, "given_to": deck.inside, "number": "7"}
        deck.seat.register(RecordKind.PERSON, deck.outside, source_id="s", **told)
        deck.fleet.take(deck.seat)
        assert deck.person(deck.outside) == before
        deck.joins(deck.outside)
        assert deck.person(deck.outside)["given_name"] == "Mallory"

    def test_nobody_outside_is_withdrawn_or_decided_about_or_gets_attempts(self, deck: Deck) -> None:
        deck.seat.enrol(deck.outside, withdrawn_at=NOON)
        deck.seat.session(deck.seat.attempt(deck.outside, number=2), PASSED)
        (own,) = deck.fleet.rows(select(attempts.c.id))
        deck.seat.session(own.id, PASSED)
        decision = DecisionBody(
            what=DecisionKind.GRANT,
            learner=deck.outside,
            package=COURSE,
            attempt=None,
            session=None,
            value=1,
            reason="",
            actor=None,
            at=NOON,
        )
        deck.seat.fact(RecordKind.DECISION, uuid4(), decision)
        deck.fleet.take(deck.seat)
        assert len(deck.fleet.attempts()) == 1
        assert deck.fleet.enrollment().withdrawn_at is None
        assert deck.fleet.rows(select(decisions)) == []
        name = f"enrollment/{deck.outside}/{COURSE}"
        assert deck.waiting() == {f"hearsay/{name}", f"hearsay/attempt/{own.id}"}
        deck.joins(deck.outside)
        assert len(deck.fleet.attempts()) == 2
        assert deck.fleet.enrollment().withdrawn_at is not None
        assert len(deck.fleet.rows(select(decisions))) == 1
        assert not {each for each in deck.waiting() if each.startswith("hearsay/")}

    def test_an_attempt_is_not_taken_from_a_stranger(self, deck: Deck) -> None:
        (own,) = deck.fleet.rows(select(attempts.c.id))
        deck.seat.attempt(deck.inside, attempt=own.id)
        deck.fleet.take(deck.seat)
        (row,) = deck.fleet.rows(select(scorm_enrollments).where(scorm_enrollments.c.learner_id == deck.outside))
        assert row.attempts == 1

    def test_a_strangers_number_makes_no_stranger_an_alias(self, deck: Deck) -> None:
        """Whoever is an alias is erased with the one they are."""
        newcomer = deck.seat.person("Bo", number="44")
        deck.fleet.take(deck.seat)
        deck.fleet.clock.pass_by(minutes=1)
        late = deck.office.person("Zoe", number="45")
        deck.fleet.take(deck.office)
        deck.seat.register(RecordKind.PERSON, newcomer, number="45")
        deck.fleet.take(deck.seat)
        assert deck.fleet.rows(select(aliases.c.person_id, aliases.c.of_id)) == [(newcomer, late)]


class TestOtherGroups:
    def test_it_neither_renames_nor_removes_a_group_it_does_not_serve(self, deck: Deck) -> None:
        other = deck.engine()
        deck.seat.register(RecordKind.GROUP, other, name="Mine", removed_at=NOON)
        deck.fleet.take(deck.seat)
        assert (deck.group_row(other)["name"], deck.group_row(other)["removed_at"]) == ("Engine", None)
        assert deck.waiting() == {f"group/{other}"}

    def test_it_puts_nobody_into_such_a_group_and_takes_nobody_out(self, deck: Deck) -> None:
        other = deck.engine()
        told = {f"member:{deck.outside}": None, f"member:{deck.inside}": True}
        deck.seat.register(RecordKind.GROUP, other, **told)
        deck.fleet.take(deck.seat)
        assert deck.members(other) == {deck.outside}
        assert deck.waiting() == {f"group/{other}"}

    def test_what_it_said_holds_once_it_serves_the_group(self, deck: Deck) -> None:
        other = deck.engine()
        deck.seat.register(RecordKind.GROUP, other, name="Engine room")
        deck.fleet.take(deck.seat)
        now = deck.fleet.clock()
        with deck.fleet.server.database.writing() as connection:
            invited = invite(connection, now, groups=(deck.group, other))
            enrol_by_token(connection, deck.seat.request(invited.token), now)
        deck.fleet.work_out()
        assert deck.group_row(other)["name"] == "Engine room"
        assert deck.waiting() == set()

    def test_what_the_center_says_later_settles_it(self, deck: Deck) -> None:
        other = deck.engine()
        deck.seat.register(RecordKind.GROUP, other, name="Mine")
        deck.fleet.take(deck.seat)
        deck.office.now = deck.seat.now
        deck.office.register(RecordKind.GROUP, other, name="Engine room")
        deck.fleet.take(deck.office)
        assert deck.group_row(other)["name"] == "Engine room"
        assert deck.waiting() == set()

    def test_it_is_believed_of_its_group_and_of_one_it_made(self, deck: Deck) -> None:
        made = deck.seat.group("Night watch", [deck.inside])
        deck.seat.register(RecordKind.GROUP, deck.group, name="Deck crew")
        deck.fleet.take(deck.seat)
        deck.seat.register(RecordKind.GROUP, made, name="Day watch")
        deck.fleet.take(deck.seat)
        assert deck.group_row(deck.group)["name"] == "Deck crew"
        assert deck.group_row(made)["name"] == "Day watch"
        assert deck.waiting() == set()

    def test_what_it_said_while_it_served_a_group_stays(self, deck: Deck) -> None:
        other = deck.engine()
        deck.seat.register(RecordKind.GROUP, deck.group, name="Deck crew")
        deck.fleet.take(deck.seat)
        deck.fleet.give_groups(deck.seat, (other,))
        deck.office.now = deck.seat.now
        deck.office.register(RecordKind.GROUP, deck.group, source_id="deck")
        deck.fleet.take(deck.office)
        assert deck.group_row(deck.group)["name"] == "Deck crew"
        assert deck.waiting() == set()


class TestCourses:
    """A course is everybody's, and its rules decide what counts of everybody's work."""

    def fields(self, deck: Deck, kind: str, sha256: str = COURSE) -> dict[str, object]:
        fields: dict[str, object] = deck.fleet.document(deck.office, kind, sha256)["fields"]
        return fields

    def test_neither_the_rules_of_a_course_nor_what_it_is_are_a_seats_to_change(self, deck: Deck) -> None:
        deck.office.policy(attempt_limit=3, certificate="success")
        deck.fleet.take(deck.office)
        deck.seat.now = deck.office.now
        deck.seat.policy(attempt_limit=1, counting="last", certificate="none")
        deck.seat.register(RecordKind.POLICY, COURSE, **{"switch:lenient": True})
        deck.seat.package(title="Mine", passing_score=0.0, attempt_limit=1)
        deck.fleet.take(deck.seat)
        assert self.fields(deck, "policy") == {"attempt_limit": 3, "certificate": "success"}
        assert self.fields(deck, "package")["title"] == "Lifeboats"
        assert deck.waiting() == {f"policy/{COURSE}", f"package/{COURSE}"}

    def test_no_course_is_replaced_by_one_that_a_seat_made_up(self, deck: Deck) -> None:
        other = deck.seat.package("cd" * 32, title="Lifeboats, at last")
        deck.seat.register(RecordKind.PACKAGE, COURSE, replaced_by=other)
        deck.fleet.take(deck.seat)
        assert "replaced_by" not in self.fields(deck, "package")
        assert self.fields(deck, "package", other)["title"] == "Lifeboats, at last"

    def test_of_a_course_it_brought_it_is_believed(self, deck: Deck) -> None:
        own = deck.seat.package("cd" * 32, title="Knots")
        deck.fleet.take(deck.seat)
        deck.seat.package(own, title="Knots and bends")
        deck.seat.policy(own, attempt_limit=2)
        deck.fleet.take(deck.seat)
        assert self.fields(deck, "package", own)["title"] == "Knots and bends"
        assert self.fields(deck, "policy", own) == {"attempt_limit": 2}
        assert deck.waiting() == set()

    def test_having_the_very_same_course_is_no_wish_to_change_it(self, deck: Deck) -> None:
        deck.seat.package(version=1, replaced_by=None)
        deck.seat.policy(counting="best", certificate_months=None)
        deck.fleet.take(deck.seat)
        assert deck.waiting() == set()

    def test_the_seat_hears_again_what_holds(self, deck: Deck) -> None:
        deck.office.policy(attempt_limit=3)
        deck.fleet.take(deck.office)
        _, cursor = deck.fleet.pull(deck.seat)
        deck.seat.now = deck.office.now
        deck.seat.policy(attempt_limit=1)
        deck.fleet.take(deck.seat)
        told = deck.fleet.pull(deck.seat, cursor)[0][f"policy {COURSE}"]
        assert told.body == {"fields": {"attempt_limit": 3}}

    def test_a_word_of_the_center_settles_it(self, deck: Deck) -> None:
        deck.seat.policy(attempt_limit=1)
        deck.fleet.take(deck.seat)
        deck.office.now = deck.seat.now
        deck.office.policy(attempt_limit=1)
        deck.fleet.take(deck.office)
        assert self.fields(deck, "policy") == {"attempt_limit": 1}
        assert deck.waiting() == set()

    def test_rules_that_came_before_the_course_are_judged_by_who_brought_it(self, deck: Deck) -> None:
        early = "cd" * 32
        deck.seat.policy(early, attempt_limit=1)
        deck.fleet.take(deck.seat)
        deck.fleet.clock.pass_by(minutes=1)
        deck.office.package(early, title="Knots")
        deck.office.policy(early, attempt_limit=4)
        deck.fleet.take(deck.office)
        deck.seat.now = deck.office.now
        deck.seat.policy(early, attempt_limit=2)
        deck.fleet.take(deck.seat)
        assert self.fields(deck, "policy", early) == {"attempt_limit": 4}

    def test_what_it_said_while_it_was_everybodys_stays(self, deck: Deck) -> None:
        other = deck.fleet.seat("Everywhere")
        other.now = deck.seat.now
        other.policy(attempt_limit=5)
        deck.fleet.take(other)
        deck.fleet.give_groups(other, (deck.group,))
        deck.office.now = other.now
        deck.office.policy(counting="last")
        deck.fleet.take(deck.office)
        assert self.fields(deck, "policy") == {"attempt_limit": 5, "counting": "last"}


class TestItsOwn:
    def test_it_is_believed_of_its_people_and_of_whom_it_told_first(self, deck: Deck) -> None:
        newcomer = deck.seat.person("Bo")
        deck.seat.register(RecordKind.PERSON, deck.inside, given_name="Adah")
        for learner in (newcomer, deck.inside):
            deck.seat.session(deck.seat.attempt(learner), PASSED)
        deck.erase(newcomer)
        deck.fleet.take(deck.seat)
        assert deck.person(newcomer)["erased_at"] is not None
        assert deck.person(deck.inside)["given_name"] == "Adah"
        assert len(deck.fleet.attempts()) == 2
        assert deck.waiting() == set()

    def test_what_was_done_stays_when_somebody_moves_on(self, deck: Deck) -> None:
        deck.seat.session(deck.seat.attempt(deck.inside), PASSED)
        deck.fleet.take(deck.seat)
        deck.office.register(RecordKind.GROUP, deck.group, **{f"member:{deck.inside}": None})
        deck.office.enrol(deck.inside)
        deck.fleet.take(deck.office)
        assert len(deck.fleet.attempts()) == 2
        assert deck.waiting() == set()

    def test_a_seat_of_everybody_is_believed_of_anybody(self, deck: Deck) -> None:
        other = deck.fleet.seat("Everywhere")
        other.now = deck.seat.now
        other.register(RecordKind.PERSON, deck.outside, erased_at=other.now)
        deck.fleet.take(other)
        assert deck.person(deck.outside)["erased_at"] is not None


def test_a_seat_hears_of_its_own_groups_only(deck: Deck) -> None:
    """A group's document names everybody in it."""
    other = deck.office.group("Engine", [deck.outside])
    deck.fleet.take(deck.office)
    told, _ = deck.fleet.pull(deck.seat)
    assert f"group {deck.group}" in told
    assert f"group {other}" not in told
    assert f"group {other}" in deck.fleet.pull(deck.office)[0]
