"""What is asked about people: their facts, a group's name, and the name typed before a record is erased for good."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QLabel, QWidget

from desktop.learning.people import Group, PersonFacts, Role
from desktop.ui import people_model as model
from desktop.ui.languages import TONGUES
from desktop.ui.teaching_dialogs import quiet
from desktop.ui.theme import Type, current_theme
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.choosers import Choice
from desktop.ui.widgets.dialog import Dialog, Scroll
from desktop.ui.widgets.form import Field
from desktop.ui.widgets.notices import Banner, Tone
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.text import Label, Paragraph
from desktop.words import translate

WIDE, NARROW, HEIGHT = 560, 380, 620


class FactsDialog(Dialog):
    """A new person, or what is known of one. It stays until what was typed is taken: `submit` is told of it.

    `role_fixed`: whoever is signed in can't change their own role.
    """

    def __init__(
        self,
        question: str,
        verb: str,
        groups: Sequence[Group],
        known: PersonFacts | None = None,
        members_of: frozenset[object] = frozenset(),
        *,
        role_fixed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(question, "", parent)
        theme = current_theme()
        wide = parent is not None and parent.width() >= theme.px(WIDE + 40)
        self._known = known or PersonFacts("", "")
        self.setMinimumWidth(theme.px(WIDE if wide else NARROW))
        self.submit: Callable[[PersonFacts, frozenset[object]], None] = lambda facts, chosen: None  # noqa: ARG005
        self.given, self.family = Field(self.tr("Given name")), Field(self.tr("Family name"))
        self.number = Field(self.tr("Number"), self.tr("What the center calls them; courses see it."))
        self.email = Field(self.tr("E-mail"), self.tr("May stay empty; nothing is sent."))
        self.role = ChoiceField(self.tr("Role"), [Choice(role, words) for role, words in model.roles().items()])
        tongues = [Choice(tongue.tag, tongue.own_name) for tongue in TONGUES]
        known_tags = {tongue.tag for tongue in TONGUES}
        if self._known.language and self._known.language not in known_tags:
            tongues.append(Choice(self._known.language, self._known.language))
        self.language = ChoiceField(self.tr("Language"), [Choice(None, self.tr("As this machine")), *tongues])
        self.groups = {group.id: QCheckBox(group.name) for group in groups}
        self.problem = Banner(Tone.FAILED, "")
        self.problem.hide()
        self._lay_out(members_of, wide=wide)
        self._fill(role_fixed=role_fixed)
        quiet(self)
        self.answer = self.add_button(verb, Kind.PRIMARY, accepts=True)
        self.given.edit.setFocus()

    def _lay_out(self, members_of: frozenset[object], *, wide: bool) -> None:
        inside = QWidget()
        box = column(inside, gap=12)
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for pair in ((self.given, self.family), (self.number, self.email), (self.role, self.language)):
            line = row(gap=16)
            line.setDirection(along if wide else down)
            for field in pair:
                line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            box.addLayout(line)
        if self.groups:
            box.addWidget(Label(self.tr("Groups"), Type.LABEL))
            words = self.tr("An instructor in a group teaches the learners in it.")
            box.addWidget(Paragraph(words, Type.CAPTION, "second"))
        for identifier, tick in self.groups.items():
            tick.setChecked(identifier in members_of)
            box.addWidget(tick)
        box.addStretch(1)
        self.body.addWidget(self.problem)
        self.body.addWidget(Scroll(inside, current_theme().px(HEIGHT)), 1)

    def _fill(self, *, role_fixed: bool) -> None:
        known = self._known
        for field, text in (
            (self.given, known.given_name),
            (self.family, known.family_name),
            (self.number, known.number),
            (self.email, known.email),
        ):
            field.edit.setText(text or "")
        self.role.choose(known.role)
        self.role.chooser.setEnabled(not role_fixed)
        if role_fixed:
            self.role.say(self.tr("Another administrator can change yours."))
        self.language.choose(known.language)

    @property
    def facts(self) -> PersonFacts:
        """What was typed; whoever takes it tidies it."""
        role, language = self.role.choice, self.language.choice
        return PersonFacts(
            self.given.text(),
            self.family.text(),
            self.number.text() or None,
            self.email.text() or None,
            str(language) if language else None,
            role if isinstance(role, Role) else self._known.role,
            self._known.source_id,
        )

    @property
    def chosen_groups(self) -> frozenset[object]:
        """The identifiers of the groups that are ticked."""
        return frozenset(identifier for identifier, tick in self.groups.items() if tick.isChecked())

    def accept(self) -> None:
        """Pass on what was typed; whoever takes it calls `taken` or `complain`."""
        self.answer.setEnabled(False)
        self.submit(self.facts, self.chosen_groups)

    def taken(self) -> None:
        """All is well: close."""
        super().accept()

    def complain(self, problem: str) -> None:
        """Say why it was not taken; what was typed stays."""
        self.answer.setEnabled(True)
        self.problem.say(problem)
        self.problem.show()


class NameDialog(Dialog):
    """Asks for the name of a group."""

    def __init__(self, question: str, verb: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(question, "", parent)
        self.field = Field(self.tr("Name of the group"))
        self.field.edit.setText(name)
        self.body.addWidget(self.field)
        quiet(self)
        self.add_button(verb, Kind.PRIMARY, accepts=True)
        self.field.edit.setFocus()
        self.field.edit.selectAll()

    @property
    def name(self) -> str:
        return self.field.text()

    def accept(self) -> None:
        """Close with the answer, once there is one."""
        if self.name:
            super().accept()
        else:
            self.field.complain(self.tr("Type a name."))


class ChooseDialog(Dialog):
    """Asks for one of several, such as a group."""

    def __init__(
        self, question: str, name: str, choices: Sequence[Choice], verb: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, "", parent)
        self.field = ChoiceField(name, choices)
        self.body.addWidget(self.field)
        quiet(self)
        self.add_button(verb, Kind.PRIMARY, accepts=True)

    @property
    def choice(self) -> object:
        return self.field.choice


class EraseDialog(Dialog):
    """The one thing that can't be undone: says what goes, and lets it go only once the name was typed."""

    def __init__(self, name: str, consequence: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("Erase", "Erase {name} for good?").format(name=name), consequence, parent)
        self._name = name
        said = translate("Erase", "Type “{name}” to confirm").format(name=name)
        self.field = Field(said)
        self.body.addWidget(self.field)
        quiet(self).setDefault(True)
        self.answer = self.add_button(translate("Erase", "Erase for good"), Kind.DANGER, accepts=True)
        self.answer.setDefault(False)
        self.answer.setEnabled(False)
        self.field.edit.textEdited.connect(lambda _: self.answer.setEnabled(self._fits()))
        self.field.edit.setFocus()

    def _fits(self) -> bool:
        return " ".join(self.field.text().split()).casefold() == " ".join(self._name.split()).casefold()

    def accept(self) -> None:
        """Only with the name."""
        if self._fits():
            super().accept()


class PassDialog(Dialog):
    """A new PIN or badge, shown once. `save` writes the card to a file."""

    def __init__(
        self, question: str, consequence: str, *, pin: str = "", picture: QImage | None = None, parent: QWidget | None
    ) -> None:
        super().__init__(question, consequence, parent)
        theme = current_theme()
        if pin:
            half = len(pin) // 2
            shown = Label(f"{pin[:half]} {pin[half:]}", Type.DISPLAY).set_numbers()
            shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
            shown.setAccessibleName(self.tr("The PIN is {digits}").format(digits=" ".join(pin)))
            shown.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.body.addWidget(shown)
        if picture is not None:
            side = theme.px(260)
            code = QLabel()
            code.setPixmap(QPixmap.fromImage(picture).scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
            code.setAlignment(Qt.AlignmentFlag.AlignCenter)
            code.setAccessibleName(self.tr("The badge as a QR code"))
            self.body.addWidget(code)
        self.save_pdf = self._file_button(self.tr("Save to print"), "printer")
        self.save_png = self._file_button(self.tr("Save as picture"), "file-down")
        self.save_png.setVisible(picture is not None)
        line = row(gap=8)
        line.addWidget(self.save_pdf)
        line.addWidget(self.save_png)
        line.addStretch(1)
        self.body.addLayout(line)
        self.add_button(self.tr("Done"), Kind.PRIMARY, accepts=True)

    @staticmethod
    def _file_button(words: str, icon_name: str) -> Button:
        button = Button(words, icon_name=icon_name)
        button.setAutoDefault(False)
        return button
