"""Whatever strangers write, the scanners read it to its end: no exception, places inside the text, linear time."""

import time
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.content.files import FileIndex
from desktop.content.preflight.addresses import Outside
from desktop.content.preflight.markup_uses import markup_uses
from desktop.content.preflight.references import References
from desktop.content.preflight.script_uses import script_uses
from desktop.content.preflight.style_uses import style_uses
from desktop.content.preflight.texts import Text, decode
from desktop.content.preflight.tools import find_tool
from desktop.content.preflight.uses import Found

Reader = Callable[[str], list[Found]]
READERS: dict[str, Reader] = {
    "html": lambda text: list(markup_uses(text)),
    "xml": lambda text: list(markup_uses(text, is_xml=True)),
    "css": lambda text: list(style_uses(text)),
    "js": lambda text: list(script_uses(text, markup_uses, is_module=True)),
}
PIECES = (
    *("<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<script>", "</script>", "<style>", "<a href="),
    *("<img src=", "<iframe srcdoc=", "<base href=", "<meta http-equiv=refresh content=", " style=", " onclick="),
    *(" data-x=", "srcset=", '"', "'", "`", "${", "{", "}", "(", ")", "/", "\\", "\\/", "//", "/*", "*/", "[", "]"),
    *("\n", "\r\n", " ", "=", "+", ";", "https://a.example.net/x.mp4", "//b.example.net/y.js", "http:", "@import "),
    *("url(", "fetch(", "import ", ".src=", ":", "window.open(", "eyJhIjoi", "W3s", '{"a":"', "&amp;", "&#x41;"),
    *("\\u0041", "\\u{110000}", "\0", "\ud800", "é", "İ"),
)
texts = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=60).map("".join))


@pytest.mark.parametrize("kind", READERS)
@given(text=texts)
def test_any_text_is_read_to_its_end(kind: str, text: str) -> None:
    for use in READERS[kind](text):
        assert 0 <= use.offset <= len(text)
        assert 1 <= Text("a", text).line(use.offset) <= len(text) + 1


@given(text=texts, names=st.frozensets(st.sampled_from(["a.png", "İ.js", "x y.css", "a%20b.html", ".png", "a/b.mp4"])))
def test_references_and_addresses_take_whatever_was_found(text: str, names: frozenset[str]) -> None:
    outside, references = Outside(), References(names, FileIndex(names))
    for read in READERS.values():
        outside.add(Text("a/b.html", text), read(text))
        references.add(Text("a/b.html", text), read(text))
    references.names_in(text)
    assert set(references.unused()) <= names
    assert all(found.line >= 1 for found in outside.all())


@given(st.binary(max_size=300))
def test_any_bytes_become_letters(data: bytes) -> None:
    assert isinstance(decode(data), str)


@given(texts)
def test_any_page_may_be_asked_for_its_tool(text: str) -> None:
    find_tool(["index.html"], ["index.html"], lambda _: text)


HOSTILE = [
    *('"', "'", "`", "${`", "/", "/[", "\\", '"\\"', "'\\'", "/*", "<", "<a ", "<!--", "<a href=", '<a href="'),
    *("<a href='", "<script>", "<style>", "url(", 'url("', "@import ", "@font-face{", "@namespace ", "eyJ", "eyJhb"),
    *("W3s", "https://", "window.open(", "{", "}", "`${", "a=", " ", "\n", ".png", "/.png", "a" * 50, "https://a.b/"),
    *('"https://a.b/" ', "&", "+", "document.write('<img src=\"//a.b/c\">');", '"{\\"a\\":\\"//a.b\\"}",'),
    *("||document.write(", "<a srcset='", "//a.b,"),
]


@pytest.mark.parametrize("charset", ["punycode", "idna", "utf-7", "unicode_escape", "undefined", "utf-16", "hz"])
def test_no_encoding_that_a_page_declares_takes_long(charset: str) -> None:
    """Python reads punycode (RFC 3492) in time that grows with the square: hours for a page of a megabyte."""
    page = f'<meta charset="{charset}">-'.encode() + b"b" * 60_000 + b"\xff"
    started = time.process_time()
    decode(page)
    assert time.process_time() - started < 1


@pytest.mark.parametrize("kind", [*READERS, "names"])
def test_time_grows_with_length_not_with_its_square(kind: str) -> None:
    """Forty times the same is read in far less than forty times forty the time. Quadratic would take minutes here."""
    names = frozenset(["a.png", "b.js"])
    read = READERS.get(kind) or partial(_names, names)
    slow = {}
    for piece in HOSTILE:
        text = piece * (300_000 // len(piece))
        started = time.process_time()
        read(text)
        if (took := time.process_time() - started) > 4:
            slow[piece] = took
    assert slow == {}


def _names(names: frozenset[str], text: str) -> list[Found]:
    References(names, FileIndex(names)).names_in(text)
    Outside().add(Text("a", text), [])
    return []
