"""How one row of the table of contents is painted, in the wide panel and in the folded one."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui import phrases
from desktop.ui.icons import pixmap
from desktop.ui.player_contents_model import AnyIndex, ContentsModel
from desktop.ui.player_model import ContentsRow, RowKind
from desktop.ui.player_words import row_fact, row_title
from desktop.ui.theme import Theme, ThemeName, Type, current_theme

_EDGE, _INSET, _ICON, _GAP, _STEP, _DEEPEST = 8, 12, 20, 12, 16, 4
_ROW_PADDING, _SECTION_ABOVE, _SECTION_BELOW, _CHEVRON = 8, 16, 6, 16
_TITLE_LINES = 2
_SLIM_CELL, _SLIM_PITCH = 44, 48


class ContentsDelegate(QStyledItemDelegate):
    """Status icon, title over at most two lines, then the status or the reason of the lock in words."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.shows_focus = False
        """True while the keyboard is in use; a ring after a mouse click would be noise."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802 (Qt's name)
        theme, model = current_theme(), contents_model(index)
        row = model.row_at(index)
        width = self._text_width(theme, row, self._view.viewport().width())
        lines = len(_title_lines(theme, row, model.number_of(row), width))
        if row.kind is RowKind.SECTION:
            fact = theme.line(Type.CAPTION) if row_fact(row) else 0
            padding = theme.px(_SECTION_ABOVE) + theme.px(_SECTION_BELOW)
            return QSize(0, padding + lines * theme.line(Type.CAPTION) + fact)
        return QSize(0, 2 * theme.px(_ROW_PADDING) + lines * theme.line(Type.BODY) + theme.line(Type.CAPTION))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme, model = current_theme(), contents_model(index)
        row = model.row_at(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(theme.px(_EDGE), 0, -theme.px(_EDGE), 0)
        focused = self.shows_focus and bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if row.kind is RowKind.SECTION:
            _paint_ground(painter, theme, box, current=False, hovered=False, focused=focused)
            self._paint_section(painter, option, theme, row, index)
        else:
            clickable = hovered and row.available
            _paint_ground(painter, theme, box, current=row.current, hovered=clickable, focused=focused)
            self._paint_lesson(painter, option, theme, row, model.number_of(row))
        painter.restore()

    def _paint_lesson(
        self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme, row: ContentsRow, number: int | None
    ) -> None:
        start = _start(theme, row)
        side = theme.px(_ICON)
        top = option.rect.top() + (option.rect.height() - side) // 2
        icon_rect = QRect(option.rect.left() + start, top, side, side)
        name, colour = row_icon(theme, row)
        painter.drawPixmap(QStyle.visualRect(option.direction, option.rect, icon_rect), pixmap(name, colour, _ICON))
        width = self._text_width(theme, row, option.rect.width())
        left = option.rect.left() + start + side + theme.px(_GAP)
        line = QRect(left, option.rect.top() + theme.px(_ROW_PADDING), width, theme.line(Type.BODY))
        title_font = theme.font(Type.LABEL if row.current else Type.BODY)
        shade = theme.color("text" if row.available else "text2")
        for text in _title_lines(theme, row, number, width):
            _draw(painter, option, line, text, title_font, shade)
            line.translate(0, theme.line(Type.BODY))
        line.setHeight(theme.line(Type.CAPTION))
        _draw(painter, option, line, row_fact(row), _fact_font(theme), _fact_colour(theme, row))

    def _paint_section(
        self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme, row: ContentsRow, index: AnyIndex
    ) -> None:
        width = self._text_width(theme, row, option.rect.width())
        top = option.rect.top() + theme.px(_SECTION_ABOVE)
        line = QRect(option.rect.left() + _start(theme, row), top, width, theme.line(Type.CAPTION))
        for text in _title_lines(theme, row, None, width):
            _draw(painter, option, line, text, _section_font(theme), theme.color("text2"))
            line.translate(0, theme.line(Type.CAPTION))
        if fact := row_fact(row):
            _draw(painter, option, line, fact, _fact_font(theme), theme.color("text2"))
        folded = not bool(option.state & QStyle.StateFlag.State_Open)
        active = option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus)
        if contents_model(index).hasChildren(index) and (folded or active):
            name = "chevron-right" if folded else "chevron-down"
            place = chevron_rect(theme, option.rect)
            painter.drawPixmap(QStyle.visualRect(option.direction, option.rect, place), pixmap(name, "text2", _CHEVRON))

    @staticmethod
    def _text_width(theme: Theme, row: ContentsRow, width: int) -> int:
        end = theme.px(_EDGE + _INSET)
        if row.kind is RowKind.SECTION:
            return width - _start(theme, row) - end - theme.px(_CHEVRON)
        return width - _start(theme, row) - theme.px(_ICON) - theme.px(_GAP) - end


class SlimDelegate(QStyledItemDelegate):
    """Only the icon, in a square; title and status are in the tooltip and the accessible name."""

    shows_focus = False

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(0, current_theme().px(_SLIM_PITCH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme, row = current_theme(), contents_model(index).row_at(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(_SLIM_CELL)
        cell = QRect(0, 0, side, side)
        cell.moveCenter(option.rect.center())
        focused = self.shows_focus and bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) and row.available
        _paint_ground(painter, theme, cell, current=row.current, hovered=hovered, focused=focused)
        drawn = theme.px(_ICON)
        name, colour = row_icon(theme, row)
        painter.drawPixmap(
            cell.left() + (side - drawn) // 2, cell.top() + (side - drawn) // 2, pixmap(name, colour, _ICON)
        )
        painter.restore()


def row_icon(theme: Theme, row: ContentsRow) -> tuple[str, QColor]:
    """Name and colour of a row's icon: a lock where it cannot be opened, else its status where it has one."""
    if not row.available and not row.current:
        return "lock", theme.color("text2")
    if row.kind is RowKind.EXTRA:
        return "info", theme.color("text2")
    return row.status.icon, theme.status(row.status)[0]


def chevron_rect(theme: Theme, row: QRect) -> QRect:
    """Where a section's chevron stands, before mirroring."""
    side = theme.px(_CHEVRON)
    left = row.right() + 1 - theme.px(_EDGE + _INSET) - side
    return QRect(left, row.bottom() + 1 - theme.px(_SECTION_BELOW) - side, side, side)


def contents_model(index: AnyIndex) -> ContentsModel:
    model = index.model()
    if not isinstance(model, ContentsModel):
        raise TypeError("The delegate of the contents paints rows of a ContentsModel only.")
    return model


def _start(theme: Theme, row: ContentsRow) -> int:
    """Lessons stand flush with the title of their section; deeper sections step in."""
    depth = row.depth if row.kind is RowKind.SECTION else row.depth - 1
    return theme.px(_EDGE + _INSET + _STEP * min(max(depth, 0), _DEEPEST))


def _paint_ground(painter: QPainter, theme: Theme, box: QRect, *, current: bool, hovered: bool, focused: bool) -> None:
    radius = theme.radius("control")
    painter.setPen(Qt.PenStyle.NoPen)
    if current or hovered:
        painter.setBrush(theme.color("soft" if current else "sunken"))
        painter.drawRoundedRect(box, radius, radius)
    outlined = focused or (current and theme.name is ThemeName.CONTRAST)
    if outlined:
        width = theme.px(2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("focus" if focused else "primary"), width))
        inner = QRectF(box).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(inner, radius, radius)


def _draw(painter: QPainter, option: QStyleOptionViewItem, line: QRect, text: str, font: QFont, colour: QColor) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    align = Qt.AlignmentFlag.AlignVCenter | QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    shown = phrases.apart(elided) if option.direction is Qt.LayoutDirection.RightToLeft else elided
    painter.drawText(QStyle.visualRect(option.direction, option.rect, line), align | Qt.TextFlag.TextSingleLine, shown)


def _title_lines(theme: Theme, row: ContentsRow, number: int | None, width: int) -> tuple[str, ...]:
    bold = row.kind is RowKind.SECTION or row.current
    step = Type.CAPTION if row.kind is RowKind.SECTION else Type.BODY
    return _wrapped(row_title(row, number), step, bold, width, theme.scale)


@lru_cache(maxsize=4096)
def _wrapped(text: str, step: Type, bold: bool, width: int, scale: float) -> tuple[str, ...]:  # noqa: ARG001 (a key)
    """`text` over at most two lines of `width` px; what is left over stays on the last, which is then shortened."""
    theme = current_theme()
    font = theme.font(step)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    if QFontMetrics(font).horizontalAdvance(text) <= width:
        return (text,)
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < _TITLE_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, 0))
        first = line.textStart()
        lines.append(text[first : first + line.textLength()].strip())
        if len(lines) == _TITLE_LINES:
            lines[-1] = text[first:].strip()
    layout.endLayout()
    return tuple(lines)


def _section_font(theme: Theme) -> QFont:
    font = theme.font(Type.CAPTION)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _fact_font(theme: Theme) -> QFont:
    font = theme.font(Type.CAPTION)
    font.setWeight(QFont.Weight.Normal)
    return font


def _fact_colour(theme: Theme, row: ContentsRow) -> QColor:
    followed = row.available and row.kind is RowKind.LESSON
    return theme.status(row.status)[0] if followed else theme.color("text2")
