"""Joins the packages to their use cases: the list, the page of one, removing with a way back."""

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QPixmap

from desktop.learning import packages
from desktop.learning.course import Opening
from desktop.learning.enrolling import set_course_policy
from desktop.learning.packages import (
    CoursePolicy,
    PackageOrder,
    PackagePage,
    PackageQuery,
    PackageRow,
    PackageSheet,
    PackageState,
    PackageTotals,
)
from desktop.learning.preflight import Verdict, course_verdicts
from desktop.learning.versions import link_version, may_be_replaced, unlink_version
from desktop.ui import package_page
from desktop.ui import packages_model as model
from desktop.ui.library_model import CourseCard
from desktop.ui.packages_model import Deed, Filter
from desktop.ui.packages_page import PackagesPage
from desktop.ui.person_dialogs import ChooseDialog
from desktop.ui.phrases import local_now
from desktop.ui.places import Place
from desktop.ui.widgets.choosers import Choice
from desktop.ui.widgets.notices import ToastAction
from desktop.ui.widgets.table_model import CoverCell, PageWanted
from desktop.wiring.assigning import Assigning
from desktop.wiring.desk import Desk
from desktop.wiring.in_order import InOrder
from desktop.wiring.listing import Listing, answer
from desktop.wiring.media import MediaShowing
from desktop.wiring.offering import Offering
from desktop.wiring.preflight import About, ReportOpening
from desktop.wiring.reading import Reading
from desktop.wiring.switches import CourseSwitches
from desktop.wiring.templates import Templates
from desktop.words import translate


@dataclass(frozen=True)
class _Head:
    """What stands above the table. `free` octets of the disk, None where it does not say."""

    counts: Mapping[PackageState | None, int]
    totals: PackageTotals
    free: int | None


class PackagesScreen(QObject):
    """The list is read whenever one comes to it, and when a package was added."""

    place = Place.PACKAGES

    def __init__(self, desk: Desk) -> None:
        self.page = PackagesPage(self._cover)
        super().__init__(self.page)
        self._desk = desk
        self._rows: dict[UUID, PackageRow] = {}
        self.assigning = Assigning(desk, self.page)
        self.reports = ReportOpening(desk, self)
        self.one = PackageOpening(desk, self)
        counting = Reading(desk.background, self._begin_counting, self._show_head, desk.say)
        self._listing = Listing(desk, self.page.table, counting)
        page = self.page
        page.asked.connect(self._listing.ask_anew)
        page.table.page_wanted.connect(self._page_wanted)
        page.table.all_wanted.connect(self._choose_all)
        page.deed_asked.connect(self.do)
        page.import_asked.connect(desk.import_packages)
        self.assigning.assigned.connect(self.refresh)
        self.reports.judged.connect(lambda _: self.refresh())
        self.reports.start_asked.connect(lambda file, start: desk.imports.add_with_start(file, start, desk.access))
        self.reports.remove_asked.connect(self._remove_course)
        self.offering = Offering(desk, page)
        desk.imports.added.connect(self.refresh)
        desk.media.changed.connect(self._media_changed)
        desk.covers.arrived.connect(page.table.update)

    def shown(self) -> None:
        """Read everything; the keyboard goes to the rows."""
        self.offering.refresh()
        self._listing.shown()

    def refresh(self) -> None:
        """Read the same again."""
        self.offering.refresh()
        self._listing.refresh()

    def _media_changed(self) -> None:
        # A method, which is let go with its object: media are prepared for whoever comes next, too.
        if self.page.isVisible():
            self.refresh()

    def show_course(self, sha256: str) -> None:
        """The page of a package by its digest."""
        library = self._desk.library

        def show(found: packages.Package | None) -> None:
            if found is not None:
                self.one.show(found.id)

        self._desk.background.run(lambda: library.package(sha256), show, self._desk.say)

    def _cover(self, cell: CoverCell, size: QSize, ratio: float) -> QPixmap:
        return self._desk.covers.cover(CourseCard(cell.sha256, cell.title, picture=cell.picture), size, ratio)

    # Reading

    def _query(self) -> PackageQuery:
        page, sorting = self.page, self.page.table.sorting
        order = sorting.column if sorting is not None and isinstance(sorting.column, PackageOrder) else None
        return PackageQuery(
            page.search.text().strip(),
            page.chosen_filter.state,
            order or PackageOrder.ADDED,
            sorting.falling if sorting is not None and order is not None else True,
        )

    def _begin_counting(self) -> Callable[[], _Head]:
        access, search, courses = self._desk.access, self._query().search, self._desk.config.courses

        def work() -> _Head:
            try:
                free: int | None = shutil.disk_usage(courses).free
            except OSError:
                free = None
            return _Head(packages.count_packages(access, search), packages.package_totals(access), free)

        return work

    def _show_head(self, head: _Head) -> None:
        self.page.say_totals(model.subtitle(head.totals, head.free))
        self.page.show_counts({choice: head.counts[choice.state] for choice in Filter})

    def _page_wanted(self, wanted: PageWanted) -> None:
        access, library, query = self._desk.access, self._desk.library, self._query()

        def work() -> tuple[PackagePage, dict[str, Verdict]]:
            found = packages.list_packages(access, query, wanted.first, wanted.count)
            return found, course_verdicts(access, library, [row.sha256 for row in found.rows])

        def show(read: tuple[PackagePage, dict[str, Verdict]]) -> None:
            found, verdicts = read
            now, folder_of = local_now(), library.folder_of
            self._rows |= {row.id: row for row in found.rows}
            waits = self._desk.media.waits
            rows = [
                model.row(row, folder_of, now, verdicts.get(row.sha256), is_being_prepared=waits(row.sha256))
                for row in found.rows
            ]
            self.page.table.show_page(wanted, rows, found.count)

        answer(self._desk, self.page.table, wanted, work, show)

    def _choose_all(self) -> None:
        access, query = self._desk.access, self._query()
        self._desk.background.run(lambda: packages.all_packages(access, query), self.page.table.choose, self._desk.say)

    # Deeds

    def do(self, deed: Deed, keys: frozenset[object]) -> None:
        """Do it for these packages."""
        chosen = frozenset(key for key in keys if isinstance(key, UUID))
        if not chosen:
            return
        match deed:
            case Deed.OPEN:
                self.one.show(next(iter(chosen)))
            case Deed.ENROL:
                self.assigning.ask(packages=chosen)
            case Deed.REMOVE:
                self.remove(chosen)

    def remove(self, chosen: frozenset[UUID]) -> None:
        """Take them off the machine; they can be brought back while the toast is there."""
        access = self._desk.access
        self._desk.background.run(lambda: packages.remove_packages(access, chosen), self._removed, self._desk.say)

    def _remove_course(self, sha256: str) -> None:
        """Whoever read the report does not want it after all."""
        library = self._desk.library

        def remove(found: packages.Package | None) -> None:
            if found is not None:
                self.remove(frozenset({found.id}))
            self._desk.go(Place.PACKAGES)

        self._desk.background.run(lambda: library.package(sha256), remove, self._desk.say)

    def _removed(self, gone: tuple[PackageRow, ...]) -> None:
        desk, access, library = self._desk, self._desk.access, self._desk.library
        self.page.table.choose(())
        self.refresh()
        if not gone:
            return
        chosen, digests = [row.id for row in gone], [row.sha256 for row in gone]

        def bring_back() -> None:
            desk.background.run(
                lambda: packages.bring_back_packages(access, chosen), lambda _: self.refresh(), desk.say
            )

        def settle(used: bool) -> None:
            if not used:
                desk.background.run(
                    lambda: packages.forget_packages(access, library, digests), lambda _: None, desk.say
                )

        said = (
            self.tr("Removed “{course}”").format(course=gone[0].title)
            if len(gone) == 1
            else translate("Packages", "Removed %n package(s)", "", len(gone))
        )
        desk.toast(said, ToastAction(self.tr("Undo"), bring_back)).gone.connect(settle)


class PackageOpening(QObject):
    """The page of one package."""

    def __init__(self, desk: Desk, screen: PackagesScreen) -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self.page = package_page.PackagePage()
        self._sheet: PackageSheet | None = None
        self._wanted: UUID | None = None
        self._policy = CoursePolicy()
        """What holds, or is about to: a second change may be made before the first is on the disk."""
        self._policies: InOrder[object] = InOrder(desk.background)
        page = self.page
        page.back_asked.connect(lambda: desk.go(Place.PACKAGES))
        page.enrol_asked.connect(self._enrol)
        page.try_asked.connect(self._look)
        page.remove_asked.connect(self._remove)
        page.version_asked.connect(self.show)
        page.link_asked.connect(self._ask_link)
        page.unlink_asked.connect(self._unlink)
        page.policy_changed.connect(self._set_policy)
        page.report_asked.connect(self._read_report)
        self.media = MediaShowing(desk, page.media)
        self.templates = Templates(desk, page)
        self.switches = CourseSwitches(desk, page.switches)

    def show(self, package: UUID) -> None:
        """Read a package, and show its page."""
        access, library = self._desk.access, self._desk.library
        self.templates.forget()
        self._wanted = package

        def show(sheet: PackageSheet) -> None:
            if package != self._wanted:
                return  # another one was asked for since
            self._sheet = sheet
            self._policy = sheet.policy
            self.page.show_package(model.page(sheet, local_now()))
            self.switches.show(sheet)
            self.media.show(sheet.row.sha256)
            self._show_verdict(sheet)
            self._desk.show(self.page, Place.PACKAGES)
            self.page.header.back.setFocus()

        self._desk.background.run(lambda: packages.package_sheet(access, library, package), show, self._desk.say)

    def _show_verdict(self, sheet: PackageSheet) -> None:
        """Read apart from the rest: the page does not wait for it."""
        access, library, sha256 = self._desk.access, self._desk.library, sheet.row.sha256

        def show(found: Mapping[str, Verdict]) -> None:
            if self._sheet is sheet:
                self.page.report.show_verdict(found.get(sha256))

        self.page.report.hide()
        self._desk.background.run(lambda: course_verdicts(access, library, [sha256]), show, self._desk.say)

    def _read_report(self) -> None:
        if self._sheet is not None:
            package = self._sheet.row.id
            about = About(self._sheet.row.sha256, title=self._sheet.row.title)
            self._screen.reports.show(about, lambda: self.show(package))

    def _enrol(self) -> None:
        if self._sheet is not None:
            self._screen.assigning.ask(packages=frozenset({self._sheet.row.id}))

    def _look(self) -> None:
        if self._sheet is not None:
            self._desk.open_course(self._sheet.row.sha256, Opening.BROWSE)

    def _remove(self) -> None:
        if self._sheet is not None:
            self._screen.remove(frozenset({self._sheet.row.id}))
            self._desk.go(Place.PACKAGES)

    def _ask_link(self) -> None:
        if self._sheet is None:
            return
        access, package = self._desk.access, self._sheet.row.id

        def ask(possible: tuple[packages.Package, ...]) -> None:
            if self._sheet is None or self._sheet.row.id != package:
                return
            if not possible:
                self._desk.toast(self.tr("There is no other course here that it could be the new version of"), None)
                return
            choices = [Choice(one.id, one.facts.title) for one in possible]
            question, verb = self.tr("Which course is it the new version of?"), self.tr("Make it the new version")
            dialog = ChooseDialog(question, self.tr("Course"), choices, verb, self.page.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(lambda: self._link(package, dialog.choice))
            dialog.open()

        self._desk.background.run(lambda: may_be_replaced(access, package), ask, self._desk.say)

    def _link(self, package: UUID, of: object) -> None:
        access = self._desk.access
        if not isinstance(of, UUID):
            return

        def undo() -> None:
            work = partial(unlink_version, access, package, keep_identifier=True)
            self._desk.background.run(work, lambda _: self.show(package), self._desk.say)

        def done(_: None) -> None:
            self._desk.toast(self.tr("It is a new version now"), ToastAction(self.tr("Undo"), undo))
            self.show(package)

        self._desk.background.run(lambda: link_version(access, package, of), done, self._desk.say)

    def _unlink(self) -> None:
        if self._sheet is None:
            return
        access, package = self._desk.access, self._sheet.row.id

        def done(_: None) -> None:
            self._desk.toast(self.tr("It stands for itself now"), None)
            self.show(package)

        self._desk.background.run(lambda: unlink_version(access, package), done, self._desk.say)

    def _set_policy(self, policy: CoursePolicy) -> None:
        if self._sheet is None:
            return
        sheet, access = self._sheet, self._desk.access
        package, before = sheet.row.id, self._policy
        self._policy = policy

        def undo() -> None:
            work = partial(set_course_policy, access, package, before)
            self._policies.run(work, lambda _: self._again(package), self._desk.say)

        def done(_: object) -> None:
            said = self.tr("Changed what holds for “{course}”").format(course=sheet.row.title)
            self._desk.toast(said, ToastAction(self.tr("Undo"), undo))
            self._again(package)

        def failed(error: BaseException) -> None:
            self._again(package)
            self._desk.say(error)

        self._policies.run(partial(set_course_policy, access, package, policy), done, failed)

    def _again(self, package: UUID) -> None:
        if self._wanted != package or not self.page.isVisible():
            return
        access, library, is_behind = self._desk.access, self._desk.library, self._policies.since()

        def show(sheet: PackageSheet) -> None:
            if package == self._wanted and not is_behind():
                self._sheet, self._policy = sheet, sheet.policy
                self.page.policy.show_policy(sheet.policy, sheet.package.facts.attempt_limit)

        self._desk.background.run(lambda: packages.package_sheet(access, library, package), show, self._desk.say)
