"""What a page, a style or a script uses: an address as it is written, what it is for, and what makes it load."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.content.preflight.report import AddressKind, Loading

PAGES = ("html", "htm", "xhtml", "xht", "shtml", "php", "asp", "aspx", "jsp")
"""The extensions of pages."""
_SUFFIX = re.compile(r"\.([A-Za-z0-9]{1,5})(?=\Z|[?#])")
_KINDS = {
    AddressKind.SCRIPT: ("js", "mjs"),
    AddressKind.STYLESHEET: ("css",),
    AddressKind.FONT: ("woff", "woff2", "ttf", "otf", "eot"),
    AddressKind.IMAGE: ("png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "ico"),
    AddressKind.MEDIA: (
        *("mp4", "m4v", "mov", "webm", "ogv", "flv", "f4v", "avi", "wmv", "mpg", "mpeg", "m3u8", "mpd", "swf"),
        *("mp3", "m4a", "aac", "wav", "ogg", "oga", "opus", "wma", "flac"),
    ),
}
_KIND_OF_SUFFIX = {suffix: kind for kind, suffixes in _KINDS.items() for suffix in suffixes}


@dataclass(frozen=True, slots=True)
class Use:
    """One address. `kind` is what its surroundings say it is for; `offset` is where it is in its text.

    `is_whole` is False for a piece that a script puts together with others; `is_needed` where the page goes on without.
    """

    kind: AddressKind
    address: str
    offset: int
    loading: Loading
    is_whole: bool = True
    is_needed: bool = True


@dataclass(frozen=True, slots=True)
class PopUpUse:
    """A place that opens a window of its own."""

    how: str
    offset: int


@dataclass(frozen=True, slots=True)
class BaseUse:
    """`<base href>`: where the relative addresses of a page count from."""

    address: str
    offset: int


Found = Use | PopUpUse | BaseUse


def suffix_of(address: str) -> str:
    """The file extension in lower case, "" where there is none; query and fragment don't count."""
    path = address.partition("#")[0].partition("?")[0]
    found = _SUFFIX.search(path[-8:])
    return found[1].lower() if found is not None else ""


def kind_of(address: str) -> AddressKind | None:
    """What an address is for by its extension; None where that says nothing."""
    return _KIND_OF_SUFFIX.get(suffix_of(address))


def moved(found: Iterator[Found], by: int) -> Iterator[Found]:
    """The same, counted from the start of the text around it."""
    for each in found:
        yield replace(each, offset=each.offset + by)


def in_a_string(found: Iterator[Found], offset: int, *, is_plain: bool) -> Iterator[Found]:
    """What a string of a script holds, from where the string begins: only perhaps loaded.

    Args:
        is_plain: the string has no escapes, so that its letters are where they are in the script.
    """
    for each in found:
        at = offset + each.offset if is_plain else offset
        if isinstance(each, Use) and each.loading is Loading.BY_ITSELF:
            yield replace(each, offset=at, loading=Loading.PERHAPS)
        else:
            yield replace(each, offset=at)
