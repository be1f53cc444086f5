"""What sync could not decide alone, both sides beside each other, without a screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Final
from uuid import UUID

from desktop.learning.sync_overview import Completion, MatterDocument, MatterKind, Outcome, Side, Success
from desktop.ui import phrases
from desktop.ui.library_model import Fact
from desktop.ui.status import Status
from desktop.words import in_a_row, number, translate


class Verb(Enum):
    """What can be decided about a matter."""

    GO_ON = "go on"
    """From the side that is chosen."""
    COUNT = "count"
    SET_ASIDE = "set aside"
    DISMISS = "dismiss"
    """It needs nothing done."""
    BACK = "back"
    """It waits again."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One button of a matter. `words` is empty where they follow from the side that is chosen."""

    verb: Verb
    words: str


@dataclass(frozen=True, slots=True)
class SideCard:
    """One side: on which machine, and what came of it. `note` stands behind the name ("Suggested: furthest on")."""

    session: UUID | None
    name: str
    note: str
    status: Status
    standing: str
    facts: tuple[Fact, ...]

    @property
    def spoken(self) -> str:
        """All of it for those who hear it."""
        told = (f"{fact.name} {fact.value}" for fact in self.facts)
        return in_a_row(self.name, self.note, self.standing, *told)


@dataclass(frozen=True, slots=True)
class MatterCard:
    """One matter. `chosen` is the place of the side that is marked; None where there is nothing to choose between."""

    key: str
    kind: MatterKind
    icon: str
    title: str
    subtitle: str
    sides: tuple[SideCard, ...]
    chosen: int | None
    offers: tuple[Offer, ...]
    note: str
    settled: str = ""
    """When it was settled and by whom; "" while it waits."""


@dataclass(frozen=True, slots=True)
class Names:
    """What the ids in a matter are called here: people, courses by SHA-256, devices, numbers of attempts."""

    people: Mapping[UUID, str]
    courses: Mapping[str, str]
    devices: Mapping[UUID, str]
    numbers: Mapping[UUID, int]
    own_device: UUID | None = None

    def person(self, identifier: UUID | None) -> str:
        known = self.people.get(identifier) if identifier is not None else None
        return known or translate("Matters", "Somebody")

    def course(self, sha256: str | None) -> str:
        known = self.courses.get(sha256) if sha256 is not None else None
        return known or translate("Matters", "A course that is not on this machine")

    def device(self, identifier: UUID) -> str:
        if identifier == self.own_device:
            return translate("Matters", "This machine")
        return self.devices.get(identifier) or translate("Matters", "Another machine")

    def attempt(self, identifier: UUID | None) -> str:
        """ ", attempt 1", or nothing where it has no number yet."""
        known = self.numbers.get(identifier) if identifier is not None else None
        return translate("Matters", ", attempt {number}").format(number=number(known)) if known else ""


_ICONS: Final = {
    MatterKind.FORKED: "git-fork",
    MatterKind.OVER_LIMIT: "scale",
    MatterKind.PARKED: "circle-alert",
    MatterKind.WITHDRAWN: "user-x",
    MatterKind.REPLACED: "archive",
    MatterKind.SECOND_CERTIFICATE: "award",
    MatterKind.ROLE: "key-round",
}


def card(key: str, matter: MatterDocument, names: Names, now: datetime, head: UUID | None = None) -> MatterCard:
    """A matter as it is shown. `head`: the session that the learner goes on from as things stand."""
    sides = tuple(_side(side, names, now, suggested=_is_suggested(side, matter.sides, head)) for side in matter.sides)
    forked = matter.what is MatterKind.FORKED and len(sides) > 1
    chosen = next((place for place, side in enumerate(sides) if side.note), 0) if forked else None
    return MatterCard(
        key=key,
        kind=matter.what,
        icon=_ICONS[matter.what],
        title=_title(matter, names),
        subtitle=_subtitle(matter, names),
        sides=sides,
        chosen=chosen,
        offers=_offers(matter),
        note=_note(matter),
        settled=_settled(matter, names, now),
    )


def go_on_words(side: SideCard) -> str:
    """The button of a fork, after the side that is chosen."""
    return translate("Matters", "Go on from {machine}").format(machine=side.name)


def go_on_question(side: SideCard) -> str:
    """What is asked before it."""
    return translate("Matters", "Go on from {machine}?").format(machine=side.name)


def _is_suggested(side: Side, sides: tuple[Side, ...], head: UUID | None) -> bool:
    # The server names the leaf that it took first.
    return side.session == head if head is not None else side is sides[0]


def _side(side: Side, names: Names, now: datetime, *, suggested: bool) -> SideCard:
    status = status_of(side.outcome)
    spent = phrases.span(timedelta(seconds=side.seconds))
    return SideCard(
        session=side.session,
        name=names.device(side.device),
        note=translate("Matters", "Goes on here now") if suggested else "",
        status=status,
        standing=status.word,
        facts=(
            Fact(translate("Matters", "Score"), score_words(side.outcome)),
            Fact(translate("Matters", "Time spent"), spent),
            Fact(translate("Matters", "Last seen"), phrases.placed(side.at, now)),
        ),
    )


def status_of(outcome: Outcome) -> Status:
    """What a side came to, in one word."""
    if outcome.success is Success.PASSED:
        return Status.PASSED
    if outcome.success is Success.FAILED:
        return Status.FAILED
    if outcome.completion is Completion.COMPLETED:
        return Status.COMPLETED
    untouched = outcome.completion is Completion.NOT_ATTEMPTED
    return Status.NOT_STARTED if untouched else Status.IN_PROGRESS


def score_words(outcome: Outcome) -> str:
    """ "78% (39 of 50)", or that there is none."""
    share = max(0.0, outcome.score_scaled) if outcome.score_scaled is not None else None
    points = ""
    if outcome.score_raw is not None and outcome.score_max:
        words = translate("Matters", "{raw} of {most}")
        points = words.format(raw=_figure(outcome.score_raw), most=_figure(outcome.score_max))
    if share is None:
        return points or translate("Matters", "None yet")
    return f"{phrases.percent(share)} ({points})" if points else phrases.percent(share)


def _figure(value: float) -> str:
    return number(int(value)) if value == int(value) else f"{value:.1f}"


def _title(matter: MatterDocument, names: Names) -> str:
    said = {
        MatterKind.FORKED: translate("Matters", "{name} continued one attempt on two machines"),
        MatterKind.OVER_LIMIT: translate("Matters", "{name} made an attempt over the limit"),
        MatterKind.PARKED: translate("Matters", "A record could not be used"),
        MatterKind.WITHDRAWN: translate("Matters", "{name} worked on a course after being withdrawn"),
        MatterKind.REPLACED: translate("Matters", "{name} worked on a version that is replaced"),
        MatterKind.SECOND_CERTIFICATE: translate("Matters", "{name} was given two certificates for one course"),
        MatterKind.ROLE: translate("Matters", "A machine gave {name} another role"),
    }[matter.what]
    return said.format(name=names.person(matter.learner))


def _subtitle(matter: MatterDocument, names: Names) -> str:
    course = phrases.apart(f"{names.course(matter.package)}{names.attempt(matter.attempt)}.")
    match matter.what:
        case MatterKind.FORKED:
            return f"{course} " + translate("Matters", "Both sides are stored. Choose the one to go on from.")
        case MatterKind.OVER_LIMIT:
            return f"{course} " + translate("Matters", "It is kept, and counts only if somebody says so.")
        case MatterKind.PARKED:
            return f"{phrases.apart(matter.say)} " + translate(
                "Matters", "It is kept as it came; everything around it was taken."
            )
        case MatterKind.WITHDRAWN | MatterKind.REPLACED:
            return f"{course} " + translate("Matters", "The work is kept; the rules of the course say if it counts.")
        case MatterKind.SECOND_CERTIFICATE:
            return f"{course} " + translate("Matters", "Both are genuine; no certificate is ever taken back by itself.")
        case MatterKind.ROLE:
            return translate("Matters", "The role on the server holds, until an administrator there changes it.")


def _offers(matter: MatterDocument) -> tuple[Offer, ...]:
    if matter.settled_at is not None:
        wait = Offer(Verb.BACK, translate("Matters", "Let it wait again"))
        return (Offer(Verb.GO_ON, ""), wait) if matter.what is MatterKind.FORKED else (wait,)
    match matter.what:
        case MatterKind.FORKED:
            return (Offer(Verb.GO_ON, ""),)
        case MatterKind.OVER_LIMIT:
            count, aside = translate("Matters", "Count it"), translate("Matters", "Set aside")
            return Offer(Verb.COUNT, count), Offer(Verb.SET_ASIDE, aside)
        case _:
            return (Offer(Verb.DISMISS, translate("Matters", "Nothing to do")),)


def _note(matter: MatterDocument) -> str:
    if matter.what is MatterKind.FORKED:
        return translate("Matters", "The other side stays in the list. You can switch back at any time.")
    return translate("Matters", "You can change this at any time.")


def _settled(matter: MatterDocument, names: Names, now: datetime) -> str:
    if matter.settled_at is None:
        return ""
    when = phrases.moment(matter.settled_at, now)
    if matter.settled_by is None:
        return translate("Matters", "Settled {moment}").format(moment=when)
    said = translate("Matters", "Settled {moment} by {name}")
    return said.format(moment=when, name=names.person(matter.settled_by))
