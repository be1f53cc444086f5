"""Tool tips show what strangers wrote as they wrote it."""

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from desktop.ui.widgets.text import ElidedLabel, tip


@pytest.mark.parametrize("name", ["<b>a</b>.html", "a &lt;b&gt;.png", "<img src='file:///etc/hosts'>", "a & b < c"])
@pytest.mark.usefixtures("qapp")
def test_marks_of_html_in_a_name_are_letters_of_it(name: str) -> None:
    """As Qt reads a tip that it takes for HTML."""
    document = QTextDocument()
    document.setHtml(tip(name))
    assert document.toPlainText() == name


def test_a_name_without_any_stays_as_it_is() -> None:
    assert tip("a & b.html") == "a & b.html"


def test_what_is_too_long_for_its_line_is_in_the_tip_as_it_is(qapp: QApplication) -> None:
    label = ElidedLabel("<h1>Carrel</h1> " * 20)
    label.resize(60, 20)
    label.grab()
    qapp.processEvents()
    assert label.toolTip().startswith("<span>&lt;h1&gt;Carrel")
