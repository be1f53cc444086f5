"""Enrolments: who takes which course, how it stands; assign, withdraw, set a due date, grant an attempt."""

from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import contains_eager
from starlette.exceptions import HTTPException
from starlette.requests import Request

from sync.bodies import DecisionBody, learner_package
from sync.records.center import people
from sync.records.exchange import decisions, devices
from sync.records.identifiers import new_id
from sync.records.tables import attempts, scorm_enrollments, scorm_packages, sessions
from sync.records.vocabulary import DecisionKind, EnrollmentOrigin, EnrollmentStatus, RecordKind
from sync.server.admin import cells
from sync.server.admin.deeds import Asked, Done, NotDone, Undo, as_identifier, deed
from sync.server.admin.listing import Listing, Tab, begins
from sync.server.admin.mapped import Enrolment, Package, Person
from sync.server.admin.permissions import Deed
from sync.server.admin.reach import require, within
from sync.server.pages import day
from sync.server.staff_sessions import SignedIn

_E = scorm_enrollments.c
_OPEN = _E.withdrawn_at.is_(None)
_MOST_OFFERED = 500


class EnrolmentPage(Listing, model=Enrolment):
    """One row a learner and course; its page has the attempts and what was decided about them."""

    name_plural = "Enrolments"
    subtitle = "Who takes which course, and how it stands."
    lucide = "list-checks"
    group = "Teach"
    find = "Find a learner or a course"
    empty = "Nobody is enrolled yet. Assign a course to somebody."
    empty_icon = "list-checks"
    list_template = "enrolments.html"
    details_template = "enrolment.html"
    tabs = (
        Tab("open", "All", lambda: _OPEN),
        Tab("running", "In progress", lambda: _OPEN & (_E.standing == EnrollmentStatus.IN_PROGRESS)),
        Tab("passed", "Done", lambda: _OPEN & _E.standing.in_((EnrollmentStatus.PASSED, EnrollmentStatus.COMPLETED))),
        Tab("failed", "Failed", lambda: _OPEN & (_E.standing == EnrollmentStatus.FAILED)),
        Tab("withdrawn", "Withdrawn", lambda: _E.withdrawn_at.is_not(None)),
    )
    column_list: ClassVar = [
        "learner.sort_name", "package.sort_title", "standing", "score", "attempts", "due_at", "last_activity_at",
    ]  # fmt: skip
    column_labels: ClassVar = {
        "learner.sort_name": "Learner", "package.sort_title": "Course", "standing": "Status", "score": "Score",
        "attempts": "Attempts", "due_at": "Due", "last_activity_at": "Last active",
    }  # fmt: skip
    column_sortable_list: ClassVar = [
        "learner.sort_name", "package.sort_title", "standing", "attempts", "due_at", "last_activity_at",
    ]  # fmt: skip
    column_default_sort: ClassVar = [("last_activity_at", True), ("enrolled_at", True)]
    ends = frozenset({"score", "attempts"})
    column_formatters: ClassVar = {
        "learner.sort_name": lambda row, _: cells.person(
            row.learner_id, row.learner.name, row.learner.number or "", f"/admin/enrolment/details/{row.id}"
        ),
        "package.sort_title": lambda row, _: row.package.title,
        "standing": lambda row, _: cells.status(row.standing),
        "score": lambda row, _: cells.percent(_counted(row)),
        "attempts": lambda row, _: f"{row.attempts:,}",
        "due_at": lambda row, _: day(row.due_at),
        "last_activity_at": lambda row, _: cells.moment(row.last_activity_at, "Never"),
    }

    def within(self, here: SignedIn) -> ColumnElement[bool] | None:
        return within(here, _E.learner_id)

    def list_query(self, request: Request) -> Select[Any]:
        query = super().list_query(request).join(Enrolment.learner).join(Enrolment.package)
        return query.options(*_WITH)

    def matching(self, word: str) -> ColumnElement[bool]:
        return begins(word, Person.given_name, Person.family_name, Person.number, Package.title)

    def beside_list(self, here: SignedIn) -> dict[str, Any]:
        """Whom and what can be assigned: what the form offers."""
        active = (people.c.deactivated_at.is_(None), people.c.erased_at.is_(None), ~people.c.guest)
        name = people.c.given_name + " " + people.c.family_name
        learners = select(people.c.id, people.c.number, name.label("name")).where(within(here, people.c.id), *active)
        courses = select(scorm_packages.c.id, scorm_packages.c.title).where(
            scorm_packages.c.removed_at.is_(None), scorm_packages.c.replaced_by.is_(None)
        )
        with self.server.database.reading() as connection:
            return {
                "learners": connection.execute(learners.order_by(people.c.sort_name).limit(_MOST_OFFERED)).all(),
                "courses": connection.execute(courses.order_by(scorm_packages.c.sort_title).limit(_MOST_OFFERED)).all(),
            }

    def beside_details(self, here: SignedIn, pk: str) -> dict[str, Any]:
        enrolment = as_identifier(pk)
        with self.server.database.reading() as connection:
            _row(self, here, enrolment)
            tried = connection.execute(
                select(attempts).where(attempts.c.enrollment_id == enrolment).order_by(attempts.c.number)
            ).all()
            held = connection.execute(
                select(sessions, devices.c.name.label("device_name"))
                .outerjoin(devices, devices.c.id == sessions.c.device_id)
                .where(sessions.c.enrollment_id == enrolment)
                .order_by(sessions.c.began_at)
            ).all()
            decided = connection.execute(
                select(decisions, people.c.given_name, people.c.family_name)
                .outerjoin(people, people.c.id == decisions.c.actor_id)
                .where(decisions.c.enrollment_id == enrolment)
                .order_by(decisions.c.hlc.desc())
            ).all()
        return {"tried": tried, "held": held, "decided": decided}

    # Deeds

    @deed("/assign", Deed.ASSIGN)
    def assign(self, asked: Asked) -> Done:
        learner, package = asked.identifier("learner"), asked.identifier("package")
        due = asked.day("due", "The due date", asked.zone)
        with self.server.database.reading() as connection:
            require(connection, asked.here, learner)
            sha256 = connection.execute(
                select(scorm_packages.c.sha256).where(scorm_packages.c.id == package)
            ).scalar_one_or_none()
            known = connection.execute(
                select(_E.id).where(_E.learner_id == learner, _E.package_id == package, _OPEN)
            ).scalar_one_or_none()
        if sha256 is None:
            raise NotDone("That course is not here any more. Nobody was enrolled.")
        if known is not None:
            raise NotDone("They are enrolled in that course already. Nothing was changed.")
        now = self.server.now()
        fields = {
            "id": str(new_id(now)),
            "enrolled_at": now.isoformat(),
            "origin": EnrollmentOrigin.ASSIGNED.value,
            "due_at": due.isoformat() if due is not None else None,
            "withdrawn_at": None,
        }
        named = learner_package(learner, sha256)
        self.server.write_registers(asked.here.person, RecordKind.ENROLLMENT, named, fields)
        return Done("Assigned. It shows on their devices at the next exchange.", "/admin/enrolment/list")

    @deed("/withdraw/{pk}", Deed.WITHDRAW)
    def withdraw(self, asked: Asked) -> Done:
        enrolment = asked.identifier("pk")
        self._tell(asked, enrolment, {"withdrawn_at": self.server.now().isoformat()})
        say = "Withdrawn. What they did stays in the record."
        return Done(say, _page(enrolment), Undo(f"/admin/enrolment/take-back/{enrolment}", {}))

    @deed("/take-back/{pk}", Deed.WITHDRAW)
    def take_back(self, asked: Asked) -> Done:
        enrolment = asked.identifier("pk")
        self._tell(asked, enrolment, {"withdrawn_at": None})
        return Done("Enrolled again.", _page(enrolment))

    @deed("/due/{pk}", Deed.SET_DUE)
    def due(self, asked: Asked) -> Done:
        enrolment = asked.identifier("pk")
        due = asked.day("due", "The due date", asked.zone)
        self._tell(asked, enrolment, {"due_at": due.isoformat() if due is not None else None})
        return Done("The due date is set." if due is not None else "There is no due date any more.", _page(enrolment))

    @deed("/grant/{pk}", Deed.GRANT)
    def grant(self, asked: Asked) -> Done:
        enrolment = asked.identifier("pk")
        number = -1 if asked.text("number") == "-1" else 1
        row = _row(self, asked.here, enrolment)
        if number < 0 and row.extra_attempts < 1:
            raise NotDone("Nothing is granted any more. Nothing was changed.")
        self.server.decide(
            asked.here.person,
            DecisionBody(
                what=DecisionKind.GRANT,
                learner=row.learner_id,
                package=row.sha256,
                attempt=None,
                session=None,
                value=number,
                reason=asked.text("reason", 2_000),
                actor=asked.here.person,
                at=self.server.now(),
            ),
        )
        say = "One attempt more is granted." if number > 0 else "The grant was taken back."
        return Done(say, _page(enrolment), Undo(f"/admin/enrolment/grant/{enrolment}", {"number": str(-number)}))

    def _tell(self, asked: Asked, enrolment: UUID, fields: dict[str, Any]) -> None:
        row = _row(self, asked.here, enrolment)
        named = learner_package(row.learner_id, row.sha256)
        self.server.write_registers(asked.here.person, RecordKind.ENROLLMENT, named, fields)


_WITH = (contains_eager(Enrolment.learner), contains_eager(Enrolment.package))


def _row(page: Listing, here: SignedIn, enrolment: UUID) -> Any:  # noqa: ANN401
    """The enrolment with its package's digest. Raises 404 for one out of reach."""
    query = (
        select(scorm_enrollments, scorm_packages.c.sha256)
        .join(scorm_packages, scorm_packages.c.id == _E.package_id)
        .where(_E.id == enrolment, within(here, _E.learner_id))
    )
    with page.server.database.reading() as connection:
        row = connection.execute(query).one_or_none()
    if row is None:
        raise HTTPException(404)
    return row


def _page(enrolment: UUID) -> str:
    return f"/admin/enrolment/details/{enrolment}"


def _counted(row: Enrolment) -> float | None:
    return row.counted_score_scaled if row.counted_score_scaled is not None else row.score_scaled
