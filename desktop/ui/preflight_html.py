"""The report on a package as one page of HTML that needs nothing else: to print, to mail, to keep. No scripts."""

import json
from base64 import b64encode
from collections.abc import Callable, Iterable
from functools import lru_cache
from html import escape
from typing import Final

from desktop.config import RESOURCES
from desktop.ui.preflight_model import Line, ReportShown, RunShown, Section, VerdictShown
from desktop.ui.status import Status
from desktop.words import translate

Picture = Callable[[str], bytes | None]
"""The PNG of a lesson by its name in the report; None where it is not there any more."""

_MOST_PLACES: Final = 50
_COLOURS: Final = ("text", "text2", "surface", "line", "passed", "attention", "failed", "in_progress")
_CLASSES: Final = {Status.PASSED: "passed", Status.ATTENTION: "attention", Status.FAILED: "failed"}


def report_html(shown: ReportShown, picture: Picture = lambda _: None) -> str:
    """The whole page; pictures of the test run are inside it."""
    parts = [
        f"<h1>{_text(shown.title)}</h1><p class=small>{_text(shown.subtitle)}</p>",
        _verdict(shown.verdict),
        _facts(shown),
        *map(_section, shown.sections),
        _runs(shown, picture) if shown.runs else "",
    ]
    body = "\n".join(part for part in parts if part)
    return (
        f'<!DOCTYPE html>\n<html dir="auto"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{_text(shown.title)}</title>'
        f"<style>{_style()}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


@lru_cache(maxsize=1)
def _style() -> str:
    """The sheet with the colours of the light theme: paper is light, whatever the screen is."""
    folder = RESOURCES / "style"
    theme = json.loads((folder / "tokens.json").read_text(encoding="utf-8"))["themes"]["light"]
    known = [(name, theme[name]) for name in _COLOURS]
    pairs = [(name, value) if isinstance(value, str) else (name, value[0]) for name, value in known]
    pairs += [(f"{name}_tint", value[1]) for name, value in known if not isinstance(value, str)]
    colours = "; ".join(f"--{name}: {value}" for name, value in pairs)
    return f":root {{ {colours} }}\n" + (folder / "report.css").read_text(encoding="utf-8")


def _verdict(verdict: VerdictShown) -> str:
    return (
        f'<div class="verdict {_CLASSES.get(verdict.status, "")}"><small>{_text(verdict.question)}</small>'
        f"<strong>{_text(verdict.word)}</strong><p>{_text(verdict.words)}</p></div>"
    )


def _facts(shown: ReportShown) -> str:
    rows = "".join(f"<dt>{_text(fact.name)}</dt><dd>{_text(fact.value)}</dd>" for fact in shown.facts)
    return f"<section>{_head(translate('Preflight', 'Package'), '')}<dl>{rows}</dl></section>"


def _section(section: Section) -> str:
    lines = "".join(map(_line, section.lines))
    more = f"<li class=small>{_text(section.more)}</li>" if section.more else ""
    return f"<section>{_head(section.heading, section.fact)}<ul>{lines}{more}</ul></section>"


def _line(line: Line) -> str:
    state = ""
    if line.state is not None:
        status, word = line.state
        state = f'<span class="state small {_CLASSES.get(status, "")}">{_text(word)}</span>'
    text = f"<p>{_text(line.text)}</p>" if line.text else ""
    places = _places(line.places, line.unlisted)
    return f'<li>{state}<b class="{escape(line.colour)}">{_text(line.title)}</b>{text}{places}</li>'


def _places(places: tuple[str, ...], unlisted: int) -> str:
    if not places:
        return ""
    shown = [_text(place) for place in places[:_MOST_PLACES]]
    rest = len(places) - len(shown) + unlisted
    if rest:
        shown.append(_text(translate("Preflight", "%n more", "", rest)))
    return f"<p class=places>{'<br>'.join(shown)}</p>"


def _runs(shown: ReportShown, picture: Picture) -> str:
    heading = _head(translate("Preflight", "Test run"), shown.run_fact)
    return f'<section>{heading}<div class="runs">{"".join(_figures(shown.runs, picture))}</div></section>'


def _figures(runs: Iterable[RunShown], picture: Picture) -> Iterable[str]:
    for run in runs:
        data = picture(run.picture) if run.picture else None
        image = f'<img alt="" src="data:image/png;base64,{b64encode(data).decode("ascii")}">' if data else ""
        word = f'<span class="{_CLASSES.get(run.status, "")}">{_text(run.word)}</span>'
        fact = f"<p class=small>{_text(run.fact)}</p>" if run.fact else ""
        yield f"<figure>{image}<figcaption><b>{_text(run.title)}</b> {word}{fact}</figcaption></figure>"


def _head(heading: str, fact: str) -> str:
    return f"<header><h2>{_text(heading)}</h2><span class=fact>{_text(fact)}</span></header>"


def _text(words: str) -> str:
    return escape(words)
