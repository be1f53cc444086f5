"""The sample courses are sound packages: complete, self-contained, and they say what they are."""

import re
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from lxml import etree

from desktop.content.picture import choose_picture
from desktop.content.samples import build_samples
from desktop.scorm.manifest import read_manifest
from desktop.scorm.package import Edition, Manifest, ResourceKind
from tests.samples.course_files import COURSES, SAMPLES, Element, files, pages

REFERRING = ("href", "src", "poster")
NAMES_NOT_ADDRESSES = re.compile(r"https?://(www\.w3\.org/|scripts\.sil\.org|github\.com/)")
CLIP_SECONDS = 14.0


def manifest_of(course: str) -> Manifest:
    return read_manifest((SAMPLES / course / "imsmanifest.xml").read_bytes())


@pytest.mark.parametrize("course", COURSES)
class TestPackage:
    """CAM book, chapter 3."""

    def test_manifest_needs_no_mending(self, course: str) -> None:
        assert manifest_of(course).notes == ()

    def test_manifest_has_a_title_and_a_description(self, course: str) -> None:
        manifest = manifest_of(course)
        assert manifest.title == manifest.organization.root.title
        assert len(manifest.description) > 40

    def test_every_file_is_listed_once_and_every_listed_file_is_there(self, course: str) -> None:
        listed = Counter(name for resource in manifest_of(course).resources for name in resource.files)
        assert listed == Counter(name for name in files(course) if name != "imsmanifest.xml")

    def test_every_item_opens_a_page_of_the_package(self, course: str) -> None:
        launched = [item.launch for item in manifest_of(course).organization.root.walk() if not item.children]
        assert launched
        assert set(launched) <= set(pages(course))

    def test_every_sco_loads_the_script_that_finds_the_api(self, course: str) -> None:
        for item in manifest_of(course).organization.root.walk():
            if item.kind is ResourceKind.SCO and item.launch is not None:
                scripts = [script.get("src") for script in pages(course)[item.launch].iter("script")]
                assert "script/scorm.js" in scripts, item.title

    def test_brings_a_picture_for_the_library(self, course: str) -> None:
        sizes = {name: path.stat().st_size for name, path in files(course).items()}
        assert choose_picture(sizes) == "thumbnail.png"

    def test_is_small_enough_to_be_carried_along(self, course: str) -> None:
        assert sum(path.stat().st_size for path in files(course).values()) < 1_000_000


@pytest.mark.parametrize("course", COURSES)
class TestSelfContained:
    def test_pictures_and_pages_are_well_formed(self, course: str) -> None:
        for name, path in files(course).items():
            if name.endswith((".svg", ".html", ".xml")):
                etree.fromstring(path.read_bytes())

    def test_every_reference_stays_in_the_package_and_is_there(self, course: str) -> None:
        for name, page in pages(course).items():
            for address in references(page):
                if not address.startswith("#"):
                    assert address in files(course), f"{name} refers to {address}"

    def test_styles_refer_only_to_files_of_the_package(self, course: str) -> None:
        for name, path in files(course).items():
            if name.endswith(".css"):
                for address in re.findall(r'url\("?([^")]+)', path.read_text("utf-8")):
                    assert f"style/{address}" in files(course), f"{name} refers to {address}"

    def test_no_file_names_an_address_outside(self, course: str) -> None:
        for name, path in files(course).items():
            if name.endswith((".html", ".svg", ".css", ".js", ".vtt")):
                rest = NAMES_NOT_ADDRESSES.sub("", path.read_text("utf-8"))
                assert "://" not in rest, name

    def test_nothing_is_inline_that_a_strict_content_policy_would_refuse(self, course: str) -> None:
        for name, page in pages(course).items():
            for element in page.iter("script", "style"):
                assert not (element.text or "").strip(), f"{name}: inline <{element.tag}>"
            for element in page.iter(etree.Element):
                handlers = [key for key in map(str, element.attrib) if key == "style" or key.startswith("on")]
                assert not handlers, f"{name}: {handlers} on <{element.tag}>"

    def test_no_script_makes_code_from_text(self, course: str) -> None:
        for name, path in files(course).items():
            if name.endswith(".js"):
                assert not re.search(r"\beval\b|new Function|innerHTML|document\.write", path.read_text("utf-8")), name

    def test_every_picture_in_a_page_says_what_it_shows(self, course: str) -> None:
        for name, page in pages(course).items():
            for image in page.iter("img"):
                assert image.get("alt") is not None, f"{name}: {image.get('src')}"

    def test_ids_are_used_once_in_a_page(self, course: str) -> None:
        for name, page in pages(course).items():
            ids = Counter(element.get("id") for element in page.iter(etree.Element))
            twice = [key for key, count in ids.items() if key and count > 1]
            assert not twice, name


def references(page: Element) -> list[str]:
    """What a page loads or links to, without fragments."""
    found = [element.get(key) for element in page.iter(etree.Element) for key in REFERRING]
    return [urlsplit(address).path or "#" for address in found if address]


def test_the_two_courses_are_of_the_two_standards() -> None:
    editions = [manifest_of(course).edition for course in COURSES]
    assert editions == [Edition.SCORM_12, Edition.SCORM_2004_4TH]


def test_the_first_course_passes_at_eighty() -> None:
    (item,) = manifest_of("fire-safety").organization.root.children
    assert item.mastery_score == "80"


def test_the_same_sources_give_the_same_packages(tmp_path: Path) -> None:
    first = build_samples(SAMPLES, tmp_path / "one")
    again = build_samples(SAMPLES, tmp_path / "two")
    assert [path.stem for path in first] == list(COURSES)
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in again]


class TestFilm:
    media = SAMPLES / "fire-safety" / "media"

    def test_is_webm_and_small(self) -> None:
        data = (self.media / "extinguisher.webm").read_bytes()
        assert data.startswith(b"\x1a\x45\xdf\xa3")
        assert b"webm" in data[:64]
        assert b"V_VP9" in data
        assert b"A_OPUS" in data
        assert len(data) < 500_000

    def test_captions_follow_each_other_and_end_with_the_film(self) -> None:
        text = (self.media / "extinguisher.en.vtt").read_text("utf-8")
        assert text.startswith("WEBVTT\n")
        found = re.findall(r"^(\d\d):(\d\d\.\d{3}) --> (\d\d):(\d\d\.\d{3})$", text, re.MULTILINE)
        times = [(int(a) * 60 + float(b), int(c) * 60 + float(d)) for a, b, c, d in found]
        edges = [edge for cue in times for edge in cue]
        assert len(times) == 6
        assert edges == sorted(edges)
        assert edges[-1] <= CLIP_SECONDS
