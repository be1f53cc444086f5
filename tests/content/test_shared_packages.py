"""Packages that others wrote, good and broken, against what the README beside them expects."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.content.importer import import_package, inspect_package
from desktop.scorm.manifest import read_manifest
from desktop.scorm.package import Control, Edition, Manifest, TimeLimitAction
from desktop.scorm.refusal import MalformedXmlError, PackageError, Refusal, UnplayableError
from tests.content.library import courses, import_quietly, is_clean

SHARED = Path(__file__).parents[3] / "shared"

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the folder of shared input is not beside the project")


@dataclass(frozen=True)
class Expected:
    edition: Edition
    pages: int
    notes: frozenset[str] = frozenset()


COURSES = {
    "ContentPackagingOneFilePerSCO_SCORM12": Expected(Edition.SCORM_12, 18),
    "ContentPackagingSingleSCO_SCORM12": Expected(Edition.SCORM_12, 1),
    "RuntimeMinimumCalls_SCORM12": Expected(Edition.SCORM_12, 18),
    "RuntimeBasicCalls_SCORM12": Expected(Edition.SCORM_12, 1),
    "ContentPackagingSingleSCO_SCORM20042ndEdition": Expected(Edition.SCORM_2004_2ND, 1),
    "ContentPackagingSingleSCO_SCORM20043rdEdition": Expected(Edition.SCORM_2004_3RD, 1),
    "RuntimeBasicCalls_SCORM20043rdEdition": Expected(Edition.SCORM_2004_3RD, 1),
    "SequencingForcedSequential_SCORM20043rdEdition": Expected(Edition.SCORM_2004_3RD, 5),
    "SequencingPostTestRollup_SCORM20043rdEdition": Expected(Edition.SCORM_2004_3RD, 5),
    "scorm-compliant-course-maritime": Expected(Edition.SCORM_12, 7, frozenset({"no-schemaversion"})),
    "er-rel-trainer-SCORM12": Expected(
        Edition.SCORM_12, 1, frozenset({"no-namespace", "no-scormtype", "mac-leftovers"})
    ),
}


@pytest.mark.parametrize("name", COURSES)
def test_every_playable_course_is_imported(tmp_path: Path, name: str) -> None:
    expected = COURSES[name]
    found = import_quietly(SHARED / "courses" / f"{name}.zip", tmp_path / "library")
    launches = [item.launch for item in found.manifest.organization.root.walk() if item.launch]
    assert found.manifest.edition is expected.edition
    assert len(launches) == expected.pages
    assert {note.code for note in found.notes} == expected.notes
    assert courses(tmp_path / "library") == [found.sha256]


def test_maritime_reads_its_prerequisites_and_the_base_without_a_slash(tmp_path: Path) -> None:
    found = import_quietly(SHARED / "courses" / "scorm-compliant-course-maritime.zip", tmp_path / "library")
    items = {item.identifier: item for item in found.manifest.organization.root.walk()}
    assert found.manifest.title == "Maritime Navigation"
    assert items["S100002"].prerequisites == "B110"
    assert items["S100004"].time_limit_action is TimeLimitAction.CONTINUE_NO_MESSAGE
    assert items["S100004"].mastery_score == "75"


def manifest_of(name: str) -> tuple[Manifest, list[str], tuple[PackageError, ...]]:
    found = inspect_package(SHARED / "manifests" / f"{name}.zip")
    assert found.manifest is not None
    return found.manifest, [note.code for note in found.notes], found.problems


class TestImported:
    """The manifests that the README says are imported."""

    def imported(self, name: str, folder: Path) -> tuple[list[str], dict[str, str]]:
        """Launch addresses in order; texts of the notes by code."""
        found = import_package(
            SHARED / "manifests" / f"{name}.zip", folder, progress=lambda _: None, cancelled=lambda: False
        )
        launches = [item.launch for item in found.manifest.organization.root.walk() if item.launch]
        return launches, {note.code: note.text for note in found.notes}

    def test_nested_item(self, tmp_path: Path) -> None:
        launches, _ = self.imported("LaunchUrlFromNestedItem_SCORM12", tmp_path)
        assert launches[0] == "content/topic1.html"

    def test_three_items_in_order(self, tmp_path: Path) -> None:
        launches, _ = self.imported("MultipleItemsWithIdentifierRef_SCORM12", tmp_path)
        assert launches == [f"content/item{n}.html" for n in (1, 2, 3)]

    def test_external_metadata_with_blank_title(self, tmp_path: Path) -> None:
        _, notes = self.imported("ContentPackagingWithMetadata_SCORM12", tmp_path)
        manifest, _, _ = manifest_of("ContentPackagingWithMetadata_SCORM12")
        assert "metadata.xml" in notes["metadata-without-title"]
        assert manifest.title == "SCORM 1.2 With Metadata"
        assert manifest.organization.root.children[0].data_from_lms == "RANDOM"

    def test_prerequisites_in_words(self, tmp_path: Path) -> None:
        _, notes = self.imported("PrerequisitesTest_SCORM12", tmp_path)
        manifest, _, _ = manifest_of("PrerequisitesTest_SCORM12")
        one, two, three, four = manifest.organization.root.children
        assert "prerequisite-words" in notes
        assert (one.prerequisites, two.prerequisites) == ("", "module1")
        assert four.prerequisites == "(module1 & module2) | module3"
        assert (one.mastery_score, one.max_time_allowed, four.mastery_score) == ("80", "02:30:00", "90")
        assert three.time_limit_action is TimeLimitAction.EXIT_MESSAGE

    def test_dangling_item(self, tmp_path: Path) -> None:
        launches, notes = self.imported("ItemWithNonExistentResourceId_SCORM12", tmp_path)
        assert launches == ["content/item2.html"]
        assert "Item 1" in notes["dangling-item"]


REFUSED = {
    "MinimalValid_SCORM20043rdEdition": ("index.html", "no-scormtype"),
    "AdlAttributes_SCORM20043rdEdition": ("index.html", "no-scormtype"),
    "ComplexNestedOrganization_SCORM12": ("content/module1.html", "several-organizations"),
    "ContentPackagingNoSchemaVersion_SCORM20042ndEdition": ("index.html", "no-schemaversion"),
    "InvalidFileReferences_SCORM12": ("content/nonexistent.html", "missing-file"),
    "MissingRequiredFields_SCORM12": ("content/index.html", "missing-title"),
    "InvalidMissingOrgIdentifier_SCORM20043rdEdition": ("index.html", "organization-without-identifier"),
    "CM-01-broken-default-org": ("resources/SequencingTest.htm", "dangling-default"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_course_without_its_start_page_is_refused_naming_it_and_still_read_to_its_end(
    tmp_path: Path, name: str
) -> None:
    page, note = REFUSED[name]
    with pytest.raises(UnplayableError) as caught:
        import_quietly(SHARED / "manifests" / f"{name}.zip", tmp_path / "library")
    assert caught.value.code is Refusal.START_PAGE_MISSING
    assert f"“{page}”" in str(caught.value)
    assert is_clean(tmp_path / "library")
    _, notes, problems = manifest_of(name)
    assert note in notes
    assert [problem.code for problem in problems] == [Refusal.START_PAGE_MISSING]


def test_adl_attributes_are_read() -> None:
    manifest, _, _ = manifest_of("AdlAttributes_SCORM20043rdEdition")
    (item,) = manifest.organization.root.children
    assert item.time_limit_action is TimeLimitAction.EXIT_MESSAGE
    assert item.data_from_lms == "Launch Data"
    assert item.completion_threshold is not None
    assert (item.completion_threshold.completed_by_measure, item.completion_threshold.min_progress_measure) == (
        True,
        0.75,
    )
    assert item.hidden_controls == {Control.EXIT, Control.CONTINUE}
    assert (item.sequencing.controls.choice, item.sequencing.controls.flow) == (False, True)


def test_second_edition_is_known_by_its_namespaces() -> None:
    manifest, _, _ = manifest_of("ContentPackagingNoSchemaVersion_SCORM20042ndEdition")
    assert (manifest.edition, manifest.declared) == (Edition.SCORM_2004_2ND, None)


def test_each_missing_file_is_named() -> None:
    found = inspect_package(SHARED / "manifests" / "InvalidFileReferences_SCORM12.zip")
    text = " ".join(note.text for note in found.notes)
    for name in ("nonexistent.html", "nonexistent.js", "nonexistent.css", "nonexistent_asset.html"):
        assert f"“content/{name}”" in text


def test_nothing_to_launch(tmp_path: Path) -> None:
    with pytest.raises(UnplayableError) as caught:
        import_quietly(SHARED / "manifests" / "MissingLaunchUrl_SCORM12.zip", tmp_path)
    assert caught.value.code is Refusal.NOTHING_TO_LAUNCH


def test_malformed_xml_says_where(tmp_path: Path) -> None:
    with pytest.raises(MalformedXmlError) as caught:
        import_quietly(SHARED / "manifests" / "MalformedXml_SCORM12.zip", tmp_path)
    assert caught.value.line == 27
    found = inspect_package(SHARED / "manifests" / "MalformedXml_SCORM12.zip")
    assert (found.manifest, [problem.code for problem in found.problems]) == (None, [Refusal.MALFORMED_XML])


def test_every_conformance_manifest_is_read_without_a_note() -> None:
    manifests = sorted((SHARED / "conformance").glob("*/*.xml"))
    noted = {path: notes for path in manifests if (notes := read_manifest(path.read_bytes()).notes)}
    assert len(manifests) > 100
    assert noted == {}


def test_blanks_and_escapes_in_conformance_identifiers_are_read_away() -> None:
    """CTS OB-11a: `   gAdlObj%20%20%20-%20OB11a ` and its plain form are one objective."""
    text = (SHARED / "conformance" / "OB-11a" / "imsmanifest.xml").read_text(encoding="utf-8")
    targets = {
        found.target
        for item in read_manifest(text.encode()).organization.root.walk()
        for objective in (item.sequencing.primary_objective, *item.sequencing.objectives)
        for found in objective.maps
    }
    assert "gAdlObj - OB11a" in targets
    assert not any("%" in target or "  " in target for target in targets)
