"""Registers that a server tells go into the tables field by field, and what was changed here and not sent stays."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from desktop.learning.receiving import apply_page
from desktop.store import enrollments, groups, library, people, policies
from desktop.store.errors import DiskFull
from desktop.store.journal_tables import put_off
from desktop.store.outbox import pending
from desktop.store.people import LearnerState, PersonFacts
from desktop.store.policies import CoursePolicy
from desktop.store.pulled_courses import package_id
from desktop.store.store import Connection
from sync.documents import DocumentKind
from sync.protocol import Change
from sync.records.vocabulary import Counting, EnrollmentOrigin, Role
from tests.learning.chair import NOON
from tests.learning.told import OTHER_SHA, SHA, Seat, course, enrolment, gone, id_of, person, register

ADA = id_of("Ada")


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    made = Seat(tmp_path)
    yield made
    made.store.close()


def named(seat: Seat, who: UUID = ADA) -> people.Person:
    found: people.Person | None = seat.read(lambda on: people.person(on, who))
    assert found is not None
    return found


def renames(seat: Seat, given: str, family: str = "Byron", who: UUID = ADA) -> None:
    known = PersonFacts.of(named(seat, who))
    facts = PersonFacts(given, family, known.number, known.email, known.language, known.role, known.source_id)
    seat.write(lambda on: people.change_person(on, who, facts, seat.clock()))


def waiting(seat: Seat) -> list[tuple[str, str]]:
    """(kind, why) of what was put off."""
    rows = seat.read(lambda on: on.execute(select(put_off.c.kind, put_off.c.reason)).all())
    return sorted((row.kind, row.reason.value) for row in rows)


class TestAPage:
    """SYNC, "Pull"; ARCHITECTURE, "Both ends speak the same records"."""

    def test_it_is_kept_with_its_cursor(self, seat: Seat) -> None:
        told = seat.is_told(person("Ada", given_name="Ada", family_name="Byron", role="instructor", number="L-1"))
        ada = named(seat)
        assert (ada.name, ada.role, ada.number) == ("Ada Byron", Role.INSTRUCTOR, "L-1")
        assert seat.inbox.cursor() == told.cursor

    def test_nothing_it_brought_is_told_to_the_server_again(self, seat: Seat) -> None:
        seat.is_told(
            person("Ada", given_name="Ada"),
            course(),
            register(DocumentKind.POLICY, SHA, attempt_limit=2),
            enrolment(ADA, origin="assigned"),
            register(DocumentKind.LEARNER_STATE, str(ADA), **{"data:t": "x"}),
            register(DocumentKind.GROUP, str(id_of("Deck")), name="Deck", **{f"member:{ADA}": True}),
        )
        assert seat.read(pending) == []
        assert seat.sends() == 0

    def test_applying_it_twice_changes_nothing(self, seat: Seat) -> None:
        told = seat.is_told(
            person("Ada", given_name="Ada", number="L-1"),
            course(),
            register(DocumentKind.POLICY, SHA, counting="average"),
            enrolment(ADA, due_at="2026-12-01T00:00:00Z"),
            register(DocumentKind.GROUP, str(id_of("Deck")), name="Deck", **{f"member:{ADA}": True}),
        )
        before = seat.everything()
        seat.clock.forward(hours=1)
        apply_page(seat.store, told)
        assert seat.everything() == before

    def test_one_that_the_disk_refuses_half_way_leaves_nothing_and_no_cursor(
        self, seat: Seat, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        before = seat.everything()

        def refuse(*_: object) -> None:
            raise DiskFull

        monkeypatch.setattr("desktop.store.pulled_courses.keep_offer", refuse)
        told = seat.page(person("Ada", given_name="Ada"), course())
        with pytest.raises(DiskFull):
            apply_page(seat.store, told)
        assert seat.everything() == before
        assert seat.inbox.cursor() is None
        monkeypatch.undo()
        apply_page(seat.store, told)
        assert named(seat).given_name == "Ada"

    def test_what_makes_no_sense_here_is_kept_and_stops_nothing_else(self, seat: Seat) -> None:
        """A poison record never stops a queue (SYNC, "Upload"), and neither does one that comes down."""
        seat.is_told(
            Change(kind="hologram", subject="1", body={"of": "a later version"}),
            Change(kind=DocumentKind.ATTEMPT.value, subject=str(id_of("x")), body={"learner": "nobody"}),
            person("Ada", given_name="Ada"),
        )
        assert named(seat).given_name == "Ada"
        assert waiting(seat) == [("attempt", "unreadable"), ("hologram", "unreadable")]

    def test_a_field_of_a_later_version_is_left_out(self, seat: Seat) -> None:
        seat.is_told(person("Ada", given_name="Ada", shoe_size=44, role="pope"))
        assert (named(seat).given_name, named(seat).role) == ("Ada", Role.LEARNER)
        assert seat.sends() == 0

    def test_the_order_in_a_page_does_not_matter(self, seat: Seat) -> None:
        seat.is_told(enrolment(ADA, origin="assigned"), course(), person("Ada", given_name="Ada"))
        assert enrolled(seat).origin is EnrollmentOrigin.ASSIGNED


class TestWhatWasChangedHere:
    """SYNC, "Seat: journal and outbox": nothing unsent is overwritten by what the server knew before."""

    def test_a_field_that_is_not_sent_stays_and_the_others_follow(self, seat: Seat) -> None:
        seat.is_told(person("Ada", given_name="Ada", family_name="Byron", email="ada@example.org"))
        renames(seat, "Augusta")
        seat.is_told(person("Ada", given_name="Ada", family_name="King", email="ada@example.org"))
        assert named(seat).name == "Augusta King"
        assert seat.seals() == 1, "and the server still gets to know it"

    def test_once_it_is_sent_the_newer_word_of_the_server_holds(self, seat: Seat) -> None:
        """Somebody renamed her elsewhere, later: the server's answer to both words is in the page that was put off."""
        seat.is_told(person("Ada", given_name="Ada", family_name="Byron"))
        renames(seat, "Augusta")
        seat.is_told(person("Ada", given_name="Adelaide", family_name="Byron"))
        assert named(seat).given_name == "Augusta"
        seat.sends()
        assert seat.inbox.wanted() == []
        assert named(seat).given_name == "Adelaide"
        assert seat.sends() == 0

    def test_a_record_that_is_sealed_and_not_acknowledged_counts_as_unsent(self, seat: Seat) -> None:
        seat.is_told(person("Ada", given_name="Ada"))
        renames(seat, "Augusta", "")
        assert seat.seals() == 1
        told = seat.is_told(person("Ada", given_name="Ada", email="a@example.org"))
        assert (named(seat).given_name, named(seat).email) == ("Augusta", "a@example.org")
        seat.acknowledged()
        seat.is_told(person("Ada", given_name="Augusta", email="a@example.org"))
        assert named(seat).given_name == "Augusta"
        assert waiting(seat) == []
        assert told.changes

    def test_a_person_made_here_whom_the_server_does_not_know_stays(self, seat: Seat) -> None:
        grace = seat.write(lambda on: people.add_person(on, "Grace", "Hopper", NOON)).id
        seat.inbox.resync()
        seat.is_told(person("Ada", given_name="Ada"))
        assert named(seat, grace).name == "Grace Hopper"
        assert seat.seals() == 1

    def test_members_of_a_group_are_merged_one_by_one(self, seat: Seat) -> None:
        ada, grace, joan = (seat.write(lambda on, n=n: people.add_person(on, n, "", NOON)).id for n in "AGJ")
        deck = seat.write(lambda on: groups.add_group(on, "Deck", NOON)).id
        seat.write(lambda on: groups.put_in_group(on, deck, (ada, grace), NOON))
        seat.sends()
        seat.write(lambda on: groups.take_out_of_group(on, deck, (ada,), NOON))
        members = {f"member:{each}": True for each in (ada, grace, joan)}
        seat.is_told(register(DocumentKind.GROUP, str(deck), name="Deck crew", **members))
        assert seat.read(lambda on: groups.members_of(on, deck)) == {grace, joan}
        assert seat.read(lambda on: groups.group(on, deck)).name == "Deck crew"


def enrolled(seat: Seat, learner: UUID = ADA, sha256: str = SHA) -> enrollments.Enrollment:
    def look(on: Connection) -> enrollments.Enrollment | None:
        package = package_id(on, sha256)
        assert package is not None
        return enrollments.enrollment_of(on, learner, package)

    found: enrollments.Enrollment | None = seat.read(look)
    assert found is not None
    return found


class TestCourses:
    def test_a_package_without_its_files_here_is_known_and_not_on_the_shelf(self, seat: Seat) -> None:
        seat.is_told(course())
        assert seat.read(library.packages) == []
        known = seat.library.package(SHA)
        assert known is not None
        assert (known.facts.title, known.removed_at) == ("Lifeboats", NOON)

    def test_the_next_version_may_come_with_a_later_page(self, seat: Seat) -> None:
        seat.is_told(course(replaced_by=OTHER_SHA))
        assert waiting(seat) == [("package", "missing")]
        seat.is_told(course(OTHER_SHA, title="Lifeboats, second edition", version=2))
        first, second = seat.library.package(SHA), seat.library.package(OTHER_SHA)
        assert first is not None
        assert second is not None
        assert seat.read(lambda on: package_id(on, OTHER_SHA)) == second.id
        assert waiting(seat) == []
        assert seat.sends() == 0

    def test_what_waits_for_a_package_does_not_wait_for_its_next_version(self, seat: Seat) -> None:
        seat.is_told(person("Ada"), enrolment(ADA, origin="assigned"))
        assert waiting(seat) == [("enrollment", "missing")]
        seat.is_told(course(replaced_by=OTHER_SHA))
        assert waiting(seat) == [("package", "missing")]
        assert enrolled(seat).origin is EnrollmentOrigin.ASSIGNED

    def test_what_is_decided_for_a_course_holds_here(self, seat: Seat) -> None:
        seat.is_told(course(), register(DocumentKind.POLICY, SHA, attempt_limit=3, counting="last"))
        package = seat.read(lambda on: package_id(on, SHA))
        policy = seat.read(lambda on: policies.policy_of(on, package))
        assert policy == CoursePolicy(attempt_limit=3, counting=Counting.LAST)
        seat.is_told(gone(DocumentKind.POLICY, SHA))
        assert seat.read(lambda on: policies.policy_of(on, package)) == CoursePolicy()

    def test_switches_come_one_by_one_and_those_of_a_later_program_are_kept(self, seat: Seat) -> None:
        seat.is_told(course(), register(DocumentKind.POLICY, SHA, **{"switch:strict": True, "switch:unheard of": [1]}))
        package = seat.read(lambda on: package_id(on, SHA))
        assert seat.read(lambda on: policies.switches_of(on, package)) == {"strict": True, "unheard of": [1]}
        told = {"switch:strict": None, "switch:unheard of": [1], "switch:keep_best": False}
        seat.is_told(register(DocumentKind.POLICY, SHA, **told))
        assert seat.read(lambda on: policies.switches_of(on, package)) == {"unheard of": [1], "keep_best": False}
        assert seat.sends() == 0

    def test_a_switch_that_was_set_here_and_not_sent_yet_stays(self, seat: Seat) -> None:
        seat.is_told(course())
        package = seat.read(lambda on: package_id(on, SHA))
        seat.write(lambda on: policies.keep_switches(on, package, {"strict": True}, seat.clock()))
        seat.is_told(register(DocumentKind.POLICY, SHA, **{"switch:strict": False, "switch:keep_best": True}))
        assert seat.read(lambda on: policies.switches_of(on, package)) == {"strict": True, "keep_best": True}

    def test_an_enrolment_is_that_of_the_seat_that_made_it(self, seat: Seat) -> None:
        theirs = id_of("their enrolment")
        seat.is_told(person("Ada"), course(), enrolment(ADA, id=str(theirs), due_at="2026-12-01T00:00:00Z"))
        assert enrolled(seat).id == theirs
        assert enrolled(seat).due_at is not None

    def test_one_that_was_made_here_keeps_its_own_name(self, seat: Seat) -> None:
        seat.is_told(person("Ada"), course())
        package = seat.read(lambda on: package_id(on, SHA))
        own = seat.write(lambda on: enrollments.enroll(on, ADA, package, NOON)).id
        seat.is_told(enrolment(ADA, id=str(id_of("theirs")), withdrawn_at="2026-03-02T00:00:00Z"))
        seat.sends()
        seat.inbox.wanted()
        assert enrolled(seat).id == own
        assert enrolled(seat).withdrawn_at == NOON.replace(day=2, hour=0)

    def test_what_outlives_a_course_is_merged_name_by_name(self, seat: Seat) -> None:
        seat.is_told(person("Ada"))
        state = LearnerState({"safe": {"satisfied": True}}, {"notes": "mine"})
        seat.write(lambda on: people.keep_learner_state(on, ADA, state, NOON))
        told = {"objective:fast": {"satisfied": False}, "data:notes": "theirs", "data:map": "m"}
        seat.is_told(register(DocumentKind.LEARNER_STATE, str(ADA), **told))
        held = seat.read(lambda on: people.learner_state(on, ADA))
        assert held.global_objectives == {"safe": {"satisfied": True}, "fast": {"satisfied": False}}
        assert held.shared_data == {"notes": "mine", "map": "m"}

    def test_an_open_course_holds_back_what_it_has_in_its_hands(self, seat: Seat) -> None:
        class Run:
            pass

        seat.is_told(person("Ada"), course(), enrolment(ADA))
        package, run = seat.read(lambda on: package_id(on, SHA)), Run()
        seat.store.opened[ADA, package] = run
        told = register(DocumentKind.LEARNER_STATE, str(ADA), **{"data:map": "m"})
        seat.is_told(told, enrolment(ADA, withdrawn_at="2026-03-02T00:00:00Z"))
        assert enrolled(seat).withdrawn_at is None
        assert waiting(seat) == [("enrollment", "open"), ("learner state", "open")]
        del seat.store.opened[ADA, package]
        seat.inbox.wanted()
        assert enrolled(seat).withdrawn_at is not None
        assert seat.read(lambda on: people.learner_state(on, ADA)).shared_data == {"map": "m"}


class TestTheExchangeItself:
    def test_the_center_says_what_it_is_called_and_how_old_work_may_become(self, seat: Seat) -> None:
        body = {"name": "Harbour Lane Two", "warn_after_hours": 6}
        seat.is_told(Change(kind=DocumentKind.CENTER.value, subject="center", body=body))
        assert (seat.link.center, seat.link.warn_after) == ("Harbour Lane Two", timedelta(hours=6))

    def test_a_full_resync_loses_nothing_that_is_here(self, seat: Seat) -> None:
        """SYNC, "Pull": 410."""
        seat.is_told(person("Ada", given_name="Ada"), course())
        renames(seat, "Augusta", "")
        before = seat.everything()
        seat.inbox.resync()
        assert seat.inbox.cursor() is None
        after = seat.everything()
        changed = {table for table in before if before[table] != after[table]}
        assert changed <= {"offers", "settings"}
        seat.is_told(person("Ada", given_name="Ada"), course())
        assert named(seat).given_name == "Augusta"
        assert seat.everything()["offers"] == before["offers"]
