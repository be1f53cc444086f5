"""The audit trail: read by those who may, with today's names; exported whole; tampering found."""

import ast
import csv
import hashlib
import importlib
import inspect
import json
import pkgutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from types import ModuleType
from typing import Final

import pytest
from sqlalchemy.exc import IntegrityError

import desktop.learning
from desktop.learning import passes
from desktop.learning.access import NotAllowed
from desktop.learning.audit import AuditFilter, check_trail, trail
from desktop.learning.audit_export import ExportForm, export_trail
from desktop.learning.audited import Audited, known_actions, words_for
from desktop.learning.door import Admitted
from desktop.learning.policy import Action
from desktop.learning.seat_settings import SeatSettings, change_settings
from desktop.store import audit, people
from desktop.store.enrollments import enroll
from desktop.store.library import add_package
from desktop.store.store import Connection
from tests.learning.chair import NOON
from tests.learning.door_of_a_seat import CHEAP, PINS, WRONG, Names, Seat
from tests.store.desk import facts


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    made = Seat(tmp_path / "seat")
    yield made
    made.store.close()


@pytest.fixture
def names(seat: Seat) -> Names:
    """A day at the door: at 12:00 PINs are given, at 13:00 somebody mistypes, at 14:00 they sign in."""
    made = seat.furnish()
    seat.clock.forward(hours=1)
    seat.door.sign_in(made.learner, WRONG)
    seat.clock.forward(hours=1)
    seat.door.sign_in(made.learner, PINS["learner"])
    return made


def actions(seat: Seat, **wanted: object) -> list[str]:
    page = trail(seat.administrator, AuditFilter(**wanted))  # type: ignore[arg-type]  # each test names a field
    assert page.count == len(page.rows)
    return [row.action for row in page.rows]


class TestReading:
    def test_the_newest_comes_first_with_names_and_words(self, seat: Seat, names: Names) -> None:
        first = trail(seat.administrator, AuditFilter()).rows[0]
        assert (first.actor, first.words, first.subject) == ("Learner", "Signed in", "Learner")
        assert first.at == NOON + timedelta(hours=2)

    def test_it_says_where(self, seat: Seat, names: Names) -> None:
        assert trail(seat.administrator, AuditFilter()).rows[0].where == "this machine"
        change_settings(seat.administrator, SeatSettings(room="Room B · PC 4"))
        assert {row.where for row in trail(seat.administrator, AuditFilter()).rows} == {"Room B · PC 4"}

    def test_it_comes_in_pages(self, seat: Seat, names: Names) -> None:
        everything = trail(seat.administrator, AuditFilter()).rows
        page = trail(seat.administrator, AuditFilter(), after=2, most=3)
        assert page.rows == everything[2:5]
        assert page.count == len(everything) == 7

    def test_it_is_filtered_by_who_what_whom_and_when(self, seat: Seat, names: Names) -> None:
        assert actions(seat, actor=names.learner) == ["sign in"]
        assert actions(seat, action="PIN set") == ["PIN set"] * 3
        assert actions(seat, subject=names.learner) == ["sign in", "sign in refused", "PIN set"]
        hour = {"since": NOON + timedelta(hours=1), "until": NOON + timedelta(hours=2)}
        assert actions(seat, **hour) == ["sign in refused"]

    @pytest.mark.parametrize(
        ("search", "found"),
        [
            ("gave a new pin", ["PIN set"] * 3),
            ("WRONG pin", ["sign in refused"]),
            ("other", ["PIN set"]),
            ("100%", []),
        ],
    )
    def test_a_search_takes_words_names_and_details(
        self, seat: Seat, names: Names, search: str, found: list[str]
    ) -> None:
        assert actions(seat, search=search) == found

    def test_somebody_who_was_renamed_has_the_new_name_and_who_was_erased_has_none(
        self, seat: Seat, names: Names
    ) -> None:
        renamed = people.PersonFacts("Amina", "Yusuf")
        seat.store.write(lambda on: people.change_person(on, names.learner, renamed, NOON)).result()
        assert trail(seat.administrator, AuditFilter()).rows[0].actor == "Amina Yusuf"
        seat.store.write(lambda on: people.entomb(on, names.learner, NOON)).result()
        assert "erased" in trail(seat.administrator, AuditFilter()).rows[0].actor
        assert check_trail(seat.administrator).broken_at is None

    def test_what_is_about_a_learner_on_a_course_names_both(self, seat: Seat, names: Names) -> None:
        def grant(connection: Connection) -> None:
            package = add_package(connection, facts("Lifeboats"), NOON)
            enrolled = enroll(connection, names.learner, package.id, NOON)
            for subject in (("enrollment", enrolled.id), ("package", package.id), ("mystery", package.id)):
                audit.note(connection, None, Action.GRANT_ATTEMPT.value, NOON, subject=subject)

        seat.store.write(grant).result()
        rows = trail(seat.administrator, AuditFilter(action="grant attempt")).rows
        assert [row.subject for row in rows] == ["", "Lifeboats", "Learner on Lifeboats"]
        assert {row.actor for row in rows} == {""}

    @pytest.mark.parametrize("name", ["learner", "instructor"])
    def test_it_is_for_administrators(self, seat: Seat, names: Names, name: str, tmp_path: Path) -> None:
        access = seat.access(getattr(names, name))
        with pytest.raises(NotAllowed):
            trail(access, AuditFilter())
        with pytest.raises(NotAllowed):
            check_trail(access)
        with pytest.raises(NotAllowed):
            export_trail(access, AuditFilter(), tmp_path / "trail.csv", ExportForm.CSV)
        assert list(tmp_path.glob("*trail*")) == []


def _use_cases() -> Iterator[ModuleType]:
    for found in pkgutil.iter_modules(desktop.learning.__path__, "desktop.learning."):
        yield importlib.import_module(found.name)


class TestWords:
    def test_everything_that_is_noted_has_words(self) -> None:
        known = dict(known_actions())
        assert set(known) == {said.value for said in (*Action, *Audited)}
        assert len(set(known.values())) == len(known)
        assert all(words and words != value for value, words in known.items())

    def test_what_any_use_case_notes_under_a_name_of_its_own_has_words_too(self) -> None:
        """`audit.note(connection, who, NAME, …)`; whatever comes from Action or Audited is in the test above."""
        noted = {
            getattr(module, call.args[2].id, None)
            for module in _use_cases()
            for call in ast.walk(ast.parse(inspect.getsource(module)))
            if isinstance(call, ast.Call)
            and ast.unparse(call.func) == "audit.note"
            and isinstance(call.args[2], ast.Name)
        }
        assert "ask for attempt" in noted
        assert noted - {None} <= set(dict(known_actions()))

    def test_what_a_later_program_noted_is_shown_as_it_is(self) -> None:
        assert words_for("moved to the moon") == "moved to the moon"


class TestExport:
    def test_a_spreadsheet_gets_every_row_oldest_first(self, seat: Seat, names: Names, tmp_path: Path) -> None:
        path = tmp_path / "trail.csv"
        assert export_trail(seat.administrator, AuditFilter(), path, ExportForm.CSV) == 7
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        assert [row["action"] for row in rows] == [row.action for row in seat.said()[:7]]
        assert (rows[-1]["at"], rows[-1]["actor"]) == ("2026-03-01T14:00:00.000000+00:00", "Learner")
        assert [path.name for path in tmp_path.glob("*trail*")] == ["trail.csv"]

    def test_the_export_itself_is_noted(self, seat: Seat, names: Names, tmp_path: Path) -> None:
        export_trail(seat.administrator, AuditFilter(action="sign in"), tmp_path / "trail.csv", ExportForm.CSV)
        said = seat.said()[-1]
        assert (said.actor_id, said.action, dict(said.detail)) == (
            names.administrator,
            "audit exported",
            {"form": "csv", "rows": 2},
        )

    @pytest.mark.parametrize("name", ["=1+1", "+32", "-2", "@SUM(A1)"])
    def test_a_name_that_looks_like_a_formula_is_only_a_name(
        self, seat: Seat, names: Names, tmp_path: Path, name: str
    ) -> None:
        seat.door.enter_as_guest(name)
        export_trail(seat.administrator, AuditFilter(), tmp_path / "trail.csv", ExportForm.CSV)
        with (tmp_path / "trail.csv").open(encoding="utf-8-sig", newline="") as file:
            assert list(csv.DictReader(file))[-1]["actor"] == f"'{name}"

    def test_json_is_enough_to_check_the_chain_without_this_program(
        self, seat: Seat, names: Names, tmp_path: Path
    ) -> None:
        path = tmp_path / "trail.json"
        export_trail(seat.administrator, AuditFilter(), path, ExportForm.JSON)
        rows = json.loads(path.read_text("utf-8"))
        previous = bytes(32)
        for number, row in enumerate(rows, 1):
            chained = {name: row[name] for name in ("action", "actor", "at", "detail", "device", "subject")}
            chained |= {"seq": row["number"], "subject_kind": row["subject_kind"]}
            spelled = json.dumps(chained, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
            previous = hashlib.sha256(previous + spelled.encode()).digest()
            assert (row["number"], row["hash"]) == (number, previous.hex())
        assert len(rows) == 7

    def test_a_disk_that_refuses_leaves_nothing_behind(self, seat: Seat, names: Names, tmp_path: Path) -> None:
        with pytest.raises(OSError, match="nowhere"):
            export_trail(seat.administrator, AuditFilter(), tmp_path / "nowhere" / "trail.csv", ExportForm.CSV)
        assert seat.said()[-1].action == "sign in"


TAMPERING: Final = {
    "a word": ("UPDATE audit_trail SET action = 'sign out' WHERE seq = 3", 3),
    "who did it": ("UPDATE audit_trail SET actor_id = NULL WHERE seq = 2", 2),
    "when": ("UPDATE audit_trail SET at = '2026-03-01 13:00:00.000001' WHERE seq = 5", 5),
    "a detail": ("UPDATE audit_trail SET detail = '{\"tries\": 9}' WHERE seq = 6", 6),
    "a row away": ("DELETE FROM audit_trail WHERE seq = 4", 5),
    "the first away": ("DELETE FROM audit_trail WHERE seq = 1", 2),
}


class TestTampering:
    def test_a_whole_trail_is_said_to_be_whole(self, seat: Seat, names: Names) -> None:
        checked = check_trail(seat.administrator)
        assert (checked.rows, checked.broken_at) == (7, None)

    @pytest.mark.parametrize(("statement", "seq"), TAMPERING.values(), ids=TAMPERING)
    def test_whoever_gets_past_the_triggers_is_found_out(
        self, seat: Seat, names: Names, statement: str, seq: int
    ) -> None:
        def tamper(connection: Connection) -> None:
            for trigger in ("update", "delete", "replace"):
                connection.exec_driver_sql(f"DROP TRIGGER keep_audit_trail_{trigger}")
            connection.exec_driver_sql(statement)

        seat.store.write(tamper).result()
        broken = check_trail(seat.administrator).broken_at
        assert broken is not None
        assert broken.seq == seq

    def test_what_is_done_and_what_is_noted_are_never_apart(self, seat: Seat, names: Names) -> None:
        def refuse(connection: Connection) -> None:
            connection.exec_driver_sql(
                "CREATE TRIGGER refuse BEFORE INSERT ON audit_trail BEGIN SELECT RAISE(ABORT, 'no'); END"
            )

        seat.store.write(refuse).result()
        with pytest.raises(IntegrityError, match="no"):
            passes.set_pin(seat.administrator, names.learner, "582039", CHEAP)
        seat.store.write(lambda on: on.exec_driver_sql("DROP TRIGGER refuse").close()).result()
        assert isinstance(seat.door.sign_in(names.learner, PINS["learner"]), Admitted)
