"""The theme: tokens in, sheet out, following the system, and no colour or length anywhere else."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.ui import icons
from desktop.ui.fonts import load_fonts
from desktop.ui.status import Status
from desktop.ui.theme import SIGNS, STYLE, Theme, ThemeName, ThemeService, Tokens, Type, stylesheet

ROOT = Path(__file__).resolve().parents[2]
INTERFACE = sorted((ROOT / "desktop" / "ui").rglob("*.py"))
TOKENS = Tokens.load()


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_name_in_the_sheet_is_known(name: ThemeName, scale: float) -> None:
    rules = re.sub(r"/\*.*?\*/", "", stylesheet(Theme(TOKENS, name, scale)), flags=re.DOTALL)
    assert "@" not in rules
    assert not re.search(r"\b(left|right)\b", rules)


def test_a_name_the_tokens_do_not_have_is_refused() -> None:
    with pytest.raises(KeyError):
        Theme(TOKENS).color("mauve")


def test_lengths_grow_with_the_scale_and_a_line_never_vanishes() -> None:
    assert Theme(TOKENS, scale=2.0).size("control") == 80
    assert Theme(TOKENS, scale=1.5).px(1) == 2
    assert Theme(TOKENS).px(0.2) == 1
    assert Theme(TOKENS).px(0) == 0


def test_the_bundled_families_are_those_of_the_tokens(qapp: QApplication) -> None:
    wanted = {family for families in TOKENS.fonts.values() for family in families}
    assert wanted <= set(load_fonts())


def test_each_bundled_typeface_brings_its_licence() -> None:
    fonts = ROOT / "resources" / "fonts"
    families = {path.name.split("_")[0] for path in fonts.glob("*.ttf")}
    assert families
    for family in families:
        assert "SIL Open Font License" in (fonts / f"{family}-OFL.txt").read_text(encoding="utf-8")


def test_numbers_ask_for_digits_of_equal_width(qapp: QApplication) -> None:
    font = Theme(TOKENS).font(Type.LABEL, numbers=True)
    assert [tag.toString() for tag in font.featureTags()] == [b"tnum"]
    assert font.families()[0] == "Inter"


def test_the_service_changes_sheet_and_palette_and_says_so(service: ThemeService, qapp: QApplication) -> None:
    said: list[ThemeName] = []
    service.changed.connect(lambda: said.append(service.theme.name))
    service.ask_for(ThemeName.DARK)
    assert said == [ThemeName.DARK]
    assert qapp.palette().window().color() == service.theme.color("canvas")
    assert service.theme.color("canvas").name() in qapp.styleSheet()


def test_a_scale_out_of_range_is_brought_inside(service: ThemeService) -> None:
    service.set_scale(9)
    assert service.theme.scale == 2.0


def test_an_icon_is_drawn_in_the_colour_asked_for(service: ThemeService) -> None:
    image = icons.pixmap("circle-check", "passed", 20, ratio=2.0).toImage()
    assert image.width() == 40
    seen = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert seen == {service.theme.color("passed").name()}


@pytest.mark.parametrize("status", Status)
def test_every_status_has_an_icon_and_a_word(status: Status, service: ThemeService) -> None:
    assert not icons.status_pixmap(status).isNull()
    assert status.word


def test_every_icon_named_in_the_program_is_bundled_and_no_other() -> None:
    bundled = {path.stem for path in icons.ICONS.glob("*.svg")}
    named = set(re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"', "\n".join(path.read_text() for path in INTERFACE)))
    assert {status.icon for status in Status} <= bundled
    assert bundled - named - {sign.replace("_", "-") for sign in SIGNS} == set()


def test_colours_and_lengths_stand_only_in_tokens_and_sheet() -> None:
    offenders = [
        f"{path.name}: {found}"
        for path in INTERFACE
        for found in re.findall(r'#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}"|"[^"\n]*\b\d+px[^"\n]*"', path.read_text())
    ]
    assert offenders == []
    sheets = "".join(path.read_text() for path in STYLE.glob("*.qss"))
    assert re.findall(r"#[0-9a-fA-F]{3,6}\b", sheets) == []


def test_a_painter_on_an_image_can_draw_icons_too(service: ThemeService) -> None:
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.drawPixmap(0, 0, icons.pixmap("check", "text", 20))
    painter.end()
    assert QGuiApplication.instance() is not None
    assert any(image.pixelColor(x, y).alpha() for x in range(20) for y in range(20))


def test_arabic_lines_are_higher_and_its_letters_stay_joined(service: ThemeService) -> None:
    """DESIGN, Right to left."""
    before, was = service.theme.line("body"), QLocale()
    assert "letter-spacing" in stylesheet(service.theme)
    QLocale.setDefault(QLocale("ar_AE"))
    try:
        assert service.theme.line("body") == round(before * 1.15)
        assert "letter-spacing" not in stylesheet(service.theme)
    finally:
        QLocale.setDefault(was)
