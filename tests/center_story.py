"""Where the learners of the pictures stand, as the mock-ups tell it; everybody else is drawn by lot."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Final

from sync.records.vocabulary import AttemptState, Completion, Success
from tests.center_attempts import Answer, Taken, Work
from tests.center_names import QUESTIONS, CourseFacts

_DONE: Final = "done"
_Told = tuple[int | None, tuple[int | str, ...], float]
"""Days until it is due (None: self-enrolled, no date); each attempt's score in per cent, "done" for a course without a
test, or "n%" for one under way; hours since the last of them was left.
"""

STORY: Final[dict[str, dict[str, _Told]]] = {
    "Amina Yusuf": {
        "Fire safety at work": (4, ("57%",), 18.5),
        "Forklift: daily checks": (4, ("30%",), 70),
        "Food hygiene, level 2": (11, (), 0),
        "First aid at work": (None, (52, 58), 44),
        "Navigation rules at sea": (None, (92,), 500),
        "Handling hazardous substances": (None, (48, 54), 210),
        "Working at height": (None, (64, 88), 3),
        "Electrical safety basics": (None, (_DONE,), 480),
        "Enclosed space entry": (30, (), 0),
    },
    "Tomás Rivera": {"Fire safety at work": (4, ("68%",), 0.03)},
    "Grace Okafor": {"First aid at work": (2, (51, 58), 0.07)},
    "Mei Tan": {"Food hygiene, level 2": (11, ("24%",), 0.03)},
    "Priya Nair": {"Working at height": (20, ("45%",), 0.78)},
    "Lucas Moreau": {"Navigation rules at sea": (-3, (91,), 0.5)},
    "Elif Demir": {"Electrical safety basics": (None, (_DONE,), 1)},
    "Kofi Mensah": {"Forklift: daily checks": (-1, (), 0)},
    "Hana Sato": {"Enclosed space entry": (-5, ("35%",), 26)},
}
"""By learner and course."""

GUESTS: Final = (("Guest 12", "Manual handling", 84, 2), ("Sam from the ferry", "Fire safety at work", 72, 27))
"""Name, course and score of guests whose work waits to be given to somebody, and how many hours ago they left."""


def told(name: str, course: CourseFacts, now: datetime) -> Work | None:
    """What the story says of a learner in a course; None where it says nothing."""
    known = STORY.get(name, {}).get(course.title)
    if known is None:
        return None
    due_in, scores, hours = known
    due_at = now.replace(hour=17, minute=0, second=0, microsecond=0) + timedelta(days=due_in or 0)
    attempts = tuple(_attempts(scores, course, now - timedelta(hours=hours)))
    enrolled_at = now - timedelta(days=40)
    return Work(enrolled_at, due_at if due_in is not None else None, due_in is not None, attempts)


def one_passed(course: CourseFacts, percent: int, left_at: datetime) -> Work:
    """A single attempt that was passed."""
    (attempt,) = _attempts((percent,), course, left_at)
    return Work(attempt.began_at, None, False, (attempt,))


def _attempts(scores: Iterable[int | str], course: CourseFacts, last_left: datetime) -> list[Taken]:
    made: list[Taken] = []
    for back, score in enumerate(reversed(list(scores))):
        left_at = last_left - timedelta(days=7 * back)
        made.insert(0, _attempt(score, course, left_at))
    return made


def _attempt(score: int | str, course: CourseFacts, left_at: datetime) -> Taken:
    seconds = 330.0 * course.lessons
    begun = left_at - timedelta(seconds=seconds)
    over = Taken(
        AttemptState.ENDED, Completion.COMPLETED, Success.UNKNOWN, 100.0, None, begun, left_at, seconds, course.lessons
    )
    if isinstance(score, str) and score.endswith("%"):
        progress = float(score[:-1])
        lesson = min(course.lessons, int(progress / 100 * course.lessons) + 1)
        state, completion = AttemptState.SUSPENDED, Completion.INCOMPLETE
        return replace(over, state=state, completion=completion, progress=progress, lesson=lesson)
    if isinstance(score, str):
        return over
    need = (course.passing or 0.0) * (100 if course.edition.is_2004 else 1)
    verdict = Success.PASSED if score >= need else Success.FAILED
    return replace(over, success=verdict, percent=float(score), answers=_answers(score))


def _answers(percent: int) -> tuple[Answer, ...]:
    """As many right ones as the score says, the others spread by lot."""
    random = Random(percent)
    right = set(random.sample(range(len(QUESTIONS)), round(percent / 100 * len(QUESTIONS))))
    made = []
    for place, (_, choices, correct) in enumerate(QUESTIONS):
        wrong = [choice for choice in choices if choice != correct]
        response = correct if place in right else random.choice(wrong)
        made.append(Answer(place, response, place in right, random.uniform(10, 80)))
    return tuple(made)
