"""Every element of SCORM 2004 4th Edition: good, bad and boundary values, and what is there before anything is set.

Expectations are the RTE book's (4.2) and, where it is silent, what ADL's conformance cases decide.
"""

import json

import pytest

from tests.runtime.harness import RUNTIME, Lab, launch_of

LONG = "x" * 4000
LONGER = "ünïcode ✓ " * 13_000
"""130,000 characters: far more than any SPM; a floor is no limit."""

Cases = tuple[list[str], list[tuple[str, int]]]
"""Good values; bad values with their error codes."""

REAL_BAD = [
    ("", 406),
    ("abc", 406),
    ("34,000.00", 406),
    ("NaN", 406),
    ("Infinity", 406),
    ("1e999", 406),
    ("1.2.3", 406),
]
REAL: Cases = (["7", "-7.5", "+3", "7.000099999887765544", "0", ".5", "1e3"], REAL_BAD)
UNIT: Cases = (
    ["0", "1", "0.0", "1.0", "0.5", "1.0000000"],
    [*REAL_BAD, ("-0.0000001", 407), ("1.0000001", 407), ("2", 407)],
)
SCALED: Cases = (
    ["-1", "1", "-1.0", "0", "0.3333333333"],
    [*REAL_BAD, ("1.0000999", 407), ("-1.0000001", 407), ("1.00000000000000000001", 407), ("-2", 407)],
)
NOT_NEGATIVE: Cases = (["0", "1", "50.9", "1000000"], [*REAL_BAD, ("-1", 407), ("-0.00000000000000000001", 407)])
TEXT: Cases = (["", "z", LONG, LONGER, " \t\n", "欢迎使用 Unicode", "{lang=zz}x"], [])
LOCALIZED: Cases = (
    ["", "z", LONG, LONGER, "{lang=en}", "{lang=en-US}hello", "{lang=FRA}x", "{lang=i-klingon}x", "{other=en}x"],
    [("{lang=}x", 406), ("{lang=frl}x", 406), ("{lang=sp}x", 406), ("{lang=ruq-JM}", 406), ("{lang=en", 406)],
)
IDENTIFIER: Cases = (["INTID0", "urn:adl:lmsTest/OBJ01", LONG, "a-b.c_d~", "%41"], [("", 406)])
STATUS: Cases = (
    ["completed", "incomplete", "not attempted", "unknown"],
    [("", 406), ("Completed", 406), ("passed", 406)],
)
SUCCESS: Cases = (["passed", "failed", "unknown"], [("", 406), ("PASSED", 406), ("completed", 406)])
INTERVAL: Cases = (
    ["P1Y6M14DT4H15M6.34S", "PT90M", "P1Y", "PT0H05M49S", "P1Y06M", "PT0S", "PT1.5S", "P14D"],
    [
        ("", 406),
        ("P", 406),
        ("PT", 406),
        ("1Y", 406),
        ("P1Y6M14D4H", 406),
        ("P1DT", 406),
        ("PT1M2H", 406),
        ("-PT1S", 406),
    ],
)
BAD_TIMES = """1969 2039 2004-13 2004-00 2004-4 2004-02-30 2003-02-29 2004-04-31 2004-04-01T 2004-04-01T24
2004-04-01T14:60 2004-04-01T14:00:60 2004-04-01T14:00:00.10+24 2004-04-01T09:45:58.55+2 yesterday"""
GOOD_TIMES = """1970 2038 2004-12 2004-02-29 2000-02-29 2004-04-01T23 2004-04-01T09:45 2004-04-01T09:45:58
2004-04-01T09:45:58.2 2004-04-01T09:45:58.55Z 2004-04-01T09:45:58.55-00 2004-06-30T14:00:00.10+05:59"""
TIME: Cases = (GOOD_TIMES.split(), [("", 406), *((bad, 406) for bad in BAD_TIMES.split())])
RESULT: Cases = (
    ["correct", "incorrect", "unanticipated", "neutral", "0.5", "-35"],
    [("", 406), ("wrong", 406), ("Correct", 406)],
)
KINDS = [
    "true-false",
    "choice",
    "fill-in",
    "long-fill-in",
    "likert",
    "matching",
    "performance",
    "sequencing",
    "numeric",
    "other",
]
REQUESTS = "continue previous exit exitAll abandon abandonAll suspendAll _none_ {target=a.b}choice {target=x}jump"

SCORE = {".scaled": SCALED, ".raw": REAL, ".min": REAL, ".max": REAL}
COMMENT = {".comment": LOCALIZED, ".location": TEXT, ".timestamp": TIME}
WRITABLE: dict[str, Cases] = {
    "cmi.completion_status": STATUS,
    "cmi.exit": (["time-out", "suspend", "logout", "normal", ""], [("quit", 406), ("Suspend", 406)]),
    "cmi.learner_preference.audio_level": NOT_NEGATIVE,
    "cmi.learner_preference.language": (
        ["", "en", "zh-xiang", "de-AT", "qaa", "iw", "tib", "x-carrel", "EN-us"],
        [("frl", 406), ("exg", 406), ("sp", 406), ("ruq-JM", 406), ("english", 406), ("e", 406)],
    ),
    "cmi.learner_preference.delivery_speed": NOT_NEGATIVE,
    "cmi.learner_preference.audio_captioning": (["-1", "0", "1"], [("", 406), ("2", 406), ("1.0", 406)]),
    "cmi.location": TEXT,
    "cmi.progress_measure": UNIT,
    **{f"cmi.score{leaf}": values for leaf, values in SCORE.items()},
    "cmi.session_time": INTERVAL,
    "cmi.success_status": SUCCESS,
    "cmi.suspend_data": TEXT,
    **{f"cmi.comments_from_learner.0{leaf}": values for leaf, values in COMMENT.items()},
    "cmi.objectives.0.id": IDENTIFIER,
    **{f"cmi.objectives.0.score{leaf}": values for leaf, values in SCORE.items()},
    "cmi.objectives.0.success_status": SUCCESS,
    "cmi.objectives.0.completion_status": STATUS,
    "cmi.objectives.0.progress_measure": UNIT,
    "cmi.objectives.0.description": LOCALIZED,
    "cmi.interactions.0.id": IDENTIFIER,
    "cmi.interactions.0.type": (KINDS, [("", 406), ("Choice", 406), ("essay", 406)]),
    "cmi.interactions.0.objectives.0.id": IDENTIFIER,
    "cmi.interactions.0.timestamp": TIME,
    "cmi.interactions.0.correct_responses.0.pattern": (["a", "a[,]b", ""], [("a[,]a", 406)]),
    "cmi.interactions.0.weighting": REAL,
    "cmi.interactions.0.learner_response": (["a", "a[,]b", ""], [("a[,]a", 406)]),
    "cmi.interactions.0.result": RESULT,
    "cmi.interactions.0.latency": INTERVAL,
    "cmi.interactions.0.description": LOCALIZED,
    "adl.data.0.store": (["z", LONG, LONGER], []),
    "adl.nav.request": (
        REQUESTS.split(),
        [("", 406), ("Continue", 406), ("choice", 406), ("{target=}choice", 406), ("{target=a}continue", 406)],
    ),
}
WRITE_ONLY = {"cmi.exit", "cmi.session_time"}

# Read-only elements: what Get answers in a new session, (value, error).
READABLE = {
    "cmi._version": ("1.0", "0"),
    "cmi.comments_from_learner._children": ("comment,location,timestamp", "0"),
    "cmi.comments_from_learner._count": ("0", "0"),
    "cmi.comments_from_lms._children": ("comment,location,timestamp", "0"),
    "cmi.comments_from_lms._count": ("0", "0"),
    "cmi.comments_from_lms.0.comment": ("", "301"),
    "cmi.comments_from_lms.0.location": ("", "301"),
    "cmi.comments_from_lms.0.timestamp": ("", "301"),
    "cmi.completion_threshold": ("", "403"),
    "cmi.credit": ("credit", "0"),
    "cmi.entry": ("ab-initio", "0"),
    "cmi.interactions._children": (
        "id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description",
        "0",
    ),
    "cmi.interactions._count": ("0", "0"),
    "cmi.interactions.0.objectives._count": ("", "301"),
    "cmi.interactions.0.correct_responses._count": ("", "301"),
    "cmi.launch_data": ("", "403"),
    "cmi.learner_id": ("", "403"),
    "cmi.learner_name": ("", "403"),
    "cmi.learner_preference._children": ("audio_level,language,delivery_speed,audio_captioning", "0"),
    "cmi.max_time_allowed": ("", "403"),
    "cmi.mode": ("normal", "0"),
    "cmi.objectives._children": (
        "id,score,success_status,completion_status,progress_measure,description",
        "0",
    ),
    "cmi.objectives._count": ("0", "0"),
    "cmi.objectives.0.score._children": ("", "301"),
    "cmi.scaled_passing_score": ("", "403"),
    "cmi.score._children": ("scaled,raw,min,max", "0"),
    "cmi.time_limit_action": ("continue,no message", "0"),
    "cmi.total_time": ("PT0H0M0S", "0"),
    "adl.data._children": ("id,store", "0"),
    "adl.data._count": ("1", "0"),
    "adl.data.0.id": ("bucket", "0"),
    "adl.nav.request_valid.continue": ("unknown", "0"),
    "adl.nav.request_valid.previous": ("unknown", "0"),
    "adl.nav.request_valid.choice.{target=a}": ("unknown", "0"),
    "adl.nav.request_valid.jump.{target=a}": ("unknown", "0"),
}

# What writable elements say before anything is set; not listed: 403.
DEFAULTS = {
    "cmi.completion_status": "unknown",
    "cmi.success_status": "unknown",
    "cmi.learner_preference.audio_level": "1",
    "cmi.learner_preference.language": "",
    "cmi.learner_preference.delivery_speed": "1",
    "cmi.learner_preference.audio_captioning": "0",
    "cmi.objectives.0.success_status": "unknown",
    "cmi.objectives.0.completion_status": "unknown",
    "adl.nav.request": "_none_",
}

DATA = [{"id": "bucket", "read": True, "write": True, "value": None}]


def ready_for(element: str) -> list[tuple[str, ...]]:
    """The calls that must come first: Initialize, the record's key, and the type for an answer."""
    calls: list[tuple[str, ...]] = [("Initialize", "")]
    record = ".".join(element.split(".")[:3])
    if element.startswith(("cmi.objectives.0.", "cmi.interactions.0.")) and element != f"{record}.id":
        calls.append(("SetValue", f"{record}.id", "key"))
    if "response" in element:
        calls.append(("SetValue", f"{record}.type", "choice"))
    return calls


@pytest.mark.parametrize("strict", [True, False], ids=["strict", "lenient"])
@pytest.mark.parametrize("element", WRITABLE)
def test_a_good_value_is_kept_as_it_was_sent(lab: Lab, element: str, strict: bool) -> None:
    launch = launch_of("2004", strict=strict, data=DATA)
    first = ready_for(element)
    good, _ = WRITABLE[element]
    trials = lab.each(launch, [[*first, ("SetValue", element, value), ("GetValue", element)] for value in good])
    wanted = ("", "405") if element in WRITE_ONLY else None
    for value, trial in zip(good, trials, strict=True):
        assert trial.answers[-2] == ("true", "0"), value[:60]
        assert trial.answers[-1] == (wanted or (value, "0"))
        assert trial.values[-1] == (element, value)


@pytest.mark.parametrize("strict", [True, False], ids=["strict", "lenient"])
@pytest.mark.parametrize("element", [element for element, (_, bad) in WRITABLE.items() if bad])
def test_a_bad_value_is_refused_and_changes_nothing(lab: Lab, element: str, strict: bool) -> None:
    launch = launch_of("2004", strict=strict, data=DATA)
    good, bad = WRITABLE[element]
    first = [*ready_for(element), ("SetValue", element, good[0])]
    trials = lab.each(launch, [[*first, ("SetValue", element, value), ("GetValue", element)] for value, _ in bad])
    wanted = ("", "405") if element in WRITE_ONLY else (good[0], "0")
    for (value, code), trial in zip(bad, trials, strict=True):
        assert trial.answers[-2] == ("false", str(code)), value
        assert trial.answers[-1] == wanted
        assert (element, value) not in trial.values


@pytest.mark.parametrize("element", [element for element in WRITABLE if element not in WRITE_ONLY])
def test_an_element_that_was_never_set_says_its_default_or_403(lab: Lab, element: str) -> None:
    trial = lab.trial(launch_of("2004", data=DATA), *ready_for(element), ("GetValue", element))
    beginning_of_a_record = element.endswith(".0.id") or ".comments_from_learner." in element or ".pattern" in element
    if element in DEFAULTS:
        assert trial.answers[-1] == (DEFAULTS[element], "0")
    else:
        assert trial.answers[-1] == ("", "301" if beginning_of_a_record else "403")


@pytest.mark.parametrize("element", READABLE)
def test_a_read_only_element_answers_and_refuses_to_be_set(lab: Lab, element: str) -> None:
    trial = lab.trial(
        launch_of("2004", data=DATA),
        ("Initialize", ""),
        ("GetValue", element),
        ("SetValue", element, "1"),
        ("GetValue", element),
    )
    assert trial.answers[1:] == [READABLE[element], ("false", "404"), READABLE[element]]
    assert trial.values == []


SEEDS = {
    "cmi.learner_id": "7",
    "cmi.learner_name": "Ada, Countess",
    "cmi.launch_data": "a=1",
    "cmi.entry": "resume",
    "cmi.total_time": "PT1M",
    "cmi.max_time_allowed": "PT1H",
    "cmi.comments_from_lms.0.comment": "Well done",
    "cmi.objectives.0.id": "first",
    "cmi.objectives.1.id": "second",
    "cmi.interactions.0.id": "q1",
    "cmi.interactions.0.type": "choice",
    "cmi.interactions.0.correct_responses.0.pattern": "a",
    "cmi.suspend_data": LONGER,
}


def test_seeds_are_there_after_initialize_and_are_not_sent_back(lab: Lab) -> None:
    launch = launch_of("2004", values=[list(item) for item in SEEDS.items()])
    trial = lab.trial(launch, ("Initialize", ""), *(("GetValue", element) for element in SEEDS))
    assert [value for value, _ in trial.answers[1:]] == list(SEEDS.values())
    assert trial.values == []


def test_seeded_records_come_back_whatever_the_order_of_the_seeds(lab: Lab) -> None:
    backwards = [[f"cmi.objectives.{n}.id", f"objective {n}"] for n in reversed(range(12))]
    trial = lab.trial(
        launch_of("2004", values=backwards),
        ("Initialize", ""),
        ("GetValue", "cmi.objectives._count"),
        ("GetValue", "cmi.objectives.10.id"),
    )
    assert [value for value, _ in trial.answers[1:]] == ["12", "objective 10"]


def test_seeds_of_a_shared_store_do_not_hide_what_stands_in_it_now(lab: Lab) -> None:
    data = [{"id": "bucket", "read": True, "write": True, "value": "now"}]
    launch = launch_of("2004", data=data, values=[["adl.data.0.store", "then"], ["adl.data.7.store", "never"]])
    trial = lab.trial(launch, ("Initialize", ""), ("GetValue", "adl.data.0.store"), ("GetValue", "adl.data._count"))
    assert trial.answers[1:] == [("now", "0"), ("1", "0")]


def test_these_cases_cover_every_element_of_the_table() -> None:
    table = json.loads((RUNTIME / "elements-2004.json").read_text(encoding="utf-8"))
    tried = {element.replace(".0.", ".n.").split(".{")[0] for element in [*WRITABLE, *READABLE]}
    assert tried == set(table["elements"])
    groups = [element.split(".")[0] + "." + element.split(".")[1] for element in table["elements"]]
    assert sum(group.startswith("cmi.") for group in groups) == 65
    assert groups.count("adl.nav") == 5
    assert groups.count("adl.data") == 4
    assert len(table["errors"]) == 26
