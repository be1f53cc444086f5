"""What a table shows, without a screen: widths, folding, and which pages are asked for."""

import pytest

from desktop.ui.status import Status
from desktop.ui.widgets.table_model import (
    PAGE,
    ActionCell,
    BarCell,
    Column,
    Narrow,
    Pages,
    PageWanted,
    PersonCell,
    Row,
    StatusCell,
    TextCell,
    folded,
    shares,
)

FOLD = Narrow.FOLD
COLUMNS = (
    Column("who", "Learner", 150, 3),
    Column("course", "Course", 200, 5, priority=1, narrow=Narrow.FOLD),
    Column("state", "State", 150, 2),
    Column("machine", "Machine", 100, 1, priority=2),
)


def person(number: int) -> Row:
    cells = (
        PersonCell(f"Learner {number}", str(number)),
        TextCell("Fire safety", "Lesson 3"),
        StatusCell(Status.PASSED, "Passed with 91%"),
        TextCell("PC 2"),
    )
    return Row(number, cells)


def answer(pages: Pages, wanted: PageWanted, total: int) -> bool:
    last = min(wanted.first + wanted.count, total)
    return pages.put(wanted, [person(number) for number in range(wanted.first, last)], total)


class TestWidths:
    """DESIGN, Layout: columns drop out, nothing is cut."""

    @pytest.mark.parametrize("width", [400, 600, 994, 2000])
    def test_columns_fill_the_table_exactly(self, width: int) -> None:
        assert sum(shares(COLUMNS, width)) == width

    def test_the_greatest_priority_number_goes_first(self) -> None:
        assert [place > 0 for place in shares(COLUMNS, 520)] == [True, True, True, False]
        assert [place > 0 for place in shares(COLUMNS, 400)] == [True, False, True, False]

    def test_what_is_left_over_is_shared_by_the_shares(self) -> None:
        assert shares(COLUMNS, 600 + 110) == (150 + 30, 200 + 50, 150 + 20, 100 + 10)

    def test_twice_the_scale_needs_twice_the_room(self) -> None:
        assert [place > 0 for place in shares(COLUMNS, 1000, 2.0)] == [True, True, True, False]

    def test_columns_that_must_stay_are_narrowed_rather_than_dropped(self) -> None:
        widths = shares(COLUMNS, 200)
        assert sum(widths) == 200
        assert widths[0] > 0
        assert widths[2] > 0

    def test_a_column_that_folds_says_its_words_in_the_first_one(self) -> None:
        assert folded(COLUMNS, shares(COLUMNS, 400), person(1)) == "Fire safety"
        assert folded(COLUMNS, shares(COLUMNS, 994), person(1)) == ""

    def test_of_several_that_fold_the_one_that_goes_last_is_said_first(self) -> None:
        columns = (*COLUMNS[:2], Column("state", "State", 150, 2), Column("pc", "PC", 90, 1, priority=2, narrow=FOLD))
        second = (columns[0], Column("course", "Course", 200, 5, priority=3, narrow=FOLD), *columns[2:])
        assert folded(columns, shares(columns, 300), person(1)) == "Fire safety · PC 2"
        assert folded(second, shares(second, 300), person(1)) == "PC 2 · Fire safety"


class TestWords:
    def test_a_row_is_spoken_as_a_whole_without_its_buttons(self) -> None:
        row = Row(1, (*person(1).cells, BarCell(0.57), ActionCell()))
        assert row.spoken == "Learner 1, Fire safety, Lesson 3, Passed with 91%, PC 2, 57%"


class TestPages:
    def test_only_pages_in_view_are_asked_for_and_only_once(self) -> None:
        pages = Pages()
        (first,) = pages.wanted(0, 0)
        assert answer(pages, first, 2_000_000)
        assert pages.wanted(0, 20) == []
        assert [wanted.first for wanted in pages.wanted(1_000_050, 1_000_150)] == [1_000_000, 1_000_100]
        assert pages.wanted(1_000_050, 1_000_150) == []

    def test_rows_on_their_way_are_unknown(self) -> None:
        pages = Pages()
        answer(pages, pages.wanted(0, 0)[0], 500)
        known, unknown = pages.row(PAGE - 1), pages.row(PAGE)
        assert known is not None
        assert unknown is None

    def test_an_answer_to_an_earlier_question_is_dropped(self) -> None:
        pages = Pages()
        late = pages.wanted(0, 0)[0]
        pages.restart()
        (asked,) = pages.wanted(0, 0)
        assert answer(pages, asked, 3)
        assert not answer(pages, late, 900)
        assert pages.total == 3

    def test_what_is_known_stays_until_the_first_answer_to_another_question(self) -> None:
        pages = Pages()
        answer(pages, pages.wanted(0, 0)[0], 300)
        answer(pages, pages.wanted(100, 100)[0], 300)
        pages.restart()
        assert pages.row(150) is not None
        answer(pages, pages.wanted(0, 0)[0], 300)
        assert pages.row(150) is None

    def test_reading_again_replaces_page_by_page(self) -> None:
        pages = Pages()
        answer(pages, pages.wanted(0, 0)[0], 300)
        answer(pages, pages.wanted(100, 100)[0], 300)
        pages.refresh()
        (asked,) = pages.wanted(0, 0)
        answer(pages, asked, 300)
        assert pages.row(150) is not None
        assert [wanted.first for wanted in pages.wanted(0, 199)] == [100]

    def test_rows_beyond_the_end_are_forgotten(self) -> None:
        pages = Pages()
        answer(pages, pages.wanted(0, 0)[0], 300)
        answer(pages, pages.wanted(200, 200)[0], 300)
        pages.refresh()
        answer(pages, pages.wanted(0, 0)[0], 120)
        assert max(pages.known()) < 120

    def test_pages_scrolled_away_from_long_ago_are_let_go(self) -> None:
        pages = Pages()
        for place in range(0, 10_000, PAGE):
            pages.total = 10_000
            answer(pages, pages.wanted(place, place)[0], 10_000)
        assert pages.row(0) is None
        assert pages.row(9_999) is not None

    def test_a_page_that_failed_may_be_asked_for_again(self) -> None:
        pages = Pages()
        (asked,) = pages.wanted(0, 0)
        pages.failed(asked)
        assert pages.wanted(0, 0) == [asked]
