"""Reports over 100,000 attempts: the use cases beside the bare SQL of the same answers, on the same kind of connection.

The SQL is written by hand, as somebody would who only wants the figures: no policy, no filter, no records of ours.
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from desktop.learning.reports import (
    ReportFilter,
    Wanted,
    course_figures,
    hardest_questions,
    learners,
    overview,
)
from desktop.store.engine import connect
from desktop.store.store import Store
from tests.benchmarks.figures import Figure
from tests.center import Center, Size, make_center
from tests.store.desk import KEY

_SIZE: Final = Size(learners=10_000, courses=20, enrolments=10, groups=40, answers=False)
_QUESTIONS: Final = 5
_ROUNDS: Final = 7
_LIMIT: Final = 1.5
"""For all reports together, and for each by itself."""

_BY_COURSE: Final = """
SELECT p.title, count(*), sum(e.standing = 'passed'), sum(e.standing = 'completed'), sum(e.standing = 'failed'),
  sum(e.standing = 'in progress'), sum(e.standing = 'not started'), sum(e.attempts), sum(e.time_spent),
  sum(e.due_at < datetime('now') AND e.standing NOT IN ('passed', 'completed')),
  avg(coalesce(e.counted_score_scaled, e.score_scaled))
FROM scorm_enrollments e JOIN scorm_packages p ON p.id = +e.package_id
WHERE e.withdrawn_at IS NULL GROUP BY +e.package_id"""
_OVERVIEW: Final = (
    _BY_COURSE,
    "SELECT count(DISTINCT learner_id) FROM scorm_enrollments WHERE withdrawn_at IS NULL",
    """SELECT min(9, CAST(10 * coalesce(counted_score_scaled, score_scaled) AS INTEGER)) AS part, count(*)
    FROM scorm_enrollments WHERE withdrawn_at IS NULL GROUP BY part""",
    """SELECT substr(completed_at, 1, 10) AS day, count(*) FROM scorm_enrollments
    WHERE withdrawn_at IS NULL AND completed_at IS NOT NULL AND standing IN ('passed', 'completed') GROUP BY day""",
)
_LEARNERS: Final = (
    """SELECT s.*, l.sort_name FROM people l JOIN scorm_completion_summary s ON s.learner_id = +l.id
    WHERE s.withdrawn_at IS NULL AND s.standing IN ('passed', 'completed') ORDER BY l.sort_name LIMIT 100""",
    """SELECT count(*) FROM scorm_enrollments WHERE withdrawn_at IS NULL AND standing IN ('passed', 'completed')""",
)
_QUESTION: Final = """
WITH cells AS (
  SELECT a.rowid AS attempt, t.activity, t.activity_attempt * 1000000 + CAST(substr(t.element, 18) AS INTEGER) AS place,
    ltrim(substr(t.element, 18), '0123456789') AS name, t.value
  FROM scorm_enrollments e JOIN attempts a ON a.enrollment_id = e.id JOIN scorm_tracking t ON t.attempt_id = a.id
  WHERE e.package_id = ? AND t.element >= 'cmi.interactions.' AND t.element < 'cmi.interactions/'
), records AS (
  SELECT attempt, activity, place, max(CASE WHEN name = '.id' THEN value END) AS question,
    max(CASE WHEN name = '.type' THEN value END) AS type, max(CASE WHEN name = '.description' THEN value END) AS text,
    max(CASE WHEN name = '.learner_response' THEN value END) AS response,
    max(CASE WHEN name = '.result' THEN value END) AS result, max(CASE WHEN name = '.latency' THEN value END) AS latency
  FROM cells GROUP BY attempt, activity, place
), answers AS (
  SELECT activity, question, type, text, response, result, CAST(substr(latency, 3) AS REAL) AS seconds, max(place)
  FROM records GROUP BY attempt, activity, question
), alike AS (
  SELECT activity, question, type, text, response, result, count(*) AS answers, sum(seconds) AS seconds
  FROM answers GROUP BY activity, question, result, response
)
SELECT activity, question, type, text, sum(answers), sum(answers * (result = 'incorrect')), sum(seconds), response,
  max(answers * (result = 'incorrect'))
FROM alike GROUP BY activity, question"""

# A course's answers as 2004 records them; written by SQL alone, since half a million rows go by.
_ANSWERS: Final = """
INSERT INTO scorm_tracking (attempt_id, activity, activity_attempt, element, enrollment_id, session_id, device_id, seq,
  place, recorded_at, value)
SELECT s.attempt_id, s.activity, s.activity_attempt, 'cmi.interactions.' || q.column1 || '.' || f.column2,
  s.enrollment_id, s.id, s.device_id, 1, q.column1 * 5 + f.column1, s.began_at,
  CASE f.column1 WHEN 0 THEN 'question_' || q.column1 WHEN 1 THEN 'choice' WHEN 2 THEN 'answer_' || (s.rowid * 7 % 4)
    WHEN 3 THEN CASE WHEN s.rowid * 13 % (3 + q.column1) = 0 THEN 'correct' ELSE 'incorrect' END
    ELSE 'PT' || (s.rowid * 17 % 60) || 'S' END
FROM scorm_enrollments e CROSS JOIN sessions s ON s.enrollment_id = e.id
CROSS JOIN ({questions}) q
CROSS JOIN (VALUES (0, 'id'), (1, 'type'), (2, 'learner_response'), (3, 'result'), (4, 'latency')) f
WHERE e.package_id = ?"""


def measure() -> Iterable[Figure]:
    """`reports-…-vs-bare-sql`: the median of the rounds' ratios; `reports-100000-attempts-…` is all together."""
    with tempfile.TemporaryDirectory(dir="/var/tmp" if Path("/var/tmp").is_dir() else None) as name:
        folder = Path(name) / "data"
        with Store.open(folder, KEY) as store:
            center = make_center(store, _SIZE)
            course = next(iter(center.titles))
            store.write(lambda connection: _answer(connection, course)).result()
            yield from _side_by_side(folder, center, course)


def _side_by_side(folder: Path, center: Center, course: UUID) -> Iterable[Figure]:
    access = center.as_administrator()
    bare = connect(folder / "carrel.db", KEY.secret)

    def by_hand(*statements: str, values: tuple[str, ...] = ()) -> Callable[[], object]:
        return lambda: [bare.execute(statement, values).fetchall() for statement in statements]

    pairs: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
        "overview": (lambda: overview(access, ReportFilter()), by_hand(*_OVERVIEW)),
        "courses": (lambda: course_figures(access, ReportFilter()), by_hand(_BY_COURSE)),
        "learners": (lambda: learners(access, ReportFilter(), Wanted.FINISHED), by_hand(*_LEARNERS)),
        "questions": (
            lambda: hardest_questions(access, ReportFilter(course=course)),
            by_hand(_QUESTION, values=(course.hex,)),
        ),
    }
    ratios: dict[str, list[float]] = {name: [] for name in pairs}
    together: list[float] = []
    for turn in range(_ROUNDS + 1):
        taken = {name: (_seconds(ours), _seconds(theirs)) for name, (ours, theirs) in pairs.items()}
        if turn:  # the first warms both
            together.append(sum(mine for mine, _ in taken.values()) / sum(hand for _, hand in taken.values()))
            for name, (mine, hand) in taken.items():
                ratios[name].append(mine / hand)
    bare.close()
    for name, rounds in ratios.items():
        yield Figure(f"reports-{name}-vs-bare-sql", statistics.median(rounds), _LIMIT, "×", "lower")
    yield Figure("reports-100000-attempts-vs-bare-sql", statistics.median(together), _LIMIT, "×", "lower")


def _answer(connection: Connection, course: UUID) -> None:
    """Let everybody who took the course have answered its questions; the triggers that follow values are put aside."""
    driver = connection.exec_driver_sql
    found = driver("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'scorm_tracking'").all()
    for name, _ in found:
        driver(f"DROP TRIGGER {name}")
    questions = "VALUES " + ", ".join(f"({place})" for place in range(_QUESTIONS))
    driver(_ANSWERS.format(questions=questions), (course.hex,))
    for _, statement in found:
        driver(statement)


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun
