"""OneRoster 1.2 CSV Binding (1EdTech): manifest.csv says what is there; bulk is everything, delta what changed."""

import zipfile
from pathlib import Path

import pytest

from desktop.learning import roster_source
from desktop.learning.roster import RosterGroup, RosterKind, UnreadableRoster, read_roster
from sync.records.vocabulary import Role
from tests.learning.rosters import as_folder, as_zip, class_, enrollment, export, manifest, role, user

SCHOOL = export(
    users=(user("u1", "Ada", "Byron", "7", email="ada@example.org"), user("u2", "Grace", "Hopper")),
    roles=(role("u1", "student"), role("u2", "teacher")),
    classes=(class_("c1", "Deck crew"), class_("c2", "Galley")),
    enrollments=(enrollment("c1", "u1"), enrollment("c2", "u1"), enrollment("c1", "u2")),
)


@pytest.mark.parametrize("root", ["", "export/2026/"])
def test_a_zip_is_read_also_from_a_folder_inside_it(tmp_path: Path, root: str) -> None:
    roster = read_roster(as_zip(tmp_path / "school.zip", SCHOOL, root))
    assert roster.kind is RosterKind.ONEROSTER_BULK
    assert roster.problems == ()
    ada, grace = roster.people
    assert (ada.name, ada.number, ada.source_id, ada.email) == ("Ada Byron", "7", "u1", "ada@example.org")
    assert (ada.role, grace.role) == (Role.LEARNER, Role.INSTRUCTOR)
    assert ada.groups == (RosterGroup("Deck crew", "c1"), RosterGroup("Galley", "c2"))
    assert ada.all_groups


def test_a_folder_and_its_manifest_are_read_alike(tmp_path: Path) -> None:
    folder = as_folder(tmp_path / "school", SCHOOL)
    assert read_roster(folder).people == read_roster(folder / "manifest.csv").people
    assert len(read_roster(folder).people) == 2


def test_a_delta_says_who_goes_and_which_class_is_left(tmp_path: Path) -> None:
    files = export(
        users=(user("u1", "Ada", "Byron", status="tobedeleted"), user("u2", "Grace", "Hopper", enabled="false"),
               user("u3", "Mary", "Jackson", status="active")),
        enrollments=(enrollment("c1", "u3", status="tobedeleted"), enrollment("c2", "u3", status="active")),
        mode="delta",
    )  # fmt: skip
    roster = read_roster(as_zip(tmp_path / "delta.zip", files))
    assert roster.kind is RosterKind.ONEROSTER_DELTA
    assert [one.leaves for one in roster.people] == [True, True, False]
    mary = roster.people[2]
    assert (mary.groups, mary.left, mary.all_groups) == ((RosterGroup("", "c2"),), (RosterGroup("", "c1"),), False)


def test_the_highest_of_several_roles_counts_and_others_than_ours_are_left_out(tmp_path: Path) -> None:
    files = export(
        users=(user("u1", "Ada", "Byron"), user("u2", "Grace", "Hopper"), user("u3", "Nobody", "Yet")),
        roles=(role("u1", "student"), role("u1", "siteAdministrator"), role("u2", "guardian")),
    )
    roster = read_roster(as_zip(tmp_path / "school.zip", files))
    assert [(one.name, one.role) for one in roster.people] == [
        ("Ada Byron", Role.ADMINISTRATOR),
        ("Nobody Yet", None),
    ]
    assert "Grace Hopper" in roster.problems[0].sentence
    assert "u2" in roster.mentioned


def test_preferred_names_are_used_and_passwords_are_not_read(tmp_path: Path) -> None:
    heading = "sourcedId,enabledUser,username,givenName,familyName,password,preferredGivenName,preferredFamilyName"
    files = SCHOOL | {"users.csv": f"{heading}\nu1,true,ada,Augusta,King,hunter2,Ada,Lovelace\n"}
    roster = read_roster(as_zip(tmp_path / "school.zip", files))
    assert roster.people[0].name == "Ada Lovelace"
    assert "hunter2" not in repr(roster)


def test_a_row_without_sourced_id_means_that_nobody_can_be_taken_for_gone(tmp_path: Path) -> None:
    roster = read_roster(as_zip(tmp_path / "school.zip", export(users=(user("", "Ada", "Byron"),))))
    assert not roster.surely_all
    assert roster.problems[0].line == 2


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"users.csv": "x"}, "manifest"),
        (SCHOOL | {"manifest.csv": manifest(version="1.1")}, r"1\.1"),
        (SCHOOL | {"manifest.csv": manifest(users="absent")}, "users"),
        ({name: text for name, text in SCHOOL.items() if name != "classes.csv"}, "classes.csv"),
    ],
)
def test_what_is_no_roster_of_this_kind_is_refused_with_a_sentence(
    tmp_path: Path, files: dict[str, str], said: str
) -> None:
    with pytest.raises(UnreadableRoster, match=said):
        read_roster(as_zip(tmp_path / "school.zip", files))


class TestHostileZips:
    def test_a_file_that_unpacks_to_more_than_a_roster_is_refused(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(roster_source, "MOST_BYTES", 100_000)
        bomb = SCHOOL | {"users.csv": "0" * 1_000_000}
        with pytest.raises(UnreadableRoster, match=r"users\.csv"):
            read_roster(as_zip(tmp_path / "bomb.zip", bomb))

    def test_thousands_of_entries_are_refused(self, tmp_path: Path) -> None:
        many = SCHOOL | {f"{n}.csv": "" for n in range(1100)}
        with pytest.raises(UnreadableRoster):
            read_roster(as_zip(tmp_path / "many.zip", many))

    def test_a_damaged_zip_is_refused(self, tmp_path: Path) -> None:
        path = as_zip(tmp_path / "school.zip", SCHOOL)
        content = bytearray(path.read_bytes())
        content[60:90] = b"\xff" * 30
        path.write_bytes(content)
        with pytest.raises(UnreadableRoster, match="damaged"):
            read_roster(path)
        path.write_bytes(bytes(content[:200]))
        with pytest.raises(UnreadableRoster, match="damaged"):
            read_roster(path)

    def test_a_workbook_is_named_as_one(self, tmp_path: Path) -> None:
        with zipfile.ZipFile(tmp_path / "people.xlsx", "w") as archive:
            archive.writestr("xl/workbook.xml", "<workbook/>")
        with pytest.raises(UnreadableRoster, match="workbook"):
            read_roster(tmp_path / "people.xlsx")
