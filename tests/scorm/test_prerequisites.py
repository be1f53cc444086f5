import pytest

from desktop.scorm.prerequisites import (
    LessonStatus,
    UnreadablePrerequisites,
    parse_prerequisites,
    status_of_block,
)

P, C, F, I, B, N = LessonStatus  # noqa: E741 (the letters AICC itself uses)
STATUSES = {"P": P, "C": C, "F": F, "I": I, "B": B, "N": N}


def holds(text: str) -> bool:
    expression = parse_prerequisites(text)
    assert expression is not None
    return expression.holds(lambda identifier: STATUSES.get(identifier, N))


class TestIdentifiers:
    """An identifier alone: passed or completed."""

    @pytest.mark.parametrize(
        ("name", "done"),
        [("P", True), ("C", True), ("F", False), ("I", False), ("B", False), ("N", False), ("?", False)],
    )
    def test_done_means_passed_or_completed(self, name: str, done: bool) -> None:
        assert holds(name) is done
        assert holds(f"~{name}") is not done

    def test_identifiers_may_hold_points_dashes_underscores_and_colons(self) -> None:
        expression = parse_prerequisites("ITEM-1.2_a:b")
        assert expression is not None
        assert expression.identifiers() == ("ITEM-1.2_a:b",)

    def test_an_identifier_may_be_a_number(self) -> None:
        expression = parse_prerequisites("12 & 13")
        assert expression is not None
        assert expression.identifiers() == ("12", "13")


class TestComparisons:
    """id = status, id <> status"""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("P=passed", True),
            ("C=passed", False),
            ("C<>passed", True),
            ("P <> passed", False),
            ('F="failed"', True),
            ("F='Failed'", True),
            ("I=i", True),
            ("B=b", True),
            ("N=not attempted", True),
            ('N="not attempted"', True),
            ("N=NOT ATTEMPTED & P", True),
            ("unknown=n", True),
        ],
    )
    def test_the_exact_status_counts(self, text: str, expected: bool) -> None:
        assert holds(text) is expected


class TestCombinations:
    """& | ~ ( ) n*{…}"""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("P&C", True),
            ("P&F", False),
            ("F|C", True),
            ("F|I", False),
            ("P|F&I", True),
            ("(P|F)&I", False),
            ("~F&P", True),
            ("~(F&P)", True),
            ("~~P", True),
            ("1*{P,F,I}", True),
            ("2*{P,F,I}", False),
            ("2*{ P , C , F }", True),
            ("0*{F}", True),
            ("2*{P,C}&~F", True),
            ("  P\n&\tC ", True),
        ],
    )
    def test_brackets_then_not_then_and_then_or(self, text: str, expected: bool) -> None:
        assert holds(text) is expected

    def test_it_knows_what_it_mentions(self) -> None:
        expression = parse_prerequisites("b & (a | ~c=passed) & 2*{a, d}")
        assert expression is not None
        assert expression.identifiers() == ("b", "a", "c", "d")


class TestUnreadable:
    @pytest.mark.parametrize("text", ["", "   ", "\n"])
    def test_nothing_is_no_condition(self, text: str) -> None:
        assert parse_prerequisites(text) is None

    @pytest.mark.parametrize(
        "text",
        [
            "&",
            "P&",
            "P|",
            "(P",
            "P)",
            "P C",
            "P=",
            "P=done",
            "P=not",
            "2*{}",
            "2*{P",
            "2*P",
            "x*{P}",
            "{P}",
            '"',
            "P==passed",
        ],
    )
    def test_what_breaks_the_grammar_is_told(self, text: str) -> None:
        with pytest.raises(UnreadablePrerequisites):
            parse_prerequisites(text)

    def test_the_message_says_what_was_wanted_and_found(self) -> None:
        with pytest.raises(UnreadablePrerequisites, match="want an item's identifier where they end"):
            parse_prerequisites("P &")

    def test_a_bomb_of_brackets_is_refused(self) -> None:
        with pytest.raises(UnreadablePrerequisites, match="too deeply"):
            parse_prerequisites("(" * 100_000 + "P" + ")" * 100_000)


class TestBlocks:
    """A block: what its leaves amount to."""

    @pytest.mark.parametrize(
        ("leaves", "status"),
        [
            ([P, P], P),
            ([P, C], C),
            ([C, F], F),
            ([C, I], I),
            ([C, N], I),
            ([N, N], N),
            ([B, N], I),
            ([], N),
        ],
    )
    def test_the_status_of_a_block(self, leaves: list[LessonStatus], status: LessonStatus) -> None:
        assert status_of_block(leaves) is status
