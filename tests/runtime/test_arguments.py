"""Content that calls with numbers, booleans, null or nothing, and values that only real content sends."""

import pytest

from tests.runtime.harness import Lab, launch_of

CALLED = """
const seen = [];
const outlet = {record: () => {}, log: (calls) => seen.push(...calls), barrier: () => null, opened: () => {},
                reloaded: () => false, relaunch: () => null};
const session = new lab.Session(lab.tables["2004"], {strict: STRICT, values: []}, outlet);
const api = session.api;
const answers = [CALLS].map((call) => [call(), api.GetLastError()]);
session.calls.send();
return {answers, notes: seen.filter(([, method]) => method !== "GetLastError").map((entry) => entry[6])};
"""


def called(lab: Lab, *calls: str, strict: bool) -> tuple[list[tuple[str, str]], list[str | None]]:
    """Answers and notes of calls written in JavaScript, since JSON knows no `undefined`."""
    script = CALLED.replace("STRICT", str(strict).lower()).replace(
        "CALLS", ", ".join(f"() => {call}" for call in calls)
    )
    result = lab.stage.run(script)
    return [(answer, error) for answer, error in result["answers"]], result["notes"]


ODD_PARAMETERS = ["", "null", "undefined", "0", "false", "{}", "[]"]


@pytest.mark.parametrize("odd", ODD_PARAMETERS, ids=[odd or "nothing" for odd in ODD_PARAMETERS])
def test_odd_parameters_are_accepted_and_noted_and_strict_says_201(lab: Lab, odd: str) -> None:
    calls = (f"api.Initialize({odd})", f"api.Commit({odd})", f"api.Terminate({odd})")
    answers, notes = called(lab, *calls, strict=False)
    assert answers == [("true", "0")] * 3
    assert all(note for note in notes)
    assert called(lab, calls[0], strict=True)[0] == [("false", "201")]
    assert called(lab, 'api.Initialize("")', *calls[1:], strict=True)[0][1:] == [("false", "201")] * 2


def test_a_text_that_is_not_empty_is_wrong_in_either_mode(lab: Lab) -> None:
    for strict in (True, False):
        assert called(lab, 'api.Initialize("null")', strict=strict)[0] == [("false", "201")]


VALUES = [
    ("cmi.score.raw", "85", "85", "406"),
    ("cmi.score.scaled", "0.5", "0.5", "406"),
    ("cmi.location", "true", "true", "406"),
    ("cmi.location", "7", "7", "406"),
    ("cmi.location", "null", "", "0"),
    ("cmi.location", "undefined", "", "0"),
    ("cmi.suspend_data", "{}", "[object Object]", "406"),
    ("cmi.suspend_data", "[1, 2]", "1,2", "406"),
    ("cmi.suspend_data", "{toString: null, valueOf: null}", "", "406"),
]


@pytest.mark.parametrize(("element", "given", "kept", "strictly"), VALUES, ids=[f"{e}={v}" for e, v, _, _ in VALUES])
def test_values_that_are_no_text_are_taken_as_text_and_strict_says_406(
    lab: Lab, element: str, given: str, kept: str, strictly: str
) -> None:
    calls = ('api.Initialize("")', f'api.SetValue("{element}", {given})', f'api.GetValue("{element}")')
    answers, notes = called(lab, *calls, strict=False)
    assert answers[1:] == [("true", "0"), (kept, "0")]
    assert notes[1]
    assert called(lab, *calls, strict=True)[0][1][1] == strictly


def test_a_set_with_no_value_at_all_sets_the_empty_text(lab: Lab) -> None:
    answers, notes = called(lab, "api.Initialize()", 'api.SetValue("cmi.location")', strict=False)
    assert answers[1] == ("true", "0")
    assert notes[1]


def test_a_wrong_type_of_value_is_found_after_access_and_index(lab: Lab) -> None:
    calls = ('api.Initialize("")', 'api.SetValue("cmi.learner_id", 5)', 'api.SetValue("cmi.objectives.3.id", 5)')
    assert [error for _, error in called(lab, *calls, strict=True)[0]] == ["0", "404", "351"]


@pytest.mark.parametrize("name", ["null", "undefined", "5", "{}"])
def test_an_element_that_is_no_text_is_no_element(lab: Lab, name: str) -> None:
    for strict in (True, False):
        answers, _ = called(
            lab, 'api.Initialize("")', f"api.GetValue({name})", f"api.SetValue({name}, 'x')", strict=strict
        )
        assert answers[1][0] == ""
        assert answers[2][0] == "false"
        assert {answers[1][1], answers[2][1]} <= {"301", "351", "401"}


def test_methods_work_without_their_object(lab: Lab) -> None:
    loose = "(() => { const { Initialize } = api; return Initialize(''); })()"
    assert called(lab, loose, strict=True)[0] == [("true", "0")]


def test_error_texts_can_be_asked_for_by_number(lab: Lab) -> None:
    answers, _ = called(lab, "api.GetErrorString(401)", "api.GetErrorString()", "api.GetDiagnostic()", strict=False)
    assert answers[0][0] != ""
    assert answers[1][0] == ""


BEYOND_THE_BOOK = [
    ("cmi.comments_from_learner.0.timestamp", "2024-02-29T10:20:30.123Z", "JavaScript's toISOString"),
    ("cmi.comments_from_learner.0.timestamp", "2024-02-29T10:20:30Z", "a zone without a fraction"),
    ("cmi.comments_from_learner.0.timestamp", "2024-02-29T10:20:30+02:00", "a zone without a fraction"),
    ("cmi.session_time", "PT1M2.345S", "three decimals"),
    ("cmi.objectives.0.id", "Know your ship", "a title for an id"),
    ("cmi.interactions.0.id", "Q1: what {is} this?", "a title for an id"),
    ("cmi.comments_from_learner.0.comment", "{lang=en-UK}Hello", "a country that ISO 3166 calls otherwise"),
    ("cmi.learner_preference.language", "en-UK", "a country that ISO 3166 calls otherwise"),
]


@pytest.mark.parametrize(("element", "value", "why"), BEYOND_THE_BOOK, ids=[value for _, value, _ in BEYOND_THE_BOOK])
def test_real_content_is_kept_with_a_note_and_strict_says_406(lab: Lab, element: str, value: str, why: str) -> None:
    calls = (("Initialize", ""), ("SetValue", element, value))
    lenient = lab.trial(launch_of("2004"), *calls)
    assert lenient.answers[1] == ("true", "0")
    assert lenient.values == [(element, value)]
    assert lenient.calls[2][6] is not None
    assert lab.trial(launch_of("2004", strict=True), *calls).answers[1] == ("false", "406")


@pytest.mark.parametrize("value", ["\ud800", "a\udfffb", "nul\0"], ids=["half a pair", "other half", "NUL"])
def test_characters_that_no_file_can_keep_are_refused_not_mended(lab: Lab, value: str) -> None:
    for standard, prefix, element, code in (
        ("2004", "", "cmi.location", "406"),
        ("1.2", "LMS", "cmi.suspend_data", "405"),
    ):
        trial = lab.trial(launch_of(standard), (f"{prefix}Initialize", ""), (f"{prefix}SetValue", element, value))
        assert trial.answers[1] == ("false", code)


def test_a_value_of_more_than_a_million_characters_is_refused_whole(lab: Lab) -> None:
    most = 1 << 20
    answers, _ = called(
        lab,
        'api.Initialize("")',
        f'api.SetValue("cmi.suspend_data", "x".repeat({most}))',
        f'api.SetValue("cmi.suspend_data", "y".repeat({most + 1}))',
        'api.GetValue("cmi.suspend_data").slice(0, 3)',
        strict=False,
    )
    assert [answer for answer, _ in answers] == ["true", "true", "false", "xxx"]
    assert answers[2][1] == "351"
