"""The page "Who is learning?": everybody as tiles, ways to find oneself, the panel for the PIN, other ways in."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QStackedWidget, QWidget

from desktop.learning.badges import is_badge
from desktop.learning.door import DoorGroup, PersonTile, Tiles
from desktop.ui.badge_reader import BadgeReader
from desktop.ui.icons import icon, icon_size
from desktop.ui.sign_in_model import Try
from desktop.ui.sign_in_panel import WIDTH, SignInPanel
from desktop.ui.sign_in_tiles import GAP, TILE_HEIGHT, TileGrid
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.notices import Banner, EmptyState, Tone
from desktop.ui.widgets.rail import Mark
from desktop.ui.widgets.sheet import column, row, rule
from desktop.ui.widgets.sync_pill import SyncPill
from desktop.ui.widgets.sync_state import Kept, SyncState
from desktop.ui.widgets.text import ElidedLabel, Label, Paragraph
from desktop.words import translate

BESIDE_FROM = 900
"""Unscaled px: in a narrower window the panel takes the place of the tiles once somebody was chosen."""
WORDS_FROM, PILL_FROM, LOW_BELOW = 720, 620, 480
MARGIN = 40


class SignInPage(QFrame):
    """Shows what it is given, and says what was asked for. It knows no PIN but the one that is being typed."""

    looked_for = Signal(str, object)
    """Words of a name, and the id of a group or None."""
    page_wanted = Signal(int)
    chosen = Signal(object)
    """A `PersonTile`."""
    submitted = Signal(str)
    badge_read = Signal(str)
    badge_asked = Signal()
    guest_asked = Signal()
    help_asked = Signal()
    another_asked = Signal()
    language_asked = Signal(QPoint)

    def __init__(
        self, language: str, now: Callable[[], datetime] = lambda: datetime.now(UTC), parent: QWidget | None = None
    ) -> None:
        """`language`: what the language that is spoken calls itself."""
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        self.grid = TileGrid()
        self.panel = SignInPanel(now)
        self.search = SearchField(self.tr("Find your name"))
        self.groups = QComboBox()
        self.groups.setAccessibleName(self.tr("Group"))
        self.badge_button = Button(self.tr("Sign in with a badge"), Kind.QUIET, "scan-line")
        self.guest_button = Button(self.tr("Continue as a guest"), Kind.QUIET, "user-plus")
        self.language_button = Button(language, Kind.QUIET, "languages")
        self._reader = BadgeReader(self, is_badge)
        self._beside = True
        self._inset = (0, 0)
        self._looking = self._enter_waits = False
        self._build()
        self._connect()
        self._fit()
        theme_service().changed.connect(self._fit)
        theme_service().changed.connect(self._draw_signs)

    def _build(self) -> None:
        outer = row(self)
        self._main = QWidget()
        self._box = column(self._main)
        outer.addWidget(self._main, 1)
        self._line = rule(upright=True)
        outer.addWidget(self._line)
        outer.addWidget(self.panel)
        self._box.addLayout(self._head())
        self._notices = column(gap=8)
        self._box.addLayout(self._notices)
        self._box.addLayout(self._finding())
        self._box.addWidget(self._list(), 1)
        self._box.addLayout(self._foot())

    def _head(self) -> QGridLayout:
        self._center = ElidedLabel("Carrel", Type.H3)
        self._room = ElidedLabel("", Type.CAPTION)
        words = column()
        words.addStretch(1)
        words.addWidget(self._center)
        words.addWidget(self._room)
        words.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(current_theme().space[2])
        grid.addWidget(Mark(40), 0, 0)
        grid.addLayout(words, 0, 1)
        self._pill = SyncPill(SyncState(Kept.HERE, self.tr("everything stays on this machine")))
        grid.addWidget(self._pill, 0, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(1, 1)
        self._top = grid
        return grid

    def show_sync(self, state: SyncState) -> None:
        """Say where the work of all is; what a seat without a server says is there already."""
        self._pill.show_state(state)

    def _finding(self) -> QGridLayout:
        self._find = QGridLayout()
        self._find.setHorizontalSpacing(current_theme().space[2])
        self._find.setVerticalSpacing(current_theme().space[2])
        self._question = QWidget()
        words = column(self._question)
        words.addWidget(Paragraph(self.tr("Who is learning?"), Type.H1))
        self._how = Paragraph(self.tr("Choose your name, then enter your PIN."), tone="second")
        words.addWidget(self._how)
        return self._find

    def _list(self) -> QStackedWidget:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self.show_all_button = Button(self.tr("Show everyone"))
        self._nothing = EmptyState(
            "search",
            self.tr("No name matches"),
            self.tr("Try fewer letters or another group, or ask your instructor to add you."),
            self.show_all_button,
        )
        self._nobody = EmptyState(
            "users",
            self.tr("Names will be here"),
            self.tr("An administrator adds people or imports a list of them. Until then, guests can learn."),
        )
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._nobody)
        return self._stack

    def _foot(self) -> QGridLayout:
        self._ways = QGridLayout()
        self._ways.setHorizontalSpacing(current_theme().space[1])
        self._ways.setVerticalSpacing(0)
        self._count = Label("", Type.BODY, "second")
        return self._ways

    def _connect(self) -> None:
        self.grid.chosen.connect(self.chosen)
        self.grid.tiles.wanted.connect(self.page_wanted)
        self.search.searched.connect(lambda _: self._look())
        self.search.returnPressed.connect(self._take_found)
        self.groups.currentIndexChanged.connect(lambda _: self._look())
        self.show_all_button.clicked.connect(self.forget_search)
        self.panel.submitted.connect(self.submitted)
        self.panel.another_asked.connect(self.another_asked)
        self.panel.help_asked.connect(self.help_asked)
        self._reader.scanned.connect(self.badge_read)
        self.badge_button.clicked.connect(self.badge_asked)
        self.guest_button.clicked.connect(self.guest_asked)
        self.language_button.clicked.connect(
            lambda: self.language_asked.emit(self.language_button.mapToGlobal(QPoint(0, 0)))
        )

    # What it shows

    def show_seat(self, center: str, room: str, *, guests: bool) -> None:
        """Whose machine this is, where it stands, and whether guests may learn on it."""
        self._center.setText(center or "Carrel")
        self._room.setText(room)
        self._room.setVisible(bool(room))
        self.guest_button.setVisible(guests)

    def show_groups(self, groups: Sequence[DoorGroup]) -> None:
        """The groups people can be looked up by; without any there is nothing to choose."""
        self.groups.blockSignals(True)
        self.groups.clear()
        self.groups.addItem(self.tr("Everyone"), None)
        for group in groups:
            self.groups.addItem(group.name, group.id)
        self.groups.blockSignals(False)
        self.groups.setVisible(bool(groups))
        self._draw_signs()

    def show_tiles(self, tiles: Tiles) -> None:
        """The first of all who fit what was looked for."""
        self.grid.tiles.begin(tiles)
        self.grid.scrollToTop()
        if tiles.count:
            self.grid.setCurrentIndex(self.grid.tiles.index(0))
        looking = bool(self.search.text().strip()) or self.groups.currentData() is not None
        self._stack.setCurrentWidget(self.grid if tiles.count else self._nothing if looking else self._nobody)
        names = translate("SignIn", "%n name(s)", "", tiles.count)
        self._count.setText(names if tiles.count else "")
        self._looking = False
        if self._enter_waits:
            self._take_found()

    def put_tiles(self, after: int, entries: Sequence[PersonTile]) -> None:
        """More of them, from that row on."""
        self.grid.tiles.put(after, entries)

    def show_try(self, shown: Try | None) -> None:
        """Who is before the pad, and how that stands."""
        self.panel.show_try(shown)
        self.grid.mark(shown.person.id if shown is not None else None)
        self._arrange()

    def tell(self, happened: str, rest: str = "", tone: Tone = Tone.ATTENTION, button: Button | None = None) -> Banner:
        """Say something that must not go by unread, until it is put away."""
        banner = Banner(tone, happened, rest)
        away = Button(self.tr("Put away"), Kind.QUIET)
        away.clicked.connect(banner.deleteLater)
        if button is not None:
            banner.add_button(button)
        banner.add_button(away)
        self._notices.addWidget(banner)
        return banner

    # What is done on it

    @property
    def group(self) -> UUID | None:
        """The group that was chosen."""
        chosen = self.groups.currentData()
        return chosen if isinstance(chosen, UUID) else None

    def forget_search(self) -> None:
        """Everybody again."""
        self.groups.blockSignals(True)
        self.groups.setCurrentIndex(0)
        self.groups.blockSignals(False)
        if self.search.text():
            self.search.clear()
        else:
            self._look()

    def take_focus(self) -> None:
        """The keyboard goes to the pad, or to the names."""
        if self.panel.shown is not None:
            self.panel.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            (self.grid if self.grid.isVisible() else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        self._looking = True
        self.looked_for.emit(self.search.text().strip(), self.group)

    def _take_found(self) -> None:
        """Enter after a name: whoever is the only one it fits, as soon as that is known; else one chooses."""
        if self._looking:
            self._enter_waits = True
            return
        self._enter_waits = False
        only = self.grid.tiles.person(0) if self.grid.tiles.rowCount() == 1 else None
        if only is not None and self.search.text().strip():
            self.chosen.emit(only)
        elif self.grid.tiles.rowCount():
            self.grid.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if not self.panel.take_key(event):
            super().keyPressEvent(event)

    # How it fits

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As narrow as it gets when the panel takes the place of the tiles."""
        return QSize(0, 0)

    def _fit(self) -> None:
        theme = current_theme()
        width = self.width()
        self._beside = width >= theme.px(BESIDE_FROM)
        if self._beside:
            self.panel.setFixedWidth(theme.px(WIDTH))
        else:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(16_777_215)
        room = width - theme.px(WIDTH) if self._beside else width
        margin = theme.px(MARGIN if room >= theme.px(600) else 20)
        # The tiles bring half a gap along at each side, and the scroll bar stands in the margin.
        self._stack.setMinimumHeight(theme.px(TILE_HEIGHT))  # what it says when it is empty may be cut, names not
        half, bar = theme.px(GAP) // 2, self.grid.verticalScrollBar().sizeHint().width()
        before, after = margin - half, max(0, margin - half - bar)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._box.setContentsMargins(
            after if mirrored else before, theme.space[3], before if mirrored else after, theme.space[3]
        )
        self._inset = (margin - after, half) if mirrored else (half, margin - after)
        self._top.setContentsMargins(self._inset[0], 0, self._inset[1], 0)
        self._notices.setContentsMargins(self._inset[0], theme.space[3], self._inset[1], 0)
        self._how.setVisible(self.height() >= theme.px(LOW_BELOW))
        self._pill.set_brief(room < theme.px(PILL_FROM))
        self._arrange()
        self._place_finding(stacked=room < theme.px(700))
        self._place_ways(stacked=room < theme.px(WORDS_FROM))

    def _draw_signs(self) -> None:
        self.groups.setIconSize(icon_size(16))
        for place in range(self.groups.count()):
            self.groups.setItemIcon(place, icon("users", "text", 16))

    def _arrange(self) -> None:
        pad = self.panel.shown is not None
        self._main.setVisible(self._beside or not pad)
        self.panel.setVisible(self._beside or pad)
        self._line.setVisible(self._beside)

    def _place_finding(self, *, stacked: bool) -> None:
        grid, theme = self._find, current_theme()
        for part in (self._question, self.groups, self.search):
            grid.removeWidget(part)
        above = theme.px(16 if stacked or self.height() < theme.px(LOW_BELOW) else 36)
        grid.setContentsMargins(self._inset[0], above, self._inset[1], theme.px(16 - GAP // 2))
        if stacked:
            grid.addWidget(self._question, 0, 0, 1, 2)
            grid.addWidget(self.groups, 1, 0)
            grid.addWidget(self.search, 1, 1)
            grid.setColumnStretch(0, 0)
            grid.setColumnStretch(1, 1)
        else:
            grid.addWidget(self._question, 0, 0)
            grid.addWidget(self.groups, 0, 1, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(self.search, 0, 2, Qt.AlignmentFlag.AlignBottom)
            grid.setColumnStretch(0, 1)
            grid.setColumnStretch(1, 0)
        self.groups.setMinimumWidth(theme.px(120 if stacked else 176))
        self.search.setFixedWidth(theme.px(240) if not stacked else min(theme.px(268), self.width() // 2))

    def _place_ways(self, *, stacked: bool) -> None:
        grid = self._ways
        parts: list[QWidget] = [self._count, self.badge_button, self.guest_button, self.language_button]
        for part in parts:
            grid.removeWidget(part)
        grid.setContentsMargins(self._inset[0], current_theme().space[2], self._inset[1], 0)
        for place, part in enumerate(parts):
            if stacked:
                line, side = ((0, 0), (1, 0), (1, 1), (0, 1))[place]
                at_end = Qt.AlignmentFlag.AlignRight if side else Qt.AlignmentFlag.AlignLeft
                grid.addWidget(part, line, side, at_end)
            else:
                grid.addWidget(part, 0, place)
        grid.setColumnStretch(0, 1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        super().showEvent(event)
        self._reader.watch(self.window().windowHandle())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._fit()
