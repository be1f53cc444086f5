"""What waits for a decision, as the list and the detail beside it show it; without a screen."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from desktop.learning.attempting import Matter, ToSettle
from desktop.learning.enrolling import EnrollmentSheet
from desktop.ui import phrases
from desktop.ui.attempt_facts import AttemptFacts, attempt_facts
from desktop.ui.enrolments_model import standing_words
from desktop.ui.widgets.table_model import Column, PersonCell, Row, WhenCell
from desktop.words import number, translate

MOST_ATTEMPTS: Final = 4


class Deed(Enum):
    """What can be decided."""

    GRANT = "grant"
    DECLINE = "decline"
    COUNT = "count"
    SET_ASIDE = "set aside"
    GIVE = "give"
    SEE = "see"


@dataclass(frozen=True, slots=True)
class Offer:
    """A button of the detail; the first offer is the primary one."""

    deed: Deed
    words: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Detail:
    """All that is told of one decision."""

    name: str
    identifier: str
    title: str
    happened: str
    course: str
    attempts: tuple[AttemptFacts, ...]
    offers: tuple[Offer, ...]


def columns() -> tuple[Column, ...]:
    """Who and what, and how long it waits."""
    return (
        Column("who", translate("ToSettle", "Waiting"), 200, 4),
        Column("since", translate("ToSettle", "Since"), 124, 0, priority=1),
    )


def row(one: ToSettle, now: datetime) -> Row:
    """One decision in the list."""
    return Row(
        key_of(one),
        (
            PersonCell(one.learner_name, str(one.learner), f"{_matter(one)} · {one.title}"),
            WhenCell(phrases.ago(one.since, now)),
        ),
    )


def key_of(one: ToSettle) -> tuple[str, str]:
    """What tells a decision from all others, however often they are read."""
    return (one.matter.value, str(one.attempt or one.enrollment))


def detail(one: ToSettle, sheet: EnrollmentSheet | None, now: datetime) -> Detail:
    """The detail; `sheet` brings the attempts, None where it could not be read."""
    tried = sheet.attempts[-MOST_ATTEMPTS:] if sheet is not None else ()
    counted = sheet.enrollment.result.attempt if sheet is not None and sheet.enrollment is not None else None
    return Detail(
        name=one.learner_name,
        identifier=str(one.learner),
        title=_title(one),
        happened=_happened(one, now),
        course=one.title,
        attempts=tuple(
            attempt_facts(attempt, now, is_counted=attempt.id == counted, asked=attempt.id == one.attempt)
            for attempt in tried
        ),
        offers=_offers(one, sees=sheet is not None),
    )


def _matter(one: ToSettle) -> str:
    return {
        Matter.ASKED: translate("ToSettle", "Asks for another attempt"),
        Matter.USED_UP: translate("ToSettle", "All attempts used"),
        Matter.OVER_LIMIT: translate("ToSettle", "Attempt over the limit"),
        Matter.GUEST_WORK: translate("ToSettle", "A guest’s work"),
    }[one.matter]


def _title(one: ToSettle) -> str:
    said = {
        Matter.ASKED: translate("ToSettle", "{name} asks for another attempt"),
        Matter.USED_UP: translate("ToSettle", "{name} has used {used} of {allowed} attempts"),
        Matter.OVER_LIMIT: translate("ToSettle", "{name} made attempt {number} of {allowed}"),
        Matter.GUEST_WORK: translate("ToSettle", "{name} finished a course as a guest"),
    }[one.matter]
    return _filled(said, one)


def _happened(one: ToSettle, now: datetime) -> str:
    moment = phrases.moment(one.since, now)
    standing = standing_words(one.standing, one.score)
    said = {
        Matter.ASKED: translate(
            "ToSettle", "Asked {moment}, with {used} of {allowed} attempts used. What counts: {standing}."
        ),
        Matter.USED_UP: translate("ToSettle", "The last attempt ended {moment}. What counts: {standing}."),
        Matter.OVER_LIMIT: translate(
            "ToSettle",
            "It was begun {moment}, when no attempt was left. It is kept, and counts only if you say so. "
            "What counts now: {standing}.",
        ),
        Matter.GUEST_WORK: translate(
            "ToSettle",
            "The course was finished {moment}: {standing}. Nobody the center knows has this result until you say whose "
            "it is.",
        ),
    }[one.matter]
    return _filled(said, one, moment=moment, standing=standing)


def _filled(said: str, one: ToSettle, **more: str) -> str:
    return said.format(
        name=one.learner_name,
        used=number(one.attempts),
        allowed=number(one.allowed or 0),
        number=number(one.number or one.attempts),
        **more,
    )


def _offers(one: ToSettle, *, sees: bool) -> tuple[Offer, ...]:
    see = (Offer(Deed.SEE, translate("ToSettle", "See their work"), "eye"),) if sees else ()
    if one.matter is Matter.OVER_LIMIT:
        count = _filled(translate("ToSettle", "Count attempt {number}"), one)
        return Offer(Deed.COUNT, count, "check"), Offer(Deed.SET_ASIDE, translate("ToSettle", "Set aside")), *see
    if one.matter is Matter.GUEST_WORK:
        return Offer(Deed.GIVE, translate("ToSettle", "Give it to a person"), "user-check"), *see
    grant = translate("ToSettle", "Grant attempt {number}").format(number=number(one.attempts + 1))
    return Offer(Deed.GRANT, grant, "rotate-ccw"), Offer(Deed.DECLINE, translate("ToSettle", "Decline")), *see
