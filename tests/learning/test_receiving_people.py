"""Two rows that turn out to be one person, numbers that change hands, and who was erased elsewhere."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from desktop.learning.certificates import issue_if_earned
from desktop.store import attempts, certificates, credentials, enrollments, groups, people
from desktop.store.attempts import begin_attempt, begin_session, end_attempt, end_session
from desktop.store.credentials import Verifier
from desktop.store.enrollments import enroll
from desktop.store.journal_tables import journal, put_off
from desktop.store.people import LearnerState
from desktop.store.pulled_courses import package_id
from desktop.store.results import Results
from desktop.store.store import Connection
from desktop.store.tracking import record_values, values_of
from sync.documents import DocumentKind
from sync.records.tables import attempts as attempts_table
from sync.records.tables import scorm_enrollments, scorm_tracking, sessions
from sync.records.vocabulary import AttemptState, Completion, EnrollmentStatus, SessionEnd, Success
from tests.learning.chair import NOON
from tests.learning.told import SHA, Seat, attempt, came_to, course, gone, id_of, person, register, session

ADA = id_of("Ada")


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    made = Seat(tmp_path)
    yield made
    made.store.close()


def make(seat: Seat, given: str, number: str | None = None) -> UUID:
    identifier: UUID = seat.write(lambda on: people.add_person(on, given, "", NOON, number=number)).id
    return identifier


def numbers(seat: Seat, *who: UUID) -> list[str | None]:
    return [seat.read(lambda on, w=each: people.person(on, w)).number for each in who]


def reasons(seat: Seat) -> list[str]:
    rows = seat.read(lambda on: on.execute(select(put_off.c.reason)).scalars().all())
    return sorted(reason.value for reason in rows)


def works(seat: Seat, learner: UUID, said: str, results: Results | None = None) -> UUID:
    """One attempt with one session in it, ended."""

    def work(on: Connection) -> UUID:
        package = package_id(on, SHA)
        assert package is not None
        begun = begin_attempt(on, enroll(on, learner, package, NOON).id, NOON)
        running = begin_session(on, begun, "item-1", 1, NOON)
        record_values(on, running, 1, [("cmi.location", said)], NOON)
        end_session(on, running, SessionEnd.TERMINATE, NOON, results or Results(), 60.0)
        end_attempt(on, begun.id, NOON, results or Results())
        return begun.id

    identifier: UUID = seat.write(work)
    return identifier


def of(seat: Seat, learner: UUID) -> enrollments.Enrollment:
    def look(on: Connection) -> enrollments.Enrollment | None:
        package = package_id(on, SHA)
        assert package is not None
        return enrollments.enrollment_of(on, learner, package)

    found: enrollments.Enrollment | None = seat.read(look)
    assert found is not None
    return found


def tried(seat: Seat, learner: UUID) -> set[UUID]:
    enrolled = of(seat, learner).id
    return {each.id for each in seat.read(lambda on: attempts.attempts_of(on, enrolled))}


def issued(seat: Seat, learner: UUID) -> None:
    enrolled = of(seat, learner).id
    assert seat.write(lambda on: issue_if_earned(on, enrolled, NOON)) is not None


class TestNumbersAreEachPersonsOwn:
    def test_two_people_may_swap_theirs_in_one_page(self, seat: Seat) -> None:
        seat.is_told(person("Ada", number="1"), person("Grace", number="2"))
        seat.is_told(person("Ada", number="2"), person("Grace", number="1"))
        assert numbers(seat, ADA, id_of("Grace")) == ["2", "1"]
        assert reasons(seat) == []

    def test_or_in_two_pages(self, seat: Seat) -> None:
        seat.is_told(person("Ada", number="1"), person("Grace", number="2"))
        seat.is_told(person("Ada", number="2", email="a@example.org"))
        assert numbers(seat, ADA, id_of("Grace")) == ["1", "2"]
        assert seat.read(lambda on: people.person(on, ADA)).email == "a@example.org"
        assert reasons(seat) == ["taken"]
        seat.is_told(person("Grace", number="1"))
        assert numbers(seat, ADA, id_of("Grace")) == ["2", "1"]
        assert reasons(seat) == []
        assert seat.sends() == 0

    def test_somebody_whom_only_this_seat_knows_keeps_theirs_until_the_server_has_decided(self, seat: Seat) -> None:
        here = make(seat, "Ada", "1")
        seat.is_told(person("Ada", given_name="Ada", number="1"))
        assert numbers(seat, here, ADA) == ["1", None]
        seat.sends()
        seat.is_told(person(here, given_name="Ada", number="1", alias_of=str(ADA)))
        assert numbers(seat, here, ADA) == [None, "1"]
        assert reasons(seat) == []


class TestTwoWhoAreOne:
    """However many seats entered a person, they are one; nothing is lost when it is found out."""

    def alias(self, seat: Seat, here: UUID) -> None:
        seat.sends()
        seat.is_told(person(here, given_name="Ada", alias_of=str(ADA)))

    def test_all_attempts_with_their_sessions_and_values_are_the_ones(self, seat: Seat) -> None:
        here = make(seat, "Ada", "1")
        seat.is_told(person("Ada", given_name="Ada"), course())
        first = works(seat, here, "page 3", Results(Completion.COMPLETED, Success.PASSED))
        second = works(seat, ADA, "page 1")
        self.alias(seat, here)
        assert tried(seat, ADA) == {first, second}
        assert tried(seat, here) == set()
        assert seat.read(lambda on: values_of(on, first, "item-1", 1)) == {"cmi.location": "page 3"}
        for table in (attempts_table, sessions, scorm_tracking):
            rows = seat.read(lambda on, t=table: on.execute(select(t.c.enrollment_id)).scalars().all())
            assert set(rows) == {of(seat, ADA).id}, table.name

    def test_what_was_earned_counts_and_the_time_adds_up(self, seat: Seat) -> None:
        here = make(seat, "Ada")
        seat.is_told(person("Ada"), course())
        works(seat, here, "x", Results(Completion.COMPLETED, Success.PASSED))
        works(seat, ADA, "y")
        self.alias(seat, here)
        assert of(seat, ADA).standing is EnrollmentStatus.PASSED
        assert of(seat, ADA).time_spent == 120.0
        assert of(seat, ADA).attempts == 2
        assert (of(seat, here).attempts, of(seat, here).standing) == (0, EnrollmentStatus.NOT_STARTED)

    def test_a_course_that_only_one_of_them_took_moves_as_it_is(self, seat: Seat) -> None:
        here = make(seat, "Ada")
        seat.is_told(person("Ada"), course())
        works(seat, here, "page 3")
        before = of(seat, here)
        self.alias(seat, here)
        assert of(seat, ADA).id == before.id
        assert of(seat, ADA).location == "page 3"

    def test_certificates_are_never_taken_back(self, seat: Seat) -> None:
        """SYNC, "Certificate": one for an enrolment and a rule; of two both stay, the person's own where it is."""
        here = make(seat, "Ada")
        seat.is_told(person("Ada"), course())
        of_here = works(seat, here, "x", Results(Completion.COMPLETED, Success.PASSED))
        issued(seat, here)
        self.alias(seat, here)
        (moved,) = seat.read(lambda on: certificates.certificates_of(on, ADA))
        assert moved.attempt == of_here

    def test_of_two_certificates_by_one_rule_both_stay(self, seat: Seat) -> None:
        here = make(seat, "Ada")
        seat.is_told(person("Ada"), course())
        for learner in (here, ADA):
            works(seat, learner, "x", Results(Completion.COMPLETED, Success.PASSED))
            issued(seat, learner)
        before = {each.id for who in (here, ADA) for each in self.certificates(seat, who)}
        self.alias(seat, here)
        assert {each.id for who in (here, ADA) for each in self.certificates(seat, who)} == before
        assert len(before) == 2

    def certificates(self, seat: Seat, who: UUID) -> tuple[certificates.Certificate, ...]:
        found: tuple[certificates.Certificate, ...] = seat.read(lambda on: certificates.certificates_of(on, who))
        return found

    def test_they_sign_in_as_before_and_are_in_the_same_groups(self, seat: Seat) -> None:
        here = make(seat, "Ada")
        seat.is_told(person("Ada"))
        verifier = Verifier("argon2", b"x", 6, NOON)

        def prepare(on: Connection) -> UUID:
            credentials.keep_verifier(on, here, verifier)
            credentials.keep_badge(on, here, b"b" * 32, NOON)
            made = groups.add_group(on, "Deck", NOON).id
            groups.put_in_group(on, made, (here,), NOON)
            return made

        deck = seat.write(prepare)
        self.alias(seat, here)
        assert seat.read(lambda on: credentials.verifier_of(on, ADA)) == verifier
        assert seat.read(lambda on: credentials.person_of_badge(on, b"b" * 32)) == ADA
        assert seat.read(lambda on: groups.members_of(on, deck)) == {ADA}

    def test_what_outlives_a_course_is_theirs_too(self, seat: Seat) -> None:
        here = make(seat, "Ada")
        seat.is_told(person("Ada"), register(DocumentKind.LEARNER_STATE, str(ADA), **{"data:a": "theirs"}))
        seat.write(lambda on: people.keep_learner_state(on, here, LearnerState({}, {"a": "mine", "b": "mine"}), NOON))
        self.alias(seat, here)
        assert seat.read(lambda on: people.learner_state(on, ADA)).shared_data == {"a": "theirs", "b": "mine"}

    def test_who_is_no_more_can_not_come_back(self, seat: Seat) -> None:
        here = make(seat, "Ada")
        seat.is_told(person("Ada"))
        self.alias(seat, here)
        known = seat.read(lambda on: people.person(on, here))
        assert known.given_to == ADA
        assert known.deactivated_at is not None

    def test_work_that_was_not_sent_is_sent_as_the_persons(self, seat: Seat) -> None:
        here = make(seat, "Ada")
        seat.is_told(person("Ada"), course())
        seat.sends()
        seat.is_told(person(here, alias_of=str(ADA)))
        late = works(seat, ADA, "late")
        seat.seals()
        lines = seat.read(
            lambda on: on.execute(select(journal.c.line).where(journal.c.subject == str(late))).scalars().all()
        )
        assert all(str(ADA).encode() in line for line in lines)
        assert lines

    def test_it_waits_while_they_have_a_course_open(self, seat: Seat) -> None:
        class Run:
            pass

        here = make(seat, "Ada")
        seat.is_told(person("Ada"), course())
        works(seat, here, "x")
        seat.sends()
        package, run = of(seat, here).package, Run()
        seat.store.opened[here, package] = run
        seat.is_told(person(here, alias_of=str(ADA)))
        assert reasons(seat) == ["open"]
        assert of(seat, here).attempts == 1
        del seat.store.opened[here, package]
        seat.inbox.wanted()
        assert of(seat, ADA).attempts == 1

    def test_the_first_one_may_come_with_a_later_page(self, seat: Seat) -> None:
        here = make(seat, "Ada")
        seat.sends()
        seat.is_told(person(here, alias_of=str(ADA)))
        assert reasons(seat) == ["missing"]
        seat.is_told(person("Ada", given_name="Ada"))
        assert seat.read(lambda on: people.person(on, here)).given_to == ADA

    def test_a_group_that_still_names_the_alias_has_the_person_in_it(self, seat: Seat) -> None:
        other = id_of("Ada again")
        seat.is_told(person("Ada"), person(other, alias_of=str(ADA)))
        deck = id_of("Deck")
        seat.is_told(register(DocumentKind.GROUP, str(deck), name="Deck", **{f"member:{other}": True}))
        assert seat.read(lambda on: groups.members_of(on, deck)) == {ADA}

    def test_told_twice_it_changes_nothing(self, seat: Seat) -> None:
        here = make(seat, "Ada")
        seat.is_told(person("Ada"), course())
        works(seat, here, "x")
        works(seat, ADA, "y")
        seat.sends()
        seat.is_told(person(here, alias_of=str(ADA)))
        seat.sends()
        before = seat.everything()
        seat.is_told(person(here, alias_of=str(ADA)))
        assert seat.everything() == before


class TestWhoWasErasedElsewhere:
    def test_nothing_that_says_who_they_were_or_what_they_did_is_left(self, seat: Seat) -> None:
        seat.is_told(
            person("Ada", given_name="Ada", number="1"),
            course(),
            attempt("a", ADA, [session("s", outcome=came_to(Completion.COMPLETED))], state=AttemptState.ENDED),
        )
        seat.is_told(person("Ada", erased_at="2026-04-01T00:00:00Z"))
        known = seat.read(lambda on: people.person(on, ADA))
        assert (known.name, known.number) == ("", None)
        assert known.erased_at == NOON.replace(month=4, day=1, hour=0)
        for table in (scorm_enrollments, attempts_table, sessions, scorm_tracking):
            assert seat.read(lambda on, t=table: on.execute(select(t)).all()) == []
        assert seat.sends() == 0

    def test_they_stay_erased_whatever_an_older_word_says(self, seat: Seat) -> None:
        seat.is_told(person("Ada", erased_at="2026-04-01T00:00:00Z"), course())
        seat.is_told(person("Ada", given_name="Ada"), attempt("a", ADA, [session("s")]))
        assert seat.read(lambda on: people.person(on, ADA)).name == ""
        assert seat.everything()["attempts"] == []

    def test_a_course_that_is_open_is_not_torn_away(self, seat: Seat) -> None:
        class Run:
            pass

        seat.is_told(person("Ada", given_name="Ada"), course())
        package, run = seat.read(lambda on: package_id(on, SHA)), Run()
        seat.store.opened[ADA, package] = run
        seat.is_told(person("Ada", erased_at="2026-04-01T00:00:00Z"))
        assert seat.read(lambda on: people.person(on, ADA)).name == "Ada"
        del seat.store.opened[ADA, package]
        seat.inbox.wanted()
        assert seat.read(lambda on: people.person(on, ADA)).name == ""

    def test_so_is_somebody_who_was_erased_under_another_name(self, seat: Seat) -> None:
        """They had turned out to be one with somebody; this seat hears of it only now, when that row is gone."""
        seat.is_told(person("Ada", given_name="Ada"), course(), attempt("a", ADA, [session("s")]))
        seat.is_told(gone(DocumentKind.PERSON, ADA))
        assert seat.read(lambda on: people.person(on, ADA)).name == ""
        assert seat.everything()["attempts"] == []
