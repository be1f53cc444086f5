"""The report as it is kept with a course: whole or not at all, and read again as it was written."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.content.media.prepared import Prepared, Replacement, write_prepared
from desktop.content.media.reasons import Fault, Reason
from desktop.content.preflight.films import current_report
from desktop.content.preflight.report import (
    REPORT_FILE,
    MediaFile,
    Outcome,
    OutsideAddress,
    Report,
    Verdict,
    read_report,
    write_report,
)
from desktop.content.preflight.verdict import judged

FILMS = tuple(MediaFile(path=name, container="MP4", codecs=("H.264",)) for name in ("a.mp4", "b.mp4", "c.mp4", "d.mp4"))


def made() -> Report:
    return judged(Report(made_at=datetime(2026, 3, 1, tzinfo=UTC), source="a.zip", title="Knots", media=FILMS))


def test_what_was_written_is_read(tmp_path: Path) -> None:
    write_report(tmp_path, made())
    assert read_report(tmp_path) == made()
    assert [path.name for path in (tmp_path / ".carrel").iterdir()] == ["report.json"]


@pytest.mark.parametrize("kept", [None, b"", b"{", b"[]", b'{"version": 2}', b"\xff\xfe"])
def test_what_can_not_be_read_is_no_report(tmp_path: Path, kept: bytes | None) -> None:
    if kept is not None:
        (tmp_path / ".carrel").mkdir()
        (tmp_path / REPORT_FILE).write_bytes(kept)
    assert read_report(tmp_path) is None


def test_a_disk_that_refuses_leaves_the_report_that_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_report(tmp_path, made())

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop.content.preflight.report.os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_report(tmp_path, made().model_copy(update={"title": "Other"}))
    assert read_report(tmp_path) == made()
    assert [path.name for path in (tmp_path / ".carrel").iterdir()] == ["report.json"]


def test_what_became_of_films_since_is_read_with_it(tmp_path: Path) -> None:
    write_report(tmp_path, made())
    replaced = {"a.mp4": Replacement("a.mp4", "video/mp4")}
    write_prepared(
        tmp_path, Prepared("engine", replaced, waiting=("b.mp4",), unplayable={"c.mp4": Reason(Fault.NO_SENSE)})
    )
    found = current_report(tmp_path)
    assert found is not None
    assert {media.path: media.outcome for media in found.media} == {
        "a.mp4": Outcome.PREPARED,
        "b.mp4": Outcome.TO_PREPARE,
        "c.mp4": Outcome.UNPLAYABLE,
        "d.mp4": Outcome.PLAYS,
    }
    assert found.media[2].why == "Its times make no sense: it is damaged."
    assert (made().verdict, found.verdict) == (Verdict.READY, Verdict.LIMITS)


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://a.example.net/x?y#z", "a.example.net"),
        ("//a.example.net", "a.example.net"),
        ("https://ada:pin@a.example.net:8080/x", "a.example.net:8080"),
        ("https://a.example.net?x=//b", "a.example.net"),
    ],
)
def test_the_machine_of_an_address(address: str, host: str) -> None:
    found = OutsideAddress.model_validate(
        {"kind": "link", "address": address, "file": "a", "line": 1, "loading": "on click"}
    )
    assert found.host == host
