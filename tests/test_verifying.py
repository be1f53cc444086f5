"""`carrel verify` as a person runs it, on files that were made at another seat, at this one, and by nobody."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.config import Config
from desktop.exit_codes import DONE, IMPOSSIBLE, REFUSED
from desktop.learning.certificates import signing_key
from desktop.learning.did_key import did_of
from desktop.learning.verification import Trust, Verdict, trust_issuer, verify
from desktop.store.settings import keep_secret
from desktop.store.store import Store
from desktop.ui.verification_words import words_for
from desktop.verify_command import verify_one
from desktop.verifying import verify_apart, verify_file
from tests.learning.awards import KEY, NOON, credential, pdf, png
from tests.store.desk import KEY as STORE_KEY
from tests.test_command_line import NoKeyService, Said, carrel


@pytest.fixture
def config(tmp_path: Path) -> Config:
    made = Config.below(tmp_path / "home")
    made.make_folders()
    return made


def file(folder: Path, data: bytes, name: str = "certificate.pdf") -> Path:
    made = folder / name
    made.write_bytes(data)
    return made


def owned(store: Store) -> None:
    """Make this seat the one whose key signed the certificates of these tests."""
    store.write(lambda connection: keep_secret(connection, "certificate key", KEY.private_bytes_raw())).result()


class TestAtASeat:
    def test_its_own_certificate_is_valid(self, config: Config, tmp_path: Path) -> None:
        with Store.open(config.data, STORE_KEY) as store:
            owned(store)
            assert verify_file(file(tmp_path, pdf()), store).verdict is Verdict.VALID
            assert verify_file(file(tmp_path, png()), store).verdict is Verdict.VALID

    def test_a_known_issuer_is_trusted_until_the_name_is_taken_away(self, config: Config, tmp_path: Path) -> None:
        did = did_of(KEY.public_key())
        with Store.open(config.data, STORE_KEY) as store:
            assert verify_file(file(tmp_path, pdf()), store).verdict is Verdict.UNKNOWN_ISSUER
            store.write(lambda connection: trust_issuer(connection, did, "Harbour Lane")).result()
            assert verify_file(file(tmp_path, pdf()), store).issuer_name == "Harbour Lane"
            store.write(lambda connection: trust_issuer(connection, did, "")).result()
            assert verify_file(file(tmp_path, pdf()), store).verdict is Verdict.UNKNOWN_ISSUER

    def test_the_key_is_made_once(self, config: Config) -> None:
        with Store.open(config.data, STORE_KEY) as store:
            first = store.write(signing_key).result().private_bytes_raw()
            assert store.write(signing_key).result().private_bytes_raw() == first


class TestCommand:
    def test_a_strangers_certificate_is_refused_with_its_facts(
        self, config: Config, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert verify_one(config, file(tmp_path, pdf()), as_json=False) == REFUSED
        said = capsys.readouterr().out
        assert "nobody here knows who signed it" in said
        assert "Amina Yusuf" in said
        assert "88%" in said

    def test_a_changed_one_says_so(self, config: Config, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        tampered = bytearray(pdf())
        tampered[len(tampered) // 2] ^= 1
        assert verify_one(config, file(tmp_path, bytes(tampered)), as_json=False) == REFUSED
        assert "changed" in capsys.readouterr().out

    def test_a_missing_file_is_impossible_and_says_what_to_do(
        self, config: Config, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert verify_one(config, tmp_path / "gone.pdf", as_json=False) == IMPOSSIBLE
        said = capsys.readouterr()
        assert said.out == ""
        assert "Choose the file again" in said.err

    def test_json_is_for_programs(self, config: Config, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        verify_one(config, file(tmp_path, credential().encode(), "credential.json"), as_json=True)
        record: dict[str, Any] = json.loads(capsys.readouterr().out)
        assert (record["verdict"], record["voucher"]) == ("unknown issuer", "nobody")
        assert record["credential"]["learner"] == "Amina Yusuf"
        assert record["credential"]["issuer"] == did_of(KEY.public_key())

    def test_in_a_process_of_its_own_it_needs_no_data_and_makes_none(self, tmp_path: Path) -> None:
        home = tmp_path / "nowhere"
        said: Said = carrel("--home", home, "verify", file(tmp_path, pdf()))
        assert said.code == REFUSED
        assert not home.exists()

    def test_it_knows_its_own_while_a_window_is_open(self, config: Config, tmp_path: Path) -> None:
        """The window holds the folder's lock; the key comes from the file that a machine without a key store has."""
        with Store.open(config.data, service=NoKeyService()) as store:
            owned(store)
            assert verify_apart(file(tmp_path, pdf()), config, NOON).verdict is Verdict.VALID

    def test_valid_is_done(self, tmp_path: Path, config: Config) -> None:
        with Store.open(config.data, service=NoKeyService()) as store:
            owned(store)
        assert verify_one(config, file(tmp_path, pdf()), as_json=False) == DONE


class TestWords:
    def test_every_verdict_has_a_sentence_and_says_what_it_means(self) -> None:
        now = datetime(2026, 12, 1, tzinfo=UTC)
        for data in (pdf(), pdf() + b"\n", b"hello", pdf(credential().replace("Amina", "Amira"))):
            for trust in (Trust(), Trust(did_of(KEY.public_key()))):
                words = words_for(verify(data, trust, now), now)
                assert words.verdict.endswith(".")
                assert words.then.endswith(".")
