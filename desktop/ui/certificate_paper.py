"""What stands on a certificate's paper, in words, and the page that shows it. Qt draws only what is put into it."""

import html
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from desktop.config import RESOURCES
from desktop.learning.certificate_template import Texts, filled
from desktop.ui import phrases
from desktop.ui.certificate_art import mark_svg, qr_svg, strip_svg
from desktop.words import date as dated
from desktop.words import translate

FOLDER: Final = RESOURCES / "certificate"
FILES: Final[dict[str, Path]] = {
    "certificate.css": FOLDER / "certificate.css",
    **{f"fonts/{path.name}": path for path in sorted((RESOURCES / "fonts").glob("*.ttf"))},
}
"""What the page may ask for."""


@dataclass(frozen=True, slots=True)
class Signatory:
    """Whose line is at the foot."""

    name: str
    title: str


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """Everything the paper says. Scores are shares of one, times are in the zone to be shown; `logo` is a data: URL."""

    learner: str
    course: str
    sha256: str
    passed: bool
    number: str
    identifier: str
    check_words: str
    """What the QR code holds."""
    issued: datetime
    expires: datetime | None = None
    score: float | None = None
    pass_mark: float | None = None
    study_time: timedelta = timedelta(0)
    provisional: bool = True
    center: str = ""
    address: str = ""
    logo: str = ""
    signatures: tuple[Signatory, ...] = ()
    paper: str = "A4"
    language: str = "en"
    right_to_left: bool = False


def paper_html(facts: PaperFacts, template: str | None = None) -> str:
    """The page, by the course's own template or the bundled one."""
    signatures: list[Texts] = [{"name": one.name, "title": one.title} for one in facts.signatures]
    return filled(
        template if template is not None else (FOLDER / "certificate.html").read_text(encoding="utf-8"),
        {**_texts(facts), "signatures": signatures},
    )


def _texts(facts: PaperFacts) -> dict[str, str]:
    return {
        "language": facts.language,
        "direction": "rtl" if facts.right_to_left else "ltr",
        "paper": facts.paper.lower(),
        "art": strip_svg(facts.sha256),
        "qr": qr_svg(facts.check_words),
        "mark": "" if facts.logo else mark_svg(),
        "logo": facts.logo,
        "center": facts.center,
        "address": facts.address,
        "provisional": translate("Paper", "Provisional until the server confirms") if facts.provisional else "",
        "certifies": translate("Paper", "This is to certify that"),
        "learner": facts.learner,
        "learner_size": _size(facts.learner, 22, 38),
        "earned": translate("Paper", "has passed") if facts.passed else translate("Paper", "has completed"),
        "course": facts.course,
        "course_size": _size(facts.course, 60, 130),
        "facts": _facts(facts),
        "score": phrases.percent(facts.score) if facts.score is not None else "",
        "issued": _day(facts.issued),
        "expires": _day(facts.expires) if facts.expires is not None else "",
        "study_time": phrases.span(facts.study_time),
        "check_title": translate("Paper", "Check this certificate with no network"),
        "check": translate(
            "Paper",
            "Drop the file on Carrel, or run carrel verify. It carries a signed Open Badges 3.0 credential, so any "
            "change to it shows.",
        ),
        "number": facts.number,
        "identifier": facts.identifier,
        "number_line": translate("Paper", "Certificate {number} · {identifier}").format(
            number=facts.number, identifier=facts.identifier
        ),
    }


def _facts(facts: PaperFacts) -> str:
    """The sentences below the course as HTML: the words are escaped, the values stand out."""
    sentences = [_earned_by(facts)]
    if facts.expires is not None:
        sentences.append(translate("Paper", "Valid until {day}."))
    values = {
        "score": phrases.percent(facts.score) if facts.score is not None else "",
        "day": _day(facts.issued),
        "mark": phrases.percent(facts.pass_mark) if facts.pass_mark is not None else "",
        "time": phrases.span(facts.study_time),
    }
    strong = {name: f"<b>{html.escape(value)}</b>" if name in ("score", "day") else html.escape(value)
              for name, value in values.items()}  # fmt: skip
    said = [html.escape(sentences[0]).format(**strong)]
    said += [html.escape(each).format(day=html.escape(_day(facts.expires or facts.issued))) for each in sentences[1:]]
    return " ".join(said)


def _earned_by(facts: PaperFacts) -> str:
    """One whole sentence for every combination, so that every language can order its words."""
    timed = facts.study_time >= timedelta(minutes=1)
    if facts.score is None:
        return translate("Paper", "on {day}, after {time} of study.") if timed else translate("Paper", "on {day}.")
    if facts.pass_mark is None:
        return (
            translate("Paper", "with a score of {score} on {day}, after {time} of study.")
            if timed
            else translate("Paper", "with a score of {score} on {day}.")
        )
    return (
        translate("Paper", "with a score of {score} (pass mark {mark}) on {day}, after {time} of study.")
        if timed
        else translate("Paper", "with a score of {score} (pass mark {mark}) on {day}.")
    )


def _day(moment: datetime) -> str:
    """A day with its year: paper is read in other years too."""
    return dated(moment, translate("Phrases", "d MMMM yyyy", "a pattern of QLocale::toString"))


def _size(words: str, long: int, longest: int) -> str:
    """The class of a line by how much room it takes; a Chinese or Japanese character takes two letters' room."""
    taken = sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in words)
    if taken > longest:
        return "longest"
    return "long" if taken > long else "usual"
