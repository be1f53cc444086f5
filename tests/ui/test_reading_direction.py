"""What Qt does not do by itself where one reads from the right: mirror margins, place digits, write the comma."""

from collections.abc import Callable
from dataclasses import replace
from unicodedata import bidirectional

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QLabel

from desktop import words
from desktop.ui.help_view import HelpPage
from desktop.ui.theme import ThemeService
from desktop.ui.widgets.sheet import column, row
from desktop.ui.widgets.table_model import PersonCell
from desktop.ui.widgets.text import after_dot, with_count
from desktop.words import in_a_row


@pytest.fixture
def mirrored(qapp: QApplication, service: ThemeService) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


@pytest.mark.usefixtures("service")
def test_from_the_left_margins_are_as_they_are_written() -> None:
    sides = row(margins=(20, 16, 12, 0)).contentsMargins()
    assert (sides.left(), sides.top(), sides.right(), sides.bottom()) == (20, 16, 12, 0)


@pytest.mark.usefixtures("mirrored")
class TestFromTheRight:
    @pytest.mark.parametrize("made", [row, column])
    def test_what_comes_before_is_at_the_right(self, made: Callable[..., QBoxLayout]) -> None:
        sides = made(margins=(20, 16, 12, 0)).contentsMargins()
        assert (sides.left(), sides.top(), sides.right(), sides.bottom()) == (12, 16, 20, 0)

    def test_the_number_stays_behind_a_choice_that_ends_with_a_latin_word(self) -> None:
        said = with_count("بلا رمز PIN", "51")
        between = said[said.index("PIN") + 3 : said.index("51")]
        assert "R" in {
            bidirectional(letter) for letter in between
        }  # else "PIN 51" is read from the left as one (UAX 9)

    def test_a_time_behind_a_dot_is_read_after_it(self) -> None:
        assert bidirectional(after_dot("16:20")[0]) == "R"
        assert after_dot("") == ""

    def test_the_help_shows_the_arrow_that_leads_on(self) -> None:
        page = HelpPage(staff=False, manages=False)
        caps = [label.text() for label in page.findChildren(QLabel) if label.property("kbd")]
        page.deleteLater()
        assert "←" in caps
        assert "→" not in caps


class TestWhatAScreenReaderSays:
    def test_parts_that_say_nothing_leave_no_comma(self) -> None:
        assert in_a_row("Fire safety", "", "88%") == "Fire safety, 88%"
        assert in_a_row("", "") == ""

    def test_the_comma_is_the_one_of_the_language(self, monkeypatch: pytest.MonkeyPatch) -> None:
        arabic = replace(words.ENGLISH, translate=lambda _context, text, *_: text.replace(",", "،"))
        monkeypatch.setattr(words, "_installed", [arabic])
        assert PersonCell("سارة الشامي", "1", "Galley").spoken == "سارة الشامي، Galley"
