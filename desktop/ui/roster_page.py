"""Importing a roster as a page: it is read with progress, looked at, and then done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.learning.roster import RosterPlan
from desktop.ui import roster_words as words
from desktop.ui.roster_words import Part, RosterPreview
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.choice_field import Switch
from desktop.ui.widgets.choosers import FoldingSegments
from desktop.ui.widgets.detail_head import DetailHead
from desktop.ui.widgets.notices import Banner, EmptyState, Tone
from desktop.ui.widgets.page import CardFrame, PageHeader, PageScroll
from desktop.ui.widgets.sheet import clear, column, row, rule
from desktop.ui.widgets.state import ProgressLine
from desktop.ui.widgets.table import Table
from desktop.ui.widgets.text import Label, Paragraph
from desktop.words import number, translate

PROBLEMS_AT_FIRST, MOST_PROBLEMS = 6, 300


class RosterPage(QFrame):
    """Says what was asked for: to go back, to stop what runs, another file, or to do what the plan says."""

    back_asked = Signal()
    stop_asked = Signal()
    file_asked = Signal()
    import_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        box = column(self)
        self.header = PageHeader("", back=self.tr("People"))
        box.addWidget(self.header)
        self._scroll = PageScroll()
        box.addWidget(self._scroll, 1)
        self.go = Button("", Kind.PRIMARY, "upload")
        self.again = Button(self.tr("Choose another file"))
        self._head = DetailHead(self.go, self.again)
        self._busy = _Busy()
        self._failure = Banner(Tone.FAILED, "")
        self._notice = Banner(Tone.INFO, "")
        self.pins = Switch(
            self.tr("Make PINs for new people"),
            self.tr("You get a sheet of cards to print; it takes a moment a person."),
        )
        self._problems = CardFrame(self.tr("Rows that can’t be taken"))
        self._problem_lines = column()
        self._problems.box.addLayout(self._problem_lines)
        lists = {part: said for part, said in words.parts().items() if part is not Part.PROBLEMS}
        self.segments = FoldingSegments(self.tr("What to look at"), lists)
        self.table = Table(self.tr("What would change"), words.columns())
        nothing = self.tr("Nobody is in this list.")
        self.table.set_empty(EmptyState("users", self.tr("Nobody here"), nothing))
        above = QWidget()
        lines = column(above, gap=16)  # unlike the spaces of the page, its gaps go with what is hidden
        for part in (self._head, self._busy, self._failure, self._notice, self.pins, self._problems, self.segments):
            lines.addWidget(part)
        self._scroll.add(above, below=12)
        self._scroll.add_filling(self.table)
        self._plan: RosterPlan | None = None
        self.header.back.clicked.connect(self.back_asked)
        self._busy.stop.clicked.connect(self.stop_asked)
        self.again.clicked.connect(self.file_asked)
        self.go.clicked.connect(self.import_asked)
        self.segments.chosen.connect(lambda _: self._show_rows())

    def show_busy(self, name: str, doing: str, share: float = 0.0, figures: str = "") -> None:
        """Something runs; `share` 0 to 1."""
        self._head.say(self.tr("Import a roster"), name)
        self._busy.show_progress(doing, share, figures)
        self._show_only(self._busy)

    def show_failure(self, name: str, sentence: str) -> None:
        """The file can't be used, or the import was refused."""
        self._head.say(self.tr("Import a roster"), name)
        self._failure.say(self.tr("Nothing was imported."), sentence)
        self._show_only(self._failure, self.again)
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_preview(self, shown: RosterPreview) -> None:
        """What importing would change."""
        plan = self._plan = shown.plan
        self._head.say(self.tr("Import a roster"), plan.name)
        self._notice.say(shown.heading, shown.consequence)
        self.go.setText(shown.verb)
        self.segments.show_counts({part: count for part, count in shown.counts.items() if part is not Part.PROBLEMS})
        self._show_problems(PROBLEMS_AT_FIRST)
        first = next((part for part in (Part.ADDED, Part.CHANGED, Part.DEACTIVATED) if shown.counts[part]), Part.ADDED)
        self.segments.choose(first)
        self._show_rows()
        parts: list[QWidget] = [self._notice, self.again]
        parts += [self.go] if shown.verb else []
        parts += [self.segments, self.table] if not plan.is_empty else []
        parts += [self.pins] if plan.added else []
        parts += [self._problems] if plan.problems else []
        self._show_only(*parts)
        (self.go if shown.verb else self.again).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_only(self, *parts: QWidget) -> None:
        for part in (
            self._busy, self._failure, self._notice, self.pins, self._problems, self.segments, self.table, self.go,
            self.again,
        ):  # fmt: skip
            part.setVisible(part in parts)

    def _show_rows(self) -> None:
        choice = self.segments.choice
        if self._plan is not None and isinstance(choice, Part):
            self.table.show_rows(words.rows(self._plan, choice))

    def _show_problems(self, most: int) -> None:
        clear(self._problem_lines)
        problems = self._plan.problems if self._plan is not None else ()
        self._problems.say_fact(number(len(problems)))
        for one in problems[:most]:
            self._problem_lines.addWidget(rule())
            line = column(gap=2, margins=(20, 10, 20, 10))
            line.addWidget(Label(words.problem_place(one), Type.LABEL))
            line.addWidget(Paragraph(one.sentence))
            self._problem_lines.addLayout(line)
        if len(problems) > most:
            self._problem_lines.addWidget(rule())
            if most >= MOST_PROBLEMS:
                rest = translate("RosterPage", "… and %n more; mend these first.", "", len(problems) - most)
                self._problem_lines.addWidget(Paragraph(rest))
                return
            more = Button(self.tr("Show all {number}").format(number=number(len(problems))), Kind.QUIET)
            more.clicked.connect(lambda: self._show_problems(MOST_PROBLEMS))
            self._problem_lines.addWidget(more)


class _Busy(CardFrame):
    """What runs, how far it is, and a way to stop it."""

    def __init__(self) -> None:
        super().__init__()
        inner = column(gap=12, margins=(20, 16, 20, 16))
        self._doing = Paragraph("", Type.H3)
        self._line = ProgressLine(translate("RosterPage", "Progress"))
        self.stop = Button(translate("RosterPage", "Cancel"))
        inner.addWidget(self._doing)
        inner.addWidget(self._line)
        line = row()
        line.addWidget(self.stop)
        line.addStretch(1)
        inner.addLayout(line)
        self.box.addLayout(inner)

    def show_progress(self, doing: str, share: float, figures: str) -> None:
        self._doing.set_text(doing)
        self._line.show_progress(share, start=figures)
