"""One machine, one day, two people, by the real windows: from the door to a certificate, and to the next learner."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop.ui.certificate_check import CheckPage
from desktop.ui.certificate_sheet import CertificatePage
from desktop.ui.course_page_model import OfferKind
from desktop.ui.course_page_questions import QuestionLine
from desktop.ui.places import Place
from desktop.wiring.certificates import CertificatesScreen
from desktop.wiring.results import ResultsScreen
from tests.e2e.test_people import find, said, type_pin, with_pin
from tests.samples.driving import answers_of, play_sample
from tests.seat import Seat

AMINAS, NOORS = "402917", "518203"


@pytest.fixture
def center(qapp: object, tmp_path: Path) -> Iterator[Seat]:
    """A seat with the sample courses and two learners, nobody signed in."""
    seat = Seat(tmp_path / "home")
    seat.import_samples()
    with_pin(seat, "Amina", "Yusuf", pin=AMINAS)
    with_pin(seat, "Noor", "Haddad", pin=NOORS)
    seat.sign_out()
    yield seat
    if not seat.closed:
        seat.close()


def sign_in(seat: Seat, name: str, pin: str) -> None:
    type_pin(find(seat, name), pin)
    seat.until(lambda: seat.carrel.sitting is not None, f"{name} to be signed in")


def press(seat: Seat, kind: OfferKind) -> None:
    """The button of the course's page that offers `kind`."""
    head = seat.courses.course.page.head
    seat.until(lambda: head.button(kind) is not None, f"the button for {kind}")
    button = head.button(kind)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def check(seat: Seat, file: Path) -> str:
    """Drop a file on the window and read the verdict."""
    assert seat.drop_files(file)
    pages = seat.carrel.window.findChildren(CheckPage)
    seat.until(lambda: any(page.isVisible() and file.name in said(page) for page in pages or _pages(seat)), "a verdict")
    return " ".join(said(page) for page in _pages(seat) if page.isVisible())


def _pages(seat: Seat) -> list[CheckPage]:
    return seat.carrel.window.findChildren(CheckPage)


def test_from_the_pin_to_a_pass_a_certificate_and_the_next_learner(center: Seat, tmp_path: Path) -> None:
    sign_in(center, "Amina Yusuf", AMINAS)
    fire = center.sha_of("Fire")
    center.courses.course.show(fire)
    press(center, OfferKind.START)
    center.until(lambda: bool(center.opened), "the course")
    assert play_sample(center, "fire-safety", wrong=("lid",))[-1] == "closed"
    center.until_saved()
    if center.carrel.player is not None:
        center.leave()

    # Results by question
    page = center.courses.course.page
    center.until(lambda: bool(page.questions.findChildren(QuestionLine)), "the questions")
    lines = page.questions.findChildren(QuestionLine)
    verdicts = ["Not correct" in said(line) for line in lines]
    assert (len(lines), verdicts.count(True)) == (len(answers_of("fire-safety")), 1)
    assert "Passed with" in said(page)

    # The certificate, as a file
    kept = tmp_path / "kept.pdf"
    center.courses.course.certificates.ask_where = lambda _name, _kind: kept
    press(center, OfferKind.CERTIFICATE)
    window = center.carrel.window
    center.until(lambda: any(one.paper.is_drawn for one in window.findChildren(CertificatePage)), "the paper")
    window.findChildren(CertificatePage)[0].save_requested.emit()
    center.until_answered()
    assert "This certificate is valid." in check(center, kept)
    changed = bytearray(kept.read_bytes())
    changed[len(changed) // 2] ^= 1
    (tmp_path / "forged.pdf").write_bytes(changed)
    forged = check(center, tmp_path / "forged.pdf")
    assert "changed" in forged
    assert "is valid" not in forged

    # The next learner
    center.sign_out()
    sign_in(center, "Noor Haddad", NOORS)
    center.until(lambda: len(center.library_page.grid.cards()) == 2, "the courses")
    assert {card.said for card in center.library_page.grid.cards()} == {"Not started"}
    center.sitting.go(Place.RESULTS)
    results = center.sitting.screen(Place.RESULTS)
    assert isinstance(results, ResultsScreen)
    center.until(lambda: results.page.table.answered, "the results")
    assert results.page.table.total == 0
    center.sitting.go(Place.CERTIFICATES)
    certificates = center.sitting.screen(Place.CERTIFICATES)
    assert isinstance(certificates, CertificatesScreen)
    center.until_answered()
    everything = " ".join(
        [label.text() for label in window.findChildren(QLabel)]
        + [button.accessibleName() for button in window.findChildren(QAbstractButton)]
    )
    assert "Amina" not in everything
    assert "No certificate yet" in everything
