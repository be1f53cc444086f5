"""What the managing screens say, without a screen."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from desktop.learning.audit import AuditRow, Check
from desktop.learning.packages import PackageTotals
from desktop.learning.people import PersonRow, Role
from desktop.learning.roster import RosterPlan
from desktop.learning.roster_plan import PlannedAddition
from desktop.store.directory import Directory
from desktop.store.people import PersonFacts
from desktop.ui import audit_model, packages_model, people_model, roster_words
from desktop.ui.audit_model import Period

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
SOMEBODY = UUID(int=7)


def entry(detail: dict[str, object], action: str = "manage people") -> AuditRow:
    return AuditRow(SOMEBODY, 3, "Room B", NOW, SOMEBODY, "Ingrid", action, "Changed people", None, None, "", detail)


class TestTheTrailInWords:
    @pytest.mark.parametrize(
        ("detail", "words"),
        [
            ({"what": "changed", "facts": ["email", "number"]}, "Changed · e-mail and number"),
            ({"why": "wrong PIN", "tries": 2}, "Wrong PIN · 2 wrong PINs"),
            ({"by": "command line"}, "At the command line"),
            ({"by": "first start"}, "Set up this machine"),
            ({"changed": ["idle_minutes"]}, "minutes until sign-out"),
            ({"what": "roster imported", "added": 48, "changed": 0}, "Imported a roster · 48 added"),
            ({"reason": "was ill"}, "Reason: was ill"),
            ({"something a later program notes": 1}, ""),
        ],
    )
    def test_what_is_known_of_an_entry_reads_as_words(self, detail: dict[str, object], words: str) -> None:
        assert audit_model.detail(entry(detail)) == words

    def test_a_broken_trail_names_the_first_entry_that_does_not_fit(self) -> None:
        sound, happened, then = audit_model.checked(Check(9, entry({})), NOW)
        assert not sound
        assert happened == "The trail was changed."
        assert "Entry 3" in then

    def test_a_week_begins_at_midnight_six_days_ago(self) -> None:
        assert Period.WEEK.since(NOW) == datetime(2026, 11, 17, tzinfo=UTC)
        assert Period.ALL.since(NOW) is None


class TestPeople:
    @pytest.mark.parametrize(
        ("facts", "words"),
        [
            ({}, "No PIN yet"),
            ({"has_pin": True}, "PIN"),
            ({"has_pin": True, "has_badge": True}, "PIN and badge"),
            ({"guest": True}, "By name"),
            ({"has_pin": True, "deactivated_at": NOW}, "Deactivated"),
        ],
    )
    def test_a_row_says_how_somebody_signs_in(self, facts: dict[str, object], words: str) -> None:
        known: dict[str, object] = {"guest": False, "deactivated_at": None, "has_pin": False, "has_badge": False}
        person = PersonRow(
            id=SOMEBODY, given_name="Ana", family_name="Silva", number=None, role=Role.LEARNER,
            groups=("Deck crew", "Galley"), last_sign_in=NOW - timedelta(minutes=4), courses=2,
            **(known | facts),  # type: ignore[arg-type]
        )  # fmt: skip
        row = people_model.row(person, NOW)
        assert words in [cell.words for cell in row.cells]
        assert "Deck crew and Galley" in [cell.words for cell in row.cells]
        assert "4 min ago" in [cell.words for cell in row.cells]


class TestRoster:
    @staticmethod
    def plan(added: int) -> RosterPlan:
        one = PlannedAddition(2, PersonFacts("Ana", "Silva", "9001"), ())
        return RosterPlan("crew.csv", (one,) * added, (), 3, (), (), (), Directory({}, {}))

    def test_the_button_names_how_many_are_added(self) -> None:
        assert roster_words.preview(self.plan(48)).verb.startswith("Add 48 p")

    def test_there_is_no_button_where_nothing_changes(self) -> None:
        shown = roster_words.preview(self.plan(0))
        assert shown.verb == ""
        assert shown.heading == "There is nothing to change."


class TestPackages:
    def test_the_head_says_what_is_used_and_what_is_free(self) -> None:
        said = packages_model.subtitle(PackageTotals(24, 5_800_000_000), 212_000_000_000)
        assert said == "24 packages on this machine · 5.8 GB used, 212 GB free"

    def test_no_limit_and_a_limit_are_explained(self) -> None:
        assert packages_model.limit_help(0, 3) == "Learners may try as often as they like."
        assert packages_model.limit_help(None, 3) == "After 3 attempts an instructor can grant another one."
