"""What learners did in a course: attempts, their results, and the answers a course would have left behind."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any, Final

from sync.records.vocabulary import AttemptState, Completion, Success
from tests.center_names import QUESTIONS, CourseFacts

_ASKED: Final = 8


@dataclass(frozen=True, slots=True)
class Answer:
    """One question as it was answered. `place` finds it in QUESTIONS."""

    place: int
    response: str
    right: bool
    seconds: float


@dataclass(frozen=True, slots=True)
class Taken:
    """One attempt: one session of its last lesson. `percent` is the score of a test."""

    state: AttemptState
    completion: Completion
    success: Success
    progress: float
    percent: float | None
    began_at: datetime
    left_at: datetime
    seconds: float
    lesson: int
    answers: tuple[Answer, ...] = ()

    @property
    def activity(self) -> str:
        return f"LESSON-{self.lesson}"

    def columns(self) -> dict[str, Any]:
        """The seven columns of results."""
        tested = self.percent is not None
        return {
            "completion": self.completion,
            "success": self.success,
            "progress": self.progress,
            "score_scaled": self.percent / 100 if self.percent is not None else None,
            "score_raw": self.percent,
            "score_min": 0.0 if tested else None,
            "score_max": 100.0 if tested else None,
        }


@dataclass(frozen=True, slots=True)
class Work:
    """All that a learner did in one course, the first attempt first; none for a course that was never opened."""

    enrolled_at: datetime
    due_at: datetime | None
    assigned: bool
    attempts: tuple[Taken, ...]

    @property
    def completed_at(self) -> datetime | None:
        return next((one.left_at for one in self.attempts if one.completion is Completion.COMPLETED), None)

    @property
    def best(self) -> int:
        """Place of the attempt that counts: the greatest by completion, success and score."""
        return max(range(len(self.attempts)), key=lambda place: (_rank(self.attempts[place]), place))


def work_on(random: Random, course: CourseFacts, now: datetime, *, with_answers: bool = True) -> Work:
    """Somebody's way through a course that ended, or stands, before `now`."""
    enrolled_at = now - timedelta(days=random.randrange(5, 150), minutes=random.randrange(600))
    due_at = (
        (now + timedelta(days=random.randrange(-20, 45))).replace(hour=17, minute=0) if random.random() < 0.6 else None
    )
    assigned = due_at is not None or random.random() < 0.5
    kind = random.random()
    if kind < 0.22:
        return Work(enrolled_at, due_at, assigned, ())
    asked = _ASKED if with_answers else 0
    attempts: list[Taken] = []
    at = enrolled_at
    misses = random.choice((0, 0, 0, 1, 1, 2)) if course.passing is not None and kind > 0.45 else 0
    for _ in range(misses):
        at = _later(random, at, now)
        attempts.append(_finished(random, course, at, passed=False, asked=asked))
    at = _later(random, at, now)
    if kind < 0.45:
        attempts.append(_begun(random, course, at))
    elif kind > 0.8 and misses:
        pass  # they have not tried again
    else:
        attempts.append(_finished(random, course, at, passed=True, asked=asked))
    return Work(enrolled_at, due_at, assigned, tuple(attempts))


def tracked(answers: tuple[Answer, ...], at: datetime, *, is_2004: bool) -> Iterator[tuple[str, str]]:
    """The elements and values of interactions, in the words of either standard."""
    for n, answer in enumerate(answers):
        text, _, right = QUESTIONS[answer.place]
        begin = f"cmi.interactions.{n}"
        yield f"{begin}.id", f"question_{answer.place + 1}"
        yield f"{begin}.type", "choice"
        if is_2004:
            yield f"{begin}.description", text
            yield f"{begin}.timestamp", at.strftime("%Y-%m-%dT%H:%M:%SZ")
        else:
            yield f"{begin}.time", at.strftime("%H:%M:%S")
        yield f"{begin}.correct_responses.0.pattern", right
        yield f"{begin}.weighting", "1"
        yield f"{begin}.{'learner_response' if is_2004 else 'student_response'}", answer.response
        yield f"{begin}.result", "correct" if answer.right else "incorrect" if is_2004 else "wrong"
        seconds = round(answer.seconds)
        yield f"{begin}.latency", f"PT{seconds}S" if is_2004 else f"0000:{seconds // 60:02}:{seconds % 60:02}"


def _later(random: Random, after: datetime, now: datetime) -> datetime:
    return after + (now - timedelta(hours=2) - after) * random.uniform(0.05, 0.9)


def _begun(random: Random, course: CourseFacts, at: datetime) -> Taken:
    lesson = random.randrange(1, max(2, course.lessons))
    seconds = random.uniform(200, 420) * lesson
    progress = round(100 * lesson / (course.lessons + 1))
    end = at + timedelta(seconds=seconds)
    state = AttemptState.SUSPENDED
    return Taken(state, Completion.INCOMPLETE, Success.UNKNOWN, float(progress), None, at, end, seconds, lesson)


def _finished(random: Random, course: CourseFacts, at: datetime, *, passed: bool, asked: int) -> Taken:
    seconds = random.uniform(180, 420) * course.lessons
    end, state = at + timedelta(seconds=seconds), AttemptState.ENDED
    if course.passing is None:
        done, unknown = Completion.COMPLETED, Success.UNKNOWN
        return Taken(state, done, unknown, 100.0, None, at, end, seconds, course.lessons)
    need = course.passing * 100 if course.edition.is_2004 else course.passing
    percent = float(random.randrange(round(need), 101) if passed else random.randrange(30, round(need)))
    answers = tuple(_answer(random, place, percent / 100) for place in range(asked))
    verdict = Success.PASSED if passed else Success.FAILED
    return Taken(state, Completion.COMPLETED, verdict, 100.0, percent, at, end, seconds, course.lessons, answers)


def _answer(random: Random, place: int, skill: float) -> Answer:
    _, choices, right = QUESTIONS[place]
    # Some questions are harder than others, or a report of the hardest would have nothing to say.
    knows = random.random() < skill - (0.25 if place in (2, 6) else 0.0)
    response = right if knows else random.choice([choice for choice in choices if choice != right])
    return Answer(place, response, knows, random.uniform(8, 90))


def _rank(taken: Taken) -> tuple[int, int, float]:
    completions, verdicts = list(Completion), list(Success)
    return completions.index(taken.completion), verdicts.index(taken.success), taken.percent or 0.0
