"""Which word holds: of registers, of decisions, of certificates."""

from uuid import UUID

from sync.merge import FieldsTold, decided_standings, granted, holding_certificate, merge_fields
from sync.records.vocabulary import AttemptStanding, DecisionKind
from tests.sync.telling import (
    EXAM,
    certificate,
    decision,
)


class TestDecisions:
    def test_grants_add_up_and_what_was_taken_back_is_gone(self) -> None:
        told = [decision(number, DecisionKind.GRANT, value, of=None) for number, value in ((1, 1), (2, 2), (3, -1))]
        assert granted([*told, *told]) == 2

    def test_the_newest_word_on_an_attempt_holds(self) -> None:
        told = [
            decision(1, DecisionKind.STANDING, AttemptStanding.SET_ASIDE.value),
            decision(2, DecisionKind.STANDING, AttemptStanding.COUNTS.value),
        ]
        assert decided_standings(told) == decided_standings(told[::-1]) == {EXAM: AttemptStanding.COUNTS}

    def test_a_word_can_be_taken_back(self) -> None:
        told = [
            decision(1, DecisionKind.STANDING, AttemptStanding.SET_ASIDE),
            decision(2, DecisionKind.STANDING, None),
        ]
        assert decided_standings(told) == {}
        assert decided_standings(told[:1]) == {EXAM: AttemptStanding.SET_ASIDE}


class TestCertificate:
    """ "Once per (enrolment, rule); sync never revokes." """

    def test_of_two_the_one_that_was_issued_first_holds(self) -> None:
        told = [certificate(1, hlc=20), certificate(2, hlc=10)]
        assert holding_certificate(told) == holding_certificate(told[::-1]) == UUID(int=2)

    def test_one_that_was_confirmed_stays_so(self) -> None:
        told = [certificate(1, hlc=20), certificate(2, hlc=10)]
        assert holding_certificate(told, {UUID(int=1)}) == UUID(int=1)

    def test_where_none_was_issued_none_holds(self) -> None:
        assert holding_certificate([]) is None


class TestRegisters:
    """Of two values of one field the greater (hlc, device) holds."""

    @staticmethod
    def said(hlc: int, device: int, **fields: object) -> FieldsTold:
        return FieldsTold(UUID(int=device), hlc, UUID(int=hlc << 64 | device), fields)

    def held(self, *told: FieldsTold) -> dict[str, object]:
        found = {name: held.value for name, held in merge_fields(told).items()}
        assert found == {name: held.value for name, held in merge_fields(told[::-1]).items()}
        return found

    def test_the_later_value_holds(self) -> None:
        assert self.held(self.said(1, 9, name="Ana"), self.said(2, 1, name="Anna")) == {"name": "Anna"}

    def test_of_equal_stamps_the_greater_device_holds(self) -> None:
        assert self.held(self.said(1, 2, name="Ana"), self.said(1, 1, name="Anna")) == {"name": "Ana"}

    def test_each_field_is_for_itself(self) -> None:
        one, other = self.said(1, 1, name="Ana", email="a@example.org"), self.said(2, 2, email=None)
        assert self.held(one, other) == {"name": "Ana", "email": None}

    def test_who_is_erased_stays_erased(self) -> None:
        assert self.held(self.said(1, 1, erased_at="2026-11-23"), self.said(2, 1, erased_at=None)) == {
            "erased_at": "2026-11-23"
        }
