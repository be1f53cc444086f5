"""What the entries of an archive are called, whichever code page the packing program wrote their names in.

A zip archive has one bit for "this name is UTF-8". Without it a name is code page 437 by the standard, and in the world
whatever the author's machine used. The rule here, for all names of an archive together:

1. a Unicode name beside the plain one (Info-ZIP's extra field 0x7075) counts, if it belongs to that name;
2. what is valid UTF-8 is UTF-8: other code pages practically never are;
3. else the code page under which most of the names are names that the manifest mentions;
4. else the first of `_CODE_PAGES` under which most of the names look like words (`_is_word`);
5. else code page 437, as the standard says.
"""

import html
import itertools
import re
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Final
from urllib.parse import unquote

from desktop.content.zip_entries import Entry, whole
from desktop.scorm.encodings import read_document
from desktop.scorm.notes import Notes
from desktop.scorm.package import Note
from desktop.scorm.refusal import PackageError
from desktop.words import QT_TRANSLATE_NOOP, translate

_UTF8_NAME = 0x800
_STANDARD = "cp437"
_UNICODE_PATH = 0x7075
_JUDGED_NAMES = 500
_JUDGED_MANIFEST_BYTES = 4 << 20
_HREF = re.compile(r"""href\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_RUN = re.compile(r"[^\W\d_]+")
_ACCENTED_RUN = 3

_CODE_PAGES: Final = {
    # What packing programs on DOS and Windows write, then what Unix programs write of old disks.
    "cp437": QT_TRANSLATE_NOOP("Import", "the zip standard's own code page, 437"),
    "cp850": QT_TRANSLATE_NOOP("Import", "Western European DOS, code page 850"),
    "cp866": QT_TRANSLATE_NOOP("Import", "Cyrillic DOS, code page 866"),
    "cp1252": QT_TRANSLATE_NOOP("Import", "Western European Windows, code page 1252"),
    "cp1251": QT_TRANSLATE_NOOP("Import", "Cyrillic Windows, code page 1251"),
    "cp852": QT_TRANSLATE_NOOP("Import", "Central European DOS, code page 852"),
    "cp1250": QT_TRANSLATE_NOOP("Import", "Central European Windows, code page 1250"),
    "gb2312": QT_TRANSLATE_NOOP("Import", "simplified Chinese, GB 2312"),
    "cp932": QT_TRANSLATE_NOOP("Import", "Japanese, code page 932"),
    "gbk": QT_TRANSLATE_NOOP("Import", "simplified Chinese, code page 936"),
    "cp949": QT_TRANSLATE_NOOP("Import", "Korean, code page 949"),
    "cp950": QT_TRANSLATE_NOOP("Import", "traditional Chinese, code page 950"),
    "cp737": QT_TRANSLATE_NOOP("Import", "Greek DOS, code page 737"),
    "cp1253": QT_TRANSLATE_NOOP("Import", "Greek Windows, code page 1253"),
}
_BESIDE_LETTERS: Final = frozenset("–—‘’“”„…№«»、。（）【】《》・ー")


@dataclass(frozen=True, slots=True)
class NamedEntries:
    """The names, separated by `/` with their accents composed, and what had to be mended."""

    names: tuple[str, ...]
    notes: tuple[Note, ...]


def name_entries(infos: Sequence[zipfile.ZipInfo], handle: BinaryIO) -> NamedEntries:
    """The names of all entries as their author meant them. `handle` is the archive, whose manifest is asked."""
    notes = Notes()
    certain = [_certain_name(info) for info in infos]
    unknown = [_raw(info) for info, name in zip(infos, certain, strict=True) if name is None]
    page = _code_page(unknown, _mentioned(infos, handle)) if unknown else _STANDARD
    written = [name if name is not None else _raw(info).decode(page) for info, name in zip(infos, certain, strict=True)]
    names = [unicodedata.normalize("NFC", name.replace("\\", "/")) for name in written]
    if unknown:
        notes.add(
            "file-name-encoding",
            translate("Import", "%n file name(s) are not in Unicode; read as {page}.", "", len(unknown)).format(
                page=translate("Import", _CODE_PAGES[page])
            ),
        )
    if backslashes := sum("\\" in name for name in written):
        notes.add(
            "backslash-names",
            translate("Import", "%n file name(s) separate folders with “\\”; read as “/”.", "", backslashes),
        )
    if decomposed := sum(not unicodedata.is_normalized("NFC", name) for name in written):
        notes.add(
            "decomposed-names",
            translate(
                "Import", "%n file name(s) write accents apart from their letters; put together.", "", decomposed
            ),
        )
    return NamedEntries(tuple(names), notes.all())


def _raw(info: zipfile.ZipInfo) -> bytes:
    """The name's bytes; `zipfile` has read them as code page 437, which loses nothing."""
    return info.orig_filename.encode(_STANDARD)


def _certain_name(info: zipfile.ZipInfo) -> str | None:
    """The name where nothing has to be guessed."""
    if info.flag_bits & _UTF8_NAME or info.orig_filename.isascii():
        return info.orig_filename
    raw = _raw(info)
    beside = _unicode_path(info.extra, raw)
    if beside is not None:
        return beside
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _unicode_path(extra: bytes, raw: bytes) -> str | None:
    """Info-ZIP Unicode Path Extra Field (APPNOTE 4.6.9): version 1, CRC-32 of the plain name, the name in UTF-8."""
    at = 0
    while at + 4 <= len(extra):
        kind, size = struct.unpack_from("<HH", extra, at)
        body = extra[at + 4 : at + 4 + size]
        if kind == _UNICODE_PATH and len(body) > 5 and body[0] == 1:
            try:
                return body[5:].decode("utf-8") if struct.unpack_from("<L", body, 1)[0] == zlib.crc32(raw) else None
            except UnicodeDecodeError:
                return None
        at += 4 + size
    return None


def _mentioned(infos: Sequence[zipfile.ZipInfo], handle: BinaryIO) -> frozenset[str]:
    """The names of files and folders that the manifest mentions, folded; none where it can't be read yet."""
    manifests = [info for info in infos if _parts(info.orig_filename)[-1:] and _is_manifest(info.orig_filename)]
    if not manifests:
        return frozenset()
    info = min(manifests, key=lambda info: len(_parts(info.orig_filename)))
    deflated = info.compress_type == zipfile.ZIP_DEFLATED
    entry = Entry("imsmanifest.xml", info.header_offset, info.compress_size, info.file_size, info.CRC, deflated)
    try:
        text = read_document(whole(handle, entry, _JUDGED_MANIFEST_BYTES), Notes()).text
    except PackageError:
        return frozenset()  # whoever reads the manifest itself says what is wrong with it
    addresses = (html.unescape(found[1] or found[2] or "") for found in _HREF.finditer(text))
    return frozenset(_folded(part) for address in addresses for part in _parts(unquote(address)))


def _is_manifest(name: str) -> bool:
    return _parts(name)[-1].lower() == "imsmanifest.xml"


def _code_page(raw_names: Sequence[bytes], mentioned: Collection[str]) -> str:
    """The code page by rules 3 to 5."""
    best, best_score = _STANDARD, (0, 0)
    for page in _CODE_PAGES:
        try:
            names = [raw.decode(page) for raw in raw_names]
        except UnicodeDecodeError:
            continue
        foreign = [[part for part in _parts(name) if not part.isascii()] for name in names[:_JUDGED_NAMES]]
        score = (
            sum(_folded(part) in mentioned for parts in foreign for part in parts),
            sum(all(_is_word(part) for part in parts) for parts in foreign),
        )
        if score > best_score:
            best, best_score = page, score
    return best


def _parts(name: str) -> list[str]:
    return [part for part in name.replace("\\", "/").split("/") if part]


def _folded(part: str) -> str:
    return unicodedata.normalize("NFC", part).casefold()


def _is_word(text: str) -> bool:
    """Whether a name could be somebody's words and not another code page's: letters only, of one script in a word.

    Read in the wrong code page, words become box drawings and signs, scripts mix inside a word, a capital follows a
    small letter, or three accented Latin letters stand in a row.
    """
    foreign = [letter for letter in text if not letter.isascii()]
    if not all(unicodedata.category(letter)[0] in "LMN" or letter in _BESIDE_LETTERS for letter in foreign):
        return False
    return all(_is_one_words_letters(run) for run in _RUN.findall(text) if not run.isascii())


def _is_one_words_letters(run: str) -> bool:
    if any(before.islower() and after.isupper() and not after.isascii() for before, after in itertools.pairwise(run)):
        return False
    scripts = {_script(letter) for letter in run}
    if scripts == {"LATIN"}:
        marked = "".join("x" if letter.isascii() else "!" for letter in run)
        return "!" * _ACCENTED_RUN not in marked
    return "LATIN" not in scripts and len(scripts) == 1


def _script(letter: str) -> str:
    word = unicodedata.name(letter, "").partition(" ")[0]
    return (
        "EAST ASIAN" if word in ("CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "IDEOGRAPHIC", "HANGUL") else word
    )
