"""How large a batch may be: about 20 seconds on the line as it was measured, within the protocol's limits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.pace import AIM, LEAST_BYTES, Pace
from sync.protocol import BATCH_BYTES, BATCH_RECORDS, PAGE_CHANGES


def sent_over(bytes_a_second: float, batches: int) -> Pace:
    """After so many full batches over a line of that rate."""
    pace = Pace()
    for _ in range(batches):
        pace.sent(pace.lines, pace.lines / bytes_a_second)
    return pace


@pytest.mark.parametrize("rate", [1_000.0, 8_000.0, 30_000.0])
def test_a_slow_line_gets_batches_of_about_twenty_seconds(rate: float) -> None:
    assert sent_over(rate, 12).lines / rate == pytest.approx(AIM, rel=0.05)


def test_a_fast_line_gets_the_largest_there_are() -> None:
    pace = sent_over(10_000_000, 5)
    assert (pace.lines, pace.records) == (BATCH_BYTES, BATCH_RECORDS)


def test_a_line_that_got_slower_gets_smaller_ones_at_the_next() -> None:
    pace = sent_over(10_000_000, 5)
    pace.sent(pace.lines, pace.lines / 8_000)
    assert pace.lines == pytest.approx(160_000, rel=0.01)


def test_a_batch_without_an_answer_halves_the_next_but_not_to_nothing() -> None:
    pace = Pace()
    for _ in range(100):
        pace.broke_sending()
        pace.broke_reading()
    assert (pace.lines, pace.changes) == (LEAST_BYTES, 1)


def test_a_body_that_was_too_large_is_never_tried_again() -> None:
    pace = Pace()
    pace.too_large(100_000)
    for _ in range(10):
        pace.sent(pace.lines, 0.01)
    assert pace.lines == 50_000


def test_a_small_batch_that_was_quick_says_nothing_against_a_large_one() -> None:
    pace = Pace()
    before = pace.lines
    pace.sent(200, 0.3)
    assert pace.lines >= before


def test_records_that_were_halved_grow_again() -> None:
    pace = Pace()
    pace.not_taken(BATCH_RECORDS)
    assert pace.records == BATCH_RECORDS // 2
    pace.sent(1_000, 0.1)
    assert pace.records == BATCH_RECORDS


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("sent"), st.integers(1, 1 << 24), st.floats(0, 10_000)),
            st.tuples(st.just("read"), st.integers(0, PAGE_CHANGES), st.floats(0, 10_000)),
            st.tuples(st.just("too_large"), st.integers(1, 1 << 24)),
            st.tuples(st.just("not_taken"), st.integers(1, BATCH_RECORDS)),
            st.tuples(st.just("broke_sending")),
            st.tuples(st.just("broke_reading")),
        )
    )
)
def test_whatever_happens_it_stays_within_the_limits(events: list[tuple[object, ...]]) -> None:
    pace = Pace()
    for name, *values in events:
        getattr(pace, str(name))(*values)
        assert 1 <= pace.lines <= BATCH_BYTES
        assert 1 <= pace.records <= BATCH_RECORDS
        assert 1 <= pace.changes <= PAGE_CHANGES
