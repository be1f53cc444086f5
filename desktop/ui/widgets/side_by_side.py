"""Two columns of cards, the second narrow at the end; below each other where there is no room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui.theme import current_theme, theme_service
from desktop.ui.widgets.sheet import column

SIDE_WIDTH, ROOM_FOR_SIDE = 344, 800


class SideBySide(QWidget):
    """`main` and `side` take cards in their order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._main, self._side = QWidget(), QWidget()
        self.main, self.side = column(self._main, gap=16), column(self._side, gap=16)
        self._beside: bool | None = None
        self._arrange()
        theme_service().changed.connect(self._arrange)

    def _arrange(self) -> None:
        theme = current_theme()
        self._grid.setHorizontalSpacing(theme.size("gutter"))
        self._grid.setVerticalSpacing(theme.space[3])
        beside = self.width() >= theme.px(ROOM_FOR_SIDE)
        self._side.setFixedWidth(theme.px(SIDE_WIDTH)) if beside else self._free_side()
        if beside is self._beside:
            return
        self._beside = beside
        for part in (self._main, self._side):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._main, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._side, 0 if beside else 1, 1 if beside else 0, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, 1)

    def _free_side(self) -> None:
        self._side.setMinimumWidth(0)
        self._side.setMaximumWidth(16_777_215)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._arrange()
