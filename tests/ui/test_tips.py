"""Tool tips show what strangers wrote as they wrote it."""

import ast
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from desktop.ui.widgets.text import ElidedLabel, tip
from tests.translations.sources import PROJECT


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


@pytest.mark.usefixtures("qapp")
def test_a_tip_of_two_lines_keeps_them() -> None:
    document = QTextDocument()
    document.setHtml(tip("a <b>\nSCORM 1.2"))
    assert document.toPlainText() == "a <b>\nSCORM 1.2"


class TestEveryTip:
    """A widget's tip, a model's, and one shown outright: all go through `tip`, or are words of the program."""

    def test_shows_what_it_is_given_as_it_is(self) -> None:
        codes = {path: path.read_text(encoding="utf-8") for path in PROJECT.glob("desktop/**/*.py")}
        found = [(path, words) for path, code in codes.items() if "ToolTip" in code for words in tips(ast.parse(code))]
        assert found
        unsafe = [f"{path.name}:{words.lineno} {ast.unparse(words)}" for path, words in found if not is_safe(words)]
        assert unsafe == []

    @pytest.mark.parametrize(
        "code",
        [
            "self.setToolTip(name)",
            "self.setToolTip('' if narrow else name)",
            "self.setToolTip(self.tr('Trust {name}').format(name=name))",
            "QToolTip.showText(where, f'{name}: 1', self)",
            "def data():\n    if role in (DisplayRole, Qt.ItemDataRole.ToolTipRole):\n        return row.words",
        ],
    )
    def test_is_seen_where_it_is_not_safe(self, code: str) -> None:
        found = list(tips(ast.parse(code)))
        assert found
        assert not any(map(is_safe, found))


def tips(tree: ast.Module) -> Iterator[ast.expr]:
    """What is shown as a tip anywhere in a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in ("setToolTip", "setItemToolTip"):
                yield node.args[-1]
            elif ast.unparse(node.func) == "QToolTip.showText":
                yield node.args[1]
        elif isinstance(node, ast.If) and "ToolTipRole" in ast.unparse(node.test):
            answers = (step for branch in node.body for step in ast.walk(branch) if isinstance(step, ast.Return))
            yield from (answer.value for answer in answers if answer.value is not None)


def is_safe(words: ast.expr) -> bool:
    """Whether no stranger wrote any of it, or what strangers wrote went through `tip`."""
    match words:
        case ast.Constant():
            return True
        case ast.IfExp():
            return is_safe(words.body) and is_safe(words.orelse)
        case ast.BoolOp():
            return all(map(is_safe, words.values))
        case ast.Call(func=ast.Name(id="tip")):
            return True
        case ast.Call(func=ast.Name(id="translate") | ast.Attribute(attr="tr")):
            return all(isinstance(part, ast.Constant) for part in words.args)
    return False
