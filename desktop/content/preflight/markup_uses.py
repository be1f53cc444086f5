"""What a page or a drawing loads, by the elements and attributes that a browser follows (HTML, 4; SVG 2, 16)."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from desktop.content.preflight.markup import Attribute, Inside, Tag, Words, read_markup
from desktop.content.preflight.report import AddressKind, Loading
from desktop.content.preflight.script_uses import script_uses
from desktop.content.preflight.style_uses import style_uses
from desktop.content.preflight.uses import BaseUse, Found, PopUpUse, Use, kind_of, moved

_LOADED = {
    ("script", "src"): AddressKind.SCRIPT,
    ("script", "href"): AddressKind.SCRIPT,
    ("script", "xlink:href"): AddressKind.SCRIPT,
    ("img", "src"): AddressKind.IMAGE,
    ("input", "src"): AddressKind.IMAGE,
    ("image", "href"): AddressKind.IMAGE,
    ("image", "xlink:href"): AddressKind.IMAGE,
    ("feimage", "href"): AddressKind.IMAGE,
    ("feimage", "xlink:href"): AddressKind.IMAGE,
    ("use", "href"): AddressKind.IMAGE,
    ("use", "xlink:href"): AddressKind.IMAGE,
    ("video", "poster"): AddressKind.IMAGE,
    ("video", "src"): AddressKind.MEDIA,
    ("audio", "src"): AddressKind.MEDIA,
    ("source", "src"): AddressKind.MEDIA,
    ("track", "src"): AddressKind.MEDIA,
    ("bgsound", "src"): AddressKind.MEDIA,
    ("embed", "src"): AddressKind.FRAME,
    ("object", "data"): AddressKind.FRAME,
    ("iframe", "src"): AddressKind.FRAME,
    ("frame", "src"): AddressKind.FRAME,
}
_CLICKED = {("a", "href"), ("a", "xlink:href"), ("area", "href"), ("form", "action"), ("button", "formaction")}
_SETS = {("img", "srcset"), ("source", "srcset"), ("link", "imagesrcset")}
_LINKS = {
    "stylesheet": AddressKind.STYLESHEET,
    "icon": AddressKind.IMAGE,
    "apple-touch-icon": AddressKind.IMAGE,
    "modulepreload": AddressKind.SCRIPT,
}
_PRELOADS = {
    "script": AddressKind.SCRIPT,
    "style": AddressKind.STYLESHEET,
    "font": AddressKind.FONT,
    "image": AddressKind.IMAGE,
    "audio": AddressKind.MEDIA,
    "video": AddressKind.MEDIA,
    "track": AddressKind.MEDIA,
    "fetch": AddressKind.REQUEST,
}
_REFRESH = re.compile(r"\s*+\d*+[\d.]*+\s*+[;,]?\s*+(?:url\s*+=\s*+)?[\"']?([^\"']++)", re.IGNORECASE)
_ABSOLUTE = re.compile(r"(?:https?:|wss?:)?//[^\s]++\Z", re.IGNORECASE)
_SAME_WINDOW = ("", "_self", "_top", "_parent")
_SCRIPT_TYPES = ("", "module", "text/javascript", "application/javascript", "text/ecmascript", "text/jscript")
_DEEPEST_MARKUP = 3


def markup_uses(text: str, *, is_xml: bool = False, depth: int = 0) -> Iterator[Found]:
    """Every address of a page or a drawing, those of its styles and scripts included. Never raises.

    Args:
        is_xml: read it as XML: an SVG drawing, or data.
        depth: how deep in strings and `srcdoc` this markup was found.
    """
    element = ""
    for each in read_markup(text, is_xml=is_xml):
        if isinstance(each, Tag):
            element = each.name
            yield from _of_tag(each, is_xml=is_xml, depth=depth)
        elif isinstance(each, Inside):
            yield from moved(_inside(each, depth), each.offset)
        elif is_xml and element == "style":
            yield from moved(iter(style_uses(each.content)), each.offset)
        elif is_xml and element == "script":
            yield from moved(script_uses(each.content, _reader(depth)), each.offset)
        elif is_xml:
            yield from _in_words(each)


def _reader(depth: int) -> partial[Iterator[Found]]:
    return partial(markup_uses, depth=depth + 1) if depth < _DEEPEST_MARKUP else partial(_nothing)


def _nothing(_: str) -> Iterator[Found]:
    return iter(())


def _inside(found: Inside, depth: int) -> Iterator[Found]:
    if found.tag.name == "style":
        yield from style_uses(found.content)
        return
    kind = found.tag.get("type").lower().partition(";")[0].strip()
    if kind == "importmap":
        for each in script_uses(found.content, _reader(depth)):
            yield replace(each, kind=AddressKind.SCRIPT, loading=Loading.PERHAPS) if isinstance(each, Use) else each
    elif kind in _SCRIPT_TYPES or kind.endswith("json"):
        yield from script_uses(found.content, _reader(depth), is_module=kind == "module")
    elif "html" in kind or "template" in kind:
        yield from _reader(depth)(found.content)


def _of_tag(tag: Tag, *, is_xml: bool, depth: int) -> Iterator[Found]:
    for name, attribute in tag.attributes.items():
        yield from _of_attribute(tag, name, attribute, depth)
    if tag.name == "link":
        yield from _of_link(tag)
    elif tag.name == "meta" and tag.get("http-equiv").lower() == "refresh":
        found = _REFRESH.match(tag.get("content"))
        if found is not None and not found[1].strip().isdigit():
            yield Use(AddressKind.PAGE, found[1].strip(), tag.attributes["content"].offset, Loading.BY_ITSELF)
    elif tag.name == "base" and tag.get("href"):
        yield BaseUse(tag.get("href"), tag.attributes["href"].offset)
    elif tag.name == "param" and tag.get("name").lower() in ("movie", "src", "url", "filename"):
        yield from _whole(tag.attributes.get("value"), AddressKind.MEDIA, Loading.BY_ITSELF)
    elif is_xml and (tag.name, "href") not in _LOADED and (tag.name, "href") not in _CLICKED:
        yield from _of_data(tag)
    target = tag.get("target").lower()
    if tag.name in ("a", "area", "form") and target not in _SAME_WINDOW and target in ("_blank", "_new", "blank"):
        yield PopUpUse("target", tag.offset)


def _of_attribute(tag: Tag, name: str, attribute: Attribute, depth: int) -> Iterator[Found]:
    key = (tag.name, name)
    if key in _LOADED:
        is_needed = "async" not in tag.attributes or tag.get("type").lower() == "module"
        yield from _whole(attribute, _precisely(_LOADED[key], tag, attribute), Loading.BY_ITSELF, is_needed=is_needed)
    elif key in _CLICKED:
        kind = AddressKind.LINK if tag.name in ("a", "area") else AddressKind.REQUEST
        yield from _whole(attribute, kind, Loading.ON_CLICK)
    elif key in _SETS:
        for candidate in attribute.value.split(","):
            address = candidate.strip().partition(" ")[0]
            if address and not address.startswith("data:"):
                yield Use(AddressKind.IMAGE, address, attribute.offset, Loading.BY_ITSELF)
    elif name == "background":
        yield from _whole(attribute, AddressKind.IMAGE, Loading.BY_ITSELF)
    elif name == "style":
        yield from moved(iter(style_uses(attribute.value)), attribute.offset)
    elif name == "srcdoc":
        yield from moved(_reader(depth)(attribute.value), attribute.offset)
    elif name.startswith("on") and len(name) > 3:
        yield from moved(script_uses(attribute.value, _reader(depth)), attribute.offset)
    elif name.startswith("data-"):
        yield from _of_data_attribute(attribute, depth)


def _precisely(kind: AddressKind, tag: Tag, attribute: Attribute) -> AddressKind:
    """`<embed>` and `<object>` are for anything."""
    if kind is AddressKind.FRAME and tag.name in ("embed", "object"):
        return kind_of(attribute.value) or kind
    return kind


def _of_link(tag: Tag) -> Iterator[Use]:
    relations = tag.get("rel").lower().split()
    for relation in relations:
        kind = _PRELOADS.get(tag.get("as").lower()) if relation == "preload" else _LINKS.get(relation)
        if kind is not None:
            loading = Loading.NEVER if "icon" in relation else Loading.BY_ITSELF  # a player shows no icon of a page
            yield from _whole(tag.attributes.get("href"), kind, loading)
            return


def _of_data_attribute(attribute: Attribute, depth: int) -> Iterator[Found]:
    """Scripts read `data-src` and its like, when they please."""
    value = attribute.value.strip()
    if _ABSOLUTE.match(value):
        kind = kind_of(value)
        loading = Loading.PERHAPS if kind is not None else Loading.NEVER
        yield Use(kind or AddressKind.MENTION, value, attribute.offset, loading)
    elif kind_of(value) is not None and " " not in value:
        yield Use(kind_of(value) or AddressKind.MENTION, value, attribute.offset, Loading.PERHAPS)
    elif value[:1] in ("{", "[") and "//" in value:
        yield from moved(script_uses(value, _reader(depth), depth=1), attribute.offset)


def _of_data(tag: Tag) -> Iterator[Use]:
    """An element of XML data: its attributes may hold addresses; names of vocabularies are none."""
    for name, attribute in tag.attributes.items():
        value = attribute.value.strip()
        if name.startswith("xmlns") or name.rpartition(":")[2] == "schemalocation" or not value:
            continue
        kind = kind_of(value)
        if _ABSOLUTE.match(value):
            yield Use(kind or AddressKind.MENTION, value, attribute.offset, Loading.PERHAPS if kind else Loading.NEVER)


def _in_words(words: Words) -> Iterator[Use]:
    value = words.content.strip()
    if _ABSOLUTE.match(value):
        kind = kind_of(value)
        yield Use(kind or AddressKind.MENTION, value, words.offset, Loading.PERHAPS if kind else Loading.NEVER)


def _whole(
    attribute: Attribute | None, kind: AddressKind, loading: Loading, *, is_needed: bool = True
) -> Iterator[Use]:
    if attribute is not None and attribute.value.strip():
        yield Use(kind, attribute.value.strip(), attribute.offset, loading, is_needed=is_needed)
