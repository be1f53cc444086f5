"""What is told of the tables: whatever stands in them, nobody's pull stops at it."""

import logging
from uuid import UUID

import pytest
from sqlalchemy import update

from sync.records.tables import attempts
from tests.sync.server.fleet import Fleet, a_learner
from tests.sync.simulated import PASSED


def test_a_document_that_cannot_be_made_keeps_no_other_from_the_seats(
    fleet: Fleet, caplog: pytest.LogCaptureFixture
) -> None:
    """SYNC, "Upload": a poison record never stops a queue; nor does what somebody wrote into a row by hand."""
    seat = fleet.seat()
    learner = a_learner(seat)
    bad, good = seat.attempt(learner), seat.attempt(learner, number=2)
    seat.session(good, PASSED)
    fleet.take(seat)
    spoil(fleet, bad)
    told, _ = fleet.pull(seat)
    assert f"attempt {good}" in told
    assert f"attempt {bad}" not in told
    (noted,) = [each for each in caplog.records if each.levelno == logging.ERROR]
    assert str(learner) not in noted.getMessage()


def spoil(fleet: Fleet, attempt: UUID) -> None:
    with fleet.server.database.writing() as connection:
        connection.execute(update(attempts).where(attempts.c.id == attempt).values(seconds=-1.0))
