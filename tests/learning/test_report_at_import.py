"""A course that is put on the shelf has its report, before anybody changes its media."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.content.preflight.report import Verdict, read_report
from desktop.learning.library import AlreadyThereError, Library
from desktop.store.store import Store
from tests.packages import Course, build_zip
from tests.store.desk import KEY


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Store.open(tmp_path / "data", KEY) as store:
        yield Library(store, tmp_path / "courses")


@pytest.fixture
def package(tmp_path: Path) -> Path:
    page = '<script src="https://cdn.example.net/app.js"></script><audio src="bell.wav"></audio>'
    bell = b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0"
    return build_zip(tmp_path / "knots.zip", Course("Knots").files() | {"index.html": page, "bell.wav": bell})


def test_it_is_there_when_its_media_may_be_prepared(library: Library, package: Path) -> None:
    seen = []
    library.on_added = lambda sha256: seen.append(read_report(library.folder_of(sha256)))
    added = library.add(package, lambda _: None, lambda: False)
    (report,) = seen
    assert report is not None
    assert (report.title, report.source, report.sha256) == ("Knots", "knots.zip", added.facts.sha256)
    assert report.verdict is Verdict.OFFLINE_NO
    assert [media.path for media in report.media] == ["bell.wav"]


def test_a_course_that_is_there_keeps_its_report(library: Library, package: Path) -> None:
    added = library.add(package, lambda _: None, lambda: False)
    before = read_report(library.folder_of(added.facts.sha256))
    with pytest.raises(AlreadyThereError):
        library.add(package, lambda _: None, lambda: False)
    assert read_report(library.folder_of(added.facts.sha256)) == before
