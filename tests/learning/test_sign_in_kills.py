"""A process that dies between guess and verdict has used up its try: pulling the plug wins nobody another."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

import pytest

from desktop.learning.door import MustWait, WrongPin
from desktop.learning.pins import make_verifier
from desktop.store import credentials, people
from desktop.store.credentials import Verifier
from desktop.store.store import Connection, Store
from tests.learning.door_of_a_seat import CHEAP, WRONG, Seat
from tests.store.desk import KEY

PROJECT: Final = Path(__file__).parents[2]
MINUTES_LONG: Final = "m=65536,t=2000,p=1"


def keep(folder: Path, person: UUID, verifier: Verifier) -> None:
    with Store.open(folder, KEY) as store:
        store.write(lambda connection: credentials.keep_verifier(connection, person, verifier)).result()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")
def test_a_killed_guess_counts_as_a_wrong_one(tmp_path: Path) -> None:
    folder, now = tmp_path / "seat", datetime.now(UTC)
    cheap = make_verifier(bytes(32), "273645", CHEAP, now)
    slow = replace(cheap, parameters=cheap.parameters.replace("m=8,t=1,p=1", MINUTES_LONG))
    assert slow != cheap

    def come(connection: Connection) -> UUID:
        return people.add_person(connection, "Amina", "Yusuf", now).id

    with Store.open(folder, KEY) as store:
        person = store.write(come).result()
    keep(folder, person, slow)
    for _ in range(3):
        killed_while_guessing(folder, person)
    keep(folder, person, cheap)

    seat = Seat(folder)
    seat.clock.now = datetime.now(UTC)
    assert seat.door.sign_in(person, WRONG) == WrongPin(tries_left=1)
    assert seat.door.sign_in(person, WRONG) == MustWait(seat.clock.now + timedelta(seconds=30))
    seat.store.close()


def killed_while_guessing(folder: Path, person: UUID) -> None:
    command = [sys.executable, "-m", "tests.learning.guessing_process", str(folder), str(person)]
    guessing = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True)
    assert guessing.stdout is not None
    with guessing.stdout as said:
        assert said.readline() == "counted\n"
        guessing.kill()
        assert said.read() == ""
    guessing.wait()
