"""How the server's pages look: their templates, icons, colours and fonts, all our own and from this server alone.

Colours and sizes come from the same tokens as the program's (resources/style/tokens.json). A page loads nothing from
elsewhere and runs no script but ours; it works without scripts too.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.datastructures import MutableHeaders
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

RESOURCES: Final = Path(__file__).resolve().parents[2] / "resources"
TEMPLATES: Final = RESOURCES / "admin" / "templates"
_LOOK: Final = RESOURCES / "admin" / "look"
_ICONS: Final = RESOURCES / "icons" / "lucide"
_FONTS: Final = RESOURCES / "fonts"
TOKENS: Final = RESOURCES / "style" / "tokens.json"
_THEMES: Final = (
    ("light", ":root{color-scheme:light;%s}"),
    ("dark", "@media (prefers-color-scheme:dark){:root{color-scheme:dark;%s}}"),
    ("contrast", "@media (prefers-contrast:more){:root{color-scheme:dark;%s}}"),
)
_POLICY: Final = (
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; script-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


class SafeHeaders:
    """Puts on every answer what keeps a page from being framed, sniffed, cached by others, or fed foreign scripts."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_on(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["content-security-policy"] = _POLICY
                headers["x-content-type-options"] = "nosniff"
                headers["referrer-policy"] = "same-origin"
                headers["cross-origin-opener-policy"] = "same-origin"
                headers.setdefault("cache-control", "no-store")
            await send(message)

        await self._app(scope, receive, send_on if scope["type"] == "http" else send)


def environment() -> Environment:
    """Templates by name; a name that a page forgot to fill in is an error, not a blank."""
    made = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined)
    made.globals.update(page_globals())
    return made


def page_globals() -> dict[str, Any]:
    """What every template may use."""
    return {
        "icon": icon,
        "look": look_version(),
        "when": when,
        "day": day,
        "initials": initials,
        "tint": tint,
        "mark": mark(),
    }


def rendered(made: Environment, name: str, status: int = 200, **facts: Any) -> Response:  # noqa: ANN401
    return HTMLResponse(made.get_template(name).render(facts), status_code=status)


def look_routes() -> list[BaseRoute]:
    """What the pages load: styles, fonts, one script. Open to everybody, and kept by browsers for a year."""
    return [
        Route("/look/tokens.css", _tokens_css),
        Mount("/look/fonts", _Kept(directory=_FONTS)),
        Mount("/look", _Kept(directory=_LOOK)),
    ]


class _Kept(StaticFiles):
    """Files whose address carries a version, so that a browser need not ask again."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        answer = await super().get_response(path, scope)
        answer.headers["cache-control"] = "public, max-age=31536000, immutable"
        return answer


async def _tokens_css(request: Any) -> Response:  # noqa: ANN401, ARG001
    headers = {"cache-control": "public, max-age=31536000, immutable"}
    return Response(tokens_css(), media_type="text/css", headers=headers)


@cache
def tokens_css() -> str:
    """The tokens as custom properties: one set a theme, chosen by what the browser says its person prefers."""
    themes = json.loads(TOKENS.read_text(encoding="utf-8"))["themes"]
    avatars = json.loads(TOKENS.read_text(encoding="utf-8"))["avatar"]
    sheets = [sheet % "".join(_properties(themes[name])) for name, sheet in _THEMES]
    tints = (f".a{number}{{color:{ink};background:{paper}}}" for number, (ink, paper) in enumerate(avatars))
    return "\n".join((*sheets, *tints))


def _properties(theme: Mapping[str, Any]) -> Iterator[str]:
    for name, value in theme.items():
        if isinstance(value, str):
            yield f"--{name}:{value};"
        else:
            yield f"--{name}:{value[0]};--{name}-soft:{value[1]};"


@cache
def look_version() -> str:
    """Changes when anything of the look does."""
    digest = hashlib.sha256(TOKENS.read_bytes())
    for file in sorted(_LOOK.iterdir()):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:12]


@cache
def icon(name: str, size: str = "") -> Markup:
    """A Lucide icon in the colour of the text around it; the words beside it say what it means. `size`: "s" or "l"."""
    source = (_ICONS / f"{name}.svg").read_text(encoding="utf-8")
    inside = re.sub(r"\s+", " ", source.split(">", 2)[2].rpartition("</svg>")[0]).strip()
    return Markup(
        f'<svg class="i {size}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" '
        f'stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">{inside}</svg>'
    )


@cache
def mark() -> Markup:
    """Carrel's mark: a carrel from above, its learner the lamp dot."""
    return Markup(
        '<svg class="mark" width="36" height="36" viewBox="0 0 40 40" aria-hidden="true">'
        '<rect class="desk" width="40" height="40" rx="10"/>'
        '<path d="M29 10.5H15A4.5 4.5 0 0 0 10.5 15v10a4.5 4.5 0 0 0 4.5 4.5h14" fill="none" stroke="#fff" '
        'stroke-width="4" stroke-linecap="round"/><circle class="lamp" cx="25" cy="20" r="4.2"/></svg>'
    )


def when(moment: datetime | None, *, absent: str = "–") -> Markup:
    """A time in UTC; the script puts it into the reader's own zone and language."""
    if moment is None:
        return Markup("{}").format(absent)
    utc = moment.astimezone(UTC)
    shown = f"{utc.day} {utc:%b %Y, %H:%M} UTC"
    return Markup('<time datetime="{}">{}</time>').format(utc.isoformat(timespec="seconds"), shown)


def day(moment: datetime | None) -> Markup:
    """The day of a time."""
    if moment is None:
        return Markup("–")
    utc = moment.astimezone(UTC)
    shown = Markup('<time datetime="{}" data-day="yes">{}</time>')
    return shown.format(utc.isoformat(timespec="seconds"), f"{utc.day} {utc:%b %Y}")


def initials(name: str) -> str:
    """At most two letters of a name."""
    words = [word for word in name.split() if word]
    return "".join(word[0] for word in ([words[0], words[-1]] if len(words) > 1 else words)).upper() or "?"


def tint(identifier: object) -> int:
    """Which of the eight tints stands for somebody."""
    return hashlib.sha256(str(identifier).encode()).digest()[0] % 8
