"""Conformance cases as records: a folder with a `case.json` and manifests beside it."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree

SHARED = Path(__file__).parents[3] / "shared" / "conformance"
"""Where ADL's own cases lie: beside the checkout. They are input, not part of the project."""


@dataclass(frozen=True)
class RecordRef:
    """`{n}` in an element stands for the index of the record of `collection` whose id is `id`."""

    collection: str
    id: str


@dataclass(frozen=True)
class Step:
    """One API call with what it must answer. `errors` None: not checked."""

    call: str
    args: tuple[str, ...]
    returns: Any
    errors: tuple[str, ...] | None
    compare: str | None = None
    accept: tuple[str, ...] = ()
    kept_length: int | None = None
    record: RecordRef | None = None

    def __str__(self) -> str:
        return f"{self.call}({', '.join(repr(shortened(arg)) for arg in self.args)})"


@dataclass(frozen=True)
class Look:
    """What one control of the player must show. `identifier` names a table-of-contents entry."""

    control: str
    state: str
    identifier: str | None = None


@dataclass(frozen=True)
class Click:
    """What the learner does: a control by its name, or an entry of the table of contents."""

    control: str
    identifier: str | None = None


@dataclass(frozen=True)
class Launch:
    package: str
    resume: bool
    choose: str | None


@dataclass(frozen=True)
class Ending:
    """How a visit ends, and what happens next. `session` is "goes on", "suspended" or "ended"."""

    terminate: str
    on_unload: tuple[tuple[str, tuple[str, ...]], ...]
    click: Click | None
    session: str
    next_launch: Launch | None


@dataclass(frozen=True)
class Visit:
    label: str
    package: str
    identifier: str
    page: str
    check_api_object: bool
    looks: tuple[Look, ...]
    steps: tuple[Step, ...]
    looks_after: tuple[Look, ...]
    ending: Ending


@dataclass(frozen=True)
class Case:
    """One case. `packages` maps a package's name to the path of its manifest; `after` names cases to run before it."""

    name: str
    family: str
    folder: Path
    packages: dict[str, Path]
    learner: int
    after: tuple[str, ...]
    start: Launch
    visits: tuple[Visit, ...]


def find_cases(folders: Iterable[Path]) -> list[Case]:
    """Every case below the folders, by name. Raises FileNotFoundError for a folder that isn't there."""
    found: dict[Path, Case] = {}
    for folder in folders:
        if not folder.is_dir():
            raise FileNotFoundError(f"There is no folder {folder}.")
        for path in sorted(folder.rglob("case.json")):
            found.setdefault(path.resolve(), read_case(path))
    return sorted(found.values(), key=lambda case: case.name)


def chain(case: Case, cases: Iterable[Case]) -> Iterator[Case]:
    """The cases that go before, in order, then the case itself. Raises LookupError if one is missing."""
    known = {each.name: each for each in cases}
    for name in case.after:
        before = known.get(name) or _beside(case, name)
        if before is None:
            raise LookupError(f"{case.name} has to run after {name}, which was not found.")
        yield before
    yield case


def _beside(case: Case, name: str) -> Case | None:
    path = case.folder.parent / name / "case.json"
    return read_case(path) if path.is_file() else None


def read_case(path: Path) -> Case:
    data = json.loads(path.read_text(encoding="utf-8"))
    return Case(
        name=data["case"],
        family=data["family"],
        folder=path.parent,
        packages={name: path.parent / manifest for name, manifest in data["packages"].items()},
        learner=data["learner"],
        after=tuple(data["after"]),
        start=_launch(data["start"]),
        visits=tuple(_visit(visit) for visit in data["visits"]),
    )


def _launch(data: dict[str, Any]) -> Launch:
    choose = data["choose"]
    return Launch(data["package"], bool(data["resume"]), None if choose is None else choose["identifier"])


def _visit(data: dict[str, Any]) -> Visit:
    return Visit(
        label=data["label"],
        package=data["package"],
        identifier=data["identifier"],
        page=data["page"],
        check_api_object=bool(data.get("api_object")),
        looks=tuple(_look(look) for look in data["ui"]),
        steps=tuple(_step(step) for step in data["steps"]),
        looks_after=tuple(_look(look) for look in data.get("ui_after", ())),
        ending=_ending(data["then"]),
    )


def _look(data: dict[str, Any]) -> Look:
    return Look(data["control"], data["state"], data.get("identifier"))


def _step(data: dict[str, Any]) -> Step:
    error = data["error"]
    errors = None if error is None else tuple(error) if isinstance(error, list) else (error,)
    record = data.get("n")
    return Step(
        call=data["call"],
        args=tuple(data["args"]),
        returns=data["returns"],
        errors=errors,
        compare=data.get("compare"),
        accept=tuple(data.get("accept", ())),
        kept_length=data.get("kept_length"),
        record=None if record is None else RecordRef(record["collection"], record["id"]),
    )


def _ending(data: dict[str, Any]) -> Ending:
    click = data["click"]
    asked: Click | None = None
    if click is not None:
        asked = Click(click) if isinstance(click, str) else Click("toc", click["toc"]["identifier"])
    following = data.get("next_launch")
    return Ending(
        terminate=data["terminate"],
        on_unload=tuple((call["call"], tuple(call["args"])) for call in data["on_unload"]),
        click=asked,
        session=data["session"],
        next_launch=None if following is None else _launch(following),
    )


def parameters_of(manifest: Path, identifier: str) -> str:
    """What the manifest wants appended to the address of an item; "" for nothing. Identifiers are padded at will."""
    items = etree.parse(manifest).iter("{*}item")
    item = next((item for item in items if item.get("identifier", "").strip() == identifier), None)
    return "" if item is None else item.get("parameters", "").strip()


def shortened(text: str, length: int = 60) -> str:
    return text if len(text) <= length else f"{text[:length]}… ({len(text)} characters)"
