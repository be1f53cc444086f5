"""The `carrel` command as a person runs it: what it says, where, and its exit code; never a traceback."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.command_line import examine, inspect_one, new_admin_pin
from desktop.config import Config
from desktop.content.media.prepared import prepared
from desktop.learning.door import Admitted
from desktop.learning.sign_in import Doorkeeper
from desktop.player.codecs import MEDIA_TYPES
from desktop.player.flags import runs_as_root
from desktop.store.keys import KeyHome, StoreKey
from desktop.store.library import package_count
from desktop.store.store import Connection, Store
from tests.clips import MP4, make_clip
from tests.forking import run_command
from tests.packages import Course, Lesson, build_zip
from tests.seat import CHEAP, SHARED, missing_shared

PROJECT = Path(__file__).resolve().parents[1]
TIMEOUT = 120
Inspected = Callable[[str], tuple[int, dict[str, Any]]]
"""A package's name → exit code and record."""


@dataclass(frozen=True)
class Said:
    """How a command ended."""

    code: int
    out: str
    err: str

    def record(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.out)
        return found


def carrel(*words: str | Path, **environment: str) -> Said:
    """Run it in a process of its own, with no screen and no key store, as whoever types it does."""
    finished = subprocess.run(
        [sys.executable, "-m", "desktop", *map(str, words)],
        cwd=PROJECT,
        env=_clean(environment),
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
        check=False,
    )
    assert "Traceback" not in finished.stderr
    return Said(finished.returncode, finished.stdout, finished.stderr)


def carrel_again(*words: str | Path, **environment: str) -> Said:
    """The same without loading the program anew. One test of each command is begun as a person begins it."""
    said = Said(*run_command([str(word) for word in words], _clean(environment), TIMEOUT))
    assert "Traceback" not in said.err
    return said


def _clean(environment: Mapping[str, str]) -> dict[str, str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("QT", "CARREL", "DBUS"))}
    return {**clean, "DBUS_SESSION_BUS_ADDRESS": "disabled:", **environment}


class NoKeyService:
    """A machine without a key store: the key goes into a file."""

    def works(self) -> bool:
        return False

    def get(self, account: str) -> str | None:
        raise AssertionError("a key store that does not work is not asked")

    def set(self, account: str, secret: str) -> None:
        raise AssertionError("a key store that does not work is not asked")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A seat that was used before."""
    config = Config.below(tmp_path / "home")
    config.make_folders()
    with Store.open(config.data, service=NoKeyService()) as store:
        assert store.key_home is KeyHome.FILE
    return tmp_path / "home"


@pytest.fixture
def knots(tmp_path: Path) -> Path:
    return build_zip(tmp_path / "knots.zip", Course("Knots").files())


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    return build_zip(tmp_path / "broken.zip", {"imsmanifest.xml": "<manifest>"})


def packages_in(home: Path) -> int:
    with Store.open(home / "data", service=NoKeyService()) as store:
        return store.read(package_count)


def test_it_says_which_version_it_is() -> None:
    said = carrel("--version")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("Carrel 0.")


@pytest.mark.skipif(not runs_as_root(), reason="only root is refused")
def test_root_is_refused_a_window_with_a_sentence(home: Path) -> None:
    said = carrel("--home", home)
    assert said.code == 2
    assert said.err.startswith("Carrel doesn't play courses as root")
    assert "--unsafe-as-root" in said.err
    assert said.out == ""


class TestImport:
    def test_every_good_package_is_added_though_one_is_broken(self, home: Path, knots: Path, broken: Path) -> None:
        said = carrel("--home", home, "import", broken, knots)
        assert said.code == 1
        assert said.out == "Added “Knots” (SCORM 1.2) from knots.zip\n"
        assert said.err.startswith("broken.zip: The course's manifest is not well-formed XML")
        assert packages_in(home) == 1

    def test_what_will_not_work_offline_is_said_when_it_is_added(self, home: Path, knots: Path, tmp_path: Path) -> None:
        page = '<p>Slides</p><script src="https://cdn.example.net/slides.js"></script>'
        package = build_zip(tmp_path / "web.zip", Course(title="Web").files(**{"index.html": page}))
        said = carrel_again("--home", home, "import", package, knots)
        assert said.code == 0
        assert said.out.splitlines()[2:] == [
            "“Web”: Won’t work offline",
            "  A script comes from cdn.example.net",
            f"  More about it: carrel inspect {package}",
        ]

    def test_what_is_there_already_is_fine(self, home: Path, knots: Path) -> None:
        assert carrel_again("--home", home, "import", knots).code == 0
        said = carrel_again("--home", home, "import", knots)
        assert (said.code, said.err) == (0, "")
        assert said.out == "knots.zip: “Knots” is in the library already; nothing was added.\n"

    def test_a_file_that_is_not_there_is_named(self, home: Path, tmp_path: Path) -> None:
        said = carrel_again("--home", home, "import", tmp_path / "gone.zip")
        assert said.code == 1
        assert said.err.startswith("gone.zip: ")

    def test_a_missing_start_page_is_refused_with_a_command_that_imports_the_course(
        self, home: Path, tmp_path: Path
    ) -> None:
        manifest = Course(title="Lost", lessons=(Lesson(href="start.html"),)).manifest()
        package = build_zip(tmp_path / "lost.zip", {"imsmanifest.xml": manifest, "my page.html": "x"})
        said = carrel_again("--home", home, "import", package)
        assert said.code == 1
        assert f"Try: carrel --home {home} import --launch 'my page.html' {package}\n" in said.err
        said = carrel_again("--home", home, "import", "--launch", "my page.html", package)
        assert (said.code, said.out) == (0, "Added “Lost” (SCORM 1.2) from lost.zip\n")

    def test_the_advice_names_no_folder_where_everything_is_in_its_own_place(self, home: Path, tmp_path: Path) -> None:
        manifest = Course(title="Lost", lessons=(Lesson(href="start.html"),)).manifest()
        package = build_zip(tmp_path / "lost.zip", {"imsmanifest.xml": manifest, "page.html": "x"})
        said = carrel_again("import", package, CARREL_HOME=str(home))
        assert f"Try: carrel import --launch page.html {package}\n" in said.err

    def test_letters_that_an_encoding_lacks_are_no_reason_to_end(self, home: Path, tmp_path: Path) -> None:
        package = build_zip(tmp_path / "lost.zip", {"imsmanifest.xml": Course(title="Kn\u0142t").manifest()})
        said = carrel("--home", home, "inspect", package, PYTHONIOENCODING="ascii")
        assert said.code == 1
        assert "Title: Kn?t" in said.out
        said = carrel("--home", home, "inspect", "--json", package, PYTHONIOENCODING="ascii")
        assert said.record()["title"] == "Kn\u0142t"

    def test_one_page_is_chosen_for_one_package(self, home: Path, knots: Path) -> None:
        assert carrel_again("--home", home, "import", "--launch", "a.html", knots, knots).code == 2

    def test_films_are_made_playable_unless_that_is_not_wanted(self, home: Path, tmp_path: Path) -> None:
        film = make_clip(tmp_path / "film.mp4", MP4).read_bytes()
        package = build_zip(tmp_path / "films.zip", Course(title="Films").files() | {"film.mp4": film})
        said = carrel("--home", home, "import", "--no-prepare", package)
        assert (said.code, said.err) == (0, "")
        (course,) = (home / "courses").glob("?" * 64)
        assert (course / "film.mp4").read_bytes() == film
        assert prepared(course).waiting == ("film.mp4",)
        said = carrel("--home", home, "import", package)
        assert said.out == "films.zip: “Films” is in the library already; nothing was added.\n"
        if prepared(course).done:  # else the engine plays H.264 as it is
            assert said.err == "Made 1 file of “Films” playable\n"
            assert (course / "film.mp4").read_bytes() != film
        assert prepared(course).waiting == ()

    def test_the_environment_may_name_the_home_as_well(self, home: Path, knots: Path) -> None:
        assert carrel_again("import", knots, CARREL_HOME=str(home)).code == 0
        assert packages_in(home) == 1


class TestDataThatCannotBeHad:
    """Exit code 2, the store's own sentence on standard error, nothing on standard output."""

    @pytest.fixture(params=["doctor", "import"])
    def command(self, request: pytest.FixtureRequest, knots: Path) -> list[str]:
        return ["doctor", "--json"] if request.param == "doctor" else ["import", str(knots)]

    def refused(self, home: Path, command: list[str]) -> str:
        said = carrel_again("--home", home, *command)
        assert (said.code, said.out) == (2, "")
        assert said.err.count("\n") == 1
        return said.err

    def test_a_folder_that_another_carrel_holds(self, home: Path, command: list[str]) -> None:
        with Store.open(home / "data", service=NoKeyService()):
            assert self.refused(home, command).startswith("Carrel is already running with the data in")

    def test_a_database_of_a_later_version(self, home: Path, command: list[str]) -> None:
        def age(connection: Connection) -> None:
            connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'").close()

        with Store.open(home / "data", service=NoKeyService()) as store:
            store.write(age).result()
        assert "later version of Carrel" in self.refused(home, command)

    def test_a_key_that_is_gone(self, home: Path, command: list[str]) -> None:
        (home / "data" / "carrel.key").unlink()
        assert "its key is gone from its key file" in self.refused(home, command)

    def test_a_home_that_is_no_folder(self, tmp_path: Path, command: list[str]) -> None:
        file = tmp_path / "file"
        file.write_text("")
        sentence = self.refused(file, command)
        assert sentence.startswith("Carrel can't use")
        assert "--home" in sentence


class TestDoctor:
    def test_a_sound_seat_is_reported_in_words_with_code_0(self, home: Path) -> None:
        said = carrel("--home", home, "doctor")
        assert (said.code, said.err) == (0, "")
        assert said.out.startswith("Carrel 0.")
        for line in (
            "[OK] Database: ",
            "[OK] Backups: There is no backup yet",
            "[OK] Films and sound: Plays: AV1, VP9",
        ):
            assert line in said.out

    def test_for_programs_it_is_a_record(self, home: Path) -> None:
        record = carrel("--home", home, "doctor", "--json").record()
        assert set(record) == {"version", "made_at", "verdict", "headline", "checks"}
        by_name = {check["name"]: check for check in record["checks"]}
        assert by_name["Database"]["verdict"] == "ok"
        assert by_name["Key"]["verdict"] == "attention"
        assert by_name["Key"]["what_now"]
        assert record["verdict"] == "attention"

    def test_a_check_that_failed_is_code_1(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        config = Config.below(tmp_path / "mute")
        mute = dict.fromkeys(MEDIA_TYPES, False)
        Store.open(config.data, service=NoKeyService()).close()
        assert examine(config, lambda: mute, as_json=True) == 1
        record = json.loads(capsys.readouterr().out)
        assert record["verdict"] == "failed"
        assert [check["name"] for check in record["checks"] if check["verdict"] == "failed"] == ["Films and sound"]


class TestInspect:
    def test_a_good_package_is_described_with_code_0(self, knots: Path) -> None:
        said = carrel("inspect", knots)
        assert (said.code, said.err) == (0, "")
        lines = said.out.splitlines()
        assert lines[:2] == ["Title: Knots", "Standard: SCORM 1.2"]
        assert "Opens: index.html (“Lesson”)" in lines

    @pytest.mark.skipif(sys.platform == "win32", reason="a shell of POSIX")
    def test_whoever_reads_only_the_beginning_is_told_nothing_of_folders(self, tmp_path: Path) -> None:
        links = "".join(f'<a href="https://a.example.net/{number}">' for number in range(900))
        package = build_zip(tmp_path / "a.zip", Course().files(**{"index.html": links}))  # more than a pipe holds
        ended = subprocess.run(
            ["sh", "-c", f"{sys.executable} -m desktop inspect --json {package} | head -n 1"],
            cwd=PROJECT,
            env=_clean({}),
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
            check=True,
        )
        assert (ended.stdout, ended.stderr) == ("{\n", "")

    def test_one_thing_is_spoken_of_as_one(self, tmp_path: Path) -> None:
        """English inflects its verbs, too: “1 file is”, “2 files are”."""
        package = build_zip(tmp_path / "a.zip", Course().files(**{"index.html": '<img src="a.png">'}))
        two = build_zip(tmp_path / "b.zip", Course().files(**{"index.html": '<img src="a.png"><img src="b.png">'}))
        assert "1 file is not in the package" in carrel_again("inspect", package).out
        assert "2 files are not in the package" in carrel_again("inspect", two).out

    def test_what_an_item_declares_is_in_the_record(self, tmp_path: Path) -> None:
        inside = "<adlcp:masteryscore>80</adlcp:masteryscore><adlcp:datafromlms>deck=2</adlcp:datafromlms>"
        package = build_zip(tmp_path / "a.zip", Course(lessons=(Lesson(inside=inside),)).files())
        (item,) = carrel_again("inspect", package, "--json").record()["items"]
        assert (item["mastery_score"], item["data_from_lms"], item["kind"]) == ("80", "deck=2", "sco")
        assert "prerequisites" not in item

    def test_a_broken_package_is_code_1_and_says_where(self, broken: Path) -> None:
        said = carrel_again("inspect", broken)
        assert said.code == 1
        assert "not well-formed XML: line 1" in said.out

    def test_what_is_no_package_is_code_1_in_both_forms(self, tmp_path: Path) -> None:
        text = tmp_path / "letter.txt"
        text.write_text("Dear Ada")
        assert carrel_again("inspect", text).code == 1
        said = carrel_again("inspect", "--json", text)
        assert said.code == 1
        assert len(said.record()["problems"]) == 1


MISSING_PAGE = "The start page of the course is not in the package"


@pytest.mark.skipif(bool(missing_shared(("manifests",))), reason=missing_shared(("manifests",)))
class TestManifestsOfOthers:
    """What their README says of each. The command's function is called: seventeen processes would take their time."""

    @pytest.fixture
    def inspected(self, capsys: pytest.CaptureFixture[str]) -> Inspected:
        def inspect(name: str) -> tuple[int, dict[str, Any]]:
            code = inspect_one(SHARED / "manifests" / f"{name}.zip", as_json=True)
            return code, json.loads(capsys.readouterr().out)

        return inspect

    @pytest.mark.parametrize(
        ("name", "launch"),
        [
            ("LaunchUrlFromNestedItem_SCORM12", "content/topic1.html"),
            ("MultipleItemsWithIdentifierRef_SCORM12", None),
            ("ContentPackagingWithMetadata_SCORM12", "index.html"),
            ("PrerequisitesTest_SCORM12", "module1.html"),
            ("ItemWithNonExistentResourceId_SCORM12", "content/item2.html"),
        ],
    )
    def test_these_could_be_imported(self, inspected: Inspected, name: str, launch: str | None) -> None:
        code, record = inspected(name)
        assert (code, record["problems"]) == (0, [])
        if launch is not None:
            assert record["launch"][0] == launch
        if name == "MultipleItemsWithIdentifierRef_SCORM12":
            assert len(record["items"]) == 3
        if name == "ContentPackagingWithMetadata_SCORM12":
            assert (record["title"], record["items"][0]["data_from_lms"]) == ("SCORM 1.2 With Metadata", "RANDOM")
        if name == "ItemWithNonExistentResourceId_SCORM12":
            assert any("non_existent_resource" in note["text"] for note in record["notes"])

    def test_prerequisites_mastery_and_time_limit_are_read(self, inspected: Inspected) -> None:
        _, record = inspected("PrerequisitesTest_SCORM12")
        first, _, third, fourth = record["items"]
        assert (first["mastery_score"], first["max_time_allowed"]) == ("80", "02:30:00")
        assert "prerequisites" not in first
        assert (third["prerequisites"], third["time_limit_action"]) == ("module1 & module2", "exit,message")
        assert fourth["prerequisites"] == "(module1 & module2) | module3"
        assert [note["code"] for note in record["notes"]] == ["prerequisite-words"] * 2

    @pytest.mark.parametrize(
        "name",
        [
            "MinimalValid_SCORM20043rdEdition",
            "AdlAttributes_SCORM20043rdEdition",
            "ContentPackagingNoSchemaVersion_SCORM20042ndEdition",
            "InvalidFileReferences_SCORM12",
            "MissingRequiredFields_SCORM12",
            "InvalidMissingOrgIdentifier_SCORM20043rdEdition",
            "CM-01-broken-default-org",
        ],
    )
    def test_these_lack_their_start_page_which_is_named(self, inspected: Inspected, name: str) -> None:
        code, record = inspected(name)
        assert code == 1
        (problem,) = record["problems"]
        assert problem["text"].startswith(MISSING_PAGE)
        assert record["launch"][0].partition("?")[0] in problem["text"]
        expected = {
            "ContentPackagingNoSchemaVersion_SCORM20042ndEdition": "SCORM 2004 2nd",
            "CM-01-broken-default-org": "NONEXISTENT_ORG",
            "InvalidMissingOrgIdentifier_SCORM20043rdEdition": "no identifier",
            "MinimalValid_SCORM20043rdEdition": "whether it is a SCO or an asset",
            "InvalidFileReferences_SCORM12": "content/nonexistent.css",
            "MissingRequiredFields_SCORM12": "title",
        }
        if name in expected:
            assert expected[name] in json.dumps(record, ensure_ascii=False)

    def test_attributes_of_the_adl_namespace_are_read(self, inspected: Inspected) -> None:
        _, record = inspected("AdlAttributes_SCORM20043rdEdition")
        (item,) = record["items"]
        assert item["completion_threshold"] == 0.75
        assert item["time_limit_action"] == "exit,message"
        assert item["data_from_lms"] == "Launch Data"
        assert item["hidden_controls"] == ["continue", "exit"]

    def test_several_organizations_are_counted(self, inspected: Inspected) -> None:
        code, record = inspected("ComplexNestedOrganization_SCORM12")
        assert (code, record["organizations"]) == (1, 2)
        assert "content/module1.html" in record["problems"][0]["text"]

    @pytest.mark.parametrize(
        ("name", "words"),
        [("MissingLaunchUrl_SCORM12", "nothing"), ("MalformedXml_SCORM12", "line 27, column 20")],
    )
    def test_these_can_not_be_launched_or_read(self, inspected: Inspected, name: str, words: str) -> None:
        code, record = inspected(name)
        assert code == 1
        assert words in record["problems"][0]["text"]


class TestNewAdminPin:
    """For a center whose only administrator forgot the PIN."""

    def seat(self, home: Path) -> Config:
        config = Config.below(home)
        config.make_folders()
        return config

    def test_without_an_answer_nothing_is_changed(self, tmp_path: Path) -> None:
        said = carrel("--home", tmp_path, "new-admin-pin")
        assert said.code == 1
        assert "Nothing was changed" in said.out

    def test_a_seat_without_an_administrator_says_so(self, tmp_path: Path) -> None:
        said = carrel_again("--home", tmp_path, "new-admin-pin", "--yes")
        assert said.code == 1
        assert "no administrator yet" in said.err

    def test_the_new_pin_is_printed_once_and_opens_the_door(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        config, key = self.seat(tmp_path), StoreKey(b"\x01" * 32, KeyHome.GIVEN)
        open_store = Store.open
        monkeypatch.setattr(Store, "open", lambda folder: open_store(folder, key))
        with Store.open(config.data) as store:
            made = Doorkeeper(store, CHEAP).make_administrator("Grace", "Okafor", "40718256", "Harbour Lane")
        assert new_admin_pin(config, lambda _: True, CHEAP) == 0
        found = re.search(r"Grace Okafor is (\d{8})\.", capsys.readouterr().out)
        assert found is not None
        with Store.open(config.data) as store:
            assert isinstance(Doorkeeper(store, CHEAP).sign_in(made.person, found[1]), Admitted)
