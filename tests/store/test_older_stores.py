"""A store that an earlier Carrel left comes through every migration with all that its learner did."""

import json
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from desktop.store import schema
from desktop.store.attempts import attempts_of, sessions_of
from desktop.store.engine import writing_engine
from desktop.store.enrollments import enrollments_on
from desktop.store.handover import enrollments_of
from desktop.store.people import everybody, learner_state
from desktop.store.policies import CoursePolicy, policy_of, switches_of
from desktop.store.seat import storage_of
from desktop.store.store import Store
from desktop.store.tracking import values_of
from sync.bodies import DecisionBody
from sync.checking import fact_of
from sync.records.identifiers import new_id
from sync.records.vocabulary import AttemptState, DecisionKind, EnrollmentStatus, RecordKind, Role
from tests.store.desk import KEY, NOON
from tests.store.receiver import Receiver
from tests.store.sending import send_all

ADA, PLATO, COURSE, ENROLMENT = (new_id(NOON).hex for _ in range(4))
FIRST, SECOND, EARLIER, LATER, DEVICE = (new_id(NOON).hex for _ in range(5))
LOOKED, AGAIN = (new_id(NOON).hex for _ in range(2))


def at(**amount: float) -> str:
    """As the tables keep a time."""
    return (NOON + timedelta(**amount)).strftime("%Y-%m-%d %H:%M:%S.%f")


ROWS: Final[dict[str, list[dict[str, Any]]]] = {
    "learners": [
        {"id": ADA, "name": "Byron, Ada", "number": "7", "made_at": at()},
        {"id": PLATO, "name": "Plato", "number": None, "made_at": at(minutes=1)},
    ],
    "learner_states": [
        {
            "learner_id": ADA,
            "global_objectives": '{"o": {"satisfied": true}}',
            "shared_data": '{"s": "kept"}',
            "changed_at": at(),
        }
    ],
    "scorm_packages": [
        {
            "id": COURSE,
            "sha256": "ab" * 32,
            "title": "Lifeboats",
            "sort_title": "lifeboats",
            "edition": "SCORM 2004 4th",
            "launch": "a.html",
            "launch_count": 1,
            "sco_count": 1,
            "size_bytes": 1000,
            "imported_at": at(),
        }
    ],
    "scorm_enrollments": [
        {
            "id": ENROLMENT,
            "learner_id": ADA,
            "package_id": COURSE,
            "completion": "completed",
            "success": "passed",
            "progress": 100.0,
            "score_scaled": 0.9,
            "attempts": 2,
            "current_attempt_id": SECOND,
            "last_session_id": LATER,
            "enrolled_at": at(),
            "started_at": at(),
            "completed_at": at(hours=2),
            "time_spent": 900.0,
            "preferences": '{"audio_level": "1"}',
            "location": "page-9",
            "suspend_data": "x" * 60_000,
        }
    ],
    "attempts": [
        {
            "id": FIRST,
            "enrollment_id": ENROLMENT,
            "number": 1,
            "state": "ended",
            "success": "failed",
            "seconds": 300.0,
            "began_at": at(),
            "ended_at": at(hours=1),
        },
        {
            "id": SECOND,
            "enrollment_id": ENROLMENT,
            "number": 2,
            "state": "suspended",
            "success": "passed",
            "seconds": 600.0,
            "began_at": at(hours=1),
            "sequencing": '{"tree": 1}',
        },
    ],
    "sessions": [
        {
            "id": session,
            "enrollment_id": ENROLMENT,
            "attempt_id": attempt,
            "activity": "item-1",
            "activity_attempt": 1,
            "device_id": DEVICE,
            "for_credit": True,
            "began_at": at(),
            "ended_at": at(hours=1),
            "ended_by": "terminate",
            "last_seq": 2,
            "seconds": seconds,
        }
        for session, attempt, seconds in ((EARLIER, FIRST, 300.0), (LATER, SECOND, 600.0))
    ],
    "scorm_tracking": [
        {
            "attempt_id": attempt,
            "activity": "item-1",
            "activity_attempt": 1,
            "element": element,
            "enrollment_id": ENROLMENT,
            "session_id": session,
            "device_id": DEVICE,
            "seq": 1,
            "place": place,
            "recorded_at": at(),
            "value": value,
        }
        for attempt, session in ((FIRST, EARLIER), (SECOND, LATER))
        for place, (element, value) in enumerate([("cmi.location", "page-9"), ("cmi.score.scaled", "0.9")], start=1)
    ],
    "seat": [{"id": 1, "device_id": DEVICE, "made_at": at()}],
    "outbox": [{"kind": "session", "record_id": LATER, "revision": 3, "queued_at": at()}],
    "course_storage": [{"enrollment_id": ENROLMENT, "changed_at": at(), "local": '{"k": "v"}'}],
}


def at_revision(connection: Connection, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    config.set_main_option("path_separator", "newline")
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


@pytest.fixture(params=["0001", "0002"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The folder of a store whose tables are those of an earlier revision, with a learner who did something."""
    folder = tmp_path / "data"
    Store.open(folder, KEY).close()
    for left in folder.glob("carrel.db*"):
        left.unlink()
    engine = writing_engine(folder / "carrel.db", KEY.secret)
    with engine.connect() as connection, connection.begin():
        at_revision(connection, request.param)
        for table, rows in ROWS.items():
            for row in rows:
                names = ", ".join(row)
                values = ", ".join(f":{name}" for name in row)
                connection.execute(text(f"INSERT INTO {table} ({names}) VALUES ({values})"), row)
    engine.dispose()
    return folder


def test_everything_the_learner_did_is_there(older: Path) -> None:
    with Store.open(older, KEY) as store:
        ada, plato = store.read(everybody)
        assert (ada.given_name, ada.family_name, ada.number, ada.role) == ("Ada", "Byron", "7", Role.LEARNER)
        assert (plato.name, plato.course_name) == ("Plato", "Plato")
        assert store.read(lambda c: learner_state(c, ada.id)).shared_data == {"s": "kept"}
        (enrolled,) = store.read(lambda c: enrollments_of(c, ada.id))
        assert (enrolled.standing, enrolled.results.score_scaled) == (EnrollmentStatus.PASSED, 0.9)
        assert (enrolled.time_spent, enrolled.preferences) == (900.0, {"audio_level": "1"})
        assert (enrolled.location, len(enrolled.suspend_data or "")) == ("page-9", 60_000)
        assert (enrolled.withdrawn_at, enrolled.counted, enrolled.extra_attempts) == (None, None, 0)
        assert store.read(lambda c: enrollments_on(c, enrolled.package)) == [enrolled.id]
        first, second = store.read(lambda c: attempts_of(c, enrolled.id))
        assert (first.number, first.state, second.sequencing) == (1, AttemptState.ENDED, {"tree": 1})
        for attempt, seconds in ((first, 300.0), (second, 600.0)):
            (session,) = store.read(lambda c, of=attempt.id: sessions_of(c, of))  # type: ignore[misc]
            assert (session.seconds, session.last_seq) == (seconds, 2)
            values = store.read(lambda c, of=attempt.id: values_of(c, of, "item-1", 1))  # type: ignore[misc]
            assert values == {"cmi.location": "page-9", "cmi.score.scaled": "0.9"}
        assert store.read(lambda c: storage_of(c, enrolled.id)) == '{"k": "v"}'


def test_every_reference_still_leads_somewhere_and_what_waited_still_waits(older: Path) -> None:
    def look(connection: Connection) -> tuple[list[Any], list[Any], str]:
        broken = list(connection.exec_driver_sql("PRAGMA foreign_key_check").all())
        waiting = [tuple(row) for row in connection.exec_driver_sql("SELECT kind, record_id, revision FROM outbox")]
        return broken, waiting, connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()

    with Store.open(older, KEY) as store:
        broken, waiting, sound = store.read(look)
        assert broken == []
        assert ("session", LATER, 3) in waiting
        assert sound == "ok"
        assert store.device.hex == DEVICE


def test_a_backup_of_the_older_file_is_made_first(older: Path) -> None:
    Store.open(older, KEY).close()
    assert len(list((older / "backups").iterdir())) == 1


def pairs(connection: Connection, query: str) -> dict[str, str | None]:
    return {row[0]: row[1] for row in connection.exec_driver_sql(query)}


def test_sessions_of_before_stand_in_one_line_without_those_that_only_looked(older: Path) -> None:
    engine = writing_engine(older / "carrel.db", KEY.secret)
    names = "id, enrollment_id, attempt_id, activity, activity_attempt, device_id, for_credit, began_at, last_seq"
    with engine.connect() as connection, connection.begin():
        at_revision(connection, "0003")
        for session, for_credit in ((LOOKED, 0), (AGAIN, 1)):
            values = f"'{session}', '{ENROLMENT}', '{SECOND}', 'item-2', 1, '{DEVICE}', {for_credit}, '{at()}', 0"
            connection.exec_driver_sql(f"INSERT INTO sessions ({names}) VALUES ({values})")
    engine.dispose()
    with Store.open(older, KEY) as store:
        follows = store.read(partial(pairs, query="SELECT id, follows_id FROM sessions"))
        heads = store.read(partial(pairs, query="SELECT id, head_id FROM attempts"))
    assert follows == {EARLIER: None, LATER: None, LOOKED: None, AGAIN: LATER}
    assert heads == {FIRST: EARLIER, SECOND: AGAIN}


def test_what_people_had_decided_travels_as_decisions(older: Path) -> None:
    engine = writing_engine(older / "carrel.db", KEY.secret)
    with engine.connect() as connection, connection.begin():
        at_revision(connection, "0003")
        connection.exec_driver_sql("UPDATE scorm_enrollments SET extra_attempts = 2")
        detail = json.dumps({"standing": "set aside", "reason": "Fire drill"})
        connection.exec_driver_sql(
            "INSERT INTO audit_trail (device_id, seq, at, actor_id, action, subject_kind, subject_id, detail, "
            f"previous_hash, hash) VALUES ('{DEVICE}', 1, '{at(hours=3)}', '{PLATO}', 'settle attempt', 'attempt', "
            f"'{FIRST}', '{detail}', x'00', x'00')"
        )
    engine.dispose()
    with Store.open(older, KEY) as store:
        receiver = Receiver()
        send_all(store, receiver)
        said = [fact_of(record) for record in receiver.records(RecordKind.DECISION)]
    granted, settled = (one for one in said if isinstance(one, DecisionBody))
    assert (granted.what, granted.value) == (DecisionKind.GRANT, 2)
    assert (settled.attempt, settled.value) == (UUID(FIRST), "set aside")
    assert (settled.actor, settled.reason, settled.at) == (UUID(PLATO), "Fire drill", NOON + timedelta(hours=3))


def test_what_held_for_a_course_holds_and_no_switch_is_set(older: Path) -> None:
    engine = writing_engine(older / "carrel.db", KEY.secret)
    with engine.connect() as connection, connection.begin():
        at_revision(connection, "0004")
        connection.exec_driver_sql(
            f"INSERT INTO course_policies (package_id, attempt_limit, changed_at) VALUES ('{COURSE}', 3, '{at()}')"
        )
    engine.dispose()
    with Store.open(older, KEY) as store:
        assert store.read(lambda c: policy_of(c, UUID(COURSE))) == CoursePolicy(attempt_limit=3)
        assert store.read(lambda c: switches_of(c, UUID(COURSE))) == {}
