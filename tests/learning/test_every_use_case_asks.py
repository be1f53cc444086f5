"""Every use case that gets an `Access` asks the policy: by reading or writing through it, or by handing it to one that
does; and none goes round it to the bare store."""

import ast
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pytest

import desktop.learning

ASKING: Final = {"read", "write", "require", "reach"}
ROUND_IT: Final = {"read", "write"}
ASKED_AT_ITS_BEGINNING: Final = "playing.CourseRun"
"""`begin` asks; all that follows is about the one attempt it opened, until the person's access is thrown away."""

NOTHING_PERSONAL: Final = frozenset({"my_courses.MyCourses.folder_of"})
"""What everybody may know: course files are shared by all and hold nothing of anybody."""


@dataclass(frozen=True, slots=True)
class UseCase:
    """A function with a parameter `access`, or a method of a class that keeps one."""

    module: str
    name: str
    public: bool
    asks: bool
    calls: frozenset[str]
    """What it hands the access to."""
    bare: tuple[int, ...] = field(default=())
    """Lines that go to the store without asking."""


def _is_access(node: ast.expr) -> bool:
    """`access`, `self.access`, `self._access`."""
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self":
        return node.attr.lstrip("_") == "access"
    return isinstance(node, ast.Name) and node.id == "access"


def _use_case(module: str, name: str, node: ast.AST) -> UseCase:
    calls = [found for found in ast.walk(node) if isinstance(found, ast.Call)]
    attributes = [(call, call.func) for call in calls if isinstance(call.func, ast.Attribute)]
    asks = any(_is_access(func.value) and func.attr in ASKING for _, func in attributes)
    bare = tuple(
        call.lineno
        for call, func in attributes
        if func.attr in ROUND_IT
        and isinstance(func.value, ast.Attribute)
        and func.value.attr == "store"
        and _is_access(func.value.value)
    )
    given = {
        call.func.attr if isinstance(call.func, ast.Attribute) else ast.unparse(call.func)
        for call in calls
        if any(_is_access(argument) for argument in (*call.args, *(word.value for word in call.keywords)))
    }
    # A method of the same class has the same access.
    given |= {func.attr for _, func in attributes if isinstance(func.value, ast.Name) and func.value.id == "self"}
    last = name.rpartition(".")[2]
    return UseCase(module, name, not last.startswith("_"), asks, frozenset(given), bare)


def _takes_access(function: ast.FunctionDef) -> bool:
    arguments = (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
    return any(argument.arg == "access" for argument in arguments)


def _of_class(module: str, made: ast.ClassDef) -> Iterator[UseCase]:
    methods = [node for node in made.body if isinstance(node, ast.FunctionDef)]
    kept = any(_takes_access(method) for method in methods if method.name == "__init__") or any(
        isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "access" for node in made.body
    )
    for method in methods:
        told = {ast.unparse(decorator) for decorator in method.decorator_list}
        plain = method.name.startswith("__") or "property" in told
        if not plain and (kept or _takes_access(method)):
            yield _use_case(module, f"{made.name}.{method.name}", method)


def use_cases(module: str, source: str) -> Iterator[UseCase]:
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef) and _takes_access(node):
            yield _use_case(module, node.name, node)
        elif isinstance(node, ast.ClassDef):
            yield from _of_class(module, node)


def found() -> list[UseCase]:
    (folder,) = desktop.learning.__path__
    modules = [module.name for module in pkgutil.iter_modules([folder])]
    return [case for name in modules for case in use_cases(name, (Path(folder) / f"{name}.py").read_text("utf-8"))]


def silent(cases: list[UseCase]) -> set[str]:
    """The public ones that never ask, however far their calls are followed."""
    asking = {_known_as(case.module, case.name) for case in cases if case.asks}
    while more := {_known_as(case.module, case.name) for case in cases if _leads_to(case, asking)} - asking:
        asking |= more
    return {
        f"{case.module}.{case.name}" for case in cases if case.public and not case.asks and not _leads_to(case, asking)
    }


def _leads_to(case: UseCase, asking: set[str]) -> bool:
    return any(_known_as(case.module, call) in asking for call in case.calls)


def _known_as(module: str, name: str) -> str:
    """A private name means something in its own module only."""
    last = name.rpartition(".")[2]
    return f"{module}.{last}" if last.startswith("_") else last


def test_every_use_case_asks_the_policy() -> None:
    cases = found()
    assert len([case for case in cases if case.public]) > 30
    forgetful = silent(cases) - NOTHING_PERSONAL
    assert {name for name in forgetful if not name.startswith(ASKED_AT_ITS_BEGINNING)} == set()


def test_a_course_asks_when_it_is_opened() -> None:
    cases = found()
    assert f"{ASKED_AT_ITS_BEGINNING}.begin" in {f"{case.module}.{case.name}" for case in cases} - silent(cases)


def test_none_goes_round_it_to_the_store() -> None:
    assert [(case.module, case.name, case.bare) for case in found() if case.bare] == []


FORGETFUL: Final = {
    "def look(access):\n    return access.store.device": {"m.look"},
    "def look(access):\n    return access.read(SEE, work)": set(),
    "def look(access):\n    return _look(access)\ndef _look(access):\n    return 1": {"m.look"},
    "def look(access):\n    return _look(access, 1)\ndef _look(access, n):\n    access.require(on, SEE)": set(),
    "class Shelf:\n    access: Access\n    def courses(self):\n        return 1": {"m.Shelf.courses"},
    "class Shelf:\n    def __init__(self, access):\n        self._access = access\n"
    "    def courses(self):\n        return self._read()\n"
    "    def _read(self):\n        return self._access.read(SEE, w)": set(),
}


@pytest.mark.parametrize(("source", "expected"), FORGETFUL.items())
def test_one_that_forgets_is_found(source: str, expected: set[str]) -> None:
    assert silent(list(use_cases("m", source))) == expected


def test_one_that_goes_round_is_found() -> None:
    (case,) = use_cases("m", "def look(access):\n    access.require(on, SEE)\n    return access.store.read(work)")
    assert case.bare == (3,)
