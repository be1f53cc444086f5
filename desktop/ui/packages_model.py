"""What the list of packages and the page of one show, without a screen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from desktop.learning.my_courses import CertificateRule, Counting
from desktop.learning.packages import (
    CoursePolicy,
    PackageOrder,
    PackageRow,
    PackageSheet,
    PackageState,
    PackageTotals,
)
from desktop.learning.preflight import Verdict
from desktop.scorm.package import Edition, Item
from desktop.ui import phrases
from desktop.ui.library_model import Fact
from desktop.ui.preflight_words import ICONS, STATUSES, verdict_chip
from desktop.ui.status import Status
from desktop.ui.widgets.table_bar import BarAction
from desktop.ui.widgets.table_model import (
    ActionCell,
    Align,
    Column,
    CoverCell,
    Narrow,
    NumberCell,
    Row,
    StatusCell,
    TextCell,
)
from desktop.words import number, translate


class Filter(Enum):
    """The segments above the table."""

    ALL = "all"
    IN_USE = "in use"
    UNUSED = "unused"
    REPLACED = "replaced"

    @property
    def state(self) -> PackageState | None:
        """What the store calls it; None for all."""
        return None if self is Filter.ALL else PackageState[self.name]


class Deed(Enum):
    """What can be done with packages."""

    OPEN = "open"
    ENROL = "enrol"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One version of a course on the page of another."""

    row: PackageRow
    title: str
    fact: str
    is_shown: bool


@dataclass(frozen=True, slots=True)
class LessonLine:
    """One item of the course's structure; a heading has no page of its own."""

    title: str
    depth: int
    is_heading: bool


@dataclass(frozen=True)
class PackagePageModel:
    """All that the page of one package shows. `identifier` is the row's key."""

    sheet: PackageSheet
    subtitle: str
    facts: tuple[Fact, ...]
    notes: tuple[tuple[str, str], ...]
    """Sentence and code of each thing to know."""
    lessons: tuple[LessonLine, ...]
    versions: tuple[VersionLine, ...]


def filters() -> dict[Filter, str]:
    """The segments with their words."""
    return {
        Filter.ALL: translate("Packages", "All"),
        Filter.IN_USE: translate("Packages", "In use"),
        Filter.UNUSED: translate("Packages", "Nobody yet"),
        Filter.REPLACED: translate("Packages", "Replaced"),
    }


def columns() -> tuple[Column, ...]:
    """The columns of the table, the package first."""
    end = Align.END
    return (
        Column(PackageOrder.TITLE, translate("Packages", "Title"), 220, 5, sortable=True),
        Column(
            PackageOrder.STANDARD,
            translate("Packages", "Standard"),
            148,
            1,
            priority=3,
            narrow=Narrow.FOLD,
            sortable=True,
        ),
        Column("state", translate("Packages", "State"), 134, 1, priority=6, narrow=Narrow.FOLD),
        Column("offline", translate("Packages", "Works offline"), 164, 1, priority=1, narrow=Narrow.FOLD),
        Column(
            PackageOrder.PEOPLE,
            translate("Packages", "People"),
            92,
            0,
            end,
            priority=5,
            sortable=True,
            falls_first=True,
        ),
        Column(
            PackageOrder.SIZE, translate("Packages", "Size"), 82, 0, end, priority=4, sortable=True, falls_first=True
        ),
        Column(PackageOrder.ADDED, translate("Packages", "Added"), 110, 0, priority=2, sortable=True, falls_first=True),
        Column("more", "", 56, 0, end),
    )


def deeds() -> tuple[BarAction, ...]:
    """What can be done with all chosen packages."""
    return (
        BarAction(Deed.ENROL, translate("Packages", "Enrol people"), "user-plus"),
        BarAction(Deed.REMOVE, translate("Packages", "Remove"), "trash-2", danger=True),
    )


def row(
    package: PackageRow,
    folder_of: Callable[[str], Path],
    now: datetime,
    verdict: Verdict | None = None,
    *,
    is_being_prepared: bool = False,
) -> Row:
    """One package. `now` with the time zone of the reader; `verdict` None where nobody has looked yet."""
    picture = folder_of(package.sha256) / package.picture if package.picture is not None else None
    return Row(
        package.id,
        (
            CoverCell(package.title, package.sha256, version_words(package), picture),
            TextCell(package.edition.value),
            state_cell(package.state),
            preparing_cell() if is_being_prepared else verdict_cell(verdict),
            NumberCell(
                number(package.people) if package.people else "–",
                translate("Packages", "enrolled"),
                quiet=not package.people,
            ),
            NumberCell(phrases.size(package.size_bytes)),
            TextCell(phrases.short_day(package.imported_at, now)),
            ActionCell(),
        ),
    )


def preparing_cell() -> StatusCell:
    """Instead of the verdict, while the media of a package are being made playable."""
    return StatusCell(Status.IN_PROGRESS, translate("Packages", "Being prepared"), "film")


def state_cell(state: PackageState) -> StatusCell:
    """Icon and words of a package's state."""
    return {
        PackageState.IN_USE: StatusCell(Status.PASSED, translate("Packages", "In use"), "circle-check"),
        PackageState.UNUSED: StatusCell(Status.NOT_STARTED, translate("Packages", "Nobody yet")),
        PackageState.REPLACED: StatusCell(Status.COMPLETED, translate("Packages", "Replaced"), "archive"),
    }[state]


def verdict_cell(verdict: Verdict | None) -> StatusCell:
    """Icon and words of whether a package works offline."""
    if verdict is None:
        return StatusCell(Status.NOT_STARTED, verdict_chip(None))
    return StatusCell(STATUSES[verdict], verdict_chip(verdict), ICONS[verdict])


def version_words(package: PackageRow) -> str:
    """ "Version 3"."""
    return translate("Packages", "Version {number}").format(number=number(package.version))


def subtitle(totals: PackageTotals, free: int | None) -> str:
    """ "24 courses on this machine · 5.8 GB used, 212 GB free"."""
    there = translate("Packages", "%n package(s) on this machine", "", totals.packages)
    used = phrases.size(totals.size_bytes)
    if free is None:
        disk = translate("Packages", "{size} used").format(size=used)
    else:
        disk = translate("Packages", "{size} used, {free} free").format(size=used, free=phrases.size(free))
    return f"{there} · {disk}"


def page(sheet: PackageSheet, now: datetime) -> PackagePageModel:
    """The page of one package."""
    shown = sheet.row
    parts = (
        version_words(shown),
        shown.edition.value,
        translate("Packages", "%n learner(s) enrolled", "", shown.people),
    )
    notes = tuple((note.text, note.code) for note in sheet.manifest.notes)
    return PackagePageModel(
        sheet, " · ".join(parts), _facts(sheet, now), notes, tuple(_lessons(sheet)), _versions(sheet, now)
    )


def _facts(sheet: PackageSheet, now: datetime) -> tuple[Fact, ...]:
    facts = sheet.package.facts
    found = [
        Fact(translate("Packages", "Standard"), facts.edition.value),
        Fact(translate("Packages", "Lessons"), number(facts.launch_count)),
        Fact(translate("Packages", "Size"), phrases.size(facts.size_bytes)),
        Fact(translate("Packages", "Added"), phrases.placed(sheet.row.imported_at, now)),
    ]
    if facts.passing_score is not None:
        is_share = facts.edition is not Edition.SCORM_12
        score = (
            phrases.percent(max(0.0, facts.passing_score)) if is_share else phrases.percent(facts.passing_score / 100)
        )
        found.append(Fact(translate("Packages", "Pass mark"), score))
    if facts.attempt_limit:
        found.append(Fact(translate("Packages", "Attempts it asks for"), number(facts.attempt_limit)))
    if facts.identifier:
        found.append(Fact(translate("Packages", "Identifier"), facts.identifier, is_code=True))
    found.append(Fact(translate("Packages", "Digest (SHA-256)"), facts.sha256, is_code=True))
    return tuple(found)


def _lessons(sheet: PackageSheet) -> list[LessonLine]:
    found: list[LessonLine] = []

    def walk(item: Item, depth: int) -> None:
        for child in item.children:
            found.append(LessonLine(child.title, depth, child.launch is None))
            walk(child, depth + 1)

    walk(sheet.manifest.organization.root, 0)
    return found


def _versions(sheet: PackageSheet, now: datetime) -> tuple[VersionLine, ...]:
    if len(sheet.versions) < 2:
        return ()
    return tuple(
        VersionLine(
            one,
            version_words(one),
            translate("Packages", "Added {day}, %n learner(s)", "", one.people).format(
                day=phrases.date(one.imported_at, now)
            ),
            one.id == sheet.row.id,
        )
        for one in reversed(sheet.versions)
    )


def countings() -> Mapping[Counting, str]:
    """Which attempt counts, in words."""
    return {
        Counting.BEST: translate("CoursePolicy", "The best"),
        Counting.HIGHEST: translate("CoursePolicy", "The one with the highest score"),
        Counting.FIRST: translate("CoursePolicy", "The first"),
        Counting.LAST: translate("CoursePolicy", "The last"),
        Counting.AVERAGE: translate("CoursePolicy", "The average score of all"),
    }


def counting_help(counting: Counting) -> str:
    """One line on what it means."""
    return {
        Counting.BEST: translate("CoursePolicy", "Passed before failed, finished before open, then the score."),
        Counting.HIGHEST: translate("CoursePolicy", "The score alone decides, also over a pass."),
        Counting.FIRST: translate("CoursePolicy", "Later attempts are practice."),
        Counting.LAST: translate("CoursePolicy", "Whoever tries again risks what they had."),
        Counting.AVERAGE: translate("CoursePolicy", "With the status of the best attempt."),
    }[counting]


def certificate_rules() -> Mapping[CertificateRule, str]:
    """What earns a certificate, in words."""
    return {
        CertificateRule.SUCCESS: translate("CoursePolicy", "Passing the course"),
        CertificateRule.COMPLETION: translate("CoursePolicy", "Completing the course"),
        CertificateRule.NONE: translate("CoursePolicy", "No certificate"),
    }


def certificate_help(rule: CertificateRule) -> str:
    """One line on what it means."""
    return {
        CertificateRule.SUCCESS: translate(
            "CoursePolicy", "Where a course can’t be passed, completing it earns the certificate."
        ),
        CertificateRule.COMPLETION: translate("CoursePolicy", "Also for somebody who failed its test."),
        CertificateRule.NONE: translate("CoursePolicy", "Certificates that were issued stay valid."),
    }[rule]


def limit_help(policy_limit: int | None, of_package: int | None) -> str:
    """One line on how many attempts that makes."""
    limit = CoursePolicy(attempt_limit=policy_limit).limit(of_package)
    if limit is None:
        return translate("CoursePolicy", "Learners may try as often as they like.")
    return translate("CoursePolicy", "After %n attempt(s) an instructor can grant another one.", "", limit)
