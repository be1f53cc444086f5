"""The colours of the sample courses can be read in light and in dark (WCAG 2.2, 1.4.3 and 1.4.11)."""

import re

import pytest

from tests.samples.course_files import SAMPLES

SHEETS = {"fire-safety": "style/course.css", "first-voyage": "style/voyage.css"}
TEXT = (
    *((ink, ground) for ink in ("text", "soft", "head") for ground in ("page", "panel")),
    ("text", "tint"),
    ("accent", "page"),
    ("on-accent", "accent"),
    ("right", "right-tint"),
    ("wrong", "wrong-tint"),
    ("text", "right-tint"),
    ("text", "wrong-tint"),
    ("right", "page"),
    ("wrong", "page"),
)
TEXT_OF_ONE = {
    "fire-safety": (("accent", "panel"),),
    "first-voyage": (("on-bar", "bar"), ("on-bar-soft", "bar"), ("signal", "page")),
}
SHAPES = (("edge", "page"), ("accent", "page"), ("edge", "panel"))


def palettes(course: str) -> list[dict[str, str]]:
    """The custom properties of the light and the dark theme, as #rrggbb."""
    sheet = (SAMPLES / course / SHEETS[course]).read_text("utf-8")
    blocks = re.findall(r":root \{(.*?)\}", sheet, re.DOTALL)[:2]
    light, dark = (dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block)) for block in blocks)
    assert "prefers-color-scheme: dark" in sheet
    return [light, light | dark]


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("course", SHEETS)
class TestContrast:
    def test_text_can_be_read_in_both_themes(self, course: str) -> None:
        for palette in palettes(course):
            for ink, ground in (*TEXT, *TEXT_OF_ONE[course]):
                assert contrast(palette[ink], palette[ground]) >= 4.5, f"{ink} on {ground}"

    def test_edges_of_what_can_be_used_are_seen_in_both_themes(self, course: str) -> None:
        for palette in palettes(course):
            for shape, ground in SHAPES:
                assert contrast(palette[shape], palette[ground]) >= 3, f"{shape} on {ground}"

    def test_motion_stops_for_those_who_ask_for_less(self, course: str) -> None:
        for path in (SAMPLES / course).rglob("*"):
            if path.suffix in (".css", ".svg") and "animation" in (text := path.read_text("utf-8")):
                assert "prefers-reduced-motion: reduce" in text, path.name
