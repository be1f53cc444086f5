"""Which files of a package are referred to and missing, and which nothing refers to.

"Unused" means that no page, style, script or data names the file, and the manifest no more than lists it. Scripts that
put names together (`"slide" + n + ".png"`) use files that nothing names; where there are any, the report says so.
"""

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import unescape
from urllib.parse import unquote

from desktop.content.files import FileIndex, fold
from desktop.content.preflight.budget import checkpoint
from desktop.content.preflight.report import MAX_LISTED, AddressKind, Loading, MissingFile
from desktop.content.preflight.texts import MAX_TEXT_BYTES, Text
from desktop.content.preflight.uses import BaseUse, Found, Use, suffix_of
from desktop.scorm.launch import file_of, is_remote, join_base

_LONGEST_NAME = 200
_NO_NAME = re.compile(r"[\"'`<>(){}|*?\r\n\t\0]|\[\[")
_DELIMITERS = re.compile(r"[/\\\"'`()<>,;=&?#:|{}\[\]+*\r\n\t]")
_PLACEHOLDER = re.compile(r"\{\{|\{%|<%|\$\{|\[\[|__\w+__|%%")
_PACKED = re.compile(r"(?:eyJ|W3s)[A-Za-z0-9+/_-]{200,}+")
_ENDS_OF_PIECES = ('".', "'.", "`.", "}.", "$.")
"""The last one: `piece-$Number$.m4s`, as playlists count (ISO 23009-1, 5.3.9.4.4)."""
_NO_FILE = ("data:", "javascript:", "mailto:", "tel:", "sms:", "blob:", "about:", "vbscript:", "callto:", "skype:", "#")
_OF_THE_AUTHOR = re.compile(r"file:|[A-Za-z]:[\\/]", re.IGNORECASE)
_ASKED_BY_SCRIPT = (AddressKind.SCRIPT, AddressKind.REQUEST)
_OF_THE_PACKAGE = ("xsd", "dtd")
"""Schemas are there for whoever checks the manifest."""


@dataclass(frozen=True, slots=True)
class Respelled:
    """Which file is meant, and the first page that asks for it so."""

    found: str
    file: str


@dataclass(slots=True)
class References:
    """Collects what one package refers to. `names`: its files; paths from its root."""

    names: frozenset[str]
    index: FileIndex
    used: set[str] = field(default_factory=set)
    named: set[str] = field(default_factory=set)
    """Last parts of paths, folded, that some text names."""
    built: set[str] = field(default_factory=set)
    """Extensions that scripts hang on names they put together."""
    respelled: dict[str, Respelled] = field(default_factory=dict)
    """Files that are asked for in other letters than they have, by what is asked for."""
    _missing: dict[str, MissingFile] = field(default_factory=dict)
    _by_last_part: set[str] = field(default_factory=set)
    _suffixes: re.Pattern[str] | None = None
    _builds: re.Pattern[str] | None = None

    def __post_init__(self) -> None:
        self._by_last_part = {fold(name.rpartition("/")[2]) for name in self.names}
        suffixes = sorted({re.escape(suffix) for name in self.names if (suffix := suffix_of(name))}, key=len)
        if suffixes:
            either = "|".join(reversed(suffixes))
            self._suffixes = re.compile(rf"\.(?:{either})(?![A-Za-z0-9])", re.IGNORECASE)
            self._builds = re.compile(rf"[\"'`}}$]\.({either})[\"'`?&#]", re.IGNORECASE)

    def add(self, text: Text, uses: Iterable[Found]) -> None:
        """Take what one file refers to inside the package."""
        base = text.name.rpartition("/")[0]
        for use in uses:
            checkpoint()
            if isinstance(use, BaseUse) and not is_remote(use.address):
                base = join_base(base, use.address)
            elif isinstance(use, Use):
                self._add(text, base, use)

    def uses_file(self, path: str) -> None:
        """Something that is no text of the package opens this file: the manifest's own launch."""
        found = self.index.find(path)
        if found is not None:
            self.used.add(found)

    def names_in(self, text: str) -> None:
        """Take every name of a file that these letters hold, however they are used."""
        if self._suffixes is None or self._builds is None:
            return
        for letters in (text, *_unpacked(text)):
            ends = [found.end() for found in self._suffixes.finditer(letters)]
            for end in ends:
                checkpoint()
                self.named.update(_last_parts(letters, end) & self._by_last_part)
            if ends and any(piece in letters for piece in _ENDS_OF_PIECES):
                self.built.update(found[1].lower() for found in self._builds.finditer(letters))

    def missing(self) -> tuple[MissingFile, ...]:
        """What is referred to and not there, what is missed most first."""
        order = (Loading.BY_ITSELF, Loading.ON_CLICK, Loading.PERHAPS, Loading.NEVER)
        ordered = sorted(self._missing.values(), key=lambda each: (order.index(each.loading), each.file, each.line))
        return tuple(ordered)

    def unused(self) -> tuple[str, ...]:
        """What nothing refers to, in the order of the paths."""
        return tuple(sorted(name for name in self.names if not self._is_used(name)))

    def is_sure_of(self, unused: Iterable[str]) -> bool:
        """Whether none of these could be a file whose name a script puts together."""
        return not any(suffix_of(name) in self.built for name in unused)

    def list_missing(self, path: str, file: str, kind: AddressKind = AddressKind.LINK) -> None:
        """The manifest lists a file that is not there; a PAGE is one that a lesson starts with."""
        self._miss(MissingFile(path=path, file=file, kind=kind))

    def _is_used(self, name: str) -> bool:
        last = fold(name.rpartition("/")[2])
        return name in self.used or last in self.named or suffix_of(name) in _OF_THE_PACKAGE

    def _add(self, text: Text, base: str, use: Use) -> None:
        address = use.address.strip()
        if not address or address.lower().startswith(_NO_FILE) or _PLACEHOLDER.search(address):
            return
        if _OF_THE_AUTHOR.match(address):
            if use.loading in (Loading.BY_ITSELF, Loading.ON_CLICK):
                self._miss_here(text, use, address)
            return
        if is_remote(address):
            return
        path = file_of(join_base(base, address))
        found = self._find(path)
        if found is not None:
            self.used.add(found)
            if found != path and found.casefold() == path.casefold() and len(self.respelled) < MAX_LISTED:
                self.respelled.setdefault(path, Respelled(found, text.name))
        elif path and self._is_missed(path, use):
            self._miss_here(text, use, path if use.loading is not Loading.PERHAPS else file_of(address))

    def _find(self, path: str) -> str | None:
        for candidate in (path, f"{path.rstrip('/')}/index.html", f"{path.rstrip('/')}/index.htm"):
            found = self.index.find(candidate.lstrip("/"))
            if found is not None:
                return found
        return None

    def _is_missed(self, path: str, use: Use) -> bool:
        """From a script a path may count from any page, so only a name that the package has nowhere is missed."""
        if len(path) > _LONGEST_NAME or _NO_NAME.search(path):
            return False
        if use.loading is Loading.PERHAPS:
            asked = use.kind in _ASKED_BY_SCRIPT and use.is_whole and bool(suffix_of(path))
            return asked and fold(path.rpartition("/")[2]) not in self._by_last_part
        return use.loading in (Loading.BY_ITSELF, Loading.ON_CLICK) and use.is_whole

    def _miss_here(self, text: Text, use: Use, path: str) -> None:
        self._miss(
            MissingFile(path=path, file=text.name, line=text.line(use.offset), kind=use.kind, loading=use.loading)
        )

    def _miss(self, missing: MissingFile) -> None:
        earlier = self._missing.get(missing.path)
        is_worse = earlier is not None and earlier.loading is Loading.NEVER and missing.loading is not Loading.NEVER
        if is_worse or (earlier is None and len(self._missing) < MAX_LISTED * 10):
            self._missing[missing.path] = missing


def _last_parts(letters: str, end: int) -> set[str]:
    """The name that ends here: from the last quote or slash, and from the last blank, since names may hold blanks."""
    before = letters[max(0, end - _LONGEST_NAME) : end]
    cut = max((found.end() for found in _DELIMITERS.finditer(before)), default=0)
    name = before[cut:].strip()
    names = {name, name.rpartition(" ")[2]}
    if "%" in name:
        names |= {unquote(each) for each in tuple(names)}
    if "&" in before:
        names.add(unescape(before).rpartition("/")[2].strip())
    return {fold(each) for each in names}


def _unpacked(text: str) -> Iterator[str]:
    """Data in base64, as Rise keeps a whole course."""
    if "eyJ" not in text and "W3s" not in text:
        return
    for found in _PACKED.finditer(text):
        data = found[0].replace("-", "+").replace("_", "/")
        try:
            yield base64.b64decode(data + "=" * (-len(data) % 4))[:MAX_TEXT_BYTES].decode("utf-8", "replace")
        except (binascii.Error, ValueError):
            continue
