"""The page of the audit trail: what stands where, before and after the trail was checked."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.audit_page import AuditPage
from desktop.ui.theme import ThemeService


def opened(qtbot: QtBot) -> AuditPage:
    made = AuditPage()
    qtbot.addWidget(made)
    made.resize(1060, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def top(page: AuditPage, part: QWidget) -> int:
    return part.mapTo(page, part.rect().topLeft()).y()


def test_before_a_check_nothing_holds_the_place_of_its_verdict(qtbot: QtBot, service: ThemeService) -> None:
    page = opened(qtbot)
    assert top(page, page.check) == page.header.height()
    page.show_verdict(True, "The trail is whole.", "151 entries were checked.")
    qtbot.waitUntil(lambda: top(page, page.check) > page.header.height())
    assert top(page, page.verdict) == page.header.height()


def test_the_choices_stand_in_the_order_of_the_columns_they_narrow(qtbot: QtBot, service: ThemeService) -> None:
    page = opened(qtbot)
    choices = [page.periods, page.people, page.actions_chosen, page.abouts]

    def across() -> list[int]:
        return [choice.mapTo(page, choice.rect().topLeft()).x() for choice in choices]

    qtbot.waitUntil(lambda: across() == sorted(across()))
