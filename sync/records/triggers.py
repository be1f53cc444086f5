"""The triggers of the shared records, in both databases.

`update_scorm_progress`: what the enrolment can learn from one tracked value.

While a session runs the trigger mirrors the newest values of the *current attempt*. What follows from more than one
value is written by the use case when the session ends, so the two never fight:

* results (completion, success, progress, score) are mirrored only for a course with a single thing to launch, and only
  for sessions taken for credit; a course of several activities gets its results from rollup;
* a status that a threshold computes (RTE 4.2.4.1, 4.2.22.1) is left alone, because the value the course sent is not it;
* location, suspend data and last activity always follow; `last_activity_at` moves at most once a minute, so that a
  course that writes all the time does not rewrite the enrolment all the time.

Its second half, `update_scorm_progress_time`, adds up the seconds of distinct sessions: reported, or else measured.

`keep_audit_trail`: a row of the audit trail is never changed, replaced or deleted, whoever asks.
"""

from dataclasses import dataclass

LOCATION = ("cmi.location", "cmi.core.lesson_location")
SUSPEND_DATA = "cmi.suspend_data"
LESSON_STATUS = "cmi.core.lesson_status"
COMPLETION_STATUS = "cmi.completion_status"
SUCCESS_STATUS = "cmi.success_status"
PROGRESS_MEASURE = "cmi.progress_measure"
SCORE_SCALED = "cmi.score.scaled"
SCORE_RAW = ("cmi.score.raw", "cmi.core.score.raw")
SCORE_MIN = ("cmi.score.min", "cmi.core.score.min")
SCORE_MAX = ("cmi.score.max", "cmi.core.score.max")


def _among(*elements: str) -> str:
    return f"NEW.element IN ({', '.join(repr(element) for element in elements)})"


_RESULTS = _among(
    LESSON_STATUS,
    COMPLETION_STATUS,
    SUCCESS_STATUS,
    PROGRESS_MEASURE,
    SCORE_SCALED,
    *SCORE_RAW,
    *SCORE_MIN,
    *SCORE_MAX,
)
_PACKAGE = "FROM scorm_packages p WHERE p.id = scorm_enrollments.package_id"
_THIS_ENROLLMENT = "id = NEW.enrollment_id AND current_attempt_id = NEW.attempt_id"

# NULL where the value says nothing about it. A SCORM 1.2 status is split the way SYNC merges it: failing is finishing.
_SAID_COMPLETION = f"""CASE
      WHEN {_among(COMPLETION_STATUS)} AND (SELECT p.completion_threshold {_PACKAGE}) IS NULL THEN
        CASE WHEN NEW.value IN ('completed', 'incomplete', 'not attempted') THEN NEW.value ELSE 'unknown' END
      WHEN {_among(LESSON_STATUS)} THEN
        CASE WHEN NEW.value IN ('passed', 'failed', 'completed') THEN 'completed'
             WHEN NEW.value IN ('incomplete', 'browsed') THEN 'incomplete'
             WHEN NEW.value = 'not attempted' THEN 'not attempted' ELSE 'unknown' END
    END"""
_SAID_SUCCESS = f"""CASE
      WHEN ({_among(SUCCESS_STATUS)} AND (SELECT p.passing_score {_PACKAGE}) IS NULL) OR {_among(LESSON_STATUS)} THEN
        CASE WHEN NEW.value IN ('passed', 'failed') THEN NEW.value ELSE 'unknown' END
    END"""


@dataclass(frozen=True, slots=True)
class _Dialect:
    """The expressions that the two databases spell differently."""

    number: str
    """NEW.value as a double, NULL where it is no plain decimal number (a stray text must never stop a write)."""
    minute: str
    """A time cut to the minute; has one `{}`."""


_SQLITE = _Dialect(
    number="""CASE WHEN length(NEW.value) <= 32 AND NEW.value GLOB '*[0-9]*' AND NEW.value NOT GLOB '*[^-+.0-9]*'
        AND NEW.value NOT GLOB '?*[-+]*' AND NEW.value NOT GLOB '*.*.*' THEN CAST(NEW.value AS REAL) END""",
    minute="substr({}, 1, 16)",
)
_POSTGRESQL = _Dialect(
    number="""CASE WHEN length(NEW.value) <= 32 AND NEW.value ~ '^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)$'
        THEN CAST(NEW.value AS double precision) END""",
    minute="date_trunc('minute', {})",
)


def _follow_activity(dialect: _Dialect) -> str:
    return f"""UPDATE scorm_enrollments SET
    last_activity = NEW.activity, last_session_id = NEW.session_id, last_activity_at = NEW.recorded_at,
    started_at = coalesce(started_at, NEW.recorded_at)
  WHERE {_THIS_ENROLLMENT}
    AND (last_session_id IS DISTINCT FROM NEW.session_id OR last_activity IS DISTINCT FROM NEW.activity
      OR {dialect.minute.format("last_activity_at")} IS DISTINCT FROM {dialect.minute.format("NEW.recorded_at")})"""


def _follow_place() -> str:
    return f"""UPDATE scorm_enrollments SET
    location = CASE WHEN {_among(*LOCATION)} THEN NEW.value ELSE location END,
    suspend_data = CASE WHEN {_among(SUSPEND_DATA)} THEN NEW.value ELSE suspend_data END
  WHERE {_THIS_ENROLLMENT} AND {_among(*LOCATION, SUSPEND_DATA)}"""


def _follow_results(dialect: _Dialect) -> str:
    def score(column: str, *elements: str) -> str:
        return f"{column} = CASE WHEN {_among(*elements)} THEN {dialect.number} ELSE {column} END"

    return f"""UPDATE scorm_enrollments SET
    completion = coalesce({_SAID_COMPLETION}, completion),
    success = coalesce({_SAID_SUCCESS}, success),
    progress = CASE
      WHEN {_among(PROGRESS_MEASURE)} THEN 100 * {dialect.number}
      WHEN {_SAID_COMPLETION} = 'completed' THEN 100
      WHEN {_SAID_COMPLETION} IS NOT NULL AND completion = 'completed' THEN NULL
      ELSE progress END,
    completed_at = CASE WHEN {_SAID_COMPLETION} = 'completed'
      THEN coalesce(completed_at, NEW.recorded_at) ELSE completed_at END,
    {score("score_scaled", SCORE_SCALED)},
    {score("score_raw", *SCORE_RAW)},
    {score("score_min", *SCORE_MIN)},
    {score("score_max", *SCORE_MAX)}
  WHERE {_THIS_ENROLLMENT} AND {_RESULTS}
    AND (SELECT p.sco_count = 1 AND p.launch_count = 1 {_PACKAGE})
    AND (SELECT s.for_credit FROM sessions s WHERE s.id = NEW.session_id)"""


_ADD_UP = (
    """UPDATE scorm_enrollments SET
    time_spent = (SELECT sum(s.seconds + coalesce(s.measured, 0))
      FROM sessions s WHERE s.enrollment_id = NEW.enrollment_id)
  WHERE id = NEW.enrollment_id""",
    """UPDATE attempts SET
    seconds = (SELECT sum(s.seconds + coalesce(s.measured, 0))
      FROM sessions s WHERE s.attempt_id = NEW.attempt_id)
  WHERE id = NEW.attempt_id""",
)


_TRAIL_IS_KEPT = "the audit trail is append-only"


def _body(statements: tuple[str, ...]) -> str:
    return "".join(f"  {statement};\n" for statement in statements)


def _sqlite(name: str, when: str, table: str, body: str) -> str:
    return f"CREATE TRIGGER {name} AFTER {when} ON {table} FOR EACH ROW\nBEGIN\n{body}END"


def _sqlite_refusal(name: str, when: str, condition: str = "") -> str:
    # ABORT: the statement fails, what the transaction did before stays.
    refusal = f"  SELECT RAISE(ABORT, '{_TRAIL_IS_KEPT}');\n"
    return f"CREATE TRIGGER {name} BEFORE {when} ON audit_trail FOR EACH ROW {condition}\nBEGIN\n{refusal}END"


def sqlite_triggers() -> dict[str, str]:
    """Name → CREATE statement. SQLite wants one trigger an event, so each half comes as a pair."""
    progress = _body((_follow_activity(_SQLITE), _follow_place(), _follow_results(_SQLITE)))
    time = _body(_ADD_UP)
    # INSERT OR REPLACE deletes without asking a trigger on DELETE (SQLite, "REPLACE": recursive_triggers is off).
    replaced = "WHEN EXISTS (SELECT 1 FROM audit_trail WHERE device_id = NEW.device_id AND seq = NEW.seq)"
    return {
        "update_scorm_progress": _sqlite("update_scorm_progress", "UPDATE", "scorm_tracking", progress),
        "update_scorm_progress_first": _sqlite("update_scorm_progress_first", "INSERT", "scorm_tracking", progress),
        "update_scorm_progress_time": _sqlite("update_scorm_progress_time", "UPDATE OF seconds", "sessions", time),
        "update_scorm_progress_time_first": _sqlite("update_scorm_progress_time_first", "INSERT", "sessions", time),
        "keep_audit_trail_update": _sqlite_refusal("keep_audit_trail_update", "UPDATE"),
        "keep_audit_trail_delete": _sqlite_refusal("keep_audit_trail_delete", "DELETE"),
        "keep_audit_trail_replace": _sqlite_refusal("keep_audit_trail_replace", "INSERT", replaced),
    }


def postgresql_triggers() -> dict[str, tuple[str, str]]:
    """Name → (CREATE FUNCTION, CREATE TRIGGER)."""
    progress = _body((_follow_activity(_POSTGRESQL), _follow_place(), _follow_results(_POSTGRESQL)))
    return {
        "update_scorm_progress": _postgresql("update_scorm_progress", "INSERT OR UPDATE", "scorm_tracking", progress),
        "update_scorm_progress_time": _postgresql(
            "update_scorm_progress_time", "INSERT OR UPDATE OF seconds", "sessions", _body(_ADD_UP)
        ),
        "keep_audit_trail": _postgresql_refusal("keep_audit_trail"),
    }


def _postgresql(name: str, when: str, table: str, body: str) -> tuple[str, str]:
    function = f"""CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $carrel$
BEGIN
{body}  RETURN NULL;
END
$carrel$"""
    trigger = f"CREATE TRIGGER {name} AFTER {when} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()"
    return function, trigger


def _postgresql_refusal(name: str) -> tuple[str, str]:
    function = f"""CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $carrel$
BEGIN
  RAISE EXCEPTION '{_TRAIL_IS_KEPT}' USING ERRCODE = 'integrity_constraint_violation';
END
$carrel$"""
    # A statement that finds no row is refused as well: TRUNCATE has no rows to ask about.
    when = "BEFORE UPDATE OR DELETE OR TRUNCATE"
    return function, f"CREATE TRIGGER {name} {when} ON audit_trail FOR EACH STATEMENT EXECUTE FUNCTION {name}()"
