"""Reads and writes Qt's translation sources (.ts), and has Qt compile them (.qm)."""

import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

import PySide6
from lxml import etree

from tests.translations.sources import PROJECT, Source

FOLDER = PROJECT / "resources" / "translations"
PLURALS = {"en": 2, "fr": 2, "es": 2, "ar": 6}
"""How many plural forms Qt has for a language: in English one and many; in Arabic none, one, two, few, many, other."""
Forms = tuple[str, ...]


def path_of(tag: str) -> Path:
    """The translation source of a language."""
    return FOLDER / f"carrel_{tag}.ts"


def read(path: Path) -> dict[Source, Forms]:
    """Sentence → its translation, or its plural forms; unfinished ones are empty texts. Nothing where no file is."""
    if not path.exists():
        return {}
    made: dict[Source, Forms] = {}
    for context in etree.parse(str(path)).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = Source(name, message.findtext("source") or "", message.findtext("comment") or "")
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            made[source] = tuple(forms) if forms else (translation.text or "",)
    return made


def write(path: Path, tag: str, wanted: Iterable[Source], known: Mapping[Source, Forms]) -> int:
    """Write the file with every wanted sentence, sorted, keeping what is translated; returns how many are not."""
    root = etree.Element("TS", version="2.1", language=tag, sourcelanguage="en")
    contexts: dict[str, etree._Element] = {}
    missing = 0
    for source in sorted(wanted):
        if source.context not in contexts:
            contexts[source.context] = etree.SubElement(root, "context")
            etree.SubElement(contexts[source.context], "name").text = source.context
        message = etree.SubElement(contexts[source.context], "message")
        etree.SubElement(message, "source").text = source.text
        if source.comment:
            etree.SubElement(message, "comment").text = source.comment
        translation = etree.SubElement(message, "translation")
        count = PLURALS[tag] if source.is_plural else 1
        forms = known.get(source, ("",) * count)
        if len(forms) != count or not all(forms):
            translation.set("type", "unfinished")
            missing += 1
        if source.is_plural:
            message.set("numerus", "yes")
            for form in (*forms, *("",) * count)[:count]:
                etree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    etree.indent(root, "    ")
    body = etree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return missing


def compile_to(source: Path, target: Path) -> None:
    """Have Qt compile a translation source. Raises CalledProcessError."""
    tool = Path(PySide6.__file__).parent / "lrelease"
    made = target.with_name(f".{target.name}")
    subprocess.run([tool, "-silent", str(source), "-qm", str(made)], check=True, capture_output=True)
    # A program that runs has the old file mapped into its memory: shortening that one would end it.
    made.replace(target)
