"""`scorm_completion_summary`: how each enrolment went over all its attempts (performance, scores, attempts, time).

The enrolment mirrors the current attempt; a learner who takes a passed course again must still read as passed here, so
completion, success and best scores are joined over the enrolment and its attempts (SYNC, "Which facts win"). What the
center's policy counts stands beside it as `standing`.

Each fact is asked for by itself, of the one enrolment: so a list that shows a hundred rows of a hundred thousand reads
the attempts of a hundred. Written in the SQL that SQLite and PostgreSQL share.
"""

_COMPLETED = (
    "CASE {of}.completion WHEN 'completed' THEN 3 WHEN 'incomplete' THEN 2 WHEN 'not attempted' THEN 1 ELSE 0 END"
)
_SUCCEEDED = "CASE {of}.success WHEN 'passed' THEN 2 WHEN 'failed' THEN 1 ELSE 0 END"


def _greatest(fact: str) -> str:
    """The greatest of a fact over the enrolment `e` and its attempts; NULL where none knows it."""
    own, attempted = fact.format(of="e"), fact.format(of="a")
    return (
        f"(SELECT max(known.fact) FROM (SELECT {own} AS fact UNION ALL "
        f"SELECT {attempted} FROM attempts a WHERE a.enrollment_id = e.id) known)"
    )


SCORM_COMPLETION_SUMMARY = f"""CREATE VIEW scorm_completion_summary AS
SELECT e.id AS enrollment_id, e.learner_id, trim(l.given_name || ' ' || l.family_name) AS learner_name,
  e.package_id, p.title,
  CASE {_greatest(_SUCCEEDED)} WHEN 2 THEN 'passed' WHEN 1 THEN 'failed'
    ELSE CASE {_greatest(_COMPLETED)} WHEN 3 THEN 'completed' ELSE e.status END END AS performance,
  CASE {_greatest(_COMPLETED)} WHEN 3 THEN 'completed' WHEN 2 THEN 'incomplete' WHEN 1 THEN 'not attempted'
    ELSE 'unknown' END AS completion,
  CASE {_greatest(_SUCCEEDED)} WHEN 2 THEN 'passed' WHEN 1 THEN 'failed' ELSE 'unknown' END AS success,
  {_greatest("{of}.progress")} AS best_progress, {_greatest("{of}.score_scaled")} AS best_score_scaled,
  {_greatest("{of}.score_raw")} AS best_score_raw,
  e.score_scaled AS last_score_scaled, e.score_raw AS last_score_raw,
  e.attempts, e.time_spent, e.started_at, e.completed_at, e.last_activity_at,
  e.standing, e.enrolled_at, e.due_at, e.withdrawn_at
FROM scorm_enrollments e
JOIN people l ON l.id = e.learner_id
JOIN scorm_packages p ON p.id = e.package_id"""


def views() -> dict[str, str]:
    """Name → CREATE statement, for both databases."""
    return {"scorm_completion_summary": SCORM_COMPLETION_SUMMARY}
