"""Joins the list of people and the groups to their use cases."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Qt

from desktop.learning import groups as grouping
from desktop.learning import people
from desktop.learning.access import Access
from desktop.learning.groups import GroupSize
from desktop.learning.people import PeopleCounts, PeopleFilter, PeoplePage, PersonFacts, Role
from desktop.ui import people_model as model
from desktop.ui import people_page
from desktop.ui.groups_page import GroupDeed, GroupsPage
from desktop.ui.people_model import Deed
from desktop.ui.person_dialogs import ChooseDialog, FactsDialog, NameDialog
from desktop.ui.phrases import local_now
from desktop.ui.places import Place
from desktop.ui.widgets.choosers import Choice
from desktop.ui.widgets.dialog import Dialog
from desktop.ui.widgets.notices import ToastAction
from desktop.ui.widgets.table_model import PageWanted
from desktop.wiring.assigning import Assigning
from desktop.wiring.desk import Desk
from desktop.wiring.listing import Listing, answer
from desktop.wiring.person import PersonOpening
from desktop.wiring.reading import Reading
from desktop.wiring.roster import RosterImporting
from desktop.words import translate

Chosen = frozenset[UUID]


@dataclass(frozen=True)
class _Head:
    """What stands above the table."""

    counts: PeopleCounts
    groups: tuple[GroupSize, ...]


class PeopleScreen(QObject):
    """The list is read whenever one comes to it, and after each change."""

    place = Place.PEOPLE

    def __init__(self, desk: Desk) -> None:
        self.page = people_page.PeoplePage()
        super().__init__(self.page)
        self._desk = desk
        self._groups: tuple[GroupSize, ...] = ()
        self.dialog: Dialog | None = None
        """The one that is open; tests answer it."""
        self.assigning = Assigning(desk, self.page)
        self.person = PersonOpening(desk, self)
        self.grouping = Grouping(desk, self)
        self.roster = RosterImporting(desk, self)
        counting = Reading(desk.background, self._begin_counting, self._show_head, desk.say)
        self._listing = Listing(desk, self.page.table, counting)
        page = self.page
        page.asked.connect(self._listing.ask_anew)
        page.table.page_wanted.connect(self._page_wanted)
        page.table.all_wanted.connect(self._choose_all)
        page.deed_asked.connect(self.do)
        page.add_asked.connect(self.add)
        page.groups_asked.connect(self.grouping.show)
        page.roster_asked.connect(self.roster.ask)
        self.assigning.assigned.connect(self.refresh)

    def shown(self) -> None:
        """Read everything; the keyboard goes to the rows."""
        self._listing.shown()

    def refresh(self) -> None:
        """Read the same again."""
        self._listing.refresh()

    def show_group(self, group: UUID) -> None:
        """The list, of the people in one group."""
        self._desk.go(Place.PEOPLE)
        self.page.groups.choose(group)
        self._listing.ask_anew()

    # Reading

    def _query(self) -> PeopleFilter:
        page = self.page
        group, role = page.groups.choice, page.roles.choice
        return PeopleFilter(
            search=page.search.text().strip(),
            group=group if isinstance(group, UUID) else None,
            role=role if isinstance(role, Role) else None,
            state=page.chosen_filter.state,
        )

    def _begin_counting(self) -> Callable[[], _Head]:
        access = self._desk.access
        return lambda: _Head(people.count_people(access), grouping.list_groups(access))

    def _show_head(self, head: _Head) -> None:
        self._groups = head.groups
        self.page.show_groups([Choice(size.group.id, size.group.name) for size in head.groups])
        self.page.show_counts(model.counts(head.counts))

    def _page_wanted(self, wanted: PageWanted) -> None:
        access, query = self._desk.access, self._query()

        def show(found: PeoplePage) -> None:
            now = local_now()
            self.page.table.show_page(wanted, [model.row(row, now) for row in found.rows], found.count)

        answer(
            self._desk,
            self.page.table,
            wanted,
            lambda: people.list_people(access, query, wanted.first, wanted.count),
            show,
        )

    def _choose_all(self) -> None:
        access, query = self._desk.access, self._query()

        def every() -> Chosen:
            return frozenset(row.id for row in people.list_people(access, query, 0, 1_000_000).rows)

        self._desk.background.run(every, self.page.table.choose, self._desk.say)

    # Deeds

    def do(self, deed: Deed, keys: frozenset[object]) -> None:
        """Do it for these people."""
        chosen = frozenset(key for key in keys if isinstance(key, UUID))
        if not chosen:
            return
        match deed:
            case Deed.OPEN:
                self.person.show(next(iter(chosen)))
            case Deed.ASSIGN:
                self.assigning.ask(learners=chosen)
            case Deed.PUT_IN_GROUP:
                self._ask_group(chosen)
            case Deed.DEACTIVATE:
                self._deactivate(chosen)
            case Deed.BRING_BACK:
                self._bring_back(chosen)

    def add(self) -> FactsDialog:
        """Ask for somebody new, and add them."""
        dialog = FactsDialog(
            self.tr("Add a person"),
            self.tr("Add person"),
            [size.group for size in self._groups],
            parent=self.page.window(),
        )
        access = self._desk.access

        def submit(facts: PersonFacts, chosen: frozenset[object]) -> None:
            def work() -> UUID:
                made = people.add_person(access, facts)
                for group in chosen:
                    if isinstance(group, UUID):
                        grouping.put_in_group(access, group, [made.id])
                return made.id

            self._desk.background.run(work, partial(self._added, dialog, facts.name), partial(self._refused, dialog))

        dialog.submit = submit
        self._open(dialog)
        return dialog

    def _added(self, dialog: FactsDialog, name: str, person: UUID) -> None:
        dialog.taken()
        said = self.tr("Added {name}. Give them a PIN next.").format(name=name)
        access = self._desk.access
        again = ToastAction(self.tr("New PIN"), lambda: self.person.give_pin(person, name))
        self._desk.toast(said, again if access.actor.person != person else None)
        self.refresh()

    def _refused(self, dialog: FactsDialog, error: BaseException) -> None:
        if isinstance(error, people.PeopleError):
            dialog.complain(str(error))
        else:
            dialog.reject()
            self._desk.say(error)

    def _ask_group(self, chosen: Chosen) -> None:
        if not self._groups:
            self.grouping.show()
            return
        choices = [Choice(size.group.id, size.group.name) for size in self._groups]
        question = translate("People", "Put %n person(s) in which group?", "", len(chosen))
        dialog = ChooseDialog(question, self.tr("Group"), choices, self.tr("Put in group"), self.page.window())
        dialog.accepted.connect(lambda: self._put(chosen, dialog.choice))
        self._open(dialog)

    def _put(self, chosen: Chosen, group: object) -> None:
        if not isinstance(group, UUID):
            return
        access = self._desk.access
        name = next(size.group.name for size in self._groups if size.group.id == group)
        said = translate("People", "Put %n person(s) in “{group}”", "", len(chosen)).format(group=name)
        self._change(
            lambda: grouping.put_in_group(access, group, chosen),
            said,
            lambda: grouping.take_out_of_group(access, group, chosen),
        )

    def _deactivate(self, chosen: Chosen) -> None:
        access = self._desk.access
        said = translate("People", "Deactivated %n person(s)", "", len(chosen))
        self._change(
            lambda: _each(people.deactivate, access, chosen), said, lambda: _each(people.bring_back, access, chosen)
        )

    def _bring_back(self, chosen: Chosen) -> None:
        access = self._desk.access
        said = translate("People", "Brought %n person(s) back", "", len(chosen))
        self._change(
            lambda: _each(people.bring_back, access, chosen), said, lambda: _each(people.deactivate, access, chosen)
        )

    def _change(self, work: Callable[[], object], said: str, undo: Callable[[], object]) -> None:
        def take_back() -> None:
            self._desk.background.run(undo, lambda _: self.refresh(), self._desk.say)

        def done(_: object) -> None:
            self._desk.toast(said, ToastAction(self.tr("Undo"), take_back))
            self.page.table.choose(())
            self.refresh()

        def failed(error: BaseException) -> None:
            self.refresh()  # some of several may have been changed
            self._desk.say(error)

        self._desk.background.run(work, done, failed)

    def _open(self, dialog: Dialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()


def _each(deed: Callable[[Access, UUID], None], access: Access, chosen: Chosen) -> None:
    for person in chosen:
        deed(access, person)


class Grouping(QObject):
    """The page of groups."""

    def __init__(self, desk: Desk, screen: PeopleScreen) -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self.page = GroupsPage()
        self._sizes: dict[UUID, GroupSize] = {}
        self.dialog: NameDialog | None = None
        """The one that is open; tests answer it."""
        self._reading = Reading(desk.background, self._begin, self._show, desk.say)
        self.page.back_asked.connect(lambda: desk.go(Place.PEOPLE))
        self.page.add_asked.connect(self.add)
        self.page.deed_asked.connect(self.do)

    def show(self) -> None:
        """Go to the page."""
        self._desk.show(self.page, Place.PEOPLE)
        self._reading.ask()
        self.page.table.focus()

    def _begin(self) -> Callable[[], tuple[GroupSize, ...]]:
        access = self._desk.access
        return lambda: grouping.list_groups(access)

    def _show(self, groups: tuple[GroupSize, ...]) -> None:
        self._sizes = {size.group.id: size for size in groups}
        self.page.show_groups(groups)

    def add(self) -> None:
        """Ask for a name, and make the group."""
        access = self._desk.access

        def add(name: str) -> None:
            said = self.tr("Added the group “{name}”").format(name=name)
            self._desk.background.run(
                lambda: grouping.add_group(access, name),
                lambda made: self._done(said, lambda: grouping.remove_group(access, made.id)),
                self._desk.say,
            )

        self._ask(NameDialog(self.tr("Add a group"), self.tr("Add group"), parent=self.page.window()), add)

    def do(self, deed: GroupDeed, key: object) -> None:
        """Do it with this group."""
        size = self._sizes.get(key) if isinstance(key, UUID) else None
        if size is None:
            return
        access, group, before = self._desk.access, size.group.id, size.group.name
        if deed is GroupDeed.SHOW:
            self._screen.show_group(group)
        elif deed is GroupDeed.RENAME:
            dialog = NameDialog(self.tr("Rename the group"), self.tr("Rename"), before, self.page.window())

            def rename(name: str) -> None:
                said = self.tr("Renamed to “{name}”").format(name=name)
                self._run(
                    lambda: grouping.rename_group(access, group, name),
                    said,
                    lambda: grouping.rename_group(access, group, before),
                )

            self._ask(dialog, rename)
        else:
            said = self.tr("Removed the group “{name}”").format(name=before)
            self._run(
                lambda: grouping.remove_group(access, group), said, lambda: grouping.bring_back_group(access, group)
            )

    def _ask(self, dialog: NameDialog, then: Callable[[str], None]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: then(dialog.name))
        self.dialog = dialog
        dialog.open()

    def _run(self, work: Callable[[], None], said: str, undo: Callable[[], None]) -> None:
        self._desk.background.run(work, lambda _: self._done(said, undo), self._desk.say)

    def _done(self, said: str, undo: Callable[[], None]) -> None:
        def take_back() -> None:
            self._desk.background.run(undo, lambda _: self._reading.ask(), self._desk.say)

        self._desk.toast(said, ToastAction(self.tr("Undo"), take_back))
        self._reading.ask()
