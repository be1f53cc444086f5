"""The sample courses as the tests read them."""

from pathlib import Path

from lxml import etree

from desktop.content.samples import sample_files

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
COURSES = ("fire-safety", "first-voyage")

# What lxml calls a parsed element is private in its stubs.
Element = etree._Element


def files(course: str) -> dict[str, Path]:
    """Every file of the package by its name in the package."""
    return sample_files(SAMPLES, course)


def pages(course: str) -> dict[str, Element]:
    """The HTML pages as trees; XML syntax is asked of them, so that a forgotten end tag is found."""
    found = {name: path for name, path in files(course).items() if name.endswith(".html")}
    return {name: etree.fromstring(path.read_bytes()) for name, path in found.items()}


def questions(course: str) -> dict[str, Element]:
    """The forms that ask something, by id."""
    return {
        form.get("id", ""): form
        for page in pages(course).values()
        for form in page.iter("form")
        if "question" in form.get("class", "").split()
    }
