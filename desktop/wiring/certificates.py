"""Joins the pages of certificates to their use cases: the list, one with its paper, and the check of a file."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import QDir, QObject, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from shiboken6 import isValid

from desktop.learning.certificate_files import (
    CertificateSheet,
    badge_png,
    certificate_pdf,
    certificate_sheet,
    file_name,
)
from desktop.learning.certificates import certificates_of
from desktop.learning.open_badges import says_passed
from desktop.learning.verification import Verification
from desktop.player.background import Background
from desktop.player.paper import Paper
from desktop.player.press import Press, first_page, sheet
from desktop.store.certificates import Certificate
from desktop.store.store import Store
from desktop.ui.certificate_art import badge_picture, unwritable
from desktop.ui.certificate_check import CheckDialog, CheckPage
from desktop.ui.certificate_model import CertificateCard
from desktop.ui.certificate_page import CertificatesPage
from desktop.ui.certificate_paper import FILES, PaperFacts, Signatory, paper_html
from desktop.ui.certificate_sheet import CertificatePage
from desktop.ui.failure import Failure
from desktop.ui.languages import languages
from desktop.ui.phrases import local_now
from desktop.ui.places import Place
from desktop.ui.verification_words import words_for
from desktop.verifying import SUFFIXES, verify_file
from desktop.wiring.desk import Desk
from desktop.words import translate

PICTURE_WIDTH: Final = 1754
"""Px of the picture on the page: A4 at 150 dots an inch."""


class NotSaved(OSError):
    """A file could not be written. The sentence is for people."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            translate(
                "Certificates",
                "{file} could not be saved ({reason}). The certificate itself is safe here. Choose another folder.",
            ).format(file=path.name, reason=reason)
        )


class CertificatesScreen(QObject):
    """One's own certificates; they are read whenever one comes."""

    place = Place.CERTIFICATES

    def __init__(self, desk: Desk) -> None:
        self.page = CertificatesPage()
        super().__init__(self.page)
        self._desk = desk
        self.opening = CertificateOpening(desk, self.page)
        self.checking = Checking(desk, self.page)
        self.page.opened.connect(lambda identifier: self.opening.show(identifier, self.place))
        self.page.check_requested.connect(self.checking.ask)

    def shown(self) -> None:
        """Read the list."""
        access = self._desk.access
        self._desk.background.run(lambda: certificates_of(access, access.actor.person), self._show, self._desk.say)

    def _show(self, found: tuple[Certificate, ...]) -> None:
        self.page.show_cards([_card(each) for each in found], local_now())
        self.page.take_focus()


class CertificateOpening(QObject):
    """Shows one certificate at whatever place it was opened from, and makes its files."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page: CertificatePage | None = None
        self._place = Place.CERTIFICATES
        self._sheet: CertificateSheet | None = None
        self._wanted: UUID | None = None
        self._printed = b""
        self.ask_where: Callable[[str, str], Path | None] = self._ask_where
        """Where to save: asked with a name and a filter."""
        self.ask_printer: Callable[[QPrinter], bool] = self._ask_printer

    @property
    def page(self) -> CertificatePage | None:
        """The page, once a certificate was shown."""
        return self._page

    def show(self, identifier: UUID, place: Place = Place.CERTIFICATES) -> None:
        """Read a certificate, show its page as being at `place`, and have its paper drawn."""
        self._place, self._wanted = place, identifier
        access = self._desk.access
        self._desk.background.run(lambda: certificate_sheet(access, identifier), self._show, self._desk.say)

    def _show(self, found: CertificateSheet) -> None:
        if found.certificate.id != self._wanted:
            return  # another one was asked for since
        page = self._made_page()
        self._sheet, self._printed = found, b""
        card = _card(found.certificate)
        page.show_card(card, local_now())
        self._desk.show(page, self._place)
        press = Press(
            paper_html(_facts(found), found.template), FILES, sheet(found.seat.paper.value, landscape=True), self
        )
        press.run(lambda pdf: self._printed_is(found, pdf), lambda error: self._not_drawn(found, error))
        missing = unwritable(card.learner + card.course)
        if missing:
            page.tell(
                self.tr("This machine has no letters for “{letters}”.").format(letters=missing),
                self.tr("On paper they are boxes. Ask for a font of that script to be installed, and open this again."),
            )

    def _made_page(self) -> CertificatePage:
        if self._page is None:
            self._page = CertificatePage(self.tr("Back"))
            self._page.back_requested.connect(lambda: self._desk.go(self._place))
            self._page.save_requested.connect(self._save_pdf)
            self._page.badge_requested.connect(self._save_badge)
            self._page.print_requested.connect(self._print)
        return self._page

    def _printed_is(self, of: CertificateSheet, pdf: bytes) -> None:
        if of is self._sheet:
            self._printed = pdf
            self._desk.background.run(
                lambda: first_page(pdf, PICTURE_WIDTH), lambda image: self._drawn(of, image), self._desk.say
            )

    def _drawn(self, of: CertificateSheet, image: QImage) -> None:
        if of is self._sheet and self._page is not None:
            self._page.show_paper(image)

    def _not_drawn(self, of: CertificateSheet, error: BaseException) -> None:
        if of is self._sheet and self._page is not None:
            told = Failure.told_by(str(error))
            self._page.tell(told.happened, told.rest)

    def _save_pdf(self) -> None:
        access, found, printed = self._desk.access, self._sheet, self._printed
        if found is not None:
            self._save(found, ".pdf", self.tr("PDF (*.pdf)"), lambda: certificate_pdf(access, found, printed))

    def _save_badge(self) -> None:
        access, found = self._desk.access, self._sheet
        if found is not None:
            drawn = badge_picture(found.certificate.package_sha256, found.certificate.course_title, _center(found))
            self._save(found, ".png", self.tr("Picture (*.png)"), lambda: badge_png(access, found, drawn))

    def _save(self, found: CertificateSheet, suffix: str, kind: str, make: Callable[[], bytes]) -> None:
        path = self.ask_where(file_name(found, suffix), kind)
        if path is None:
            return

        def write() -> Path:
            content = make()
            try:
                path.write_bytes(content)
            except OSError as error:
                raise NotSaved(path, error.strerror or str(error)) from error
            return path

        self._desk.background.run(write, self._saved, self._desk.say)

    def _saved(self, path: Path) -> None:
        self._desk.toast(self.tr("Saved as “{name}”").format(name=path.name), None)

    def _print(self) -> None:
        if self._sheet is None or not self._printed:
            return
        printer = QPrinter()
        printer.setPageLayout(sheet(self._sheet.seat.paper.value, landscape=True))
        if self.ask_printer(printer):
            paper = Paper(self)
            paper.printed.connect(self._told_of_printing)
            paper.printed.connect(paper.deleteLater)
            paper.put_pdf(self._printed, printer)

    def _told_of_printing(self, done: bool) -> None:
        said = (
            self.tr("Sent to the printer") if done else self.tr("It could not be printed. Try another printer or file.")
        )
        self._desk.toast(said, None)

    def _ask_where(self, name: str, kind: str) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        chosen, _ = QFileDialog.getSaveFileName(self._page, self.tr("Save the certificate"), f"{folder}/{name}", kind)
        return Path(chosen) if chosen else None

    def _ask_printer(self, printer: QPrinter) -> bool:
        return QPrintDialog(printer, self._page).exec() == QDialog.DialogCode.Accepted


class Checking(QObject):
    """Checks a file that was chosen or dropped, and shows the answer as a page."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page: CheckPage | None = None
        self.ask_which: Callable[[], Path | None] = self._ask_which

    @property
    def page(self) -> CheckPage | None:
        """The page, once a file was checked."""
        return self._page

    def ask(self) -> None:
        """Let somebody choose a file, and check it."""
        path = self.ask_which()
        if path is not None:
            self.check(path)

    def check(self, path: Path) -> None:
        """Check a file and show the answer at the place of certificates."""
        store = self._desk.store
        self._desk.background.run(
            lambda: verify_file(path, store), lambda found: self._show(path.name, found), self._desk.say
        )

    def _show(self, name: str, found: Verification) -> None:
        if self._page is None:
            self._page = CheckPage(self.tr("Certificates"))
            self._page.back_requested.connect(lambda: self._desk.go(Place.CERTIFICATES))
            self._page.again_requested.connect(self.ask)
        self._desk.show(self._page, Place.CERTIFICATES)
        self._page.show_answer(name, found.verdict, found.carrier, words_for(found, local_now()))

    def _ask_which(self) -> Path | None:
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        title, kind = self.tr("Choose a certificate"), self.tr("Certificates ({kinds})").format(kinds=kinds)
        chosen, _ = QFileDialog.getOpenFileName(self._page, title, QDir.homePath(), kind)
        return Path(chosen) if chosen else None


def check_at_door(
    path: Path, store: Store, background: Background, page: QWidget, failed: Callable[[BaseException], None]
) -> None:
    """Check a file that was dropped while nobody is signed in; the answer is a dialog over `page`.

    Nobody is answered who has gone: whoever signed in meanwhile is not shown what another one asked.
    """

    def show(found: Verification) -> None:
        if not isValid(page) or not page.isVisible():
            return
        words = words_for(found, local_now())
        dialog = CheckDialog(path.name, found.verdict, found.carrier, words, page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    background.run(lambda: verify_file(path, store), show, failed)


def _card(found: Certificate) -> CertificateCard:
    return CertificateCard(
        identifier=found.id,
        learner=found.learner_name,
        course=found.course_title,
        sha256=found.package_sha256,
        number=found.number,
        issued=found.issued_at,
        expires=found.expires_at,
        score=found.score_scaled,
        passed=says_passed(found.credential),
        confirmed=found.confirmed_at is not None,
    )


def _facts(found: CertificateSheet) -> PaperFacts:
    certificate, zone = found.certificate, local_now().tzinfo
    return PaperFacts(
        learner=certificate.learner_name,
        course=certificate.course_title,
        sha256=certificate.package_sha256,
        passed=found.credential.passed,
        number=certificate.number,
        identifier=str(certificate.id),
        check_words=found.check_words,
        issued=certificate.issued_at.astimezone(zone),
        expires=certificate.expires_at.astimezone(zone) if certificate.expires_at is not None else None,
        score=certificate.score_scaled,
        pass_mark=certificate.pass_mark,
        study_time=timedelta(seconds=certificate.seconds),
        provisional=certificate.confirmed_at is None,
        center=_center(found),
        address=found.seat.address,
        logo=found.seat.logo,
        signatures=tuple(Signatory(one.name, one.title) for one in found.seat.signatures),
        paper=found.seat.paper.value,
        language=languages().current.tag,
        right_to_left=QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft,
    )


def _center(found: CertificateSheet) -> str:
    """The center as the credential names it: the paper must say what was signed."""
    return found.credential.center
