"""What the reports show, without a screen: what can be chosen, tiles, charts with their words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from itertools import pairwise
from math import ceil, floor, log10
from typing import Final

from desktop.learning.reports import BINS, Figures, Overview, ProgressPoint, Step, Wanted
from desktop.ui import phrases
from desktop.ui.status import Status
from desktop.ui.widgets.choosers import Choice
from desktop.words import date as dated
from desktop.words import in_a_row, number, translate

NOTHING: Final = "–"
"""Stands where there is no figure."""


class View(Enum):
    """The reports, one at a time."""

    OVERVIEW = "overview"
    COURSES = "courses"
    PEOPLE = "people"
    QUESTIONS = "questions"


class Period(Enum):
    """How far back a report looks; the value is in days."""

    ALL = 0
    WEEK = 7
    MONTH = 30
    QUARTER = 90
    YEAR = 365

    def since(self, now: datetime) -> datetime | None:
        """When the period begins: at midnight, so that a report of the same day stays the same."""
        if self is Period.ALL:
            return None
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        return midnight - timedelta(days=self.value)


class Form(Enum):
    """A format that can be exported; the value is the ending of its files."""

    CSV = "csv"
    XLSX = "xlsx"
    PDF = "pdf"
    XAPI = "json"


class ChartKind(Enum):
    BARS = "bars"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Tile:
    """One figure. `note` says what it is out of; `status` colours it where it needs an eye."""

    name: str
    value: str
    note: str = ""
    status: Status | None = None

    @property
    def spoken(self) -> str:
        return in_a_row(f"{self.name}: {self.value}", self.note)


@dataclass(frozen=True, slots=True)
class ChartFacts:
    """A chart in words and numbers. `labels` name the values in full, `short` stand below the axis ("" for none)."""

    title: str
    kind: ChartKind
    summary: str
    names: tuple[str, str]
    """What labels and values are, over the columns of the numbers."""
    labels: tuple[str, ...]
    short: tuple[str, ...]
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the whole in the bar of standings."""

    status: Status
    words: str
    count: int


@dataclass(frozen=True, slots=True)
class Standings:
    """How all enrolments stand; `summary` says it in a sentence."""

    parts: tuple[Part, ...]
    summary: str


@dataclass(frozen=True, slots=True)
class OverviewShown:
    tiles: tuple[Tile, ...]
    standings: Standings
    progress: ChartFacts
    scores: ChartFacts
    nothing: bool
    """Nobody is enrolled on anything."""


def views() -> dict[View, str]:
    """The reports with their words."""
    return {
        View.OVERVIEW: translate("Reports", "Overview"),
        View.COURSES: translate("Reports", "Courses"),
        View.PEOPLE: translate("Reports", "People"),
        View.QUESTIONS: translate("Reports", "Questions"),
    }


def periods() -> tuple[Choice, ...]:
    """The periods with their words."""
    return (
        Choice(Period.ALL, translate("Reports", "All time")),
        Choice(Period.WEEK, translate("Reports", "Last 7 days")),
        Choice(Period.MONTH, translate("Reports", "Last 30 days")),
        Choice(Period.QUARTER, translate("Reports", "Last 90 days")),
        Choice(Period.YEAR, translate("Reports", "Last 365 days")),
    )


def wanted() -> dict[Wanted, str]:
    """Whom the list of people can show."""
    return {
        Wanted.ALL: translate("Reports", "All"),
        Wanted.FINISHED: translate("Reports", "Finished"),
        Wanted.IN_PROGRESS: translate("Reports", "In progress"),
        Wanted.NOT_STARTED: translate("Reports", "Not started"),
        Wanted.OVERDUE: translate("Reports", "Overdue"),
        Wanted.FAILED: translate("Reports", "Failed"),
    }


def wanted_counts(figures: Figures) -> dict[Wanted, int]:
    """How many there are of each."""
    return {
        Wanted.ALL: figures.enrolments,
        Wanted.FINISHED: figures.finished,
        Wanted.IN_PROGRESS: figures.in_progress,
        Wanted.NOT_STARTED: figures.not_started,
        Wanted.OVERDUE: figures.overdue,
        Wanted.FAILED: figures.failed,
    }


# The overview


def overview_shown(found: Overview, now: datetime) -> OverviewShown:
    """The overview; `now` with the time zone of the reader."""
    return OverviewShown(
        tiles=_tiles(found),
        standings=_standings(found.figures),
        progress=_progress(found, now),
        scores=_scores(found),
        nothing=found.figures.enrolments == 0,
    )


def subtitle(found: Overview) -> str:
    """How much the report is about."""
    people = translate("Reports", "%n learner(s)", "", found.learners)
    courses = translate("Reports", "%n course(s)", "", found.courses)
    return translate("Reports", "{people} · {courses}").format(people=people, courses=courses)


def _tiles(found: Overview) -> tuple[Tile, ...]:
    figures = found.figures
    share = figures.finished / figures.enrolments if figures.enrolments else None
    each = figures.seconds / found.learners if found.learners else 0.0
    return (
        Tile(
            translate("Reports", "Finished"),
            NOTHING if share is None else phrases.percent(share),
            translate("Reports", "{finished} of {all}", "enrolments").format(
                finished=number(figures.finished), all=number(figures.enrolments)
            ),
        ),
        Tile(
            translate("Reports", "Overdue"),
            number(figures.overdue),
            translate("Reports", "past their due date"),
            Status.ATTENTION if figures.overdue else None,
        ),
        Tile(
            translate("Reports", "Mean score"),
            shared(figures.mean_score),
            translate("Reports", "%n score(s)", "", figures.scored),
        ),
        Tile(
            translate("Reports", "Time spent"),
            _hours(figures.seconds),
            translate("Reports", "{time} each").format(time=phrases.span(timedelta(seconds=each))),
        ),
        Tile(
            translate("Reports", "Attempts"),
            number(figures.attempts),
            translate("Reports", "%n enrolment(s) begun", "", figures.started),
        ),
    )


def _standings(figures: Figures) -> Standings:
    parts = tuple(
        Part(status, status.word, count)
        for status, count in (
            (Status.PASSED, figures.passed),
            (Status.COMPLETED, figures.completed),
            (Status.IN_PROGRESS, figures.in_progress),
            (Status.FAILED, figures.failed),
            (Status.NOT_STARTED, figures.not_started),
        )
    )
    said = translate("Reports", ", ").join(
        translate("Reports", "{status}: {count}").format(status=part.words, count=number(part.count)) for part in parts
    )
    return Standings(parts, said)


def _progress(found: Overview, now: datetime) -> ChartFacts:
    points, step = found.progress, found.step
    finished = points[-1].finished if points else 0
    if not points:
        summary = translate("Reports", "Nobody has finished anything yet.")
    elif len(points) == 1:
        summary = translate("Reports", "%n enrolment(s) finished.", "", finished)
    else:
        before = points[-2].finished
        gained = finished - before
        summary = (
            translate("Reports", "%n more finished in the last week shown.", "", gained)
            if step is Step.WEEK
            else translate("Reports", "%n more finished in the last month shown.", "", gained)
        )
    names = (
        translate("Reports", "Week of") if step is Step.WEEK else translate("Reports", "Month"),
        translate("Reports", "Finished in all"),
    )
    labels = tuple(_label(point, step, now) for point in points)
    return ChartFacts(
        translate("Reports", "Finished over time"),
        ChartKind.LINE,
        summary,
        names,
        labels,
        _thinned(tuple(_short(point, step) for point in points), 6),
        tuple(point.finished for point in points),
    )


def _scores(found: Overview) -> ChartFacts:
    edges = [round(100 * place / BINS) for place in range(BINS + 1)]
    labels = tuple(
        translate("Reports", "{least} to {most}%").format(
            least=number(low), most=number(high if high == 100 else high - 1)
        )
        for low, high in pairwise(edges)
    )
    scored = sum(found.scores)
    if scored:
        most = max(range(BINS), key=lambda place: found.scores[place])
        summary = translate("Reports", "Most scores are {span}.").format(span=labels[most])
    else:
        summary = translate("Reports", "Nobody has a score yet.")
    return ChartFacts(
        translate("Reports", "Scores"),
        ChartKind.BARS,
        summary,
        (translate("Reports", "Score"), translate("Reports", "Enrolments")),
        labels,
        tuple(number(edge) for edge in edges[:-1]),
        found.scores,
    )


def nice_ticks(highest: float, most: int = 4) -> tuple[int, ...]:
    """Whole round numbers from 0 to at least `highest`, at most `most` steps: 0, 20, 40, 60."""
    if highest <= 0:
        return (0, 1)
    rough = highest / most
    power = 10 ** floor(log10(rough)) if rough >= 1 else 1
    step = next(size * power for size in (1, 2, 5, 10) if size * power * most >= highest)
    return tuple(range(0, step * ceil(highest / step) + 1, step))


def shared(score: float | None) -> str:
    """A share of 0 to 1, such as a score."""
    return NOTHING if score is None else phrases.percent(score)


def spent(seconds: float | None) -> str:
    """A length of time."""
    return NOTHING if seconds is None else phrases.span(timedelta(seconds=seconds))


def _hours(seconds: float) -> str:
    """Long times without their minutes."""
    hours = round(seconds / 3600)
    if hours < 10:
        return phrases.span(timedelta(seconds=seconds))
    return translate("Reports", "{hours} h").format(hours=number(hours))


def _label(point: ProgressPoint, step: Step, now: datetime) -> str:
    moment = datetime(point.begins.year, point.begins.month, point.begins.day, tzinfo=now.tzinfo)
    if step is Step.WEEK:
        return phrases.day(moment, now)
    return dated(moment, translate("Reports", "MMMM yyyy", "a pattern of QLocale::toString"))


def _short(point: ProgressPoint, step: Step) -> str:
    moment = datetime(point.begins.year, point.begins.month, point.begins.day)  # noqa: DTZ001 (a day has no zone)
    if step is Step.WEEK:
        return dated(moment, translate("Reports", "d MMM", "a pattern of QLocale::toString"))
    return dated(moment, translate("Reports", "MMM yyyy", "a pattern of QLocale::toString"))


def _thinned(labels: Sequence[str], most: int) -> tuple[str, ...]:
    """Only so many of them that they do not run into each other; the others are empty."""
    every = max(1, ceil(len(labels) / most))
    last = len(labels) - 1
    return tuple(label if (last - place) % every == 0 else "" for place, label in enumerate(labels))
