"""Packages, what holds for them, who takes them, and what outlives one course: registers as the server tells them."""

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.scorm.package import Edition
from desktop.store.enrollments import enrollments_on
from desktop.store.journal_tables import PutOff
from desktop.store.offers import drop_offer, keep_offer
from desktop.store.people import learner_state, person
from desktop.store.pulled_registers import news_of, settle
from desktop.store.pulling import Deferred, Pull, missing
from sync.bodies import PackageFields, as_of
from sync.documents import DocumentKind
from sync.records.center import course_policies
from sync.records.identifiers import new_id
from sync.records.tables import learner_states, scorm_enrollments, scorm_packages
from sync.records.vocabulary import RecordKind

_OF_THE_FILES: Final = frozenset({"title", "description", "identifier", "version"})
"""What may be told of a package whose files are here; all else follows from its bytes."""
_NOT_OURS: Final = frozenset({"removed_at", "available"})
"""That a server has the files, or no longer offers them, says nothing of the files of this seat."""
_OBJECTIVE, _DATA, _SWITCH = "objective:", "data:", "switch:"


def package_id(connection: Connection, sha256: str) -> UUID | None:
    """This seat's own id of a package, also where only its row is here."""
    own = select(scorm_packages.c.id).where(scorm_packages.c.sha256 == sha256)
    return connection.execute(own).scalar_one_or_none()


def enrolled_as(connection: Connection, learner: UUID, package: UUID, pull: Pull, told: UUID | None = None) -> UUID:
    """The learner's enrolment on the package; made now where there is none, if it may be under the id `told`."""
    own = (scorm_enrollments.c.learner_id == learner, scorm_enrollments.c.package_id == package)
    found: UUID | None = connection.execute(select(scorm_enrollments.c.id).where(*own)).scalar_one_or_none()
    if found is not None:
        return found
    taken = select(scorm_enrollments.c.id).where(scorm_enrollments.c.id == told)
    is_free = told is not None and connection.execute(taken).one_or_none() is None
    made = told if told is not None and is_free else new_id(pull.now)
    values = {"id": made, "learner_id": learner, "package_id": package, "enrolled_at": pull.now}
    connection.execute(insert(scorm_enrollments).values(**values))
    return made


def take_package(pull: Pull, subject: str, fields: Mapping[str, Any] | None) -> Deferred | None:
    """A package the server knows. Without its files here it stands as one that was removed, and is offered.

    `fields` None: the server has forgotten it. What is on the shelf stays there.
    """
    if fields is None:
        drop_offer(pull.connection, subject)
        return None
    identifier = package_id(pull.connection, subject)
    news = news_of(pull, RecordKind.PACKAGE, subject, identifier, fields)
    values = {name: value for name, value in news.values().items() if name not in _NOT_OURS}
    replaced_by = values.pop("replaced_by", None)
    later = package_id(pull.connection, replaced_by) if replaced_by is not None else None
    if "replaced_by" in news.names:
        values["replaced_by"] = later
    has_files = _write_package(pull, subject, identifier, values)
    body = PackageFields.model_validate(dict(news.told))
    if body.available and body.removed_at is None and not has_files:
        keep_offer(pull.connection, subject, body.title, body.size_bytes, news.told)
    else:
        drop_offer(pull.connection, subject)
    absent = replaced_by is not None and later is None
    settle(pull, news, {"replaced_by": None} if absent else {})
    return missing(DocumentKind.PACKAGE, replaced_by, is_here=True) if absent else news.deferred()


def take_policy(pull: Pull, subject: str, fields: Mapping[str, Any] | None) -> Deferred | None:
    """What the center decided for a course; what counts is counted again. `fields` None: the defaults."""
    connection, package = pull.connection, package_id(pull.connection, subject)
    if package is None:
        return missing(DocumentKind.PACKAGE, subject) if fields is not None else None
    pull.ruled.update(enrollments_on(connection, package))
    if fields is None:
        connection.execute(delete(course_policies).where(course_policies.c.package_id == package))
        return None
    news = news_of(pull, RecordKind.POLICY, subject, package, fields)
    values = news.values()
    own = course_policies.c.package_id == package
    before = connection.execute(select(course_policies).where(own)).one_or_none()
    if news.open:
        told = {name.removeprefix(_SWITCH): value for name, value in news.open.items()}
        chosen = {**(before.switches if before is not None else {}), **told}
        values["switches"] = {name: value for name, value in chosen.items() if value is not None}
    if before is None:
        connection.execute(insert(course_policies).values(package_id=package, changed_at=pull.now, **values))
    elif any(before._mapping[name] != value for name, value in values.items()):
        connection.execute(update(course_policies).where(own).values(changed_at=pull.now, **values))
    settle(pull, news)
    return news.deferred()


def take_enrollment(pull: Pull, subject: str, fields: Mapping[str, Any] | None) -> Deferred | None:
    """Who is to take which course. `fields` None: it is another learner's now, who turned out to be the same person."""
    if fields is None:
        return None
    connection = pull.connection
    learner, sha256 = as_of(subject)
    package = package_id(connection, sha256)
    whom = person(connection, learner)
    if whom is None or package is None:
        return missing(DocumentKind.PERSON, learner) if whom is None else missing(DocumentKind.PACKAGE, sha256)
    if whom.erased_at is not None:
        return None
    if pull.is_open(learner, package):
        return Deferred(PutOff.OPEN)
    told = fields.get("id")
    identifier = enrolled_as(connection, learner, package, pull, UUID(told) if told else None)
    news = news_of(pull, RecordKind.ENROLLMENT, subject, identifier, fields)
    values = {name: value for name, value in news.values().items() if name != "id"}
    if values.get("enrolled_at", pull.now) is None:
        del values["enrolled_at"]
    if values:
        connection.execute(update(scorm_enrollments).where(scorm_enrollments.c.id == identifier).values(**values))
    settle(pull, news)
    return news.deferred()


def take_learner_state(pull: Pull, subject: str, fields: Mapping[str, Any] | None) -> Deferred | None:
    """Global objectives and shared data, each for itself. A course that is open holds them all in its hands."""
    learner, connection = UUID(subject), pull.connection
    whom = person(connection, learner)
    if fields is None or (whom is not None and whom.erased_at is not None):
        return None
    if whom is None:
        return missing(DocumentKind.PERSON, learner)
    if pull.is_open(learner, None):
        return Deferred(PutOff.OPEN)
    news = news_of(pull, RecordKind.LEARNER_STATE, subject, learner, fields)
    known = learner_state(connection, learner)
    values = {
        "global_objectives": _with(known.global_objectives, _OBJECTIVE, news.open),
        "shared_data": _with(known.shared_data, _DATA, news.open),
    }
    if values != {"global_objectives": known.global_objectives, "shared_data": known.shared_data}:
        statement = upsert(learner_states).values(learner_id=learner, changed_at=pull.now, **values)
        changed = {name: statement.excluded[name] for name in (*values, "changed_at")}
        connection.execute(statement.on_conflict_do_update(index_elements=["learner_id"], set_=changed))
    settle(pull, news)
    return news.deferred()


def _with(known: Mapping[str, Any], beginning: str, told: Mapping[str, Any]) -> dict[str, Any]:
    """What is there, with what is told; None takes it away."""
    news = {name.removeprefix(beginning): value for name, value in told.items() if name.startswith(beginning)}
    return {name: value for name, value in {**known, **news}.items() if value is not None}


def _write_package(pull: Pull, sha256: str, identifier: UUID | None, values: dict[str, Any]) -> bool:
    """Whether the files are here."""
    connection = pull.connection
    if "title" in values:
        values["sort_title"] = values["title"].casefold()
    if identifier is None:
        Edition(values.get("edition"))  # a course of an edition that nobody can play here is no course
        columns = set(scorm_packages.c.keys())
        unsaid = {name: value for name, value in PackageFields().model_dump().items() if name in columns}
        made = {"id": new_id(pull.now), "sha256": sha256, "imported_at": pull.now, "removed_at": pull.now}
        connection.execute(insert(scorm_packages).values({**unsaid, "sort_title": "", **values, **made}))
        return False
    row: Row[Any] = connection.execute(
        select(scorm_packages.c.removed_at).where(scorm_packages.c.id == identifier)
    ).one()
    has_files = row.removed_at is None
    written = {
        name: value
        for name, value in values.items()
        if not has_files or name in (*_OF_THE_FILES, "sort_title", "replaced_by")
    }
    if written:
        connection.execute(update(scorm_packages).where(scorm_packages.c.id == identifier).values(**written))
    return has_files
