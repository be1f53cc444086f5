from typing import Any

import pytest

from tests.conformance.cases import Step
from tests.conformance.compare import as_expected


def accepts(compare: str | None, expected: Any, value: Any, **given: Any) -> bool:  # noqa: ANN401 (texts or lists)
    return as_expected(Step("GetValue", ("element",), expected, ("0",), compare, **given), value, learner=2)


class TestKinds:
    """FORMAT.md, the kinds of `compare`."""

    @pytest.mark.parametrize(
        ("compare", "expected", "value", "accepted"),
        [
            (None, "a", "a", True),
            (None, "a", "A", False),
            ("any", None, "whatever", True),
            ("learner_id", None, "learner-2", True),
            ("learner_id", None, "learner-1", False),
            ("shorter than 255", None, "x" * 254, True),
            ("shorter than 255", None, "x" * 255, False),
            ("set", "id,store", "store,id", True),
            ("set", "id,store", "store,id,more", False),
            ("set", ["a", "b"], ["b", "a"], True),
            ("set", ["a"], ["a", "a"], False),
            ("real", "0.5", "0.50", True),
            ("real", "0.1234567", "0.123456", True),
            ("real", "0.1234567", "0.123457", True),
            ("real", "0.5", "0.6", False),
            ("real", "0.5", "", False),
            ("duration", "PT90M", "PT1H30M", True),
            ("duration", "P1Y", "PT31536000S", True),
            ("duration", "PT1S", "PT1.02S", False),
            ("duration", "PT1S", "1", False),
            ("time", "2004-04-01T15:21:45", "2004-04-01T15:21:45.9", True),
            ("time", "2004-04-01T15:21:45.0Z", "2004-04-01T17:21:45.0+02:00", True),
            ("time", "2004-04-01T15:21:45.0Z", "2004-04-01T17:21:45.0+02", True),
            ("time", "2004", "2004-01-01", True),
            ("time", "2004", "2005", False),
            ("language", "en-US", "EN-gb", True),
            ("language", "en", "de", False),
            ("result", "correct", "correct", True),
            ("result", "1.0", "1", True),
            ("result", "correct", "wrong", False),
            ("pattern: choice", "a[,]b", "b[,]a", True),
            ("pattern: choice", "a[,]b", "a", False),
            ("pattern: matching", "a[.]b[,]c[.]d", "c[.]d[,]a[.]b", True),
            ("response: sequencing", "a[,]b", "b[,]a", False),
            ("pattern: performance", "{order_matters=false}a[.]1[,]b[.]2", "{order_matters=false}b[.]2[,]a[.]1", True),
            ("pattern: fill-in", "{case_matters=false}Word", "word", True),
            ("pattern: fill-in", "{case_matters=true}Word", "{case_matters=true}word", False),
            ("pattern: fill-in", "{case_matters=true}{lang=en}Word", "{lang=en-US}{case_matters=true}Word", True),
            ("pattern: fill-in", "{case_matters=true}{lang=en}Word", "{lang=de}{case_matters=true}Word", False),
            ("response: fill-in", "{lang=en-US}a[,]b", "a[,]b", True),
            ("response: fill-in", "a[,]b", "a", False),
            ("response: long-fill-in", "{lang=de}Text", "{lang=DE-at}text", True),
            ("pattern: numeric", "1[:]2", "1.0[:]2.0", True),
            ("pattern: numeric", "[:]2", "1[:]2", False),
            ("response: other", "a", "b", False),
            ("a kind of its own", "a", "b", False),
        ],
    )
    def test_each_kind_accepts_what_the_format_says(
        self, compare: str | None, expected: str | None, value: str, accepted: bool
    ) -> None:
        assert accepts(compare, expected, value) is accepted

    def test_text_may_be_cut_at_the_length_that_must_be_kept(self) -> None:
        assert accepts("text", "abcdef", "abc", kept_length=3)
        assert not accepts("text", "abcdef", "abcd", kept_length=3)
        assert accepts("localized", "{lang=en}abcdef", "abc", kept_length=3)

    def test_request_valid_is_held_to_the_authors_expectation(self) -> None:
        assert not accepts("one of", "true", "unknown", accept=("true", "false", "unknown"))
