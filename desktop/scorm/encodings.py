"""The text of an XML document whose encoding may be declared wrongly or not at all (field notes 2.5).

What a document says of its encoding is one witness among several. In this order:

1. a byte order mark, or zeros where UTF-16 has them: no other encoding looks like that;
2. valid UTF-8 with more than ASCII in it: no text in another encoding is that by chance, except short ones of two bytes
   a letter that then read as two-byte letters of UTF-8; there the declaration counts;
3. the declaration, where all bytes fit it;
4. UTF-8 with a few letters of Windows-1252 in it, as editing by two programs leaves;
5. the code page of the language the document names, by the table that browsers use;
6. the shape: pairs of bytes that are common Chinese letters; words made of Cyrillic letters; else Windows-1252.

Declared names mean what browsers take them for (WHATWG Encoding: `iso-8859-1` is Windows-1252, `gb2312` GB 18030).
"""

import codecs
import re
from dataclasses import dataclass
from typing import Final

from desktop.scorm.notes import Notes
from desktop.words import translate

_HEAD_BYTES = 1024
_DECLARED = re.compile(rb"""^[\s\0]*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']""")
_DECLARATION = re.compile(r"""^(<\?xml[^>]{0,200}?)(\sencoding\s*=\s*["'][^"'>]{0,60}["'])""")
_LANGUAGE = re.compile(rb"""(?:xml:lang\s*=\s*["']|<(?:\w+:)?language>\s*)([A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?)\b""")
_ESCAPED = re.compile("[\udc80-\udcff]")
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_THREE_BYTES = re.compile("[\u0800-\uffff]")
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_BLANKS = " \t\r\n"
_BOM = "\ufeff"
_MARKS: Final = (  # UTF-32's little-endian mark begins with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = ("utf-16", "utf-32", "ucs-2", "ucs-4", "iso-10646-ucs-2", "iso-10646-ucs-4", "unicode")
_MEANT: Final = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "iso8859-1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "big5": "cp950",
    "macintosh": "mac_roman",
}
_SEVERAL_BYTES = ("gb18030", "cp932", "cp949", "cp950", "big5hkscs", "euc_jp", "iso2022_jp", "hz")
_KNOWN = re.compile(
    r"(cp|iso8859[-_]|koi8[-_]|mac[-_]|gb|big5|euc[-_]|iso2022[-_]jp$|hz$|shift_jis|johab|ptcp|utf[-_]8)"
)
# HTML Standard, "determining the character encoding": what a browser expects of a language. Others: windows-1252.
_OF_LANGUAGE: Final = {
    **dict.fromkeys(("be", "bg", "ky", "mk", "ru", "sr", "tg", "tt", "uk"), "cp1251"),
    **dict.fromkeys(("cs", "hr", "hu", "pl", "ro", "sk", "sl"), "cp1250"),
    **dict.fromkeys(("et", "lt", "lv"), "cp1257"),
    **dict.fromkeys(("ku", "tr", "az"), "cp1254"),
    **dict.fromkeys(("ar", "fa", "ur"), "cp1256"),
    "el": "cp1253",
    "he": "cp1255",
    "ja": "cp932",
    "ko": "cp949",
    "th": "cp874",
    "vi": "cp1258",
    "zh": "gb18030",
    "zh-tw": "cp950",
    "zh-hk": "cp950",
    "zh-hant": "cp950",
}
_WINDOWS_1252: Final = {
    base + byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte)
    for base in (0, 0xDC00)
    for byte in range(128, 256)
}
"""Letters by byte, and by the surrogate that Python makes of a byte that is no UTF-8; five bytes stay controls."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document's text without its byte order mark and the lines in front that XML does not allow.

    Where the encoding was declared are blanks, so that columns still count.
    """

    text: str
    skipped_lines: int


def read_document(data: bytes, notes: Notes) -> Document:
    """The text of an XML document, whatever its encoding. Mendings are noted."""
    declared = _declared(data)
    text, used = _decode(data, declared)
    if used:
        notes.add(
            "xml-encoding",
            translate("Manifest", "The manifest is not in the encoding it claims ({declared}); read as {used}.").format(
                declared=declared or "UTF-8", used=used
            ),
        )
    unmarked = text.lstrip(_BOM)
    body = unmarked.lstrip(_BLANKS + _BOM)
    if len(body) != len(unmarked):
        notes.add(
            "xml-leading-blanks",
            translate("Manifest", "The manifest starts with blank lines, which XML does not allow; passed over."),
        )
    skipped = unmarked[: len(unmarked) - len(body)].count("\n")
    return Document(_DECLARATION.sub(lambda found: found[1] + " " * len(found[2]), body, count=1), skipped)


def _declared(data: bytes) -> str | None:
    found = _DECLARED.match(data[:_HEAD_BYTES].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe"))
    return found[1].decode("ascii") if found else None


def _decode(data: bytes, declared: str | None) -> tuple[str, str]:
    """The text, and the encoding's name for people if it is another one than declared."""
    wide = _wide(data)
    if wide is not None:
        is_said = declared is None or declared.lower().startswith(_WIDE)
        return wide[0], "" if is_said else wide[1]
    lenient = data.decode("utf-8", "surrogateescape")
    wrong = 0 if lenient.isascii() else sum(1 for _ in _ESCAPED.finditer(lenient))
    codec = codec_of(declared)
    if wrong == 0 and (codec not in _SEVERAL_BYTES or _THREE_BYTES.search(lenient)):
        is_said = declared is None or codec == "utf-8" or (lenient.isascii() and codec is not None)
        return lenient, "" if is_said else "UTF-8"
    if codec is not None and codec != "utf-8":
        text = _strictly(data, codec)
        if text is not None:
            return text, ""
        if wrong == 0:
            return lenient, "UTF-8"
    right = sum(1 for _ in _FOREIGN.finditer(lenient)) - wrong
    if right >= wrong:
        return lenient.translate(_WINDOWS_1252), "UTF-8"
    guessed = _guess(data)
    text = _strictly(data, guessed)
    return (text, _shown(guessed)) if text is not None else (lenient.translate(_WINDOWS_1252), "UTF-8")


def _wide(data: bytes) -> tuple[str, str] | None:
    """UTF-16 or UTF-32, with its mark or by the zeros beside the first two letters."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return data.decode(codec, "replace"), codec.upper()
    start = data[:4]
    if len(start) == 4 and start[0] and not start[1] and start[2] and not start[3]:
        return data.decode("utf-16-le", "replace"), "UTF-16"
    if len(start) == 4 and not start[0] and start[1] and not start[2] and start[3]:
        return data.decode("utf-16-be", "replace"), "UTF-16"
    return None


def codec_of(declared: str | None) -> str | None:
    """Python's name of a declared encoding; None for one that is unknown, wider than a byte, or no text encoding."""
    if declared is None:
        return "utf-8"
    name = declared.lower()
    name = _MEANT.get(name, name)
    try:
        found = codecs.lookup(name).name
    except LookupError:
        return None
    return found if _KNOWN.match(found) else None


def _strictly(data: bytes, codec: str) -> str | None:
    if codec == "cp1252":
        return data.decode("latin-1").translate({byte: _WINDOWS_1252[byte] for byte in range(128, 160)})
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None


def _guess(data: bytes) -> str:
    """The codec of a document that does not say, or says it wrongly."""
    found = _LANGUAGE.search(data)
    language = found[1].decode("ascii").lower() if found else ""
    named = _OF_LANGUAGE.get(language) or _OF_LANGUAGE.get(language[:2])
    if named is not None and _strictly(data, named) is not None:
        return named
    runs: list[bytes] = _HIGH_RUN.findall(data)
    letters = b"".join(runs)
    in_words = sum(len(run) for run in runs if len(run) >= 3)
    is_cyrillic = in_words * 2 >= len(letters) and _strictly(data, "cp1251") is not None
    if is_cyrillic and min(letters) >= 0xC0:
        return "cp1251"
    if _is_common_chinese(runs):
        return "gb18030"
    return "cp1251" if is_cyrillic else "cp1252"


def _is_common_chinese(runs: list[bytes]) -> bool:
    """Pairs of bytes of which nine in ten are among GB 2312's 3,755 common letters (rows 16 to 55) or its signs."""
    if any(len(run) % 2 for run in runs):
        return False
    leads = [lead for run in runs for lead in run[::2]]
    trails = [trail for run in runs for trail in run[1::2]]
    common = sum(0xB0 <= lead <= 0xD7 or 0xA1 <= lead <= 0xA3 for lead in leads)
    return all(0xA1 <= trail <= 0xFE for trail in trails) and common * 10 >= len(leads) * 9


def _shown(codec: str) -> str:
    return codec.replace("cp12", "Windows-12").replace("gb18030", "GB 18030").replace("cp", "code page ")
