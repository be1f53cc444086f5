"""SYNC, "Trust": a seat that was offline for long may only send, and nothing that it brings is lost."""

import dataclasses
from datetime import timedelta

import pytest
from sqlalchemy import select

from sync.records.center import audit_trail, people
from sync.records.vocabulary import DeviceStanding, Verdict
from sync.server.device_access import enrol_by_file, give_standing
from sync.server.errors import SettingsWrong
from sync.server.settings import Settings
from tests.sync.server.fleet import Fleet
from tests.sync.simulated import SimulatedSeat

MONTH = timedelta(days=30)


@pytest.fixture
def strict(fleet: Fleet) -> Fleet:
    """A server that looks at a seat again after thirty days of silence."""
    fleet.server.settings = dataclasses.replace(fleet.server.settings, upload_only_after_days=30)
    return fleet


def standing(fleet: Fleet, seat: SimulatedSeat) -> DeviceStanding:
    return fleet.server.device(seat.device).standing


def silent(fleet: Fleet, time: timedelta) -> SimulatedSeat:
    """A seat that sent once, was away for so long, and has something to say."""
    seat = fleet.seat()
    seat.person("Ada")
    fleet.take(seat)
    fleet.clock.now += time
    seat.person("Grace")
    return seat


class TestASeatThatWasAwayForLong:
    def test_it_may_only_send_and_all_it_brings_is_taken(self, strict: Fleet) -> None:
        seat = silent(strict, MONTH + timedelta(minutes=1))
        (answer,) = strict.send(seat)
        assert answer.standing is DeviceStanding.UPLOAD_ONLY
        assert [settled.verdict for settled in answer.verdicts] == [Verdict.APPLIED]
        strict.work_out()
        assert {row.given_name for row in strict.rows(select(people.c.given_name))} == {"Ada", "Grace"}

    def test_also_if_it_only_asks_for_a_token(self, strict: Fleet) -> None:
        seat = silent(strict, MONTH + timedelta(minutes=1))
        strict.server.hear_of(seat.device)
        assert standing(strict, seat) is DeviceStanding.UPLOAD_ONLY

    def test_it_stays_so_until_an_administrator_makes_it_active(self, strict: Fleet) -> None:
        seat = silent(strict, MONTH + timedelta(minutes=1))
        strict.send(seat)
        strict.clock.now += timedelta(days=1)
        strict.server.hear_of(seat.device)
        assert standing(strict, seat) is DeviceStanding.UPLOAD_ONLY
        with strict.server.database.writing() as connection:
            give_standing(connection, seat.device, DeviceStanding.ACTIVE, strict.clock())
        strict.clock.now += timedelta(days=1)
        strict.server.hear_of(seat.device)
        assert standing(strict, seat) is DeviceStanding.ACTIVE

    def test_enrolling_it_again_is_an_administrators_word_too(self, strict: Fleet) -> None:
        seat = silent(strict, MONTH + timedelta(minutes=1))
        with strict.server.database.writing() as connection:
            enrol_by_file(connection, seat.request(None), strict.clock())
        strict.clock.now += timedelta(minutes=1)
        strict.server.hear_of(seat.device)
        assert standing(strict, seat) is DeviceStanding.ACTIVE

    def test_the_trail_says_so_and_seats_are_told(self, strict: Fleet) -> None:
        seat, other = silent(strict, MONTH + timedelta(minutes=1)), strict.seat("Other")
        strict.take(seat)
        noted = strict.rows(select(audit_trail.c.detail).where(audit_trail.c.action == "device standing"))
        assert [row.detail for row in noted] == [{"standing": "upload only", "silent_days": 30}]
        assert strict.document(other, "device", seat.device)["standing"] == "upload only"

    def test_a_revoked_one_stays_revoked(self, strict: Fleet) -> None:
        seat = silent(strict, MONTH + timedelta(minutes=1))
        with strict.server.database.writing() as connection:
            give_standing(connection, seat.device, DeviceStanding.REVOKED, strict.clock())
        strict.send(seat)
        assert standing(strict, seat) is DeviceStanding.REVOKED


class TestASeatThatMayGoOn:
    def test_one_that_was_heard_of_in_time(self, strict: Fleet) -> None:
        seat = silent(strict, MONTH - timedelta(minutes=1))
        strict.send(seat)
        assert standing(strict, seat) is DeviceStanding.ACTIVE

    def test_one_that_had_nothing_to_send_but_asked(self, strict: Fleet) -> None:
        seat = silent(strict, MONTH - timedelta(minutes=1))
        strict.server.hear_of(seat.device)
        strict.clock.now += timedelta(days=2)
        strict.send(seat)
        assert standing(strict, seat) is DeviceStanding.ACTIVE

    def test_any_where_the_setting_is_not_made(self, fleet: Fleet) -> None:
        seat = silent(fleet, 20 * MONTH)
        fleet.send(seat)
        assert standing(fleet, seat) is DeviceStanding.ACTIVE


class TestTheSetting:
    def test_it_is_off_unless_it_is_made(self) -> None:
        assert Settings.from_environment({}).upload_only_after_days is None
        made = Settings.from_environment({"CARREL_UPLOAD_ONLY_AFTER_DAYS": "90"})
        assert made.upload_only_after_days == 90

    def test_what_is_no_number_of_days_is_refused(self) -> None:
        with pytest.raises(SettingsWrong, match="CARREL_UPLOAD_ONLY_AFTER_DAYS"):
            Settings.from_environment({"CARREL_UPLOAD_ONLY_AFTER_DAYS": "soon"})
