"""The report on a package as its page shows it, without a screen: verdict, what was found, media, files, lessons."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Final

from desktop.content.preflight.report import (
    AddressKind,
    Cause,
    LessonRun,
    Limit,
    Loading,
    MediaFile,
    MissingFile,
    Outcome,
    OutsideAddress,
    Place,
    Report,
    Said,
    TestRun,
    Verdict,
)
from desktop.ui import phrases
from desktop.ui import preflight_words as words
from desktop.ui.library_model import Fact
from desktop.ui.status import Status
from desktop.words import number, translate


@dataclass(frozen=True, slots=True)
class VerdictShown:
    """Sign, word and what it means."""

    status: Status
    icon: str
    word: str
    words: str = ""
    question: str = ""
    """What it answers."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a card: its sign and that one's colour, what it is, what it means, where it is.

    `state` stands at the end, a status and its word; `unlisted` is how many places there are beyond those.
    """

    icon: str
    colour: str
    title: str
    text: str = ""
    places: tuple[str, ...] = ()
    state: tuple[Status, str] | None = None
    unlisted: int = 0

    @property
    def spoken(self) -> str:
        """All of it for those who hear it."""
        state = self.state[1] if self.state is not None else ""
        return ", ".join(part for part in (self.title, state, self.text) if part)


@dataclass(frozen=True, slots=True)
class Section:
    """A card of lines. `fact` stands at the end of its heading, `more` below the last line."""

    heading: str
    fact: str
    lines: tuple[Line, ...]
    more: str = ""


@dataclass(frozen=True, slots=True)
class RunShown:
    """One lesson of the test run. `picture` is the name of its file beside the report, "" where there is none."""

    title: str
    status: Status
    word: str
    fact: str
    picture: str

    @property
    def told(self) -> str:
        """How it went, in one line."""
        return _joined(self.word, self.fact)

    @property
    def spoken(self) -> str:
        """All of it for those who hear it."""
        return ", ".join(part for part in (self.title, self.word, self.fact) if part)


@dataclass(frozen=True, slots=True)
class ReportShown:
    """All that the page shows."""

    title: str
    subtitle: str
    verdict: VerdictShown
    sections: tuple[Section, ...]
    facts: tuple[Fact, ...]
    runs: tuple[RunShown, ...] = ()
    run_fact: str = ""


def shown(report: Report, now: datetime, *, skipped: bool = False) -> ReportShown:
    """The whole page; `now` with the time zone of the reader. `skipped`: the course is played without preparing."""
    looked = translate("Preflight", "Checked {moment}").format(moment=phrases.moment(report.made_at, now))
    sections = (_found(report), _addresses(report), _media(report, skipped=skipped), _files(report))
    return ReportShown(
        title=report.title or report.source,
        subtitle=f"{phrases.apart(report.source)} · {looked}",
        verdict=VerdictShown(
            words.STATUSES[report.verdict],
            words.ICONS[report.verdict],
            words.verdict_word(report.verdict),
            words.verdict_words(report),
            words.question(report.verdict),
        ),
        sections=tuple(section for section in sections if section.lines),
        facts=_facts(report),
        runs=_runs(report),
        run_fact=_run_fact(report.test_run) if report.test_run is not None else "",
    )


# What was found

_CAUSE_ICONS: Final = {
    Cause.REFUSED: "file-x",
    Cause.FILM_FROM_WEB: "film",
    Cause.FLASH: "zap-off",
    Cause.MEDIA_UNPLAYABLE: "film",
    Cause.FILM_IN_PIECES: "film",
    Cause.FILE_MISSING: "file-question-mark",
    Cause.LESSON_MISSING: "file-question-mark",
    Cause.FAILED_TEST: "circle-x",
}
"""The others come from the web."""


def _mended(report: Report) -> list[Said]:
    """What was read otherwise than written; not what stands among the limits, or the missing files, in any case."""
    limits = {limit.subject for limit in report.limits if limit.cause is Cause.LESSON_MISSING}
    elsewhere = {"missing-file"} if report.missing_count else set()
    return [said for said in report.repairs if said.text not in limits and said.code not in elsewhere]


def _found(report: Report) -> Section:
    repairs = _mended(report)
    done = sum(one.outcome is Outcome.PREPARED for one in report.media)
    refused = any(limit.cause is Cause.REFUSED for limit in report.limits)
    limits, mended = (0, 0) if refused else (len(report.limits), len(repairs))
    facts = (
        translate("Preflight", "%n limit(s)", "", limits) if limits else "",
        translate("Preflight", "%n thing(s) mended", "", mended) if mended else "",
        translate("Preflight", "%n film(s) and sounds prepared", "", done) if done else "",
    )
    lines = [_limit(limit) for limit in report.limits]
    if not refused:
        lines += [Line("file-x", "failed", said.text) for said in report.problems]
    lines += [Line("wrench", "in_progress", said.text) for said in repairs]
    if done:
        title = translate("Preflight", "%n film(s) and sounds prepared for this player", "", done)
        lines.append(Line("film", "passed", title, translate("Preflight", "Same length, same picture, same place.")))
    lines += _asides(report)
    if not lines:
        lines.append(Line("circle-check", "passed", translate("Preflight", "Nothing stands in the way")))
    return Section(translate("Preflight", "What was found"), _joined(*facts), tuple(lines))


def _limit(limit: Limit) -> Line:
    return Line(
        _CAUSE_ICONS.get(limit.cause, "globe"),
        "failed" if limit.is_fatal else "attention",
        words.limit_title(limit),
        words.limit_advice(limit),
        tuple(words.place_words(place) for place in limit.places),
    )


def _asides(report: Report) -> list[Line]:
    """What is good to know and stands in nobody's way."""
    lines = []
    if report.pop_ups:
        title = translate("Preflight", "Opens %n window(s) of its own", "", len(report.pop_ups))
        places = (words.place_words(Place(file=one.file, line=one.line)) for one in report.pop_ups)
        said = translate("Preflight", "They open as the course wants, and close with it.")
        lines.append(Line("app-window", "text2", title, said, tuple(places)))
    if report.not_read:
        count = max(report.not_read_count, len(report.not_read))
        title = translate("Preflight", "%n file(s) could not be read to the end", "", count)
        said = translate("Preflight", "What they ask for is not in this report.")
        files = tuple(map(phrases.apart, report.not_read))
        rest = count - len(files)
        lines.append(Line("file-question-mark", "text2", title, said, files, unlisted=rest))
    return lines


# Addresses

_WORST_FIRST: Final = (Loading.BY_ITSELF, Loading.PERHAPS, Loading.ON_CLICK, Loading.NEVER)


def _addresses(report: Report) -> Section:
    def order(one: OutsideAddress) -> tuple[str, int, str, int]:
        return one.host, _WORST_FIRST.index(one.loading), one.file, one.line

    lines = [
        _host(host, tuple(group))
        for host, group in groupby(sorted(report.addresses, key=order), key=lambda one: one.host)
    ]
    lines.sort(key=lambda pair: pair[0])
    rest = report.address_count - len(report.addresses)
    return Section(
        translate("Preflight", "Addresses outside the package"),
        number(report.address_count),
        tuple(line for _, line in lines),
        translate("Preflight", "%n more address(es) are not listed.", "", rest) if rest > 0 else "",
    )


def _host(host: str, addresses: Sequence[OutsideAddress]) -> tuple[int, Line]:
    """The line of one host, and where it belongs: what loads by itself comes first."""
    worst = min(_WORST_FIRST.index(one.loading) for one in addresses)
    loading = _WORST_FIRST[worst]
    kinds = dict.fromkeys(words.kind_word(one.kind) for one in addresses)
    status = Status.ATTENTION if loading is Loading.BY_ITSELF else Status.NOT_STARTED
    known = dict.fromkeys(one.address for one in addresses)
    said = _joined(*kinds, phrases.apart(*known) if len(known) == 1 else "")
    places = tuple(
        _joined(
            words.place_words(Place(file=one.file, line=one.line)), phrases.apart(one.address) if len(known) > 1 else ""
        )
        for one in addresses
    )
    state = (status, words.loading_word(loading))
    return worst, Line("globe", "text2", phrases.apart(host), said, places, state)


# Films and sounds


def _media(report: Report, *, skipped: bool) -> Section:
    rest = report.media_count - len(report.media)
    return Section(
        translate("Preflight", "Films and sounds"),
        number(report.media_count),
        tuple(
            Line("film", "text2", phrases.apart(one.path), _media_fact(one), state=_media_state(one, skipped=skipped))
            for one in report.media
        ),
        translate("Preflight", "%n more are not listed.", "", rest) if rest > 0 else "",
    )


def _media_fact(one: MediaFile) -> str:
    parts = [phrases.apart(", ".join((*one.codecs,)))] if one.codecs else []
    if one.width and one.height:
        parts.append(phrases.apart(f"{one.width} × {one.height}"))
    if one.seconds:
        parts.append(phrases.stopwatch(one.seconds))
    if one.why:
        parts.append(one.why)
    return " · ".join(parts)


def _media_state(one: MediaFile, *, skipped: bool) -> tuple[Status, str]:
    if one.outcome is Outcome.TO_PREPARE and skipped:
        return Status.ATTENTION, translate("Preflight", "Not prepared")
    return {
        Outcome.PLAYS: Status.PASSED,
        Outcome.PREPARED: Status.PASSED,
        Outcome.TO_PREPARE: Status.IN_PROGRESS,
        Outcome.UNPLAYABLE: Status.FAILED,
        Outcome.DAMAGED: Status.FAILED,
        Outcome.UNKNOWN: Status.NOT_STARTED,
    }[one.outcome], words.outcome_word(one.outcome)


# Files


def _files(report: Report) -> Section:
    lines = [_missing(one) for one in report.missing]
    if report.unused_count and report.verdict is not Verdict.REFUSED:  # what nobody can begin uses nothing
        title = translate("Preflight", "%n file(s) that nothing was seen to use", "", report.unused_count)
        said = (
            translate("Preflight", "They take room and do no harm.")
            if report.unused_is_sure
            else translate("Preflight", "Scripts may use some of them all the same.")
        )
        files = tuple(map(phrases.apart, report.unused))
        lines.append(Line("archive", "text2", title, said, files, unlisted=report.unused_count - len(files)))
    rest = report.missing_count - len(report.missing)
    return Section(
        translate("Preflight", "Missing and unused files"),
        translate("Preflight", "%n missing", "", report.missing_count) if report.missing_count else "",
        tuple(lines),
        translate("Preflight", "%n more missing file(s) are not listed.", "", rest) if rest > 0 else "",
    )


def _missing(one: MissingFile) -> Line:
    places = (words.place_words(Place(file=one.file, line=one.line)),)
    if one.loading is Loading.NEVER and one.kind is not AddressKind.PAGE:
        said = translate("Preflight", "It is listed, and nothing was seen to use it. Named in")
        return Line("file-question-mark", "text2", phrases.apart(one.path), said, places)
    said = translate("Preflight", "{kind}, asked for in").format(kind=words.kind_word(one.kind))
    return Line("file-question-mark", "attention", phrases.apart(one.path), said, places)


# Facts and the test run


def _facts(report: Report) -> tuple[Fact, ...]:
    """Of what could not be read nothing is said, not even that it is not there."""
    unknown = translate("Preflight", "Not known")
    found = [
        Fact(translate("Preflight", "Standard"), report.standard_found or unknown),
        Fact(translate("Preflight", "Declared as"), report.standard_declared or translate("Preflight", "Nothing")),
    ]
    is_read = report.not_read_count < report.file_count
    if is_read:
        tool = f"{report.tool.name} {report.tool.version}".strip() if report.tool is not None else ""
        found.append(Fact(translate("Preflight", "Made with"), tool or unknown))
    if report.standard_found is not None:
        found.append(Fact(translate("Preflight", "Lessons"), number(len(report.lessons))))
    if report.pass_mark is not None:
        found.append(Fact(translate("Preflight", "Pass mark"), phrases.percent(report.pass_mark / 100)))
    if is_read:
        found.append(Fact(translate("Preflight", "Files"), _used(report)))
    if report.size:
        found.append(Fact(translate("Preflight", "Size"), phrases.size(report.size)))
    if is_read:
        none = translate("Preflight", "None")
        pop_ups, flash = len(report.pop_ups), len(report.flash)
        found.append(Fact(translate("Preflight", "Pop-ups"), number(pop_ups) if pop_ups else none))
        found.append(Fact(translate("Preflight", "Flash"), number(flash) if flash else none))
    found.append(Fact(translate("Preflight", "File"), report.source, is_code=True))
    if report.sha256:
        found.append(Fact(translate("Preflight", "Digest (SHA-256)"), report.sha256, is_code=True))
    return tuple(found)


def _used(report: Report) -> str:
    files = number(report.file_count)
    if report.verdict is Verdict.REFUSED:
        return files
    if report.unused_count:
        return translate("Preflight", "{files}, %n unused", "", report.unused_count).format(files=files)
    return translate("Preflight", "{files}, all used").format(files=files)


def _runs(report: Report) -> tuple[RunShown, ...]:
    if report.test_run is None:
        return ()
    waiting = {media.path for media in report.media if media.outcome is Outcome.TO_PREPARE}
    return tuple(_run(lesson, waiting) for lesson in report.test_run.lessons)


def _run(run: LessonRun, waiting: Collection[str]) -> RunShown:
    errors, blocked, missing = len(run.script_errors), len(run.blocked), len(run.missing)
    silent = sum(path not in waiting for path in run.media_failed)
    later = len(run.media_failed) - silent
    trouble = _joined(
        translate("Preflight", "%n script error(s)", "", errors) if errors else "",
        translate("Preflight", "%n address(es) blocked", "", blocked) if blocked else "",
        translate("Preflight", "%n file(s) missing", "", missing) if missing else "",
        translate("Preflight", "%n film(s) or sound(s) did not play", "", silent) if silent else "",
    )
    if run.trouble is not None or not run.is_opened:
        word = words.trouble_word(run.trouble)
        return RunShown(run.title, Status.FAILED, word, _joined(run.why_not, trouble), run.picture)
    if trouble:
        return RunShown(run.title, Status.ATTENTION, translate("Preflight", "Opened"), trouble, run.picture)
    well = _joined(
        translate("Preflight", "%n call(s) to Carrel", "", sum(run.call_counts.values()) or len(run.calls)),
        translate("Preflight", "%n film(s) or sound(s) to be prepared first", "", later) if later else "",
    )
    return RunShown(run.title, Status.PASSED, translate("Preflight", "Opened"), well, run.picture)


def _run_fact(run: TestRun) -> str:
    errors = sum(len(lesson.script_errors) for lesson in run.lessons)
    opened = sum(lesson.is_opened for lesson in run.lessons)
    first = translate("Preflight", "{opened} of %n lesson(s) opened", "", len(run.lessons)).format(
        opened=number(opened)
    )
    return f"{first} · {translate('Preflight', '%n script error(s)', '', errors)}"


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
