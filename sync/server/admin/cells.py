"""How facts are shown in the pages: statuses as icon and word, scores, spans of time, sizes, covers."""

from datetime import datetime
from typing import Any, Final

from markupsafe import Markup

from sync.bodies import Outcome
from sync.records.vocabulary import (
    Completion,
    Counting,
    DeviceStanding,
    EnrollmentStatus,
    ExchangeOutcome,
    MatterKind,
    Role,
    Success,
)
from sync.server.admin.covers import thumb
from sync.server.pages import icon, initials, tint, when

_STATUS: Final = {
    EnrollmentStatus.NOT_STARTED: ("not_started", "circle-dashed", "Not started"),
    EnrollmentStatus.IN_PROGRESS: ("in_progress", "contrast", "In progress"),
    EnrollmentStatus.COMPLETED: ("completed", "circle-check", "Completed"),
    EnrollmentStatus.PASSED: ("passed", "badge-check", "Passed"),
    EnrollmentStatus.FAILED: ("failed", "circle-x", "Failed"),
}
_STANDING: Final = {
    DeviceStanding.ACTIVE: ("passed", "cloud-check", "Active"),
    DeviceStanding.UPLOAD_ONLY: ("attention", "cloud-upload", "Upload only"),
    DeviceStanding.REVOKED: ("failed", "circle-x", "Revoked"),
}
_OUTCOME: Final = {
    ExchangeOutcome.DONE: ("passed", "badge-check", "Done"),
    ExchangeOutcome.PARTLY: ("attention", "triangle-alert", "Partly"),
    ExchangeOutcome.FAILED: ("failed", "circle-x", "Failed"),
}
ROLE: Final = {Role.LEARNER: "Learner", Role.INSTRUCTOR: "Instructor", Role.ADMINISTRATOR: "Administrator"}
COUNTING: Final = {
    Counting.BEST: "The best attempt",
    Counting.HIGHEST: "The highest score",
    Counting.FIRST: "The first attempt",
    Counting.LAST: "The last attempt",
    Counting.AVERAGE: "The average score",
}
MATTER_ICON: Final = {
    MatterKind.FORKED: "git-fork",
    MatterKind.OVER_LIMIT: "scale",
    MatterKind.PARKED: "circle-alert",
    MatterKind.WITHDRAWN: "user-x",
    MatterKind.REPLACED: "archive",
    MatterKind.SECOND_CERTIFICATE: "award",
    MatterKind.ROLE: "key-round",
}


def status(of: EnrollmentStatus) -> Markup:
    return _marked(*_STATUS[of])


def outcome_status(outcome: Outcome) -> Markup:
    """What a side or an attempt came to, in one word."""
    if outcome.success is Success.PASSED:
        return status(EnrollmentStatus.PASSED)
    if outcome.success is Success.FAILED:
        return status(EnrollmentStatus.FAILED)
    if outcome.completion is Completion.COMPLETED:
        return status(EnrollmentStatus.COMPLETED)
    untouched = outcome.completion is Completion.NOT_ATTEMPTED
    return status(EnrollmentStatus.NOT_STARTED if untouched else EnrollmentStatus.IN_PROGRESS)


def device_standing(of: DeviceStanding) -> Markup:
    return _marked(*_STANDING[of])


def exchange_outcome(of: ExchangeOutcome) -> Markup:
    return _marked(*_OUTCOME[of])


def attention(words: str, shown: str = "triangle-alert") -> Markup:
    return _marked("attention", shown, words)


def person(identifier: object, name: str, sub: str = "", href: str = "") -> Markup:
    """Initials in a person's own tint, their name, and a fact below it."""
    shown = Markup('<a class="name" href="{}">{}</a>').format(href, name) if href else Markup("<b>{}</b>").format(name)
    below = Markup('<div class="sub">{}</div>').format(sub) if sub else ""
    disc = Markup('<span class="avatar a{}" aria-hidden="true">{}</span>').format(tint(identifier), initials(name))
    return Markup('<div class="who-cell">{}<div>{}{}</div></div>').format(disc, shown, below)


def two(first: object, second: object = "", href: str = "") -> Markup:
    """A fact with a smaller one below it."""
    shown = (
        Markup('<a class="name" href="{}">{}</a>').format(href, first) if href else Markup("<b>{}</b>").format(first)
    )
    return Markup('{}<div class="sub">{}</div>').format(shown, second) if second else shown


def course(sha256: str, title: str, version: int, href: str) -> Markup:
    """The package's cover in small, its title and version."""
    below = Markup('<div class="sub">Version {}</div>').format(version)
    named = Markup('<a class="name" href="{}">{}</a>').format(href, title)
    return Markup('<div class="who-cell">{}<div>{}{}</div></div>').format(thumb(sha256), named, below)


def moment(of: datetime | None, absent: str = "–") -> Markup:
    return when(of, absent=absent)


def percent(share: float | None) -> str:
    """Of a scaled score; a negative one shows as 0%."""
    return f"{max(share, 0) * 100:.0f}%" if share is not None else "–"


def score(outcome: Outcome) -> str:
    """ "78% (39 of 50)", or that there is none."""
    points = ""
    if outcome.score_raw is not None and outcome.score_max:
        points = f"{outcome.score_raw:g} of {outcome.score_max:g}"
    if outcome.score_scaled is None:
        return points or "None yet"
    return f"{percent(outcome.score_scaled)} ({points})" if points else percent(outcome.score_scaled)


def span(seconds: float) -> str:
    """ "1 h 04 min"; under a minute in seconds."""
    minutes = int(seconds) // 60
    if minutes < 1:
        return f"{int(seconds)} s"
    return f"{minutes // 60} h {minutes % 60:02d} min" if minutes >= 60 else f"{minutes} min"


def size(count: int) -> str:
    """Bytes in the unit that leaves few digits."""
    for unit, least in (("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000)):
        if count >= least:
            shown = count / least
            return f"{shown:.1f} {unit}" if shown < 10 else f"{shown:.0f} {unit}"
    return f"{count} B"


def edition(of: str) -> str:
    """The standard a package follows, as people say it."""
    return f"SCORM {of}" if of and of[0].isdigit() else of


def switch_name(name: str) -> str:
    """A compatibility switch by the name it travels under; a later program may have made it."""
    return name.replace("_", " ").capitalize()


def switch_value(value: object) -> str:
    """What it is set to, which is any JSON."""
    return {True: "On", False: "Off"}[value] if isinstance(value, bool) else str(value)


def functions() -> dict[str, Any]:
    """For the templates."""
    names = (
        status, outcome_status, device_standing, exchange_outcome, attention, person, two, course, moment, percent,
        score, span, size, edition, switch_name, switch_value, thumb,
    )  # fmt: skip
    return {function.__name__: function for function in names}


def _marked(colour: str, shown: str, words: str) -> Markup:
    return Markup('<span class="st {}">{}{}</span>').format(colour, icon(shown, "s"), words)
