"""The settings of a seat as a page. Each holds as soon as it is made; fields as soon as they are left."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.learning.seat_settings import Looks, Paper, SeatSettings
from desktop.learning.switches import cleared, with_choice
from desktop.ui import switches_model
from desktop.ui.languages import TONGUES
from desktop.ui.library_model import Fact
from desktop.ui.server_card import ServerCard
from desktop.ui.settings_certificates import CertificatesCard
from desktop.ui.switches_card import SwitchesCard
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import Button, IconButton, Size
from desktop.ui.widgets.choice_field import ChoiceField, Switch
from desktop.ui.widgets.choosers import Choice
from desktop.ui.widgets.form import Field
from desktop.ui.widgets.page import CardFrame, FactList, PageHeader, PageScroll, code_text
from desktop.ui.widgets.sheet import clear, column, row, rule
from desktop.ui.widgets.side_by_side import SideBySide
from desktop.ui.widgets.text import Label, Paragraph
from desktop.words import number, translate

IDLE_MINUTES = (1, 2, 5, 10, 15, 20, 30, 60, 120, 240)
SCALES = (100, 110, 125, 150, 175, 200)
LONGEST = 120


class SettingsPage(QFrame):
    """`changed` brings the settings as they shall be; the rest says what was asked for."""

    changed = Signal(object)
    trust_asked = Signal()
    distrust_asked = Signal(str)
    """The did:key of an issuer."""
    pin_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        self._settings = SeatSettings()
        box = column(self)
        box.addWidget(PageHeader(self.tr("Settings")))
        scroll = PageScroll()
        box.addWidget(scroll, 1)
        self.center = Field(self.tr("Name of the center"), self.tr("On the sign-in page and certificates."))
        self.room = Field(self.tr("Room and machine"), self.tr("Tells machines apart, as in Room B, PC 4."))
        for field in (self.center, self.room):
            field.edit.setMaxLength(LONGEST)
        self.server = ServerCard()
        self.certificates = CertificatesCard()
        self.guests = Switch(
            self.tr("Guests may come in by name"),
            self.tr("Their work can be given to a person later, under To settle."),
        )
        self.idle = ChoiceField(
            self.tr("Sign out after"), hint=self.tr("Without a hand on the machine. Courses are saved first.")
        )
        tongues = [Choice(tongue.tag, tongue.own_name) for tongue in TONGUES]
        self.language = ChoiceField(
            self.tr("Language"),
            [Choice(None, self.tr("As the system")), *tongues],
            self.tr("For the sign-in page, and for whoever never chose one."),
        )
        self.paper = ChoiceField(self.tr("Paper"), [Choice(paper, paper.value) for paper in Paper])
        self.theme = ChoiceField(self.tr("Theme"), [Choice(looks, words) for looks, words in _themes().items()])
        self.scale = ChoiceField(self.tr("Size of everything"))
        self.motion = Switch(self.tr("Nothing moves by itself"), self.tr("No sliding and fading."))
        self.pin = Button(self.tr("Change my PIN"), icon_name="key-round")
        self.trust = Button(self.tr("Trust an issuer"), icon_name="plus", size=Size.DENSE)
        self._issuers = column()
        self._facts = FactList()
        parts = SideBySide()
        scroll.add(parts)
        scroll.box.addStretch(1)
        parts.main.addWidget(_card(self.tr("The center"), self.center, self.room))
        parts.main.addWidget(self.server)
        parts.main.addWidget(self.certificates)
        parts.main.addWidget(_card(self.tr("How it behaves"), self.guests, self.idle, self.language, self.paper))
        parts.main.addWidget(_card(self.tr("How it looks"), self.theme, self.scale, self.motion))
        self.switches = SwitchesCard(self.tr("For all courses that set nothing themselves, under Packages."))
        parts.main.addWidget(self.switches)
        parts.side.addWidget(self._own())
        parts.side.addWidget(self._trusted())
        parts.side.addWidget(_card(self.tr("This machine"), self._facts))
        self._connect()

    def _own(self) -> CardFrame:
        words = Paragraph(
            self.tr("Nobody can read it, not even you. You need the old one to change it."), tone="second"
        )
        return _card(self.tr("Your PIN"), words, _at_start(self.pin))

    def _trusted(self) -> CardFrame:
        said = self.tr("Certificates of these issuers count as genuine when a file is checked here.")
        card = _card(self.tr("Trusted issuers"), Paragraph(said, tone="second"))
        card.box.addLayout(self._issuers)
        inner = column(margins=(20, 8, 20, 20))
        inner.addWidget(_at_start(self.trust))
        card.box.addLayout(inner)
        return card

    def _connect(self) -> None:
        self.certificates.changed.connect(self._change)
        for field, name in ((self.center, "center"), (self.room, "room")):
            field.edit.editingFinished.connect(lambda field=field, name=name: self._change(name, field.text()))
        self.guests.toggled.connect(lambda on: self._change("guests_allowed", on))
        self.motion.toggled.connect(lambda on: self._change("reduced_motion", on))
        for choice, name in (
            (self.idle, "idle_minutes"),
            (self.language, "language"),
            (self.paper, "paper"),
            (self.theme, "theme"),
            (self.scale, "scale"),
        ):
            choice.chosen.connect(lambda key, name=name: self._change(name, key))
        self.switches.chosen.connect(
            lambda switch, key: self._change("switches", with_choice(self._settings.switches, switch, key))
        )
        self.switches.reset_asked.connect(lambda: self._change("switches", cleared(self._settings.switches)))
        self.trust.clicked.connect(self.trust_asked)
        self.pin.clicked.connect(self.pin_asked)

    def _change(self, name: str, value: object) -> None:
        if getattr(self._settings, name) == value:
            return
        if name == "center" and not value:
            self.center.complain(self.tr("Type what your center is called."))
            return
        self._settings = self._settings.model_copy(update={name: value})
        self.changed.emit(self._settings)

    def show_settings(self, settings: SeatSettings) -> None:
        """What is set now."""
        self._settings = settings
        self.center.put(settings.center)
        self.room.put(settings.room)
        self.certificates.show_settings(settings)
        minutes = sorted({*IDLE_MINUTES, settings.idle_minutes})
        self.idle.chooser.show_choices([Choice(one, _minutes(one)) for one in minutes])
        scales = sorted({*SCALES, settings.scale})
        percents = [Choice(one, translate("SettingsPage", "{number}%").format(number=number(one))) for one in scales]
        self.scale.chooser.show_choices(percents)
        self.guests.set_on(settings.guests_allowed)
        self.motion.set_on(settings.reduced_motion)
        self.idle.choose(settings.idle_minutes)
        self.language.choose(settings.language)
        self.paper.choose(settings.paper)
        self.theme.choose(settings.theme)
        self.scale.choose(settings.scale)
        self.switches.show_switches(switches_model.of_application(settings.switches))

    def show_issuers(self, issuers: Mapping[str, str]) -> None:
        """Whom this seat vouches for: name by did:key."""
        clear(self._issuers)
        for did, name in sorted(issuers.items(), key=lambda pair: pair[1].casefold()):
            self._issuers.addWidget(rule())
            line = row(gap=8, margins=(20, 8, 12, 8))
            words = column()
            words.addWidget(Label(name, Type.LABEL))
            words.addWidget(code_text(did, name))
            line.addLayout(words, 1)
            remove = IconButton("trash-2", self.tr("Trust {name} no more").format(name=name), Size.DENSE, "danger")
            remove.clicked.connect(lambda _=False, did=did: self.distrust_asked.emit(did))
            line.addWidget(remove)
            self._issuers.addLayout(line)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """What is fixed about this machine."""
        self._facts.show_facts(facts)


def _themes() -> dict[Looks, str]:
    return {
        Looks.SYSTEM: translate("SettingsPage", "As the system"),
        Looks.LIGHT: translate("SettingsPage", "Light"),
        Looks.DARK: translate("SettingsPage", "Dark"),
        Looks.CONTRAST: translate("SettingsPage", "High contrast"),
    }


def _minutes(minutes: int) -> str:
    return translate("SettingsPage", "%n minute(s)", "", minutes)


def _card(heading: str, *parts: QWidget) -> CardFrame:
    card = CardFrame(heading)
    inner = column(gap=16, margins=(20, 0, 20, 20))
    for part in parts:
        inner.addWidget(part)
    card.box.addLayout(inner)
    return card


def _at_start(button: Button) -> QWidget:
    holder = QWidget()
    line = row(holder)
    line.addWidget(button)
    line.addStretch(1)
    return holder
