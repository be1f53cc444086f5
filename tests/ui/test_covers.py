"""Covers: the designer's rule, worked out here by hand for chosen digests."""

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.covers import Form, Shape, Tone, contrast, paint_cover, palette, shapes
from desktop.ui.library_model import CourseCard
from desktop.ui.pictures import Covers, filling
from desktop.ui.theme import ThemeService, Tokens

EMPTY = 6


def digest(palette_byte: int, lamp_byte: int, first_cell: int) -> bytes:
    """All cells empty but the first one (column 0, row 0)."""
    return bytes([palette_byte, lamp_byte, first_cell]) + bytes([EMPTY]) * 29


@pytest.mark.parametrize("lamp", range(8))
def test_the_lamp_is_in_the_cell_that_byte_1_names(lamp: int) -> None:
    column, row = divmod(lamp, 2)
    lit = [shape for shape in shapes(digest(0, lamp, EMPTY), 6) if shape.tone is Tone.LAMP]
    assert lit == [Shape(Form.CIRCLE, Tone.LAMP, (column + 0.5, row + 0.5, 0.2))]


def test_the_lamp_is_there_even_where_only_four_columns_fit() -> None:
    for lamp in range(8):
        assert any(shape.tone is Tone.LAMP for shape in shapes(digest(0, lamp, EMPTY), 4))


def test_a_disc_fills_its_cell_in_the_tone_of_the_three_high_bits() -> None:
    deep, pale = 0b000_00_011, 0b111_00_011
    assert shapes(digest(0, 7, deep), 1) == [Shape(Form.CIRCLE, Tone.DEEP, (0.5, 0.5, 0.5))]
    assert shapes(digest(0, 7, pale), 1) == [Shape(Form.CIRCLE, Tone.PALE, (0.5, 0.5, 0.5))]


def test_a_quarter_turns_around_the_corners_of_its_cell() -> None:
    corners = [shapes(digest(0, 7, turn << 3), 1)[0].at[:2] for turn in range(4)]
    assert corners == [(0, 0), (1, 0), (1, 1), (0, 1)]


def test_a_ring_is_a_quarter_with_a_smaller_one_of_the_ground_in_it() -> None:
    outer, inner = shapes(digest(0, 7, 1), 1)
    assert (outer.at[2], inner.at[2], inner.tone) == (1.0, 0.5, Tone.BASE)


def test_bars_are_five_along_or_across() -> None:
    along, across = shapes(digest(0, 7, 0b000_00_101), 1), shapes(digest(0, 7, 0b000_01_101), 1)
    assert {shape.at[2:] for shape in along} == {(0.1, 1)}
    assert {shape.at[2:] for shape in across} == {(1, 0.1)}
    assert len(along) == len(across) == 5


def test_there_are_never_more_than_fifteen_columns() -> None:
    assert shapes(bytes(32), 99) == shapes(bytes(32), 15)


def test_the_lamp_can_be_seen_on_every_palette() -> None:
    for number in range(8):
        colours = palette(Tokens.load(), digest(number, 0, 0))
        assert contrast(colours[Tone.LAMP], colours[Tone.BASE]) >= 3


def test_a_painted_cover_shows_ground_and_lamp(service: ThemeService) -> None:
    image = QImage(84, 84, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    paint_cover(painter, digest(2, 0, EMPTY), QSize(84, 84))
    painter.end()
    tokens = Tokens.load()
    assert image.pixelColor(21, 21) == QColor(tokens.colours["light"]["lamp"])
    assert image.pixelColor(60, 60) == QColor(tokens.cover[2][1])


@pytest.fixture
def red_picture(tmp_path: Path, qapp: QApplication) -> Path:
    image = QImage(400, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    path = tmp_path / "picture.png"
    image.save(str(path))
    return path


def test_a_picture_fills_the_cover_without_being_stretched(red_picture: Path) -> None:
    assert filling(red_picture, QSize(268, 84)).size() == QSize(268, 84)
    assert filling(red_picture, QSize(84, 168)).size() == QSize(84, 168)


def test_a_picture_that_cannot_be_read_leaves_the_drawn_cover(tmp_path: Path, service: ThemeService) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"not a picture")
    assert filling(broken, QSize(10, 10)).isNull()


def test_the_package_picture_replaces_the_drawn_cover_when_it_has_been_read(
    red_picture: Path, service: ThemeService, qtbot: QtBot
) -> None:
    covers = Covers()
    card = CourseCard(sha256="00" * 32, title="Red", picture=red_picture)
    with qtbot.waitSignal(covers.arrived):
        first = covers.cover(card, QSize(40, 20), 1.0).toImage()
    second = covers.cover(card, QSize(40, 20), 1.0).toImage()
    places = list(itertools.product(range(40), range(20)))
    assert any(first.pixelColor(x, y) != QColor("red") for x, y in places)
    assert all(second.pixelColor(x, y) == QColor("red") for x, y in places)
