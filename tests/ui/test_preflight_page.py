"""The report's page: what it shows of each part, what it offers, and what it says to whoever hears it."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.content.preflight.report import AddressKind, Loading, OutsideAddress, Report, Verdict
from desktop.ui.preflight_card import ReportCard
from desktop.ui.preflight_model import shown
from desktop.ui.preflight_page import PreflightPage
from desktop.ui.preflight_parts import LineView, RunCard, SectionCard, Shot
from desktop.ui.widgets.text import Paragraph
from tests.pictures import preflight as examples


@pytest.fixture
def page(qtbot: QtBot) -> PreflightPage:
    made = PreflightPage()
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    return made


def show(page: PreflightPage, report: Report) -> None:
    page.show_report(shown(report, examples.NOW))


def parts(page: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [part for part in page.findChildren(kind) if part.isVisibleTo(page)]


def button(page: QWidget, words: str) -> QAbstractButton:
    return next(one for one in page.findChildren(QAbstractButton) if one.text() == words)


def lines(card: QWidget) -> list[QWidget]:
    return [line for line in card.findChildren(LineView) if not line.isHidden()]


class TestWhatIsShown:
    def test_each_section_has_a_card_and_the_test_run_comes_right_after_what_was_found(
        self, page: PreflightPage
    ) -> None:
        show(page, examples.limited())
        cards = [part for part in page.findChildren(QWidget) if isinstance(part, SectionCard | RunCard)]
        assert len(cards) == 5
        column = page._parts.main
        assert isinstance(sorted(cards, key=column.indexOf)[1], RunCard)

    def test_another_report_takes_the_place_of_the_first(self, page: PreflightPage, qtbot: QtBot) -> None:
        show(page, examples.limited())
        show(page, examples.ready())
        qtbot.waitUntil(lambda: len(parts(page, SectionCard)) == 1)
        assert parts(page, RunCard) == []
        assert page.verdict.accessibleName().startswith("Will it work offline? Ready.")

    def test_a_reader_by_ear_is_told_the_question_the_verdict_and_what_it_means(self, page: PreflightPage) -> None:
        show(page, examples.refused())
        assert page.verdict.accessibleName().startswith("Can it be added? Not added. The start page")

    def test_a_long_section_is_shown_in_part_until_all_of_it_is_asked_for(self, page: PreflightPage) -> None:
        many = tuple(
            OutsideAddress(
                kind=AddressKind.LINK,
                address=f"https://host{number}.example/",
                file="index.html",
                line=number,
                loading=Loading.ON_CLICK,
            )
            for number in range(1, 31)
        )
        show(page, examples.ready().model_copy(update={"addresses": many, "address_count": 30}))
        card = page.findChildren(SectionCard)[-1]
        assert len(lines(card)) == 8
        button(card, "Show all 30").click()
        assert len(lines(card)) == 30

    def test_of_very_many_files_the_rest_is_counted_though_not_named(self, page: PreflightPage) -> None:
        named = tuple(f"old/{number}.png" for number in range(10))
        show(page, examples.ready().model_copy(update={"unused": named, "unused_count": 1_000}))
        card = page.findChildren(SectionCard)[-1]
        rest = next(one for one in card.findChildren(QAbstractButton) if "more places" in one.text())
        listed = 1_000 - int(rest.text().split()[0].replace(",", ""))
        assert 0 < listed < 10
        rest.click()
        said = [part.text() for part in card.findChildren(Paragraph)]
        assert "990 more are not listed." in said

    def test_pictures_of_the_test_run_come_when_they_are_read(self, page: PreflightPage) -> None:
        show(page, examples.limited())
        page.show_pictures(examples.pictures())
        shots = page.findChildren(Shot)
        assert [shot._view._image is not None for shot in shots] == [True] * 5 + [False]
        assert shots[2].accessibleName() == "Cold chain, Opened, 1 script error · 1 address blocked"


class TestWhatIsOffered:
    def test_a_refused_package_begins_with_the_page_that_is_offered(self, page: PreflightPage, qtbot: QtBot) -> None:
        show(page, examples.refused())
        page.show_offers(runs=False, start_page="story.html")
        assert not page.run.isVisible()
        with qtbot.waitSignal(page.start_asked) as asked:
            page.start.click()
        assert asked.args == ["story.html"]

    def test_while_it_is_tested_no_second_test_is_offered_and_it_can_be_stopped(
        self, page: PreflightPage, qtbot: QtBot
    ) -> None:
        show(page, examples.limited())
        page.show_offers(runs=True)
        page.show_progress("Cold chain", "Lesson 3 of 6", 0.5)
        assert not page.run.isEnabled()
        with qtbot.waitSignal(page.stop_asked):
            page.stop.click()
        page.show_progress("", "", None)
        assert page.run.isEnabled()
        assert not page.stop.isVisible()


class TestInANarrowWindow:
    def test_nothing_is_wider_than_the_window(self, page: PreflightPage) -> None:
        show(page, examples.limited())
        page.resize(QSize(400, 800))
        assert page._parts.minimumSizeHint().width() <= 400 - 2 * 32


@pytest.mark.parametrize("verdict", [*Verdict, None])
def test_the_card_on_a_package_page_says_the_verdict_in_words(verdict: Verdict | None, qtbot: QtBot) -> None:
    card = ReportCard()
    qtbot.addWidget(card)
    card.show_verdict(verdict)
    assert card.accessibleName()
    assert card.button.text() == ("Check it now" if verdict is None else "Read the report")
