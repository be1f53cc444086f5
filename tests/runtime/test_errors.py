"""Which error comes first, in which state, and what is said about it (SCORM 2004 RTE 3.1; 1.2 RTE 3.3)."""

from typing import ClassVar

import pytest

from tests.runtime.harness import Lab, launch_of

DATA = [
    {"id": "both", "read": True, "write": True, "value": "shared"},
    {"id": "read", "read": True, "write": False, "value": None},
    {"id": "write", "read": False, "write": True, "value": "hidden"},
]
BEGIN = ("Initialize", "")


def set_(element: str, value: str = "x") -> tuple[str, str, str]:
    return ("SetValue", element, value)


OBJECTIVE = set_("cmi.objectives.0.id", "first")
QUESTION = set_("cmi.interactions.0.id", "q")
TYPED = (QUESTION, set_("cmi.interactions.0.type", "true-false"))

GET_2004 = [
    # 1 no such element, or a parent without a value
    ("", "301"),
    ("cmi", "401"),
    ("adl", "401"),
    ("adl.nav", "401"),
    ("cmi.objectives", "401"),
    ("cmi.objectives.0", "401"),
    ("cmi.objectives.0.score", "401"),
    ("cmi.score", "401"),
    ("cmi.bogus", "401"),
    ("cmi.location.bogus", "401"),
    ("cmi.objectives.x.id", "401"),
    ("cmi.objectives.-1.id", "401"),
    ("cmi.objectives.1.5.id", "401"),
    ("cmi.core.lesson_status", "401"),
    ("CMI.location", "401"),
    (" cmi.location", "401"),
    ("cmi.objectives.99.bogus", "401"),
    # 2 a keyword on something that has none
    ("cmi.location._children", "301"),
    ("cmi.score._count", "301"),
    ("cmi.learner_preference._count", "301"),
    ("cmi.objectives.0._children", "301"),
    ("cmi.bogus._children", "401"),
    # 3 an index that is not there
    ("cmi.objectives.1.id", "301"),
    ("cmi.objectives.1.score.raw", "301"),
    ("cmi.interactions.0.objectives._count", "301"),
    ("cmi.interactions.0.correct_responses.0.pattern", "301"),
    ("adl.data.9.store", "301"),
    # 4 write-only
    ("cmi.exit", "405"),
    ("cmi.session_time", "405"),
    ("adl.data.2.store", "405"),
    # 5 nothing there
    ("cmi.location", "403"),
    ("cmi.objectives.0.score.raw", "403"),
    ("adl.data.1.store", "403"),
    # adl.nav: a target is needed, and must be well formed
    ("adl.nav.request_valid", "401"),
    ("adl.nav.request_valid.exit", "401"),
    ("adl.nav.request_valid.choice", "301"),
    ("adl.nav.request_valid.choice.activity_1", "301"),
    ("adl.nav.request_valid.jump.{target=}", "301"),
]

SET_2004 = [
    # 1 undefined
    ((), set_(""), "351"),
    ((), set_("cmi"), "401"),
    ((), set_("cmi.objectives"), "401"),
    ((), set_("cmi.bogus"), "401"),
    ((), set_("cmi.objectives.99.bogus"), "401"),
    # 2 keywords
    ((), set_("cmi._version"), "404"),
    ((), set_("cmi.objectives._count"), "404"),
    ((), set_("cmi.objectives.99.score._children"), "404"),
    ((), set_("cmi.location._children"), "404"),
    # 3 read-only comes before any index
    ((), set_("cmi.comments_from_lms.0.timestamp"), "404"),
    ((), set_("adl.data.99.id"), "404"),
    ((), set_("cmi.learner_id", ""), "404"),
    ((), set_("adl.data.1.store"), "404"),
    ((), set_("adl.nav.request_valid.continue", "true"), "404"),
    ((), set_("adl.nav.request_valid.choice.{target=a}", "true"), "404"),
    # 4 the record's index, before the key
    ((), set_("cmi.objectives.1.id"), "351"),
    ((), set_("cmi.objectives.1.score.raw", "no number"), "351"),
    ((), set_("cmi.interactions.1.objectives.7.id"), "351"),
    ((), set_("cmi.comments_from_learner.1.comment"), "351"),
    ((), set_("adl.data.3.store"), "351"),
    # 5 the key first, and the type before an answer; before the value is looked at
    ((), set_("cmi.objectives.0.score.raw", "no number"), "408"),
    ((), set_("cmi.interactions.0.type", "bogus"), "408"),
    ((), set_("cmi.interactions.0.objectives.0.id"), "408"),
    ((), set_("cmi.interactions.0.correct_responses.5.pattern"), "408"),
    ((QUESTION,), set_("cmi.interactions.0.learner_response"), "408"),
    ((QUESTION,), set_("cmi.interactions.0.correct_responses.0.pattern"), "408"),
    (
        (QUESTION, ("GetValue", "cmi.interactions.0.learner_response")),
        set_("cmi.interactions.0.learner_response"),
        "408",
    ),
    ((QUESTION,), set_("cmi.interactions.0.correct_responses.5.pattern"), "408"),
    # 6 the inner index
    ((QUESTION,), set_("cmi.interactions.0.objectives.1.id", ""), "351"),
    (TYPED, set_("cmi.interactions.0.correct_responses.1.pattern", "bogus"), "351"),
    # 7 more patterns than the type allows, before the value
    (
        (*TYPED, set_("cmi.interactions.0.correct_responses.0.pattern", "true")),
        set_("cmi.interactions.0.correct_responses.1.pattern", "bogus"),
        "351",
    ),
    # 8 type before 10 duplicate, 9 range
    ((), set_("cmi.objectives.0.id", ""), "406"),
    ((OBJECTIVE,), set_("cmi.objectives.1.id", "first"), "351"),
    ((OBJECTIVE,), set_("cmi.objectives.0.id", "other"), "351"),
    ((OBJECTIVE,), set_("cmi.objectives.0.id", "first"), "0"),
    ((OBJECTIVE,), set_("cmi.objectives.0.score.scaled", "1.5"), "407"),
    ((QUESTION,), set_("cmi.interactions.0.id", "another"), "0"),
    ((QUESTION,), set_("cmi.interactions.1.id", "q"), "0"),
    (
        (QUESTION, set_("cmi.interactions.0.objectives.0.id", "a"), set_("cmi.interactions.0.objectives.1.id", "b")),
        set_("cmi.interactions.0.objectives.1.id", "a"),
        "351",
    ),
    (
        (QUESTION, set_("cmi.interactions.0.objectives.0.id", "a"), set_("cmi.interactions.0.objectives.0.id", "b")),
        set_("cmi.interactions.0.objectives.1.id", "a"),
        "0",
    ),
    # "01" reads as 1
    ((OBJECTIVE,), set_("cmi.objectives.00.success_status", "passed"), "0"),
    ((OBJECTIVE,), set_("cmi.objectives.01.id", "second"), "0"),
]


@pytest.mark.parametrize(("element", "code"), GET_2004, ids=[element or "empty" for element, _ in GET_2004])
def test_a_get_finds_its_first_error(lab: Lab, element: str, code: str) -> None:
    trial = lab.trial(launch_of("2004", data=DATA), BEGIN, OBJECTIVE, ("GetValue", element))
    assert trial.answers[-1] == ("", code)


@pytest.mark.parametrize(("before", "call", "code"), SET_2004, ids=[f"{c[1]}-{code}" for _, c, code in SET_2004])
def test_a_set_finds_its_first_error(
    lab: Lab, before: tuple[tuple[str, ...], ...], call: tuple[str, str, str], code: str
) -> None:
    trial = lab.trial(launch_of("2004", strict=True, data=DATA), BEGIN, *before, call)
    assert trial.answers[-1] == ("true" if code == "0" else "false", code)


def test_a_failed_set_makes_no_record(lab: Lab) -> None:
    trial = lab.trial(
        launch_of("2004", strict=True),
        BEGIN,
        set_("cmi.objectives.0.id", "urn:"),
        ("GetValue", "cmi.objectives._count"),
        set_("cmi.comments_from_learner.0.timestamp", "now"),
        ("GetValue", "cmi.comments_from_learner._count"),
        OBJECTIVE,
        ("GetValue", "cmi.objectives._count"),
    )
    assert [answer for answer, _ in trial.answers[1:]] == ["false", "0", "false", "0", "true", "1"]
    assert trial.values == [("cmi.objectives.0.id", "first")]


def test_a_name_of_300_characters_is_no_element(lab: Lab) -> None:
    trial = lab.trial(launch_of("2004"), BEGIN, ("GetValue", "cmi." + "x" * 300), set_("cmi." + "x" * 300))
    assert trial.answers[1:] == [("", "401"), ("false", "401")]


ERRORS_12 = [
    (("LMSGetValue", ""), "201"),
    (("LMSGetValue", "foo"), "401"),
    (("LMSGetValue", "cmi.bogus.x"), "401"),
    (("LMSGetValue", "cmi.core.bogus"), "201"),
    (("LMSGetValue", "cmi.core"), "201"),
    (("LMSGetValue", "cmi.interactions.0"), "201"),
    (("LMSGetValue", "cmi.core.lesson_status._children"), "202"),
    (("LMSGetValue", "cmi.suspend_data._children"), "202"),
    (("LMSGetValue", "cmi.core._count"), "203"),
    (("LMSGetValue", "cmi.objectives.1.id"), "201"),
    (("LMSGetValue", "cmi.core.exit"), "404"),
    (("LMSGetValue", "cmi.interactions.0.id"), "404"),
    (("LMSGetValue", "cmi.objectives.0.id"), "0"),
    (("LMSSetValue", "cmi.core._children", "x"), "402"),
    (("LMSSetValue", "cmi.objectives._count", "1"), "402"),
    (("LMSSetValue", "cmi._version", "3.4"), "402"),
    (("LMSSetValue", "cmi.core.lesson_status._children", "x"), "402"),
    (("LMSSetValue", "cmi.core.student_id", "x"), "403"),
    (("LMSSetValue", "cmi.core.bogus", "x"), "201"),
    (("LMSSetValue", "cmi.bogus.x", "x"), "401"),
    (("LMSSetValue", "cmi.core", "x"), "201"),
    (("LMSSetValue", "cmi.objectives.2.id", "x"), "201"),
    (("LMSSetValue", "cmi.interactions.0.objectives.1.id", "x"), "201"),
    (("LMSSetValue", "cmi.core.score.raw", "101"), "405"),
]


@pytest.mark.parametrize(("call", "code"), ERRORS_12, ids=["-".join([*call[:2], code]) for call, code in ERRORS_12])
def test_1_2_finds_its_error(lab: Lab, call: tuple[str, ...], code: str) -> None:
    first = (("LMSInitialize", ""), ("LMSSetValue", "cmi.objectives.0.status", "passed"))
    assert lab.trial(launch_of("1.2"), *first, call).answers[-1][1] == code


class TestStates:
    """SCORM 2004 RTE 3.1.3–3.1.6: not initialized, running, terminated; and never back."""

    CALLS = (
        ("Initialize", ("102", "103", "104")),
        ("Terminate", ("112", "0", "113")),
        ("GetValue", ("122", "0", "123")),
        ("SetValue", ("132", "0", "133")),
        ("Commit", ("142", "0", "143")),
    )
    ARGUMENTS: ClassVar = {"GetValue": ("cmi.mode",), "SetValue": ("cmi.location", "x")}
    WAY = ((), (BEGIN,), (BEGIN, ("Terminate", "")))

    @pytest.mark.parametrize("state", [0, 1, 2], ids=["not initialized", "running", "terminated"])
    @pytest.mark.parametrize(("method", "codes"), CALLS, ids=[method for method, _ in CALLS])
    def test_each_call_in_each_state(self, lab: Lab, method: str, codes: tuple[str, ...], state: int) -> None:
        call = (method, *self.ARGUMENTS.get(method, ("",)))
        code = "0" if method == "Initialize" and state == 0 else codes[state]
        good = {"GetValue": "normal"}.get(method, "true")
        bad = {"GetValue": ""}.get(method, "false")
        trial = lab.trial(launch_of("2004"), *self.WAY[state], call)
        assert trial.answers[-1] == (good if code == "0" else bad, code)

    @pytest.mark.parametrize(("state", "code"), [(0, "201"), (1, "201"), (2, "104")])
    def test_initialize_with_an_argument(self, lab: Lab, state: int, code: str) -> None:
        """Instance terminated, then the argument, then already initialized."""
        assert lab.trial(launch_of("2004"), *self.WAY[state], ("Initialize", "x")).answers[-1] == ("false", code)

    @pytest.mark.parametrize(("state", "codes"), [(0, ("112", "142")), (1, ("201", "201")), (2, ("113", "143"))])
    def test_the_state_is_looked_at_before_the_argument(self, lab: Lab, state: int, codes: tuple[str, str]) -> None:
        trial = lab.trial(launch_of("2004"), *self.WAY[state], ("Terminate", "x"), ("Commit", "x"))
        assert trial.answers[-2:] == [("false", codes[0]), ("false", codes[1])]

    def test_a_refused_terminate_goes_on(self, lab: Lab) -> None:
        trial = lab.trial(launch_of("2004"), BEGIN, ("Terminate", "x"), set_("cmi.location"), ("Terminate", ""))
        assert trial.answers[2:] == [("true", "0"), ("true", "0")]

    CALLS_12 = (
        (("LMSInitialize", ""), ("0", "101", "101")),
        (("LMSFinish", ""), ("301", "0", "101")),
        (("LMSGetValue", "cmi.core.lesson_mode"), ("301", "0", "301")),
        (("LMSSetValue", "cmi.suspend_data", "x"), ("301", "0", "301")),
        (("LMSCommit", ""), ("301", "0", "301")),
    )

    @pytest.mark.parametrize("state", [0, 1, 2], ids=["not initialized", "running", "finished"])
    @pytest.mark.parametrize(("call", "codes"), CALLS_12, ids=[call[0] for call, _ in CALLS_12])
    def test_each_1_2_call_in_each_state(
        self, lab: Lab, call: tuple[str, ...], codes: tuple[str, ...], state: int
    ) -> None:
        way: tuple[tuple[str, ...], ...] = ((), (("LMSInitialize", ""),), (("LMSInitialize", ""), ("LMSFinish", "")))[
            state
        ]
        assert lab.trial(launch_of("1.2"), *way, call).answers[-1][1] == codes[state]

    @pytest.mark.parametrize("call", ["LMSInitialize", "LMSFinish", "LMSCommit"])
    def test_1_2_calls_want_the_empty_string(self, lab: Lab, call: str) -> None:
        before = [] if call == "LMSInitialize" else [("LMSInitialize", "")]
        assert lab.trial(launch_of("1.2"), *before, (call, "x")).answers[-1] == ("false", "201")


class TestErrorTexts:
    """SCORM 2004 RTE 3.1.7: asking about an error never changes it."""

    CODES = "0 101 102 103 104 111 112 113 122 123 132 133 142 143 201 301 351 391 401 402 403 404 405 406 407 408"

    def test_every_code_has_a_short_text_and_others_have_none(self, lab: Lab) -> None:
        known = [("GetErrorString", code) for code in self.CODES.split()]
        unknown = [("GetErrorString", code) for code in ("", "001", "1444", "-1", "constructor", "abc")]
        trial = lab.trial(launch_of("2004"), *known, *unknown)
        texts = [text for text, _ in trial.answers]
        assert all(0 < len(text) < 255 for text in texts[: len(known)])
        assert texts[len(known) :] == [""] * len(unknown)

    def test_asking_never_changes_the_last_error(self, lab: Lab) -> None:
        trial = lab.trial(
            launch_of("2004"),
            ("Commit", ""),
            ("GetErrorString", "0"),
            ("GetDiagnostic", ""),
            ("GetDiagnostic", "401"),
            ("GetLastError",),
        )
        assert [code for _, code in trial.answers] == ["142"] * 5
        assert trial.answers[-1][0] == "142"

    def test_a_success_sets_it_back_to_0(self, lab: Lab) -> None:
        trial = lab.trial(launch_of("2004"), BEGIN, ("GetValue", "cmi.bogus"), ("GetValue", "cmi.mode"))
        assert [code for _, code in trial.answers] == ["0", "401", "0"]

    def test_the_diagnostic_of_the_last_error_says_what_was_wrong(self, lab: Lab) -> None:
        trial = lab.trial(
            launch_of("2004"), BEGIN, set_("cmi.score.scaled", "2"), ("GetDiagnostic", ""), ("GetDiagnostic", "407")
        )
        assert "[-1,1]" in trial.answers[2][0]
        assert trial.answers[3][0] == trial.answers[2][0]
        assert len(trial.answers[2][0]) < 255


def test_thresholds_decide_what_get_says_and_the_set_value_is_remembered(lab: Lab) -> None:
    """RTE 4.2.4.1 and 4.2.21.1 as ADL's case DMB has them."""
    calls = (
        BEGIN,
        set_("cmi.completion_status", "completed"),
        set_("cmi.success_status", "passed"),
        ("GetValue", "cmi.completion_status"),
        ("GetValue", "cmi.success_status"),
        set_("cmi.progress_measure", "0.59"),
        set_("cmi.score.scaled", "-0.51"),
        ("GetValue", "cmi.completion_status"),
        ("GetValue", "cmi.success_status"),
        set_("cmi.progress_measure", "0.6"),
        set_("cmi.score.scaled", "-0.5"),
        ("GetValue", "cmi.completion_status"),
        ("GetValue", "cmi.success_status"),
    )
    values = [["cmi.completion_threshold", "0.6"], ["cmi.scaled_passing_score", "-0.5"]]
    trial = lab.trial(launch_of("2004", values=values), *calls)
    asked = [answer for call, (answer, _) in zip(calls, trial.answers, strict=True) if call[0] == "GetValue"]
    assert asked == ["unknown", "unknown", "incomplete", "failed", "completed", "passed"]
    assert ("cmi.completion_status", "completed") in trial.values
    free = lab.trial(launch_of("2004"), *calls)
    assert [answer for call, (answer, _) in zip(calls, free.answers, strict=True) if call[0] == "GetValue"] == [
        "completed",
        "passed",
    ] * 3
