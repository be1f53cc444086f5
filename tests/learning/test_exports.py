"""Exports: whole files or none, typed cells, defused formulas, and a line in the audit trail."""

import csv
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from desktop.learning.access import Access, NotAllowed
from desktop.learning.exports import (
    ExportRefused,
    ExportStopped,
    ReportOrder,
    Watch,
    export_report,
    export_statements,
)
from desktop.learning.record_file import NoSuchLearner, export_record
from desktop.learning.reports import ReportFilter, Wanted
from desktop.learning.sheets import ReportKind
from desktop.learning.spreadsheets import write_csv, write_xlsx
from desktop.store import audit
from desktop.store.store import Store
from sync.records.identifiers import new_id
from sync.records.vocabulary import Role
from tests.learning.classroom import BEGUN, NOON, PASSED, Classroom
from tests.store.desk import KEY, rows

LEARNERS = ReportOrder(ReportKind.LEARNERS, ReportFilter())


class Center:
    def __init__(self, folder: Path, store: Store) -> None:
        self.folder, self.room = folder, Classroom(store)
        self.ada = self.room.person("=cmd|'/c calc'!A0", "Byron", number="007")
        self.bo = self.room.person("Bo", "Secret")
        self.boss = self.room.person("Mo", "Moss", Role.ADMINISTRATOR)
        self.fire = self.room.course("Fire")
        self.group = self.room.group("Deck", self.ada, self.bo)
        enrolled = self.room.enrol(self.ada, self.fire, due_at=NOON + timedelta(days=1))
        self.attempt = self.room.take(
            enrolled, PASSED, NOON, ("q1", "a[,]b", "incorrect", "PT5S"), seconds=5400, values=(("cmi.location", "p3"),)
        )
        self.room.take(self.room.enrol(self.bo, self.fire), BEGUN, NOON)

    @property
    def access(self) -> Access:
        return self.room.access(self.boss, Role.ADMINISTRATOR)

    def trail(self) -> list[tuple[Any, ...]]:
        return rows(self.folder / "carrel.db", "SELECT actor_id, action, detail FROM audit_trail ORDER BY seq")


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Center]:
    with Store.open(tmp_path / "data", KEY, clock=lambda: NOON) as store:
        yield Center(tmp_path / "data", store)


class TestCsv:
    def test_excel_is_told_the_alphabet_and_no_name_runs_as_a_formula(self, center: Center, tmp_path: Path) -> None:
        """OWASP, "CSV Injection": what begins with = + - @, a tab or a return gets an apostrophe in front."""
        target = tmp_path / "learners.csv"
        assert export_report(center.access, LEARNERS, target, write_csv) == 2
        assert target.read_bytes().startswith(b"\xef\xbb\xbf")
        head, ada, _ = csv.reader(target.read_text(encoding="utf-8-sig").splitlines())
        assert ada[0] == "'=cmd|'/c calc'!A0 Byron"
        found = dict(zip(head, ada, strict=True))
        assert (found["Number"], found["Status"], found["Score"], found["Time spent"]) == (
            "007",
            "Passed",
            "0.9",
            "1:30:00",
        )

    @pytest.mark.parametrize("begins", ["=", "+", "-", "@", "\t", "\r"])
    def test_every_dangerous_beginning_is_defused(self, center: Center, tmp_path: Path, begins: str) -> None:
        center.room.course(f"{begins}1+1")
        center.room.enrol(center.ada, center.room.course(f"{begins}SUM(A1)"))
        target = tmp_path / "courses.csv"
        export_report(center.access, ReportOrder(ReportKind.COURSES, ReportFilter()), target, write_csv)
        with target.open(encoding="utf-8-sig", newline="") as file:
            titles = [row[0] for row in csv.reader(file)]
        assert f"'{begins}SUM(A1)" in titles


class TestXlsx:
    def test_cells_have_types_and_the_head_stays(self, center: Center, tmp_path: Path) -> None:
        target = tmp_path / "learners.xlsx"
        export_report(center.access, LEARNERS, target, write_xlsx)
        page = load_workbook(target).active
        assert page is not None
        cells = {page.cell(1, place).value: page.cell(2, place) for place in range(1, page.max_column + 1)}
        assert (cells["Learner"].value, cells["Learner"].data_type) == ("=cmd|'/c calc'!A0 Byron", "s")
        assert (cells["Number"].value, cells["Number"].data_type) == ("007", "s")
        assert (cells["Score"].value, cells["Score"].number_format) == (0.9, "0%")
        assert cells["Time spent"].value == timedelta(seconds=5400)
        assert cells["Due"].value == (NOON + timedelta(days=1)).astimezone().replace(tzinfo=None)
        assert (page.freeze_panes, page.max_row) == ("A2", 3)
        assert page.cell(1, 1).font.bold

    def test_questions_come_too(self, center: Center, tmp_path: Path) -> None:
        target = tmp_path / "questions.xlsx"
        order = ReportOrder(ReportKind.QUESTIONS, ReportFilter(course=center.fire))
        assert export_report(center.access, order, target, write_xlsx) == 1
        page = load_workbook(target).active
        assert page is not None
        assert [cell.value for cell in page[2]][:3] == ["q1", "q1", 1]


class TestWholeOrNotAtAll:
    def test_stopping_leaves_nothing_and_what_was_there_stays(self, center: Center, tmp_path: Path) -> None:
        target = tmp_path / "out" / "learners.csv"
        target.parent.mkdir()
        target.write_text("before")
        with pytest.raises(ExportStopped):
            export_report(center.access, LEARNERS, target, write_csv, Watch(cancelled=lambda: True))
        assert [(path.name, path.read_text()) for path in target.parent.iterdir()] == [("learners.csv", "before")]
        assert center.trail() == []

    def test_a_folder_that_is_not_there_is_a_sentence(self, center: Center, tmp_path: Path) -> None:
        for write in (write_csv, write_xlsx):
            with pytest.raises(ExportRefused, match=r"learners.csv.*Nothing was exported"):
                export_report(center.access, LEARNERS, tmp_path / "nowhere" / "learners.csv", write)

    def test_how_far_it_is_can_be_followed(self, center: Center, tmp_path: Path) -> None:
        told: list[tuple[int, int]] = []
        watch = Watch(progress=lambda done, total: told.append((done, total)))
        export_report(center.access, LEARNERS, tmp_path / "l.csv", write_csv, watch)
        assert (told[0], told[-1]) == ((0, 2), (2, 2))

    def test_the_trail_says_what_left_and_names_nobody(self, center: Center, tmp_path: Path) -> None:
        export_report(center.access, LEARNERS, tmp_path / "l.csv", write_csv)
        ((actor, action, detail),) = center.trail()
        assert (UUID(actor), action) == (center.boss, "export reports")
        assert json.loads(detail) == {"form": "csv", "report": "learners", "rows": 2}

    def test_a_learner_exports_no_report(self, center: Center, tmp_path: Path) -> None:
        access = center.room.access(center.ada, Role.LEARNER)
        with pytest.raises(NotAllowed):
            export_report(access, LEARNERS, tmp_path / "l.csv", write_csv)
        with pytest.raises(NotAllowed):
            export_statements(access, ReportFilter(), tmp_path / "s.json")
        assert not (tmp_path / "l.csv").exists()

    def test_only_those_asked_for_are_written(self, center: Center, tmp_path: Path) -> None:
        order = ReportOrder(ReportKind.LEARNERS, ReportFilter(), Wanted.FINISHED)
        assert export_report(center.access, order, tmp_path / "l.csv", write_csv) == 1


class TestRecord:
    def record(self, center: Center, path: Path, access: Access | None = None) -> tuple[dict[str, Any], str]:
        own = access or center.room.access(center.ada, Role.LEARNER)
        export_record(own, center.ada, path)
        with ZipFile(path) as bundle:
            assert sorted(bundle.namelist()) == ["record.html", "record.json"]
            return json.loads(bundle.read("record.json")), bundle.read("record.html").decode()

    def test_learners_take_all_of_their_own_with_them(self, center: Center, tmp_path: Path) -> None:
        record, page = self.record(center, tmp_path / "mine.zip")
        assert (record["learner"]["family_name"], record["groups"]) == ("Byron", ["Deck"])
        (course,) = record["courses"]
        (attempt,) = course["attempts"]
        assert (course["title"], attempt["score_scaled"], attempt["seconds"]) == ("Fire", 0.9, 5400.0)
        assert {value["element"]: value["value"] for value in attempt["values"]}["cmi.location"] == "p3"
        assert attempt["questions"][0]["response"] == "a, b"
        assert "Fire" in page

    def test_nobody_else_is_in_it(self, center: Center, tmp_path: Path) -> None:
        record, page = self.record(center, tmp_path / "mine.zip")
        for other in ("Secret", str(center.bo), center.bo.hex, str(center.boss)):
            assert other not in json.dumps(record) + page

    def test_a_name_is_no_markup(self, center: Center, tmp_path: Path) -> None:
        center.room.enrol(center.ada, center.room.course("<script>alert(1)</script>"))
        _, page = self.record(center, tmp_path / "mine.zip")
        assert "<script>" not in page
        assert "&lt;script&gt;" in page

    def test_it_is_noted_whose_record_left(self, center: Center, tmp_path: Path) -> None:
        self.record(center, tmp_path / "mine.zip")
        count = center.room.store.read(audit.count)
        ((subject,),) = rows(center.folder / "carrel.db", "SELECT subject_id FROM audit_trail")
        assert (count, UUID(subject)) == (1, center.ada)

    def test_another_learner_gets_none_of_it(self, center: Center, tmp_path: Path) -> None:
        with pytest.raises(NotAllowed):
            export_record(center.room.access(center.bo, Role.LEARNER), center.ada, tmp_path / "r.zip")
        assert not (tmp_path / "r.zip").exists()

    def test_nobody_has_no_record(self, center: Center, tmp_path: Path) -> None:
        with pytest.raises(NoSuchLearner):
            export_record(center.access, new_id(NOON), tmp_path / "r.zip")
