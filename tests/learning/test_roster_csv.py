"""Plain lists: any headings, delimiters and encodings; every row that can't be taken is named."""

from pathlib import Path

import pytest

from desktop.learning import roster_table
from desktop.learning.roster import RosterGroup, RosterKind, UnreadableRoster, read_roster
from desktop.learning.roster_csv import read_list
from sync.records.vocabulary import Role

SIMPLE = "Given name,Family name,Number,Group\nAda,Byron,7,Deck crew\nGrace,Hopper,8,Galley; Deck crew\n"


def names(text: str) -> list[tuple[str, str]]:
    return [(one.given_name, one.family_name) for one in read_list(text.encode(), "list.csv").people]


def test_a_list_is_read_with_its_groups() -> None:
    roster = read_list(SIMPLE.encode(), "list.csv")
    assert roster.kind is RosterKind.LIST
    assert roster.problems == ()
    ada, grace = roster.people
    assert (ada.line, ada.name, ada.number, ada.role) == (2, "Ada Byron", "7", None)
    assert grace.groups == (RosterGroup("Galley"), RosterGroup("Deck crew"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_every_usual_encoding_is_read(encoding: str) -> None:
    content = "Prénom;Nom;Numéro\nZoë;Müller;7\n".encode(encoding)
    (zoe,) = read_list(content, "liste.csv").people
    assert (zoe.given_name, zoe.family_name, zoe.number) == ("Zoë", "Müller", "7")


@pytest.mark.parametrize(
    "heading",
    [
        "First name,Surname,Employee No.",
        "prenom;NOM;Matricule",
        "Nombre\tApellidos\tNúmero",
        "الاسم الأول,اسم العائلة,رقم الموظف",
        "sep=;\r\nGiven name;Last Name;ID",
    ],
)
def test_headings_are_known_in_the_languages_of_the_interface(heading: str) -> None:
    delimiter = next(sign for sign in ";\t," if sign in heading)
    row = delimiter.join(("Ada", "Byron", "7"))
    (ada,) = read_list(f"{heading}\n{row}\n".encode(), "list.csv").people
    assert (ada.given_name, ada.family_name, ada.number) == ("Ada", "Byron", "7")


@pytest.mark.parametrize(
    ("whole", "given", "family"),
    [
        ('"Byron, Ada"', "Ada", "Byron"),
        ("Ada Byron", "Ada", "Byron"),
        ("Ana Beatriz Lima", "Ana Beatriz", "Lima"),
        ("Pelé", "Pelé", ""),
    ],
)
def test_a_whole_name_is_parted(whole: str, given: str, family: str) -> None:
    assert names(f"Name,Number\n{whole},7\n") == [(given, family)]


def test_a_name_column_that_stands_alone_holds_whole_names() -> None:
    assert names("Nombre,Grupo\nAda Byron,Cocina\n") == [("Ada", "Byron")]


def test_bad_rows_are_named_by_line_and_the_others_are_kept() -> None:
    text = (
        "Name,Number,Role,E-mail\n"
        "Ada Byron,7,learner,ada@example.org\n"
        "\n"
        ",8,learner,\n"
        "Grace Hopper,9,wizard,\n"
        "Mary Jackson,10,learner,nowhere\n"
        "=cmd|'/c calc'!A1,11,,\n"
        "Joan Clarke,12,,,,surplus\n"
        "Alan Turing,13,trainer,\n"
    )
    roster = read_list(text.encode(), "list.csv")
    assert [one.name for one in roster.people] == ["Ada Byron", "Alan Turing"]
    assert roster.people[1].role is Role.INSTRUCTOR
    assert [one.line for one in roster.problems] == [4, 5, 6, 7, 8]
    assert all(one.sentence.endswith(".") for one in roster.problems)
    assert "wizard" in roster.problems[1].sentence


def test_lines_are_counted_where_a_cell_spans_several() -> None:
    roster = read_list(b'Name,Number\n"Ada\nByron",7\n,8\n', "list.csv")
    assert roster.people[0].name == "Ada Byron"
    assert [one.line for one in roster.problems] == [4]


def test_a_quotation_mark_that_is_never_closed_is_named_where_it_opens() -> None:
    roster = read_list(b'Name,Number\nAda Byron,7\n"Grace Hopper,8\nMary Jackson,9\n', "list.csv")
    assert [one.name for one in roster.people] == ["Ada Byron"]
    assert [one.line for one in roster.problems] == [3]


def test_zeros_before_a_number_stay_also_where_a_spreadsheet_was_told_to_keep_them() -> None:
    roster = read_list(b'Name,Number\nAda Byron,"=""007"""\nGrace Hopper,008\n', "list.csv")
    assert [one.number for one in roster.people] == ["007", "008"]


def test_a_row_for_each_group_is_one_person() -> None:
    (ada,) = read_list(b"Name,Number,Group\nAda Byron,7,Galley\nAda Byron,7,Deck crew\n", "list.csv").people
    assert [group.name for group in ada.groups] == ["Galley", "Deck crew"]


def test_one_number_with_two_names_is_a_problem() -> None:
    roster = read_list(b"Name,Number\nAda Byron,7\nGrace Hopper,7\n", "list.csv")
    assert [one.name for one in roster.people] == ["Ada Byron"]
    assert "line 2" in roster.problems[0].sentence


def test_pins_are_left_out_with_a_word() -> None:
    roster = read_list(b"Name,Number,PIN\nAda Byron,7,482913\n", "list.csv")
    assert [one.name for one in roster.people] == ["Ada Byron"]
    assert roster.problems[0].line == 1


@pytest.mark.parametrize("content", [b"", b"\n\n", b"a,b,c\n1,2,3\n", b"\x00" * 100, b"PK\x03\x04", bytes(range(256))])
def test_what_is_no_list_is_refused_with_a_sentence(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(UnreadableRoster, match=r"list\.csv"):
        read_roster(path)


def test_a_file_larger_than_any_roster_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(roster_table, "MOST_ROWS", 3)
    read_list(b"Name\nA B\nC D\nE F\n", "list.csv")
    with pytest.raises(UnreadableRoster, match="more than"):
        read_list(b"Name\nA B\nC D\nE F\nG H\n", "list.csv")


def test_a_file_that_is_not_there_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UnreadableRoster, match=r"gone\.csv"):
        read_roster(tmp_path / "gone.csv")
