"""Icons in any colour of the theme, drawn from the bundled SVGs and kept once drawn."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.config import RESOURCES
from desktop.ui.status import Status
from desktop.ui.theme import current_theme

ICONS = RESOURCES / "icons" / "lucide"
TURNING = frozenset(
    {"play", "chevron-left", "chevron-right", "log-out", "panel-left-close", "panel-left-open", "undo-2"}
)
"""Icons that point along the reading direction, and are mirrored when it runs from right to left."""


def pixmap(name: str, colour: QColor | str, size: int, *, ratio: float | None = None) -> QPixmap:
    """The icon `name` in a colour (or the name of a token) at `size` unscaled px; FileNotFoundError if unknown."""
    theme = current_theme()
    shade = colour if isinstance(colour, QColor) else theme.color(colour)
    density = ratio or _density()
    mirrored = name in TURNING and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _drawn(name, shade.rgba(), theme.px(size), density, mirrored)


def icon(name: str, colour: QColor | str = "text", size: int = 20, *, disabled: str = "text2") -> QIcon:
    """The same as a QIcon, with a second colour for the disabled state."""
    made = QIcon(pixmap(name, colour, size))
    made.addPixmap(pixmap(name, disabled, size), QIcon.Mode.Disabled)
    return made


def status_pixmap(status: Status, size: int = 16) -> QPixmap:
    """The icon of a status in its colour."""
    return pixmap(status.icon, current_theme().status(status)[0], size)


def icon_size(size: int) -> QSize:
    """A square of `size` unscaled px, for setIconSize."""
    side = current_theme().px(size)
    return QSize(side, side)


def _density() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen is not None else 1.0


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (ICONS / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def _drawn(name: str, rgba: int, side: int, density: float, mirrored: bool) -> QPixmap:
    colour = QColor.fromRgba(rgba)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour.name()).encode()))
    canvas = QPixmap(round(side * density), round(side * density))
    canvas.setDevicePixelRatio(density)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    painter.setOpacity(colour.alphaF())
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return canvas
