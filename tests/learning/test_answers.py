"""Answers of both standards in words. The spellings are the books': RTE 2004 4.1.1.6 and 4.2.9.1, RTE 1.2 3.4.1."""

import pytest

from desktop.learning.answers import Pair, QuestionType, Range, Verdict, in_words, parts, readable, without_language


class TestAnswersOf2004:
    """RTE 4.2.9.1: literal delimiters, properties in braces."""

    @pytest.mark.parametrize(
        ("kind", "text", "words"),
        [
            ("true-false", "true", "True"),
            ("true-false", "false", "False"),
            ("choice", "red[,]dark_blue", "red, dark blue"),
            ("choice", "urn:example:Red_Car", "Red Car"),
            ("choice", "", ""),
            ("fill-in", "{case_matters=true}{order_matters=false}{lang=fr}Paris[,]Lyon", "Paris, Lyon"),
            ("fill-in", "Hamlet, Prince", "Hamlet, Prince"),
            ("long-fill-in", "{lang=en}{case_matters=false}To be[,] or not", "To be[,] or not"),
            ("likert", "strongly_agree", "strongly agree"),
            ("matching", "1[.]c[,]2[.]b", "1 → c, 2 → b"),
            ("performance", "{order_matters=false}step_1[.]open the valve[,][.]wait", "step 1 → open the valve, wait"),
            ("performance", "pressure[.]2[:]4", "pressure → 2 to 4"),
            ("sequencing", "c[,]a[,]b", "c, a, b"),
            ("numeric", "3.5", "3.5"),
            ("numeric", "3[:]5", "3 to 5"),
            ("numeric", "3[:]3", "3"),
            ("numeric", "[:]5", "at most 5"),
            ("numeric", "3[:]", "at least 3"),
            ("numeric", "[:]", "any number"),
            ("other", "a[,]b {lang=en}", "a[,]b {lang=en}"),
        ],
    )
    def test_a_response_reads_like_a_sentence(self, kind: str, text: str, words: str) -> None:
        assert in_words(QuestionType(kind), text, is_2004=True) == words

    def test_a_comma_is_part_of_an_identifier(self) -> None:
        assert parts(QuestionType.CHOICE, "a,b", is_2004=True) == ("a,b",)

    def test_pairs_and_ranges_come_apart(self) -> None:
        assert parts(QuestionType.PERFORMANCE, "valve[.]2[:]", is_2004=True) == (Pair("valve", Range("2", None)),)


class TestAnswersOf12:
    """CMIFeedback, RTE 1.2 3.4.1."""

    @pytest.mark.parametrize(
        ("kind", "text", "words"),
        [
            ("true-false", "t", "True"),
            ("true-false", "0", "False"),
            ("choice", "a,b", "a, b"),
            ("choice", "{a,b}", "a, b"),
            ("choice", "a[,]b", "a, b"),
            ("matching", "1.a,2.b", "1 → a, 2 → b"),
            ("matching", "{1.a,2.b}", "1 → a, 2 → b"),
            ("sequencing", "c,a,b", "c, a, b"),
            ("fill-in", "Nelson, Horatio", "Nelson, Horatio"),
            ("numeric", "4.5", "4.5"),
            ("", "whatever", "whatever"),
        ],
    )
    def test_a_response_reads_like_a_sentence(self, kind: str, text: str, words: str) -> None:
        assert in_words(QuestionType.of(kind), text, is_2004=False) == words


def test_wrong_and_incorrect_are_one_verdict() -> None:
    assert Verdict.of("wrong") is Verdict.of("incorrect") is Verdict.INCORRECT
    assert Verdict.of("0.5") is None


@pytest.mark.parametrize(
    ("identifier", "words"),
    [
        ("Scene_2_Question_4", "Scene 2 Question 4"),
        ("http://example.org/questions/tides/", "tides"),
        ("Why%20do%20ships%20float", "Why do ships float"),
        ("What is a buoy?", "What is a buoy?"),
        ("___", "___"),
    ],
)
def test_an_identifier_becomes_words(identifier: str, words: str) -> None:
    assert readable(identifier) == words


def test_only_a_leading_language_is_taken_off() -> None:
    assert without_language("{lang=en-GB}Why {lang=x}?") == "Why {lang=x}?"
