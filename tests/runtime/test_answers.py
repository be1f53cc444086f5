"""Answers to interactions: patterns and responses, their delimiters and flags (SCORM 2004 RTE 4.2.9.1, 4.2.9.2)."""

from dataclasses import dataclass

import pytest

from tests.runtime.harness import Lab, launch_of

ID = "a-long.identifier_1"


@dataclass(frozen=True)
class Answers:
    """What is written well and badly, as a learner's response and as a correct response pattern."""

    good: tuple[str, ...]
    bad: tuple[str, ...]
    good_patterns: tuple[str, ...] = ()
    bad_patterns: tuple[str, ...] = ()


KINDS = {
    "true-false": Answers(("true", "false"), ("", "t", "True", "1", "maybe")),
    "choice": Answers(
        ("", "a", "a[,]b", "uri.uri[,]" + ID, "[,]".join(f"c{n}" for n in range(40))),
        ("[,]", "a[,]a", "[,]a", "a[,]", "a[,][,]b", "a b", "{}", "a[.]b"),
    ),
    "fill-in": Answers(
        (
            "",
            "[,]",
            "a",
            "a[,]b c",
            "{lang=en}",
            "{lang=fr}a[,]{lang=de}b",
            "{}{[]}",
            "{case_matters=invalid}z",
            "a[.]b",
        ),
        ("{lang=frl}z", "a[,]{lang=sp}b", "{lang=}z"),
        (
            "{case_matters=true}z",
            "{order_matters=false}{case_matters=true}{lang=en}a[,]{lang=fr}b",
            "{lang=en-US}{case_matters=invalid}a",
            "{lang=eng}{order_matters=true}{case_matters=invalid}a",
        ),
        ("{case_matters=invalid}z", "{order_matters=true-false}z", "{case_matters=true}{lang=frl}z"),
    ),
    "long-fill-in": Answers(
        ("", " ", "any text [,] at [.] all", "{lang=fr}bonjour", "x" * 10_000, "{case_matters=no}z"),
        ("{lang=frl}z",),
        ("{case_matters=true}{lang=en}z", "{lang=en}{case_matters=false}z"),
        ("{case_matters=yes}z", "{lang=exg}{case_matters=true}z", "{case_matters=true}{lang=sp}z"),
    ),
    "likert": Answers(("a", ID), ("", "a[.]b", "a b", "{}")),
    "matching": Answers(
        ("a[.]b", "a[.]b[,]c[.]d", "a[.]b[,]a[.]c"),
        ("z", "a[.]", "[.]b", "[,]a[.]b", "a[.]b[,]", "a[.]b[.]c", "a[.]b[,]c", "{}[.]b"),
    ),
    "performance": Answers(
        ("a[.]b", "[.]b", "a[.]", "a[.]any text[,][.]3.5", "step[.]{}"),
        ("", "z", "[.]", "a[.]b[,]", "[,]a[.]b", "a[.]b[.]c", "a b[.]c"),
        ("{order_matters=false}a[.]b", "a[.]1[:]5", "a[.][:]5", "{order_matters=true}[.]1[:]1"),
        ("{order_matters=maybe}a[.]b", "a[.]5[:]1", "a[.]one[:]two"),
    ),
    "sequencing": Answers(("a", "a[,]b[,]a", ID), ("", "[,]", "a[,]", "[,]a", "a b", "a[.]b")),
    "numeric": Answers(
        ("3", "-0.5", "1e3"),
        ("", "3a", "1[:]2", "three", "3.1456200.045"),
        ("1[:]2", "[:]2", "1[:]", "[:]", "2[:]2", "-1000.333[:]-1.00"),
        ("2[:]1", "a[:]b", "100,000.00", "1[:]2[:]3"),
    ),
    "other": Answers(("", "anything [,] at {all}", "x" * 5000), ()),
}

# Where a pattern is written otherwise than a response (a range is no number, a response may say nothing).
ONLY_RESPONSES = {
    "fill-in": {"{case_matters=invalid}z"},
    "long-fill-in": {"{case_matters=no}z"},
    "matching": {""},
    "numeric": {"3", "-0.5", "1e3"},
}
RESPONSE = "cmi.interactions.0.learner_response"
PATTERN = "cmi.interactions.0.correct_responses.0.pattern"


def judged(lab: Lab, kind: str, element: str, values: list[str], *, strict: bool = True) -> dict[str, str]:
    """Value → error code of setting it as `element` of a new interaction of that type."""
    first = [
        ("Initialize", ""),
        ("SetValue", "cmi.interactions.0.id", "q"),
        ("SetValue", "cmi.interactions.0.type", kind),
    ]
    sessions = [[*first, ("SetValue", element, value), ("GetValue", element)] for value in values]
    trials = lab.each(launch_of("2004", strict=strict), sessions)
    for value, trial in zip(values, trials, strict=True):
        if trial.answers[3][0] == "true":
            assert trial.answers[4] == (value if value != "{lang=en}" or kind != "long-fill-in" else "", "0")
    return {value: trial.answers[3][1] for value, trial in zip(values, trials, strict=True)}


@pytest.mark.parametrize("kind", KINDS)
def test_responses(lab: Lab, kind: str) -> None:
    about = KINDS[kind]
    good = [*about.good, *({""} if kind == "matching" else ())]
    assert judged(lab, kind, RESPONSE, good) == dict.fromkeys(good, "0")
    assert judged(lab, kind, RESPONSE, list(about.bad)) == dict.fromkeys(about.bad, "406")


@pytest.mark.parametrize("kind", KINDS)
def test_patterns(lab: Lab, kind: str) -> None:
    about = KINDS[kind]
    special = ONLY_RESPONSES.get(kind, set())
    good = [*(value for value in about.good if value not in special), *about.good_patterns]
    bad = [*(value for value in about.bad if value not in about.good_patterns), *about.bad_patterns, *special]
    bad += [""] if kind == "matching" else []
    assert judged(lab, kind, PATTERN, good) == dict.fromkeys(good, "0")
    assert judged(lab, kind, PATTERN, bad) == dict.fromkeys(bad, "406")


@pytest.mark.parametrize("kind", ["true-false", "likert", "numeric", "other"])
def test_some_types_have_one_pattern_only(lab: Lab, kind: str) -> None:
    good = KINDS[kind].good_patterns or KINDS[kind].good
    trial = lab.trial(
        launch_of("2004"),
        ("Initialize", ""),
        ("SetValue", "cmi.interactions.0.id", "q"),
        ("SetValue", "cmi.interactions.0.type", kind),
        ("SetValue", PATTERN, good[0]),
        ("SetValue", PATTERN.replace(".0.pattern", ".1.pattern"), good[1]),
        ("GetValue", "cmi.interactions.0.correct_responses._count"),
    )
    assert trial.answers[3:] == [("true", "0"), ("false", "351"), ("1", "0")]


@pytest.mark.parametrize(("kind", "code"), [("choice", "351"), ("sequencing", "351"), ("fill-in", "0")])
def test_patterns_of_choice_and_sequencing_must_differ(lab: Lab, kind: str, code: str) -> None:
    trial = lab.trial(
        launch_of("2004"),
        ("Initialize", ""),
        ("SetValue", "cmi.interactions.0.id", "q"),
        ("SetValue", "cmi.interactions.0.type", kind),
        ("SetValue", PATTERN, "a"),
        ("SetValue", PATTERN, "a"),
        ("SetValue", PATTERN.replace(".0.pattern", ".1.pattern"), "a"),
    )
    assert [error for _, error in trial.answers[4:]] == ["0", code]


def test_another_type_clears_the_patterns_and_the_response(lab: Lab) -> None:
    trial = lab.trial(
        launch_of("2004"),
        ("Initialize", ""),
        ("SetValue", "cmi.interactions.0.id", "q"),
        ("SetValue", "cmi.interactions.0.type", "choice"),
        ("SetValue", PATTERN, "a"),
        ("SetValue", RESPONSE, "b"),
        ("SetValue", "cmi.interactions.0.type", "choice"),
        ("GetValue", RESPONSE),
        ("SetValue", "cmi.interactions.0.type", "true-false"),
        ("GetValue", RESPONSE),
        ("GetValue", "cmi.interactions.0.correct_responses._count"),
        ("GetValue", PATTERN),
        ("SetValue", PATTERN, "true"),
    )
    assert trial.answers[6:] == [("b", "0"), ("true", "0"), ("", "403"), ("0", "0"), ("", "301"), ("true", "0")]
    assert dict(trial.values)[RESPONSE] is None
    assert dict(trial.values)[PATTERN] == "true"


class TestLeniency:
    """What real content sends must not lose the learner's answer; it is kept and noted."""

    KEPT = (
        ("choice", RESPONSE, "Answer A[,]Answer {B}"),
        ("likert", RESPONSE, "I agree"),
        ("likert", RESPONSE, ""),
        ("matching", RESPONSE, "My cat[.]the mouse"),
        ("sequencing", PATTERN, "first step[,]second step"),
        ("numeric", PATTERN, "42"),
    )

    @pytest.mark.parametrize(("kind", "element", "value"), KEPT, ids=[f"{kind}-{value}" for kind, _, value in KEPT])
    def test_odd_ids_and_single_numbers_are_kept(self, lab: Lab, kind: str, element: str, value: str) -> None:
        assert judged(lab, kind, element, [value], strict=True) == {value: "406"}
        assert judged(lab, kind, element, [value], strict=False) == {value: "0"}
        trial = lab.trial(
            launch_of("2004"),
            ("Initialize", ""),
            ("SetValue", "cmi.interactions.0.id", "q"),
            ("SetValue", "cmi.interactions.0.type", kind),
            ("SetValue", element, value),
        )
        assert trial.calls[-2][6] is not None

    def test_what_means_nothing_is_still_refused(self, lab: Lab) -> None:
        assert judged(lab, "true-false", RESPONSE, ["maybe"], strict=False) == {"maybe": "406"}
        assert judged(lab, "numeric", RESPONSE, ["many"], strict=False) == {"many": "406"}
        assert judged(lab, "choice", RESPONSE, ["a[,]a"], strict=False) == {"a[,]a": "406"}


FEEDBACK = {
    "true-false": (("0", "1", "t", "f"), ("true", "yes", "")),
    "choice": (("a", "a,b,c", "{a,b}", "1"), ("ab", "a;b", "")),
    "fill-in": (("any text", "", "x" * 255), ("x" * 256,)),
    "matching": (("1.a", "1.a,2.b", "{1.a,2.b}"), ("1a", "a", "")),
    "performance": (("did it", ""), ("x" * 256,)),
    "sequencing": (("a,b,c", "{b,a}"), ("ab", "")),
    "likert": (("a", "1"), ("ab", "")),
    "numeric": (("1", "-2.5"), ("one", "1e3")),
}


@pytest.mark.parametrize("kind", FEEDBACK)
def test_1_2_feedback_is_any_text_unless_strict(lab: Lab, kind: str) -> None:
    good, bad = FEEDBACK[kind]
    element = "cmi.interactions.0.student_response"
    first = [("LMSInitialize", ""), ("LMSSetValue", "cmi.interactions.0.type", kind)]
    sessions = [[*first, ("LMSSetValue", element, value)] for value in (*good, *bad)]
    strict = [trial.answers[2] for trial in lab.each(launch_of("1.2", strict=True), sessions)]
    assert strict == [("true", "0")] * len(good) + [("false", "405")] * len(bad)
    lenient = lab.each(launch_of("1.2"), sessions)
    assert [trial.answers[2] for trial in lenient] == [("true", "0")] * len(sessions)
    assert all(trial.calls[4][6] is not None for trial in lenient[len(good) :])
