"""Works out enrolments: each with its attempts, sessions, decisions and certificates, from all that was told."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from sqlalchemy import select

from sync.bodies import AttemptBody, Body, CertificateBody, DecisionBody, SessionBody
from sync.records.center import people
from sync.records.tables import attempts as attempts_table
from sync.records.tables import scorm_enrollments, scorm_packages
from sync.records.vocabulary import RecordKind, Verdict
from sync.server.intake.lines import fact_in
from sync.server.projecting import enrollment_writing, redacting
from sync.server.projecting.courses import ensure_packages
from sync.server.projecting.facts import Facts
from sync.server.projecting.names import ATTEMPT, ENROLLMENT, Enrolled
from sync.server.projecting.oneness import all_of_one, canonical
from sync.server.projecting.people import ensure_people
from sync.server.projecting.registering import known_registers, merged, told_in
from sync.server.projecting.scoping import believed, strangers
from sync.server.projecting.work import Stored, Work, pieces
from sync.server.store.tables import attempt_numbers, records
from sync.told import Told, newest


def resolve(work: Work, names: Iterable[str]) -> set[str]:
    """Aggregates as they are worked out: attempts as their enrolments, and everybody as who they are.

    An attempt nobody told of yet stays as it is named.
    """
    kept, wanted, enrolled = set(), set(), set()
    for name in names:
        kind, _, subject = name.partition("/")
        if kind == ATTEMPT:
            wanted.add(subject)
        elif kind == ENROLLMENT:
            enrolled.add(Enrolled.of(subject))
        else:
            kept.add(name)
    whose = _whose(work, wanted)
    enrolled |= set().union(*whose.values())
    kept |= {f"{ATTEMPT}/{subject}" for subject in wanted - whose.keys()}
    same = canonical(work.connection, [each.learner for each in enrolled])
    return kept | {Enrolled(same[each.learner], each.sha256).aggregate for each in enrolled}


def _whose(work: Work, wanted: set[str]) -> dict[str, set[Enrolled]]:
    """Whose attempts these are: also those the server made itself of a branch, which only its numbers know."""
    found: dict[str, set[Enrolled]] = {}
    for subject, versions in _versions(work, wanted).items():
        latest = max(versions, key=lambda told: told.stamp)
        found[subject] = {Enrolled(latest.body.learner, latest.body.package)}
    asked = select(attempt_numbers.c.attempt_id, attempt_numbers.c.learner_id, attempt_numbers.c.sha256)
    for some in pieces(sorted(UUID(subject) for subject in wanted - found.keys())):
        for row in work.connection.execute(asked.where(attempt_numbers.c.attempt_id.in_(some))):
            found[str(row.attempt_id)] = {Enrolled(row.learner_id, row.sha256)}
    return found


def _versions(work: Work, subjects: Iterable[str]) -> dict[str, list[Told[AttemptBody]]]:
    """Everything told of each attempt as such, whosever it was said to be."""
    found: dict[str, list[Told[AttemptBody]]] = {}
    columns = (records.c.id, records.c.device_id, records.c.subject, records.c.hlc, records.c.line)
    asked = select(*columns).where(
        records.c.kind == RecordKind.ATTEMPT.value,
        records.c.verdict == Verdict.APPLIED,
        records.c.redacted_at.is_(None),
    )
    for some in pieces(sorted(set(subjects))):
        for row in work.connection.execute(asked.where(records.c.subject.in_(some))):
            body = fact_in(row.line)
            if isinstance(body, AttemptBody):
                told = Told(UUID(row.subject), row.device_id, row.hlc, row.id, body)
                found.setdefault(row.subject, []).append(told)
    return _without_hearsay(work, found)


def _without_hearsay(work: Work, versions: Mapping[str, list[Told[AttemptBody]]]) -> dict[str, list[Told[AttemptBody]]]:
    """Without attempts that a seat says are a stranger's, or that it takes from a stranger."""
    whose = {name: {each.body.learner for each in some} for name, some in versions.items()}
    said = {(each.device, one) for name, some in versions.items() for each in some for one in whose[name]}
    same = canonical(work.connection, (person for _, person in said))
    apart = strangers(work, said | {(device, same[person]) for device, person in said})
    if not apart:
        return dict(versions)

    def is_apart(device: UUID, person: UUID) -> bool:
        return {(device, person), (device, same[person])} <= apart

    found: dict[str, list[Told[AttemptBody]]] = {}
    for name, some in versions.items():
        kept = [each for each in some if not is_apart(each.device, each.body.learner)]
        owners = {each.body.learner for each in kept}
        kept = [each for each in kept if not any(is_apart(each.device, one) for one in owners)]
        if kept:
            found[name] = kept
    return found


def project_enrollments(work: Work, subjects: list[str]) -> None:
    for some in pieces([Enrolled.of(subject) for subject in subjects], 100):
        live = _without_erased(work, _still_themselves(work, some))
        facts = _gather(work, live)
        told = [each for each in facts if each.says_something]
        ensure_people(work, [each.enrolled.learner for each in told])
        ensure_packages(work, {each.enrolled.sha256 for each in told})
        enrollment_writing.write(work, told)
        _empty_again(work, [each.enrolled for each in facts if each not in told])


def _still_themselves(work: Work, enrolled: Sequence[Enrolled]) -> list[Enrolled]:
    """Who turned out to be somebody else a moment ago is worked out as them, in a transaction that holds them."""
    same = canonical(work.connection, [each.learner for each in enrolled])
    moved = [each for each in enrolled if same[each.learner] != each.learner]
    work.again |= {Enrolled(same[each.learner], each.sha256).aggregate for each in moved}
    return [each for each in enrolled if each not in moved]


def _empty_again(work: Work, enrolled: Sequence[Enrolled]) -> None:
    """All that was told of these turned out to be somebody else's; a row that is there already stays, with nothing."""
    there = select(scorm_enrollments.c.id).where(scorm_enrollments.c.id.in_([each.id for each in enrolled]))
    known = set(work.connection.execute(there).scalars())
    enrollment_writing.write(work, [Facts(each) for each in enrolled if each.id in known])


def _without_erased(work: Work, enrolled: Sequence[Enrolled]) -> list[Enrolled]:
    """What comes late of somebody who was erased is not worked out but redacted."""
    asked = select(people.c.id).where(people.c.id.in_([each.learner for each in enrolled]))
    erased = set(work.connection.execute(asked.where(people.c.erased_at.is_not(None))).scalars())
    for learner in sorted(erased):
        redacting.redact_enrollments(work, learner)
    return [each for each in enrolled if each.learner not in erased]


def _gather(work: Work, enrolled: Sequence[Enrolled]) -> list[Facts]:
    facts = {each: Facts(each) for each in enrolled}
    names: dict[str, Facts] = {}
    everybody = all_of_one(work.connection, [each.learner for each in enrolled])
    for each, own in facts.items():
        for one in everybody[each.learner]:
            names[Enrolled(one, each.sha256).aggregate] = own
    stored = believed(
        work,
        work.stored(names),
        lambda name: (Enrolled.of(name.partition("/")[2]).learner, names[name].enrolled.learner),
    )
    named: dict[str, Facts] = {}
    registers: dict[Enrolled, list[Stored]] = {}
    for name, of_name in stored.items():
        own = names[name]
        for record in of_name:
            if record.kind == RecordKind.ENROLLMENT.value:
                registers.setdefault(own.enrolled, []).append(record)
            elif record.kind == RecordKind.ATTEMPT.value:
                named[record.subject] = own
            else:
                _file(own, record)
    known = known_registers(work, RecordKind.ENROLLMENT, [key.subject for key in registers])
    for key, of_register in registers.items():
        told = told_in(of_register, work.server, frozenset())
        facts[key].register = merged(RecordKind.ENROLLMENT, key.subject, told, known.get(key.subject))
    _gather_attempts(work, facts, named)
    _gather_courses(work, facts)
    return list(facts.values())


def _file(facts: Facts, stored: Stored) -> None:
    body: Body = fact_in(stored.line)
    subject = UUID(stored.subject)
    if isinstance(body, CertificateBody):
        facts.certificates.append(Told(subject, stored.device, stored.hlc, stored.id, body))
    elif isinstance(body, DecisionBody):
        facts.decisions.append(Told(subject, stored.device, stored.hlc, stored.id, body))
    elif isinstance(body, SessionBody):
        facts.sessions.append(Told(subject, stored.device, stored.hlc, stored.id, body))


def _gather_attempts(work: Work, facts: dict[Enrolled, Facts], named: dict[str, Facts]) -> None:
    """The attempts that belong here by the latest word on each, and the sessions of each."""
    versions = _versions(work, named)
    same = canonical(work.connection, [told.body.learner for each in versions.values() for told in each])
    owners: dict[str, Facts] = {}
    for subject, told in versions.items():
        latest = newest(told)[UUID(subject)]
        whose = Enrolled(same[latest.body.learner], latest.body.package)
        if whose != named[subject].enrolled:
            # Given to somebody else since; they have it when they are worked out.
            work.again.add(whose.aggregate)
            continue
        own = owners[subject] = named[subject]
        own.attempts[latest.subject] = latest
        own.begun[latest.subject] = min(each.hlc for each in told)
    _take_from_others(work, {UUID(subject): own.enrolled for subject, own in owners.items()})
    columns = (attempt_numbers.c.attempt_id, attempt_numbers.c.learner_id, attempt_numbers.c.sha256)
    for some in pieces(sorted({each.learner for each in facts})):
        for row in work.connection.execute(select(*columns).where(attempt_numbers.c.learner_id.in_(some))):
            of_server = facts.get(Enrolled(row.learner_id, row.sha256))
            if of_server is not None and str(row.attempt_id) not in versions:
                owners.setdefault(str(row.attempt_id), of_server)
    stored = work.stored(f"{ATTEMPT}/{subject}" for subject in owners)
    for name, of_attempt in believed(work, stored, lambda name: _named_and_is(owners, versions, name)).items():
        for each in of_attempt:
            _file(owners[name.partition("/")[2]], each)


def _named_and_is(
    owners: Mapping[str, Facts], versions: Mapping[str, Sequence[Told[AttemptBody]]], name: str
) -> tuple[UUID, UUID]:
    """Whom the latest word on an attempt names, and who that is; of those the server made itself, who it is."""
    subject = name.partition("/")[2]
    same = owners[subject].enrolled.learner
    told = versions.get(subject)
    return (newest(told)[UUID(subject)].body.learner if told else same), same


def _take_from_others(work: Work, whose: Mapping[UUID, Enrolled]) -> None:
    """Whoever had one of these attempts until now is worked out again without it."""
    there = select(attempts_table.c.id, scorm_enrollments.c.learner_id, scorm_packages.c.sha256).select_from(
        attempts_table.join(scorm_enrollments, attempts_table.c.enrollment_id == scorm_enrollments.c.id).join(
            scorm_packages, scorm_enrollments.c.package_id == scorm_packages.c.id
        )
    )
    for some in pieces(sorted(whose)):
        for row in work.connection.execute(there.where(attempts_table.c.id.in_(some))):
            before = Enrolled(row.learner_id, row.sha256)
            if before != whose[row.id]:
                work.again.add(before.aggregate)


def _gather_courses(work: Work, facts: dict[Enrolled, Facts]) -> None:
    digests = [each.sha256 for each in facts]
    packages = known_registers(work, RecordKind.PACKAGE, digests)
    policies = known_registers(work, RecordKind.POLICY, digests)
    for each, own in facts.items():
        own.package, own.policy = packages.get(each.sha256), policies.get(each.sha256)
