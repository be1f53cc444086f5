"""The `carrel-server` command as a person runs it."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from sqlalchemy import func, select

from sync.enrolment_files import read_answer, write_request
from sync.invitation import Invitation
from sync.records.center import group_members, people
from sync.records.tables import scorm_packages
from sync.records.vocabulary import Role
from sync.server import accounts, commands
from sync.server.depot import Depot
from sync.server.doctor import Health, examine, worst
from sync.server.sample_roster import ROSTER
from sync.server.server import Server
from sync.server.settings import Settings
from tests.packages import Course, build_zip
from tests.ports import kept_port
from tests.sync.server.serving import NO_TLS, PATIENCE, TalkingSeat, standing_over
from tests.sync.simulated import SimulatedSeat

PROJECT = Path(__file__).resolve().parents[3]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    made = Server(Settings.on(f"sqlite:///{tmp_path / 'server.sqlite3'}", tmp_path))
    yield made
    made.close()


def count(server: Server, table: object) -> int:
    with server.database.reading() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()  # type: ignore[arg-type]


class TestInit:
    def test_the_first_administrator_gets_a_link(self, server: Server, capsys: pytest.CaptureFixture[str]) -> None:
        assert commands.init(server, "Nora Aldana", "nora@example.org") == 0
        said = capsys.readouterr().out
        link = re.search(r"link=(\S+)", said)
        assert link is not None
        with server.database.reading() as connection:
            account = accounts.account_of_link(connection, server.state.secret, link.group(1))
            person = connection.execute(select(people)).one()
        assert account is not None
        assert (account.login, account.person) == ("nora@example.org", person.id)
        assert (person.given_name, person.family_name, person.role) == ("Nora", "Aldana", Role.ADMINISTRATOR)

    def test_a_login_that_somebody_has_is_refused_and_adds_nobody(
        self, server: Server, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert commands.init(server, "Nora Aldana", "nora@example.org") == 0
        assert commands.init(server, "Another Nora", "NORA@example.org") == 1
        assert "another --login" in capsys.readouterr().err
        assert count(server, people) == 1


class TestSamples:
    def test_nobody_made_up_comes_among_real_people(self, server: Server, capsys: pytest.CaptureFixture[str]) -> None:
        commands.init(server, "Nora Aldana", "nora@example.org")
        commands.fill_with_samples(server)
        assert "no made-up ones were added" in capsys.readouterr().err
        assert count(server, people) == 1


class TestInviting:
    def test_an_invitation_is_printed_as_text_that_lets_a_seat_in(
        self, server: Server, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert commands.invite_device(server, "Bridge", [], None, None) == 0
        found = re.search(r"^  (http\S+#\S+)$", capsys.readouterr().out, re.MULTILINE)
        assert found is not None
        invitation = Invitation.read(found.group(1))
        assert invitation.address == "http://127.0.0.1:8080"
        with standing_over(server) as here:
            assert TalkingSeat(here.client).enrol(invitation.token).status_code == 201

    def test_a_seat_without_network_is_let_in_by_files(
        self, server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        seat = SimulatedSeat(name="Lifeboat 2")
        request = tmp_path / "carrel-request.json"
        request.write_bytes(write_request(seat.request(None)))
        assert commands.invite_device(server, "", [], request, None) == 0
        answer = read_answer((tmp_path / "carrel-answer.json").read_bytes())
        assert (answer.device, answer.server) == (seat.device, server.state.server_id)
        assert server.device(seat.device).name == "Lifeboat 2"
        assert "Bring" in capsys.readouterr().out

    @pytest.mark.parametrize("content", [b"", b"{}", b"\xff" * 100, b"x" * 100_000])
    def test_a_file_that_is_no_request_is_refused(
        self, server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
    ) -> None:
        request = tmp_path / "carrel-request.json"
        request.write_bytes(content)
        assert commands.invite_device(server, "", [], request, None) == 1
        assert capsys.readouterr().err
        assert not (tmp_path / "carrel-answer.json").exists()

    def test_a_request_that_was_changed_on_the_way_is_refused(self, server: Server, tmp_path: Path) -> None:
        asked = SimulatedSeat().request(None).model_copy(update={"name": "Another"})
        request = tmp_path / "carrel-request.json"
        request.write_bytes(write_request(asked))
        assert commands.invite_device(server, "", [], request, None) == 1
        assert server.devices() == ()

    def test_an_unknown_group_lets_nobody_in(self, server: Server) -> None:
        assert commands.invite_device(server, "", ["Nobody knows"], None, None) == 1


class TestRosters:
    def test_a_roster_comes_in_once(self, server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        roster = tmp_path / "roster.csv"
        roster.write_text(ROSTER, encoding="utf-8")
        assert commands.add_roster(server, roster, administrators=True) == 0
        assert "13 added" in capsys.readouterr().out
        assert (count(server, people), count(server, group_members)) == (13, 14)
        assert commands.add_roster(server, roster, administrators=True) == 0
        assert "0 added, 0 changed, 13 as they were" in capsys.readouterr().out

    def test_a_later_roster_changes_what_it_says(self, server: Server, tmp_path: Path) -> None:
        roster = tmp_path / "roster.csv"
        roster.write_text("Number,Given name,Family name,Groups\n1,Ada,Byron,Bridge\n", encoding="utf-8")
        commands.add_roster(server, roster, administrators=False)
        roster.write_text("Number,Given name,Family name,Groups\n1,Ada,Lovelace,Bridge\n", encoding="utf-8")
        commands.add_roster(server, roster, administrators=False)
        with server.database.reading() as connection:
            assert connection.execute(select(people.c.family_name)).scalars().all() == ["Lovelace"]

    def test_nobody_becomes_an_administrator_by_a_file_alone(
        self, server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        roster = tmp_path / "roster.csv"
        roster.write_text("Number,Given name,Family name,Role\n1,Eve,Hacker,administrator\n", encoding="utf-8")
        assert commands.add_roster(server, roster, administrators=False) == 0
        assert count(server, people) == 0
        assert "line 2" in capsys.readouterr().err

    def test_what_is_no_roster_is_refused_with_a_sentence(
        self, server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        roster = tmp_path / "roster.csv"
        roster.write_bytes(b"\x00\x01\x02")
        assert commands.add_roster(server, roster, administrators=False) == 1
        assert capsys.readouterr().err


class TestPackages:
    def test_a_package_is_checked_stored_and_offered(
        self, server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        package = build_zip(tmp_path / "course.zip", Course(title="Lifeboats").files())
        assert commands.add_packages(server, [package]) == 0
        assert "Added “Lifeboats”" in capsys.readouterr().out
        with server.database.reading() as connection:
            row = connection.execute(select(scorm_packages)).one()
        stored = Depot.open(server.settings.depot).find(row.sha256)
        assert stored is not None
        assert stored.size == package.stat().st_size
        assert commands.add_packages(server, [package]) == 0
        assert "Was here already" in capsys.readouterr().out

    def test_no_title_commands_the_terminal_it_is_told_on(
        self, server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """C1 begins commands as ESC does (ECMA-48, 5.3), and XML takes it."""
        package = build_zip(tmp_path / "course.zip", Course(title="Knots\x9b2J\u202estop").files())
        assert commands.add_packages(server, [package]) == 0
        assert "Added “Knots\ufffd2J\ufffdstop”" in capsys.readouterr().out

    def test_what_a_seat_would_refuse_is_refused_here(
        self, server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        broken = tmp_path / "broken.zip"
        broken.write_bytes(b"PK\x03\x04 nothing of use")
        assert commands.add_packages(server, [broken]) == 1
        assert "broken.zip" in capsys.readouterr().err
        assert count(server, scorm_packages) == 0


def test_a_fresh_server_is_well_but_for_its_address(server: Server) -> None:
    checks = {check.name: check for check in examine(server)}
    assert worst(tuple(checks.values())) is Health.ATTENTION
    assert [name for name, check in checks.items() if check.health is not Health.OK] == ["Addresses"]


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights elsewhere")
class TestSecrets:
    """The database holds the server's keys, and everybody's results."""

    @pytest.fixture
    def file(self, tmp_path: Path) -> Path:
        return tmp_path / "data" / "server.sqlite3"

    @pytest.fixture
    def server(self, file: Path) -> Iterator[Server]:
        server = Server(Settings.on(f"sqlite:///{file}", file.parent))
        yield server
        server.close()

    def test_nobody_else_on_the_machine_reads_a_database_that_was_made_here(self, server: Server, file: Path) -> None:
        commands.add_key(server, "wrote something")
        made = [file.parent, *file.parent.glob("server.sqlite3*")]
        assert len(made) == 4, "with what SQLite writes beside it"
        assert [path.name for path in made if path.stat().st_mode & 0o077] == []
        assert "Secrets" not in {check.name for check in examine(server)}

    def test_doctor_says_how_to_close_one_that_was_made_before(self, server: Server, file: Path) -> None:
        file.chmod(0o644)
        (found,) = [check for check in examine(server) if check.name == "Secrets"]
        assert found.health is Health.ATTENTION
        assert found.what_now == f"chmod 600 {file}*"


def test_looking_at_an_idle_server_makes_no_work_for_it(server: Server) -> None:
    server.work_out()
    again = Server(server.settings)
    try:
        checks = {check.name: check.found for check in examine(again)}
    finally:
        again.close()
    assert checks["Projector"] == "nothing to be worked out"


def test_a_restored_server_begins_a_new_generation(server: Server) -> None:
    before = server.state.generation
    assert commands.say_restored(server) == 0
    assert server.state.generation != before


def carrel_server(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run it in a process of its own, told of its folder alone."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("CARREL_")}
    return subprocess.run(
        [sys.executable, "-m", "sync.server", "--data", str(folder), *words],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


class TestTheProcess:
    def test_doctor_and_unknown_words_end_with_their_exit_codes(self, tmp_path: Path) -> None:
        assert carrel_server(tmp_path, "doctor", "--json").returncode == 0
        assert carrel_server(tmp_path, "revoke-key", "nobody").returncode == 1
        assert carrel_server(tmp_path, "no-such-command").returncode == 2

    def test_a_database_that_is_none_is_named_in_a_sentence(self, tmp_path: Path) -> None:
        (tmp_path / "carrel-server.sqlite3").write_bytes(b"this is no database" * 100)
        ended = carrel_server(tmp_path, "init")
        assert ended.returncode == 2
        assert "Traceback" not in ended.stderr
        assert ended.stderr.strip()

    def test_run_prints_where_to_look_answers_and_stops_when_asked(self, tmp_path: Path) -> None:
        with kept_port() as port:
            address = f"http://127.0.0.1:{port}"
            data = str(tmp_path)
            words = [sys.executable, "-m", "sync.server", "--data", data, "run", "--sample", "--port", str(port)]
            running = subprocess.Popen(words, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            try:
                wait_until_it_answers(f"{address}/readyz", running)
                said = httpx.get(f"{address}/v1/hello", trust_env=False, timeout=PATIENCE).json()
                assert said["center"] == "Harbour Training Center"
            finally:
                running.send_signal(signal.SIGTERM)
                out, err = running.communicate(timeout=PATIENCE)
        assert f"{address}/admin" in out
        assert re.search(r"sign in as nora, password \S+", out)
        assert "Traceback" not in err


def wait_until_it_answers(address: str, running: "subprocess.Popen[str]") -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        assert running.poll() is None, running.communicate()
        try:
            if httpx.get(address, trust_env=False, verify=NO_TLS, timeout=PATIENCE).status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.05)
    raise AssertionError("The server never answered.")
