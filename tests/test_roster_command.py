"""`carrel roster`: what a server is told that a roster would change."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from desktop.roster_command import roster_one
from sync.checking import check_field
from sync.records.vocabulary import RecordKind

HEADINGS = "Number,Given name,Family name,Role,Groups\n"
ADA, BRIDGE = "0195518f-9c00-7c52-8a3f-1d2f6f0a7b11", "0195518f-9c00-7c52-8a3f-1d2f6f0a7b22"
PERSON = {
    "id": ADA,
    "given_name": "Ada",
    "family_name": "Byron",
    "number": "1",
    "email": None,
    "language": None,
    "role": "learner",
    "source_id": None,
    "active": True,
    "groups": [BRIDGE],
}
GROUP = {"id": BRIDGE, "name": "Bridge", "source_id": None, "made_at": "2026-03-01T12:00:00+00:00", "removed_at": None}


def told(tmp_path: Path, capsys: pytest.CaptureFixture[str], rows: str, **known: list[Any]) -> dict[str, Any]:
    file = tmp_path / "roster.csv"
    file.write_text(HEADINGS + rows, encoding="utf-8")
    directory = io.StringIO(json.dumps({"people": [], "groups": []} | known))
    assert roster_one(file, directory, administrators=False, as_json=True) == 0
    record: dict[str, Any] = json.loads(capsys.readouterr().out)
    for edit in record["edits"]:
        for name, value in edit["fields"].items():
            check_field(RecordKind(edit["kind"]), name, value)
    return record


def test_new_people_come_after_their_groups_and_their_membership_last(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = told(tmp_path, capsys, "1,Ada,Byron,learner,Bridge\n")
    assert [edit["kind"] for edit in record["edits"]] == ["group", "person", "group"]
    made, person, members = record["edits"]
    assert (made["fields"]["name"], members["subject"]) == ("Bridge", made["subject"])
    assert members["fields"] == {f"member:{person['subject']}": True}
    assert (record["added"], record["groups"]) == (1, ["Bridge"])


def test_who_is_as_the_roster_says_is_not_mentioned(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record = told(tmp_path, capsys, "1,Ada,Byron,learner,Bridge\n", people=[PERSON], groups=[GROUP])
    assert (record["unchanged"], record["edits"]) == (1, [])


def test_only_the_fields_that_differ_are_set(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record = told(tmp_path, capsys, "1,Ada,Lovelace,learner,Bridge\n", people=[PERSON], groups=[GROUP])
    assert record["edits"] == [{"kind": "person", "subject": ADA, "fields": {"family_name": "Lovelace"}}]


def test_who_was_gone_comes_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gone = PERSON | {"active": False}
    record = told(tmp_path, capsys, "1,Ada,Byron,learner,Bridge\n", people=[gone], groups=[GROUP])
    assert record["edits"] == [{"kind": "person", "subject": ADA, "fields": {"deactivated_at": None}}]


def test_what_is_no_roster_is_said_to_be_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "roster.csv"
    file.write_bytes(b"PK\x03\x04")
    assert roster_one(file, None, administrators=False, as_json=True) == 1
    assert json.loads(capsys.readouterr().out)["unreadable"]
    assert roster_one(file, None, administrators=False, as_json=False) == 1
    assert capsys.readouterr().err
