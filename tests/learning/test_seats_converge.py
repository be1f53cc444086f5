"""Whatever two seats do, in whatever order it travels, whichever replies are lost: both know the same in the end.

And nothing that anybody did is missing.
"""

import json
import tempfile
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, multiple, rule
from sqlalchemy import select

from desktop.store import decisions, groups, people, policies
from desktop.store.people import LearnerState, PersonFacts
from desktop.store.policies import CoursePolicy
from desktop.store.results import Results
from desktop.store.store import Connection
from sync.records.center import course_policies, group_members
from sync.records.center import groups as groups_table
from sync.records.center import people as people_table
from sync.records.tables import attempts as attempts_table
from sync.records.tables import learner_states, scorm_enrollments, scorm_tracking, sessions
from sync.records.vocabulary import Completion, Counting, Success
from tests.learning.center_of_seats import Center, RealSeat, package_here

SEATS = st.sampled_from([0, 1])
OUTCOMES = st.sampled_from(
    [
        None,
        Results(Completion.COMPLETED, Success.PASSED, score_scaled=0.9),
        Results(Completion.COMPLETED, Success.FAILED, score_scaled=0.2),
    ]
)


class Seats(RuleBasedStateMachine):
    learners = Bundle("learners")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="seats")
        self.center = Center(Path(self.folder.name))
        self.sessions: set[UUID] = set()

    @initialize(target=learners)
    def everybody_knows_two_learners_and_a_course(self) -> object:
        one = self.center.seats[0]
        found = [one.person(name) for name in ("Ada", "Grace")]
        self.ada = found[0]
        package = one.package()
        self.deck = one.write(lambda on: groups.add_group(on, "Deck", one.clock())).id
        one.write(lambda on: policies.set_policy(on, package, CoursePolicy(attempt_limit=1), one.clock()))
        self.center.exchange()
        return multiple(*found)

    # What people do at the seats

    @rule(seat=SEATS, learner=learners, name=st.sampled_from(["Ada", "Augusta", "Grace"]))
    def is_renamed(self, seat: int, learner: UUID, name: str) -> None:
        at, learner = self._at(seat), self._as_known(seat, learner)

        def work(on: Connection) -> None:
            known = people.person(on, learner)
            assert known is not None
            facts = replace(PersonFacts.of(known), given_name=name)
            people.change_person(on, learner, facts, at.clock())

        at.write(work)

    @rule(seat=SEATS, learner=learners, inside=st.booleans())
    def joins_or_leaves(self, seat: int, learner: UUID, inside: bool) -> None:
        at, learner = self._at(seat), self._as_known(seat, learner)
        move = groups.put_in_group if inside else groups.take_out_of_group
        at.write(lambda on: move(on, self.deck, (learner,), at.clock()))

    @rule(seat=SEATS, learner=learners, name=st.sampled_from("ab"), value=st.sampled_from(["", "1", "2"]))
    def keeps_something_beyond_the_course(self, seat: int, learner: UUID, name: str, value: str) -> None:
        at, learner = self._at(seat), self._as_known(seat, learner)

        def work(on: Connection) -> None:
            known = people.learner_state(on, learner)
            data = {key: text for key, text in {**known.shared_data, name: value}.items() if text}
            people.keep_learner_state(on, learner, LearnerState(known.global_objectives, data), at.clock())

        at.write(work)

    @rule(seat=SEATS, counting=st.sampled_from(list(Counting)), limit=st.sampled_from([1, 2]))
    def the_rules_of_the_course_change(self, seat: int, counting: Counting, limit: int) -> None:
        at = self._at(seat)
        policy = CoursePolicy(attempt_limit=limit, counting=counting)
        at.write(lambda on: policies.set_policy(on, package_here(on), policy, at.clock()))

    @rule(seat=SEATS, learner=learners, outcome=OUTCOMES, again=st.booleans())
    def works(self, seat: int, learner: UUID, outcome: Results | None, again: bool) -> None:
        """Goes on with the last attempt, or begins another one."""
        at, learner = self._at(seat), self._as_known(seat, learner)

        def last(on: Connection) -> UUID | None:
            enrolled = attempts_table.c.enrollment_id == scorm_enrollments.c.id
            own = select(attempts_table.c.id).join(scorm_enrollments, enrolled)
            newest = own.where(scorm_enrollments.c.learner_id == learner).order_by(attempts_table.c.number.desc())
            found: UUID | None = on.execute(newest.limit(1)).scalar_one_or_none()
            return found

        known = at.read(last)
        attempt = at.begins(learner) if known is None or again else known
        self.sessions.add(at.works(attempt, f"{seat}-{len(self.sessions)}", outcome))

    @rule(seat=SEATS, learner=learners)
    def is_granted_one_more(self, seat: int, learner: UUID) -> None:
        at, learner = self._at(seat), self._as_known(seat, learner)

        def work(on: Connection) -> None:
            own = select(scorm_enrollments.c.id).where(scorm_enrollments.c.learner_id == learner)
            enrolled = on.execute(own).scalar_one_or_none()
            if enrolled is not None:
                decisions.grant(on, enrolled, 1, "Asked for it", None, at.clock())

        at.write(work)

    @rule(target=learners, seat=SEATS, number=st.sampled_from(["L-1", "L-2"]))
    def is_entered(self, seat: int, number: str) -> object:
        """Perhaps by both seats, apart: then the two are one person."""
        at = self._at(seat)
        known: people.Person | None = at.read(lambda on: people.person_of_number(on, number))
        return known.id if known is not None else at.person(f"Number {number}", number)

    # What the network does

    @rule(seat=SEATS, replies_lost=st.booleans())
    def sends(self, seat: int, replies_lost: bool) -> None:
        self.center.sends(self._at(seat), replies_lost=replies_lost)

    @rule(seat=SEATS, most=st.sampled_from([1, 3, 500]), worked_out=st.booleans())
    def reads(self, seat: int, most: int, worked_out: bool) -> None:
        if worked_out:
            self.center.works_out()
        self.center.reads(self._at(seat), most=most)

    @rule()
    def the_server_is_restored(self) -> None:
        self.center.server.restored()

    def teardown(self) -> None:
        try:
            for _ in range(2):
                self.center.exchange()
            one, other = self.center.seats
            for seat in (one, other):
                assert seat.put_off() == []
                assert seat.outbox.next_batch() is None
                held = set(seat.read(lambda on: on.execute(select(sessions.c.id)).scalars().all()))
                assert held == self.sessions, "every session is on every seat"
            assert seen(one) == seen(other)
        finally:
            self.center.close()
            self.folder.cleanup()

    def _as_known(self, seat: int, learner: UUID) -> UUID:
        """Who that is at this seat: somebody else where two turned out to be one; Ada where nobody has told of them."""
        known = self.center.seats[seat].read(lambda on: people.person(on, learner))
        if known is None:
            return self.ada
        return known.given_to or learner

    def _at(self, seat: int) -> RealSeat:
        found = self.center.seats[seat]
        found.clock.forward(seconds=1)
        return found


def seen(seat: RealSeat) -> dict[str, list[str]]:
    """What people see at the seat, without what it calls its own rows."""

    def look(on: Connection) -> dict[str, list[str]]:
        learner = {row.id: row.learner_id for row in on.execute(select(scorm_enrollments))}
        aliases = on.execute(select(people_table.c.id).where(people_table.c.given_to.is_not(None))).scalars().all()

        def rows(table: object, *left_out: str) -> list[str]:
            told = []
            for row in on.execute(select(table)):  # type: ignore[call-overload]
                values = {name: value for name, value in row._mapping.items() if name not in left_out}
                if "enrollment_id" in values:
                    values["enrollment_id"] = learner[values["enrollment_id"]]
                told.append(json.dumps(values, default=str, sort_keys=True))
            return sorted(told)

        own = ("id", "package_id", "changed_at")
        return {
            # Of somebody who turned out to be somebody else a seat may know no more than that.
            "people": [row for row in rows(people_table, "sort_name") if '"given_to": null' in row],
            "groups": rows(groups_table),
            "members": rows(group_members),
            "policies": rows(course_policies, *own),
            "states": [row for row in rows(learner_states, "changed_at") if row.count("{}") < 2],
            # The emptied one of somebody who turned out to be somebody else stays where it was.
            "enrolments": [
                row
                for row in rows(scorm_enrollments, *own, "enrolled_at", "last_activity_at")
                if not any(str(alias) in row for alias in aliases)
            ],
            "attempts": rows(attempts_table),
            "sessions": rows(sessions),
            "values": rows(scorm_tracking, "recorded_at", "seq"),
        }

    found: dict[str, list[str]] = seat.read(look)
    return found


TestSeats = Seats.TestCase
TestSeats.settings = settings(
    max_examples=6,
    stateful_step_count=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
