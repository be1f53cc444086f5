"""A seat's conversation with the server, over a real connection."""

import gzip
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import httpx
import pytest
from sqlalchemy import select

from sync.introductions import EnrolAnswer, Hello
from sync.protocol import PROTOCOL, SIGNATURE_HEADER, Ack, BatchAnswer, Problem, ProblemKind, in_base64
from sync.records.exchange import devices
from sync.records.vocabulary import DeviceStanding, Direction, ExchangeOutcome, Verdict
from sync.server.device_access import give_standing, invite, withdraw_invitation
from sync.server.store.tables import enrol_tokens
from tests.sync.server.serving import Standing, TalkingSeat, enrolled, invitation, standing
from tests.sync.simulated import SimulatedSeat


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Standing]:
    folder: Path = tmp_path_factory.mktemp("server")
    with standing(folder) as running:
        yield running


def problem(answer: httpx.Response) -> ProblemKind:
    return Problem.model_validate_json(answer.content).error


class TestHello:
    def test_it_says_that_it_is_a_server_and_which(self, here: Standing) -> None:
        hello = Hello.model_validate_json(here.client.get("/v1/hello").content)
        assert hello.server == here.server.state.server_id
        assert hello.protocol_least <= PROTOCOL <= hello.protocol_most


class TestEnrolling:
    """SYNC, "Devices and people"."""

    def test_whom_nobody_knows_may_not_fill_the_servers_memory(self, here: Standing) -> None:
        answered = here.client.post("/v1/devices", content=b" " * ((1 << 16) + 1))
        assert answered.status_code == 413

    def test_a_seat_gets_in_by_an_invitation_and_learns_the_servers_keys(self, here: Standing) -> None:
        seat = TalkingSeat(here.client)
        answered = seat.enrol(invitation(here.server, "Bridge 2"))
        assert answered.status_code == 201
        answer = EnrolAnswer.model_validate_json(answered.content)
        assert (answer.device, answer.server) == (seat.seat.device, here.server.state.server_id)
        assert answer.addresses == (here.address,)
        assert here.server.device(seat.seat.device).name == "Bridge 2"

    def test_an_invitation_lets_one_seat_in_and_no_other(self, here: Standing) -> None:
        token = invitation(here.server)
        assert TalkingSeat(here.client).enrol(token).status_code == 201
        second = TalkingSeat(here.client).enrol(token)
        assert (second.status_code, problem(second)) == (403, ProblemKind.NOT_ALLOWED)

    def test_a_seat_whose_answer_was_lost_may_ask_again(self, here: Standing) -> None:
        token, seat = invitation(here.server), TalkingSeat(here.client)
        assert [seat.enrol(token).status_code for _ in range(2)] == [201, 201]

    def test_whoever_takes_its_id_with_another_key_does_not_get_in(self, here: Standing) -> None:
        token, seat = invitation(here.server), TalkingSeat(here.client)
        assert seat.enrol(token).status_code == 201
        thief = TalkingSeat(here.client, SimulatedSeat(device=seat.seat.device))
        assert thief.enrol(token).status_code == 403
        assert thief.enrol(invitation(here.server)).status_code == 403
        assert here.server.device(seat.seat.device).key == seat.seat.public_key

    def test_typed_words_are_forgiven_hyphens_and_small_letters(self, here: Standing) -> None:
        token = invitation(here.server)
        assert TalkingSeat(here.client).enrol(token.replace("-", "").lower()).status_code == 201

    def test_one_that_is_too_old_or_withdrawn_is_refused(self, here: Standing) -> None:
        with here.server.database.writing() as connection:
            late = invite(connection, here.server.now() - timedelta(days=8))
            gone = invite(connection, here.server.now())
            assert withdraw_invitation(connection, gone.id, here.server.now())
        for token in (late.token, gone.token, "", "WRONG-WRONG-WRONG-WRONG-WRONG"):
            assert TalkingSeat(here.client).enrol(token).status_code == 403

    def test_a_key_that_the_seat_does_not_hold_is_refused_and_uses_nothing_up(self, here: Standing) -> None:
        token, seat = invitation(here.server), SimulatedSeat()
        forged = seat.request(token).model_copy(update={"proof": in_base64(bytes(64))})
        answered = here.client.post("/v1/devices", json=forged.model_dump(mode="json"))
        assert (answered.status_code, problem(answered)) == (403, ProblemKind.NOT_SIGNED)
        assert TalkingSeat(here.client).enrol(token).status_code == 201

    def test_a_seat_of_another_version_is_told_so(self, here: Standing) -> None:
        asked = SimulatedSeat().request(invitation(here.server)).model_copy(update={"protocol": PROTOCOL + 1})
        answered = here.client.post("/v1/devices", json=asked.model_dump(mode="json"))
        assert (answered.status_code, problem(answered)) == (426, ProblemKind.TOO_OLD)

    def test_other_seats_hear_of_the_new_one(self, here: Standing) -> None:
        first = enrolled(here.server, here.client, "Engine room")
        second = enrolled(here.server, here.client)
        here.worked_out()
        told = {change.subject: change.body for change in second.pull().changes if change.kind == "device"}
        assert told[str(first.seat.device)] == {"name": "Engine room", "standing": "active"}

    def test_a_token_is_kept_as_its_hash_alone(self, here: Standing) -> None:
        token = invitation(here.server)
        with here.server.database.reading() as connection:
            rows = connection.execute(select(enrol_tokens)).all()
        assert token.replace("-", "") not in repr(rows)
        assert token not in repr(rows)


class TestTokens:
    def test_an_unknown_device_gets_none(self, here: Standing) -> None:
        stranger = TalkingSeat(here.client)
        with pytest.raises(AssertionError, match="unknown device"):
            stranger.sign_in()

    def test_a_revoked_seat_may_send_but_is_told_nothing(self, here: Standing) -> None:
        seat = enrolled(here.server, here.client)
        seat.seat.person()
        with here.server.database.writing() as connection:
            give_standing(connection, seat.seat.device, DeviceStanding.REVOKED, here.server.now())
        # Its old token still says who it is; what that means now is asked anew.
        assert seat.send().standing is DeviceStanding.REVOKED
        assert here.client.get("/v1/sync/changes", headers=seat.bearer).status_code == 403
        assert seat.sign_in().standing is DeviceStanding.REVOKED


class TestBatches:
    """SYNC, "Upload"."""

    def test_records_go_up_and_come_down_to_another_seat(self, here: Standing) -> None:
        sending, hearing = enrolled(here.server, here.client), enrolled(here.server, here.client)
        person = sending.seat.person("Grace", "Hopper")
        answer = sending.send()
        assert [settled.verdict for settled in answer.verdicts] == [Verdict.APPLIED]
        assert (answer.ack.seq, answer.ack.durable) == (1, 1)
        here.worked_out()
        (told,) = [change for change in hearing.pull().changes if change.subject == str(person)]
        assert told.body is not None
        assert told.body["fields"]["family_name"] == "Hopper"

    def test_the_same_batch_again_changes_nothing(self, here: Standing) -> None:
        seat = enrolled(here.server, here.client)
        seat.seat.person()
        batch = seat.seat.batch()
        assert batch is not None
        first, second = (BatchAnswer.model_validate_json(seat.put(batch).content) for _ in range(2))
        assert [settled.verdict for settled in second.verdicts] == [Verdict.DUPLICATE]
        assert first.ack == second.ack

    def test_a_gap_is_answered_with_where_to_begin(self, here: Standing) -> None:
        seat = enrolled(here.server, here.client)
        seat.seat.person()
        seat.seat.person()
        batch = seat.seat.batch(first=2)
        assert batch is not None
        answered = seat.put(batch)
        assert (answered.status_code, problem(answered)) == (409, ProblemKind.GAP)
        ack = Problem.model_validate_json(answered.content).ack
        assert ack == Ack(epoch=seat.seat.epoch, seq=0, hash="0" * 64, durable=0)

    @pytest.mark.parametrize(
        ("signature", "status"), [("", 403), ("not base64 at all", 403), (in_base64(bytes(64)), 403)]
    )
    def test_nobody_elses_signature_is_taken(self, here: Standing, signature: str, status: int) -> None:
        seat = enrolled(here.server, here.client)
        seat.seat.person()
        batch = seat.seat.batch()
        assert batch is not None
        assert seat.put(batch, **{SIGNATURE_HEADER: signature}).status_code == status

    def test_a_batch_without_a_signature_is_refused(self, here: Standing) -> None:
        seat = enrolled(here.server, here.client)
        address = f"/v1/devices/{seat.seat.device}/batches/{uuid4()}"
        answered = here.client.put(address, content=b"x", headers=seat.bearer)
        assert (answered.status_code, problem(answered)) == (403, ProblemKind.NOT_SIGNED)

    def test_a_body_without_end_is_cut_off(self, here: Standing) -> None:
        seat = enrolled(here.server, here.client)
        address = f"/v1/devices/{seat.seat.device}/batches/{uuid4()}"

        def flood() -> Iterator[bytes]:
            for _ in range(18):
                yield bytes(1 << 20)

        headers = seat.bearer | {SIGNATURE_HEADER: in_base64(bytes(64))}
        answered = here.client.put(address, content=flood(), headers=headers)
        assert (answered.status_code, problem(answered)) == (413, ProblemKind.TOO_LARGE)

    def test_each_exchange_leaves_a_row_without_names(self, here: Standing) -> None:
        seat = enrolled(here.server, here.client)
        seat.seat.person("Unmistakable", "Namesake")
        seat.send()
        here.worked_out()
        seat.pull()
        rows = [row for row in here.log() if row.device_id == seat.seat.device]
        assert [(row.direction, row.what, row.outcome) for row in rows] == [
            (Direction.UP, "batch", ExchangeOutcome.DONE),
            (Direction.DOWN, "changes", ExchangeOutcome.DONE),
        ]
        assert (rows[0].records, rows[0].counts) == (1, {"applied": 1})
        assert rows[0].bytes > 0
        assert "Unmistakable" not in repr(here.log())

    def test_a_refused_batch_leaves_a_row_that_says_why(self, here: Standing) -> None:
        seat = enrolled(here.server, here.client)
        seat.seat.person()
        batch = seat.seat.batch()
        assert batch is not None
        seat.put(batch, **{SIGNATURE_HEADER: in_base64(bytes(64))})
        (row,) = [row for row in here.log() if row.device_id == seat.seat.device]
        assert row.outcome is ExchangeOutcome.FAILED
        assert row.error


class TestChanges:
    """SYNC, "Pull"."""

    def test_after_the_last_page_there_is_nothing_new(self, here: Standing) -> None:
        seat = enrolled(here.server, here.client)
        seat.seat.person()
        seat.send()
        here.worked_out()
        cursor: str | None = None
        more = True
        while more:
            page = seat.pull(cursor)
            cursor, more = page.cursor, page.more
        before = len(here.log())
        assert seat.pull(cursor).changes == ()
        assert len(here.log()) == before

    def test_a_cursor_of_another_server_means_beginning_again(self, here: Standing) -> None:
        seat = enrolled(here.server, here.client)
        answered = here.client.get("/v1/sync/changes", params={"cursor": "nonsense"}, headers=seat.bearer)
        assert (answered.status_code, problem(answered)) == (410, ProblemKind.RESYNC)

    def test_pages_are_packed_for_slow_lines(self, here: Standing) -> None:
        seat = enrolled(here.server, here.client)
        for _ in range(30):
            seat.seat.person()
        seat.send()
        here.worked_out()
        asked = seat.bearer | {"accept-encoding": "gzip"}
        with here.client.stream("GET", "/v1/sync/changes", headers=asked) as answered:
            raw = b"".join(answered.iter_raw())
        assert answered.headers["content-encoding"] == "gzip"
        assert len(raw) * 3 < len(gzip.decompress(raw))


def test_nothing_is_told_of_whom_a_seat_does_not_serve(here: Standing) -> None:
    teller = enrolled(here.server, here.client)
    inside, outside = teller.seat.person(), teller.seat.person()
    group = teller.seat.group("Night watch", [inside])
    teller.send()
    here.worked_out()
    seat = TalkingSeat(here.client)
    assert seat.enrol(invitation(here.server, groups=(group,))).status_code == 201
    seat.sign_in()
    people = told_people(seat)
    assert inside in people
    assert outside not in people


def told_people(seat: TalkingSeat) -> set[UUID]:
    found: set[UUID] = set()
    cursor: str | None = None
    while True:
        page = seat.pull(cursor)
        found |= {UUID(change.subject) for change in page.changes if change.kind == "person"}
        cursor = page.cursor
        if not page.more:
            return found


def test_the_time_a_seat_was_heard_last_is_kept(here: Standing) -> None:
    seat = enrolled(here.server, here.client)
    seat.seat.person()
    seat.send()
    with here.server.database.reading() as connection:
        at = connection.execute(select(devices.c.last_seen_at).where(devices.c.id == seat.seat.device)).scalar_one()
    assert abs((here.server.now() - at).total_seconds()) < 60
