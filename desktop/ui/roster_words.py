"""What importing a roster would change, in words and rows; without a screen."""

from dataclasses import dataclass
from enum import Enum

from desktop.learning.people import Role
from desktop.learning.roster import FactChange, PlannedAddition, PlannedChange, Problem, RosterFact, RosterPlan
from desktop.ui import people_model, phrases
from desktop.ui.widgets.table_model import Column, Narrow, NumberCell, Row, TextCell
from desktop.words import number, translate


class Part(Enum):
    """The lists of the preview."""

    PROBLEMS = "problems"
    ADDED = "added"
    CHANGED = "changed"
    DEACTIVATED = "deactivated"


@dataclass(frozen=True)
class RosterPreview:
    """`verb` names the button that does it; "" where there is nothing to do."""

    plan: RosterPlan
    counts: dict[Part, int]
    heading: str
    consequence: str
    verb: str


def parts() -> dict[Part, str]:
    """The lists with their words."""
    return {
        Part.ADDED: translate("RosterPage", "New"),
        Part.CHANGED: translate("RosterPage", "Changed"),
        Part.DEACTIVATED: translate("RosterPage", "Leaving"),
        Part.PROBLEMS: translate("RosterPage", "Problems"),
    }


def preview(plan: RosterPlan) -> RosterPreview:
    """All that the page shows above the lists."""
    counts = {
        Part.ADDED: len(plan.added),
        Part.CHANGED: len(plan.changed),
        Part.DEACTIVATED: len(plan.deactivated),
        Part.PROBLEMS: len(plan.problems),
    }
    parts_said = []
    if plan.unchanged:
        parts_said.append(translate("RosterPage", "%n person(s) stay as they are.", "", plan.unchanged))
    if plan.new_groups:
        said = translate("RosterPage", "%n new group(s): {groups}.", "", len(plan.new_groups))
        parts_said.append(said.format(groups=phrases.listed(list(plan.new_groups[:8]))))
    if plan.problems:
        said = translate("RosterPage", "%n row(s) can’t be taken as they are; all others can.", "", len(plan.problems))
        parts_said.append(said)
    heading = (
        translate("RosterPage", "There is nothing to change.")
        if plan.is_empty
        else translate("RosterPage", "Nothing is changed yet.")
    )
    return RosterPreview(plan, counts, heading, " ".join(parts_said), _verb(plan))


def _verb(plan: RosterPlan) -> str:
    if plan.is_empty:
        return ""
    only_added = not plan.changed and not plan.deactivated
    if plan.added and only_added:
        return translate("RosterPage", "Add %n person(s)", "", len(plan.added))
    if plan.changed and not plan.added and not plan.deactivated:
        return translate("RosterPage", "Change %n person(s)", "", len(plan.changed))
    touched = len(plan.added) + len(plan.changed) + len(plan.deactivated)
    if not touched:
        return translate("RosterPage", "Import %n group(s)", "", len(plan.groups))
    return translate("RosterPage", "Import %n person(s)", "", touched)


def done(plan: RosterPlan) -> str:
    """What the toast says."""
    said = translate("RosterPage", "Added {added}, changed {changed}, deactivated {gone}")
    return said.format(
        added=number(len(plan.added)), changed=number(len(plan.changed)), gone=number(len(plan.deactivated))
    )


def columns() -> tuple[Column, ...]:
    """Line of the file, whom it is about, what becomes of them."""
    return (
        Column("who", translate("RosterPage", "Who"), 150, 2),
        Column("what", translate("RosterPage", "What"), 180, 4),
        Column("line", translate("RosterPage", "Line"), 64, 0, priority=1, narrow=Narrow.DROP),
    )


def rows(plan: RosterPlan, part: Part) -> list[Row]:
    """The rows of one list."""
    match part:
        case Part.ADDED:
            return [_added(place, one) for place, one in enumerate(plan.added)]
        case Part.CHANGED:
            return [_changed(one) for one in plan.changed]
        case Part.DEACTIVATED:
            words = translate("RosterPage", "Will be deactivated; all they did is kept")
            return [
                Row(one.person, (TextCell(one.name, strong=True), TextCell(words), _line(one.line)))
                for one in plan.deactivated
            ]
        case Part.PROBLEMS:
            return [_problem(place, one) for place, one in enumerate(plan.problems)]


def problem_place(one: Problem) -> str:
    """Where a problem is: "users.csv, line 14"."""
    if not one.line:
        return one.file
    return translate("RosterPage", "{file}, line {line}").format(file=one.file, line=number(one.line))


def _added(place: int, one: PlannedAddition) -> Row:
    facts = one.facts
    told = [people_model.roles()[facts.role], facts.number, facts.email]
    words = " · ".join(part for part in told if part)
    return Row(("added", place), (TextCell(facts.name, strong=True), TextCell(words), _line(one.line)))


def _changed(one: PlannedChange) -> Row:
    changes = [_change(change) for change in one.changes]
    first, rest = (changes or [translate("RosterPage", "Groups")])[0], changes[1:]
    words = TextCell(first, " · ".join(rest))
    return Row(one.person, (TextCell(one.name, strong=True), words, _line(one.line)))


def _change(change: FactChange) -> str:
    """ "Number: 1024 → 1042"."""
    said = translate("RosterPage", "{fact}: {before} → {after}")
    return said.format(
        fact=_facts()[change.fact],
        before=_value(change.fact, change.before),
        after=_value(change.fact, change.after),
    )


def _value(fact: RosterFact, value: str | None) -> str:
    if value is None:
        return translate("RosterPage", "none")
    if fact is RosterFact.ROLE:
        return people_model.roles()[Role(value)]
    if fact is RosterFact.ACTIVE:
        return translate("RosterPage", "yes") if value == "yes" else translate("RosterPage", "no")
    return value


def _facts() -> dict[RosterFact, str]:
    return {
        RosterFact.GIVEN_NAME: translate("RosterPage", "Given name"),
        RosterFact.FAMILY_NAME: translate("RosterPage", "Family name"),
        RosterFact.NUMBER: translate("RosterPage", "Number"),
        RosterFact.EMAIL: translate("RosterPage", "E-mail"),
        RosterFact.LANGUAGE: translate("RosterPage", "Language"),
        RosterFact.ROLE: translate("RosterPage", "Role"),
        RosterFact.SOURCE_ID: translate("RosterPage", "Known to the roster as"),
        RosterFact.GROUPS: translate("RosterPage", "Groups"),
        RosterFact.ACTIVE: translate("RosterPage", "May sign in"),
    }


def _problem(place: int, one: Problem) -> Row:
    cells = (TextCell(problem_place(one), icon="triangle-alert"), TextCell(one.sentence), _line(one.line))
    return Row(("problem", place), cells)


def _line(line: int) -> NumberCell:
    return NumberCell(number(line) if line else "–")
