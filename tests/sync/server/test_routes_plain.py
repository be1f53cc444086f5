"""What other systems call, over a real connection: enrolling, tracking, looking at an enrolment."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from fastapi import Request
from sqlalchemy import create_engine, func, make_url, select, text

from sync.records.center import people
from sync.records.tables import attempts, scorm_enrollments, scorm_tracking
from sync.records.vocabulary import AttemptState, Role
from sync.server.callers import PersonHere
from sync.server.keys import revoke_keys
from tests.sync.server.serving import Standing, enrolled, standing
from tests.sync.simulated import COURSE

OTHER = "cd" * 32
TWO_LESSONS = "ef" * 32


@dataclass
class Desk:
    """Who is signed in at the pages just now."""

    person: PersonHere | None = None

    def __call__(self, request: Request) -> PersonHere | None:
        return self.person


@dataclass(frozen=True)
class Plain:
    """A server with courses, and another system that calls it."""

    here: Standing
    desk: Desk
    headers: dict[str, str]

    def enroll(self, learner: dict[str, Any], package: str = COURSE, **fields: object) -> httpx.Response:
        said = {"learner": learner, "package": package, **fields}
        return self.here.client.post("/api/partner/enroll", json=said, headers=self.headers)

    def enrolled(self, package: str = COURSE) -> dict[str, Any]:
        """A new learner's enrolment."""
        answer = self.enroll({"number": uuid4().hex, "given_name": "Ada", "family_name": "Byron"}, package)
        assert answer.status_code == 201, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def track(self, enrollment: str, *values: tuple[str, str | None], **fields: object) -> httpx.Response:
        elements = [{"element": element, "value": value} for element, value in values]
        said = {"enrollment": enrollment, "session": "launch-1", "activity": "item-1", "elements": elements} | fields
        return self.here.client.post("/api/scorm/tracking", json=said, headers=self.headers)

    def look(self, enrollment: str, headers: dict[str, str] | None = None) -> httpx.Response:
        address = f"/api/scorm/enrollment/{enrollment}"
        return self.here.client.get(address, headers=self.headers if headers is None else headers)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def plain(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Plain]:
    folder: Path = tmp_path_factory.mktemp("server")
    desk, database = Desk(), None
    if request.param == "postgresql":
        database = fresh_database(request.getfixturevalue("postgresql_address"))
    with standing(folder, signed_in=desk, database=database) as here:
        seat = enrolled(here.server, here.client)
        seat.seat.package()
        seat.seat.package(OTHER, "Fire", edition="SCORM 2004 4th Edition", passing_score=0.8)
        seat.seat.package(TWO_LESSONS, "Two lessons", launch_count=2, sco_count=2)
        seat.send()
        here.worked_out()
        yield Plain(here, desk, here.key("Partner"))


def fresh_database(address: str) -> str:
    """An empty one in the tests' own PostgreSQL, which is thrown away with all of it."""
    name = f"plain_{uuid4().hex}"
    engine = create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return make_url(address).set(database=name).render_as_string(hide_password=False)


class TestEnrolling:
    def test_a_learner_is_added_and_enrolled(self, plain: Plain) -> None:
        answer = plain.enroll({"number": "4711", "given_name": "Grace", "family_name": "Hopper"})
        assert answer.status_code == 201
        said = answer.json()
        assert (said["learner_number"], said["package"], said["standing"]) == ("4711", COURSE, "not started")

    def test_once_is_enough(self, plain: Plain) -> None:
        first = plain.enroll({"number": "4712", "given_name": "Grace"})
        second = plain.enroll({"number": "4712"})
        third = plain.enroll({"id": first.json()["learner"]})
        assert [first.status_code, second.status_code, third.status_code] == [201, 200, 200]
        assert first.json()["id"] == second.json()["id"] == third.json()["id"]

    def test_a_due_date_is_kept(self, plain: Plain) -> None:
        answer = plain.enroll({"number": "4713", "given_name": "Grace"}, due_at="2026-12-01T00:00:00Z")
        assert answer.json()["due_at"] == "2026-12-01T00:00:00Z"

    def test_the_seats_hear_of_it(self, plain: Plain) -> None:
        said = plain.enrolled()
        seat = enrolled(plain.here.server, plain.here.client)
        plain.here.worked_out()
        subjects, page = set(), seat.pull()
        while True:
            subjects |= {change.subject for change in page.changes if change.kind == "enrollment"}
            if not page.more:
                break
            page = seat.pull(page.cursor)
        assert f"{said['learner']}/{COURSE}" in subjects

    def test_nobody_is_made_up_without_a_name_and_no_course_without_its_package(self, plain: Plain) -> None:
        assert plain.enroll({"number": "unknown"}).status_code == 404
        assert plain.enroll({"id": str(uuid4())}).status_code == 404
        assert plain.enroll({"number": "4714", "given_name": "Grace"}, "0" * 64).status_code == 404
        with plain.here.server.database.reading() as connection:
            count = select(func.count()).select_from(people).where(people.c.number.in_(["unknown", "4714"]))
            assert connection.execute(count).scalar_one() == 0

    @pytest.mark.parametrize("learner", [{}, {"number": "1", "source_id": "2"}, {"number": ""}, {"name": "Ada"}, None])
    def test_a_learner_is_named_in_one_way(self, plain: Plain, learner: Any) -> None:  # noqa: ANN401
        assert plain.enroll(learner).status_code == 422


class TestTracking:
    def test_values_become_a_session_and_results(self, plain: Plain) -> None:
        said = plain.enrolled()
        answer = plain.track(
            said["id"],
            ("cmi.core.lesson_status", "passed"),
            ("cmi.core.score.raw", "85"),
            ("cmi.core.session_time", "0000:21:00"),
        )
        assert answer.status_code == 200, answer.text
        tracked = answer.json()["enrollment"]
        assert (tracked["standing"], tracked["score"]["raw"], tracked["time_spent"]) == ("passed", 85.0, 1260.0)
        assert (tracked["attempts"], tracked["success"], tracked["completion"]) == (1, "passed", "completed")

    def test_the_same_session_again_adds_to_it(self, plain: Plain) -> None:
        said = plain.enrolled()
        first = plain.track(said["id"], ("cmi.core.lesson_location", "3"), ("cmi.core.lesson_status", "incomplete"))
        second = plain.track(said["id"], ("cmi.core.lesson_location", "7"))
        assert first.json()["session"] == second.json()["session"]
        assert second.json()["enrollment"]["attempts"] == 1
        with plain.here.server.database.reading() as connection:
            kept = select(scorm_tracking.c.element, scorm_tracking.c.value).where(
                scorm_tracking.c.session_id == UUID(first.json()["session"])
            )
            values = dict(connection.execute(kept).all())
        assert values == {"cmi.core.lesson_location": "7", "cmi.core.lesson_status": "incomplete"}

    def test_the_next_session_goes_on_in_the_same_attempt(self, plain: Plain) -> None:
        said = plain.enrolled()
        exits = (("cmi.core.exit", "suspend"), ("cmi.core.session_time", "0000:10:00"), ("cmi.suspend_data", "kept"))
        plain.track(said["id"], *exits, ended=True)
        answer = plain.track(said["id"], ("cmi.core.session_time", "0000:05:00"), session="launch-2")
        assert (answer.json()["enrollment"]["attempts"], answer.json()["enrollment"]["time_spent"]) == (1, 900.0)
        with plain.here.server.database.reading() as connection:
            kept = select(scorm_tracking.c.value).where(
                scorm_tracking.c.attempt_id == UUID(answer.json()["attempt"]),
                scorm_tracking.c.element == "cmi.suspend_data",
            )
            assert connection.execute(kept).scalar_one() == "kept"

    def test_after_a_finished_course_another_attempt_begins(self, plain: Plain) -> None:
        said = plain.enrolled()
        plain.track(said["id"], ("cmi.core.lesson_status", "failed"), ("cmi.core.exit", ""), ended=True)
        answer = plain.track(said["id"], ("cmi.core.lesson_status", "incomplete"), session="launch-2")
        assert answer.json()["enrollment"]["attempts"] == 2
        # What counted before is not un-counted by beginning again.
        assert answer.json()["enrollment"]["standing"] == "failed"

    def test_a_threshold_of_the_package_decides(self, plain: Plain) -> None:
        said = plain.enrolled(OTHER)
        answer = plain.track(said["id"], ("cmi.score.scaled", "0.85"), ("cmi.success_status", "failed"))
        assert answer.json()["enrollment"]["success"] == "passed"

    def test_one_lesson_of_several_is_not_the_course(self, plain: Plain) -> None:
        said = plain.enrolled(TWO_LESSONS)
        answer = plain.track(said["id"], ("cmi.core.lesson_status", "passed"), ended=True)
        assert answer.json()["enrollment"]["success"] == "unknown"
        with plain.here.server.database.reading() as connection:
            asked = select(attempts.c.state).where(attempts.c.id == UUID(answer.json()["attempt"]))
            assert connection.execute(asked).scalar_one() is not AttemptState.ENDED

    def test_no_system_reaches_anothers_session(self, plain: Plain) -> None:
        said = plain.enrolled()
        mine = plain.track(said["id"], ("cmi.core.lesson_location", "mine"))
        theirs = Plain(plain.here, plain.desk, plain.here.key("Other")).track(
            said["id"], ("cmi.core.lesson_location", "theirs")
        )
        assert mine.json()["session"] != theirs.json()["session"]

    def test_an_unknown_enrolment_and_what_is_no_element_are_refused(self, plain: Plain) -> None:
        assert plain.track(str(uuid4()), ("cmi.core.exit", "")).status_code == 404
        said = plain.enrolled()
        for element in ("", "cmi core", "\0", "1"):
            assert plain.track(said["id"], (element, "x")).status_code == 422
        assert plain.track(said["id"]).status_code == 422

    def test_any_value_is_kept_that_json_can_hold(self, plain: Plain) -> None:
        said = plain.enrolled()
        answer = plain.track(said["id"], ("cmi.suspend_data", "nul \0, emoji 🎓, lone \\ud800"))
        assert answer.status_code == 200, answer.text


class TestLooking:
    def test_a_learner_sees_only_their_own(self, plain: Plain) -> None:
        said = plain.enrolled()
        plain.desk.person = PersonHere(UUID(said["learner"]), Role.LEARNER, frozenset())
        assert plain.look(said["id"], {}).json()["id"] == said["id"]
        plain.desk.person = PersonHere(uuid4(), Role.LEARNER, frozenset())
        assert plain.look(said["id"], {}).status_code == 404
        plain.desk.person = None
        assert plain.look(said["id"], {}).status_code == 401

    def test_an_instructor_sees_those_they_teach(self, plain: Plain) -> None:
        seat = enrolled(plain.here.server, plain.here.client)
        taught, other = plain.enrolled(), plain.enrolled()
        group = seat.seat.group("Bridge", [UUID(taught["learner"])])
        seat.seat.group("Engine", [UUID(other["learner"])])
        seat.send()
        plain.here.worked_out()
        plain.desk.person = PersonHere(uuid4(), Role.INSTRUCTOR, frozenset({group}))
        assert plain.look(taught["id"], {}).status_code == 200
        assert plain.look(other["id"], {}).status_code == 404
        plain.desk.person = PersonHere(uuid4(), Role.ADMINISTRATOR, frozenset())
        assert plain.look(other["id"], {}).status_code == 200
        plain.desk.person = None

    def test_results_that_a_seat_sent_are_seen(self, plain: Plain) -> None:
        seat = enrolled(plain.here.server, plain.here.client)
        learner = seat.seat.person("Emre", "Yildiz")
        seat.seat.enrol(learner)
        seat.seat.session(seat.seat.attempt(learner), values=[("cmi.core.lesson_location", "9")], seconds=90)
        seat.send()
        plain.here.worked_out()
        with plain.here.server.database.reading() as connection:
            asked = select(scorm_enrollments.c.id).where(scorm_enrollments.c.learner_id == learner)
            found = connection.execute(asked).scalar_one()
        said = plain.look(str(found)).json()
        assert (said["standing"], said["time_spent"], said["attempts"]) == ("in progress", 90.0, 1)


def test_a_key_that_was_taken_back_opens_nothing(plain: Plain) -> None:
    headers = plain.here.key("Leaving")
    assert plain.look(str(uuid4()), headers).status_code == 404
    with plain.here.server.database.writing() as connection:
        assert revoke_keys(connection, "Leaving", plain.here.server.now()) == 1
    assert plain.look(str(uuid4()), headers).status_code == 401


def test_every_call_is_in_the_log_by_the_systems_name(plain: Plain) -> None:
    before = len(plain.here.log())
    said = plain.enrolled()
    plain.track(said["id"], ("cmi.core.lesson_location", "3"))
    plain.look(said["id"])
    rows = [(row.system, row.what, row.records) for row in plain.here.log()[before:]]
    assert rows == [("Partner", "enroll", 1), ("Partner", "tracking", 1), ("Partner", "enrollment", 1)]
