"""What the compatibility switches say, without a screen."""

from typing import Any

import pytest

from desktop.learning.switches import Standard, Switch, Unfinished
from desktop.ui import switches_model
from desktop.ui.switches_model import AS_IT_IS, SwitchesModel, SwitchLine, changes_in_words, typed

IN_12, IN_2004 = Standard.SCORM_12, Standard.SCORM_2004


def line(shown: SwitchesModel, switch: Switch) -> SwitchLine:
    return next(line for part in shown.parts for line in part.lines if line.switch is switch)


def default(shown: SwitchesModel, switch: Switch) -> str:
    choice = line(shown, switch).choices[0]
    assert choice.key is None
    return choice.words


class TestOfACourse:
    @pytest.mark.parametrize("standard", Standard)
    def test_every_switch_has_a_name_and_one_line_of_help(self, standard: Standard) -> None:
        lines = [line for part in switches_model.of_course(standard, {}, {}).parts for line in part.lines]
        assert {each.switch for each in lines} == set(Switch) - (
            {Switch.MASTERY_OVERRIDES} if standard is IN_2004 else set()
        )
        assert len({each.name for each in lines}) == len({each.help for each in lines}) == len(lines)
        assert all(each.help.endswith(".") and "\n" not in each.help and len(each.help) < 100 for each in lines)

    def test_the_default_is_said_and_where_it_comes_from(self) -> None:
        plain = switches_model.of_course(IN_12, {}, {})
        assert default(plain, Switch.SCALE_RAW) == "As the standard: on"
        assert default(switches_model.of_course(IN_2004, {}, {}), Switch.SCALE_RAW) == "As the standard: off"
        above = switches_model.of_course(IN_12, {"scale_raw": False, "window_size": "800x600"}, {"scale_raw": True})
        assert default(above, Switch.SCALE_RAW) == "As set for all courses: off"
        assert default(above, Switch.WINDOW_SIZE) == "As set for all courses: 800 × 600"
        assert default(above, Switch.UNFINISHED) == "As the standard: it goes on where it was"

    @pytest.mark.parametrize(
        ("switch", "value", "words"),
        [
            (Switch.STRICT, True, "On"),
            (Switch.UNFINISHED, Unfinished.NEW_ATTEMPT.value, "It begins anew, as another attempt"),
            (Switch.LONGEST_SUSPEND_DATA, 0, "Any length"),
            (Switch.LONGEST_SUSPEND_DATA, 5_000, "5,000 characters"),
            (Switch.WINDOW_SIZE, "0x0", "All the room there is"),
            (Switch.WINDOW_SIZE, "1000x700", "1000 × 700"),
        ],
    )
    def test_what_is_chosen_is_among_the_choices(self, switch: Switch, value: Any, words: str) -> None:  # noqa: ANN401
        shown = switches_model.of_course(IN_2004, {}, {switch.value: value})
        one = line(shown, switch)
        assert one.chosen == value
        assert [choice.words for choice in one.choices if choice.key == value and choice.key is not None] == [words]
        assert (shown.fact, shown.may_reset) == ("1 set here", True)

    def test_nothing_chosen_is_said_too(self) -> None:
        shown = switches_model.of_course(IN_2004, {"strict": True}, {"of a later program": 1})
        assert (shown.fact, shown.may_reset) == ("None set here", False)

    def test_a_value_of_a_later_program_is_shown_as_what_it_is(self) -> None:
        one = line(switches_model.of_course(IN_2004, {}, {"unfinished": "later"}), Switch.UNFINISHED)
        assert one.chosen == AS_IT_IS
        assert [choice.words for choice in one.choices if choice.key == AS_IT_IS] == [
            "Something that a later version of Carrel knows"
        ]


class TestOfTheApplication:
    def test_a_default_that_differs_is_said_of_each_standard(self) -> None:
        shown = switches_model.of_application({"keep_best": True})
        assert default(shown, Switch.SCALE_RAW) == "As the standard: SCORM 1.2 on and SCORM 2004 off"
        assert default(shown, Switch.PRINTING) == "As the standard: on"
        assert default(shown, Switch.MASTERY_OVERRIDES) == "As the standard: off"
        assert line(shown, Switch.KEEP_BEST).chosen is True


@pytest.mark.parametrize(
    ("switch", "text", "value"),
    [
        (Switch.WINDOW_SIZE, "1000 x 700", "1000x700"),
        (Switch.WINDOW_SIZE, "1.280×720 px", "1280x720"),
        (Switch.WINDOW_SIZE, "0 0", "0x0"),
        (Switch.WINDOW_SIZE, "1000", None),
        (Switch.WINDOW_SIZE, "100 × 100", None),
        (Switch.WINDOW_SIZE, "", None),
        (Switch.LONGEST_SUSPEND_DATA, "30,000 characters", 30_000),
        (Switch.LONGEST_SUSPEND_DATA, "9999999", None),
        (Switch.LONGEST_SUSPEND_DATA, "much", None),
    ],
)
def test_what_is_typed_is_read_as_people_write_it(switch: Switch, text: str, value: object) -> None:
    assert typed(switch, text) == value


def test_the_trail_says_what_was_changed_to_what() -> None:
    told = {"strict": True, "window_size": None, "longest_suspend_data": 4096, "of a later program": 1}
    words = "Strict: by the book: on, Window size: as usual and Longest suspend data: 4,096 characters"
    assert changes_in_words(told) == words
