import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.scorm.durations import interval, seconds_of_interval, seconds_of_timespan, timespan


class TestTimespan:
    """RTE 1.2: CMITimespan, HHHH:MM:SS.SS with two to four hour digits."""

    @pytest.mark.parametrize(
        ("text", "seconds"),
        [("00:00:00", 0), ("0001:01:01.5", 3661.5), ("00:90:00", 5400), ("9999:59:59.99", 35999999.99)],
    )
    def test_a_timespan_is_read_as_seconds(self, text: str, seconds: float) -> None:
        assert seconds_of_timespan(text) == pytest.approx(seconds)

    @pytest.mark.parametrize("text", ["", "1:00:00", "00:00", "00:00:00.123", "PT1H", "00:00:0a", "-00:00:01"])
    def test_what_is_no_timespan_is_told_from_zero(self, text: str) -> None:
        assert seconds_of_timespan(text) is None

    def test_the_longest_time_the_type_can_hold_is_where_it_stops(self) -> None:
        assert timespan(1e9) == "9999:59:59.99"

    @given(st.integers(0, 35_999_999).map(lambda hundredths: hundredths / 100))
    def test_writing_and_reading_agree_to_a_hundredth(self, seconds: float) -> None:
        assert seconds_of_timespan(timespan(seconds)) == pytest.approx(seconds, abs=0.005)


class TestTimeInterval:
    """RTE 2004 4th ed. 4.1.1.7: timeinterval(second,10,2)."""

    @pytest.mark.parametrize(
        ("text", "seconds"),
        [
            ("PT0S", 0),
            ("PT0H05M49S", 349),
            ("PT90M", 5400),
            ("P1DT1S", 86401),
            ("PT1.25S", 1.25),
            ("P1Y", 31536000),
            ("P1M", 2628029),
            ("P1Y06M", 31536000 + 6 * 2628029),
        ],
    )
    def test_an_interval_is_read_as_seconds(self, text: str, seconds: float) -> None:
        assert seconds_of_interval(text) == pytest.approx(seconds)

    @pytest.mark.parametrize("text", ["", "P", "PT", "P1DT", "1H", "P1D4H", "PT1H2", "P-1D", "PTS"])
    def test_what_is_no_interval_is_told_from_zero(self, text: str) -> None:
        assert seconds_of_interval(text) is None

    @given(st.integers(0, 10**10).map(lambda hundredths: hundredths / 100))
    def test_writing_and_reading_agree_to_a_hundredth(self, seconds: float) -> None:
        assert seconds_of_interval(interval(seconds)) == pytest.approx(seconds, abs=0.006)
