"""Certificates, decisions and the names of other seats, as the server tells of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.store import attempts, certificates
from desktop.store.devices import device_names
from desktop.store.results import Results
from sync.documents import DocumentKind
from sync.protocol import Change
from sync.records.vocabulary import (
    AttemptStanding,
    AttemptState,
    Completion,
    DecisionKind,
    Success,
)
from tests.learning.ada import (
    ADA,
    DONE,
    FIRST,
    begins,
    enrolled,
    reasons,
    seat_that_knows_ada,
)
from tests.learning.chair import NOON
from tests.learning.told import (
    ELSEWHERE,
    Seat,
    attempt,
    certificate,
    decision,
    session,
)


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    with seat_that_knows_ada(tmp_path) as made:
        yield made


class TestCertificates:
    """SYNC, "Certificate": once per enrolment and rule, provisional until the server agrees; sync never revokes."""

    def held(self, seat: Seat) -> list[tuple[str, bool]]:
        found = seat.read(lambda on: certificates.certificates_of(on, ADA))
        return [(each.number, each.confirmed_at is not None) for each in found]

    def test_one_from_elsewhere_is_here(self, seat: Seat) -> None:
        seat.is_told(certificate("1", ADA, FIRST), attempt("first", ADA, [session("s1", outcome=DONE)], DONE))
        assert self.held(seat) == [("HL-2026-1", False)]

    def test_the_servers_word_confirms_it(self, seat: Seat) -> None:
        seat.is_told(attempt("first", ADA, [session("s1", outcome=DONE)], DONE), certificate("1", ADA, FIRST))
        seat.is_told(certificate("1", ADA, FIRST, confirmed_at=NOON))
        assert self.held(seat) == [("HL-2026-1", True)]

    def test_work_done_elsewhere_earns_none_here_a_second_time(self, seat: Seat) -> None:
        seat.is_told(attempt("first", ADA, [session("s1", outcome=DONE)], DONE, state=AttemptState.ENDED))
        assert self.held(seat) == []

    def test_work_done_here_that_came_to_count_elsewhere_earns_it_here(self, seat: Seat) -> None:
        """An instructor on another seat accepts an attempt over the limit."""
        own = begins(seat, Results(Completion.COMPLETED, Success.PASSED))
        seat.write(lambda on: attempts.set_standing(on, own, AttemptStanding.OVER_LIMIT, NOON))
        seat.sends()
        mine = session("mine", outcome=DONE, device=seat.store.device)
        seat.is_told(attempt(own, ADA, [mine], DONE, standing=AttemptStanding.OVER_LIMIT))
        assert self.held(seat) == []
        seat.is_told(attempt(own, ADA, [mine], DONE))
        assert len(self.held(seat)) == 1

    def test_ours_stays_where_the_server_goes_by_another(self, seat: Seat) -> None:
        own = begins(seat, Results(Completion.COMPLETED, Success.PASSED))
        mine = session("mine", outcome=DONE, device=seat.store.device)
        seat.sends()
        seat.is_told(attempt(own, ADA, [mine], DONE))
        (before,) = self.held(seat)
        seat.is_told(certificate("theirs", ADA, own, confirmed_at=NOON))
        assert self.held(seat) == [before]


class TestDecisions:
    def test_a_grant_from_elsewhere_lets_the_learner_try_again(self, seat: Seat) -> None:
        seat.is_told(decision("d", DecisionKind.GRANT, ADA, 2))
        assert enrolled(seat).extra_attempts == 2
        seat.is_told(decision("d", DecisionKind.GRANT, ADA, 2), decision("e", DecisionKind.GRANT, ADA, -1))
        assert enrolled(seat).extra_attempts == 1

    def test_one_of_a_later_version_is_kept_aside(self, seat: Seat) -> None:
        told = decision("d", DecisionKind.GRANT, ADA, 2)
        assert told.body is not None
        seat.is_told(told.model_copy(update={"body": told.body | {"what": "pardon"}}))
        assert reasons(seat) == ["unreadable"]


def test_another_seat_is_called_by_its_name(seat: Seat) -> None:
    body = {"name": "Bridge tablet", "standing": "active"}
    seat.is_told(Change(kind=DocumentKind.DEVICE.value, subject=str(ELSEWHERE), body=body))
    assert seat.read(device_names) == {ELSEWHERE: "Bridge tablet"}
