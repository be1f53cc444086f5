"""Finds every sentence of the program that is to be translated, by reading the syntax tree.

Qt's own extractor misses a plural, and whole sentences whose number is an attribute or a call, in calls of `translate`.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
_CALLS = ("translate", "QT_TRANSLATE_NOOP")


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """One sentence as it was written. `context` is the class of a `tr`, else the first argument."""

    context: str
    text: str
    comment: str = ""

    @property
    def is_plural(self) -> bool:
        return "%n" in self.text


class UnreadableCall(ValueError):
    """A call whose sentence is no literal, so that no translator would ever see it."""


def sources(root: Path = PROJECT / "desktop") -> set[Source]:
    """Every sentence below `root`. Raises UnreadableCall."""
    return {found for path in sorted(root.rglob("*.py")) for found in sources_of(path)}


def sources_of(path: Path) -> Iterator[Source]:
    """Every sentence of one file. Raises UnreadableCall."""
    yield from _walk(ast.parse(path.read_text(encoding="utf-8")), path, "")


def _walk(node: ast.AST, path: Path, owner: str) -> Iterator[Source]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            found = _of_call(child, path, owner)
            if found is not None:
                yield found
        yield from _walk(child, path, child.name if isinstance(child, ast.ClassDef) else owner)


def _of_call(call: ast.Call, path: Path, owner: str) -> Source | None:
    if isinstance(call.func, ast.Attribute) and call.func.attr == "tr":
        texts = [_literal(argument) for argument in call.args[:2]]
        if not texts or texts[0] is None or not owner or getattr(call.func.value, "id", "") != "self":
            raise UnreadableCall(f"{path}:{call.lineno}: tr() wants a literal, and self, whose class is the context.")
        return Source(owner, texts[0], (texts[1] if len(texts) > 1 else "") or "")
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    if name not in _CALLS or len(call.args) < 2:
        return None
    context, *texts = (_literal(argument) for argument in call.args[:3])
    if context is None:
        return None  # the service that passes everything on
    if texts[0] is None:
        # A constant that was marked where it is written.
        return None
    return Source(context, texts[0], (texts[1] if len(texts) > 1 else "") or "")


def _literal(argument: ast.expr) -> str | None:
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else None
