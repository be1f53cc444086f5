"""Challenges and tokens: whose they are, how long they hold, and that nobody can make one."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from sync.introductions import Assertion, asserted_part
from sync.protocol import TOKEN_SECONDS, ProblemKind, in_base64
from sync.server.refusing import Refused
from sync.server.tokens import CHALLENGE_LASTS, Tokens
from tests.sync.simulated import SimulatedSeat

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def tokens(clock: Clock) -> Tokens:
    return Tokens(bytes(32), clock)


def signed(seat: SimulatedSeat, nonce: str) -> Assertion:
    return Assertion(nonce=nonce, signature=in_base64(seat.sign(asserted_part(seat.device, nonce))))


def test_a_signed_challenge_earns_a_token_of_that_device(tokens: Tokens) -> None:
    seat = SimulatedSeat()
    token = tokens.token(seat.device, seat.public_key, signed(seat, tokens.challenge(seat.device)))
    assert tokens.device_of(token) == seat.device


def test_a_token_ends_after_ten_minutes(tokens: Tokens, clock: Clock) -> None:
    seat = SimulatedSeat()
    token = tokens.token(seat.device, seat.public_key, signed(seat, tokens.challenge(seat.device)))
    clock.now += timedelta(seconds=TOKEN_SECONDS - 1)
    assert tokens.device_of(token) == seat.device
    clock.now += timedelta(seconds=1)
    assert tokens.device_of(token) is None


def test_a_challenge_ends_after_a_minute(tokens: Tokens, clock: Clock) -> None:
    seat = SimulatedSeat()
    assertion = signed(seat, tokens.challenge(seat.device))
    clock.now += CHALLENGE_LASTS
    with pytest.raises(Refused) as refused:
        tokens.token(seat.device, seat.public_key, assertion)
    assert refused.value.kind is ProblemKind.NOT_SIGNED


def test_another_devices_challenge_or_key_earns_nothing(tokens: Tokens) -> None:
    seat, other = SimulatedSeat(), SimulatedSeat()
    for device, key, nonce in (
        (seat.device, seat.public_key, tokens.challenge(other.device)),
        (seat.device, other.public_key, tokens.challenge(seat.device)),
        (seat.device, b"short", tokens.challenge(seat.device)),
    ):
        with pytest.raises(Refused):
            tokens.token(device, key, signed(seat, nonce))


def test_a_challenge_is_no_token(tokens: Tokens) -> None:
    assert tokens.device_of(tokens.challenge(uuid4())) is None


def test_a_token_of_another_server_or_a_changed_one_opens_nothing(tokens: Tokens, clock: Clock) -> None:
    seat = SimulatedSeat()
    token = tokens.token(seat.device, seat.public_key, signed(seat, tokens.challenge(seat.device)))
    assert Tokens(bytes(31) + b"x", clock).device_of(token) is None
    for place in range(len(token)):
        changed = token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :]
        assert tokens.device_of(changed) is None
    for rubbish in ("", "=", "é" * 40, token + token):
        assert tokens.device_of(rubbish) is None
