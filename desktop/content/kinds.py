"""What an archive is that holds no SCORM manifest, so that its refusal can name it."""

from collections.abc import Callable, Sequence
from typing import Final

from desktop.words import QT_TRANSLATE_NOOP, translate


def _file(name: str) -> Callable[[str], bool]:
    return lambda path: path.rpartition("/")[2] == name


def _ending(*endings: str) -> Callable[[str], bool]:
    return lambda path: path.endswith(endings)


# The first that fits counts: web pages are in nearly all of them.
_KINDS: Final[tuple[tuple[Callable[[str], bool], str], ...]] = (
    (_file("cmi5.xml"), QT_TRANSLATE_NOOP("Import", "a cmi5 course")),
    (_file("tincan.xml"), QT_TRANSLATE_NOOP("Import", "an xAPI (Tin Can) course")),
    (_file("h5p.json"), QT_TRANSLATE_NOOP("Import", "an H5P activity")),
    (_ending(".crs", ".des", ".cst", ".au"), QT_TRANSLATE_NOOP("Import", "an AICC course")),
    (_file("moodle_backup.xml"), QT_TRANSLATE_NOOP("Import", "a backup of a Moodle course")),
    (_file("container.xml"), QT_TRANSLATE_NOOP("Import", "an electronic book (EPUB)")),
    (lambda path: path == "[content_types].xml", QT_TRANSLATE_NOOP("Import", "an Office document")),
    (_ending(".html", ".htm", ".xhtml"), QT_TRANSLATE_NOOP("Import", "plain web pages")),
    (_ending(".pptx", ".ppt", ".odp"), QT_TRANSLATE_NOOP("Import", "a presentation")),
    (_ending(".story", ".cptx", ".ctg", ".awt"), QT_TRANSLATE_NOOP("Import", "an authoring tool's own file")),
    (
        _ending(".zip", ".rar", ".7z"),
        QT_TRANSLATE_NOOP("Import", "another archive: unpack it once and import what is inside"),
    ),
    (_ending(".swf"), QT_TRANSLATE_NOOP("Import", "a Flash movie")),
)


def without_manifest(names: Sequence[str]) -> str:
    """The sentence that refuses an archive of these files, naming what it looks like where that can be told."""
    lower = [name.lower() for name in names]
    kind = next((what for fits, what in _KINDS if any(fits(name) for name in lower)), None)
    if kind is None:
        return translate(
            "Import",
            "This archive is not a SCORM package: it has no imsmanifest.xml. Nothing was imported; "
            "ask for the course as a SCORM 1.2 or SCORM 2004 package.",
        )
    return translate(
        "Import",
        "This archive is not a SCORM package: it has no imsmanifest.xml. It looks like {kind}. Nothing was imported; "
        "ask for the course as a SCORM 1.2 or SCORM 2004 package.",
    ).format(kind=translate("Import", kind))


def several_archives(names: Sequence[str]) -> str:
    """The sentence that refuses an archive with several archives and no manifest: only a person can choose."""
    shown = ", ".join(f"“{name}”" for name in names[:5])
    return translate(
        "Import",
        "This archive is not a SCORM package but holds %n others ({names}). Nothing was imported; unzip it and "
        "import the course that you want.",
        "",
        len(names),
    ).format(names=shown)
