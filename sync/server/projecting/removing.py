"""Takes worked-out rows of enrolments out again, and tells the seats so. The records they came from stay."""

from collections.abc import Sequence

from sqlalchemy import delete, select

from sync.documents import DocumentKind
from sync.records.center import certificates
from sync.records.exchange import decisions
from sync.records.tables import attempts, scorm_enrollments, scorm_tracking, sessions
from sync.server.projecting.names import Enrolled
from sync.server.projecting.work import Work
from sync.server.store.tables import matters

_TOLD = ((attempts, DocumentKind.ATTEMPT), (certificates, DocumentKind.CERTIFICATE), (decisions, DocumentKind.DECISION))


def take_out(work: Work, enrolled: Sequence[Enrolled]) -> None:
    """Everything of these enrolments, those that others point to last."""
    connection = work.connection
    for each in enrolled:
        for table, kind in _TOLD:
            found = connection.execute(select(table.c.id).where(table.c.enrollment_id == each.id)).scalars()
            work.tell_gone(kind, [str(identifier) for identifier in found], each.learner)
        for table in (scorm_tracking, certificates, sessions, decisions, attempts):
            connection.execute(delete(table).where(table.c.enrollment_id == each.id))
        connection.execute(delete(scorm_enrollments).where(scorm_enrollments.c.id == each.id))
        work.tell_gone(DocumentKind.ENROLLMENT, [each.subject], each.learner)
        own = (matters.c.learner_id == each.learner, matters.c.sha256 == each.sha256)
        waiting = connection.execute(select(matters.c.id).where(*own)).scalars()
        work.tell_gone(DocumentKind.MATTER, waiting, each.learner)
        connection.execute(delete(matters).where(*own))
