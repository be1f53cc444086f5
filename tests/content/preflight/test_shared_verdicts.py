"""Packages that others wrote: none crashes, and each gets the verdict that the README beside it says."""

from pathlib import Path

import pytest

from desktop.content.preflight.preflight import inspect
from desktop.content.preflight.report import Loading, Verdict
from tests.content.preflight.looks import no_media

SHARED = Path(__file__).parents[4] / "shared"

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the folder of shared input is not beside the project")

# courses/README.md: all of them are imported, open and run; none needs the web.
READY_COURSES = (
    "ContentPackagingOneFilePerSCO_SCORM12",
    "ContentPackagingSingleSCO_SCORM12",
    "ContentPackagingSingleSCO_SCORM20042ndEdition",
    "ContentPackagingSingleSCO_SCORM20043rdEdition",
    "RuntimeBasicCalls_SCORM12",
    "RuntimeBasicCalls_SCORM20043rdEdition",
    "RuntimeMinimumCalls_SCORM12",
    "SequencingForcedSequential_SCORM20043rdEdition",
    "SequencingPostTestRollup_SCORM20043rdEdition",
    "er-rel-trainer-SCORM12",
    "scorm-compliant-course-maritime",
)
# manifests/README.md: imported, or refused and why.
MANIFESTS = {
    "LaunchUrlFromNestedItem_SCORM12": (Verdict.READY, ""),
    "MultipleItemsWithIdentifierRef_SCORM12": (Verdict.READY, ""),
    "ContentPackagingWithMetadata_SCORM12": (Verdict.READY, ""),
    "PrerequisitesTest_SCORM12": (Verdict.READY, ""),
    "ItemWithNonExistentResourceId_SCORM12": (Verdict.LIMITS, ""),  # an item of the course can't be opened
    "MinimalValid_SCORM20043rdEdition": (Verdict.REFUSED, "start-page-missing"),
    "AdlAttributes_SCORM20043rdEdition": (Verdict.REFUSED, "start-page-missing"),
    "ComplexNestedOrganization_SCORM12": (Verdict.REFUSED, "start-page-missing"),
    "ContentPackagingNoSchemaVersion_SCORM20042ndEdition": (Verdict.REFUSED, "start-page-missing"),
    "InvalidFileReferences_SCORM12": (Verdict.REFUSED, "start-page-missing"),
    "MissingRequiredFields_SCORM12": (Verdict.REFUSED, "start-page-missing"),
    "InvalidMissingOrgIdentifier_SCORM20043rdEdition": (Verdict.REFUSED, "start-page-missing"),
    "CM-01-broken-default-org": (Verdict.REFUSED, "start-page-missing"),
    "MissingLaunchUrl_SCORM12": (Verdict.REFUSED, "nothing-to-launch"),
    "MalformedXml_SCORM12": (Verdict.REFUSED, "malformed-xml"),
}


def test_none_is_left_out() -> None:
    assert {path.stem for path in (SHARED / "courses").glob("*.zip")} == set(READY_COURSES)
    assert {path.stem for path in (SHARED / "manifests").glob("*.zip")} == set(MANIFESTS)


@pytest.mark.parametrize("name", READY_COURSES)
def test_a_course_that_runs_is_ready(name: str) -> None:
    report = inspect(SHARED / "courses" / f"{name}.zip", look=no_media)
    assert (report.verdict, report.limits, report.problems) == (Verdict.READY, (), ())
    assert all(found.loading is not Loading.BY_ITSELF for found in report.addresses)
    assert report.missing == ()


@pytest.mark.parametrize("name", MANIFESTS)
def test_a_manifest_gets_the_verdict_of_its_row(name: str) -> None:
    report = inspect(SHARED / "manifests" / f"{name}.zip", look=no_media)
    verdict, problem = MANIFESTS[name]
    assert report.verdict is verdict
    assert [said.code for said in report.problems] == ([problem] if problem else [])


def test_the_links_of_the_golf_course_are_links() -> None:
    """Each page ends with its source on Wikipedia or wikiHow and a licence: to click, not to load."""
    report = inspect(SHARED / "courses" / "RuntimeBasicCalls_SCORM12.zip", look=no_media)
    hosts = {found.host for found in report.addresses}
    assert {"en.wikipedia.org", "www.wikihow.com", "creativecommons.org"} <= hosts


def test_pages_that_the_single_sco_never_opens_are_unused() -> None:
    """Its start page says that it is not implemented, and names no other."""
    report = inspect(SHARED / "courses" / "ContentPackagingSingleSCO_SCORM12.zip", look=no_media)
    assert "Etiquette/Course.html" in report.unused
    assert "shared/launchpage.html" not in report.unused


def test_what_the_reports_must_say() -> None:
    def said(name: str) -> str:
        return inspect(SHARED / "manifests" / f"{name}.zip", look=no_media).model_dump_json()

    for name in ("nonexistent.html", "nonexistent.js", "nonexistent.css", "nonexistent_asset.html"):
        assert f"content/{name}" in said("InvalidFileReferences_SCORM12")
    assert "line 27" in said("MalformedXml_SCORM12")
    second = inspect(SHARED / "manifests" / "ContentPackagingNoSchemaVersion_SCORM20042ndEdition.zip", look=no_media)
    assert (second.standard_declared, second.standard_found) == (None, "SCORM 2004 2nd")
    maritime = inspect(SHARED / "courses" / "scorm-compliant-course-maritime.zip", look=no_media)
    assert (maritime.standard_declared, maritime.standard_found) == (None, "SCORM 1.2")
