"""Works out packages and what the center decided about them."""

from typing import Any, Final
from uuid import UUID

from sqlalchemy import select

from sync.bodies import REGISTERS, PackageFields, PolicyFields, closed_fields
from sync.records.center import course_policies
from sync.records.tables import scorm_enrollments, scorm_packages
from sync.records.vocabulary import RecordKind
from sync.server.projecting import matters
from sync.server.projecting.names import Enrolled, package_id
from sync.server.projecting.registering import Register, keep, known_registers, merged, told_in
from sync.server.projecting.scoping import of_courses_brought
from sync.server.projecting.work import Work

_SERVERS_OWN: Final = frozenset({"available"})
_SORTED_BY: Final = 255
"""Letters; a whole title may be more than an index of PostgreSQL's takes."""
_SWITCH: Final = "switch:"
"""What these decide, the seats decide: the outcomes that they tell were worked out under them."""
_WEIGHTY: Final = {
    RecordKind.PACKAGE: ("launch_count", "sco_count", "passing_score", "attempt_limit", "replaced_by", "removed_at"),
    RecordKind.POLICY: ("attempt_limit", "counting", "certificate"),
}
"""What the results of everybody on the course depend on."""


def project_packages(work: Work, subjects: list[str]) -> None:
    for register, unheard in _registers(work, RecordKind.PACKAGE, subjects):
        fields = PackageFields.model_validate(register.values)
        next_version = fields.replaced_by
        ensure_packages(work, {register.subject} | ({next_version} if next_version is not None else set()))
        row: dict[str, Any] = fields.model_dump(exclude={"available", "replaced_by"})
        row |= {
            "id": package_id(register.subject),
            "sha256": register.subject,
            "sort_title": fields.title[:_SORTED_BY].casefold(),
            "replaced_by": package_id(next_version) if next_version is not None else None,
            "imported_at": work.now,
        }
        work.put(scorm_packages, [row], once=("imported_at",))
        keep(work, register, unheard=unheard)
        if register.is_new:
            # Whoever brought it is known from now on, and with it who decides about it.
            work.again.add(f"{RecordKind.POLICY.value}/{register.subject}")


def project_policies(work: Work, subjects: list[str]) -> None:
    for register, unheard in _registers(work, RecordKind.POLICY, subjects):
        ensure_packages(work, {register.subject})
        fields = PolicyFields.model_validate(closed_fields(RecordKind.POLICY, register.values)).model_dump()
        chosen = {
            name.removeprefix(_SWITCH): value
            for name, value in sorted(register.values.items())
            if name.startswith(_SWITCH) and value is not None
        }
        row = {"package_id": package_id(register.subject), **fields, "switches": chosen, "changed_at": work.now}
        work.put(course_policies, [row])
        keep(work, register, unheard=unheard)


def ensure_packages(work: Work, digests: set[str]) -> None:
    """A row for each, so that others can refer to it; what it is called may still be on its way."""
    empty = {"title": "", "sort_title": "", "edition": "", "launch": "", "launch_count": 0, "sco_count": 0}
    rows = [
        {"id": package_id(digest), "sha256": digest, **empty, "size_bytes": 0, "imported_at": work.now}
        for digest in sorted(digests)
    ]
    work.put_new(scorm_packages, rows)


def _registers(work: Work, kind: RecordKind, subjects: list[str]) -> list[tuple[Register, UUID | None]]:
    """Folded anew, and the newest record that was not believed; where something changed that results depend on, all who
    are enrolled are to be worked out again.
    """
    stored = work.stored(f"{kind.value}/{subject}" for subject in subjects)
    known = known_registers(work, kind, subjects)
    holding = {held.record for each in known.values() for held in each.held.values()}
    found = []
    for name, believed in of_courses_brought(work, stored, holding).items():
        subject = name.partition("/")[2]
        before = known.get(subject)
        register, asked_for = (
            merged(kind, subject, told_in(some, work.server, _SERVERS_OWN), before) for some in (believed, stored[name])
        )
        unheard = _unheard(register, asked_for)
        if unheard is not None:
            matters.note_center_decides(work, kind.value, subject, unheard)
        else:
            matters.settle_center_decides(work, kind.value, subject)
        if not register.held:
            continue
        if any(register.value(name) != (before.value(name) if before else None) for name in _WEIGHTY[kind]):
            _everybody_again(work, subject)
        found.append((register, unheard))
    return found


def _unheard(register: Register, asked_for: Register) -> UUID | None:
    """The newest record that would make a difference if it were believed."""
    usual = REGISTERS[register.kind]().model_dump(mode="json")
    wanted = [held for name, held in asked_for.held.items() if held.value != register.value(name, usual.get(name))]
    return max(wanted, key=lambda held: (held.hlc, held.record.int)).record if wanted else None


def _everybody_again(work: Work, sha256: str) -> None:
    enrolled = select(scorm_enrollments.c.learner_id).where(scorm_enrollments.c.package_id == package_id(sha256))
    learners = work.connection.execute(enrolled).scalars()
    work.again |= {Enrolled(learner, sha256).aggregate for learner in learners}
