"""Every element of SCORM 1.2: good, bad and boundary values, and what is there before anything is set.

Expectations are the 1.2 RTE book's (3.4) and, for error codes, what is known of ADL's own test suite.
"""

import json

import pytest

from tests.runtime.harness import RUNTIME, Lab, launch_of

STRING_255 = ["", "z", "x" * 255, "Ümläut ✓"]
STRING_4096 = ["", "z", "x" * 4096, "欢迎"]
STATUS_BAD = ["", "Passed", "unknown", "not-attempted", "done"]
SCORE = (
    ["", "0", "100", "99.9", "00.5", "+7"],
    ["-1", "101", "100.0001", "100.00000000000000000001", "ten", "1,5", "NaN"],
)
DECIMAL = (["", "1", "-2.5", "+0.25", "1000000"], ["one", "1,5", "1e3", "1.2.3"])
TIMESPAN = (
    ["00:00:00", "0000:00:00.0", "9999:99:59.99", "12:34:56.7", ""],
    ["1:2", "aa:00:00", "00:00", "PT1M", "00-00-00", "-01:00:00"],
)
IDENTIFIER = (["q1", "Q_1-a", "x" * 255], [""])
SCORES = {".raw": SCORE, ".min": SCORE, ".max": SCORE}
KINDS = ["true-false", "choice", "fill-in", "matching", "performance", "sequencing", "likert", "numeric"]

WRITABLE = {
    "cmi.core.lesson_location": (STRING_255, []),
    "cmi.core.lesson_status": (
        ["passed", "completed", "failed", "incomplete", "browsed"],
        [*STATUS_BAD, "not attempted"],
    ),
    **{f"cmi.core.score{leaf}": values for leaf, values in SCORES.items()},
    "cmi.core.exit": (["time-out", "suspend", "logout", ""], ["normal", "Suspend"]),
    "cmi.core.session_time": TIMESPAN,
    "cmi.suspend_data": (STRING_4096, []),
    "cmi.comments": (STRING_4096, []),
    "cmi.objectives.0.id": IDENTIFIER,
    **{f"cmi.objectives.0.score{leaf}": values for leaf, values in SCORES.items()},
    "cmi.objectives.0.status": (
        ["passed", "completed", "failed", "incomplete", "browsed", "not attempted"],
        STATUS_BAD,
    ),
    "cmi.student_preference.audio": (["-1", "0", "100"], ["", "-2", "101", "1.5", "loud"]),
    "cmi.student_preference.language": (STRING_255, []),
    "cmi.student_preference.speed": (["-100", "0", "100"], ["", "-101", "101", "fast"]),
    "cmi.student_preference.text": (["-1", "0", "1"], ["", "2", "-2"]),
    "cmi.interactions.0.id": IDENTIFIER,
    "cmi.interactions.0.objectives.0.id": IDENTIFIER,
    "cmi.interactions.0.time": (
        ["00:00:00", "23:59:59.99", "12:00:00.5"],
        ["", "24:00:00", "12:60:00", "noon", "12:00"],
    ),
    "cmi.interactions.0.type": (KINDS, ["", "Choice", "other", "long-fill-in"]),
    "cmi.interactions.0.correct_responses.0.pattern": (["a", "", "x" * 255], []),
    "cmi.interactions.0.weighting": DECIMAL,
    "cmi.interactions.0.student_response": (["a", "", "x" * 255], []),
    "cmi.interactions.0.result": (
        ["correct", "wrong", "unanticipated", "neutral", "0.5", "-1"],
        ["", "incorrect", "Correct"],
    ),
    "cmi.interactions.0.latency": TIMESPAN,
}
WRITE_ONLY = {"cmi.core.exit", "cmi.core.session_time"} | {e for e in WRITABLE if e.startswith("cmi.interactions.")}

READABLE = {
    "cmi._version": "3.4",
    "cmi.core._children": "student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,"
    "lesson_mode,exit,session_time",
    "cmi.core.student_id": "",
    "cmi.core.student_name": "",
    "cmi.core.credit": "credit",
    "cmi.core.entry": "ab-initio",
    "cmi.core.score._children": "raw,min,max",
    "cmi.core.total_time": "0000:00:00.00",
    "cmi.core.lesson_mode": "normal",
    "cmi.launch_data": "",
    "cmi.comments_from_lms": "",
    "cmi.objectives._children": "id,score,status",
    "cmi.objectives._count": "0",
    "cmi.student_data._children": "mastery_score,max_time_allowed,time_limit_action",
    "cmi.student_data.mastery_score": "",
    "cmi.student_data.max_time_allowed": "",
    "cmi.student_data.time_limit_action": "",
    "cmi.student_preference._children": "audio,language,speed,text",
    "cmi.interactions._children": "id,objectives,time,type,correct_responses,weighting,student_response,result,latency",
    "cmi.interactions._count": "0",
}
IN_RECORDS = {
    "cmi.objectives.0.score._children": "raw,min,max",
    "cmi.interactions.0.objectives._count": "0",
    "cmi.interactions.0.correct_responses._count": "0",
}
DEFAULTS = {
    "cmi.core.lesson_status": "not attempted",
    "cmi.student_preference.audio": "0",
    "cmi.student_preference.speed": "0",
    "cmi.student_preference.text": "0",
}


@pytest.mark.parametrize("strict", [True, False], ids=["strict", "lenient"])
@pytest.mark.parametrize("element", WRITABLE)
def test_a_good_value_is_kept_as_it_was_sent(lab: Lab, element: str, strict: bool) -> None:
    launch = launch_of("1.2", strict=strict)
    good, _ = WRITABLE[element]
    calls = [[("LMSInitialize", ""), ("LMSSetValue", element, v), ("LMSGetValue", element)] for v in good]
    for value, trial in zip(good, lab.each(launch, calls), strict=True):
        assert trial.answers[1] == ("true", "0"), value[:60]
        assert trial.answers[2] == (("", "404") if element in WRITE_ONLY else (value, "0"))
        assert trial.values == [(element, value)]


@pytest.mark.parametrize("strict", [True, False], ids=["strict", "lenient"])
@pytest.mark.parametrize("element", [element for element, (_, bad) in WRITABLE.items() if bad])
def test_a_bad_value_is_refused_with_405_and_changes_nothing(lab: Lab, element: str, strict: bool) -> None:
    launch = launch_of("1.2", strict=strict)
    good, bad = WRITABLE[element]
    first = [("LMSInitialize", ""), ("LMSSetValue", element, good[0])]
    trials = lab.each(launch, [[*first, ("LMSSetValue", element, v), ("LMSGetValue", element)] for v in bad])
    for value, trial in zip(bad, trials, strict=True):
        assert trial.answers[2] == ("false", "405"), value
        assert trial.answers[3] == (("", "404") if element in WRITE_ONLY else (good[0], "0"))
        assert trial.values == [(element, good[0])]


@pytest.mark.parametrize("element", sorted(WRITABLE.keys() - WRITE_ONLY))
def test_an_element_that_was_never_set_says_its_default_and_no_error(lab: Lab, element: str) -> None:
    calls: list[tuple[str, ...]] = [("LMSInitialize", "")]
    if ".0." in element:
        other = "id" if element.endswith("status") else "status"
        calls.append(("LMSSetValue", f"cmi.objectives.0.{other}", "completed"))
    trial = lab.trial(launch_of("1.2"), *calls, ("LMSGetValue", element))
    wanted = "not attempted" if element.endswith("objectives.0.status") else DEFAULTS.get(element, "")
    assert trial.answers[-1] == (wanted, "0")


@pytest.mark.parametrize("element", READABLE)
def test_a_read_only_element_answers_and_refuses_to_be_set(lab: Lab, element: str) -> None:
    calls = [("LMSInitialize", ""), ("LMSGetValue", element), ("LMSSetValue", element, "1"), ("LMSGetValue", element)]
    refusal = "402" if "._" in element else "403"
    wanted = (READABLE[element], "0")
    assert lab.trial(launch_of("1.2"), *calls).answers[1:] == [wanted, ("false", refusal), wanted]
    assert lab.trial(launch_of("1.2"), calls[0], calls[2]).answers[1:] == [("false", refusal)]


@pytest.mark.parametrize("element", IN_RECORDS)
def test_a_keyword_of_a_record_answers_once_the_record_is_there(lab: Lab, element: str) -> None:
    record = ".".join(element.split(".")[:3])
    trial = lab.trial(
        launch_of("1.2"),
        ("LMSInitialize", ""),
        ("LMSGetValue", element),
        ("LMSSetValue", f"{record}.id", "first"),
        ("LMSGetValue", element),
        ("LMSSetValue", element, "1"),
    )
    assert trial.answers[1:] == [("", "201"), ("true", "0"), (IN_RECORDS[element], "0"), ("false", "402")]


class TestStringsLongerThanTheBook:
    """A floor, not a limit: only strict mode stops at the book's length (SCORM 1.2 RTE 3.4.1.1)."""

    @pytest.mark.parametrize(
        ("element", "length"),
        [("cmi.suspend_data", 4096), ("cmi.core.lesson_location", 255), ("cmi.comments", 4096)],
    )
    def test_lenient_keeps_them_whole_and_says_so_and_strict_refuses(self, lab: Lab, element: str, length: int) -> None:
        value = "x" * (length + 1)
        calls = [("LMSInitialize", ""), ("LMSSetValue", element, value), ("LMSGetValue", element)]
        lenient = lab.trial(launch_of("1.2"), *calls)
        assert lenient.answers[1:] == [("true", "0"), (value, "0")]
        assert lenient.calls[2][6] is not None
        strict = lab.trial(launch_of("1.2", strict=True), *calls)
        assert strict.answers[1:] == [("false", "405"), ("", "0")]

    def test_64000_characters_of_suspend_data_come_back(self, lab: Lab) -> None:
        value = "0123456789" * 6400
        trial = lab.trial(
            launch_of("1.2"),
            ("LMSInitialize", ""),
            ("LMSSetValue", "cmi.suspend_data", value),
            ("LMSGetValue", "cmi.suspend_data"),
        )
        assert trial.answers[2] == (value, "0")


def test_setting_comments_appends(lab: Lab) -> None:
    """SCORM 1.2 RTE 3.4.4, cmi.comments."""
    trial = lab.trial(
        launch_of("1.2"),
        ("LMSInitialize", ""),
        ("LMSSetValue", "cmi.comments", "First. "),
        ("LMSSetValue", "cmi.comments", "Second."),
        ("LMSGetValue", "cmi.comments"),
    )
    assert trial.answers[3] == ("First. Second.", "0")
    assert trial.values == [("cmi.comments", "First. Second.")]


@pytest.mark.parametrize(
    "element", ["cmi.interactions.0.result", "cmi.objectives.0.status", "cmi.objectives.0.score.raw"]
)
def test_any_element_makes_a_record_at_the_count(lab: Lab, element: str) -> None:
    """1.2 has no dependencies: setting any element at index = _count makes the record."""
    value = {"result": "correct", "status": "passed", "raw": "80"}[element.rpartition(".")[2]]
    collection = ".".join(element.split(".")[:2])
    trial = lab.trial(
        launch_of("1.2"),
        ("LMSInitialize", ""),
        ("LMSSetValue", element, value),
        ("LMSGetValue", f"{collection}._count"),
        ("LMSSetValue", element.replace(".0.", ".2."), value),
    )
    assert trial.answers[1:] == [("true", "0"), ("1", "0"), ("false", "201")]


def test_ids_of_real_content_are_kept_and_noted_and_strict_refuses_them(lab: Lab) -> None:
    title = "Question 1: what's a ship?"
    calls = [("LMSInitialize", ""), ("LMSSetValue", "cmi.objectives.0.id", title)]
    lenient = lab.trial(launch_of("1.2"), *calls)
    assert lenient.answers[1] == ("true", "0")
    assert lenient.calls[2][6] is not None
    assert lab.trial(launch_of("1.2", strict=True), *calls).answers[1] == ("false", "405")


def test_these_cases_cover_all_49_elements_and_the_version() -> None:
    table = json.loads((RUNTIME / "elements-1.2.json").read_text(encoding="utf-8"))
    tried = {element.replace(".0.", ".n.") for element in [*WRITABLE, *READABLE, *IN_RECORDS]}
    assert tried == set(table["elements"])
    assert len(tried - {"cmi._version"}) == 49
    assert {int(code) for code in table["errors"]} == {0, 101, 201, 202, 203, 301, 401, 402, 403, 404, 405}
