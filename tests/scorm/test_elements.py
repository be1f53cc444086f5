"""Python reads the page's element tables: what may arrive from a page, and what may not."""

import json
import time
from decimal import Decimal
from pathlib import Path

import pytest

from desktop.scorm.elements import Access, ElementTable

RUNTIME = Path(__file__).parents[2] / "resources" / "runtime"
TABLES = {"2004": ElementTable.load(True), "1.2": ElementTable.load(False)}

GOOD = [
    ("2004", "cmi.location", ""),
    ("2004", "cmi.suspend_data", "x" * 126_497),
    ("2004", "cmi.score.scaled", "-1.0"),
    ("2004", "cmi.score.raw", "1e3"),
    ("2004", "cmi.exit", ""),
    ("2004", "cmi.objectives.0.id", "urn:adl:lmsTest/OBJ01"),
    ("2004", "cmi.objectives.9999.score.raw", "7"),
    ("2004", "cmi.objectives.01.id", "leading zeros read as 1"),
    ("2004", "cmi.interactions.3.objectives.12.id", "a title with blanks: kept by a lenient page"),
    ("2004", "cmi.interactions.3.correct_responses.0.pattern", "a[,]b"),
    ("2004", "cmi.interactions.3.learner_response", "{}"),
    ("2004", "cmi.interactions.3.timestamp", "2024-02-29T10:20:30.123Z"),
    ("2004", "cmi.comments_from_learner.0.comment", "{lang=EN-us}Hello"),
    ("2004", "adl.data.3.store", "x"),
    ("2004", "adl.nav.request", "{target=activity_2}choice"),
    ("1.2", "cmi.core.lesson_status", "passed"),
    ("1.2", "cmi.core.score.raw", ""),
    ("1.2", "cmi.core.score.raw", "100.0"),
    ("1.2", "cmi.core.session_time", "0000:12:34.56"),
    ("1.2", "cmi.suspend_data", "x" * 64_000),
    ("1.2", "cmi.interactions.0.student_response", "any text"),
    ("1.2", "cmi.student_preference.audio", "-1"),
]

BAD = [
    ("2004", "", "x", "no such element"),
    ("2004", "cmi", "x", "no such element"),
    ("2004", "cmi.core.lesson_status", "passed", "no such element"),
    ("2004", "cmi.objectives.x.id", "x", "no such element"),
    ("2004", "cmi.objectives.1234567.id", "x", "no such element"),
    ("2004", "cmi.objectives.10000.id", "x", "too many"),
    ("2004", "cmi.interactions.0.objectives.10000.id", "x", "too many"),
    ("2004", "cmi.location" + "x" * 300, "x", "no such element"),
    ("2004", "cmi.learner_id", "x", "read this element"),
    ("2004", "cmi.objectives._count", "3", "read this element"),
    ("2004", "adl.nav.request_valid.continue", "true", "read this element"),
    ("2004", "cmi.score.scaled", "1.00000000000000000001", "out of range"),
    ("2004", "cmi.score.scaled", "-2", "out of range"),
    ("2004", "cmi.score.raw", "1e999", "too large"),
    ("2004", "cmi.score.raw", "1e99999999999999999999999", "too large"),
    ("2004", "cmi.score.raw", "NaN", "not of type"),
    ("2004", "cmi.score.raw", "٣", "not of type"),
    ("2004", "cmi.completion_status", "done", "not one of the words"),
    ("2004", "cmi.interactions.0.timestamp", "2023-02-29", "not of type"),
    ("2004", "cmi.interactions.0.timestamp", "2023-02-28\n", "not of type"),
    ("2004", "cmi.objectives.0.id", "", "not of type"),
    ("2004", "cmi.comments_from_learner.0.comment", "{lang=frl}Hello", "not of type"),
    ("2004", "cmi.location", "x" * 1_048_577, "longer than"),
    ("2004", "cmi.location", "\ud800", "no text"),
    ("2004", "cmi.location", "a\0b", "no text"),
    ("1.2", "cmi.core.lesson_status", "not attempted", "not one of the words"),
    ("1.2", "cmi.core.score.raw", "101", "out of range"),
    ("1.2", "cmi.core.session_time", "PT1M", "not of type"),
    ("1.2", "cmi.core.student_name", "x", "read this element"),
    ("1.2", "cmi.location", "x", "no such element"),
]


@pytest.mark.parametrize(("standard", "element", "value"), GOOD)
def test_what_a_page_may_send(standard: str, element: str, value: str) -> None:
    assert TABLES[standard].check(element, value) is None


@pytest.mark.parametrize(("standard", "element", "value", "words"), BAD)
def test_what_a_page_may_not_send_gets_a_sentence(standard: str, element: str, value: str, words: str) -> None:
    problem = TABLES[standard].check(element, value)
    assert problem is not None
    assert words in problem
    assert problem.endswith(".")
    assert len(problem) < 200


def test_the_tables_own_placeholder_is_no_index() -> None:
    assert TABLES["2004"].find("cmi.objectives.n.id") is None
    assert TABLES["2004"].check("cmi.objectives.n.id", "x") is not None


def test_only_answers_can_be_cleared() -> None:
    """Another interaction type clears its patterns and its response (ADL's sample run-time)."""
    table = TABLES["2004"]
    assert table.check("cmi.interactions.3.learner_response", None) is None
    assert table.check("cmi.interactions.3.correct_responses.2.pattern", None) is None
    for element in ("cmi.location", "cmi.interactions.3.id", "cmi.interactions.3.type", "cmi.learner_id", "cmi.bogus"):
        assert table.check(element, None) is not None
    assert TABLES["1.2"].check("cmi.interactions.3.student_response", None) is not None


def test_a_rule_tells_what_the_table_says() -> None:
    rule = TABLES["2004"].find("cmi.objectives.17.score.scaled")
    assert rule is not None
    assert (rule.name, rule.access, rule.type) == ("cmi.objectives.n.score.scaled", Access.BOTH, "real")
    assert (rule.least, rule.most) == (Decimal(-1), Decimal(1))
    assert (rule.default, rule.floor) == (None, None)
    suspend_data = TABLES["2004"].find("cmi.suspend_data")
    assert suspend_data is not None
    assert suspend_data.floor == 64_000


@pytest.mark.parametrize("standard", ["1.2", "2004"])
def test_every_row_of_the_json_is_a_rule_and_every_type_is_known(standard: str) -> None:
    told = json.loads((RUNTIME / f"elements-{standard}.json").read_text(encoding="utf-8"))
    assert TABLES[standard].rules.keys() == told["elements"].keys()
    assert {row["type"] for row in told["elements"].values()} - {"count"} <= told["types"].keys()
    assert TABLES[standard].errors["0"] == "No error"


def test_ten_thousand_values_take_less_than_a_second() -> None:
    table = TABLES["2004"]
    start = time.perf_counter()
    for n in range(10_000):
        assert table.check(f"cmi.interactions.{n % 250}.latency", "PT1M2.34S") is None
    assert time.perf_counter() - start < 1
