"""Push buttons and icon buttons whose icons follow the theme."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from desktop.ui.icons import icon, icon_size, pixmap
from desktop.ui.theme import current_theme, theme_service
from desktop.ui.widgets.sheet import set_look
from desktop.ui.widgets.text import tip

ICON_SIDE = 16


class Kind(StrEnum):
    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"
    TOAST = "toast"


class Size(StrEnum):
    DENSE = "dense"
    CONTROL = "control"
    LARGE = "large"
    TOUCH = "touch"


_FRONT = {
    Kind.PRIMARY: "on_primary",
    Kind.SECONDARY: "text",
    Kind.QUIET: "primary",
    Kind.DANGER: "danger",
    Kind.TOAST: "toast_action",
}


class Button(QPushButton):
    """A button named by a verb. `icon_name` stands before the words."""

    def __init__(
        self,
        text: str,
        kind: Kind = Kind.SECONDARY,
        icon_name: str | None = None,
        size: Size = Size.CONTROL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name, self._kind = icon_name, kind
        self._icon_at_end = False
        self.setProperty("kind", kind.value)
        self.setProperty("extent", size.value)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._draw_icon()
        theme_service().changed.connect(self._draw_icon)

    def set_icon(self, icon_name: str | None) -> None:
        """Change the icon; None takes it away."""
        self._icon_name = icon_name
        self._draw_icon()

    def put_icon_at_end(self) -> "Button":
        """The icon stands after the words from now on, as with a chevron that leads on."""
        self._icon_at_end = True
        self._draw_icon()
        return self

    def set_kind(self, kind: Kind) -> None:
        """Change its weight, for instance when another button became the primary one of the screen."""
        if kind is not self._kind:
            self._kind = kind
            set_look(self, kind=kind.value)
            self._draw_icon()

    def _draw_icon(self) -> None:
        if self._icon_name is None:
            self.setIcon(QIcon())
            return
        if self._icon_at_end:
            mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft)
        made = QIcon()
        gap = current_theme().px(4)  # Qt puts 4 px between icon and words; the design wants 8
        for mode, colour in ((QIcon.Mode.Normal, _FRONT[self._kind]), (QIcon.Mode.Disabled, "text2")):
            made.addPixmap(_padded(pixmap(self._icon_name, colour, ICON_SIDE), gap, self.layoutDirection()), mode)
        self.setIcon(made)
        side = icon_size(ICON_SIDE)
        self.setIconSize(QSize(side.width() + gap, side.height()))


def _padded(drawn: QPixmap, gap: int, direction: Qt.LayoutDirection) -> QPixmap:
    ratio = drawn.devicePixelRatio()
    wide = QPixmap(drawn.width() + round(gap * ratio), drawn.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(gap if direction is Qt.LayoutDirection.RightToLeft else 0, 0, drawn)
    painter.end()
    return wide


class IconButton(QToolButton):
    """A button that is only an icon: `name` is its tip and its accessible name."""

    def __init__(
        self,
        icon_name: str,
        name: str,
        size: Size = Size.CONTROL,
        colour: str = "primary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._colour = icon_name, colour
        self.setProperty("kind", "icon")
        self.setProperty("extent", size.value)
        self.setToolTip(tip(name))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._draw_icon()
        theme_service().changed.connect(self._draw_icon)

    def set_icon(self, icon_name: str, name: str) -> None:
        """Change what the button shows and says, for instance when it now does the opposite."""
        self._icon_name = icon_name
        self.setToolTip(tip(name))
        self.setAccessibleName(name)
        self._draw_icon()

    def _draw_icon(self) -> None:
        self.setIcon(icon(self._icon_name, self._colour))
        self.setIconSize(icon_size(20))
