"""Certificate templates: HTML with named places, filled in without a script, and checked before anybody relies on one.

`{{name}}` puts a text in, escaped. `{{#name}} … {{/name}}` is kept where the text is not empty, and repeated for a
list, whose entries' fields are named inside. `{{{name}}}` puts a drawing in: only our own program makes those.
"""

import html
import re
from collections.abc import Mapping, Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

from desktop.words import translate

LARGEST: Final = 1024 * 1024
"""Characters."""
STYLE: Final = "certificate.css"
"""The bundled style, the only file a template may link to."""
Texts = Mapping[str, str]
Fields = Mapping[str, str | Sequence[Texts]]

TEXTS: Final = frozenset(
    {
        "language", "direction", "paper", "center", "address", "logo", "provisional", "certifies", "learner",
        "learner_size", "earned", "course", "course_size", "check_title", "check", "number", "identifier",
        "number_line", "score", "issued", "expires", "study_time", "name", "title",
    }
)  # fmt: skip
LISTS: Final = frozenset({"signatures"})
DRAWINGS: Final = frozenset({"art", "qr", "mark", "facts"})
REQUIRED: Final = frozenset({"learner", "course", "qr"})
_SECTION: Final = re.compile(r"\{\{#(\w+)\}\}(.*?)\{\{/\1\}\}", re.DOTALL)
_PLACE: Final = re.compile(r"\{\{\{(\w+)\}\}\}|\{\{(\w+)\}\}")
_NAMED: Final = re.compile(r"\{\{[{#/]?(\w+)\}\}")
_FETCHES: Final = re.compile(r"url\(\s*['\"]?(?!data:)|@import|expression\s*\(", re.IGNORECASE)
_FORBIDDEN: Final = frozenset(
    {"script", "iframe", "frame", "frameset", "object", "embed", "applet", "base", "form", "input", "button", "audio",
     "video", "source", "track", "portal", "foreignobject", "use", "image"}
)  # fmt: skip
_NAME: Final = re.compile(r"\A<!-- template: (.*?) -->\n")
_ADDRESSES: Final = frozenset({"src", "href", "xlink:href", "srcset", "action", "formaction", "data", "poster", "ping"})


class UnfitTemplate(Exception):
    """A file can't be a certificate's template. `problems` says why, in sentences for whoever wrote it."""

    def __init__(self, problems: Sequence[str]) -> None:
        said = translate("CertificateTemplate", "{problems} Nothing was changed; mend the file and choose it again.")
        super().__init__(said.format(problems=" ".join(problems)))
        self.problems = tuple(problems)


def read_template(path: Path) -> str:
    """A file as a template that remembers what the file is called. Reads from the disk: not for the GUI thread.

    Raises UnfitTemplate, OSError.
    """
    with path.open("rb") as file:
        octets = file.read(4 * LARGEST + 1)  # four octets are the longest letter of UTF-8
    try:
        text = octets[: 4 * LARGEST].decode("utf-8-sig")
    except UnicodeDecodeError:
        said = translate("CertificateTemplate", "The file is not text in UTF-8. Save it as HTML in UTF-8.")
        raise UnfitTemplate([said]) from None
    text = _NAME.sub("", text.replace("\r\n", "\n"), count=1)
    name = " ".join(re.sub(r"[<>{}\x00-\x1f]|-(?=-)", " ", path.name).split()).rstrip("-")
    template = f"<!-- template: {name} -->\n{text}"
    problems = template_problems(template)
    if problems:
        raise UnfitTemplate(problems)
    return template


def template_name(template: str) -> str:
    """What the file was called that the template was read from, "" where nobody knows."""
    found = _NAME.match(template)
    return found[1] if found else ""


def filled(template: str, fields: Fields) -> str:
    """The template with everything put in. A name that `fields` does not know leaves nothing behind."""

    texts = {name: value for name, value in fields.items() if isinstance(value, str)}
    parts, here = [], 0
    # What is put in is never looked at again: a learner called "{{course}}" stays called that.
    for found in _SECTION.finditer(template):
        parts.append(_put_in(template[here : found.start()], texts))
        value = fields.get(found[1], "")
        entries: Sequence[Texts] = ([{}] if value else []) if isinstance(value, str) else value
        parts += [_put_in(found[2], {**texts, **entry}) for entry in entries]
        here = found.end()
    return "".join((*parts, _put_in(template[here:], texts)))


def template_problems(template: str) -> tuple[str, ...]:
    """Why a template can't be used, in sentences for whoever wrote it; empty where it can.

    What passes here is still rendered without scripts and without any way out; this check is so that an author learns
    of it before a learner's certificate comes out wrong.
    """
    if len(template) > LARGEST:
        return (translate("CertificateTemplate", "The template is larger than one million characters."),)
    problems = _unknown_places(template)
    looker = _Looker()
    looker.feed(template)
    looker.close()
    return (*problems, *dict.fromkeys(looker.problems))


def _put_in(template: str, texts: Texts) -> str:
    def place(found: re.Match[str]) -> str:
        drawing, name = found[1], found[2]
        return texts.get(drawing, "") if drawing in DRAWINGS else html.escape(texts.get(name or drawing, ""))

    return _PLACE.sub(place, template)


def _unknown_places(template: str) -> tuple[str, ...]:
    named = {found[1] for found in _NAMED.finditer(template)}
    unknown = translate("CertificateTemplate", "The template names “{name}”, which a certificate does not have.")
    missing = translate("CertificateTemplate", "The template does not say where “{name}” goes.")
    return (
        *(unknown.format(name=name) for name in sorted(named - TEXTS - LISTS - DRAWINGS)),
        *(missing.format(name=name) for name in sorted(REQUIRED - named)),
    )


class _Looker(HTMLParser):
    """Finds what would run, fetch or frame something."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.problems: list[str] = []
        self._in_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_style = tag == "style"
        attributes = {name: value or "" for name, value in attrs}
        if tag in _FORBIDDEN:
            self._refuse(f"<{tag}>")
        if tag == "meta" and "http-equiv" in attributes:
            self._refuse("<meta http-equiv>")
        if tag == "link" and attributes != {"rel": "stylesheet", "href": STYLE}:
            self._refuse("<link>")
        for name, value in attributes.items():
            fetches = name in _ADDRESSES and not self._stays(tag, value)
            if name.startswith("on") or fetches or (name == "style" and _FETCHES.search(value)):
                self._refuse(f"{name}=")

    def handle_data(self, data: str) -> None:
        if self._in_style and _FETCHES.search(data):
            self._refuse("url()")

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 (the parser's signature)
        self._in_style = False

    @staticmethod
    def _stays(tag: str, value: str) -> bool:
        return tag == "link" or value.strip().startswith(("data:image/", "#", "{{logo}}"))

    def _refuse(self, what: str) -> None:
        sentence = translate(
            "CertificateTemplate",
            "The template has {what}, which does not work on a certificate: nothing runs there and nothing is fetched.",
        )
        self.problems.append(sentence.format(what=what))
