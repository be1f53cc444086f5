"""`scorm_completion_summary`: how each enrolment went over all its attempts (performance, scores, attempts, time).

The enrolment mirrors the current attempt; a learner who takes a passed course again must still read as passed here, so
completion, success and best scores are joined over the enrolment and its attempts (SYNC, "Which facts win").
Written in the SQL that SQLite and PostgreSQL share.
"""

_RANKED = """
  SELECT {enrollment} AS enrollment_id,
    CASE completion WHEN 'completed' THEN 3 WHEN 'incomplete' THEN 2 WHEN 'not attempted' THEN 1 ELSE 0 END
      AS completed,
    CASE success WHEN 'passed' THEN 2 WHEN 'failed' THEN 1 ELSE 0 END AS succeeded,
    progress, score_scaled, score_raw
  FROM {table}"""

SCORM_COMPLETION_SUMMARY = f"""CREATE VIEW scorm_completion_summary AS
WITH facts AS ({_RANKED.format(enrollment="id", table="scorm_enrollments")}
  UNION ALL {_RANKED.format(enrollment="enrollment_id", table="attempts")}
), best AS (
  SELECT enrollment_id, max(completed) AS completed, max(succeeded) AS succeeded, max(progress) AS progress,
    max(score_scaled) AS score_scaled, max(score_raw) AS score_raw
  FROM facts GROUP BY enrollment_id
)
SELECT e.id AS enrollment_id, e.learner_id, trim(l.given_name || ' ' || l.family_name) AS learner_name,
  e.package_id, p.title,
  CASE WHEN b.succeeded = 2 THEN 'passed' WHEN b.succeeded = 1 THEN 'failed' WHEN b.completed = 3 THEN 'completed'
    ELSE e.status END AS performance,
  CASE b.completed WHEN 3 THEN 'completed' WHEN 2 THEN 'incomplete' WHEN 1 THEN 'not attempted' ELSE 'unknown' END
    AS completion,
  CASE b.succeeded WHEN 2 THEN 'passed' WHEN 1 THEN 'failed' ELSE 'unknown' END AS success,
  b.progress AS best_progress, b.score_scaled AS best_score_scaled, b.score_raw AS best_score_raw,
  e.score_scaled AS last_score_scaled, e.score_raw AS last_score_raw,
  e.attempts, e.time_spent, e.started_at, e.completed_at, e.last_activity_at
FROM scorm_enrollments e
JOIN best b ON b.enrollment_id = e.id
JOIN people l ON l.id = e.learner_id
JOIN scorm_packages p ON p.id = e.package_id"""


def views() -> dict[str, str]:
    """Name → CREATE statement, for both databases."""
    return {"scorm_completion_summary": SCORM_COMPLETION_SUMMARY}
