"""Packages: which there are, in which the server's depot holds the files, what the center decided for each; upload."""

from typing import Any, ClassVar

from sqlalchemy import ColumnElement, func, select

from sync.records.center import course_policies
from sync.records.tables import scorm_enrollments, scorm_packages
from sync.records.vocabulary import CertificateRule, Counting, RecordKind
from sync.server.admin import cells
from sync.server.admin.deeds import Asked, Done, NotDone, as_identifier, deed
from sync.server.admin.listing import Listing, Tab, begins
from sync.server.admin.mapped import Package
from sync.server.admin.permissions import Deed
from sync.server.admin.uploads import kept_while
from sync.server.depot import Depot, DepotError
from sync.server.importing import CannotImport, import_package
from sync.server.pages import day
from sync.server.staff_sessions import SignedIn
from sync.server.store.tables import package_files

_CERTIFICATE = {
    CertificateRule.NONE: "No certificate",
    CertificateRule.SUCCESS: "A pass, else a completion",
    CertificateRule.COMPLETION: "A completion",
}
_HAS_FILES = scorm_packages.c.sha256.in_(select(package_files.c.sha256))
_SHOWN = scorm_packages.c.removed_at.is_(None)


class PackagePage(Listing, model=Package):
    """Courses, by the SHA-256 of their packages."""

    name_plural = "Packages"
    subtitle = "Courses that devices can fetch from here, and those they told of."
    lucide = "package"
    find = "Find a course"
    empty = "No course is here yet. Upload a package, and every device may fetch it."
    empty_icon = "package"
    list_template = "packages.html"
    details_template = "package.html"
    tabs = (
        Tab("all", "All", lambda: _SHOWN),
        Tab("here", "On this server", lambda: _SHOWN & _HAS_FILES),
        Tab("told", "Only on devices", lambda: _SHOWN & ~_HAS_FILES),
        Tab("removed", "Removed", lambda: scorm_packages.c.removed_at.is_not(None)),
    )
    column_list: ClassVar = ["sort_title", "edition", "sco_count", "size_bytes", "imported_at"]
    column_labels: ClassVar = {
        "sort_title": "Title", "edition": "Standard", "sco_count": "Lessons", "size_bytes": "Size",
        "imported_at": "Added",
    }  # fmt: skip
    column_sortable_list: ClassVar = ["sort_title", "edition", "sco_count", "size_bytes", "imported_at"]
    column_default_sort: ClassVar = [("sort_title", False)]
    ends = frozenset({"sco_count", "size_bytes"})
    column_formatters: ClassVar = {
        "sort_title": lambda row, _: cells.course(
            row.sha256, row.title, row.version, f"/admin/package/details/{row.id}"
        ),
        "edition": lambda row, _: cells.edition(row.edition),
        "sco_count": lambda row, _: f"{row.sco_count:,}",
        "size_bytes": lambda row, _: cells.size(row.size_bytes),
        "imported_at": lambda row, _: day(row.imported_at),
    }

    @property
    def depot(self) -> Depot:
        desk: Any = self._admin_ref
        found: Depot = desk.depot
        return found

    def within(self, here: SignedIn) -> ColumnElement[bool] | None:  # noqa: ARG002
        return None

    def matching(self, word: str) -> ColumnElement[bool]:
        return begins(word, scorm_packages.c.title, scorm_packages.c.identifier, scorm_packages.c.sha256)

    def beside_details(self, here: SignedIn, pk: str) -> dict[str, Any]:  # noqa: ARG002
        package = as_identifier(pk)
        enrolled = scorm_enrollments.c
        by_standing = (
            select(enrolled.standing, func.count())
            .where(enrolled.package_id == package, enrolled.withdrawn_at.is_(None))
            .group_by(enrolled.standing)
        )
        sha256 = select(scorm_packages.c.sha256).where(scorm_packages.c.id == package).scalar_subquery()
        with self.server.database.reading() as connection:
            policy = connection.execute(
                select(course_policies).where(course_policies.c.package_id == package)
            ).one_or_none()
            files = connection.execute(select(package_files).where(package_files.c.sha256 == sha256)).one_or_none()
            return {
                "policy": policy,
                "files": files,
                "standings": connection.execute(by_standing).all(),
                "countings": cells.COUNTING,
                "rules": _CERTIFICATE,
            }

    # Deeds

    @deed("/upload", Deed.UPLOAD)
    def upload(self, asked: Asked) -> Done:
        file = asked.file("file")
        if file is None:
            raise NotDone("Choose a package first: the zip an author made.")
        try:
            with kept_while(file, self.server.settings.data) as path:
                found = import_package(self.server, self.depot, path, asked.here.person)
        except (CannotImport, DepotError) as error:
            raise NotDone(str(error)) from error
        except OSError as error:
            raise NotDone(f"The package could not be kept: {error.strerror}. Nothing was added.") from error
        say = f"“{found.title}” is here, and every device may fetch it."
        if not found.is_new:
            say = f"“{found.title}” was here already; the very same package. Nothing was added."
        if found.notes:
            say += " Worth knowing: " + " ".join(found.notes[:2])
        return Done(say[:900], "/admin/package/list")

    @deed("/policy/{pk}", Deed.SET_POLICY)
    def policy(self, asked: Asked) -> Done:
        package = asked.identifier("pk")
        with self.server.database.reading() as connection:
            query = select(scorm_packages.c.sha256).where(scorm_packages.c.id == package)
            sha256 = connection.execute(query).scalar_one_or_none()
        if sha256 is None:
            raise NotDone("That course is not here any more. Nothing was changed.")
        fields = {
            "attempt_limit": asked.count("attempt_limit", "The limit of attempts", 1_000),
            "counting": _word(Counting, asked.text("counting")),
            "self_enrolment": asked.text("self_enrolment") == "yes",
            "certificate": _word(CertificateRule, asked.text("certificate")),
            "certificate_months": asked.count("certificate_months", "The months a certificate is valid", 600),
        }
        self.server.write_registers(asked.here.person, RecordKind.POLICY, sha256, fields)
        return Done("Saved. Every device learns of it at its next exchange.", f"/admin/package/details/{package}")


def _word(vocabulary: Any, told: str) -> str:  # noqa: ANN401
    try:
        return str(vocabulary(told).value)
    except ValueError:
        raise NotDone("Something on the form was not filled in. Nothing was changed.") from None
