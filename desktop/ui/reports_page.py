"""The reports as a page: four views of the same enrolments, narrowed by the same filters. It decides nothing."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QStackedWidget, QWidget

from desktop.learning.reports import Wanted
from desktop.ui import reports_model as model
from desktop.ui import reports_rows as rows
from desktop.ui.icons import icon
from desktop.ui.reports_chart import ChartCard
from desktop.ui.reports_model import Form, OverviewShown, Period, View
from desktop.ui.reports_parts import ExportStrip, StandingsCard, Tiles
from desktop.ui.theme import current_theme, theme_service
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.choosers import Choice, Chooser, FoldingSegments
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.notices import EmptyState
from desktop.ui.widgets.page import PageHeader, PageScroll, side_margin
from desktop.ui.widgets.sheet import column
from desktop.ui.widgets.table import Table
from desktop.ui.widgets.table_model import Row
from desktop.words import translate

TWO_CHARTS = 760
"""From this width on the charts stand beside each other."""


class ReportsPage(QFrame):
    """Says what was asked for: another question (`asked`), a file (`export_asked`, a `Form`), a course, a learner."""

    asked = Signal()
    """The view, a filter or the search changed: read `view`, `group`, `course`, `period`, `wanted`, `search`."""
    export_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        box = column(self)
        self.header = PageHeader(self.tr("Reports"))
        self.export = Button(self.tr("Export"), icon_name="file-down")
        self.header.ends.addWidget(self.export)
        box.addWidget(self.header)
        self.views = FoldingSegments(self.tr("Which report"), model.views())
        self.groups = Chooser(self.tr("Group"), "users")
        self.courses = Chooser(self.tr("Course"), "library")
        self.periods = Chooser(self.tr("Period"), "calendar-days")
        self.periods.show_choices(model.periods())
        self.show_choices((), ())
        self.overview = OverviewView()
        self.course_list = ListView(Table(self.tr("Courses"), rows.course_columns()))
        self.people = PeopleView()
        self.questions = ListView(Table(self.tr("Questions"), rows.question_columns()))
        self._pages: dict[View, QWidget] = {
            View.OVERVIEW: self.overview,
            View.COURSES: self.course_list,
            View.PEOPLE: self.people,
            View.QUESTIONS: self.questions,
        }
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        self.search = SearchField(self.tr("Find a person"))
        self.search.hide()
        box.addWidget(_Filters(self.views, (self.groups, self.courses, self.periods, self.search)))
        box.addWidget(self._stack, 1)
        self.strip = ExportStrip()
        box.addWidget(self.strip)
        self._join()

    def _join(self) -> None:
        for chooser in (self.views, self.groups, self.courses, self.periods):
            chooser.chosen.connect(lambda _: self._ask())
        self.people.segments.chosen.connect(lambda _: self.asked.emit())
        self.search.searched.connect(lambda _: self.asked.emit())
        self.people.table.set_empty(_nobody_fits())
        self.export.clicked.connect(self._open_menu)

    # What is asked

    @property
    def view(self) -> View:
        """The report that is up."""
        choice = self.views.choice
        return choice if isinstance(choice, View) else View.OVERVIEW

    @property
    def period(self) -> Period:
        """How far back the reports look."""
        choice = self.periods.choice
        return choice if isinstance(choice, Period) else Period.ALL

    def go_to(self, view: View) -> None:
        """Show another report, as if it had been chosen."""
        self.views.choose(view)
        self._ask()

    def _ask(self) -> None:
        self._stack.setCurrentWidget(self._pages[self.view])
        self.search.setVisible(self.view is View.PEOPLE)
        self.asked.emit()

    def _open_menu(self) -> None:
        menu = Menu(self.tr("Export as"), self)
        for form, words in self._forms().items():
            entry = menu.addAction(icon("file-down", "text", 16), words)
            entry.triggered.connect(lambda _=False, form=form: self.export_asked.emit(form))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.export.mapToGlobal(self.export.rect().bottomLeft()))

    def _forms(self) -> dict[Form, str]:
        """The overview as a file is the table of its courses."""
        return {
            Form.XLSX: self.tr("Excel workbook"),
            Form.CSV: self.tr("CSV table"),
            Form.PDF: self.tr("PDF to print"),
            Form.XAPI: self.tr("xAPI statements of all attempts"),
        }

    # What is shown

    def show_choices(self, groups: Sequence[Choice], courses: Sequence[Choice]) -> None:
        """What the filters can be set to."""
        self.groups.show_choices([Choice(None, self.tr("Everyone")), *groups])
        self.courses.show_choices([Choice(None, self.tr("All courses")), *courses])

    def show_head(self, subtitle: str, counts: Mapping[Wanted, int]) -> None:
        """How much the reports are about, and how many learners there are of each kind."""
        self.header.say(self.tr("Reports"), subtitle)
        self.people.segments.show_counts(counts)

    def show_courses(self, found: Sequence[Row]) -> None:
        """The list of courses."""
        self.course_list.table.set_empty(_no_courses())
        self.course_list.table.show_rows(found)

    def show_questions(self, found: Sequence[Row]) -> None:
        """The hardest questions of the chosen course."""
        self.questions.table.set_empty(_no_questions(course_chosen=self.courses.choice is not None))
        self.questions.table.show_rows(found)


def _nobody_fits() -> EmptyState:
    words = translate("Reports", "Choose another group, course or period, or search for another name.")
    return EmptyState("search", translate("Reports", "Nobody found"), words)


def _no_courses() -> EmptyState:
    words = translate("Reports", "Nobody who fits is enrolled on a course. Choose another group, course or period.")
    return EmptyState("library", translate("Reports", "No courses to report on"), words)


def _no_questions(*, course_chosen: bool) -> EmptyState:
    if course_chosen:
        words = translate("Reports", "Either nobody who fits has answered any, or the course does not report them.")
        return EmptyState("circle-question-mark", translate("Reports", "No questions answered"), words)
    words = translate("Reports", "Questions are compared within one course. Choose it above.")
    return EmptyState("library", translate("Reports", "Which course?"), words)


class _Filters(QWidget):
    """The views above, the filters below, in line with the page; filters go on in the next line like words."""

    def __init__(self, views: QWidget, choosers: Sequence[QWidget]) -> None:
        super().__init__()
        self._box = column(self, gap=12)
        side = QWidget()
        for part in (side, self):
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            part.setSizePolicy(policy)
        flow = FlowLayout(side, gap=12)
        for chooser in choosers:
            flow.addWidget(chooser)
        self._box.addWidget(views)
        self._box.addWidget(side)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        margin = side_margin(self.width())
        self._box.setContentsMargins(margin, 0, margin, current_theme().space[3])


class OverviewView(PageScroll):
    """Figures, the bar of standings, two charts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.tiles = Tiles()
        self.standings = StandingsCard()
        self.progress, self.scores = ChartCard(), ChartCard()
        self._charts = QWidget()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._charts)
        self._line.setContentsMargins(0, 0, 0, 0)
        for card in (self.progress, self.scores):
            self._line.addWidget(card, 1)
        self._nothing = EmptyState(
            "chart-column",
            self.tr("Nothing to report yet"),
            self.tr("As soon as learners are enrolled on a course, you see here how they get on."),
        )
        self._parts: tuple[QWidget, ...] = (self.tiles, self.standings, self._charts)
        for part in self._parts:
            self.add(part, below=16)
        self.add(self._nothing)
        self.box.addStretch(1)
        self._nothing.hide()
        theme_service().changed.connect(self._turn)
        self._turn()

    def show_overview(self, shown: OverviewShown) -> None:
        """Show other figures."""
        for part in self._parts:
            part.setVisible(not shown.nothing)
        self._nothing.setVisible(shown.nothing)
        self.tiles.show_tiles(shown.tiles)
        self.standings.show_standings(shown.standings)
        self.progress.show_facts(shown.progress)
        self.scores.show_facts(shown.scores)

    def _turn(self) -> None:
        theme = current_theme()
        wide = self.width() >= theme.px(TWO_CHARTS)
        self._line.setSpacing(theme.space[3])
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._turn()


class ListView(PageScroll):
    """A table that takes what is left of the page."""

    def __init__(self, table: Table, above: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.table = table
        if above is not None:
            self.add(above, below=12)
        self.add_filling(table)


class PeopleView(ListView):
    """Learners and their courses, by how they stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        segments = FoldingSegments(translate("Reports", "Whom to show"), model.wanted())
        super().__init__(Table(translate("Reports", "Learners"), rows.learner_columns()), segments, parent)
        self.segments = segments

    @property
    def wanted(self) -> Wanted:
        """The segment that is on."""
        choice = self.segments.choice
        return choice if isinstance(choice, Wanted) else Wanted.ALL
