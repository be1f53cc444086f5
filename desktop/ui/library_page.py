"""The page "My courses": header, the course to continue, segments and search, the cards."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QMenu, QSizePolicy, QWidget

from desktop.ui.icons import icon
from desktop.ui.library_card import GAP_ACROSS, GAP_DOWN
from desktop.ui.library_grid import CardGrid
from desktop.ui.library_hero import ContinueCard
from desktop.ui.library_model import Choice, CourseCard, Shelf, counts, found
from desktop.ui.phrases import local_now
from desktop.ui.pictures import Covers
from desktop.ui.theme import current_theme
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.fields import SearchField, Segments
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.notices import Banner, EmptyState, Tone
from desktop.ui.widgets.page import PageHeader, PageScroll, side_margin
from desktop.ui.widgets.sheet import clear, column


class FindBar(QWidget):
    """Segments at the start and search at the end; below each other where both do not fit."""

    def __init__(self, segments: Segments, search: SearchField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments, self._search = segments, search
        theme = current_theme()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, theme.space[4], 0, theme.px(16 - GAP_DOWN // 2))
        self._grid.setSpacing(theme.space[2])
        self._grid.setColumnStretch(1, 1)
        self.setSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed
        )  # few cards leave room that is not its
        self._arrange()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As narrow as it gets when they stand below each other, else the page could never be made that narrow."""
        return QSize(self._search.minimumWidth(), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        whole = self._segments.width_with_counts()
        self._segments.set_tight(whole > self.width())
        below = self.width() < whole + self._search.sizeHint().width() + self._grid.spacing()
        for part in (self._segments, self._search):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._segments, 0, 0)
        self._grid.addWidget(self._search, 1 if below else 0, 0 if below else 2)

    def counts_changed(self) -> None:
        """The segments say other numbers now, and may need more room."""
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()


class LibraryPage(QFrame):
    """Shows a learner's courses and says what was asked for; it changes nothing by itself.

    `manages`: whoever looks may also import and remove packages.
    """

    open_requested = Signal(str)
    """Begin or go on with a course."""
    details_requested = Signal(str)
    """Show the page of a course."""
    remove_requested = Signal(str)
    import_requested = Signal()

    def __init__(
        self,
        covers: Covers,
        now: Callable[[], datetime] = local_now,
        *,
        manages: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        self._now, self._manages = now, manages
        self._shelf = Shelf.whole(())
        self._choice, self._words = Choice.ALL, ""
        self._focus_wanted = False
        self._header = PageHeader(self.tr("My courses"))
        self.import_button = Button(self.tr("Import course"), Kind.PRIMARY, "plus")
        self._header.ends.addWidget(self.import_button)
        self.hero = ContinueCard(covers)
        self.segments = Segments(self.tr("Which courses"), {choice: choice.word for choice in Choice})
        self.search = SearchField(self.tr("Find a course"))
        self.grid = CardGrid(covers)
        self._scroll = PageScroll(outdent=GAP_ACROSS // 2)
        self._build()
        self._connect()

    def _build(self) -> None:
        page = column(self)
        page.addWidget(self._header)
        page.addWidget(self._scroll, 1)
        notices = QWidget()
        self._notices = column(notices)
        self._scroll.add(notices)
        self._scroll.add(self.hero)
        self._bar = FindBar(self.segments, self.search)
        self._scroll.add(self._bar)
        self._scroll.box.addWidget(self.grid)
        self.add_button = Button(self.tr("Import course"), Kind.PRIMARY, "plus")
        self.show_all_button = Button(self.tr("Show all courses"))
        self._empty, self._nothing = self._empty_at_first(), QWidget()
        self._nothing_box = column(self._nothing)
        self._said: tuple[str, str] | None = None
        self._scroll.box.addWidget(self._empty, 1)
        self._scroll.box.addWidget(self._nothing, 1)
        self._scroll.box.addStretch(0)

    def _empty_at_first(self) -> EmptyState:
        title = self.tr("Your courses will be here")
        if self._manages:
            words = self.tr(
                "Import a SCORM package, or drop its .zip anywhere in this window. It then works without a network."
            )
            return EmptyState("library", title, words, self.add_button)
        self.add_button.hide()
        words = self.tr("Nothing is assigned to you yet. Ask your instructor; what they assign appears here by itself.")
        return EmptyState("library", title, words)

    def _say_nothing(self) -> None:
        """Why no card is shown: what was looked for, or the segment that is chosen."""
        title, words = self._why_nothing()
        if self._said == (title, words):
            return
        self._said = (title, words)
        self.show_all_button.setParent(self)
        clear(self._nothing_box)
        self._nothing_box.addWidget(
            EmptyState("search" if self._words else "library", title, words, self.show_all_button), 1
        )
        self.show_all_button.show()

    def _why_nothing(self) -> tuple[str, str]:
        if self._words:
            return self.tr("No course matches"), self.tr("Try fewer or other words, or look among all courses.")
        match self._choice:
            case Choice.DUE:
                return self.tr("Nothing is due"), self.tr("Everything that had to be done by a day is done.")
            case Choice.IN_PROGRESS:
                return self.tr("Nothing in progress"), self.tr("A course that you start stays here until it is done.")
            case _:
                return self.tr("Nothing done yet"), self.tr("A course that you complete or pass will be here.")

    def _connect(self) -> None:
        for button in (self.import_button, self.add_button):
            button.clicked.connect(self.import_requested)
        self.show_all_button.clicked.connect(self._show_all)
        self.segments.chosen.connect(self._choose)
        self.search.searched.connect(self._find)
        self.hero.opened.connect(self.open_requested)
        self.hero.details_asked.connect(self.details_requested)
        self.grid.opened.connect(self._open)
        self.grid.remove_asked.connect(self._remove)
        self.grid.menu_asked.connect(self._show_menu)
        self.grid.reveal.connect(self._reveal)

    @property
    def cards_in_view(self) -> int:
        """How many cards the window has room for, and one for the course to continue."""
        # Not the grid's own width: while there are no cards it is hidden and has none.
        view = self._scroll.viewport()
        width = view.width() - 2 * side_margin(view.width()) + current_theme().px(GAP_ACROSS)
        return self.grid.in_view(width, view.height()) + 1

    @property
    def shelf(self) -> Shelf:
        """What the page shows, before anything was looked for."""
        return self._shelf

    def show_cards(self, cards: Sequence[CourseCard]) -> None:
        """Show these courses and no others, in this order."""
        self.show_shelf(Shelf.whole(cards))

    def show_shelf(self, shelf: Shelf) -> None:
        """Show the courses that were read so far; `add_cards` brings the rest."""
        self._shelf = shelf
        self._show_totals()
        self._show_found()
        if self._focus_wanted and shelf.cards:
            self.take_focus()

    def add_cards(self, cards: Sequence[CourseCard], *, last: bool) -> None:
        """Show more courses behind those that are there. `last`: there are no others, and those read are the truth."""
        self._shelf = self._shelf.and_then(cards)
        if last and len(self._shelf.cards) != self._shelf.totals[Choice.ALL]:
            self._shelf = replace(self._shelf, totals=counts(self._shelf.cards))
            self._show_totals()
        self.grid.add_cards(self._without_newest(found(cards, self._choice, self._words)))
        self._show_what_there_is()

    def tell_of_newest(self, card: CourseCard) -> None:
        """Say more of the course to continue, unless it is another one by now."""
        if self._shelf.newest is not None and self._shelf.newest.sha256 == card.sha256:
            self._shelf = replace(self._shelf, newest=card)
            self.hero.show_card(card)

    def tell(self, happened: str, rest: str) -> Banner:
        """Say something that must not go by unread, above the courses, until it is put away."""
        banner = Banner(Tone.ATTENTION, happened, rest)
        part = QWidget()
        column(part, margins=(0, 0, 0, 16)).addWidget(banner)
        read = Button(self.tr("Put away"))
        read.setAccessibleDescription(happened)
        read.clicked.connect(part.deleteLater)
        banner.add_button(read)
        self._notices.addWidget(part)
        return banner

    def take_focus(self) -> None:
        """Give the keyboard to the courses: where it was among them, else to the one to continue.

        While they are still being read it goes there as soon as they are shown.
        """
        self._focus_wanted = not self._shelf.cards
        if self.grid.isVisibleTo(self):
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.hero.isVisibleTo(self):
            self.hero.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._manages:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, sha256: str) -> None:
        """Go to a course, past any filter that hides it."""
        if not self.grid.choose(sha256):
            self._show_all()
        at_card = self.grid.choose(sha256)
        (self.grid if at_card else self.hero.open_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, sha256: str) -> None:
        goes_on = any(card.goes_on for card in self.grid.cards() if card.sha256 == sha256)
        (self.open_requested if goes_on else self.details_requested).emit(sha256)

    def _remove(self, sha256: str) -> None:
        if self._manages:
            self.remove_requested.emit(sha256)

    def _show_totals(self) -> None:
        self._header.say(self.tr("My courses"), self._shelf.subtitle(self._now()))
        self.segments.show_counts(self._shelf.totals)
        self._bar.counts_changed()

    def _show_found(self) -> None:
        self.grid.show_cards(self._without_newest(found(self._shelf.cards, self._choice, self._words)))
        recent = self._newest_on_top()
        if recent is not None:
            self.hero.show_card(recent)
        self._show_what_there_is()

    def _newest_on_top(self) -> CourseCard | None:
        """The course to continue, where it stands above the others: not while one looks for something else."""
        newest = self._shelf.newest
        return newest if newest is not None and not self._words and self._choice.holds(newest) else None

    def _without_newest(self, cards: list[CourseCard]) -> list[CourseCard]:
        recent = self._newest_on_top()
        return cards if recent is None else [card for card in cards if card.sha256 != recent.sha256]

    def _show_what_there_is(self) -> None:
        recent, any_at_all, shown = self._newest_on_top(), self._shelf.totals[Choice.ALL] > 0, bool(self.grid.cards())
        self.hero.setVisible(recent is not None)
        self.import_button.setVisible(any_at_all and self._manages)
        self.import_button.set_kind(Kind.PRIMARY if recent is None else Kind.SECONDARY)
        self._bar.setVisible(any_at_all)
        self.grid.setVisible(shown)
        self._empty.setVisible(not any_at_all)
        # What has not been read yet may still match.
        nothing = any_at_all and not shown and recent is None and self._shelf.is_whole
        if nothing:
            self._say_nothing()
        self._nothing.setVisible(nothing)

    def _show_all(self) -> None:
        self.search.clear()
        self._choice = Choice.ALL
        self.segments.choose(Choice.ALL)
        self._show_found()

    def _choose(self, choice: Choice) -> None:
        self._choice = choice
        self._show_found()

    def _find(self, words: str) -> None:
        self._words = words
        self._show_found()

    def _reveal(self, area: QRect) -> None:
        place = area.translated(self.grid.pos())
        self._scroll.ensureVisible(place.center().x(), place.top(), 0, 0)
        self._scroll.ensureVisible(place.center().x(), place.bottom(), 0, current_theme().space[1])

    def _show_menu(self, card: CourseCard, place: QPoint) -> None:
        self.menu_for(card).popup(place)

    def menu_for(self, card: CourseCard) -> QMenu:
        """The menu of a course: open, details, and remove for whoever may."""
        menu = Menu(card.title, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offers = [
            ("play", card.action, self.tr("Enter"), self.open_requested),
            ("info", self.tr("Details"), "", self.details_requested),
            ("trash-2", self.tr("Remove"), self.tr("Del"), self.remove_requested),
        ]
        if not card.goes_on:
            offers[0] = ("info", self.tr("Details"), self.tr("Enter"), self.details_requested)
            del offers[1]
        if not self._manages:
            del offers[-1]
        for name, words, key, signal in offers:
            # The key is only shown here: the grid answers to it, the menu must not.
            shown = f"{words}\t{key}" if key else words
            action = QAction(icon(name, "danger" if name == "trash-2" else "text"), shown, menu)
            action.triggered.connect(lambda _=False, say=signal: say.emit(card.sha256))
            menu.addAction(action)
        return menu
