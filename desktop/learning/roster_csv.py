"""A plain list of people as CSV: whatever its headings, delimiter and encoding."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from desktop.learning.people import UnfitFacts, tidied
from desktop.learning.roster_headings import COLUMNS, ROLES, Column, plain
from desktop.learning.roster_model import Problem, Roster, RosterGroup, RosterKind, RosterPerson, UnreadableRoster
from desktop.learning.roster_table import Line, decoded, delimiter_of, rows_of
from desktop.store.people import PersonFacts, folded
from desktop.words import translate
from sync.records.vocabulary import Role

_NAMES: Final = (Column.GIVEN, Column.FAMILY, Column.NAME)
_AS_TEXT: Final = re.compile(r'="([^"]*)"')
"""How spreadsheets are kept from dropping the zeros before a number: ="00123"."""
_NO_ENTRY: Final = ("-", "–", "—", "n/a")


def read_list(content: bytes, name: str) -> Roster:
    """People, and the rows that can't be taken. Raises UnreadableRoster where there is no list in it at all."""
    text = decoded(content, name)
    lines = rows_of(text, delimiter_of(text, lambda cell: plain(cell) in COLUMNS), name)
    heading = next(lines, None)
    places = _places(heading.cells if heading is not None else ())
    if not any(column in places for column in _NAMES):
        said = translate(
            "Roster",
            "“{name}” has no column with names. Its first row must hold headings such as given name, family name, "
            "number, group.",
        )
        raise UnreadableRoster(said.format(name=name))
    people: list[RosterPerson] = []
    problems = [_no_pins(name)] if Column.PIN in places else []
    for line in lines:
        try:
            people.append(_person(line, places, len(heading.cells if heading is not None else ()), name))
        except UnfitFacts as error:
            problems.append(Problem(name, line.number, str(error)))
    united, clashes = _united(people)
    return Roster(name, RosterKind.LIST, united, tuple(sorted([*problems, *clashes], key=lambda one: one.line)))


def _places(headings: Iterable[str]) -> Mapping[Column, int]:
    """Where each column is; the first of that heading counts."""
    places: dict[Column, int] = {}
    for place, heading in enumerate(headings):
        column = COLUMNS.get(plain(heading))
        if column is not None:
            places.setdefault(column, place)
    # "Nombre" or "Nom" alone is a whole name; beside "Apellidos" or "Prénom" it is a part.
    parts = [column for column in (Column.GIVEN, Column.FAMILY) if column in places]
    if len(parts) == 1 and Column.NAME not in places:
        places[Column.NAME] = places.pop(parts[0])
    return places


def _person(line: Line, places: Mapping[Column, int], width: int, file: str) -> RosterPerson:
    if line.trouble is not None:
        raise UnfitFacts(line.trouble)
    if any(cell.strip() for cell in line.cells[width:]):
        said = translate("Roster", "This row has more cells than there are headings. Look for a surplus delimiter.")
        raise UnfitFacts(said)
    cells = {column: _text(line.cells[place]) for column, place in places.items() if place < len(line.cells)}
    given, family = _names(cells)
    facts = tidied(
        PersonFacts(
            given,
            family,
            cells.get(Column.NUMBER),
            cells.get(Column.EMAIL),
            cells.get(Column.LANGUAGE),
            source_id=cells.get(Column.SOURCE),
        )
    )
    groups = tuple(dict.fromkeys(part for part in map(_text, re.split("[;|]", cells.get(Column.GROUPS, ""))) if part))
    return RosterPerson(
        line=line.number,
        given_name=facts.given_name,
        family_name=facts.family_name,
        number=facts.number,
        source_id=facts.source_id,
        email=facts.email,
        language=facts.language,
        role=_role(cells.get(Column.ROLE, "")),
        groups=tuple(RosterGroup(tidied(PersonFacts(group, "")).given_name) for group in groups),
        file=file,
    )


def _text(cell: str) -> str:
    text = cell.strip()
    if text.startswith("="):
        wrapped = _AS_TEXT.fullmatch(text)
        text = wrapped[1].strip() if wrapped is not None else text
    return "" if text.casefold() in _NO_ENTRY else text


def _names(cells: Mapping[Column, str]) -> tuple[str, str]:
    """Given and family name; a whole name is "Family, Given", or its last word is the family name."""
    given, family = cells.get(Column.GIVEN, ""), cells.get(Column.FAMILY, "")
    whole = cells.get(Column.NAME, "")
    if given or family or not whole:
        return given, family
    if "," in whole:
        family, _, given = (part.strip() for part in whole.partition(","))
        return given, family
    *firsts, last = whole.split()
    return (" ".join(firsts), last) if firsts else (last, "")


def _role(word: str) -> Role | None:
    if not word:
        return None
    role = ROLES.get(plain(word))
    if role is None:
        said = translate("Roster", "“{word}” is no role. Write learner or instructor, or leave it empty.")
        raise UnfitFacts(said.format(word=word[:40]))
    return role


def _no_pins(file: str) -> Problem:
    said = translate(
        "Roster", "PINs are not taken from files, where others can read them. Give them under People afterwards."
    )
    return Problem(file, 1, said)


def _united(people: Iterable[RosterPerson]) -> tuple[tuple[RosterPerson, ...], list[Problem]]:
    """Rows of one number and one name are one person in several groups; of one number and two names they are a
    mistake.
    """
    kept: dict[object, RosterPerson] = {}
    problems = []
    for row in people:
        key: object = ("number", row.number) if row.number else ("source", row.source_id) if row.source_id else row.line
        first = kept.setdefault(key, row)
        if first is row:
            continue
        if folded(first.name) != folded(row.name) or not _agree(first, row):
            said = translate("Roster", "This row says something else of {key} than line {line}. Make them agree.")
            known_as = row.number or row.source_id or row.name
            problems.append(Problem(row.file, row.line, said.format(key=known_as, line=first.line)))
            continue
        kept[key] = _joined(first, row)
    return tuple(kept.values()), problems


def _agree(first: RosterPerson, row: RosterPerson) -> bool:
    pairs = (
        (first.email, row.email),
        (first.language, row.language),
        (first.role, row.role),
        (first.number, row.number),
        (first.source_id, row.source_id),
    )
    return all(one is None or other is None or one == other for one, other in pairs)


def _joined(first: RosterPerson, row: RosterPerson) -> RosterPerson:
    return replace(
        first,
        email=first.email or row.email,
        language=first.language or row.language,
        role=first.role or row.role,
        number=first.number or row.number,
        source_id=first.source_id or row.source_id,
        groups=tuple(dict.fromkeys((*first.groups, *row.groups))),
    )
