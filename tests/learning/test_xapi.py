"""Statements of an attempt, by the SCORM profile (https://w3id.org/xapi/scorm) and xAPI 1.0.3, part 2."""

import json
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from desktop.learning.exports import export_statements
from desktop.learning.reports import ReportFilter
from desktop.learning.xapi import Statement, statements
from desktop.scorm.package import Edition
from desktop.store import attempts
from desktop.store.histories import history
from desktop.store.results import Results
from desktop.store.store import Connection, Store
from sync.records.vocabulary import Completion, Role, SessionEnd, Success
from tests.learning.classroom import BEGUN, FAILED, NOON, PASSED, Answer, Classroom
from tests.store.desk import KEY

VERBS = "http://adlnet.gov/expapi/verbs/"


class Desk:
    def __init__(self, store: Store) -> None:
        self.room = Classroom(store)
        self.ada = self.room.person("Ada", "Byron")

    def taken(
        self,
        results: Results = PASSED,
        *answers: Answer,
        edition: Edition = Edition.SCORM_2004_4TH,
        launches: int = 1,
        values: tuple[tuple[str, str], ...] = (),
        ended_by: SessionEnd = SessionEnd.TERMINATE,
    ) -> UUID:
        course = self.room.course("Fire", edition, launches)
        enrolment = self.room.enrol(self.ada, course)
        return self.room.take(enrolment, results, NOON, *answers, seconds=90, values=values, ended_by=ended_by)

    def statements(self, attempt: UUID) -> list[Statement]:
        found = self.room.store.read(lambda connection: history(connection, attempt))
        assert found is not None
        return list(statements(found))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Store.open(tmp_path / "data", KEY, clock=lambda: NOON) as store:
        yield Desk(store)


def verbs(said: list[Statement]) -> list[str]:
    return [statement["verb"]["id"].removeprefix(VERBS) for statement in said]


def of(said: list[Statement], verb: str) -> Statement:
    return next(statement for statement in said if statement["verb"]["id"] == VERBS + verb)


class TestTheLifeOfASession:
    def test_a_pass_is_initialized_completed_passed_terminated(self, desk: Desk) -> None:
        assert verbs(desk.statements(desk.taken())) == ["initialized", "completed", "passed", "terminated"]

    def test_a_failure_is_failed(self, desk: Desk) -> None:
        failed = of(desk.statements(desk.taken(FAILED)), "failed")
        assert (failed["result"]["success"], failed["result"]["score"]["scaled"]) == (False, 0.4)

    def test_leaving_with_exit_suspend_is_suspended(self, desk: Desk) -> None:
        said = desk.statements(desk.taken(BEGUN, values=(("cmi.exit", "suspend"), ("cmi.location", "p3"))))
        assert verbs(said) == ["initialized", "suspended"]

    @pytest.mark.parametrize("ended_by", [SessionEnd.CLOSED, SessionEnd.CRASH])
    def test_a_session_that_did_not_terminate_counts_as_suspended(self, desk: Desk, ended_by: SessionEnd) -> None:
        """ARCHITECTURE, "The life of one value"."""
        assert verbs(desk.statements(desk.taken(BEGUN, ended_by=ended_by)))[-1] == "suspended"

    def test_a_session_that_was_taken_up_again_was_suspended(self, desk: Desk) -> None:
        store, identifier = desk.room.store, desk.taken(BEGUN)

        def resume(connection: Connection) -> None:
            found = attempts.attempt(connection, identifier)
            assert found is not None
            (first,) = attempts.sessions_of(connection, identifier)
            attempts.begin_session(connection, found, "L1", 1, NOON + timedelta(hours=1), parent=first.id)

        store.write(resume).result()
        assert verbs(desk.statements(identifier)) == ["initialized", "suspended", "resumed"]

    def test_a_score_without_a_verdict_is_scored(self, desk: Desk) -> None:
        said = desk.statements(desk.taken(Results(Completion.COMPLETED, score_scaled=0.5)))
        assert verbs(said) == ["initialized", "completed", "scored", "terminated"]
        assert of(said, "scored")["result"] == {"score": {"scaled": 0.5}}

    def test_the_end_says_how_it_went_and_how_long(self, desk: Desk) -> None:
        result = of(desk.statements(desk.taken()), "terminated")["result"]
        assert (result["completion"], result["success"], result["duration"]) == (True, True, "PT0H1M30S")
        assert result["score"] == {"scaled": 0.9, "raw": 90.0, "min": 0.0, "max": 100.0}

    def test_the_state_of_the_attempt_goes_with_the_end(self, desk: Desk) -> None:
        said = desk.statements(desk.taken(BEGUN, values=(("cmi.exit", "suspend"), ("cmi.location", "p3"))))
        extensions = of(said, "suspended")["context"]["extensions"]
        assert extensions == {"https://w3id.org/xapi/scorm/attempt-state": {"exit": "suspend", "location": "p3"}}


class TestTheContext:
    def test_the_registration_is_the_attempt_and_the_profile_a_category(self, desk: Desk) -> None:
        attempt = desk.taken()
        for statement in desk.statements(attempt):
            context = statement["context"]
            assert context["registration"] == str(attempt)
            around = context["contextActivities"]
            assert [activity["id"] for activity in around["category"]] == ["https://w3id.org/xapi/scorm"]
            kinds = {activity["definition"]["type"].rpartition("/")[2] for activity in around["grouping"]}
            assert kinds == {"attempt", "course"}
            assert any(activity["id"].endswith(f"?attemptId={attempt}") for activity in around["grouping"])

    def test_a_course_is_named_by_its_digest(self, desk: Desk) -> None:
        """RFC 6920: base64url without padding; of 32 bytes that is 43 characters."""
        statement = desk.statements(desk.taken())[0]
        assert re.fullmatch(r"ni:///sha-256;[A-Za-z0-9_-]{43}", statement["object"]["id"])
        assert statement["object"]["definition"]["name"] == {"und": "Fire"}

    def test_of_several_lessons_each_is_an_activity_of_its_own(self, desk: Desk) -> None:
        statement = desk.statements(desk.taken(launches=3))[0]
        assert statement["object"]["definition"]["type"] == "http://adlnet.gov/expapi/activities/lesson"

    def test_the_actor_is_an_account_with_the_learners_name(self, desk: Desk) -> None:
        actor = desk.statements(desk.taken())[0]["actor"]
        assert (actor["name"], actor["account"]["name"]) == ("Ada Byron", str(desk.ada))

    def test_the_same_attempt_gives_the_same_statements(self, desk: Desk) -> None:
        """xAPI 1.0.3, part 2, 2.4.1: a store keeps one statement an id."""
        attempt = desk.taken(PASSED, ("q", "a", "correct", "PT1S"), ("r", "b", "correct", "PT1S"))
        first, again = desk.statements(attempt), desk.statements(attempt)
        assert first == again
        assert len({statement["id"] for statement in first}) == len(first)


class TestAnswers:
    """xAPI 1.0.3, part 2, appendix C: interaction activities."""

    def answer(self, desk: Desk, *values: tuple[str, str], edition: Edition = Edition.SCORM_2004_4TH) -> Statement:
        sent = tuple((f"cmi.interactions.0.{name}", value) for name, value in values)
        return of(desk.statements(desk.taken(PASSED, edition=edition, values=sent)), "responded")

    def test_a_2004_answer_keeps_its_spelling(self, desk: Desk) -> None:
        said = self.answer(
            desk,
            ("id", "urn:example:q1"),
            ("type", "choice"),
            ("timestamp", "2026-03-01T12:00:05Z"),
            ("correct_responses.0.pattern", "a[,]b"),
            ("learner_response", "a[,]c"),
            ("result", "incorrect"),
            ("latency", "PT7.5S"),
            ("description", "{lang=en}Which?"),
        )
        definition = said["object"]["definition"]
        assert said["object"]["id"] == "urn:example:q1"
        assert definition["type"] == "http://adlnet.gov/expapi/activities/cmi.interaction"
        assert (definition["interactionType"], definition["correctResponsesPattern"]) == ("choice", ["a[,]b"])
        assert definition["description"] == {"und": "Which?"}
        assert said["result"] == {"response": "a[,]c", "success": False, "duration": "PT0H0M7.5S"}
        assert said["timestamp"] == "2026-03-01T12:00:05.000Z"
        assert said["context"]["contextActivities"]["parent"][0]["id"].startswith("ni:///")

    @pytest.mark.parametrize(
        ("kind", "response", "pattern", "expected"),
        [
            ("choice", "a,b", "{b,c}", ("a[,]b", "b[,]c")),
            ("matching", "1.a,2.b", "1.b,2.a", ("1[.]a[,]2[.]b", "1[.]b[,]2[.]a")),
            ("true-false", "t", "0", ("true", "false")),
            ("numeric", "4", "5", ("4", "5[:]5")),
            ("sequencing", "c,a", "a,c", ("c[,]a", "a[,]c")),
        ],
    )
    def test_a_12_answer_is_rewritten(
        self, desk: Desk, kind: str, response: str, pattern: str, expected: tuple[str, str]
    ) -> None:
        said = self.answer(
            desk,
            ("id", "q"),
            ("type", kind),
            ("student_response", response),
            ("correct_responses.0.pattern", pattern),
            edition=Edition.SCORM_12,
        )
        definition: dict[str, Any] = said["object"]["definition"]
        assert (said["result"]["response"], definition["correctResponsesPattern"][0]) == expected

    def test_an_identifier_that_is_no_iri_is_put_below_its_lesson(self, desk: Desk) -> None:
        said = self.answer(desk, ("id", "What is it?"))
        assert said["object"]["id"].endswith("interaction=What%20is%20it%3F")

    def test_a_hour_without_a_zone_is_not_trusted(self, desk: Desk) -> None:
        said = self.answer(desk, ("id", "q"), ("timestamp", "2026-03-01T09:00:00"))
        assert datetime.fromisoformat(said["timestamp"]) == NOON


class TestTheFile:
    def test_it_is_an_array_of_everything_in_reach(self, desk: Desk, tmp_path: Path) -> None:
        desk.taken()
        boss = desk.room.person("Mo", "Moss", Role.ADMINISTRATOR)
        target = tmp_path / "statements.json"
        written = export_statements(desk.room.access(boss, Role.ADMINISTRATOR), ReportFilter(), target)
        assert written == len(json.loads(target.read_text(encoding="utf-8"))) == 4

    def test_nothing_is_an_empty_array(self, desk: Desk, tmp_path: Path) -> None:
        boss = desk.room.person("Mo", "Moss", Role.ADMINISTRATOR)
        target = tmp_path / "statements.json"
        about = ReportFilter(since=NOON + timedelta(days=1))
        assert export_statements(desk.room.access(boss, Role.ADMINISTRATOR), about, target) == 0
        assert json.loads(target.read_text(encoding="utf-8")) == []

    def test_a_score_out_of_bounds_leaves_its_bounds_out(self, desk: Desk) -> None:
        """xAPI 1.0.3, part 2, 2.4.5.1: min < max, and raw between them."""
        odd = Results(Completion.COMPLETED, Success.PASSED, 100.0, 1.0, 120.0, 0.0, 100.0)
        assert of(desk.statements(desk.taken(odd)), "passed")["result"]["score"] == {"scaled": 1.0, "raw": 120.0}

    def test_bounds_that_are_one_are_left_out(self, desk: Desk) -> None:
        odd = Results(Completion.COMPLETED, Success.PASSED, 100.0, 1.0, 0.0, 0.0, 0.0)
        assert of(desk.statements(desk.taken(odd)), "passed")["result"]["score"] == {"scaled": 1.0, "raw": 0.0}
