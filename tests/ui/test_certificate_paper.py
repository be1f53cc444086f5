"""The paper as the real web engine prints it: its words, its fonts, its size, and a code that a scanner reads."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.player.press import Press, first_page, sheet
from desktop.ui.certificate_art import badge_picture, strip_svg, unwritable
from desktop.ui.certificate_paper import FILES, PaperFacts, Signatory, paper_html
from desktop.ui.theme import ThemeService
from tests.learning.pdf_text import fonts_of, text_of
from tests.scanning import scanned

CHECK: Final = f"urn:uuid:019a9b2e-4c1d-7e60-9f3b-2a7be1d4c8f0 HL-2026-000418-7K3QZ sha256:{'a1' * 32}"
FACTS: Final = PaperFacts(
    learner="Amina Yusuf",
    course="Working at height",
    sha256=hashlib.sha256(b"Working at height").hexdigest(),
    passed=True,
    number="HL-2026-000418-7K3QZ",
    identifier="019a9b2e-4c1d-7e60-9f3b-2a7be1d4c8f0",
    check_words=CHECK,
    issued=datetime(2026, 11, 19, tzinfo=UTC),
    expires=datetime(2029, 11, 18, tzinfo=UTC),
    score=0.88,
    pass_mark=0.8,
    study_time=timedelta(minutes=72),
    center="Harbour Lane Training Center",
    address="12 Harbour Lane, Northgate",
    signatures=(Signatory("Daniel Novak", "Instructor"), Signatory("Ingrid Solberg", "Head of training")),
)


@pytest.fixture(autouse=True)
def _themed(service: ThemeService) -> None:
    """The paper takes its colours from the tokens."""


def printed(qtbot: QtBot, facts: PaperFacts, template: str | None = None) -> bytes:
    answers: list[Any] = []
    owner = QObject()
    press = Press(paper_html(facts, template), FILES, sheet(facts.paper, landscape=True), owner)
    press.run(answers.append, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    assert isinstance(answers[0], bytes), answers[0]
    return answers[0]


class TestWords:
    def test_it_says_what_was_earned_by_whom_when_and_how(self, qtbot: QtBot) -> None:
        words = text_of(printed(qtbot, FACTS))
        for said in (
            "This is to certify that Amina Yusuf has passed Working at height",
            "with a score of 88% (pass mark 80%) on 19 November 2026, after 1 h 12 min of study.",
            "Valid until 18 November 2029.",
            "Harbour Lane Training Center 12 Harbour Lane, Northgate",
            "Provisional until the server confirms",
            "Daniel Novak Instructor",
            "HL-2026-000418-7K3QZ",
        ):
            assert said in words

    def test_what_is_not_known_is_not_said(self, qtbot: QtBot) -> None:
        bare = replace(
            FACTS, passed=False, score=None, pass_mark=None, study_time=timedelta(0), expires=None, provisional=False,
            signatures=(), address="",
        )  # fmt: skip
        words = text_of(printed(qtbot, bare))
        assert "has completed Working at height on 19 November 2026." in words
        for unsaid in ("score", "Valid", "Provisional", "Instructor", "of study"):
            assert unsaid not in words

    def test_a_name_that_looks_like_html_is_a_name(self, qtbot: QtBot) -> None:
        assert "<b>Bobby</b> {{course}}" in text_of(printed(qtbot, replace(FACTS, learner="<b>Bobby</b> {{course}}")))

    def test_the_longest_names_stay_on_one_sheet(self, qtbot: QtBot) -> None:
        long = replace(
            FACTS, learner="Maria Antonietta della Valle " * 3, course="The carriage of dangerous goods " * 6
        )
        for paper in ("A4", "Letter"):
            made = printed(qtbot, replace(long, paper=paper))
            assert made.count(b"/Type /Page\n") == 1
            assert "HL-2026-000418-7K3QZ" in text_of(made)
            assert CHECK in scanned(first_page(made, 1754))

    def test_a_course_may_bring_its_own_template(self, qtbot: QtBot) -> None:
        own = "<p>{{learner}} may climb {{course}}</p>{{{qr}}}"
        assert text_of(printed(qtbot, FACTS, own)) == "Amina Yusuf may climb Working at height"


class TestScripts:
    def test_the_bundled_fonts_are_used(self, qtbot: QtBot) -> None:
        assert fonts_of(printed(qtbot, FACTS)) == {
            "SourceSerif4-Regular",
            "SourceSerif4-SemiBold",
            "Inter-Regular",
            "Inter-SemiBold",
        }

    def test_arabic_is_shaped_by_its_own_font_from_the_right(self, qtbot: QtBot) -> None:
        facts = replace(FACTS, learner="آمنة يوسف", course="العمل على ارتفاع", language="ar", right_to_left=True)
        made = printed(qtbot, facts)
        assert "IBMPlexSansArabic-SemiBold" in fonts_of(made)
        image = first_page(made, 800)
        assert image.pixelColor(700, 300) != image.pixelColor(100, 300)
        assert image.pixelColor(20, 300).lightness() == 255

    def test_letters_that_no_font_has_are_told(self) -> None:
        assert unwritable("Amina Yusuf آمنة") == ""
        assert unwritable("A\u0378B\u0378") == "\u0378"


class TestCode:
    @pytest.mark.parametrize("width", [1100, 1754, 3508])
    def test_a_scanner_reads_it_from_the_page(self, qtbot: QtBot, width: int) -> None:
        assert scanned(first_page(printed(qtbot, FACTS), width)) == [CHECK]


class TestDrawings:
    def test_the_strip_shows_the_lamp_once_and_only_tones_of_one_palette(self) -> None:
        drawn = strip_svg(FACTS.sha256)
        assert drawn.count('r="0.2"') == 1
        colours = {part[:7] for part in drawn.split('fill="')[1:]}
        assert len(colours) <= 5

    def test_the_badge_is_square_and_transparent_outside(self) -> None:
        image = QImage.fromData(badge_picture(FACTS.sha256, "A course with a title that needs three lines", "Center"))
        assert image.width() == image.height() == 800
        assert image.pixelColor(5, 5).alpha() == 0
        assert image.pixelColor(400, 400).alpha() == 255
