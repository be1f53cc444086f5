"""Finds words for people that no translator would see: literals outside `translate` and `tr` that look like words."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

_WORDS = re.compile(r"[A-Za-z]{2,} [A-Za-z]|^[A-Z][a-z]{2,}|[a-z]…$|[a-z]\.$")
_LETTERS = re.compile(r"[A-Za-z]{2,}")
_HOLE = "\0"

# What these take is for programs: names of properties, loggers, styles, database columns, files.
_FOR_PROGRAMS = frozenset(
    {
        "Column", "Index", "TypeVar", "color", "compile", "critical", "debug", "error", "exception", "execute",
        "findChild", "getLogger", "getattr", "icon", "info", "literal_column", "pixmap", "property", "register",
        "setObjectName", "setProperty", "setStyle", "text", "tr", "translate", "warning", "QT_TRANSLATE_NOOP",
        "exec_driver_sql", "strftime", "strptime", "QKeySequence", "Option", "Typer", "command",
    }
)  # fmt: skip
# Raised to programmers, not to people.
_BUGS = frozenset(
    {"AssertionError", "KeyError", "LookupError", "NotImplementedError", "RuntimeError", "TypeError", "ValueError"}
)


def hardwired(path: Path) -> Iterator[tuple[int, str]]:
    """(line, literal) of every literal of the file that looks like words for people."""
    yield from _walk(ast.parse(path.read_text(encoding="utf-8")))


def _walk(node: ast.AST) -> Iterator[tuple[int, str]]:
    if _is_for_programs(node):
        return
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and _WORDS.search(node.value):
            yield node.lineno, node.value
        return
    if isinstance(node, ast.JoinedStr):
        yield from _joined(node)
        return
    for child in ast.iter_child_nodes(node):
        yield from _walk(child)


def _joined(node: ast.JoinedStr) -> Iterator[tuple[int, str]]:
    fixed = "".join(str(part.value) if isinstance(part, ast.Constant) else _HOLE for part in node.values)
    if _LETTERS.search(fixed) and (
        _WORDS.search(fixed) or re.search(rf"{_HOLE} [a-z]{{2,}}|[a-z]{{2,}} {_HOLE}", fixed)
    ):
        yield node.lineno, fixed.replace(_HOLE, "{}")
    for part in node.values:
        if isinstance(part, ast.FormattedValue):
            yield from _walk(part.value)


def _is_for_programs(node: ast.AST) -> bool:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True  # a docstring
    if isinstance(node, ast.Assert):
        return True
    if isinstance(node, ast.Assign) and any(getattr(target, "id", "") == "__all__" for target in node.targets):
        return True
    if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
        return _name(node.exc) in _BUGS
    if isinstance(node, ast.AnnAssign | ast.arg | ast.FunctionDef):
        # Annotations are types, also those between quotes.
        node.__dict__["annotation" if not isinstance(node, ast.FunctionDef) else "returns"] = None
    return isinstance(node, ast.Call) and _name(node) in _FOR_PROGRAMS


def _name(call: ast.Call) -> str:
    return getattr(call.func, "id", "") or getattr(call.func, "attr", "")
