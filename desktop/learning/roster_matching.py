"""Who of a roster is whom on this seat. Two people are never made one without a word, nor one person two.

A row is the person of its sourcedId; else the person of its number, if they share a name at all; else, where it has
neither and the name is nobody else's in the file, the one person of that name who has neither. Whoever else has the
name and can't be told apart by number or sourcedId makes the row a problem.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from desktop.learning.roster_model import Problem, RosterPerson
from desktop.store.directory import Directory, Listed
from desktop.store.people import PersonFacts, folded
from desktop.words import translate
from sync.records.vocabulary import Role


@dataclass(frozen=True, slots=True)
class Match:
    """A row that can be taken, and what is known of the person then. `known` None: somebody new."""

    row: RosterPerson
    known: Listed | None
    facts: PersonFacts


@dataclass(frozen=True, slots=True)
class Matches:
    """Both in the order of the file."""

    taken: tuple[Match, ...]
    problems: tuple[Problem, ...]


def match(rows: Sequence[RosterPerson], known: Directory, *, administrators: bool) -> Matches:
    """Every row is taken, or a problem. `administrators`: a roster may make somebody an administrator."""
    return _Matching(rows, known, administrators=administrators).run()


class _Unsure(Exception):
    """The row can't be taken; the sentence says why."""


class _Matching:
    def __init__(self, rows: Sequence[RosterPerson], known: Directory, *, administrators: bool) -> None:
        self._rows = rows
        self._people = known.people
        self._administrators = administrators
        self._by_source = {one.facts.source_id: one for one in known.people.values() if one.facts.source_id}
        self._by_number = {one.facts.number: one for one in known.people.values() if one.facts.number}
        self._known: dict[UUID, Match] = {}
        self._new: list[Match] = []
        self._namesakes: dict[str, list[tuple[Listed, PersonFacts]]] = {}
        self._holders: dict[str, Listed] = {}
        self._problems: list[Problem] = []

    def run(self) -> Matches:
        # From the surest key to the least; what people become is settled before their names are compared.
        rest = self._each(self._without_twins(self._rows), self._by_sourced_id)
        rest = self._each(rest, self._by_its_number)
        self._refuse_numbers_of_others()
        self._settle()
        in_file = Counter(folded(row.name) for row in self._rows)
        rest = self._each(rest, lambda row: self._by_its_name(row, in_file))
        self._each(rest, self._somebody_new)
        taken = sorted([*self._known.values(), *self._new], key=lambda one: one.row.line)
        return Matches(tuple(taken), tuple(sorted(self._problems, key=lambda one: one.line)))

    def _each(self, rows: Iterable[RosterPerson], decide: Callable[[RosterPerson], bool]) -> list[RosterPerson]:
        """The rows that `decide` left open; one that it is unsure of becomes a problem."""
        open_rows = []
        for row in rows:
            try:
                if not decide(row):
                    open_rows.append(row)
            except _Unsure as error:
                self._problems.append(Problem(row.file, row.line, str(error)))
        return open_rows

    def _without_twins(self, rows: Iterable[RosterPerson]) -> list[RosterPerson]:
        """The first row of each number and sourcedId; a later one can't be meant too."""
        lines: dict[tuple[str, str], int] = {}

        def is_twin(row: RosterPerson) -> bool:
            for kind, key in (("number", row.number), ("sourcedId", row.source_id)):
                if key is not None and lines.setdefault((kind, key), row.line) != row.line:
                    said = translate("Roster", "{key} is on line {line} already. Only that row is taken.")
                    raise _Unsure(said.format(key=key, line=lines[kind, key]))
            return False

        return self._each(rows, is_twin)

    # From the surest to the least sure

    def _by_sourced_id(self, row: RosterPerson) -> bool:
        known = self._by_source.get(row.source_id or "")
        return known is not None and self._take(row, known)

    def _by_its_number(self, row: RosterPerson) -> bool:
        known = self._by_number.get(row.number or "")
        if known is None or known.id in self._known:
            return False
        if row.source_id is not None and known.facts.source_id is not None:
            said = translate(
                "Roster",
                "The number {number} is {name}’s, who has another sourcedId. Correct the number, here or under People.",
            )
            raise _Unsure(said.format(number=row.number, name=known.facts.name))
        if not set(folded(row.name).split()) & set(folded(known.facts.name).split()):
            said = translate(
                "Roster",
                "The number {number} is {name}’s, a quite different name. If it is the same person, change the name "
                "under People first.",
            )
            raise _Unsure(said.format(number=row.number, name=known.facts.name))
        return self._take(row, known)

    def _by_its_name(self, row: RosterPerson, in_file: Counter[str]) -> bool:
        same = self._namesakes.get(folded(row.name), [])
        if row.number is not None or row.source_id is not None:
            if any(not _are_two(row, facts) for _, facts in same):
                raise _Unsure(_who_is_meant(row, same))
            return False
        if in_file[folded(row.name)] > 1:
            said = translate("Roster", "{name} is in this file more than once. Give each of them a number.")
            raise _Unsure(said.format(name=row.name))
        if not same:
            return False
        by_email = [known for known, facts in same if row.email and folded(facts.email or "") == folded(row.email)]
        if len(by_email) == 1:
            return self._take(row, by_email[0])
        known, facts = same[0]
        has_key = facts.number is not None or facts.source_id is not None
        if len(same) > 1 or has_key or (row.email and facts.email):
            raise _Unsure(_who_is_meant(row, same))
        return self._take(row, known)

    def _somebody_new(self, row: RosterPerson) -> bool:
        holder = self._holders.get(row.number or "")
        if holder is not None:
            said = translate("Roster", "The number {number} is {name}’s. Correct it, here or under People.")
            raise _Unsure(said.format(number=row.number, name=holder.facts.name))
        if not row.leaves:
            self._new.append(Match(row, None, self._facts(row, None)))
        return True

    # What a match means

    def _take(self, row: RosterPerson, known: Listed) -> bool:
        earlier = self._known.get(known.id)
        if earlier is not None:
            said = translate("Roster", "This row and line {line} are both {name}. Only that row is taken.")
            raise _Unsure(said.format(line=earlier.row.line, name=known.facts.name))
        self._known[known.id] = Match(row, known, self._facts(row, known))
        return True

    def _facts(self, row: RosterPerson, known: Listed | None) -> PersonFacts:
        """What the roster does not say stays. Raises _Unsure where it would make or unmake an administrator."""
        before = known.facts if known is not None else PersonFacts("", "")
        role = row.role or before.role
        if before.role is Role.ADMINISTRATOR and (role is not Role.ADMINISTRATOR or row.leaves):
            said = translate("Roster", "{name} is an administrator here; that is changed under People, not by a file.")
            raise _Unsure(said.format(name=before.name))
        if role is Role.ADMINISTRATOR and before.role is not Role.ADMINISTRATOR and not self._administrators:
            said = translate(
                "Roster", "{name} would become an administrator. Allow that for this import, or correct the role."
            )
            raise _Unsure(said.format(name=row.name))
        return replace(
            before,
            given_name=row.given_name,
            family_name=row.family_name,
            number=row.number or before.number,
            email=row.email or before.email,
            language=row.language or before.language,
            source_id=row.source_id or before.source_id,
            role=role,
        )

    def _refuse_numbers_of_others(self) -> None:
        """Rows that would give a number to a second person; refusing one can free or take others' numbers."""
        while True:
            holders: dict[str, list[UUID]] = {}
            for identifier, known in self._people.items():
                number = self._known[identifier].facts.number if identifier in self._known else known.facts.number
                if number is not None:
                    holders.setdefault(number, []).append(identifier)
            clash = next((each for each in holders.values() if len(each) > 1), None)
            if clash is None:
                return
            movers = [one for one in clash if one in self._known and self._moves(one)]
            # Before the import no two had one number, so somebody moves.
            match = self._known.pop(movers[-1])
            said = translate("Roster", "The number {number} is {name}’s. Correct it, here or under People.")
            other = next(self._people[one] for one in clash if one != movers[-1])
            sentence = said.format(number=match.facts.number, name=other.facts.name)
            self._problems.append(Problem(match.row.file, match.row.line, sentence))

    def _moves(self, person: UUID) -> bool:
        return self._known[person].facts.number != self._people[person].facts.number

    def _settle(self) -> None:
        """Who has which name and number once the rows taken so far are carried out."""
        for identifier, known in self._people.items():
            facts = self._known[identifier].facts if identifier in self._known else known.facts
            self._namesakes.setdefault(folded(facts.name), []).append((known, facts))
            if facts.number is not None:
                self._holders[facts.number] = known


def _are_two(row: RosterPerson, facts: PersonFacts) -> bool:
    """Whether number or sourcedId say for sure that these are two people."""
    by_number = row.number is not None and facts.number is not None and row.number != facts.number
    by_source = row.source_id is not None and facts.source_id is not None and row.source_id != facts.source_id
    return by_number or by_source


def _who_is_meant(row: RosterPerson, same: Sequence[tuple[Listed, PersonFacts]]) -> str:
    numbers = ", ".join(facts.number for _, facts in same if facts.number)
    if numbers:
        said = translate(
            "Roster",
            "There is a {name} here already ({numbers}), and this row may be the same person. Add the number to it.",
        )
        return said.format(name=row.name, numbers=numbers)
    said = translate(
        "Roster",
        "There is a {name} without a number here already. Give that person a number under People, the one of this row "
        "if they are the same.",
    )
    return said.format(name=row.name)
