"""The report on a package as one page of HTML that needs nothing else: to print, to mail, to keep. No scripts."""

from base64 import b64encode
from collections.abc import Callable, Iterable
from html import escape
from typing import Final

from desktop.ui.preflight_model import Line, ReportShown, RunShown, Section, VerdictShown
from desktop.ui.status import Status
from desktop.words import translate

Picture = Callable[[str], bytes | None]
"""The PNG of a lesson by its name in the report; None where it is not there any more."""

_STYLE: Final = """
:root { color-scheme: light; }
body { font: 14px/1.45 Inter, system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1.5rem;
  color: #1b2321; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 28px; line-height: 36px; margin: 0; } h2 { font-size: 16px; line-height: 24px; margin: 0; }
p { margin: 0; } .small, .places, .fact { color: #565e5b; font-size: 12px; }
.verdict { margin: 1.5rem 0; padding: 1rem 1.25rem; border: 2px solid; border-radius: 12px; }
.verdict strong { display: block; font-size: 20px; line-height: 28px; }
.passed { color: #17683a; } .attention { color: #7f4d00; } .failed { color: #a5261d; } .in_progress { color: #0b5f73; }
.verdict p, .verdict small { color: #1b2321; }
section { border: 1px solid #e1ded6; border-radius: 12px; margin: 0 0 1.25rem; }
section > header { display: flex; justify-content: space-between; gap: 1rem; align-items: baseline;
  padding: .75rem 1.25rem; }
ul { list-style: none; margin: 0; padding: 0; }
li { padding: .6rem 1.25rem; border-block-start: 1px solid #e1ded6; break-inside: avoid; }
li b { font-weight: 600; } .state { float: inline-end; margin-inline-start: 1rem; }
.places { font-family: "IBM Plex Mono", ui-monospace, monospace; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1.5rem; margin: 0; padding: 0 1.25rem 1rem; }
dt { color: #565e5b; } dd { margin: 0; }
.runs { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 1rem;
  padding: 0 1.25rem 1rem; }
.runs figure { margin: 0; break-inside: avoid; }
.runs img { width: 100%; border: 1px solid #e1ded6; border-radius: 4px; }
@page { margin: 15mm; }
@media print { body { margin: 0; max-width: none; padding: 0; } h2 { break-after: avoid; } }
"""
_MOST_PLACES: Final = 50
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
        f"<style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


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
    return f'<li>{state}<b class="{escape(line.colour)}">{_text(line.title)}</b>{text}{_places(line.places)}</li>'


def _places(places: tuple[str, ...]) -> str:
    if not places:
        return ""
    shown = [_text(place) for place in places[:_MOST_PLACES]]
    rest = len(places) - len(shown)
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
