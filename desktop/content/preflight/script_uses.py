"""What a script or its data may load: string literals, understood by the code that leads to them."""

import base64
import binascii
import re
from collections.abc import Callable, Iterator

from desktop.content.preflight.literals import Literal, comments_of, read_literals
from desktop.content.preflight.report import AddressKind, Loading
from desktop.content.preflight.texts import MAX_TEXT_BYTES
from desktop.content.preflight.uses import Found, PopUpUse, Use, in_a_string, kind_of

MarkupReader = Callable[[str], Iterator[Found]]
"""Finds the uses of markup that a string holds; passed in, since markup holds scripts in turn."""

_DEEPEST = 3
"""Data in a string in a string: Storyline's slides are two deep."""
_ADDRESS = re.compile(r"(?:https?|wss?|ftps?|rtmps?):(?:\\?/){2}[^\s\"'<>\\`{}|^()]{1,2000}", re.IGNORECASE)
_WHOLE = re.compile(r"(?:(?:https?|wss?|ftps?|rtmps?):)?//[^\s\"'<>\\`{}|^]++\Z", re.IGNORECASE)
_PACKED = re.compile(r"(?:eyJ|W3s)[A-Za-z0-9+/_-]{40,}={0,2}\Z")
"""JSON in base64, as Rise keeps a whole course: `{"` and `[{` look so."""
_TAG = re.compile(r"<[A-Za-z]")
_OPENS_WINDOW = re.compile(r"\b(?:window|top|parent|self)\s{0,9}\.\s{0,9}open\s{0,9}\(")
_ENDS_OF_SENTENCES = ".,;:!?"
_MENTIONED = 20
"""So many addresses in the words of one string are listed."""


def _leads(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{code})\s*\Z", re.IGNORECASE)


_Rule = tuple[re.Pattern[str], AddressKind, Loading]
_RULES: tuple[_Rule, ...] = (
    (_leads(r"(?:^|[;{}\s\])])(?:from|import)"), AddressKind.SCRIPT, Loading.BY_ITSELF),
    (
        _leads(r"\bimport\(|\b(?:importScripts|getScript|loadScript|loadJS|require)\(\s*\[?"),
        AddressKind.SCRIPT,
        Loading.PERHAPS,
    ),
    (_leads(r"new\s+(?:Shared)?Worker\("), AddressKind.SCRIPT, Loading.PERHAPS),
    (
        _leads(r"\bfetch\(|\bsendBeacon\(|new\s+(?:WebSocket|EventSource|Request)\("),
        AddressKind.REQUEST,
        Loading.PERHAPS,
    ),
    (_leads(r"\.open\(\s*[\"'`](?:GET|POST|PUT|HEAD|DELETE|PATCH)[\"'`]\s*,"), AddressKind.REQUEST, Loading.PERHAPS),
    (
        _leads(r"(?:\$|\bjQuery|\baxios)(?:\.(?:get|post|put|ajax|getJSON|request))?\(\s*(?:\{[^{}]*\burl\s*:)?"),
        AddressKind.REQUEST,
        Loading.PERHAPS,
    ),
    (_leads(r"\bwindow\.open\(|(?:^|[^.\w])open\("), AddressKind.LINK, Loading.ON_CLICK),
    (_leads(r"\blocation(?:\.href)?\s*=|\blocation\.(?:replace|assign)\("), AddressKind.PAGE, Loading.PERHAPS),
    (
        _leads(r"\bscript\w*\.src\s*=|\bscript\w*\.setAttribute\(\s*[\"']src[\"']\s*,"),
        AddressKind.SCRIPT,
        Loading.PERHAPS,
    ),
    (_leads(r"\b\w*(?:img|image)\w*\.src\s*=|new\s+Image\(\)\.src\s*="), AddressKind.IMAGE, Loading.PERHAPS),
    (_leads(r"\.src\s*=|setAttribute\(\s*[\"']src[\"']\s*,"), AddressKind.FRAME, Loading.PERHAPS),
    (_leads(r"\bendpoint[\"']?\s*[:=]"), AddressKind.LRS, Loading.PERHAPS),
    (_leads(r"\.href\s*=|\b(?:href|link)[\"']?\s*:"), AddressKind.LINK, Loading.ON_CLICK),
)
_KIND_BY_NAME = {AddressKind.FRAME, AddressKind.LINK, AddressKind.IMAGE}
"""For these the extension knows better than the code."""
_PLAIN_IN_DATA = (AddressKind.IMAGE, AddressKind.MEDIA, AddressKind.FONT)
_WORTH_READING = re.compile(
    r"//|\\/\\/|eyJ|W3s|\bimport\b|fetch|\.open|\.src|\.href|location|getScript|require|ajax|getJSON"
)


def script_uses(text: str, markup: MarkupReader, *, is_module: bool = False, depth: int = 0) -> Iterator[Found]:
    """Addresses that strings of a script hold, and the windows it opens; comments left out. Never raises.

    Args:
        markup: reads strings that hold tags.
        is_module: whether an `import` may be at its top, and loads by itself.
        depth: how deep in strings this text was found.
    """
    if _WORTH_READING.search(text) is None:
        return
    for literal in read_literals(text):
        yield from _uses_of(literal, markup, is_module=is_module, depth=depth)
    if depth == 0:
        yield from _windows(text)


def _windows(text: str) -> Iterator[PopUpUse]:
    opened = [found.start() for found in _OPENS_WINDOW.finditer(text)]
    if not opened:
        return
    comments = iter(comments_of(text))
    start, end = next(comments, (len(text), len(text)))
    for offset in opened:
        while end <= offset:
            start, end = next(comments, (len(text), len(text)))
            if start == len(text):
                break
        if not start <= offset < end:
            yield PopUpUse("window.open", offset)


def _uses_of(literal: Literal, markup: MarkupReader, *, is_module: bool, depth: int) -> Iterator[Found]:
    value = literal.value
    is_plain = len(value) == len(literal.raw)
    if _WHOLE.match(value):
        yield _understood(literal, value, is_module=is_module)
    elif len(value) < 3:
        return
    elif _PACKED.match(value) and depth < _DEEPEST:
        unpacked = _unpacked(value)
        yield from in_a_string(script_uses(unpacked, markup, depth=depth + 1), literal.offset, is_plain=False)
    elif depth < _DEEPEST and value.lstrip()[:1] in ("{", "[") and '"' in value and ("//" in value or "\\/" in value):
        yield from in_a_string(script_uses(value, markup, depth=depth + 1), literal.offset, is_plain=is_plain)
    elif _TAG.search(value):
        yield from in_a_string(markup(value), literal.offset, is_plain=is_plain)
    elif "//" in value:
        for found, _ in zip(_ADDRESS.finditer(value), range(_MENTIONED), strict=False):
            yield Use(
                AddressKind.MENTION, found[0].rstrip(_ENDS_OF_SENTENCES), literal.offset, Loading.NEVER, is_whole=False
            )
    elif " " not in value and "." in value and len(value) < 400:
        local = _understood(literal, value, is_module=is_module)
        if local.kind is not AddressKind.MENTION:
            yield local


def _understood(literal: Literal, address: str, *, is_module: bool) -> Use:
    for rule, kind, loading in _RULES:
        if rule.search(literal.before):
            if loading is Loading.BY_ITSELF and not is_module:
                break
            shown = (kind_of(address) or kind) if kind in _KIND_BY_NAME else kind
            may_load = Loading.PERHAPS if shown is not kind and loading is Loading.ON_CLICK else loading
            return Use(shown, address, literal.offset, may_load, literal.is_whole)
    by_name = kind_of(address)
    if by_name in _PLAIN_IN_DATA and by_name is not None:
        return Use(by_name, address, literal.offset, Loading.PERHAPS, literal.is_whole)
    return Use(AddressKind.MENTION, address, literal.offset, Loading.NEVER, literal.is_whole)


def _unpacked(value: str) -> str:
    try:
        data = base64.b64decode(value.replace("-", "+").replace("_", "/") + "=" * (-len(value) % 4))
    except (binascii.Error, ValueError):
        return ""
    return data[:MAX_TEXT_BYTES].decode("utf-8", "replace")
