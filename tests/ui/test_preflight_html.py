"""The report as a page of HTML: whole in itself, safe whatever a package says, readable without a screen."""

from html.parser import HTMLParser

import pytest

from desktop.content.preflight.report import Report, Said
from desktop.ui.preflight_html import report_html
from desktop.ui.preflight_model import shown
from tests.pictures import preflight as examples


class _Page(HTMLParser):
    """Everything that a page holds."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.loads: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.loads += [value or "" for name, value in attrs if name in ("src", "href")]

    def handle_data(self, data: str) -> None:
        self.text += data.translate(dict.fromkeys((0x2068, 0x2069)))


def page(report: Report) -> _Page:
    return _Page(report_html(shown(report, examples.NOW)))


@pytest.mark.parametrize("report", [examples.ready(), examples.limited(), examples.offline_no(), examples.refused()])
def test_it_says_the_verdict_and_needs_nothing_else(report: Report) -> None:
    found = page(report)
    assert shown(report, examples.NOW).verdict.word in found.text
    assert "script" not in found.tags
    assert all(address.startswith("data:image/png") for address in found.loads)


def test_everything_that_the_page_of_the_app_shows_is_on_it() -> None:
    report = examples.limited()
    text = page(report).text
    seen = shown(report, examples.NOW)
    said = [seen.title, *(section.heading for section in seen.sections), *(fact.value for fact in seen.facts)]
    said += [line.title for section in seen.sections for line in section.lines]
    plain = [one.translate(dict.fromkeys((0x2068, 0x2069))) for one in said]
    assert [one for one in plain if one not in text] == []


def test_what_a_package_says_is_text_and_never_markup() -> None:
    evil = "<script>alert('x')</script><img src=x onerror=alert(1)>"
    report = examples.limited().model_copy(update={"title": evil, "repairs": (Said(code="a", text=evil),)})
    found = page(report)
    assert "script" not in found.tags
    assert evil in found.text


def test_pictures_of_the_test_run_are_inside_the_page() -> None:
    report = examples.limited()
    html = report_html(shown(report, examples.NOW), lambda name: f"PNG of {name}".encode())
    assert "data:image/png;base64," in html
    assert len([run for run in shown(report, examples.NOW).runs if run.picture]) == html.count("<img")


def test_it_is_made_for_paper() -> None:
    html = report_html(shown(examples.limited(), examples.NOW))
    assert "@page" in html
    assert "prefers-color-scheme: dark" not in html
