"""Writes what enrolments come to into the tables both ends share, and tells the seats: only what became different."""

from collections.abc import Iterable, Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Table, delete, select, update

from sync.bodies import CertificateBody
from sync.counting import is_earned
from sync.documents import DocumentKind
from sync.merge import Merged, holding_certificate
from sync.records.center import certificates
from sync.records.exchange import decisions
from sync.records.tables import attempts, scorm_enrollments, scorm_tracking, sessions
from sync.records.vocabulary import AttemptStanding, CertificateRule
from sync.server.projecting import enrollment_matters, matters
from sync.server.projecting.enrollment_results import Numbered, Results, enrollment_row, outcome_columns, work_out
from sync.server.projecting.facts import Facts
from sync.server.projecting.names import Enrolled
from sync.server.projecting.registering import keep_all
from sync.server.projecting.work import Work, digest_of, pieces
from sync.server.store.bulk import storable
from sync.server.store.tables import attempt_numbers
from sync.told import Told, newest

_LONGEST_NAMES: Final = 2_600
"""Bytes of UTF-8: an index of PostgreSQL's takes no row of more than 2,704."""


def write(work: Work, facts: Sequence[Facts]) -> None:
    """All of these enrolments, in a few statements together."""
    if not facts:
        return
    known = _known_numbers(work, facts)
    worked_out = [work_out(each, known[each.enrolled]) for each in facts]
    _write_enrollments(work, worked_out)
    _write_numbers(work, worked_out, known)
    _write_attempts(work, worked_out)
    held = _write_certificates(work, worked_out)
    _write_decisions(work, worked_out)
    before = matters.of_enrollments(work, [(each.enrolled.learner, each.enrolled.sha256) for each in facts])
    found = []
    for results in worked_out:
        enrolled = results.facts.enrolled
        others = [told for told in newest(results.facts.certificates).values() if told.subject not in held]
        of_this = before[(enrolled.learner, enrolled.sha256)]
        found += enrollment_matters.find(results, of_this, others, work.now)
    matters.keep(work, found)


# Numbers


def _known_numbers(work: Work, facts: Sequence[Facts]) -> dict[Enrolled, dict[UUID, Numbered]]:
    found: dict[Enrolled, dict[UUID, Numbered]] = {each.enrolled: {} for each in facts}
    learners = sorted({each.enrolled.learner for each in facts})
    for some in pieces(learners):
        for row in work.connection.execute(select(attempt_numbers).where(attempt_numbers.c.learner_id.in_(some))):
            of_learner = found.get(Enrolled(row.learner_id, row.sha256))
            if of_learner is not None:
                of_learner[row.attempt_id] = Numbered(row.number, row.counted)
    return found


def _write_numbers(work: Work, worked_out: Sequence[Results], known: dict[Enrolled, dict[UUID, Numbered]]) -> None:
    rows = []
    for results in worked_out:
        enrolled = results.facts.enrolled
        for merged in results.attempts:
            before = known[enrolled].get(merged.id)
            # By the rule alone: what counts by somebody's word counts until they take it back.
            counts = results.by_rule[merged.id] is AttemptStanding.COUNTS
            now = Numbered(results.numbers[merged.id], counts or (before is not None and before.counted))
            if now != before:
                row = {"attempt_id": merged.id, "learner_id": enrolled.learner, "sha256": enrolled.sha256}
                rows.append({**row, "number": now.number, "counted": now.counted, "at": work.now})
    work.put(attempt_numbers, rows)


# Enrolments


def _write_enrollments(work: Work, worked_out: Sequence[Results]) -> None:
    rows = [enrollment_row(results, work.now) for results in worked_out]
    known = _known(work, scorm_enrollments, [row["id"] for row in rows])
    for row in rows:
        if (before := known.get(row["id"])) is not None and row["enrolled_at"] == work.now:
            row["enrolled_at"] = before["enrolled_at"]
    work.put(scorm_enrollments, [row for row in rows if _differs(row, known.get(row["id"]))])
    registers = [results.facts.register for results in worked_out if results.facts.register is not None]
    whose = {results.facts.enrolled.subject: results.facts.enrolled.learner for results in worked_out}
    keep_all(work, registers, whose)


def _known(work: Work, table: Table, identifiers: Iterable[UUID]) -> dict[UUID, dict[str, Any]]:
    found: dict[UUID, dict[str, Any]] = {}
    for some in pieces(sorted(set(identifiers))):
        for row in work.connection.execute(select(table).where(table.c.id.in_(some))):
            found[row.id] = dict(row._mapping)
    return found


def _differs(row: dict[str, Any], before: dict[str, Any] | None) -> bool:
    return before is None or any(before[name] != value for name, value in storable(row).items())


# Attempts


def _write_attempts(work: Work, worked_out: Sequence[Results]) -> None:
    """Attempts whose documents say something new, whole: row, sessions, values."""
    digests: dict[str, bytes] = {}
    whose: dict[str, tuple[Results, Merged]] = {}
    for results in worked_out:
        for merged in results.attempts:
            digests[str(merged.id)] = _digest(results, merged)
            whose[str(merged.id)] = (results, merged)
    news = work.news(DocumentKind.ATTEMPT, digests)
    changed = [whose[subject] for subject in sorted(news)]
    work.put(attempts, [_attempt_row(results, merged) for results, merged in changed])
    rows = [_session_row(results, merged, session) for results, merged in changed for session in merged.sessions]
    known = _known(work, sessions, [row["id"] for row in rows])
    work.put(sessions, [row for row in rows if _differs(row, known.get(row["id"]))])
    _write_values(work, changed)
    learners = {subject: whose[subject][0].facts.enrolled.learner for subject in news}
    work.tell(DocumentKind.ATTEMPT, {subject: digests[subject] for subject in news}, learners)
    _take_out_others(work, worked_out)


def _digest(results: Results, merged: Merged) -> bytes:
    told = [results.sessions[session] for session in merged.sessions]
    of_sessions = [
        (each.subject, each.record, each.device, each.body.outcome, each.body.seconds, each.body.measured)
        for each in told
    ]
    number, standing = results.numbers[merged.id], results.standings[merged.id]
    return digest_of(results.facts.enrolled.id, merged, number, standing, of_sessions)


def _attempt_row(results: Results, merged: Merged) -> dict[str, Any]:
    began = [results.sessions[session].body.began_at for session in merged.sessions]
    return {
        "id": merged.id,
        "enrollment_id": results.facts.enrolled.id,
        "number": results.numbers[merged.id],
        "state": merged.state,
        **outcome_columns(merged.outcome),
        "seconds": merged.seconds,
        "began_at": merged.began_at or min(began),
        "ended_at": merged.ended_at,
        "sequencing": merged.sequencing,
        "standing": results.standings[merged.id],
        "head_id": merged.head,
    }


def _session_row(results: Results, merged: Merged, session: UUID) -> dict[str, Any]:
    told = results.sessions[session]
    body = told.body
    return {
        "id": session,
        "enrollment_id": results.facts.enrolled.id,
        "attempt_id": merged.id,
        "activity": body.activity,
        "activity_attempt": body.activity_attempt,
        "parent_id": body.parent,
        "device_id": told.device,
        "for_credit": body.for_credit,
        "began_at": body.began_at,
        "ended_at": body.ended_at,
        "ended_by": body.ended_by,
        "last_seq": body.last_seq,
        **outcome_columns(body.outcome),
        "seconds": body.seconds,
        "measured": body.measured,
        "follows_id": body.follows,
    }


def _write_values(work: Work, changed: Sequence[tuple[Results, Merged]]) -> None:
    for some in pieces([merged.id for _, merged in changed]):
        work.connection.execute(delete(scorm_tracking).where(scorm_tracking.c.attempt_id.in_(some)))
    rows = []
    for results, merged in changed:
        if merged.storage is not None:
            own = update(attempt_numbers).where(attempt_numbers.c.attempt_id == merged.id)
            work.connection.execute(own.values(**storable({"storage": merged.storage})))
        for values in merged.values:
            told = results.sessions[values.session]
            fixed = {
                "attempt_id": merged.id,
                "activity": values.activity,
                "activity_attempt": values.activity_attempt,
                "enrollment_id": results.facts.enrolled.id,
                "session_id": values.session,
                "device_id": told.device,
                "recorded_at": told.body.ended_at or told.body.began_at,
            }
            # A name said twice holds what was said last, at the place where it was said first.
            for place, (element, value) in enumerate(dict(values.values).items(), 1):
                if _can_be_found(values.activity, element):
                    rows.append({**fixed, "element": element, "seq": place, "place": place, "value": value})
    work.put_new(scorm_tracking, rows)


def _can_be_found(activity: str, element: str) -> bool:
    """A value of a longer name stays in its record; the results beside it count."""
    letters = len(activity) + len(element)
    return letters <= _LONGEST_NAMES // 4 or len(f"{activity}{element}".encode()) <= _LONGEST_NAMES


def _take_out_others(work: Work, worked_out: Sequence[Results]) -> None:
    """Attempts that are no more: a branch that is none any longer, or one that was given to somebody else."""
    connection = work.connection
    for some in pieces(worked_out):
        enrolled = {results.facts.enrolled.id: results for results in some}
        rows = connection.execute(
            select(attempts.c.id, attempts.c.enrollment_id).where(attempts.c.enrollment_id.in_(enrolled))
        ).all()
        gone = [row for row in rows if row.id not in enrolled[row.enrollment_id].numbers]
        for row in gone:
            for table in (scorm_tracking, sessions):
                connection.execute(delete(table).where(table.c.attempt_id == row.id))
            connection.execute(update(certificates).where(certificates.c.attempt_id == row.id).values(attempt_id=None))
            connection.execute(delete(attempts).where(attempts.c.id == row.id))
            learner = enrolled[row.enrollment_id].facts.enrolled.learner
            work.tell_gone(DocumentKind.ATTEMPT, [str(row.id)], learner)


# Certificates and decisions


def _write_certificates(work: Work, worked_out: Sequence[Results]) -> set[UUID]:
    """Of each rule the one that holds; returns those."""
    with_some = [results for results in worked_out if results.facts.certificates]
    if not with_some:
        return set()
    known = _confirmed(work, [results.facts.enrolled.id for results in with_some])
    rows, whose = [], {}
    for results in with_some:
        for told in _holding(results, set(known)):
            rows.append(_certificate_row(work, results, told, known))
            whose[str(told.subject)] = results.facts.enrolled.learner
    holding = {row["id"] for row in rows}
    rows = _without_taken_numbers(work, rows)
    digests = {str(row["id"]): digest_of(sorted(row.items())) for row in rows}
    news = work.news(DocumentKind.CERTIFICATE, digests)
    for row in rows:
        own = (certificates.c.enrollment_id == row["enrollment_id"], certificates.c.rule == row["rule"])
        replaced = select(certificates.c.id).where(*own, certificates.c.id != row["id"])
        before = list(work.connection.execute(replaced).scalars())
        work.connection.execute(delete(certificates).where(certificates.c.id.in_(before)))
        work.tell_gone(DocumentKind.CERTIFICATE, [str(each) for each in before], whose[str(row["id"])])
    work.put(certificates, [row for row in rows if str(row["id"]) in news])
    work.tell(DocumentKind.CERTIFICATE, {subject: digests[subject] for subject in news}, whose)
    return holding


def _confirmed(work: Work, enrolled: Sequence[UUID]) -> dict[UUID, Any]:
    confirmed = certificates.c.confirmed_at.is_not(None)
    asked = select(certificates.c.id, certificates.c.confirmed_at).where(
        certificates.c.enrollment_id.in_(enrolled), confirmed
    )
    return {row.id: row.confirmed_at for row in work.connection.execute(asked)}


def _holding(results: Results, confirmed: set[UUID]) -> list[Told[CertificateBody]]:
    by_rule: dict[CertificateRule, list[Told[CertificateBody]]] = {}
    for told in newest(results.facts.certificates).values():
        by_rule.setdefault(told.body.rule, []).append(told)
    found = []
    for issued in by_rule.values():
        holds = holding_certificate(issued, confirmed)
        found += [told for told in issued if told.subject == holds]
    return found


def _certificate_row(
    work: Work, results: Results, told: Told[CertificateBody], confirmed: dict[UUID, Any]
) -> dict[str, Any]:
    body = told.body
    earned = is_earned(body.rule, results.whole, can_be_passed=results.can_be_passed)
    return {
        "id": told.subject,
        "enrollment_id": results.facts.enrolled.id,
        "rule": body.rule,
        "number": body.number,
        "attempt_id": body.attempt if body.attempt in results.numbers else None,
        "device_id": told.device,
        "issued_at": body.issued_at,
        "expires_at": body.expires_at,
        "learner_name": body.learner_name,
        "course_title": body.course_title,
        "score_scaled": body.score_scaled,
        "seconds": body.seconds,
        "credential": body.credential,
        # Provisional until what counts here has earned it; what was confirmed stays so.
        "confirmed_at": confirmed.get(told.subject) or (work.now if earned else None),
    }


def _without_taken_numbers(work: Work, rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """A number belongs to one certificate; whoever made up another one with it is not believed."""
    numbers = {row["number"]: row["id"] for row in reversed(rows)}
    asked = select(certificates.c.id, certificates.c.number).where(certificates.c.number.in_(numbers))
    numbers |= {row.number: row.id for row in work.connection.execute(asked)}
    return [row for row in rows if numbers[row["number"]] == row["id"]]


def _write_decisions(work: Work, worked_out: Sequence[Results]) -> None:
    rows, whose = [], {}
    for results in worked_out:
        for told in newest(results.facts.decisions).values():
            rows.append(_decision_row(results, told))
            whose[str(told.subject)] = results.facts.enrolled.learner
    digests = {str(row["id"]): digest_of(sorted(row.items())) for row in rows}
    news = work.news(DocumentKind.DECISION, digests)
    work.put(decisions, [row for row in rows if str(row["id"]) in news])
    work.tell(DocumentKind.DECISION, {subject: digests[subject] for subject in news}, whose)


def _decision_row(results: Results, told: Told[Any]) -> dict[str, Any]:
    body = told.body
    value = body.value.value if isinstance(body.value, AttemptStanding) else body.value
    return {
        "id": told.subject,
        "kind": body.what,
        "enrollment_id": results.facts.enrolled.id,
        "attempt_id": body.attempt,
        "session_id": body.session,
        "value": value,
        "reason": body.reason,
        "actor_id": body.actor,
        "device_id": told.device,
        "hlc": told.hlc,
        "at": body.at,
    }
