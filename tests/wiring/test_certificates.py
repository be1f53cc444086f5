"""Certificates in the real window: earned, seen, saved, checked, tampered with, and gone for the next learner."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QImage, QPageLayout
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QLabel
from sqlalchemy import update

from desktop.learning.certificate_files import certificate_sheet
from desktop.learning.certificates import issue_if_earned
from desktop.learning.verification import Verdict, trust_of, verify
from desktop.player.press import first_page
from desktop.store.enrollments import enroll
from desktop.store.library import add_package
from desktop.store.people import add_person
from desktop.store.store import Connection
from desktop.ui.certificate_page import CertificatesPage
from desktop.ui.certificate_sheet import CertificatePage
from desktop.ui.places import Place
from desktop.wiring.certificates import CertificatesScreen, check_at_door
from sync.records.tables import scorm_enrollments
from sync.records.vocabulary import Completion, Success
from tests.learning.pdf_text import text_of
from tests.scanning import scanned
from tests.seat import Seat
from tests.store.desk import facts

NOW = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)
REFUSED = {Verdict.CHANGED, Verdict.NOT_A_CERTIFICATE}


def earn(seat: Seat, learner: UUID, title: str = "Working at height", sha256: str = "ab" * 32) -> UUID:
    """A passed course, whose certificate was issued as the player does it."""

    def work(connection: Connection) -> UUID:
        package = add_package(connection, facts(title, sha256), NOW)
        enrolled = enroll(connection, learner, package.id, NOW)
        own = scorm_enrollments.c.id == enrolled.id
        passed = {"completion": Completion.COMPLETED, "success": Success.PASSED, "score_scaled": 0.88}
        connection.execute(update(scorm_enrollments).where(own).values(**passed))
        issued = issue_if_earned(connection, enrolled.id, NOW)
        assert issued is not None
        return issued.id

    return seat.carrel.store.write(work).result()


def screen_of(seat: Seat) -> CertificatesScreen:
    seat.sitting.go(Place.CERTIFICATES)
    seat.until_answered()
    screen = seat.sitting.screen(Place.CERTIFICATES)
    assert isinstance(screen, CertificatesScreen)
    return screen


def cards(page: CertificatesPage) -> list[QAbstractButton]:
    return [found for found in page.findChildren(QAbstractButton) if "Working at height" in found.accessibleName()]


def opened(seat: Seat, screen: CertificatesScreen) -> CertificatePage:
    cards(screen.page)[0].click()
    seat.until(lambda: screen.opening.page is not None and screen.opening.page.paper.is_drawn, "the paper")
    assert screen.opening.page is not None
    return screen.opening.page


@pytest.fixture
def screen(seat: Seat) -> Iterator[CertificatesScreen]:
    """Amina before her one certificate."""
    earn(seat, seat.as_learner().person)
    yield screen_of(seat)


def saved(seat: Seat, screen: CertificatesScreen, folder: Path, suffix: str) -> bytes:
    path = folder / f"kept{suffix}"
    screen.opening.ask_where = lambda _name, _kind: path
    page = opened(seat, screen)
    (page.save_requested if suffix == ".pdf" else page.badge_requested).emit()
    seat.until_answered()
    return path.read_bytes()


class TestHerOwn:
    def test_a_card_says_what_was_earned_and_that_it_is_provisional(self, screen: CertificatesScreen) -> None:
        (card,) = cards(screen.page)
        assert "Passed with 88%" in card.accessibleName()
        assert "Provisional" in card.accessibleName()

    def test_without_any_the_page_says_what_earns_one(self, seat: Seat) -> None:
        seat.as_learner()
        page = screen_of(seat).page
        assert any("Pass a course" in label.text() and label.isVisible() for label in page.findChildren(QLabel))

    def test_the_next_learner_sees_none_of_it(self, seat: Seat, screen: CertificatesScreen) -> None:
        seat.as_learner("Grace", "Hopper")
        assert cards(screen_of(seat).page) == []

    def test_another_learner_who_knows_its_id_is_told_that_it_is_not_theirs(self, seat: Seat) -> None:
        other = seat.carrel.store.write(lambda connection: add_person(connection, "Ben", "Okafor", NOW)).result()
        theirs = earn(seat, other.id)
        seat.as_learner()
        screen = screen_of(seat)
        screen.opening.show(theirs)
        seat.until_answered()
        assert screen.opening.page is None


class TestFiles:
    def test_the_saved_pdf_is_valid_here_and_carries_its_credential(
        self, seat: Seat, screen: CertificatesScreen, tmp_path: Path
    ) -> None:
        data = saved(seat, screen, tmp_path, ".pdf")
        trust = seat.carrel.store.read(trust_of)
        found = verify(data, trust, NOW)
        assert found.verdict is Verdict.VALID
        assert found.credential is not None
        assert found.credential.learner == "Amina Yusuf"
        assert "credential.json" in PdfReader(BytesIO(data), strict=True).attachments
        assert "Amina Yusuf has passed Working at height" in text_of(data)

    def test_no_byte_of_the_printed_pdf_can_be_changed(
        self, seat: Seat, screen: CertificatesScreen, tmp_path: Path
    ) -> None:
        data, trust = saved(seat, screen, tmp_path, ".pdf"), seat.carrel.store.read(trust_of)
        chance = random.Random(26)
        for place in chance.sample(range(len(data)), 200):
            tampered = bytearray(data)
            tampered[place] ^= 1 << chance.randrange(8)
            assert verify(bytes(tampered), trust, NOW).verdict in REFUSED, place

    def test_no_byte_of_the_badge_can_be_changed(self, seat: Seat, screen: CertificatesScreen, tmp_path: Path) -> None:
        data, trust = saved(seat, screen, tmp_path, ".png"), seat.carrel.store.read(trust_of)
        assert verify(data, trust, NOW).verdict is Verdict.VALID
        assert QImage.fromData(data).width() == 800
        chance = random.Random(27)
        for place in chance.sample(range(len(data)), 200):
            tampered = bytearray(data)
            tampered[place] ^= 1 << chance.randrange(8)
            assert verify(bytes(tampered), trust, NOW).verdict in REFUSED, place

    def test_the_code_on_the_paper_names_the_credential(
        self, seat: Seat, screen: CertificatesScreen, tmp_path: Path
    ) -> None:
        image = first_page(saved(seat, screen, tmp_path, ".pdf"), 1754)
        from_store = certificate_sheet(seat.access, _identifier(screen))
        assert scanned(image) == [from_store.check_words]

    def test_a_place_that_cannot_be_written_is_told(
        self, seat: Seat, screen: CertificatesScreen, tmp_path: Path
    ) -> None:
        screen.opening.ask_where = lambda name, _: tmp_path / "gone" / name
        page = opened(seat, screen)
        page.save_requested.emit()
        seat.until_answered()
        assert any("could not be saved" in label.text() for label in seat.carrel.window.findChildren(QLabel))

    def test_it_prints_on_a_landscape_sheet(self, seat: Seat, screen: CertificatesScreen, tmp_path: Path) -> None:
        def into_a_file(printer: QPrinter) -> bool:
            assert printer.pageLayout().orientation() is QPageLayout.Orientation.Landscape
            assert printer.pageLayout().margins() == QMarginsF()
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(tmp_path / "printed.pdf"))
            return True

        screen.opening.ask_printer = into_a_file
        opened(seat, screen).print_requested.emit()
        assert "Amina Yusuf" in text_of((tmp_path / "printed.pdf").read_bytes())


class TestChecking:
    def test_a_saved_file_is_valid_and_a_changed_one_is_not(
        self, seat: Seat, screen: CertificatesScreen, tmp_path: Path
    ) -> None:
        data = bytearray(saved(seat, screen, tmp_path, ".pdf"))
        assert "This certificate is valid." in _checked(seat, screen, tmp_path / "kept.pdf")
        data[len(data) // 3] ^= 1
        (tmp_path / "changed.pdf").write_bytes(data)
        assert "changed" in _checked(seat, screen, tmp_path / "changed.pdf")

    def test_before_the_door_the_answer_is_a_dialog(
        self, seat: Seat, screen: CertificatesScreen, tmp_path: Path
    ) -> None:
        saved(seat, screen, tmp_path, ".png")
        seat.sign_out()
        carrel = seat.carrel
        machine = carrel.machine
        assert carrel.door.signing_in is not None
        page = carrel.door.signing_in.page
        check_at_door(tmp_path / "kept.png", carrel.store, machine.background, page, carrel.say)
        seat.until(lambda: bool(seat.dialogs), "the dialog")
        assert "This certificate is valid." in seat.dialogs[0]


def _checked(seat: Seat, screen: CertificatesScreen, path: Path) -> str:
    screen.checking.check(path)
    seat.until_answered()
    page = screen.checking.page
    assert page is not None
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def _identifier(screen: CertificatesScreen) -> UUID:
    shown = screen.opening._sheet
    assert shown is not None
    return shown.certificate.id
