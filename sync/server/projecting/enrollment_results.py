"""What an enrolment comes to: a pure function of its facts, the numbers the server gave, and what once counted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sync import counting
from sync.bodies import EnrollmentFields, Outcome, PackageFields, PolicyFields, SessionBody, closed_fields
from sync.counting import Begun, Counted, Tried
from sync.merge import Merged, decided_standings, granted, merge_attempts, newest_versions
from sync.records.vocabulary import AttemptStanding, Completion, RecordKind, Success
from sync.server.projecting.facts import Facts
from sync.told import Told

_LOCATION: Final = ("cmi.location", "cmi.core.lesson_location")
_SUSPEND_DATA: Final = "cmi.suspend_data"


@dataclass(frozen=True, slots=True)
class Numbered:
    """What the server remembers of an attempt beside what follows from the records."""

    number: int
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Results:
    """`attempts` in the order of their numbers; `counted` None where what counts is just the current attempt's."""

    facts: Facts
    fields: EnrollmentFields
    package: PackageFields
    policy: PolicyFields
    sessions: Mapping[UUID, Told[SessionBody]]
    attempts: Sequence[Merged]
    numbers: Mapping[UUID, int]
    standings: Mapping[UUID, AttemptStanding]
    by_rule: Mapping[UUID, AttemptStanding]
    current: Merged | None
    counted: Counted | None
    whole: Counted
    allowed: int | None
    granted: int

    @property
    def can_be_passed(self) -> bool:
        judged = any(merged.outcome.success is not Success.UNKNOWN for merged in self.attempts)
        return judged or self.package.passing_score is not None


def work_out(facts: Facts, known: Mapping[UUID, Numbered]) -> Results:
    """`known`: the attempts that have a number already. Those that have none get the next ones, as they were begun."""
    package = PackageFields.model_validate(facts.package.values if facts.package is not None else {})
    said = closed_fields(RecordKind.POLICY, facts.policy.values) if facts.policy is not None else {}
    policy = PolicyFields.model_validate(said)
    more = granted(facts.decisions)
    allowed = counting.allowed_attempts(policy.attempt_limit, package.attempt_limit, more)
    sessions = newest_versions(facts.sessions)
    only_lesson = package.launch_count == 1 and package.sco_count == 1
    attempts = merge_attempts(
        sessions, facts.attempts, facts.decisions, limited=allowed is not None, only_lesson=only_lesson
    )
    numbers = _numbers(facts, attempts, sessions, known)
    begun = [
        Begun(each.id, numbers[each.id], each.id in known and known[each.id].counted, each.done_in) for each in attempts
    ]
    standings = counting.standings(begun, allowed, decided_standings(facts.decisions))
    ordered = sorted(attempts, key=lambda each: numbers[each.id])
    tried = [Tried(each.id, numbers[each.id], standings[each.id], each.outcome) for each in ordered]
    current = next((each for each in reversed(ordered) if each.origin is None), None)
    current_tried = next((each for each in tried if current is not None and each.id == current.id), None)
    return Results(
        facts=facts,
        fields=EnrollmentFields.model_validate(facts.register.values if facts.register is not None else {}),
        package=package,
        policy=policy,
        sessions=sessions,
        attempts=ordered,
        numbers=numbers,
        standings=standings,
        by_rule=counting.standings(begun, allowed, {}),
        current=current,
        counted=counting.counted_for(tried, policy.counting, current_tried),
        whole=counting.what_counts(tried, policy.counting),
        allowed=allowed,
        granted=more,
    )


def _numbers(
    facts: Facts,
    attempts: Sequence[Merged],
    sessions: Mapping[UUID, Told[SessionBody]],
    known: Mapping[UUID, Numbered],
) -> dict[UUID, int]:
    numbers = {each.id: known[each.id].number for each in attempts if each.id in known}
    last = max((each.number for each in known.values()), default=0)

    def begun(merged: Merged) -> tuple[bool, int, int]:
        first = min((sessions[session].hlc for session in merged.sessions), default=0)
        return merged.origin is not None, facts.begun.get(merged.id, first), merged.id.int

    for each in sorted((each for each in attempts if each.id not in numbers), key=begun):
        last += 1
        numbers[each.id] = last
    return numbers


def enrollment_row(results: Results, now: datetime) -> dict[str, Any]:
    """The row of `scorm_enrollments`; `now`: when it was enrolled, if nobody said so."""
    enrolled, fields, current = results.facts.enrolled, results.fields, results.current
    told = list(results.sessions.values())
    last = max(told, key=lambda each: (each.body.ended_at or each.body.began_at, each.stamp), default=None)
    began = [each.body.began_at for each in told if each.body.for_credit]
    began += [merged.began_at for merged in results.attempts if merged.began_at is not None]
    counted = results.counted
    return {
        "id": enrolled.id,
        "learner_id": enrolled.learner,
        "package_id": enrolled.package,
        **outcome_columns(current.outcome if current is not None else Outcome()),
        "attempts": len(results.attempts),
        "current_attempt_id": current.id if current is not None else None,
        "last_session_id": last.subject if last is not None else None,
        "last_activity": last.body.activity if last is not None else None,
        "last_activity_at": (last.body.ended_at or last.body.began_at) if last is not None else None,
        "enrolled_at": fields.enrolled_at or min(began, default=now),
        "started_at": min(began, default=None),
        "completed_at": _completed_at(results),
        "time_spent": sum(merged.seconds for merged in results.attempts),
        "preferences": fields.preferences,
        "origin": fields.origin,
        "due_at": fields.due_at,
        "withdrawn_at": fields.withdrawn_at,
        "extra_attempts": results.granted,
        "counted_attempt_id": counted.attempt if counted is not None else None,
        "counted_completion": counted.completion if counted is not None else None,
        "counted_success": counted.success if counted is not None else None,
        "counted_score_scaled": counted.score_scaled if counted is not None else None,
        "counted_score_raw": counted.score_raw if counted is not None else None,
        **_place(current, last),
    }


def outcome_columns(outcome: Outcome) -> dict[str, Any]:
    """As sessions, attempts and enrolments have them."""
    return {
        "completion": outcome.completion,
        "success": outcome.success,
        "progress": outcome.progress,
        "score_scaled": outcome.score_scaled,
        "score_raw": outcome.score_raw,
        "score_min": outcome.score_min,
        "score_max": outcome.score_max,
    }


def _completed_at(results: Results) -> datetime | None:
    """When a session for credit first came to completion."""
    done = []
    for told in results.sessions.values():
        words = [told.body.outcome] + ([told.body.left.outcome] if told.body.left is not None else [])
        # Of a course of many lessons one is not the whole.
        said = words if results.package.launch_count == 1 else words[1:]
        if told.body.for_credit and any(word.completion is Completion.COMPLETED for word in said):
            done.append(told.body.ended_at or told.body.began_at)
    return min(done, default=None)


def _place(current: Merged | None, last: Told[SessionBody] | None) -> dict[str, str | None]:
    """Where the learner is in the activity they were in last."""
    values: dict[str, str | None] = {}
    if current is not None and last is not None:
        of_activity = [each for each in current.values if each.activity == last.body.activity]
        newest = max(of_activity, key=lambda each: each.activity_attempt, default=None)
        values = dict(newest.values) if newest is not None else {}
    location = next((values[name] for name in _LOCATION if name in values), None)
    return {"location": location, "suspend_data": values.get(_SUSPEND_DATA)}
