"""XML from strangers: a parser that fetches nothing and expands nothing, and reading that survives odd namespaces.

Elements and attributes are known by their local names in lower case, because real manifests spell `scormType` and
`scormtype`, use other prefixes than the books, or declare no namespace at all (field notes 2.5).
"""

import re
from collections.abc import Iterable, Mapping
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar, cast
from urllib.parse import unquote

from lxml import etree

from desktop.scorm.encodings import read_document
from desktop.scorm.notes import Notes
from desktop.scorm.refusal import MalformedXmlError, ManifestError, Refusal
from desktop.words import translate

MAX_XML_BYTES = 32 << 20
MAX_MARKS = 1_000_000
"""Tags and attributes together, counted by their signs. Each takes a hundred bytes and more once it is read; a course
of ten thousand items with rules has four tenths of that."""

Element = etree._Element  # lxml offers no public name for the type
_Vocabulary = TypeVar("_Vocabulary", bound=Enum)


def parse(data: bytes, notes: Notes) -> Element:
    """The root element of a document, without comments and processing instructions.

    Mended with a note: blanks before the declaration, undeclared prefixes, bytes that are not in the encoding declared.

    Raises:
        ManifestError: entities, an external DTD, too large, too deep.
        MalformedXmlError: not well-formed, with line and column.
    """
    if len(data) > MAX_XML_BYTES:
        raise ManifestError(
            Refusal.MANIFEST_TOO_LARGE,
            translate(
                "Import",
                "The course's manifest is larger than {limit} MB, which no real course needs. Nothing was imported.",
            ).format(limit=MAX_XML_BYTES >> 20),
        )
    document = read_document(data, notes)
    body = document.text.encode("utf-8", "replace")
    if body.count(b"<") + body.count(b"=") > MAX_MARKS:
        raise ManifestError(
            Refusal.MANIFEST_TOO_LARGE,
            translate("Import", "The course's manifest holds more than any real course's does. Nothing was imported."),
        )
    try:
        root = _parse_leniently(body, notes)
    except etree.XMLSyntaxError as error:
        raise _explain(error, body, document.skipped_lines) from error
    _refuse_dtd(root)
    return root


def _code(error: etree.XMLSyntaxError) -> int:
    return int(getattr(error, "code", 0))  # the type stubs don't know it


def _parser(*, recover: bool = False) -> etree.XMLParser:
    return etree.XMLParser(
        encoding="utf-8",
        recover=recover,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _parse_leniently(data: bytes, notes: Notes) -> Element:
    try:
        return etree.fromstring(data, _parser())
    except etree.XMLSyntaxError as error:
        if _code(error) == etree.ErrorTypes.NS_ERR_UNDEFINED_NAMESPACE:
            root = _parse_with_undeclared_prefixes(data)
            notes.add(
                "xml-undeclared-prefix",
                translate("Manifest", "The manifest uses a prefix it never declares ({what}).").format(what=error.msg),
            )
            return root
        raise


def _parse_with_undeclared_prefixes(data: bytes) -> Element:
    """Recovering also forgives worse than prefixes; the first such thing in the parser's log is raised."""
    parser = _parser(recover=True)
    root = etree.fromstring(data, parser)
    for entry in parser.error_log:
        if entry.domain != etree.ErrorDomains.NAMESPACE:
            raise etree.XMLSyntaxError(  # type: ignore[call-arg]  # the type stubs know the first only
                entry.message, entry.type, entry.line, entry.column
            )
    return root


def _explain(error: etree.XMLSyntaxError, data: bytes, skipped_lines: int) -> ManifestError:
    if b"<!ENTITY" in data:
        return _entities_refused()
    if _code(error) == etree.ErrorTypes.ERR_RESOURCE_LIMIT:
        return (
            too_deep()
            if "depth" in (error.msg or "")
            else ManifestError(
                Refusal.MANIFEST_TOO_LARGE,
                translate(
                    "Import",
                    "The course's manifest holds a text so long that no real course needs it. Nothing was imported.",
                ),
            )
        )
    line, column = error.position
    reason = re.sub(r",? \(?line \d+, column \d+.*$", "", error.msg or "not XML").strip(" .")
    return MalformedXmlError((line or 1) + skipped_lines, max(column or 1, 1), reason)


def too_deep() -> ManifestError:
    return ManifestError(
        Refusal.TOO_DEEP,
        translate("Import", "The course's manifest is nested more deeply than any real course. Nothing was imported."),
    )


def _entities_refused() -> ManifestError:
    return ManifestError(
        Refusal.XML_ENTITIES,
        translate(
            "Import",
            "The course's manifest defines XML entities, which can be used to read files or fill the memory of this "
            "computer. Nothing was imported; ask for the course to be exported without them.",
        ),
    )


def _refuse_dtd(root: Element) -> None:
    dtd: Any = root.getroottree().docinfo.internalDTD  # half described by the type stubs
    if dtd is None:
        return
    if any(True for _ in dtd.iterentities()):
        raise _entities_refused()
    if dtd.system_url or dtd.external_id:
        raise ManifestError(
            Refusal.EXTERNAL_DTD,
            translate(
                "Import",
                "The course's manifest asks for a document type definition from elsewhere, which is never fetched. "
                "Nothing was imported; ask for the course to be exported without it.",
            ),
        )


@lru_cache(maxsize=2048)
def local_name(name: str) -> str:
    """`{uri}scormType`, `adlcp:scormType` (prefix undeclared) and `scormtype` are all `scormtype`."""
    return name.rpartition("}")[2].rpartition(":")[2].lower()


def attributes(element: Element) -> dict[str, str]:
    """The attributes by local name."""
    return {local_name(name): value for name, value in cast("Iterable[tuple[str, str]]", element.items())}


def child(element: Element, *path: str) -> Element | None:
    """The first descendant along a path of local names."""
    here: Element | None = element
    for name in path:
        if here is None:
            return None
        here = next((each for each in here if local_name(each.tag) == name), None)
    return here


def children(element: Element, name: str) -> list[Element]:
    return [each for each in element if local_name(each.tag) == name]


def text(element: Element | None) -> str:
    """All text of an element, blanks at both ends cut off; "" if there is no element."""
    if element is None:
        return ""
    if len(element):
        return "".join(cast("Iterable[str]", element.itertext())).strip()
    return (element.text or "").strip()


def identifier(raw: str) -> str:
    """Percent-decoded, blanks collapsed: what both the tree and the SCO see (CTS OB-02b, OB-12a)."""
    return " ".join((unquote(raw) if "%" in raw else raw).split())


class Values:
    """The attributes of one element, read as the books type them; an odd value is noted and its default used."""

    __slots__ = ("_attributes", "_notes", "_where")

    def __init__(self, values: Mapping[str, str], notes: Notes, where: str) -> None:
        self._attributes = values
        self._notes = notes
        self._where = where

    @classmethod
    def of(cls, element: Element, notes: Notes) -> "Values":
        return cls(attributes(element), notes, local_name(element.tag))

    def text(self, name: str) -> str | None:
        return self._attributes.get(name.lower())

    def identifier(self, name: str) -> str | None:
        """None when absent or blank."""
        return identifier(self._attributes.get(name.lower(), "")) or None

    def boolean(self, name: str, default: bool) -> bool:
        raw = self._attributes.get(name.lower())
        if raw is None:
            return default
        value = _BOOLEANS.get(raw.strip().lower())
        return self._odd(name, raw, default) if value is None else value

    def number(self, name: str, default: float, low: float, high: float) -> float:
        raw = self._attributes.get(name.lower())
        if raw is None:
            return default
        value = real(raw)
        return self._odd(name, raw, default) if value is None or not low <= value <= high else value

    def count(self, name: str) -> int | None:
        """A whole number from 0 up; None when absent."""
        raw = self._attributes.get(name.lower())
        if raw is None:
            return None
        digits = raw.strip()
        return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else self._odd(name, raw, None)

    def one_of(self, name: str, vocabulary: type[_Vocabulary], default: _Vocabulary) -> _Vocabulary:
        raw = self._attributes.get(name.lower())
        if raw is None:
            return default
        value = word(raw, vocabulary)
        return self._odd(name, raw, default) if value is None else value

    def _odd(self, name: str, raw: str, default: "_Default") -> "_Default":
        shown = default.value if isinstance(default, Enum) else default
        self._notes.add(
            "odd-value", f"“{raw}” is no value that “{name}” of <{self._where}> may have; “{shown}” is used instead."
        )
        return default


_Default = TypeVar("_Default")
_BOOLEANS = {"true": True, "false": False, "1": True, "0": False}


def real(raw: str) -> float | None:
    """A decimal number; None for anything else (also for `inf` and `nan`)."""
    try:
        value = float(raw)
    except ValueError:
        return None
    return value if abs(value) < float("inf") else None


def word(raw: str, vocabulary: type[_Vocabulary]) -> _Vocabulary | None:
    """The member whose value is `raw`, whatever its case and blanks; None if there is none."""
    return _words(vocabulary).get("".join(raw.split()).lower())


@lru_cache(maxsize=64)
def _words(vocabulary: type[_Vocabulary]) -> dict[str, _Vocabulary]:
    return {"".join(str(member.value).split()).lower(): member for member in vocabulary}
