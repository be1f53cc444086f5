"""Field notes 2.5: AICC, cmi5, xAPI, H5P and plain HTML zips are named for what they are, and refused kindly."""

from pathlib import Path

import pytest

from desktop.content.importer import inspect_package
from desktop.scorm.refusal import PackageError, Refusal
from tests.content.library import import_quietly, is_clean
from tests.packages import SCORM_12, Course, build_zip


def refusal(folder: Path, files: dict[str, bytes | str]) -> PackageError:
    with pytest.raises(PackageError) as caught:
        import_quietly(build_zip(folder / "p.zip", files), folder / "library")
    assert is_clean(folder / "library")
    return caught.value


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        (["cmi5.xml", "index.html"], "a cmi5 course"),
        (["tincan.xml", "story.html"], "an xAPI (Tin Can) course"),
        (["h5p.json", "content/content.json"], "an H5P activity"),
        (["Course.CRS", "course.au", "course.des", "course.cst", "start.htm"], "an AICC course"),
        (["a/course.au"], "an AICC course"),
        (["index.html", "img/a.png"], "plain web pages"),
        (["start.htm"], "plain web pages"),
        (["moodle_backup.xml", "files/ab/abcd"], "a backup of a Moodle course"),
        (["[Content_Types].xml", "ppt/presentation.xml"], "an Office document"),
        (["mimetype", "META-INF/container.xml", "OPS/a.xhtml"], "an electronic book (EPUB)"),
        (["Lesson.pptx"], "a presentation"),
        (["course.rar"], "another archive: unpack it once and import what is inside"),
    ],
)
def test_an_archive_without_manifest_is_refused_naming_what_it_looks_like(
    tmp_path: Path, names: list[str], kind: str
) -> None:
    error = refusal(tmp_path, dict.fromkeys(names, "x"))
    assert error.code is Refusal.NO_MANIFEST
    assert f"It looks like {kind}." in str(error)
    assert "ask for the course as a SCORM" in str(error)


def test_what_looks_like_nothing_is_refused_without_a_guess(tmp_path: Path) -> None:
    error = refusal(tmp_path, {"a.bin": "x"})
    assert error.code is Refusal.NO_MANIFEST
    assert "looks like" not in str(error)


def test_a_manifest_beside_another_kinds_file_makes_it_scorm(tmp_path: Path) -> None:
    """Authoring tools put both into one archive."""
    package = build_zip(tmp_path / "p.zip", Course().files(**{"tincan.xml": "x", "cmi5.xml": "x"}))
    assert import_quietly(package, tmp_path / "library").manifest.title == "A course"


def ims(schema: str, attributes: str = "", kind: str = "webcontent", more: str = "") -> str:
    return (
        f'<manifest identifier="m" {attributes}><metadata><schema>{schema}</schema></metadata><organizations/>'
        f'<resources><resource identifier="r" type="{kind}" href="index.html" {more}/></resources></manifest>'
    )


@pytest.mark.parametrize(
    ("manifest", "kind"),
    [
        (ims("IMS Common Cartridge"), "an IMS Common Cartridge"),
        (ims("", 'xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1"'), "an IMS Common Cartridge"),
        (ims("QTIv2.1 Package"), "test questions"),
        (ims("", kind="imsqti_item_xmlv2p1"), "test questions"),
        (ims("IMS Content"), "a plain IMS Content Package"),
    ],
)
def test_ims_packages_that_are_no_scorm_are_refused_by_name(tmp_path: Path, manifest: str, kind: str) -> None:
    error = refusal(tmp_path, {"imsmanifest.xml": manifest, "index.html": "x"})
    assert error.code is Refusal.OTHER_STANDARD
    assert kind in str(error)
    found = inspect_package(tmp_path / "p.zip")
    assert [problem.code for problem in found.problems] == [Refusal.OTHER_STANDARD]


@pytest.mark.parametrize(
    "manifest",
    [
        ims("IMS Content", SCORM_12),
        ims("IMS Content", more='adlcp:scormtype="sco"'),
        ims("IMS Content, SCORM"),
        ims("", more=""),
    ],
)
def test_anything_of_scorm_in_it_makes_it_a_course(tmp_path: Path, manifest: str) -> None:
    package = build_zip(tmp_path / "p.zip", {"imsmanifest.xml": manifest, "index.html": "x"})
    import_quietly(package, tmp_path / "library")
