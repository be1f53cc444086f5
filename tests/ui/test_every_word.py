"""No word on any screen is hard-wired: in a language that puts ⟦…⟧ around every sentence, nothing is left outside."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QByteArray, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QWidget,
)
from sqlalchemy import text
from sqlalchemy.types import String

from desktop.ui.diagnostics_list import LogView
from desktop.ui.languages import TONGUES, Languages, languages
from sync.records.metadata import shared
from tests.center import Size
from tests.center_server import CENTER, DEVICE, OFFERED
from tests.tour import STOPS, Tour

INNERMOST = re.compile(r"⟦[^⟦⟧]*⟧")
WORD = re.compile(r"[^\W\d_]{2,}")
IDENTIFIER = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
TECHNICAL = {"Carrel", "SCORM", "Ctrl", "Shift", "Alt", "Enter", "Esc", "Tab", "Del", "Delete", "Menu", "Letter"}
"""Names of the program, of the standard, of keys, and of a paper size."""


class Brackets(QTranslator):
    """A language in which every sentence stands between brackets."""

    def translate(
        self,
        context: bytes | bytearray | memoryview | QByteArray | str,
        sourceText: bytes | bytearray | memoryview | QByteArray | str,  # noqa: N803
        disambiguation: object = None,
        n: int = -1,
    ) -> str:
        said = sourceText if isinstance(sourceText, str) else bytes(QByteArray(sourceText).data()).decode()
        return f"⟦{said}⟧"

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        return False


@pytest.fixture(scope="module")
def tour(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tour]:
    patch = pytest.MonkeyPatch()
    patch.setattr(Languages, "_of_carrel", lambda service, _: Brackets(service))
    patch.setattr(Languages, "_of_qt", lambda _service, _tongue: None)
    made = Tour(tmp_path_factory.mktemp("center"), Size(learners=18, courses=12, enrolments=4, groups=4, guests=True))
    made.set(language="ar")
    yield made
    made.close()
    patch.undo()
    languages().speak("en")


@pytest.fixture(scope="module")
def data(tour: Tour) -> frozenset[str]:
    """Every word that people or courses wrote."""
    words = set(TECHNICAL)
    words.update(*(WORD.findall(tongue.own_name) for tongue in TONGUES))

    def read(connection: object) -> None:
        for table in shared.tables.values():
            for column in table.columns:
                if isinstance(column.type, String):
                    for (value,) in connection.execute(text(f'SELECT DISTINCT "{column.name}" FROM "{table.name}"')):  # type: ignore[attr-defined]
                        words.update(WORD.findall(str(value or "")))

    tour.seat.carrel.store.read(read)
    words.update(WORD.findall(" ".join((str(tour.seat.config.data), CENTER, DEVICE, *OFFERED))))
    for manifest in tour.seat.config.courses.rglob("imsmanifest.xml"):
        words.update(WORD.findall(manifest.read_text(encoding="utf-8")))
    for report in tour.seat.config.courses.rglob("report.json"):
        words.update(WORD.findall(report.read_text(encoding="utf-8")))
    return frozenset(words)


def outside(said: str, data: frozenset[str]) -> list[str]:
    """The words of a text that neither a translator nor the center wrote."""
    left, before = IDENTIFIER.sub(" ", said.replace("\u200b", "")), ""  # codes may break anywhere
    while left != before:
        before, left = left, INNERMOST.sub(" ", left)
    return [word for word in WORD.findall(left) if word not in data and not _is_initials(word)]


def _is_initials(word: str) -> bool:
    return len(word) == 2 and word.isupper()


def texts(screen: QWidget) -> Iterator[tuple[QWidget, str]]:
    """All that one can see, hear or be told on a screen."""
    for part in (screen, *screen.findChildren(QWidget)):
        if part is not screen and not part.isVisibleTo(screen):
            continue
        said = [part.toolTip(), part.accessibleName(), part.accessibleDescription(), part.windowTitle()]
        if isinstance(part, QLabel | QAbstractButton):
            said.append(part.text())
        if isinstance(part, QLineEdit):
            said += [part.placeholderText(), part.text()]
        if isinstance(part, QComboBox):
            said += [part.itemText(index) for index in range(part.count())]
        # The log of diagnostics shows what a course called and got, as the standard spells it.
        if isinstance(part, QAbstractItemView) and not isinstance(part, QHeaderView | LogView):
            said += list(_cells(part.model())) if part.model() is not None else []
        said += [action.text() for action in part.actions() if isinstance(action, QAction)]
        yield from ((part, one) for one in said if one)


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(min(model.rowCount(), 30)):
        for column in range(columns):
            for role in roles:
                value = model.index(row, column).data(role)
                if isinstance(value, str):
                    yield value
    for column in range(columns):
        heading = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(heading, str):
            yield heading


@pytest.mark.parametrize("name", STOPS)
def test_every_word_of_a_screen_can_be_translated(name: str, tour: Tour, data: frozenset[str]) -> None:
    screen = tour.visit(name)
    found = {f"{type(part).__name__}: {said}": words for part, said in texts(screen) if (words := outside(said, data))}
    assert found == {}


def test_the_check_sees_a_word_that_is_hard_wired(data: frozenset[str]) -> None:
    assert outside("⟦Due ⟦4 May⟧⟧ · Lessons ⟦all⟧", data) == ["Lessons"]
