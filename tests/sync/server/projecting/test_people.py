"""Who is who on the server: fields merged one by one, people who turn out to be one, roles, groups, erasing."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from sync.records.center import audit_trail, group_members, people
from sync.records.tables import attempts, learner_states, scorm_enrollments
from sync.records.vocabulary import RecordKind, Role
from sync.server.store.tables import matters, records
from tests.sync.server.fleet import Fleet, a_learner
from tests.sync.simulated import FAILED, PASSED, SimulatedSeat


class TestFields:
    def test_two_seats_change_two_fields_of_one_person_and_both_hold(self, fleet: Fleet) -> None:
        one, two = fleet.seat(), fleet.seat("Two")
        person = one.person()
        fleet.take(one)
        two.now = one.now
        one.register(RecordKind.PERSON, person, email="ada@example.org")
        two.register(RecordKind.PERSON, person, language="en")
        fleet.take(two, one)
        fields = fleet.document(one, "person", person)["fields"]
        assert (fields["email"], fields["language"], fields["given_name"]) == ("ada@example.org", "en", "Ada")

    def test_of_two_words_on_one_field_the_later_holds_whichever_comes_first(self, fleet: Fleet) -> None:
        one, two = fleet.seat(), fleet.seat("Two")
        person = one.person()
        two.now = one.now + timedelta(minutes=1)
        two.register(RecordKind.PERSON, person, family_name="Lovelace")
        fleet.take(two, one)
        assert fleet.document(one, "person", person)["fields"]["family_name"] == "Lovelace"
        (row,) = fleet.rows(select(people))
        assert (row.family_name, row.sort_name) == ("Lovelace", "ada lovelace")

    def test_what_courses_remember_of_a_learner_comes_from_every_seat(self, fleet: Fleet) -> None:
        one, two = fleet.seat(), fleet.seat("Two")
        person = one.person()
        one.register(RecordKind.LEARNER_STATE, person, **{"objective:fire": {"satisfied": True}})
        two.register(RecordKind.LEARNER_STATE, person, **{"data:urn:x": "kept"})
        fleet.take(one, two)
        (row,) = fleet.rows(select(learner_states))
        assert (row.global_objectives, row.shared_data) == ({"fire": {"satisfied": True}}, {"urn:x": "kept"})


class TestOneByNumber:
    def test_whom_two_seats_entered_is_one_person_and_keeps_all_work(self, fleet: Fleet) -> None:
        one, two = fleet.seat(), fleet.seat("Two")
        first = one.person(number="4711")
        one.package()
        one.enrol(first)
        here = one.attempt(first)
        one.session(here, FAILED)
        second = two.person("Ada", "Byron", number="4711")
        two.enrol(second)
        there = two.attempt(second)
        two.session(there, PASSED)
        fleet.take(one, two)
        assert [row.id for row in fleet.rows(select(people.c.id))] == [first]
        assert fleet.document(one, "person", second)["fields"]["alias_of"] == str(first)
        (row,) = fleet.rows(select(scorm_enrollments))
        assert (row.learner_id, row.attempts, row.standing.value) == (first, 2, "passed")
        assert {document.id: document.number for document in fleet.attempts()} == {here: 1, there: 2}
        assert fleet.document(one, "attempt", there)["learner"] == str(first)

    def test_work_that_comes_after_for_the_alias_is_the_first_ones(self, fleet: Fleet) -> None:
        one, two = fleet.seat(), fleet.seat("Two")
        first, second = one.person(number="4711"), two.person(number="4711")
        one.package()
        fleet.take(one, two)
        two.enrol(second)
        two.session(two.attempt(second), PASSED)
        two.register(RecordKind.LEARNER_STATE, second, **{"data:a": "b"})
        two.group("Deck", [second])
        fleet.take(two)
        assert [row.learner_id for row in fleet.rows(select(scorm_enrollments))] == [first]
        assert [row.learner_id for row in fleet.rows(select(learner_states))] == [first]
        assert [row.person_id for row in fleet.rows(select(group_members))] == [first]

    def test_who_was_enrolled_and_grouped_before_the_number_is_known_moves_over(self, fleet: Fleet) -> None:
        one, two = fleet.seat(), fleet.seat("Two")
        first, second = one.person(number="4711"), two.person()
        two.package()
        two.enrol(second)
        attempt = two.attempt(second)
        two.session(attempt, PASSED)
        two.certificate(second, attempt)
        two.group("Deck", [second])
        two.register(RecordKind.LEARNER_STATE, second, **{"data:a": "b"})
        fleet.take(one, two)
        assert len(fleet.rows(select(people.c.id))) == 2
        two.register(RecordKind.PERSON, second, number="4711")
        fleet.take(two)
        assert [row.id for row in fleet.rows(select(people.c.id))] == [first]
        assert fleet.enrollment().learner_id == first
        assert [row.person_id for row in fleet.rows(select(group_members))] == [first]
        assert [row.learner_id for row in fleet.rows(select(learner_states))] == [first]
        told, _ = fleet.pull(one)
        assert told[f"enrollment {second}/{'ab' * 32}"].body is None

    def test_two_with_one_number_and_two_sourced_ids_are_two_and_somebody_is_told(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        seat.person(number="4711", source_id="a")
        other = seat.person("Alan", "Turing", number="4711", source_id="b")
        fleet.take(seat)
        numbers = {row.id: row.number for row in fleet.rows(select(people.c.id, people.c.number))}
        assert sorted(map(str, numbers.values())) == ["4711", "None"]
        assert numbers[other] is None
        assert [row.id for row in fleet.rows(select(matters.c.id))] == [f"number/{other}"]

    def test_no_seat_says_who_is_whose_alias(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        person, other = seat.person(), seat.person("Eve", "")
        seat.register(RecordKind.PERSON, other, alias_of=person)
        fleet.take(seat)
        assert len(fleet.rows(select(people.c.id))) == 2
        assert "alias_of" not in fleet.document(seat, "person", other)["fields"]


class TestRoles:
    def role(self, fleet: Fleet, person: UUID) -> Role:
        (row,) = fleet.rows(select(people.c.role).where(people.c.id == person))
        role: Role = row.role
        return role

    def test_a_seat_raises_nobody_whom_the_server_has(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        person = seat.person()
        fleet.take(seat)
        seat.register(RecordKind.PERSON, person, role=Role.ADMINISTRATOR, email="a@example.org")
        fleet.take(seat)
        assert self.role(fleet, person) is Role.LEARNER
        assert fleet.document(seat, "person", person)["fields"].get("role", "learner") == "learner"
        assert fleet.document(seat, "person", person)["fields"]["email"] == "a@example.org"
        assert fleet.matters() == {"role": True}

    def test_the_servers_own_word_raises_and_settles(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        person = seat.person()
        fleet.take(seat)
        seat.register(RecordKind.PERSON, person, role=Role.INSTRUCTOR)
        fleet.take(seat)
        fleet.server.write_registers(None, RecordKind.PERSON, str(person), {"role": Role.INSTRUCTOR})
        assert self.role(fleet, person) is Role.INSTRUCTOR
        assert fleet.matters() == {"role": False}
        seat.now = fleet.clock() + timedelta(hours=2)
        seat.register(RecordKind.PERSON, person, role=Role.LEARNER)
        fleet.take(seat)
        assert self.role(fleet, person) is Role.LEARNER

    def test_an_alias_brings_no_role_along(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        person = seat.person(number="1")
        seat.person(number="1", role=Role.ADMINISTRATOR)
        fleet.take(seat)
        assert self.role(fleet, person) is Role.LEARNER
        assert fleet.matters() == {"role": True}


class TestErasing:
    """The server redacts the bodies of an erased person's records; id and hash stay."""

    def learner_with_work(self, seat: SimulatedSeat) -> UUID:
        learner = a_learner(seat)
        attempt = seat.attempt(learner)
        seat.session(attempt, PASSED, values=[("cmi.suspend_data", "my secret")])
        seat.certificate(learner, attempt)
        seat.register(RecordKind.LEARNER_STATE, learner, **{"data:a": "my secret"})
        seat.group("Deck", [learner])
        return learner

    def test_nothing_readable_is_left_and_seats_are_told(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        learner = self.learner_with_work(seat)
        fleet.take(seat)
        told, cursor = fleet.pull(seat)
        assert f"enrollment {learner}/{'ab' * 32}" in told
        seat.register(RecordKind.PERSON, learner, erased_at=seat.now)
        fleet.take(seat)
        kept = b"".join(bytes(row.line) for row in fleet.rows(select(records.c.line)))
        for word in (b"my secret", b"Byron", b"page 1"):
            assert word not in kept
        assert fleet.rows(select(attempts.c.id)) == []
        (row,) = fleet.rows(select(people))
        assert (row.given_name, row.family_name, row.number) == ("", "", None)
        assert row.erased_at is not None
        news, _ = fleet.pull(seat, cursor)
        gone = {name.partition(" ")[0] for name, change in news.items() if change.body is None}
        assert {"enrollment", "attempt", "certificate", "learner"} <= gone
        assert news[f"person {learner}"].body == {"fields": {"erased_at": row.erased_at.isoformat()[:19] + "Z"}}

    def test_the_same_records_are_duplicates_still(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        learner = self.learner_with_work(seat)
        seat.register(RecordKind.PERSON, learner, erased_at=seat.now)
        fleet.take(seat)
        count = fleet.records()
        seat.begin_epoch()
        (answer,) = fleet.send(seat)
        assert {settled.verdict.value for settled in answer.verdicts} == {"duplicate"}
        assert fleet.records() == count

    def test_what_another_seat_sends_late_is_redacted_as_well(self, fleet: Fleet) -> None:
        seat, late = fleet.seat(), fleet.seat("Late")
        learner = a_learner(seat)
        seat.register(RecordKind.PERSON, learner, erased_at=seat.now)
        fleet.take(seat)
        late.now = seat.now + timedelta(hours=1)
        late.register(RecordKind.PERSON, learner, family_name="Lovelace")
        late.session(late.attempt(learner), PASSED, values=[("cmi.suspend_data", "my secret")])
        fleet.take(late)
        kept = b"".join(bytes(row.line) for row in fleet.rows(select(records.c.line)))
        assert b"my secret" not in kept
        assert b"Lovelace" not in kept
        assert fleet.rows(select(attempts.c.id)) == []
        assert fleet.rows(select(people.c.family_name))[0].family_name == ""

    def test_a_session_that_comes_before_the_attempt_it_belongs_to_is_redacted_when_that_comes(
        self, fleet: Fleet
    ) -> None:
        seat, late = fleet.seat(), fleet.seat("Late")
        learner = a_learner(seat)
        seat.register(RecordKind.PERSON, learner, erased_at=seat.now)
        fleet.take(seat)
        attempt = uuid4()
        late.session(attempt, PASSED, values=[("cmi.suspend_data", "my secret")])
        fleet.take(late)
        late.attempt(learner, attempt=attempt)
        fleet.take(late)
        kept = b"".join(bytes(row.line) for row in fleet.rows(select(records.c.line)))
        assert b"my secret" not in kept


class TestTrails:
    def test_a_devices_trail_is_kept_row_by_row(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        previous = "00" * 32
        for seq in range(1, 1203):
            previous = seat.audit(seq, previous)
        fleet.take(seat)
        assert fleet.rows(select(func.count()).select_from(audit_trail))[0][0] == 1202

    def test_another_row_with_the_same_number_is_parked(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        seat.audit(1)
        clone = seat.cloned()
        seat.audit(2)
        clone.audit(2, action="something else", mark=9)
        fleet.take(seat, clone)
        rows = fleet.rows(select(audit_trail.c.seq, audit_trail.c.action).order_by(audit_trail.c.seq))
        assert [tuple(row) for row in rows] == [(1, "signed in"), (2, "signed in")]
        assert fleet.matters() == {"parked": True}


class TestEditsOnTheServer:
    def test_they_are_records_like_any_other_and_noted_in_the_servers_trail(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        person, actor = seat.person(), uuid4()
        fleet.take(seat)
        made = fleet.server.write_registers(actor, RecordKind.PERSON, str(person), {"family_name": "Lovelace"})
        assert fleet.document(seat, "person", person)["fields"]["family_name"] == "Lovelace"
        (row,) = fleet.rows(select(records).where(records.c.id == made))
        assert row.device_id == fleet.server.state.server_id
        (noted,) = fleet.rows(select(audit_trail))
        assert (noted.actor_id, noted.subject_id, noted.seq) == (actor, person, 1)
        assert "Lovelace" not in str(noted.detail)

    def test_one_is_later_than_every_word_the_server_has_heard(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        seat.now = fleet.clock() + timedelta(hours=5)
        person = seat.person()
        fleet.take(seat)
        fleet.server.write_registers(None, RecordKind.PERSON, str(person), {"family_name": "Lovelace"})
        assert fleet.document(seat, "person", person)["fields"]["family_name"] == "Lovelace"

    def test_a_field_that_is_none_is_refused_and_nothing_is_written(self, fleet: Fleet) -> None:
        with pytest.raises(ValueError, match="shoe_size"):
            fleet.server.write_registers(None, RecordKind.PERSON, str(uuid4()), {"shoe_size": 43})
        assert fleet.records() == 0
