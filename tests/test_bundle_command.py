"""`carrel bundle`: sticks from a terminal, as a script would use it."""

from pathlib import Path
from uuid import UUID

import pytest

from desktop.bundle_command import export_bundle, import_bundle
from desktop.config import Config
from desktop.exit_codes import DONE, REFUSED
from desktop.learning.carrying import bundles_on
from desktop.store.people import add_person
from desktop.store.store import Store
from sync import bundle as bundles
from sync.bundle import BundleKind
from tests.center_server import given_a_server


@pytest.fixture
def config(tmp_path: Path) -> Config:
    """A seat that belongs to a server, with somebody on it."""
    made = Config.below(tmp_path / "home")
    made.make_folders()
    with Store.open(made.data) as store:
        store.write(lambda on: given_a_server(on, UUID(int=0), "ab" * 32)).result()
        store.write(lambda on: add_person(on, "Amina", "Yusuf", store.clock())).result()
    return made


def test_a_seat_without_a_server_has_nobody_to_seal_anything_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    alone = Config.below(tmp_path / "home")
    assert export_bundle(alone, tmp_path) == REFUSED
    assert import_bundle(alone, tmp_path) == REFUSED
    assert "belongs to no server" in capsys.readouterr().err


def test_what_waits_is_written_and_stays_until_its_receipt_comes_back(
    config: Config, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stick = tmp_path / "stick"
    assert export_bundle(config, stick) == DONE
    assert "can be pulled now" in capsys.readouterr().out
    (written,) = bundles.find(stick)
    assert written.manifest.kind is BundleKind.TO_SERVER
    assert written.manifest.stretch is not None
    assert written.manifest.stretch.first == 1
    assert export_bundle(config, stick) == DONE
    assert len(bundles.find(stick)) == 2


def test_a_stick_with_nothing_from_the_server_is_refused_with_a_sentence(
    config: Config, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stick = tmp_path / "stick"
    assert export_bundle(config, stick) == DONE
    assert import_bundle(config, stick) == REFUSED
    assert "Nothing from the server" in capsys.readouterr().err
    with Store.open(config.data) as store:
        assert bundles_on(store, stick) == ()
