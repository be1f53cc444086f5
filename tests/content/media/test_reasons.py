"""Each fault of a film is said in a sentence, in the language of whoever reads it and not of what found it."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.content.media.prepared import OWN_FOLDER, Prepared, prepared, write_prepared
from desktop.content.media.reasons import Detail, Fault, MediaError, Reason, reason_from
from desktop.words import ENGLISH, install

DETAILS: dict[str, Detail] = {
    "detail": "so it says",
    "width": 9000,
    "height": 20,
    "most": 8192,
    "hours": 30,
    "count": 41,
}


@pytest.fixture
def plain_english() -> Iterator[None]:
    install(ENGLISH)  # an application of an earlier test may have installed its own
    yield
    install(ENGLISH)


@pytest.mark.parametrize("fault", [fault for fault in Fault if fault is not Fault.IN_WORDS])
def test_each_fault_has_a_sentence(fault: Fault) -> None:
    said = str(Reason(fault, DETAILS))
    assert said.endswith(".")
    assert "{" not in said


def test_an_error_says_its_reason() -> None:
    error = MediaError(Fault.DAMAGED, "so it says")
    assert error.fault is Fault.DAMAGED
    assert str(error) == str(error.reason) == "It is damaged, or protected against copying (so it says)."


@pytest.mark.parametrize(
    "reason",
    [
        Reason(Fault.DAMAGED, {"detail": "Invalid data {found} “here”"}),
        Reason(Fault.TOO_LARGE, {"width": 60_000, "height": 2, "most": 8192}),
        Reason(Fault.MOSTLY_MISSING, {"detail": (6.0, 1.2)}),
        Reason(Fault.KILLS_ITS_READER),
        Reason(Fault.RESULT_UNREADABLE),
    ],
)
def test_what_is_kept_is_read_as_it_was(tmp_path: Path, reason: Reason) -> None:
    write_prepared(tmp_path, Prepared("engine", unplayable={"a.mp4": reason}))
    assert prepared(tmp_path).unplayable == {"a.mp4": reason}


@pytest.mark.usefixtures("plain_english")
def test_it_is_said_in_the_language_of_whoever_reads(tmp_path: Path) -> None:
    reasons = {"a.mp4": Reason(Fault.MOSTLY_MISSING, {"detail": (6.0, 1.2)})}
    write_prepared(tmp_path, Prepared("engine", unplayable=reasons))
    english = {name: str(why) for name, why in prepared(tmp_path).unplayable.items()}
    assert english["a.mp4"] == "It is damaged: most of it is missing (6.0 s → 1.2 s)."
    install(replace(ENGLISH, translate=lambda *_: "Es fehlt das meiste ({detail}).", decimal=lambda *_: "1,2"))
    assert str(prepared(tmp_path).unplayable["a.mp4"]) == "Es fehlt das meiste (1,2 s → 1,2 s)."


def test_a_sentence_that_an_earlier_carrel_kept_is_still_said(tmp_path: Path) -> None:
    write_prepared(tmp_path, Prepared("engine", waiting=("b.mp4",)))
    record = tmp_path / OWN_FOLDER / "prepared.json"
    kept = json.loads(record.read_text(encoding="utf-8")) | {"unplayable": {"a.mp4": "It is {damaged}."}}
    record.write_text(json.dumps(kept), encoding="utf-8")
    found = prepared(tmp_path)
    assert str(found.unplayable["a.mp4"]) == "It is {damaged}."
    write_prepared(tmp_path, found)
    assert prepared(tmp_path) == found


@pytest.mark.parametrize("kept", [{}, {"fault": "rain", "details": {}}, {"fault": "too-large", "details": {}}])
def test_what_is_no_reason_is_refused(kept: dict[str, object]) -> None:
    with pytest.raises((ValueError, KeyError)):
        reason_from(kept)
