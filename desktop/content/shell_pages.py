"""Start pages that show nothing of their own: a Flash movie, or what is at an address on the network.

Authoring tools write such shells, and so do platforms that lend a course without giving it away ("dispatch"). A page
is taken for a shell only where it has next to no text and no frame, film, sound or drawing from the package; what a
script may build is not guessed at.
"""

import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final, Protocol
from urllib.parse import unquote, urlsplit

from lxml import etree

from desktop.content.preflight.uses import kind_of
from desktop.scorm.launch import is_remote, join_base
from desktop.scorm.refusal import ArchiveError

_MAX_PAGE_BYTES = 256 << 10
_MAX_SHELL_TEXT = 300
_MAX_DISPATCH_BYTES = 2 << 20
_MAX_DISPATCH_PAGES = 6
_MAX_DISPATCH_SCRIPT = 16 << 10
"""What opens a link is short; longer scripts are programs, which say the word for reasons of their own."""
_PAGES = (".html", ".htm", ".xhtml")

_MOVIE = re.compile(r"\.swf\b", re.IGNORECASE)
_BEFORE_AN_ADDRESS = re.compile(r"[\"'=(<>,;&|]")
_MAX_ADDRESS = 300
_MENTIONS_FLASH = re.compile(r"\.swf\b|shockwave-flash|swfobject|D27CDB6E", re.IGNORECASE)
_REFRESH = re.compile(r"url\s*=\s*['\"]?\s*([^'\"\s>]+)", re.IGNORECASE)
_GOES = re.compile(
    r"""(?:\blocation(?:\.href)?\s*=|\blocation\s*\.\s*(?:replace|assign)\s*\(|\bopen\s*\()"""
    r"""\s*["']((?:https?:)?//[^"'\s]+)["']"""
)
_SHOWS = re.compile(r"""\.src\s*=\s*["']((?:https?:)?//[^"'\s]+)["']""")
_MOST_SHOWN = 1_000
_WHOSE = re.compile(r"(?:new\s{1,9})?\w{1,40}(?:\(\))?\Z")
_NO_FRAME = re.compile(r"img|image|pic|script|pixel|beacon|audio|video|sound|movie", re.IGNORECASE)
_MADE = re.compile(
    r"""\b(\w{1,40})\s{0,9}=\s{0,9}(?:(?:\w{1,40}\.)?createElement\(\s{0,9}["'](?!i?frame)|new\s{1,9}(?:Image|Audio)\b)"""
)
"""What a script calls the elements that it makes, but for frames."""
_LENT = re.compile(r"""\w{0,40}(?:url|uri|host|server|link)["']?\s*[:=]\s*["'](https?://[^"'\s]+)["']""", re.IGNORECASE)
_NAMED = re.compile(r"""\b(\w{1,40})["']?\s{0,9}[:=]\s{0,9}["'](https?://[^"'\s]+)["']""")
_GOES_BY_NAME = re.compile(
    r"(?:\blocation(?:\.href)?\s{0,9}=(?!=)|\blocation\.(?:replace|assign)\s{0,9}\(|\bwindow\.open\s{0,9}\()"
    r"\s{0,9}(?:\w{1,40}\.){0,4}(\w{1,40})"
)
_CALLS_ITSELF = re.compile(r"dispatch(?!er|ed|ing|event|\w{0,40}\s{0,9}\()", re.IGNORECASE)
"""Not `dispatchEvent(`, `dispatch(action)` or a dispatcher: every other program has those."""
_INVISIBLE = frozenset(("script", "style", "noscript", "object", "embed", "head", "template"))
_OWN_CONTENT = frozenset(("video", "audio", "canvas", "img", "svg", "input", "form"))

# In the same folder, beside "<the page's name>_html5.html": what the tools call it, those that report to us first.
_HTML5_PAGES: Final = (
    "index_lms_html5.html",  # Articulate Storyline, Studio
    "story_html5.html",
    "presentation_html5.html",
    "player_html5.html",
    "quiz_html5.html",
    "interaction_html5.html",
    "index_html5.html",
    "multiscreen.html",  # Adobe Captivate, beside its Flash output
    "html5.html",
)


class Files(Protocol):
    """The files of a package."""

    @property
    def names(self) -> Sequence[str]: ...
    @property
    def size(self) -> int: ...
    def has(self, path: str) -> bool: ...
    def read(self, path: str, limit: int = ..., /) -> bytes | None: ...


@dataclass(frozen=True, slots=True)
class Shell:
    """What a page without content of its own consists of."""

    text: str
    scripts: tuple[str, ...]
    sources: tuple[str, ...]
    targets: tuple[str, ...]


def flash_replacement(page: str, files: Files) -> str | None:
    """The HTML5 page that the authoring tool put beside a page with Flash; None where there is none."""
    folder, name = posixpath.split(page)
    stem = name.rpartition(".")[0]
    for other in (f"{stem}_html5.html", *_HTML5_PAGES):
        path = posixpath.join(folder, other)
        if other.lower() != name.lower() and files.has(path):
            return path
    return None


def mentions_flash(page: str, files: Files) -> bool:
    """Whether a page is a Flash movie, or says the word."""
    return page.lower().endswith(".swf") or _MENTIONS_FLASH.search(_source(page, files)) is not None


def is_only_flash(page: str, files: Files) -> bool:
    """Whether a page is a Flash movie of the package, or a shell around one."""
    if page.lower().endswith(".swf"):
        return True
    folder = posixpath.dirname(page)
    if not any(files.has(join_base(folder, movie)) for movie in _movies(_source(page, files))):
        return False
    return shell_of(page, files) is not None


def _movies(source: str) -> Iterator[str]:
    """The addresses of Flash movies in a page, wherever in it they are written."""
    for found in _MOVIE.finditer(source):
        before = source[max(0, found.start() - _MAX_ADDRESS) : found.end()]
        yield unquote(_BEFORE_AN_ADDRESS.split(before)[-1].strip())


def lends(page: str, files: Files) -> str | None:
    """The address whose content the page shows instead of its own, as dispatch packages do; None for other pages.

    Only packages as small as a link are suspected: a course that has its content and also asks a server has more.
    """
    pages = sum(name.lower().endswith(_PAGES) for name in files.names)
    if files.size > _MAX_DISPATCH_BYTES or pages > _MAX_DISPATCH_PAGES:
        return None
    shell = shell_of(page, files)
    if shell is None:
        return None
    return next(_addresses(page, shell, files), None)


def shell_of(page: str, files: Files) -> Shell | None:
    """What the page consists of, where that is no content of its own."""
    data = _bytes(page, files)
    if not data or not page.lower().endswith(_PAGES):
        return None
    try:
        root = etree.fromstring(data, etree.HTMLParser(no_network=True, remove_comments=True, remove_pis=True))
    except etree.XMLSyntaxError:
        return None
    return _read_shell(root) if root is not None else None


def _read_shell(root: etree._Element) -> Shell | None:
    words: list[str] = []
    scripts: list[str] = []
    sources: list[str] = []
    targets: list[str] = []
    hidden = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = str(element.tag).lower()
        if event == "end":
            hidden -= tag in _INVISIBLE
            if not hidden:
                words.append(element.tail or "")
            continue
        hidden += tag in _INVISIBLE
        if tag == "script":
            scripts.append(element.text or "")
            sources.append(element.get("src") or "")
        elif tag in ("frame", "iframe"):
            target = element.get("src") or ""
            if target and not is_remote(target):
                return None
            targets.append(target)
        elif tag == "meta" and (element.get("http-equiv") or "").lower() == "refresh":
            found = _REFRESH.search(element.get("content") or "")
            targets.append(found[1] if found else "")
        elif tag in _OWN_CONTENT and not hidden and not is_remote(element.get("src") or ""):
            return None
        if not hidden:
            words.append(element.text or "")
    text = " ".join("".join(words).split())
    if len(text) > _MAX_SHELL_TEXT:
        return None
    return Shell(text, tuple(scripts), tuple(filter(None, sources)), tuple(filter(None, targets)))


def _addresses(page: str, shell: Shell, files: Files) -> Iterator[str]:
    """Where the shell goes by itself, then, in what calls itself a dispatch, the addresses its scripts are given."""
    yield from (target for target in shell.targets if is_remote(target))
    for script in shell.scripts:
        yield from goes_to(script)
    folder = posixpath.dirname(page)
    linked = [join_base(folder, source.partition("?")[0]) for source in shell.sources if not is_remote(source)]
    read = (*shell.scripts, *(_source(path, files) for path in linked))
    texts = [text for text in read if len(text) <= _MAX_DISPATCH_SCRIPT]
    if any(_CALLS_ITSELF.search(text) for text in (page, *files.names, *texts)):
        for text in texts:
            yield from (found[1] for found in _LENT.finditer(text) if not _is_a_name(found[1]))


def goes_to(script: str) -> Iterator[str]:
    """The addresses on the network that a script leads to: as they are written there, or by a name it gave them."""
    yield from (found[1] for found in _GOES.finditer(script))
    made = {found[1] for found in _MADE.finditer(script)}
    for found in islice(_SHOWS.finditer(script), _MOST_SHOWN):
        whose = _WHOSE.search(script, max(0, found.start() - 60), found.start())
        element = whose[0] if whose is not None else ""
        if element not in made and _NO_FRAME.search(element) is None and kind_of(found[1]) is None:
            yield found[1]
    names = {found[1] for found in _GOES_BY_NAME.finditer(script)}
    if names and len(script) <= _MAX_DISPATCH_SCRIPT:
        yield from (found[2] for found in _NAMED.finditer(script) if found[1] in names)


def _is_a_name(address: str) -> bool:
    """Namespaces look like addresses and lead nowhere."""
    host = urlsplit(address).hostname or ""
    return host.endswith(("w3.org", "adlnet.org", "imsglobal.org", "imsproject.org", "tincanapi.com"))


def _source(path: str, files: Files) -> str:
    """A page or script of the package as text in which ASCII is right; "" where there is none, or far too much."""
    return _bytes(path, files).decode("latin-1")


def _bytes(path: str, files: Files) -> bytes:
    try:
        return files.read(path, _MAX_PAGE_BYTES) or b""
    except ArchiveError:
        return b""  # damaged: unpacking says so, and an inspection still reads the manifest to its end
