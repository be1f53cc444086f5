"""The diagnostics drawer: every call of the course, what went wrong, what sequencing decided, what was blocked."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QStackedWidget, QStyle, QTabBar, QWidget

from desktop.ui.diagnostics_detail import BlockedNotice, DetailPane
from desktop.ui.diagnostics_list import LogModel, LogView
from desktop.ui.diagnostics_model import (
    ApiCall,
    BlockedAddress,
    ConsoleLevel,
    ConsoleLine,
    Log,
    Row,
    TraceLine,
    hosts,
)
from desktop.ui.icons import pixmap
from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.buttons import Button, IconButton, Size
from desktop.ui.widgets.sheet import column, row, rule
from desktop.ui.widgets.text import Label
from desktop.words import QT_TRANSLATE_NOOP, in_a_row, number, translate


class Tab(Enum):
    """The lists of the drawer, in their order."""

    CALLS = QT_TRANSLATE_NOOP("Diagnostics", "API calls")
    ERRORS = QT_TRANSLATE_NOOP("Diagnostics", "Errors")
    SEQUENCING = QT_TRANSLATE_NOOP("Diagnostics", "Sequencing")
    BLOCKED = QT_TRANSLATE_NOOP("Diagnostics", "Blocked")
    CONSOLE = QT_TRANSLATE_NOOP("Diagnostics", "Console")

    @property
    def word(self) -> str:
        """What stands on the tab."""
        return translate("Diagnostics", self.value)


_COUNTED = frozenset({Tab.CALLS, Tab.ERRORS, Tab.BLOCKED})
_EMPTY = {
    Tab.CALLS: QT_TRANSLATE_NOOP("Diagnostics", "Calls appear here when the course makes them."),
    Tab.ERRORS: QT_TRANSLATE_NOOP("Diagnostics", "Nothing was refused."),
    Tab.SEQUENCING: QT_TRANSLATE_NOOP("Diagnostics", "Steps appear here when a lesson opens or ends."),
    Tab.BLOCKED: QT_TRANSLATE_NOOP("Diagnostics", "The course asked for nothing outside itself."),
    Tab.CONSOLE: QT_TRANSLATE_NOOP("Diagnostics", "The pages of the course have written nothing."),
}
_TAB_PADDING, _TAB_GAP, _TAB_HEIGHT, _COUNT_PADDING, _COUNT_HEIGHT = 10, 6, 44, 6, 18
_LENS = 16


class CountedTabs(QTabBar):
    """Tabs with a count behind the word; a count of errors is tinted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[Tab, int] = {}
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(translate("Diagnostics", "Lists of the diagnostics"))
        for tab in Tab:
            self.addTab(tab.word)
        theme_service().changed.connect(self.updateGeometry)

    def show_counts(self, counts: dict[Tab, int]) -> None:
        if counts == self._counts:
            return
        widths = [self._width(tab) for tab in Tab]
        self._counts = dict(counts)
        for place, tab in enumerate(Tab):
            words = in_a_row(tab.word, number(counts[tab]) if counts.get(tab) else "")
            self.setAccessibleTabName(place, words)
        if widths != [self._width(tab) for tab in Tab]:
            self.setIconSize(self.iconSize())  # makes the tab bar measure its tabs anew
            self.updateGeometry()
        self.update()

    def tabSizeHint(self, place: int) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(self._width(list(Tab)[place]), current_theme().px(_TAB_HEIGHT))

    def minimumTabSizeHint(self, place: int) -> QSize:  # noqa: N802 (Qt's name)
        return self.tabSizeHint(place)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, tab in enumerate(Tab):
            self._paint_tab(painter, self.tabRect(place), tab, chosen=place == self.currentIndex())
        painter.end()

    def _paint_tab(self, painter: QPainter, area: QRect, tab: Tab, *, chosen: bool) -> None:
        theme = current_theme()
        font = theme.font(Type.LABEL)
        font.setWeight(font.Weight.DemiBold if chosen else font.Weight.Medium)
        painter.setFont(font)
        painter.setPen(theme.color("text" if chosen else "text2"))
        inner = area.adjusted(theme.px(_TAB_PADDING), 0, -theme.px(_TAB_PADDING), 0)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(inner, align, tab.word)
        if tab in _COUNTED and self._counts.get(tab):
            self._paint_count(painter, inner, tab)
        if chosen:
            line = QRect(inner)
            line.setTop(line.bottom() + 1 - theme.px(2))
            painter.fillRect(line, theme.color("primary"))
            if self.hasFocus():
                painter.setPen(theme.color("focus"))
                painter.drawRoundedRect(area.adjusted(2, 6, -2, -6), theme.radius("small"), theme.radius("small"))

    def _paint_count(self, painter: QPainter, inner: QRect, tab: Tab) -> None:
        theme = current_theme()
        font = theme.font(Type.CAPTION, numbers=True)
        font.setWeight(font.Weight.DemiBold)
        text = f"{self._counts[tab]:,}"
        width = self._count_width(tab)
        height = theme.px(_COUNT_HEIGHT)
        left = inner.left() if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else inner.right() + 1 - width
        badge = QRect(left, inner.center().y() - height // 2 + 1, width, height)
        front, back = theme.status("failed") if tab is Tab.ERRORS else (theme.color("text2"), theme.color("sunken"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setPen(front)
        painter.setFont(font)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)

    def _count_width(self, tab: Tab) -> int:
        if tab not in _COUNTED or not self._counts.get(tab):
            return 0
        theme = current_theme()
        font = theme.font(Type.CAPTION, numbers=True)
        font.setWeight(font.Weight.DemiBold)
        return QFontMetrics(font).horizontalAdvance(f"{self._counts[tab]:,}") + 2 * theme.px(_COUNT_PADDING)

    def _width(self, tab: Tab) -> int:
        """Measured in the heavier weight, so that choosing a tab moves none."""
        theme = current_theme()
        count = self._count_width(tab)
        words = QFontMetrics(theme.font(Type.LABEL)).horizontalAdvance(tab.word)
        return words + 2 * theme.px(_TAB_PADDING) + (count + theme.px(_TAB_GAP) if count else 0)


class DiagnosticsDrawer(QFrame):
    """Lists fill whether the drawer is open or not, so that what led to a problem is there when somebody looks."""

    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self._logs = {tab: Log() for tab in Tab}
        self._models = {tab: LogModel(self._logs[tab], self) for tab in Tab}
        self._views = {tab: LogView(self._models[tab], tab.word, translate("Diagnostics", _EMPTY[tab])) for tab in Tab}
        self._blocked: list[BlockedAddress] = []
        self.tabs = CountedTabs()
        self.filter = FilterField(translate("Diagnostics", "Filter by element or value"))
        self.copy = Button(translate("Diagnostics", "Copy"), icon_name="copy", size=Size.DENSE)
        self.pause = Button(translate("Diagnostics", "Pause"), icon_name="pause", size=Size.DENSE)
        self.close_button = IconButton("x", translate("Diagnostics", "Close diagnostics"), Size.DENSE, "text2")
        self.detail = DetailPane()
        self.blocked_notice = BlockedNotice()
        self._lists = QStackedWidget()
        for tab in Tab:
            self._lists.addWidget(self._views[tab])
        self._fill()
        self._connect()

    # What arrives

    def append_calls(self, calls: Sequence[ApiCall]) -> None:
        self._models[Tab.CALLS].append(calls)
        self._models[Tab.ERRORS].append([call for call in calls if call.error])
        self._count()

    def append_blocked(self, addresses: Sequence[BlockedAddress]) -> None:
        self._blocked += addresses
        self._models[Tab.BLOCKED].append(addresses)
        self.blocked_notice.show_hosts(self._logs[Tab.BLOCKED].total, hosts(self._blocked))
        del self._blocked[:-1000]
        self._count()

    def append_console(self, lines: Sequence[ConsoleLine]) -> None:
        self._models[Tab.CONSOLE].append(lines)
        self._models[Tab.ERRORS].append([line for line in lines if line.level is ConsoleLevel.ERROR])
        self._count()

    def append_trace(self, lines: Sequence[TraceLine]) -> None:
        self._models[Tab.SEQUENCING].append(lines)
        self._count()

    def clear(self) -> None:
        """Forget everything, for another course."""
        for model in self._models.values():
            model.clear()
        self._blocked.clear()
        self.blocked_notice.show_hosts(0, ())
        self._count()

    # What is shown

    @property
    def tab(self) -> Tab:
        return list(Tab)[self.tabs.currentIndex()]

    @property
    def view(self) -> LogView:
        return self._views[self.tab]

    def show_tab(self, tab: Tab) -> None:
        self.tabs.setCurrentIndex(list(Tab).index(tab))

    def text(self) -> str:
        """The rows that the filter lets through, as text, oldest first."""
        return self._logs[self.tab].text()

    def _fill(self) -> None:
        line = row(self)
        line.addWidget(rule(upright=True))
        box = column()
        line.addLayout(box, 1)
        head = row(margins=(20, 12, 12, 0))
        head.addWidget(Label(translate("Diagnostics", "Diagnostics"), Type.H3), 1)
        head.addWidget(self.close_button)
        box.addLayout(head)
        tabs = row(margins=(10, 4, 10, 0))
        tabs.addWidget(self.tabs, 1)
        box.addLayout(tabs)
        box.addWidget(rule())
        tools = row(gap=8, margins=(20, 12, 20, 12))
        tools.addWidget(self.filter, 1)
        tools.addWidget(self.copy)
        tools.addWidget(self.pause)
        box.addLayout(tools)
        box.addWidget(rule())
        box.addWidget(self._lists, 1)
        box.addWidget(self.detail)
        box.addWidget(self.blocked_notice)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.close_requested)
        self.tabs.currentChanged.connect(self._change_tab)
        self.filter.textChanged.connect(self._filter)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        self.pause.clicked.connect(self._toggle_pause)
        self.blocked_notice.show_requested.connect(lambda: self.show_tab(Tab.BLOCKED))
        self.detail.close_requested.connect(self._close_detail)
        for view in self._views.values():
            view.chosen.connect(self._show_detail)

    def _change_tab(self, place: int) -> None:
        self._lists.setCurrentIndex(place)
        self._filter(self.filter.text())
        self.detail.show_row(None)
        self.view.clearSelection()

    def _filter(self, words: str) -> None:
        self._models[self.tab].filter(words)

    def _toggle_pause(self) -> None:
        paused = not self._logs[Tab.CALLS].paused
        for model in self._models.values():
            model.set_paused(paused)
        self.pause.setText(translate("Diagnostics", "Go on") if paused else translate("Diagnostics", "Pause"))
        self.pause.set_icon("play" if paused else "pause")
        self._count()

    def _show_detail(self, chosen: Row | None) -> None:
        self.detail.show_row(chosen)

    def _close_detail(self) -> None:
        self.view.clearSelection()
        self.detail.show_row(None)

    def _count(self) -> None:
        self.tabs.show_counts({tab: self._logs[tab].total for tab in Tab})


class FilterField(QLineEdit):
    """A dense field with a lens before the words; Esc empties it."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("extent", "dense")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self._make_room()
        theme_service().changed.connect(self._make_room)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        super().paintEvent(event)
        theme = current_theme()
        side = theme.px(_LENS)
        lens = QRect(theme.px(12), (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), lens)
        painter.drawPixmap(place.topLeft(), pixmap("search", "text2", _LENS))
        painter.end()

    def _make_room(self) -> None:
        self.setTextMargins(current_theme().px(_LENS + 8), 0, 0, 0)
