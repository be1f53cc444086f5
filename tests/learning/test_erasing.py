"""Erasing a person leaves a tombstone and nothing readable: not in the file, its free pages, its journal, a backup."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from desktop.learning.access import Access, NotAllowed
from desktop.learning.erasing import CopiesRemain, erase_person
from desktop.learning.guests import AtWork
from desktop.learning.people import (
    LastAdministrator,
    NobodyThere,
    NotOneself,
    PersonFacts,
    change_person,
    list_people,
    person_sheet,
)
from desktop.store import attempts, credentials, enrollments, people
from desktop.store.audit import first_break
from desktop.store.errors import DiskFull
from desktop.store.journal import chain_of
from desktop.store.sealing import seal
from desktop.store.seat import keep_storage
from desktop.store.store import Connection, Store
from desktop.store.tracking import record_values
from sync.records.vocabulary import Role
from tests.center import Center, Size, make_center
from tests.store.desk import KEY, NOON
from tests.store.receiver import Receiver
from tests.store.sending import send_all

PAGE: Final = 4096
RESERVED: Final = 80
"""At the end of each page of SQLCipher 4: an IV of 16 octets, an HMAC of 64."""
FRAME_HEADER: Final = 24
TRACES: Final = (
    "Zuleikha",
    "Quetzalcoatlus",
    "zuleikha",
    "ZQ-777",
    "zq@example.org",
    "my secret answer about whales",
    "bookmark-of-zuleikha",
    "remembered by the course",
    "objective-of-zuleikha",
    "by the guest",
)


def plain_pages(path: Path) -> Iterator[bytes]:
    """Every page of an SQLCipher 4 file or of its write-ahead log, used or free, as SQLite sees it (page 1 without
    the salt at its head).
    """
    content = path.read_bytes()
    is_log = path.name.endswith("-wal")
    step, skip = (PAGE + FRAME_HEADER, FRAME_HEADER) if is_log else (PAGE, 0)
    for start in range(32 if is_log else 0, len(content) - PAGE + 1, step):
        page = content[start + skip : start + skip + PAGE]
        # Page 1 begins with 16 octets of salt in the clear; a frame of the log says which page it holds.
        number = int.from_bytes(content[start : start + 4]) if is_log else start // PAGE + 1
        body = page[16 if number == 1 else 0 : PAGE - RESERVED]
        initial = page[PAGE - RESERVED : PAGE - RESERVED + 16]
        decryptor = Cipher(algorithms.AES(KEY.secret), modes.CBC(initial)).decryptor()
        yield decryptor.update(body) + decryptor.finalize()


def traces_in(folder: Path) -> set[str]:
    """Which of TRACES can be read in any database file below the folder, by whoever has the key."""
    found = set()
    for path in folder.rglob("carrel*db*"):
        for page in plain_pages(path):
            found |= {trace for trace in TRACES if trace.encode() in page}
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def center(folder: Path) -> Iterator[Center]:
    with Store.open(folder, KEY) as store:
        yield make_center(store, Size(learners=8, courses=3, enrolments=2), now=NOON)


@pytest.fixture
def head(center: Center) -> Access:
    return center.as_administrator()


@pytest.fixture
def zuleikha(center: Center) -> people.Person:
    """Somebody with something in every table that can hold something of a person."""
    package = next(iter(center.titles))
    now = center.store.clock() - timedelta(days=1)

    def work(connection: Connection) -> people.Person:
        facts = PersonFacts("Zuleikha", "Quetzalcoatlus", "ZQ-777", "zq@example.org", "ar", source_id="zuleikha")
        made = people.add_with(connection, facts, now)
        enrolled = enrollments.enroll(connection, made.id, package, now)
        attempt = attempts.begin_attempt(connection, enrolled.id, now)
        session = attempts.begin_session(connection, attempt, "LESSON", 1, now)
        values = [
            ("cmi.interactions.0.learner_response", TRACES[5]),
            ("cmi.location", TRACES[6]),
            ("cmi.suspend_data", f"{TRACES[5]} " * 2000),
        ]
        record_values(connection, session, 1, values, now)
        keep_storage(connection, enrolled.id, f'{{"a": "{TRACES[7]}"}}', now)
        people.keep_learner_state(connection, made.id, people.LearnerState({TRACES[8]: {}}, {}), now)
        attempts.keep_sequencing(connection, attempt.id, {"note": TRACES[8]}, now)
        credentials.keep_verifier(connection, made.id, credentials.Verifier("$", b"digest", 6, now))
        credentials.keep_badge(connection, made.id, hashlib.sha256(b"badge").digest(), now)
        guest = people.add_person(connection, TRACES[9], "", now, guest=True)
        enrollments.enroll(connection, guest.id, package, now)
        people.hand_over(connection, guest.id, made.id, now)
        return made

    return center.store.write(work).result()


def test_nothing_of_them_can_be_read_in_any_page_of_file_journal_and_backups(
    center: Center, head: Access, zuleikha: people.Person, folder: Path
) -> None:
    center.store.back_up()
    assert traces_in(folder) == set(TRACES)  # the test can see them
    erased = erase_person(head, zuleikha.id)
    assert traces_in(folder) == set()
    assert (erased.attempts, erased.left) == (1, ())
    assert len(list((folder / "backups").iterdir())) == 1


def test_what_was_sealed_and_sent_of_them_is_gone_too_and_the_server_is_told(
    center: Center, head: Access, zuleikha: people.Person, folder: Path
) -> None:
    receiver = Receiver()
    send_all(center.store, receiver)
    named = replace(PersonFacts.of(zuleikha), given_name="zuleikha")
    center.store.write(lambda c: people.change_person(c, zuleikha.id, named, NOON)).result()
    center.store.write(lambda c: seal(c, NOON)).result()
    before, epoch = set(receiver.lines), center.store.read(chain_of).epoch
    erase_person(head, zuleikha.id)
    assert traces_in(folder) == set()
    assert center.store.read(chain_of).epoch != epoch
    send_all(center.store, receiver)
    told = [record for record in receiver.records() if record.id not in before]
    people_told = {record.subject: record.body["fields"] for record in told if record.kind == "person"}
    assert {record.kind for record in told} == {"person", "audit"}
    assert len(people_told) == 2  # with the guest whose work they had got
    tombstone = people_told[str(zuleikha.id)]
    assert tombstone["erased_at"] is not None
    assert (tombstone["given_name"], tombstone["number"]) == ("", None)


def test_a_tombstone_and_the_trail_stay(center: Center, head: Access, zuleikha: people.Person) -> None:
    erase_person(head, zuleikha.id)
    left = center.store.read(lambda connection: people.person(connection, zuleikha.id))
    assert left is not None
    assert (left.name, left.number, left.email, left.source_id) == ("", None, None, None)
    assert left.erased_at is not None
    assert zuleikha.id not in {row.id for row in list_people(head).rows}
    assert center.store.read(first_break) is None
    with pytest.raises(NobodyThere):
        erase_person(head, zuleikha.id)


def test_the_others_keep_everything(center: Center, head: Access, zuleikha: people.Person) -> None:
    def counted(connection: Connection) -> list[int]:
        tables = ("scorm_enrollments", "attempts", "sessions", "scorm_tracking")
        mine = f"enrollment_id IN (SELECT id FROM scorm_enrollments WHERE learner_id = '{zuleikha.id.hex}')"
        own = {"scorm_enrollments": mine.replace("enrollment_id", "id", 1)}
        return [
            connection.exec_driver_sql(f"SELECT count(*) FROM {table} WHERE NOT {own.get(table, mine)}").scalar_one()
            for table in tables
        ]

    before = center.store.read(counted)
    amina = person_sheet(head, center.person("Amina Yusuf")).courses
    erase_person(head, zuleikha.id)
    assert center.store.read(counted)[1:] == before[1:]
    assert person_sheet(head, center.person("Amina Yusuf")).courses == amina
    broken = center.store.read(lambda c: c.exec_driver_sql("PRAGMA foreign_key_check").all())
    assert broken == []


def test_what_waited_to_be_sent_is_only_the_tombstone(center: Center, head: Access, zuleikha: people.Person) -> None:
    erase_person(head, zuleikha.id)
    waiting = center.store.read(lambda c: c.exec_driver_sql("SELECT kind, record_id FROM outbox").all())
    known = {"person", "audit"}
    assert {row.kind for row in waiting} <= known
    assert zuleikha.id.hex in {row.record_id for row in waiting}


def test_nobody_is_erased_while_a_course_of_theirs_is_open(
    center: Center, head: Access, zuleikha: people.Person
) -> None:
    def begin(connection: Connection) -> None:
        enrolled = enrollments.enrollment_of(connection, zuleikha.id, next(iter(center.titles)))
        assert enrolled is not None
        attempt = attempts.attempts_of(connection, enrolled.id)[0]
        attempts.begin_session(connection, attempt, "LESSON", 1, center.store.clock())

    center.store.write(begin).result()
    with pytest.raises(AtWork, match="Zuleikha"):
        erase_person(head, zuleikha.id)
    assert person_sheet(head, zuleikha.id).person.number == "ZQ-777"


def test_nobody_erases_themselves_or_the_last_administrator(center: Center, head: Access) -> None:
    with pytest.raises(NotOneself):
        erase_person(head, center.administrator)
    second = center.instructors[0]
    change_person(head, second, PersonFacts("Daniel", "Novak", role=Role.ADMINISTRATOR))
    other = Access(center.store, replace(head.actor, person=second))
    erase_person(other, center.administrator)
    stranger = Access(center.store, replace(head.actor, person=center.learners[0]))
    with pytest.raises(LastAdministrator):
        erase_person(stranger, second)


@pytest.mark.parametrize("role", [Role.LEARNER, Role.INSTRUCTOR])
def test_only_administrators_erase(center: Center, zuleikha: people.Person, role: Role) -> None:
    with pytest.raises(NotAllowed):
        erase_person(center.access(center.learners[0], role), zuleikha.id)


def test_where_backups_can_not_be_renewed_the_person_is_erased_and_whoever_did_it_is_told(
    center: Center, head: Access, zuleikha: people.Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(store: Store) -> tuple[Path, ...]:
        raise DiskFull

    monkeypatch.setattr(Store, "forget_deleted", refuse)
    with pytest.raises(CopiesRemain, match="backups"):
        erase_person(head, zuleikha.id)
    with pytest.raises(NobodyThere):
        person_sheet(head, zuleikha.id)
