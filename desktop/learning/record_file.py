"""A learner's whole record as one file for that learner: a zip of `record.json` (everything, for machines) and
`record.html` (the same for a person, with nothing but a browser).

It holds what is recorded of this one person and of nobody else.
"""

import json
import zipfile
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeVar
from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.exports import Watch, replacing
from desktop.learning.policy import Action
from desktop.learning.questions import QuestionResult, results_of_attempt
from desktop.learning.record_page import record_page
from desktop.store import attempts, audit, certificates, enrollments, groups, histories, library, people
from desktop.store.attempts import Attempt, Session
from desktop.store.certificates import Certificate
from desktop.store.people import Person
from desktop.store.results import Results
from desktop.store.store import Connection
from desktop.words import translate

Json = dict[str, Any]
T = TypeVar("T")

FORMAT: Final = "carrel-learner-record"
VERSION: Final = 1
_UNWATCHED: Final = Watch()


class NoSuchLearner(LookupError):
    """There is nobody of this identifier, or only the tombstone of somebody who was erased."""


def export_record(access: Access, learner: UUID, path: Path, watch: Watch = _UNWATCHED) -> None:
    """Write the learner's record to `path`, replacing what is there. Off the GUI thread.

    Learners may have their own. Raises NotAllowed, NoSuchLearner, StoreError, ExportStopped, ExportRefused.
    """

    def gather(work: Callable[[Connection], T]) -> T:
        return access.read(Action.EXPORT_RECORD, work, of=learner)

    record = gather(lambda connection: _record(connection, learner, access.store.clock()))
    enrolments = gather(lambda connection: histories.enrolments_of(connection, learner))
    for done, enrolment in enumerate(enrolments):
        watch.tell(done, len(enrolments))
        record["courses"].append(gather(partial(_course, enrolment=enrolment)))
    with replacing(path) as draft:
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as bundle:
            bundle.writestr("record.json", json.dumps(record, ensure_ascii=False, indent=1))
            bundle.writestr("record.html", record_page(record))
        watch.tell(len(enrolments), len(enrolments))

        def note(connection: Connection) -> None:
            now, subject = access.store.clock(), ("person", learner)
            audit.note(connection, access.actor.person, Action.EXPORT_RECORD.value, now, subject=subject)

        access.write(Action.EXPORT_RECORD, note, of=learner).result()


def _record(connection: Connection, learner: UUID, now: datetime) -> Json:
    person = people.person(connection, learner)
    if person is None or person.erased_at is not None:
        raise NoSuchLearner(translate("Record", "This learner is not there any more. Nothing was written."))
    state = people.learner_state(connection, learner)
    earned = certificates.certificates_of(connection, learner)
    return {
        "format": FORMAT,
        "version": VERSION,
        "made_at": _moment(now),
        "learner": _person(person),
        "groups": [group.name for group in groups.groups_of(connection, [learner]).get(learner, ())],
        "objectives": state.global_objectives,
        "shared_data": state.shared_data,
        "certificates": [_certificate(one) for one in earned],
        "courses": [],
    }


def _course(connection: Connection, enrolment: UUID) -> Json:
    """One enrolment with every attempt, session, answer and value."""
    enrolled = enrollments.enrollment(connection, enrolment)
    course = library.package(connection, enrolled.package) if enrolled is not None else None
    if enrolled is None or course is None:
        raise LookupError(f"The enrolment {enrolment} is not there.")
    return {
        "title": course.facts.title,
        "sha256": course.facts.sha256,
        "standard": course.facts.edition.value,
        "standing": enrolled.standing.value,
        "origin": enrolled.origin.value,
        "enrolled_at": _moment(enrolled.enrolled_at),
        "due_at": _moment(enrolled.due_at),
        "withdrawn_at": _moment(enrolled.withdrawn_at),
        "started_at": _moment(enrolled.started_at),
        "completed_at": _moment(enrolled.completed_at),
        "last_activity_at": _moment(enrolled.last_activity_at),
        "seconds": enrolled.time_spent,
        "preferences": enrolled.preferences,
        "attempts": [_attempt(connection, one) for one in attempts.attempts_of(connection, enrolment)],
    }


def _attempt(connection: Connection, attempt: Attempt) -> Json:
    values = histories.values_in(connection, attempt.id)
    return {
        "id": str(attempt.id),
        "number": attempt.number,
        "state": attempt.state.value,
        "standing": attempt.standing.value,
        **_results(attempt.results),
        "seconds": attempt.seconds,
        "began_at": _moment(attempt.began_at),
        "ended_at": _moment(attempt.ended_at),
        "sessions": [_session(session) for session in attempts.sessions_of(connection, attempt.id)],
        "questions": _questions(results_of_attempt(connection, attempt.id)),
        "values": [
            {
                "activity": value.activity,
                "activity_attempt": value.activity_attempt,
                "element": value.element,
                "value": value.value,
                "recorded_at": _moment(value.recorded_at),
            }
            for value in values
        ],
        "sequencing": attempt.sequencing,
    }


def _session(session: Session) -> Json:
    return {
        "activity": session.activity,
        "activity_attempt": session.activity_attempt,
        "for_credit": session.for_credit,
        "began_at": _moment(session.began_at),
        "ended_at": _moment(session.ended_at),
        "ended_by": session.ended_by.value if session.ended_by is not None else None,
        **_results(session.results),
        "seconds": session.seconds,
    }


def _questions(results: Sequence[QuestionResult]) -> list[Json]:
    return [
        {
            "lesson": result.lesson.identifier,
            "identifier": result.identifier,
            "text": result.text,
            "type": result.type.value,
            "response": result.response,
            "correct_responses": list(result.correct_responses),
            "result": result.result.value if result.result is not None else result.mark,
            "seconds": result.seconds,
            "earlier": _questions(result.earlier),
        }
        for result in results
    ]


def _results(results: Results) -> Json:
    return {
        "completion": results.completion.value,
        "success": results.success.value,
        "progress": results.progress,
        "score_scaled": results.score_scaled,
        "score_raw": results.score_raw,
        "score_min": results.score_min,
        "score_max": results.score_max,
    }


def _person(person: Person) -> Json:
    return {
        "id": str(person.id),
        "given_name": person.given_name,
        "family_name": person.family_name,
        "number": person.number,
        "email": person.email,
        "language": person.language,
        "role": person.role.value,
        "guest": person.guest,
        "source_id": person.source_id,
        "made_at": _moment(person.made_at),
        "deactivated_at": _moment(person.deactivated_at),
    }


def _certificate(certificate: Certificate) -> Json:
    return {
        "number": certificate.number,
        "course": certificate.course_title,
        "learner_name": certificate.learner_name,
        "issued_at": _moment(certificate.issued_at),
        "expires_at": _moment(certificate.expires_at),
        "confirmed_at": _moment(certificate.confirmed_at),
        "score_scaled": certificate.score_scaled,
        "credential": json.loads(certificate.credential) if certificate.credential else None,
    }


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None
