"""The card of a course as it is painted, in both directions of reading."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop.ui.library_card import BODY_BOTTOM, BODY_MARGIN, CARD_HEIGHT, GAP_ACROSS, GAP_DOWN, CardDelegate, card_area
from desktop.ui.library_model import CourseCard
from desktop.ui.pictures import Covers
from desktop.ui.status import Status
from desktop.ui.theme import ThemeService, Type, current_theme
from desktop.ui.widgets.sync_state import Kept

CELL = QSize(268 + GAP_ACROSS, CARD_HEIGHT + GAP_DOWN)
SIGN = 16


def painted(card: CourseCard, direction: Qt.LayoutDirection) -> QImage:
    model, item, covers = QStandardItemModel(), QStandardItem(), Covers()
    item.setData(card, Qt.ItemDataRole.UserRole)
    model.appendRow(item)
    option = QStyleOptionViewItem()
    option.rect, option.direction = QRect(0, 0, CELL.width(), CELL.height()), direction
    picture = QImage(CELL, QImage.Format.Format_RGB32)
    picture.fill(current_theme().color("canvas"))
    painter = QPainter(picture)
    CardDelegate(covers).paint(painter, option, model.index(0, 0))
    painter.end()
    return picture


def foot() -> QRect:
    """The last line of the card, from left to right."""
    card, line = card_area(QRect(0, 0, CELL.width(), CELL.height())), current_theme().line(Type.BODY)
    return QRect(
        card.left() + BODY_MARGIN, card.bottom() + 1 - BODY_BOTTOM - line, card.width() - 2 * BODY_MARGIN, line
    )


def test_in_arabic_the_bar_leaves_the_sign_of_where_the_work_is_alone(service: ThemeService) -> None:
    card = CourseCard("00" * 32, "", Status.IN_PROGRESS, progress=0.5, kept=Kept.ON_SERVER)
    line = foot()
    at_left = QRect(line.left(), line.top(), SIGN, line.height())
    at_right = QRect(line.right() + 1 - SIGN, line.top(), SIGN, line.height())
    usual = painted(card, Qt.LayoutDirection.LeftToRight).copy(at_right)
    mirrored = painted(card, Qt.LayoutDirection.RightToLeft).copy(at_left)
    assert mirrored == usual
