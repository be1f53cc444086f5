"""Results by question: what a learner answered in an attempt, lesson by lesson, as people read it.

Courses keep interactions as a state (one record a question, overwritten) or as a journal (one more record each time,
RTE 4.2.9). Both come out alike here: the last answer to a question counts, and the earlier ones stay beside it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import isfinite
from typing import Final
from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.answers import QuestionType, Verdict, in_words, readable, without_language
from desktop.learning.policy import Action
from desktop.scorm.durations import seconds_of_interval, seconds_of_timespan
from desktop.store import questions as stored
from desktop.store.questions import InteractionValue
from desktop.store.store import Connection
from desktop.words import translate

# The layers above take the words of an answer from here.
__all__ = ["Lesson", "QuestionResult", "QuestionType", "Verdict", "results_by_question", "results_of_attempt"]


@dataclass(frozen=True, slots=True)
class Lesson:
    """Where a question was asked; `title` is "" where the caller gave none."""

    identifier: str
    title: str


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """One question with the answer that counts.

    `text` is the question where the course says it (2004), else its identifier made readable; `response` and
    `correct_responses` (each one right answer) are in words. `result` is None where the course gave no verdict, or gave
    a number: that is `mark`. `seconds` is how long the answer took, None where unknown; `timestamp` is as sent.
    `earlier` are the answers given before, the first first.
    """

    identifier: str
    text: str
    type: QuestionType
    response: str
    correct_responses: tuple[str, ...]
    result: Verdict | None
    seconds: float | None
    weighting: float | None
    lesson: Lesson
    mark: float | None = None
    timestamp: str = ""
    objectives: tuple[str, ...] = ()
    earlier: tuple["QuestionResult", ...] = ()

    @property
    def is_right(self) -> bool | None:
        """None where nobody can say: no verdict, or a neutral one. A mark above zero is right in part at least."""
        if self.mark is not None:
            return self.mark > 0
        return _RIGHT.get(self.result)

    @property
    def result_words(self) -> str:
        """The verdict in a word, or the mark; "" for none."""
        if self.mark is not None:
            return f"{self.mark:g}"
        return verdict_in_words(self.result)


def results_by_question(
    access: Access, attempt: UUID, lessons: Mapping[str, str] | None = None
) -> tuple[QuestionResult, ...]:
    """What was asked and answered in an attempt; empty where the course records no questions.

    `lessons` (identifier → title, in the course's order) names and orders the lessons; without it they come in the
    order they were first opened. Raises NotAllowed where the attempt is not for the actor to see.
    """

    def work(connection: Connection) -> tuple[QuestionResult, ...]:
        answering = stored.answering(connection, attempt)
        if answering is None:
            return ()
        access.require(connection, Action.SEE_RESULTS, answering.learner)
        return results_of_attempt(connection, attempt, lessons)

    return access.read(Action.SEE_RESULTS, work)


def results_of_attempt(
    connection: Connection, attempt: UUID, lessons: Mapping[str, str] | None = None
) -> tuple[QuestionResult, ...]:
    """The same within a unit of work whose caller has asked the policy."""
    answering = stored.answering(connection, attempt)
    if answering is None:
        return ()
    titles = lessons or {}
    places = {identifier: place for place, identifier in enumerate(titles)}
    answers = _answers(stored.interaction_values(connection, attempt), titles, is_2004=answering.edition.is_2004)
    counted = _last_counts(answers)
    return tuple(sorted(counted, key=lambda result: places.get(result.lesson.identifier, len(places))))


def verdict_in_words(verdict: Verdict | None) -> str:
    """ "Correct", "Incorrect", …; "" for none."""
    match verdict:
        case Verdict.CORRECT:
            return translate("Questions", "Correct")
        case Verdict.INCORRECT:
            return translate("Questions", "Incorrect")
        case Verdict.UNANTICIPATED:
            return translate("Questions", "Unexpected answer")
        case Verdict.NEUTRAL:
            return translate("Questions", "Not marked")
        case None:
            return ""


@dataclass(slots=True)
class _Record:
    """cmi.interactions.n: its plain fields by name, its patterns and objectives by index."""

    fields: dict[str, str] = field(default_factory=dict)
    patterns: dict[int, str] = field(default_factory=dict)
    objectives: dict[int, str] = field(default_factory=dict)


_NESTED: Final = re.compile(r"(correct_responses|objectives)\.(\d+)\.(pattern|id)")
_RIGHT: Final[Mapping[Verdict | None, bool]] = {
    Verdict.CORRECT: True,
    Verdict.INCORRECT: False,
    Verdict.UNANTICIPATED: False,
}


def _answers(values: Iterable[InteractionValue], titles: Mapping[str, str], *, is_2004: bool) -> list[QuestionResult]:
    """Every record as an answer, in the order they were given."""
    records: dict[tuple[str, int], dict[int, _Record]] = {}
    for activity, number, element, value in values:
        index, _, name = element.partition(".")
        if index.isdecimal():
            _keep(records.setdefault((activity, number), {}).setdefault(int(index), _Record()), name, value)
    return [
        _answer(index, record, Lesson(activity, titles.get(activity, "")), is_2004=is_2004)
        for (activity, _), of_activity in records.items()
        for index, record in sorted(of_activity.items())
    ]


def _keep(record: _Record, name: str, value: str) -> None:
    nested = _NESTED.fullmatch(name)
    if nested is None:
        record.fields[name] = value
        return
    indexed = record.patterns if nested[1] == "correct_responses" else record.objectives
    indexed[int(nested[2])] = value


def _answer(index: int, record: _Record, lesson: Lesson, *, is_2004: bool) -> QuestionResult:
    said = record.fields
    kind = QuestionType.of(said.get("type", ""))
    identifier = said.get("id", "")
    result = said.get("result", "")
    patterns = (pattern for _, pattern in sorted(record.patterns.items()))
    return QuestionResult(
        identifier=identifier,
        text=without_language(said.get("description", "")).strip() or _title(identifier, index),
        type=kind,
        response=in_words(kind, said.get("learner_response", said.get("student_response", "")), is_2004=is_2004),
        correct_responses=tuple(in_words(kind, pattern, is_2004=is_2004) for pattern in patterns),
        result=Verdict.of(result),
        seconds=_seconds(said.get("latency", "")),
        weighting=_number(said.get("weighting", "")),
        lesson=lesson,
        mark=_number(result),
        timestamp=said.get("timestamp", said.get("time", "")),
        objectives=tuple(objective for _, objective in sorted(record.objectives.items())),
    )


def _last_counts(answers: Sequence[QuestionResult]) -> list[QuestionResult]:
    """One result a question of a lesson, at the place of its first answer. Without an identifier each stands alone."""
    by_question: dict[tuple[str, str], list[QuestionResult]] = {}
    for place, answer in enumerate(answers):
        question = answer.identifier or f"\0{place}"
        by_question.setdefault((answer.lesson.identifier, question), []).append(answer)
    return [_with_earlier(given[-1], given[:-1]) for given in by_question.values()]


def _with_earlier(last: QuestionResult, earlier: Sequence[QuestionResult]) -> QuestionResult:
    return replace(last, earlier=tuple(earlier)) if earlier else last


def _title(identifier: str, index: int) -> str:
    return readable(identifier) if identifier else translate("Questions", "Question {number}").format(number=index + 1)


def _seconds(text: str) -> float | None:
    length = seconds_of_interval(text)
    return seconds_of_timespan(text) if length is None else length


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if isfinite(number) else None
