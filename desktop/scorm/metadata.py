"""Title and description from a LOM record, inside the manifest or in a file of its own (CAM book, chapter 4)."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.scorm.launch import file_of, join_base
from desktop.scorm.notes import Notes
from desktop.scorm.refusal import ManifestError
from desktop.scorm.safe_xml import Element, child, children, parse, text
from desktop.words import translate

FileReader = Callable[[str], bytes | None]
"""Gives the bytes of a file of the package by its path, None if there is none."""


@dataclass(frozen=True, slots=True)
class About:
    title: str = ""
    description: str = ""


def read_about(holder: Element, base: str, files: FileReader | None, notes: Notes) -> About:
    """What the `<metadata>` of `holder` (a manifest or an organization) says; blank where it says nothing.

    A metadata file that is absent or unreadable is noted, never a reason to refuse.
    """
    metadata = child(holder, "metadata")
    if metadata is None:
        return About()
    inline = child(metadata, "lom")
    if inline is not None:
        return _from_lom(inline)
    location = text(child(metadata, "location"))
    if not location or files is None:
        return About()
    path = file_of(join_base(base, location))
    data = files(path)
    if data is None:
        notes.add(
            "metadata-missing",
            translate("Manifest", "The metadata file “{path}” is not in the package.").format(path=path),
        )
        return About()
    return _from_file(path, data, notes)


def _from_file(path: str, data: bytes, notes: Notes) -> About:
    try:
        root = parse(data, Notes())
    except ManifestError as error:
        notes.add(
            "metadata-unreadable",
            translate("Manifest", "The metadata file “{path}” can't be read ({why}); passed over.").format(
                path=path, why=error.code.value
            ),
        )
        return About()
    about = _from_lom(root)
    if not about.title:
        notes.add(
            "metadata-without-title",
            translate("Manifest", "The metadata file “{path}” leaves the title blank.").format(path=path),
        )
    return about


def _from_lom(lom: Element) -> About:
    general = child(lom, "general")
    if general is None:
        return About()
    return About(_first_string(general, "title"), _first_string(general, "description"))


def _first_string(general: Element, name: str) -> str:
    """1.2 wraps texts in `langstring`, 2004 in `string`; the first that is not blank counts."""
    for holder in children(general, name):
        for each in holder:
            if found := text(each):
                return " ".join(found.split())
        if len(holder) == 0 and (bare := text(holder)):
            return bare
    return ""
