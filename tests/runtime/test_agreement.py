"""Python must accept whatever a lenient page accepts, and refuse what it refuses: both read one table."""

import random

import pytest

from desktop.scorm.elements import ElementTable
from tests.runtime.harness import Lab, launch_of

SEED = 20_040_101

# Pieces of which values are thrown together: the alphabet of the type, and what does not belong there.
PIECES = {
    "cmi.score.scaled": ["0", "1", ".", "-", "+", "e", "00", "9", "1.0", "", " ", "٣", "inf", "1e999"],
    "cmi.score.raw": ["0", "1", ".", "-", "+", "e", "E", "7", "308", "", "\n", "NaN", "Infinity"],
    "cmi.learner_preference.audio_level": ["0", "1", ".", "-", "00000000000000000000", "e-"],
    "cmi.session_time": ["P", "T", "1", "Y", "M", "D", "H", "S", ".", "05", "W", "-"],
    "cmi.comments_from_learner.0.timestamp": [
        "2024", "-", "02", "29", "30", "T", ":", "10", ".", "5", "Z", "+", "1969", "2038-12-31", "T10:20:30",
    ],
    "cmi.comments_from_learner.0.comment": ["{lang=", "en", "}", "-US", "-ZZ", "xx", "tib", "\u212a", "ſv", "a\n"],
    "cmi.learner_preference.language": ["en", "de", "-", "AT", "x", "i", "qaa", "tibetan", "1", "\u212ae", "zho", "Sv"],
    "cmi.objectives.0.id": ["urn:", "a", ":", " ", "é", "", "{", "\u00a0", "\u2003", "%41"],
    "cmi.completion_status": ["completed", "not attempted", "unknown", " ", ""],
    "cmi.interactions.0.result": ["correct", "neutral", "1", ".5", "-", "wrong", ""],
    "adl.nav.request": ["continue", "_none_", "{target=", "a.b", "}", "choice", "jump", "exit", "All"],
}  # fmt: skip
PIECES_12 = {
    "cmi.core.score.raw": ["0", "1", "00", ".", "-", "+", "e", "", " ", "9"],
    "cmi.core.session_time": ["00", ":", "1", "9999", ".5", ".", "12:34:56", ""],
    "cmi.interactions.0.time": ["00", ":", "24", "23", "59", ".5", "12:34:56", "", "7"],
    "cmi.student_preference.audio": ["-", "1", "0", "100", "+", "101", ".", ""],
    "cmi.core.lesson_status": ["passed", "not attempted", " ", "", "browsed"],
    "cmi.interactions.0.id": ["a", " ", "", "ü", "\n"],
    "cmi.interactions.0.result": ["correct", "wrong", "neutral", "1", ".5", "-", "incorrect", ""],
}


def thrown_together(element: str, pieces: list[str]) -> list[str]:
    chance = random.Random(f"{SEED}{element}")
    return sorted({"".join(chance.choices(pieces, k=chance.randint(0, 7))) for _ in range(1500)})


CASES = [("2004", *case) for case in PIECES.items()] + [("1.2", *case) for case in PIECES_12.items()]


@pytest.mark.parametrize(("standard", "element", "pieces"), CASES, ids=[f"{s}-{e}" for s, e, _ in CASES])
def test_page_and_python_judge_alike(lab: Lab, standard: str, element: str, pieces: list[str]) -> None:
    values = thrown_together(element, pieces)
    old = standard == "1.2"
    first: list[tuple[str, ...]] = [("LMSInitialize" if old else "Initialize", "")]
    if element == "cmi.interactions.0.result" and not old:
        first.append(("SetValue", "cmi.interactions.0.id", "q"))
    fresh = element.endswith(".id")
    method = "LMSSetValue" if old else "SetValue"
    if fresh:
        trials = lab.each(launch_of(standard), [[*first, (method, element, value)] for value in values])
        page = [trial.answers[-1][0] == "true" for trial in trials]
    else:
        trial = lab.trial(launch_of(standard), *first, *((method, element, value) for value in values))
        page = [answer == "true" for answer, _ in trial.answers[len(first) :]]
    table = ElementTable.load(not old)
    python = [table.check(element, value) is None for value in values]
    assert [v for v, one, other in zip(values, page, python, strict=True) if one != other] == []
    assert 0 < sum(page) < len(values)
