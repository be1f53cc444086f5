"""What was recorded of an attempt as xAPI statements, by ADL's "SCORM Profile for xAPI" (the verbs, types and context
activities of https://w3id.org/xapi/scorm) and xAPI 1.0.3.

Written after the fact from what the store keeps: the statements of one attempt are always the same, identifiers
included, so that sending a file twice adds nothing. What the profile keeps in the State API (the state of the attempt)
can't travel in a file of statements; it is an extension of the statement that ends the session.
"""

import base64
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import quote
from uuid import uuid5

from desktop.learning.answers import Pair, Part, QuestionType, Range, Verdict, parts, without_language
from desktop.scorm.durations import interval, seconds_of_interval, seconds_of_timespan
from desktop.store.attempts import Session
from desktop.store.histories import History, Value
from desktop.store.results import Results
from sync.records.vocabulary import Completion, SessionEnd, Success

Statement = dict[str, Any]

PEOPLE: Final = "https://carrel.invalid/people"
"""The home page of learners' accounts: a name that nobody can own (RFC 6761), since their identifiers are unique."""
PROFILE: Final = "https://w3id.org/xapi/scorm"
ATTEMPT_STATE: Final = f"{PROFILE}/attempt-state"

_VERBS: Final = "http://adlnet.gov/expapi/verbs/"
_TYPES: Final = "http://adlnet.gov/expapi/activities/"
_INTERACTION: Final = re.compile(r"cmi\.interactions\.(\d+)\.(.+)")
_PATTERN: Final = re.compile(r"correct_responses\.(\d+)\.pattern")
_ABSOLUTE: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")
# What the profile's schema of the attempt state names, by element of either standard.
_STATE: Final = {
    "cmi.exit": "exit",
    "cmi.core.exit": "exit",
    "cmi.location": "location",
    "cmi.core.lesson_location": "location",
    "cmi.suspend_data": "suspend_data",
    "cmi.progress_measure": "progress_measure",
    "cmi.completion_status": "completion_status",
    "cmi.success_status": "success_status",
    "cmi.core.lesson_status": "lesson_status",
}


def statements(history: History) -> Iterator[Statement]:
    """All statements of an attempt, in the order things happened."""
    writer = _Writer(history)
    for session in history.sessions:
        yield from writer.session(session)


def course_id(sha256: str) -> str:
    """The same course is the same activity on every seat: its digest as a name (RFC 6920)."""
    return "ni:///sha-256;" + base64.urlsafe_b64encode(bytes.fromhex(sha256)).decode().rstrip("=")


class _Writer:
    """What all statements of one attempt have in common."""

    def __init__(self, history: History) -> None:
        self._history = history
        self._is_2004 = history.package.facts.edition.is_2004
        self._course = course_id(history.package.facts.sha256)
        self._resumed = {session.parent for session in history.sessions}
        learner = history.learner
        account = {"homePage": PEOPLE, "name": str(learner.id)}
        self._actor = {"objectType": "Agent", "account": account} | ({"name": learner.name} if learner.name else {})

    def session(self, session: Session) -> Iterator[Statement]:
        """From initialized or resumed to terminated or suspended."""
        values = [value for value in self._history.values if value.session == session.id]
        lesson = self._lesson(session)
        verb = "initialized" if session.parent is None else "resumed"
        yield self._statement(session, verb, session.began_at, lesson)
        yield from self._answers(session, values)
        if session.ended_at is None:
            return
        for verb, result in _achieved(session.results):
            yield self._statement(session, verb, session.ended_at, lesson, result=result)
        state = {_STATE[value.element]: value.value for value in values if value.element in _STATE}
        result = _result(session.results) | {"duration": interval(session.seconds)}
        verb = "suspended" if self._was_suspended(session, state) else "terminated"
        extensions = {ATTEMPT_STATE: state} if state else {}
        yield self._statement(session, verb, session.ended_at, lesson, result=result, extensions=extensions)

    def _was_suspended(self, session: Session, state: Mapping[str, str]) -> bool:
        left = session.ended_by is not SessionEnd.TERMINATE
        return left or session.id in self._resumed or state.get("exit") == "suspend"

    def _answers(self, session: Session, values: list[Value]) -> Iterator[Statement]:
        records: dict[int, dict[str, Value]] = {}
        for value in values:
            if match := _INTERACTION.fullmatch(value.element):
                records.setdefault(int(match[1]), {})[match[2]] = value
        for index, record in sorted(records.items()):
            fields = {name: value.value for name, value in record.items()}
            at = _moment(fields.get("timestamp", "")) or max(value.recorded_at for value in record.values())
            yield self._statement(
                session,
                f"responded/{index}",
                at,
                self._question(session, index, fields),
                result=_answer_result(fields, is_2004=self._is_2004),
                parent=self._lesson(session),
            )

    def _statement(
        self,
        session: Session,
        verb: str,
        at: datetime,
        activity: Mapping[str, Any],
        *,
        result: Mapping[str, Any] | None = None,
        parent: Mapping[str, Any] | None = None,
        extensions: Mapping[str, Any] | None = None,
    ) -> Statement:
        word = verb.partition("/")[0]
        statement: Statement = {
            "id": str(uuid5(session.id, verb)),
            "actor": self._actor,
            "verb": {"id": _VERBS + word, "display": {"en": word}},
            "object": dict(activity),
            "context": self._context(parent, extensions),
            "timestamp": at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        }
        if result:
            statement["result"] = dict(result)
        return statement

    def _context(self, parent: Mapping[str, Any] | None, extensions: Mapping[str, Any] | None) -> dict[str, Any]:
        attempt = self._history.attempt.id
        grouping = [_activity(f"{self._course}?attemptId={attempt}", "attempt"), self._course_activity()]
        around: dict[str, Any] = {"grouping": grouping, "category": [_activity(PROFILE, "profile")]}
        if parent is not None:
            around["parent"] = [{"objectType": "Activity", "id": parent["id"]}]
        context: dict[str, Any] = {
            "registration": str(attempt),
            "contextActivities": around,
            "platform": "Carrel",
        }
        return context | ({"extensions": dict(extensions)} if extensions else {})

    def _course_activity(self) -> dict[str, Any]:
        return _activity(self._course, "course", self._history.package.facts.title)

    def _lesson(self, session: Session) -> dict[str, Any]:
        if self._history.package.facts.launch_count == 1:
            return self._course_activity()
        return _activity(f"{self._course}?activity={quote(session.activity, safe='')}", "lesson", session.activity)

    def _question(self, session: Session, index: int, fields: Mapping[str, str]) -> dict[str, Any]:
        named = fields.get("id", "")
        lesson = self._lesson(session)["id"]
        below = f"{lesson}{'&' if '?' in lesson else '?'}interaction={quote(named or str(index), safe='')}"
        question = _activity(named if _ABSOLUTE.fullmatch(named) else below, "cmi.interaction")
        definition: dict[str, Any] = question["definition"]
        kind = QuestionType.of(fields.get("type", ""))
        definition["interactionType"] = kind.value  # the same words, xAPI 1.0.3, part 2, appendix C
        if text := without_language(fields.get("description", "")).strip():
            definition["description"] = {"und": text}
        patterns = sorted((int(match[1]), text) for name, text in fields.items() if (match := _PATTERN.fullmatch(name)))
        if patterns:
            definition["correctResponsesPattern"] = [
                _spelled(kind, text, is_2004=self._is_2004, pattern=True) for _, text in patterns
            ]
        return question


def _activity(identifier: str, kind: str, name: str = "") -> dict[str, Any]:
    definition: dict[str, Any] = {"type": _TYPES + kind}
    if name:
        definition["name"] = {"und": name}
    return {"objectType": "Activity", "id": identifier, "definition": definition}


def _achieved(results: Results) -> Iterator[tuple[str, dict[str, Any]]]:
    if results.completion is Completion.COMPLETED:
        yield "completed", {"completion": True}
    if results.success is not Success.UNKNOWN:
        yield results.success.value, _result(results)
    elif score := _score(results):
        yield "scored", {"score": score}


def _result(results: Results) -> dict[str, Any]:
    result: dict[str, Any] = {}
    if results.completion is not Completion.UNKNOWN:
        result["completion"] = results.completion is Completion.COMPLETED
    if results.success is not Success.UNKNOWN:
        result["success"] = results.success is Success.PASSED
    score = _score(results)
    return result | ({"score": score} if score else {})


def _score(results: Results) -> dict[str, float]:
    """Raw stands between min and max, and min below max (xAPI 1.0.3, part 2, 2.4.5.1); else only what is sound."""
    found = {"scaled": results.score_scaled, "raw": results.score_raw}
    score = {name: value for name, value in found.items() if value is not None}
    low, raw, high = results.score_min, results.score_raw, results.score_max
    if low is not None and high is not None and low < high and (raw is None or low <= raw <= high):
        score |= {"min": low, "max": high}
    return score


def _answer_result(fields: Mapping[str, str], *, is_2004: bool) -> dict[str, Any]:
    kind = QuestionType.of(fields.get("type", ""))
    response = fields.get("learner_response", fields.get("student_response"))
    result: dict[str, Any] = {}
    if response is not None:
        result["response"] = _spelled(kind, response, is_2004=is_2004, pattern=False)
    word = fields.get("result", "")
    if (verdict := Verdict.of(word)) in (Verdict.CORRECT, Verdict.INCORRECT, Verdict.UNANTICIPATED):
        result["success"] = verdict is Verdict.CORRECT
    elif verdict is None and (mark := _number(word)) is not None:
        result["score"] = {"raw": mark}
    latency = fields.get("latency", "")
    seconds = seconds_of_interval(latency)
    seconds = seconds_of_timespan(latency) if seconds is None else seconds
    return result | ({"duration": interval(seconds)} if seconds is not None else {})


def _spelled(kind: QuestionType, text: str, *, is_2004: bool, pattern: bool) -> str:
    """The delimiters of xAPI are those of SCORM 2004 (xAPI 1.0.3, part 2, 4.1.1.4, after CMI); 1.2 is rewritten."""
    if is_2004:
        return text
    found = parts(kind, text, is_2004=False)
    if kind is QuestionType.TRUE_FALSE and len(found) == 1:
        return {"t": "true", "1": "true", "f": "false", "0": "false"}.get(str(found[0]).lower(), str(found[0]))
    if kind is QuestionType.NUMERIC and pattern and len(found) == 1 and isinstance(found[0], str):
        return f"{found[0]}[:]{found[0]}"
    return "[,]".join(_part(part) for part in found)


def _part(part: Part) -> str:
    if isinstance(part, Pair):
        return f"{part.source}[.]{_part(part.target)}"
    return f"{part.least or ''}[:]{part.most or ''}" if isinstance(part, Range) else part


def _moment(text: str) -> datetime | None:
    """A timestamp that says its zone; any other hour would depend on who reads it."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at if at.tzinfo is not None else None


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
