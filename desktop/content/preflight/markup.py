"""Reads HTML, XHTML, XML and SVG as a browser would find its tags, with the place of every attribute.

Not a parser: no tree is built, so nothing is nested too deeply, and every letter is looked at a bounded number of
times. What a browser does not load is left out: comments (the conditional ones of old browsers as well), doctypes, and
`<noscript>`, since scripts are on.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from desktop.content.preflight.budget import checkpoint

_TAG_NAME = re.compile(r"[A-Za-z][^\s/>]*+")
# A quote that is never closed is the last of its kind in the text, so at most two attempts run to the end.
_ATTRIBUTE = re.compile(
    r"[\s/]*+(?P<name>[^\s=>/][^\s=>/]*+)(?:\s*+=\s*+(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s>]++)))?"
)
_END = re.compile(r"[\s/]*+>?")
_RAW = ("script", "style", "textarea", "title", "noscript", "xmp", "iframe")
_CLOSING = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in _RAW}
_MAX_ATTRIBUTES = 10_000


@dataclass(frozen=True, slots=True)
class Attribute:
    """`value` has its character references resolved; `offset` is where it begins in the text."""

    value: str
    offset: int


@dataclass(frozen=True, slots=True)
class Tag:
    """An opening tag, its names in lower case; of a repeated attribute the first counts."""

    name: str
    attributes: dict[str, Attribute]
    offset: int

    def get(self, name: str) -> str:
        """An attribute's value without blanks around it; "" where there is none."""
        found = self.attributes.get(name)
        return found.value.strip() if found is not None else ""


@dataclass(frozen=True, slots=True)
class Inside:
    """What a `<script>` or `<style>` holds, as it is; `tag` is the one that opened it."""

    tag: Tag
    content: str
    offset: int


@dataclass(frozen=True, slots=True)
class Words:
    """Text that a reader sees, character references as they are."""

    content: str
    offset: int


def read_markup(text: str, *, is_xml: bool = False) -> Iterator[Tag | Inside | Words]:
    """Tags, and what is between them, in the order of the text. In XML no element's content is raw. Never raises."""
    at = 0
    while (start := text.find("<", at)) >= 0:
        checkpoint()
        if start > at:
            yield Words(text[at:start], at)
        name = _TAG_NAME.match(text, start + 1)
        if name is None:
            at = _after_other(text, start, is_xml=is_xml)
            if is_xml and text.startswith("<![CDATA[", start):
                yield Words(text[start + 9 : max(start + 9, at - 3)], start + 9)
            continue
        tag, at = _tag(text, start, name[0].lower(), name.end())
        yield tag
        if tag.name in _CLOSING and not is_xml and not _closes_itself(text, at, tag):
            end = _CLOSING[tag.name].search(text, at)
            stop = end.start() if end is not None else len(text)
            if tag.name in ("script", "style"):
                yield Inside(tag, text[at:stop], at)
            at = stop
    if at < len(text):
        yield Words(text[at:], at)


def _closes_itself(text: str, at: int, tag: Tag) -> bool:
    """`<script/>` in a page is an opening tag; inside drawings it is not, and authors mean what they write."""
    return tag.name == "title" and text[at - 2 : at] == "/>"


def _tag(text: str, start: int, name: str, at: int) -> tuple[Tag, int]:
    attributes: dict[str, Attribute] = {}
    for _ in range(_MAX_ATTRIBUTES):
        checkpoint()
        found = _ATTRIBUTE.match(text, at)
        if found is None:
            break
        at = found.end()
        group = next((each for each in ("double", "single", "bare") if found[each] is not None), None)
        value = Attribute(unescape(found[group]), found.start(group)) if group else Attribute("", found.start("name"))
        attributes.setdefault(found["name"].lower(), value)
    end = _END.match(text, at)
    return Tag(name, attributes, start), end.end() if end is not None else at


def _after_other(text: str, start: int, *, is_xml: bool) -> int:
    """Where the text goes on after a comment, a doctype, an instruction, a closing tag or a lone `<`."""
    if text.startswith("<!--", start):
        return _after(text, "-->", start + 4)
    if is_xml and text.startswith("<![CDATA[", start):
        return _after(text, "]]>", start + 9)
    if text[start + 1 : start + 2] in ("!", "?", "/"):
        return _after(text, ">", start + 2)
    return start + 1


def _after(text: str, mark: str, at: int) -> int:
    """Behind the next `mark`; the end of the text where there is none, as a browser takes it."""
    found = text.find(mark, at)
    return found + len(mark) if found >= 0 else len(text)
