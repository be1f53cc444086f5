"""`carrel-server ingest-bundle` and `export-bundle` with a folder for a stick."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from sync.bundle import BundleKind, ItemKind, copied, find, items
from sync.bundle_writing import Content, Sender, write
from sync.protocol import BatchAnswer
from sync.records.center import people
from sync.records.identifiers import new_id
from sync.records.vocabulary import Verdict
from sync.server.commands_carrying import export_bundle, ingest_bundles
from sync.server.device_access import enrol_by_file
from sync.server.identity import public_key, recipient
from sync.server.server import Server
from sync.server.settings import Settings
from tests.sync.simulated import SimulatedSeat


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    made = Server(Settings.on(f"sqlite:///{tmp_path / 'server.sqlite3'}", tmp_path / "data"))
    yield made
    made.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def enrolled(server: Server) -> SimulatedSeat:
    seat = SimulatedSeat(name="Lifeboat")
    with server.database.writing() as connection:
        enrol_by_file(connection, seat.request(None), server.now())
    return seat


def carry(server: Server, seat: SimulatedSeat, stick: Path, *, ago: timedelta = timedelta(0), first: int = 1) -> None:
    """What a seat writes to a stick; `ago`: so long before now."""
    batch = seat.batch(first=first)
    assert batch is not None
    state = server.state
    sender = Sender(BundleKind.TO_SERVER, seat.device, seat.sign, {state.server_id: recipient(state)})
    now = server.now() - ago
    write(stick, new_id(now), sender, [Content.batch(batch.id, batch.body)], now)


def test_records_come_by_stick_and_their_receipts_go_back_on_it(
    server: Server, stick: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seat = enrolled(server)
    seat.person()
    carry(server, seat, stick)
    assert ingest_bundles(server, stick, answer=True, packages=True, even_expired=False) == 0
    assert "1 new records" in capsys.readouterr().out
    with server.database.reading() as connection:
        assert connection.execute(select(func.count()).select_from(people)).scalar_one() == 1
    # What was taken has gone from the stick; what is left is for the seat.
    (back,) = find(stick)
    back.check(public_key(server.state), seat.device, BundleKind.FROM_SERVER, server.now())
    answers = [
        BatchAnswer.model_validate_json(item.text())
        for item in items(copied(back, tmp_path / "copy"), seat.identity)
        if item.kind is ItemKind.ANSWER
    ]
    assert [settled.verdict for answer in answers for settled in answer.verdicts] == [Verdict.APPLIED]


def test_what_was_refused_stays_on_the_stick_beside_what_was_taken(
    server: Server, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It may be all that is left of a seat whose disk has died since."""
    seat = enrolled(server)
    seat.person()
    carry(server, seat, stick, ago=timedelta(days=4_000))
    carry(server, seat, stick)
    assert ingest_bundles(server, stick, answer=True, packages=False, even_expired=False) == 1
    assert "--even-expired" in capsys.readouterr().err
    (left,) = [found for found in find(stick) if found.manifest.kind is BundleKind.TO_SERVER]
    assert left.manifest.expires_at < server.now()
    assert ingest_bundles(server, stick, answer=True, packages=False, even_expired=True) == 0
    assert [found.manifest.kind for found in find(stick)] == [BundleKind.FROM_SERVER]


def test_a_bundle_of_which_a_batch_was_refused_stays_on_the_stick(server: Server, stick: Path) -> None:
    seat = enrolled(server)
    seat.person()
    seat.person()
    carry(server, seat, stick, first=2)
    assert ingest_bundles(server, stick, answer=True, packages=False, even_expired=False) == 1
    assert {found.manifest.kind for found in find(stick)} == {BundleKind.TO_SERVER, BundleKind.FROM_SERVER}


def test_taking_a_stick_twice_changes_nothing(server: Server, stick: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seat = enrolled(server)
    seat.person()
    carry(server, seat, stick)
    for _ in range(2):
        assert ingest_bundles(server, stick, answer=False, packages=False, even_expired=False) == 0
    assert "0 new records, 1 that were here already" in capsys.readouterr().out


def test_a_stick_with_nothing_for_this_server_is_said_to_be_so(
    server: Server, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ingest_bundles(server, stick, answer=True, packages=True, even_expired=False) == 1
    assert "no bundle for this server" in capsys.readouterr().err


def test_an_unknown_seats_stick_is_refused_and_left_alone(
    server: Server, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seat = SimulatedSeat()
    seat.person()
    carry(server, seat, stick)
    assert ingest_bundles(server, stick, answer=True, packages=True, even_expired=False) == 1
    assert capsys.readouterr().err
    assert len(find(stick)) == 1


def test_no_name_of_a_seat_commands_the_terminal(
    server: Server, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seat = SimulatedSeat(name="Life\x1b[2Jboat")
    with server.database.writing() as connection:
        enrol_by_file(connection, seat.request(None), server.now())
    assert export_bundle(server, str(seat.device), stick, packages=False) == 0
    assert export_bundle(server, "Nobody", stick, packages=False) == 1
    written = capsys.readouterr()
    assert "\x1b" not in written.out + written.err


def test_a_bundle_is_written_for_one_seat_by_its_name_and_takes_the_place_of_the_last(
    server: Server, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seat = enrolled(server)
    versions = []
    for _ in range(2):
        assert export_bundle(server, "Lifeboat", stick, packages=True) == 0
        (bundle,) = find(stick)
        assert bundle.manifest.readers == (seat.device,)
        versions.append(bundle.manifest.version)
    assert versions[0] < versions[1]
    assert "You can pull the stick now." in capsys.readouterr().out
    assert export_bundle(server, "Nobody", stick, packages=True) == 1
    assert "“Lifeboat”" in capsys.readouterr().err
