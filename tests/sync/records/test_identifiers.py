"""RFC 9562, section 5.7: UUID version 7."""

from datetime import UTC, datetime, timedelta
from uuid import RFC_4122

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, insert, select

from sync.records.center import people
from sync.records.identifiers import born_at, new_id


def test_the_first_48_bits_are_unix_milliseconds() -> None:
    """Appendix A.6: 2022-02-22 14:22:22 -05:00 is 017F22E2-79B0."""
    identifier = new_id(datetime(2022, 2, 22, 19, 22, 22, tzinfo=UTC))
    assert str(identifier).startswith("017f22e2-79b0-7")
    assert (identifier.version, identifier.variant) == (7, RFC_4122)


@given(st.integers(min_value=0, max_value=250_000_000_000_000_000))
def test_the_time_comes_back_in_whole_milliseconds(microseconds: int) -> None:
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)
    assert born_at(new_id(moment)) == moment - timedelta(microseconds=microseconds % 1000)


def test_identifiers_of_the_same_millisecond_differ() -> None:
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    assert len({new_id(moment) for _ in range(2000)}) == 2000


def test_a_clock_before_1970_makes_an_identifier_all_the_same() -> None:
    assert new_id(datetime(1969, 12, 31, tzinfo=UTC)).version == 7


def test_times_come_back_aware_and_in_utc(database: Connection) -> None:
    moment = datetime(2026, 7, 1, 14, 30, 0, 123456, tzinfo=UTC)
    database.execute(insert(people).values(id=new_id(moment), given_name="Ada", made_at=moment))
    assert database.execute(select(people.c.made_at)).scalar_one() == moment


def test_a_time_without_a_zone_is_refused(database: Connection) -> None:
    moment = datetime(2026, 7, 1, 14, 30, tzinfo=UTC)
    with pytest.raises(Exception, match="no time zone"):
        database.execute(
            insert(people).values(id=new_id(moment), given_name="Ada", made_at=moment.replace(tzinfo=None))
        )
