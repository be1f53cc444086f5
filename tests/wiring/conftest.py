"""Seats as the screens of the exchange want them: without a server, and with one that nobody reaches."""

from hashlib import sha256

import pytest

from tests.center import Size, make_center
from tests.center_server import given_a_server
from tests.seat import Seat


@pytest.fixture
def alone(seat: Seat) -> Seat:
    """A seat without a server, whose dialogs stay until a test answers them."""
    seat.agree = False
    return seat


@pytest.fixture
def linked(alone: Seat) -> Seat:
    """A seat whose server nobody reaches, with something to decide and something on offer."""
    center = make_center(alone.carrel.store, Size(learners=4, courses=2, enrolments=2, groups=1))
    learner, package = next(iter(center.enrolments))
    digest = sha256(center.titles[package].encode()).hexdigest()
    alone.carrel.machine.syncing.close()
    alone.carrel.store.write(lambda connection: given_a_server(connection, learner, digest)).result()
    alone.carrel.machine.syncing.look()
    alone.until(lambda: alone.carrel.machine.syncing.facts.link is not None, "the figures")
    return alone
