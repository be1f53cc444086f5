"""What of the center stands on certificates: its address, its logo, and who signs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from desktop.learning.seat_settings import SeatSettings, Signature
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import Button, Size
from desktop.ui.widgets.form import Field
from desktop.ui.widgets.page import CardFrame
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.text import Label, Paragraph
from desktop.words import translate

LOGO_HEIGHT = 48
"""Unscaled px."""


class CertificatesCard(CardFrame):
    """`changed` brings the name of a setting and its value."""

    changed = Signal(str, object)
    logo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("SettingsPage", "Certificates"), parent=parent)
        self._more: tuple[Signature, ...] = ()
        inner = column(gap=16, margins=(20, 0, 20, 20))
        self.address = Field(self.tr("Address"), self.tr("Below the name on certificates."))
        self.address.edit.setMaxLength(200)
        inner.addWidget(self.address)
        inner.addWidget(self._logo_part())
        self.signers = (
            (Field(self.tr("Who signs")), Field(self.tr("Their role"))),
            (Field(self.tr("Who else signs")), Field(self.tr("Role of the second"))),
        )
        for pair in self.signers:
            for field in pair:
                field.edit.setMaxLength(120)
                field.edit.editingFinished.connect(self._sign)
                inner.addWidget(field)
        self.box.addLayout(inner)
        self.address.edit.editingFinished.connect(lambda: self.changed.emit("address", self.address.text()))

    def _logo_part(self) -> QWidget:
        part = QWidget()
        box = column(part, gap=8)
        box.addWidget(Label(self.tr("Logo"), Type.LABEL))
        self.logo = QLabel()
        self.logo.setAccessibleName(self.tr("Logo"))
        box.addWidget(self.logo, 0, Qt.AlignmentFlag.AlignLeading)
        line = row(gap=8)
        self.choose = Button(self.tr("Choose a logo"), icon_name="upload", size=Size.DENSE)
        self.remove = Button(self.tr("Remove logo"), icon_name="trash-2", size=Size.DENSE)
        line.addWidget(self.choose)
        line.addWidget(self.remove)
        line.addStretch(1)
        box.addLayout(line)
        self._below = Paragraph("", Type.CAPTION, "second")
        box.addWidget(self._below)
        self.choose.clicked.connect(self.logo_asked)
        self.remove.clicked.connect(lambda: self.changed.emit("logo", ""))
        self.show_logo(QImage())
        return part

    def show_settings(self, settings: SeatSettings) -> None:
        """What is set now; the logo comes by `show_logo`."""
        self.address.put(settings.address)
        self._more = settings.signatures[len(self.signers) :]
        self.remove.setVisible(bool(settings.logo))
        for place, (name, title) in enumerate(self.signers):
            signed = settings.signatures[place] if place < len(settings.signatures) else None
            if signed is None and not name.text():
                continue  # a role is being typed before the name
            name.put(signed.name if signed is not None else "")
            title.put(signed.title if signed is not None else "")

    def show_logo(self, image: QImage) -> None:
        """Show the logo as it was read, none for a null image."""
        self.logo.setPixmap(QPixmap.fromImage(image) if not image.isNull() else QPixmap())
        self.logo.setVisible(not image.isNull())
        self.complain("")

    def complain(self, problem: str) -> None:
        """Say why a file was not taken; "" takes it back."""
        hint = self.tr("A PNG, JPEG or SVG file of at most 500 kB, at the head of certificates.")
        self._below.set_text(problem or hint)
        self._below.set_tone("failed" if problem else "second")
        self.choose.setAccessibleDescription(problem or hint)

    def _sign(self) -> None:
        for name, title in self.signers:
            if title.text() and not name.text():
                name.complain(self.tr("Type who signs, or empty the role."))
                return
        signed = [Signature(name=name.text(), title=title.text()) for name, title in self.signers if name.text()]
        self.changed.emit("signatures", (*signed, *self._more))
