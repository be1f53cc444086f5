"""Certificates, decisions, devices, matters and the center itself, as the server tells them."""

from uuid import UUID

from sqlalchemy import func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.store.devices import forget_device, keep_device
from desktop.store.journal_tables import PutOff
from desktop.store.matters import drop_matter, keep_matter
from desktop.store.people import person
from desktop.store.pulled_courses import enrolled_as, package_id
from desktop.store.pulling import Deferred, Pull, is_unsent, missing
from desktop.store.seat import device_id
from desktop.store.server_link import keep_center
from sync.documents import (
    CenterDocument,
    CertificateDocument,
    DecisionDocument,
    DeviceDocument,
    DocumentKind,
    MatterDocument,
)
from sync.records.center import certificates
from sync.records.exchange import decisions
from sync.records.tables import attempts, scorm_enrollments
from sync.records.vocabulary import CertificateRule, DecisionKind, RecordKind


def take_certificate(pull: Pull, subject: str, document: CertificateDocument | None) -> Deferred | None:
    """One that was issued elsewhere, or the server's word on one of ours.

    Sync takes none back (SYNC, "Certificate"): where this seat has issued another one by the same rule, its own stays,
    and which of the two the center goes by is a matter for a person.
    """
    if document is None:
        return None
    identifier, connection = UUID(subject), pull.connection
    confirmed = update(certificates).where(certificates.c.id == identifier)
    if connection.execute(confirmed.values(confirmed_at=document.confirmed_at)).rowcount:
        return None
    found = _enrolled(pull, document.learner, document.package)
    if not isinstance(found, UUID):
        return found
    tried = select(attempts.c.id).where(attempts.c.id == document.attempt)
    if document.attempt is not None and connection.execute(tried).one_or_none() is None:
        return missing(DocumentKind.ATTEMPT, document.attempt)
    facts = document.model_dump(exclude={"learner", "package", "attempt", "device", "rule"})
    statement = upsert(certificates).values(
        id=identifier,
        enrollment_id=found,
        rule=CertificateRule(document.rule),
        attempt_id=document.attempt,
        device_id=document.device,
        **facts,
    )
    connection.execute(statement.on_conflict_do_nothing(index_elements=["enrollment_id", "rule"]))
    return None


def take_decision(pull: Pull, subject: str, document: DecisionDocument | None) -> Deferred | None:
    """A decision is never changed, so one that is here is the same. What it changes in an attempt comes with that."""
    if document is None:
        return None
    identifier, connection = UUID(subject), pull.connection
    if connection.execute(select(decisions.c.id).where(decisions.c.id == identifier)).one_or_none() is not None:
        return None
    found = _enrolled(pull, document.learner, document.package)
    if not isinstance(found, UUID):
        return found
    what = DecisionKind(document.what)
    connection.execute(
        insert(decisions).values(
            id=identifier,
            kind=what,
            enrollment_id=found,
            attempt_id=document.attempt,
            session_id=document.session,
            value=document.value,
            reason=document.reason,
            actor_id=document.actor,
            device_id=document.device,
            hlc=document.hlc,
            at=document.at,
        )
    )
    if what is DecisionKind.GRANT and isinstance(document.value, int):
        granted = func.max(0, scorm_enrollments.c.extra_attempts + document.value)
        enrolled = update(scorm_enrollments).where(scorm_enrollments.c.id == found)
        connection.execute(enrolled.values(extra_attempts=granted))
    return None


def take_device(pull: Pull, subject: str, document: DeviceDocument | None) -> Deferred | None:
    """What a seat is called."""
    if document is None:
        forget_device(pull.connection, UUID(subject))
    else:
        keep_device(pull.connection, UUID(subject), document.name, document.standing, pull.now)
    return None


def take_center(pull: Pull, subject: str, document: CenterDocument | None) -> Deferred | None:  # noqa: ARG001
    """What the server says of itself."""
    if document is not None:
        keep_center(pull.connection, document.name, document.warn_after_hours)
    return None


def take_matter(pull: Pull, subject: str, document: MatterDocument | None) -> Deferred | None:
    """Something that waits for a person. A decision of this seat that the server does not know stands before it."""
    if document is None:
        drop_matter(pull.connection, subject)
        return None
    if _is_decided_here(pull, document.attempt):
        return Deferred(PutOff.UNSENT)
    keep_matter(pull.connection, subject, document)
    return None


def _enrolled(pull: Pull, learner: UUID, sha256: str) -> UUID | Deferred | None:
    """The enrolment it belongs to; None where its learner was erased, and nothing is to be kept of them."""
    whom, package = person(pull.connection, learner), package_id(pull.connection, sha256)
    if whom is None:
        return missing(DocumentKind.PERSON, learner)
    if package is None:
        return missing(DocumentKind.PACKAGE, sha256)
    return enrolled_as(pull.connection, learner, package, pull) if whom.erased_at is None else None


def _is_decided_here(pull: Pull, attempt: UUID | None) -> bool:
    if pull.is_all_sent:
        return False
    connection = pull.connection
    of_attempt = decisions.c.attempt_id == attempt if attempt is not None else decisions.c.attempt_id.is_(None)
    about = select(decisions.c.id).where(of_attempt, decisions.c.device_id == device_id(connection))
    return any(is_unsent(pull, RecordKind.DECISION, each, str(each)) for each in connection.execute(about).scalars())
