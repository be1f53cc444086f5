"""The look as data: tokens, the three themes made from them, and the service that follows the system's wishes.

Colours, sizes and type come from `resources/style/tokens.json`, the sheet from `resources/style/carrel.qss`. Nothing
else in the program writes a colour or a pixel: widgets ask `current_theme()` or carry a property the sheet knows.
"""

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any, ClassVar

from PySide6.QtCore import QLocale, QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop.config import RESOURCES
from desktop.ui.fonts import load_fonts, tabular
from desktop.ui.status import Status

STYLE = RESOURCES / "style"
ARABIC_LINES = 1.15
SMALLEST_SCALE, LARGEST_SCALE = 1.0, 2.0


def is_arabic() -> bool:
    """Whether the language that is spoken is written in Arabic letters."""
    return QLocale().script() is QLocale.Script.ArabicScript


class ThemeName(StrEnum):
    """The value is the theme's key in the tokens."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Type(StrEnum):
    """A voice of the type scale; the value is its key in the tokens."""

    RAIL = "rail"
    CAPTION = "caption"
    BODY = "body"
    LABEL = "label"
    LEAD = "lead"
    H3 = "h3"
    H2 = "h2"
    H1 = "h1"
    KEY = "key"
    DISPLAY = "display"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class TypeStep:
    """Size and line height in unscaled px, weight from 100 to 900."""

    size: int
    line: int
    weight: int


@dataclass(frozen=True, slots=True)
class Tokens:
    """What the designer decided; lengths in unscaled px, times in ms, colours as written."""

    fonts: MappingProxyType[str, tuple[str, ...]]
    type: MappingProxyType[str, TypeStep]
    space: tuple[int, ...]
    radius: MappingProxyType[str, int]
    size: MappingProxyType[str, int]
    motion: MappingProxyType[str, int]
    colours: MappingProxyType[str, MappingProxyType[str, str]]
    statuses: MappingProxyType[str, MappingProxyType[str, tuple[str, str]]]
    cover: tuple[tuple[str, str, str, str], ...]
    avatar: tuple[tuple[str, str], ...]

    @classmethod
    def load(cls, path: Path = STYLE / "tokens.json") -> "Tokens":
        """Read the tokens file. Raises OSError or ValueError when the installation is damaged."""
        raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        themes: dict[str, dict[str, Any]] = raw["themes"]
        return cls(
            fonts=MappingProxyType({voice: tuple(names) for voice, names in raw["font"].items()}),
            type=MappingProxyType({name: TypeStep(*step) for name, step in raw["type"].items()}),
            space=tuple(raw["space"]),
            radius=MappingProxyType(raw["radius"]),
            size=MappingProxyType(raw["size"]),
            motion=MappingProxyType(raw["motion_ms"]),
            colours=MappingProxyType({name: _plain_colours(theme) for name, theme in themes.items()}),
            statuses=MappingProxyType({name: _status_colours(theme) for name, theme in themes.items()}),
            cover=tuple(tuple(tones) for tones in raw["cover"]),
            avatar=tuple(tuple(pair) for pair in raw["avatar"]),
        )


def _plain_colours(theme: dict[str, Any]) -> MappingProxyType[str, str]:
    return MappingProxyType({key: value for key, value in theme.items() if isinstance(value, str)})


def _status_colours(theme: dict[str, Any]) -> MappingProxyType[str, tuple[str, str]]:
    return MappingProxyType({key: (value[0], value[1]) for key, value in theme.items() if isinstance(value, list)})


@dataclass(frozen=True)
class Theme:
    """One theme at one scale. `scale` is 1.0 to 2.0 and multiplies every length, type included."""

    tokens: Tokens
    name: ThemeName = ThemeName.LIGHT
    scale: float = 1.0

    def color(self, role: str) -> QColor:
        """Colour of a role such as `surface`, or the front colour of a status. KeyError for an unknown role."""
        plain = self.tokens.colours[self.name]
        return QColor(plain[role] if role in plain else self.tokens.statuses[self.name][role][0])

    def status(self, status: Status | str) -> tuple[QColor, QColor]:
        """Front colour and tint of a status."""
        front, tint = self.tokens.statuses[self.name][str(status)]
        return QColor(front), QColor(tint)

    def px(self, length: float) -> int:
        """A length of the design in px of this scale; a line never vanishes."""
        return max(1, round(length * self.scale)) if length > 0 else 0

    def size(self, name: str) -> int:
        """A named size (`control`, `rail`, `margin`, …) in scaled px."""
        return self.px(self.tokens.size[name])

    def radius(self, name: str) -> int:
        """A named corner radius in scaled px."""
        return self.px(self.tokens.radius[name])

    def motion(self, name: str) -> int:
        """Duration of a named movement in ms; see ThemeService.reduced_motion."""
        return self.tokens.motion[name]

    @cached_property
    def space(self) -> tuple[int, ...]:
        """The steps 4 8 12 16 20 24 32 48 64 in scaled px."""
        return tuple(self.px(step) for step in self.tokens.space)

    def line(self, step: str) -> int:
        """Line height of a voice in scaled px; Arabic letters reach further up and down, and get more."""
        taller = ARABIC_LINES if is_arabic() else 1.0
        return self.px(self.tokens.type[step].line * taller)

    def font(self, step: str = Type.BODY, *, voice: str = "ui", numbers: bool = False) -> QFont:
        """A font of the type scale; `voice` is `ui`, `print` or `mono`, `numbers` asks for digits of equal width."""
        chosen = self.tokens.type[step]
        font = QFont()
        font.setFamilies(list(self.tokens.fonts[voice]))
        font.setPixelSize(self.px(chosen.size))
        font.setWeight(QFont.Weight(chosen.weight))
        return tabular(font) if numbers else font

    @property
    def is_dark(self) -> bool:
        """True where light text stands on a dark ground."""
        return self.color("canvas").lightnessF() < self.color("text").lightnessF()

    def palette(self) -> QPalette:
        """The palette for whatever the style draws without the sheet."""
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, colour in (
            (roles.Window, "canvas"), (roles.WindowText, "text"), (roles.Base, "surface"), (roles.Text, "text"),
            (roles.AlternateBase, "sunken"), (roles.Button, "surface"), (roles.ButtonText, "text"),
            (roles.Highlight, "primary"), (roles.HighlightedText, "on_primary"), (roles.PlaceholderText, "text2"),
            (roles.ToolTipBase, "toast"), (roles.ToolTipText, "on_toast"), (roles.Link, "primary"),
            (roles.Light, "surface"), (roles.Midlight, "sunken"), (roles.Mid, "line"), (roles.Dark, "edge"),
            (roles.Accent, "primary"),
        ):  # fmt: skip
            palette.setColor(role, self.color(colour))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text2"))
        return palette


_PLACEHOLDER = re.compile(r"@([a-z_0-9]+)(?:\.([a-z_0-9]+))?")
_LETTER_SPACING = re.compile(r"letter-spacing:[^;]*;")
_LENGTH = re.compile(r"\b(\d+)px\b")


SIGNS = {"check": "on_primary", "chevron_down": "text"}
"""Icons the sheet itself draws, which it can only take from files, with their colours."""


def write_signs(theme: Theme, folder: Path) -> None:
    """Write the icons of the sheet in the colours of a theme. Raises OSError when the folder cannot be written."""
    for name, colour in SIGNS.items():
        source = (RESOURCES / "icons" / "lucide" / f"{name.replace('_', '-')}.svg").read_text(encoding="utf-8")
        coloured = source.replace("currentColor", theme.color(colour).name())
        (folder / f"{theme.name}-{name}.svg").write_text(coloured, encoding="utf-8")


def stylesheet(theme: Theme, signs: Path = Path()) -> str:
    """The whole sheet of a theme: carrel.qss with its names filled in and its lengths scaled.

    `@surface` is a colour, `@passed.tint` the tint of a status, `@radius.card` and `@size.control` lengths,
    `@type.label` a complete `font` value, `@sign.check` a file that write_signs put into `signs`. Raises KeyError for a
    name the tokens do not know.
    """
    template = (STYLE / "carrel.qss").read_text(encoding="utf-8")
    if theme.name is ThemeName.CONTRAST:
        template += (STYLE / "contrast.qss").read_text(encoding="utf-8")
    if is_arabic():
        template = _LETTER_SPACING.sub("", template)  # Arabic letters join
    scaled = _LENGTH.sub(lambda found: f"{theme.px(int(found[1]))}px", template)
    return _PLACEHOLDER.sub(lambda found: _value(theme, signs, found[1], found[2]), scaled)


def _value(theme: Theme, signs: Path, name: str, part: str | None) -> str:
    if part is None:
        return theme.color(name).name()
    if name == "radius":
        return f"{theme.radius(part)}px"
    if name == "size":
        return f"{theme.size(part)}px"
    if name == "type":
        step = theme.tokens.type[part]
        families = ", ".join(f'"{family}"' for family in theme.tokens.fonts["ui"])
        return f"{step.weight} {theme.px(step.size)}px {families}"
    if name == "sign" and part in SIGNS:
        return (signs / f"{theme.name}-{part}.svg").as_posix()
    if part != "tint":
        raise KeyError(f"@{name}.{part} names nothing in the tokens.")
    return theme.status(name)[1].name()


class ThemeService(QObject):
    """Holds the theme of the running program and follows the system's colour scheme and contrast.

    `changed` comes after the sheet and the palette were set; whatever paints by itself updates then.
    """

    running: ClassVar["ThemeService | None"] = None
    """That of the application, which every line of text asks for its height: to look it up took a tenth of a page."""

    changed = Signal()
    scaled = Signal()
    """The size of everything is another one. Pages take lengths when they are made: they are to be made anew."""

    def __init__(self, app: QApplication, tokens: Tokens) -> None:
        super().__init__(app)
        self._app = app
        self._asked: ThemeName | None = None
        self._theme = Theme(tokens)
        self._installed = False
        self._signs = QTemporaryDir()
        self.reduced_motion = False
        """True when nothing may move; Qt 6.11 cannot tell, so a setting does."""

    @property
    def theme(self) -> Theme:
        return self._theme

    def install(self) -> None:
        """Set style, fonts, palette and sheet of the whole program, and start following the system."""
        load_fonts()
        self._app.setStyle("Fusion")
        self._installed = True
        hints = self._app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self._apply(Theme(self._theme.tokens, self._wanted(), self._theme.scale))

    def ask_for(self, name: ThemeName | None) -> None:
        """Choose a theme; None follows the system again."""
        self._asked = name
        self._follow()

    def set_scale(self, scale: float) -> None:
        """Choose the size of everything, 1.0 to 2.0; values outside are brought inside."""
        kept = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
        if kept != self._theme.scale:
            self._apply(Theme(self._theme.tokens, self._theme.name, kept))
            self.scaled.emit()

    def renew(self) -> None:
        """Set everything again: another language is spoken, and it may be written in other letters."""
        self._apply(self._theme)

    def _wanted(self) -> ThemeName:
        if self._asked is not None:
            return self._asked
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return ThemeName.CONTRAST
        return ThemeName.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else ThemeName.LIGHT

    def _follow(self, *_: object) -> None:
        wanted = self._wanted()
        if wanted is not self._theme.name:
            self._apply(Theme(self._theme.tokens, wanted, self._theme.scale))

    def _apply(self, theme: Theme) -> None:
        self._theme = theme
        if self._installed:
            self._app.setPalette(theme.palette())
            self._app.setFont(theme.font(Type.BODY))
            folder = Path(self._signs.path())
            write_signs(theme, folder)
            self._app.setStyleSheet(stylesheet(theme, folder))
        self.changed.emit()


def theme_service() -> ThemeService:
    """The service of the running QApplication, made and installed on the first call."""
    running = ThemeService.running
    if running is not None and isValid(running):
        return running
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("A QApplication must exist before the theme is asked for.")
    service = ThemeService.running = ThemeService(app, Tokens.load())
    service.install()
    return service


def current_theme() -> Theme:
    """The theme of the running program."""
    return theme_service().theme
