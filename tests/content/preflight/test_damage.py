"""A report agrees with an import: damage that only reading a file to its end shows is found as well."""

from pathlib import Path

import pytest

from desktop.content.preflight.preflight import inspect
from desktop.content.preflight.report import Verdict
from desktop.scorm.refusal import ImportCancelledError, PackageError
from tests.content.library import import_quietly
from tests.fuzz.zip_model import read_archive
from tests.packages import Course, build_zip


def damaged(folder: Path) -> Path:
    package = build_zip(folder / "p.zip", Course().files(**{"picture.bin": bytes(range(256)) * 4000}))
    archive = read_archive(package.read_bytes())
    archive.records[-1].claimed_crc = 1
    package.write_bytes(bytes(archive))
    return package


def test_a_picture_that_is_damaged_is_a_reason_to_refuse_as_it_is_at_import(tmp_path: Path) -> None:
    package = damaged(tmp_path)
    with pytest.raises(PackageError) as caught:
        import_quietly(package, tmp_path / "library")
    report = inspect(package, look=lambda _: None)
    assert report.verdict is Verdict.REFUSED
    assert [said.code for said in report.problems] == [caught.value.code.value]


def test_reading_to_the_end_can_be_called_off(tmp_path: Path) -> None:
    with pytest.raises(ImportCancelledError):
        inspect(damaged(tmp_path), look=lambda _: None, cancelled=lambda: True)
