"""A small round of the fuzzer, and that it notices what it is there for; `make fuzz` goes on for ten minutes."""

import sys
from pathlib import Path

import pytest

from desktop.scorm.refusal import Refusal, UnplayableError
from tests.fuzz.case import make_case
from tests.fuzz.checking import Findings, check
from tests.fuzz.corpus import corpus
from tests.fuzz.crew import Crew
from tests.fuzz.zip_model import read_archive
from tests.fuzz.zip_mutations import ESCAPED
from tests.packages import Course, build_zip

CASES = 300
SEED = 20_040


def test_three_hundred_wrong_packages_meet_named_errors_and_leave_nothing_behind() -> None:
    failures: list[str] = []
    crew = Crew(SEED, 2, lambda number, why: failures.append(f"--seed {SEED} --only {number}: {why}"))
    report = crew.run(iter(range(CASES)))
    assert not failures
    assert report.tried == CASES
    assert report.outcomes["imported"] > CASES // 20, "it has to reach what comes after the checks as well"
    assert len(report.outcomes) > 15, "and many of the checks"


def test_a_number_makes_the_same_case_again() -> None:
    assert make_case(1, 7) == make_case(1, 7)
    assert make_case(1, 7) != make_case(1, 8)
    assert make_case(1, 7) != make_case(2, 7)


def test_without_the_folder_of_others_there_is_a_corpus_of_our_own(tmp_path: Path) -> None:
    assert {seed.name for seed in corpus(tmp_path)} >= {"own-1.2", "own-2004", "own-folder"}


def test_every_seed_is_written_back_as_an_archive_that_reads_the_same(tmp_path: Path) -> None:
    for seed in corpus(tmp_path):
        again = read_archive(bytes(seed.archive))
        assert [(one.name, one.data()) for one in again.records] == [
            (one.name, one.data()) for one in seed.archive.records
        ]


def test_a_sound_package_passes(tmp_path: Path) -> None:
    assert check(sound(tmp_path), tmp_path / "room") == Findings("imported")
    assert not any(path.is_file() for path in (tmp_path / "room").rglob("*"))


class TestBrokenOnPurpose:
    """Each safeguard that is taken away is missed."""

    def failures(self, tmp_path: Path, package: bytes) -> str:
        return " ".join(check(package, tmp_path / "room").failures)

    def test_a_file_that_gets_out_is_seen(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("desktop.content.archive.Archive.problems", lambda _: iter(()))
        files = {**Course().files(), f"../../../{ESCAPED.decode()}": b"x"}
        package = build_zip(tmp_path / "p.zip", files).read_bytes()
        assert "Files beside the library changed" in self.failures(tmp_path, package)

    def test_what_is_left_of_an_import_is_seen(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("desktop.content.staging.remove_tree", lambda _: None)
        damaged = read_archive(sound(tmp_path))
        damaged.records[-1].claimed_crc = 1
        assert "left in the library" in self.failures(tmp_path, bytes(damaged))

    def test_an_error_without_a_name_is_seen(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def fails(*_: object) -> None:
            raise KeyError("something")

        monkeypatch.setattr("desktop.content.unpack.Unpacking._write", fails)
        assert "Importing raised KeyError" in self.failures(tmp_path, sound(tmp_path))

    def test_an_inspection_that_says_otherwise_is_seen(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("desktop.content.importer.require_space", _refuse)
        assert "An inspection sees nothing of nothing-to-launch" in self.failures(tmp_path, sound(tmp_path))

    def test_time_and_memory_without_end_are_seen(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("tests.fuzz.checking.CPU_SECONDS", 0.0)
        monkeypatch.setattr("tests.fuzz.checking.MEMORY", -1)
        said = self.failures(tmp_path, sound(tmp_path))
        assert "of a processor" in said
        assert "of memory" in said or not sys.platform.startswith("linux")


def _refuse(*_: object) -> None:
    raise UnplayableError(Refusal.NOTHING_TO_LAUNCH, "Nothing.")


def sound(folder: Path) -> bytes:
    """A package with nothing wrong in it."""
    return build_zip(folder / "sound.zip", Course().files()).read_bytes()
