"""Ties between a widget and the sheet: properties that select its rules, and small frames that only have a look."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop.ui.theme import current_theme

Box = TypeVar("Box", bound=QBoxLayout)


def restyle(widget: QWidget) -> None:
    """Let the sheet look at a widget again after one of its properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def set_look(widget: QWidget, **properties: str | bool) -> None:
    """Set properties that the sheet selects by, and apply them."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    restyle(widget)


def frame(parent: QWidget | None = None, **properties: str | bool) -> QFrame:
    """A bare frame with the given properties, such as card=True."""
    made = QFrame(parent)
    for name, value in properties.items():
        made.setProperty(name, value)
    return made


def rule(upright: bool = False) -> QFrame:
    """A line of one px between two parts."""
    return frame(rule="upright" if upright else "true")


def column(
    parent: QWidget | None = None, *, gap: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """A vertical layout; gap and margins (before, above, after, below) in unscaled px."""
    return _box(QVBoxLayout(parent) if parent is not None else QVBoxLayout(), gap, margins)


def row(
    parent: QWidget | None = None, *, gap: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """A horizontal layout; gap and margins (before, above, after, below) in unscaled px."""
    return _box(QHBoxLayout(parent) if parent is not None else QHBoxLayout(), gap, margins)


def _box(box: Box, gap: int, margins: tuple[int, int, int, int]) -> Box:
    theme = current_theme()
    box.setSpacing(theme.px(gap))
    before, above, after, below = (theme.px(margin) for margin in margins)
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:  # Qt mirrors everything but margins
        before, after = after, before
    box.setContentsMargins(before, above, after, below)
    return box


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
