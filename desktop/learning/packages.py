"""What a manager does with packages: import, list, look at one, remove, bring back. The policy is asked every time."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from desktop.content.importer import Progress, load_package
from desktop.learning.access import Access
from desktop.learning.library import Library
from desktop.learning.policy import Action
from desktop.scorm.package import Manifest
from desktop.store import audit, library, package_list, policies, versions
from desktop.store.library import Package
from desktop.store.package_list import PackageOrder, PackageQuery, PackageRow, PackageState, PackageTotals
from desktop.store.policies import CoursePolicy
from desktop.store.store import Connection, Store
from desktop.words import translate

# The layers above take the store's records from here.
__all__ = [
    "CoursePolicy",
    "NoSuchPackage",
    "Package",
    "PackageOrder",
    "PackagePage",
    "PackageQuery",
    "PackageRow",
    "PackageSheet",
    "PackageState",
    "PackageTotals",
    "all_packages",
    "bring_back_packages",
    "count_packages",
    "forget_packages",
    "import_package",
    "import_unattended",
    "list_packages",
    "package_sheet",
    "package_totals",
    "remove_packages",
]


class NoSuchPackage(LookupError):
    """The package is not on the shelf. The sentence is for whoever asked."""

    def __init__(self) -> None:
        super().__init__(
            translate("Packages", "This package is not on this machine any more. Look at the list of packages again.")
        )


@dataclass(frozen=True, slots=True)
class PackagePage:
    """`count` is how many fit in all."""

    rows: tuple[PackageRow, ...]
    count: int


@dataclass(frozen=True, slots=True)
class PackageSheet:
    """One package as its page shows it. `versions` are all of its course, the first first, with itself among them."""

    row: PackageRow
    package: Package
    policy: CoursePolicy
    versions: tuple[PackageRow, ...]
    manifest: Manifest


def list_packages(access: Access, wanted: PackageQuery, after: int = 0, most: int = 100) -> PackagePage:
    """Those that fit, `after` so many. Raises NotAllowed, StoreError."""

    def look(connection: Connection) -> PackagePage:
        rows = package_list.package_page(connection, wanted, after, most)
        return PackagePage(tuple(rows), package_list.count_packages(connection, wanted.search)[wanted.state])

    return access.read(Action.MANAGE_PACKAGES, look)


def count_packages(access: Access, search: str = "") -> dict[PackageState | None, int]:
    """How many there are in each state for this search; None: in all."""
    return access.read(Action.MANAGE_PACKAGES, lambda on: package_list.count_packages(on, search))


def all_packages(access: Access, wanted: PackageQuery) -> frozenset[UUID]:
    """All that fit."""
    return frozenset(row.id for row in list_packages(access, wanted, 0, 1_000_000).rows)


def package_totals(access: Access) -> PackageTotals:
    """How many there are, and how much of the disk they take."""
    return access.read(Action.MANAGE_PACKAGES, package_list.package_totals)


def package_sheet(access: Access, shelf: Library, package: UUID) -> PackageSheet:
    """One package with its manifest. Raises NoSuchPackage, NotAllowed, and PackageError where its files are damaged."""

    def look(connection: Connection) -> tuple[Package, CoursePolicy, tuple[PackageRow, ...]]:
        known = library.package(connection, package)
        if known is None or known.removed_at is not None:
            raise NoSuchPackage
        chain = versions.versions_of(connection, package)
        rows = {row.id: row for row in package_list.packages_by_id(connection, chain)}
        return known, policies.policy_of(connection, package), tuple(rows[version] for version in chain)

    known, policy, chain = access.read(Action.MANAGE_PACKAGES, look)
    row = next(row for row in chain if row.id == package)
    return PackageSheet(row, known, policy, chain, load_package(shelf.folder_of(known.facts.sha256)))


def import_package(
    access: Access,
    shelf: Library,
    source: Path,
    progress: Callable[[Progress], None],
    cancelled: Callable[[], bool],
    launch: str | None = None,
) -> Package:
    """Put a package on the shelf, and say so in the trail. Raises NotAllowed before anything, and as `Library.add`."""
    access.read(Action.MANAGE_PACKAGES, lambda _: None)
    added = shelf.add(source, progress, cancelled, launch)

    def note(connection: Connection) -> None:
        _note(access, connection, added.id, "imported")

    access.write(Action.MANAGE_PACKAGES, note).result()
    return added


def import_unattended(
    store: Store,
    shelf: Library,
    source: Path,
    progress: Callable[[Progress], None],
    cancelled: Callable[[], bool],
    launch: str | None = None,
) -> Package:
    """As `import_package`, by the program itself: samples at the start, or a command. The trail names nobody."""
    added = shelf.add(source, progress, cancelled, launch)
    action, detail = Action.MANAGE_PACKAGES.value, {"what": "imported"}
    store.write(
        lambda connection: audit.note(
            connection, None, action, store.clock(), subject=("package", added.id), detail=detail
        )
    ).result()
    return added


def remove_packages(access: Access, packages: Collection[UUID]) -> tuple[PackageRow, ...]:
    """Take them off the shelf, all or none; returns those that were on it.

    Their files stay until `forget_packages`; what learners did in them stays for good. Raises NotAllowed.
    """

    def remove(connection: Connection) -> tuple[PackageRow, ...]:
        now, gone = access.store.clock(), []
        for row in package_list.packages_by_id(connection, packages):
            known = library.package(connection, row.id)
            if known is not None and known.removed_at is None:
                library.remove_package(connection, row.id, now)
                _note(access, connection, row.id, "removed")
                gone.append(row)
        return tuple(gone)

    return access.write(Action.MANAGE_PACKAGES, remove).result()


def bring_back_packages(access: Access, packages: Collection[UUID]) -> None:
    """Undo `remove_packages` as long as the files are there. Raises NotAllowed."""

    def bring_back(connection: Connection) -> None:
        for package in packages:
            known = library.package(connection, package)
            if known is not None and known.removed_at is not None:
                library.add_package(connection, known.facts, known.imported_at)
                _note(access, connection, package, "brought back")

    access.write(Action.MANAGE_PACKAGES, bring_back).result()


def forget_packages(access: Access, shelf: Library, digests: Collection[str]) -> None:
    """Delete the files of packages that were removed and not brought back. Raises NotAllowed, PackageError."""
    access.read(Action.MANAGE_PACKAGES, lambda _: None)
    for sha256 in digests:
        shelf.forget(sha256)


def _note(access: Access, connection: Connection, package: UUID, what: str) -> None:
    actor, action, now = access.actor.person, Action.MANAGE_PACKAGES.value, access.store.clock()
    audit.note(connection, actor, action, now, subject=("package", package), detail={"what": what})
