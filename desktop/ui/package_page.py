"""The page of one package: what it is, what is odd in it, its lessons and versions, and what holds for the course."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.learning.my_courses import CertificateRule, Counting
from desktop.learning.packages import CoursePolicy
from desktop.ui import packages_model as model
from desktop.ui.media_card import MediaCard
from desktop.ui.packages_model import LessonLine, PackagePageModel, VersionLine
from desktop.ui.preflight_card import ReportCard
from desktop.ui.switches_card import SwitchesCard
from desktop.ui.template_field import TemplateField
from desktop.ui.theme import Type, current_theme
from desktop.ui.widgets.buttons import Button, Kind, Size
from desktop.ui.widgets.choice_field import ChoiceField, Switch
from desktop.ui.widgets.choosers import Choice
from desktop.ui.widgets.detail_head import DetailHead
from desktop.ui.widgets.page import CardFrame, FactList, PageHeader, PageScroll
from desktop.ui.widgets.sheet import clear, column, row, rule
from desktop.ui.widgets.side_by_side import SideBySide
from desktop.ui.widgets.state import IconLabel
from desktop.ui.widgets.text import ElidedLabel, Label, Paragraph
from desktop.words import number, translate

AT_FIRST = 12
MOST_ATTEMPTS = 10
MONTHS = (6, 12, 24, 36, 60)


class PackagePage(QFrame):
    """Says what was asked for; `policy_changed` brings what shall hold from now on."""

    back_asked = Signal()
    enrol_asked = Signal()
    try_asked = Signal()
    remove_asked = Signal()
    link_asked = Signal()
    unlink_asked = Signal()
    version_asked = Signal(object)
    policy_changed = Signal(object)
    report_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        box = column(self)
        self.header = PageHeader("", back=self.tr("Packages"))
        self.remove = Button(self.tr("Remove"), Kind.QUIET, "trash-2")
        self.look = Button(self.tr("Look at it"), icon_name="eye")
        self.enrol = Button(self.tr("Enrol people"), Kind.PRIMARY, "user-plus")
        self._head = DetailHead(self.enrol, self.look, self.remove)
        box.addWidget(self.header)
        self._scroll = PageScroll()
        box.addWidget(self._scroll, 1)
        self._parts = SideBySide()
        self._scroll.add(self._head, below=20)
        self._scroll.add(self._parts)
        self._scroll.box.addStretch(1)
        self.policy = PolicyCard()
        self._notes, self._lessons = CardFrame(self.tr("Things to know")), CardFrame(self.tr("Lessons"))
        self._versions, facts = CardFrame(self.tr("Versions")), CardFrame(self.tr("Package"))
        self._note_lines, self._lesson_lines, self._version_lines = column(), column(), column()
        self._facts = FactList()
        for card, lines in (
            (self._notes, self._note_lines),
            (self._lessons, self._lesson_lines),
            (self._versions, self._version_lines),
        ):
            card.box.addLayout(lines)
        inner = column(margins=(20, 0, 20, 20))
        inner.addWidget(self._facts)
        facts.box.addLayout(inner)
        self.switches = SwitchesCard(
            self.tr("For a course that needs otherwise than others. It holds from the next time somebody opens it.")
        )
        for card in (self.policy, self._notes, self._lessons, self.switches):
            self._parts.main.addWidget(card)
        self.report = ReportCard()
        for card in (self.report, facts, self._versions):
            self._parts.side.addWidget(card)
        self.media = MediaCard()
        self._parts.side.addWidget(self.media)
        self.header.back.clicked.connect(self.back_asked)
        self.enrol.clicked.connect(self.enrol_asked)
        self.look.clicked.connect(self.try_asked)
        self.remove.clicked.connect(self.remove_asked)
        self.policy.changed.connect(self.policy_changed)
        self.report.asked.connect(self.report_asked)

    def show_package(self, shown: PackagePageModel) -> None:
        """Show another package, or the same as it is now."""
        sheet = shown.sheet
        self._head.say(sheet.row.title, shown.subtitle)
        self._facts.show_facts(shown.facts)
        self.policy.show_policy(sheet.policy, sheet.package.facts.attempt_limit)
        self._show_notes(shown.notes)
        self._show_lessons(shown.lessons, AT_FIRST)
        self._show_versions(shown.versions)

    def _show_notes(self, notes: tuple[tuple[str, str], ...]) -> None:
        clear(self._note_lines)
        self._notes.setVisible(bool(notes))
        self._notes.say_fact(translate("PackagePage", "%n thing(s) to know", "", len(notes)))
        for sentence, code in notes:
            self._note_lines.addWidget(rule())
            line = row(gap=12, margins=(20, 10, 20, 10))
            line.addWidget(IconLabel("info", "primary", 20))
            words = column(gap=2)
            words.addWidget(Paragraph(sentence))
            words.addWidget(Label(code, Type.CAPTION, "second"))
            line.addLayout(words, 1)
            self._note_lines.addLayout(line)

    def _show_lessons(self, lessons: tuple[LessonLine, ...], most: int) -> None:
        clear(self._lesson_lines)
        self._lessons.setVisible(bool(lessons))
        count = sum(not lesson.is_heading for lesson in lessons)
        self._lessons.say_fact(translate("PackagePage", "%n lesson(s)", "", count))
        for lesson in lessons[:most]:
            self._lesson_lines.addWidget(rule())
            line = row(margins=(20 + 20 * lesson.depth, 8, 20, 8))
            step, tone = (Type.CAPTION, "second") if lesson.is_heading else (Type.BODY, None)
            line.addWidget(ElidedLabel(lesson.title, step, tone), 1)
            self._lesson_lines.addLayout(line)
        if len(lessons) > most:
            self._lesson_lines.addWidget(rule())
            said = self.tr("Show all {number} lessons").format(number=number(len(lessons)))
            more = Button(said, Kind.QUIET)
            more.clicked.connect(lambda: self._show_lessons(lessons, len(lessons)))
            self._lesson_lines.addWidget(more)

    def _show_versions(self, versions: tuple[VersionLine, ...]) -> None:
        clear(self._version_lines)
        for version in versions:
            self._version_lines.addWidget(rule())
            self._version_lines.addLayout(self._version_line(version))
        if versions:
            self._version_lines.addWidget(rule())
        # The first one is a version of nothing.
        if versions and not versions[-1].is_shown:
            words = self.tr("If they are different courses, take them apart.")
            self._add_offer(words, self.tr("This is not a new version"), self.unlink_asked)
        else:
            words = self.tr(
                "If it is the new version of another course here, say so: open attempts stay on the old one, "
                "new attempts take this one."
            )
            self._add_offer(words, self.tr("Make it the new version of…"), self.link_asked)

    def _version_line(self, version: VersionLine) -> QVBoxLayout:
        box = column(margins=(20, 8, 12, 8))
        line = row(gap=8)
        words = column()
        words.addWidget(Label(version.title, Type.LABEL))
        words.addWidget(Paragraph(version.fact, Type.CAPTION, "second"))
        line.addLayout(words, 1)
        if version.is_shown:
            line.addWidget(Label(self.tr("This one"), Type.CAPTION, "second"))
        else:
            button = Button(self.tr("Open"), Kind.QUIET, size=Size.DENSE)
            button.setAccessibleName(self.tr("Open {version}").format(version=version.title))
            button.clicked.connect(lambda: self.version_asked.emit(version.row.id))
            line.addWidget(button)
        box.addLayout(line)
        return box

    def _add_offer(self, words: str, verb: str, asked: SignalInstance) -> None:
        inner = column(gap=8, margins=(20, 12, 20, 16))
        inner.addWidget(Paragraph(words, Type.CAPTION, "second"))
        button = Button(verb, size=Size.DENSE)
        button.clicked.connect(asked)
        line = row()
        line.addWidget(button)
        line.addStretch(1)
        inner.addLayout(line)
        self._version_lines.addLayout(inner)


class PolicyCard(CardFrame):
    """What holds for the course. Each choice holds as soon as it is made."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("PackagePage", "What holds for this course"), parent=parent)
        self._policy = CoursePolicy()
        self._of_package: int | None = None
        self.limit = ChoiceField(self.tr("Attempts"))
        self.counting = ChoiceField(self.tr("Which attempt counts"), _choices(model.countings()))
        self.certificate = ChoiceField(self.tr("What earns a certificate"), _choices(model.certificate_rules()))
        self.months = ChoiceField(
            self.tr("How long a certificate is valid"), hint=self.tr("Counted from the day it is issued.")
        )
        self.template = TemplateField()
        self.self_enrolment = Switch(
            self.tr("Learners may enrol themselves"), self.tr("Otherwise only those to whom it is assigned see it.")
        )
        inner = column(gap=16, margins=(20, 0, 20, 20))
        fields = (self.limit, self.counting, self.certificate, self.months, self.template, self.self_enrolment)
        for field in fields:
            inner.addWidget(field)
        self.box.addLayout(inner)
        self.limit.chosen.connect(lambda key: self._change(attempt_limit=key))
        self.counting.chosen.connect(lambda key: self._change(counting=key))
        self.certificate.chosen.connect(lambda key: self._change(certificate=key))
        self.months.chosen.connect(lambda key: self._change(certificate_months=key))
        self.template.own_asked.connect(lambda: self.take_template(None))
        self.self_enrolment.toggled.connect(lambda on: self._change(self_enrolment=on))
        self.setMinimumWidth(current_theme().px(240))

    def show_policy(self, policy: CoursePolicy, of_package: int | None) -> None:
        """Show what holds; `of_package` is the limit that the package itself asks for."""
        self._policy = policy
        self._of_package = of_package
        self.limit.chooser.show_choices(self._limits(policy.attempt_limit))
        self.months.chooser.show_choices(_months(policy.certificate_months))
        self.limit.choose(policy.attempt_limit)
        self.counting.choose(policy.counting)
        self.certificate.choose(policy.certificate)
        self.months.choose(policy.certificate_months)
        self.self_enrolment.set_on(policy.self_enrolment)
        self.template.show_template(policy.certificate_template)
        self._explain()

    def take_template(self, template: str | None) -> None:
        """Certificates are made with this template from now on; None is Carrel's own."""
        self.template.show_template(template)
        self._change(certificate_template=template)

    def _limits(self, chosen: int | None) -> list[Choice]:
        own = self._of_package
        as_package = (
            translate("PackagePage", "As the package asks: %n", "", own) if own else self.tr("As the package asks: any")
        )
        numbers = sorted({*range(1, MOST_ATTEMPTS + 1), *([chosen] if chosen else [])})
        return [
            Choice(None, as_package),
            Choice(0, self.tr("Any number")),
            *(Choice(one, translate("PackagePage", "%n attempt(s)", "", one)) for one in numbers),
        ]

    def _change(self, **facts: object) -> None:
        self._policy = replace(self._policy, **facts)  # type: ignore[arg-type]  # keys come from the choices above
        self._explain()
        self.changed.emit(self._policy)

    def _explain(self) -> None:
        policy = self._policy
        self.limit.say(model.limit_help(policy.attempt_limit, self._of_package))
        self.counting.say(model.counting_help(policy.counting))
        self.certificate.say(model.certificate_help(policy.certificate))
        for field in (self.months, self.template):
            field.setVisible(policy.certificate is not CertificateRule.NONE)


def _choices(words: Mapping[Counting, str] | Mapping[CertificateRule, str]) -> list[Choice]:
    return [Choice(key, said) for key, said in words.items()]


def _months(chosen: int | None) -> list[Choice]:
    numbers = sorted({*MONTHS, *([chosen] if chosen else [])})
    return [
        Choice(None, translate("PackagePage", "For good")),
        *(Choice(one, translate("PackagePage", "%n month(s)", "", one)) for one in numbers),
    ]
