"""Every pair of colours that is painted can be read: text 4.5:1, shapes 3:1 (WCAG 2.2, 1.4.3 and 1.4.11)."""

import itertools

import pytest
from PySide6.QtGui import QColor

from desktop.ui.status import Status
from desktop.ui.theme import Theme, ThemeName, Tokens

TEXT, SHAPE = 4.5, 3.0
TOKENS = Tokens.load()
GROUNDS = ("canvas", "surface", "sunken")
TEXTS = ("text", "text2", "primary", "danger", *Status)


def channel(value: int) -> float:
    share = value / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def ratio(one: QColor, other: QColor) -> float:
    """Contrast ratio as WCAG 2.2 defines it, written here on its own so that the program cannot agree with itself."""
    light = [
        0.2126 * channel(colour.red()) + 0.7152 * channel(colour.green()) + 0.0722 * channel(colour.blue())
        for colour in (one, other)
    ]
    return (max(light) + 0.05) / (min(light) + 0.05)


def text_pairs(theme: Theme) -> list[tuple[QColor, QColor, str]]:
    role = theme.color
    pairs = [(role(front), role(back), f"{front} on {back}") for front, back in itertools.product(TEXTS, GROUNDS)]
    pairs += [(role(voice), role("soft"), f"{voice} on soft") for voice in ("text", "text2", "primary")]
    for status in Status:
        shade, tint = theme.status(status)
        pairs.append((shade, tint, f"{status} on its tint"))
        pairs.append((role("text"), tint, f"text on the tint of {status}"))
    for front, back in (
        ("on_primary", "primary"),
        ("on_primary", "primary_hover"),
        ("on_danger", "danger"),
        ("on_toast", "toast"),
        ("toast_action", "toast"),
    ):
        pairs.append((role(front), role(back), f"{front} on {back}"))
    return pairs


def test_white_on_black_has_the_ratio_the_standard_names() -> None:
    assert ratio(QColor("white"), QColor("black")) == pytest.approx(21)


@pytest.mark.parametrize("name", ThemeName)
def test_every_text_can_be_read(name: ThemeName) -> None:
    short = [said for front, back, said in text_pairs(Theme(TOKENS, name)) if ratio(front, back) < TEXT]
    assert short == []


@pytest.mark.parametrize("name", ThemeName)
def test_edges_and_the_focus_ring_can_be_seen(name: ThemeName) -> None:
    theme = Theme(TOKENS, name)
    pairs = itertools.product(("edge", "focus"), GROUNDS)
    assert [pair for pair in pairs if ratio(theme.color(pair[0]), theme.color(pair[1])) < SHAPE] == []


@pytest.mark.parametrize("pair", TOKENS.avatar)
def test_initials_can_be_read_on_every_tint(pair: tuple[str, str]) -> None:
    assert ratio(QColor(pair[0]), QColor(pair[1])) >= TEXT
