"""Which standard a manifest is written for: by what it declares, else by its namespaces and its words.

Manifests that are no SCORM at all are refused here, by name: their pages would open, and nothing would be recorded.
"""

import re
from collections.abc import Collection
from typing import Final

from desktop.scorm.notes import Notes
from desktop.scorm.package import Edition
from desktop.scorm.refusal import ManifestError, Refusal
from desktop.scorm.safe_xml import Element, child, children, text
from desktop.words import QT_TRANSLATE_NOOP, translate

_VERSIONS: Final = {
    "1.2": Edition.SCORM_12,
    "scorm 1.2": Edition.SCORM_12,
    "1.3": Edition.SCORM_2004_2ND,
    "cam 1.3": Edition.SCORM_2004_2ND,
    "scorm 1.3": Edition.SCORM_2004_2ND,
    "2004 2nd edition": Edition.SCORM_2004_2ND,
    "2004 3rd edition": Edition.SCORM_2004_3RD,
    "2004 4th edition": Edition.SCORM_2004_4TH,
}
_ODD_VERSIONS: Final = (
    (re.compile(r"\b(4th|4|fourth)\b"), Edition.SCORM_2004_4TH),
    (re.compile(r"\b(2nd|second)\b"), Edition.SCORM_2004_2ND),
    (re.compile(r"2004|\b3rd\b"), Edition.SCORM_2004_3RD),
    (re.compile(r"\b1\.3"), Edition.SCORM_2004_2ND),
    (re.compile(r"\b1\.[012]"), Edition.SCORM_12),
)
_NAMESPACES_2004 = ("/imsss", "/adlseq_v1p3", "/adlnav_v1p3", "/adlcp_v1p3", "/imscp_v1p1")
_NAMESPACES_12 = ("/adlcp_rootv1p2", "/imscp_rootv1p1p2")
# Elements and attributes as the books write them: the case is what tells 1.2's `datafromlms` from 2004's.
_WORDS_4TH = frozenset(
    ("map", "sharedDataGlobalToSystem", "completedByMeasure", "minProgressMeasure", "progressWeight")
)
_WORDS_2004 = _WORDS_4TH | frozenset(
    (
        "sequencing",
        "sequencingCollection",
        "controlMode",
        "navigationInterface",
        "hideLMSUI",
        "scormType",
        "dataFromLMS",
        "timeLimitAction",
        "completionThreshold",
        "objectivesGlobalToSystem",
    )
)
_WORDS_12 = frozenset(
    ("scormtype", "masteryscore", "maxtimeallowed", "datafromlms", "timelimitaction", "prerequisites")
)
_WORDS_OF_SCORM = frozenset(word.lower() for word in _WORDS_2004 | _WORDS_12)


def read_edition(root: Element, notes: Notes) -> tuple[str | None, Edition]:
    """The schemaversion as written, None if absent, and the edition to play the package by.

    What is declared counts, also against everything else: it is what authoring tools are asked for. An odd version is
    read by the words in it; where that says nothing, or nothing is declared, by namespaces and vocabulary.
    """
    declared = text(_schemaversion(root)) or None
    by_signs = _by_signs(root)
    if declared is None:
        edition = by_signs or Edition.SCORM_12
        notes.add(
            "no-schemaversion",
            translate("Manifest", "The manifest does not say which standard it follows; read as {edition}.").format(
                edition=edition.value
            ),
        )
        return None, edition
    version = " ".join(declared.split()).lower()
    known = _VERSIONS.get(version)
    if known is None:
        named = next((edition for pattern, edition in _ODD_VERSIONS if pattern.search(version)), None)
        if named is None:
            named = Edition.SCORM_2004_3RD if by_signs is not None and by_signs.is_2004 else Edition.SCORM_12
        notes.add(
            "odd-schemaversion",
            translate("Manifest", "“{declared}” is no version of SCORM we know; read as {edition}.").format(
                declared=declared, edition=named.value
            ),
        )
        return declared, named
    if by_signs is not None and by_signs.is_2004 != known.is_2004:
        notes.add(
            "version-disagrees",
            translate(
                "Manifest", "The manifest declares {declared} but is written like {edition}; read as declared."
            ).format(declared=known.value, edition=by_signs.value),
        )
    return declared, known


def _schemaversion(root: Element) -> Element | None:
    found = child(root, "metadata", "schemaversion")
    return found if found is not None else child(root, "schemaversion")


def _by_signs(root: Element) -> Edition | None:
    """By namespaces, then by words; a 2004 manifest without a version is the 2nd edition's habit. None: no sign."""
    namespaces = _namespaces(root)
    is_12 = any(uri.endswith(_NAMESPACES_12) for uri in namespaces)
    is_2004 = any(uri.endswith(_NAMESPACES_2004) for uri in namespaces)
    if is_12 and not is_2004:
        return Edition.SCORM_12
    words = _words(root)
    if is_2004 or words & _WORDS_2004:  # 1.2 knows none of these words, and writers of 2004 slip into those of 1.2
        return Edition.SCORM_2004_4TH if words & _WORDS_4TH else Edition.SCORM_2004_2ND
    return Edition.SCORM_12 if words & _WORDS_12 else None


def _namespaces(root: Element) -> set[str]:
    declared = {uri for uri in root.nsmap.values() if uri}
    return declared | {element.tag[1:].partition("}")[0] for element in root.iter() if element.tag.startswith("{")}


def _words(root: Element) -> set[str]:
    """The local names of all elements and attributes, in their own case."""
    names: set[str] = set()
    for element in root.iter():
        names.add(element.tag)
        names.update(map(str, element.keys()))
    return {name.rpartition("}")[2].rpartition(":")[2] for name in names}


def refuse_other_standards(root: Element) -> None:
    """IMS packages that hold no course for SCORM: Common Cartridge, tests (QTI), plain IMS Content Packaging.

    Raises:
        ManifestError: OTHER_STANDARD.
    """
    namespaces = _namespaces(root)
    kind = _other_kind(" ".join(text(child(root, "metadata", "schema")).lower().split()), namespaces, root)
    if kind is None or any("adlnet" in uri for uri in namespaces):
        return
    if {word.lower() for word in _words(root)} & _WORDS_OF_SCORM:
        return
    raise ManifestError(
        Refusal.OTHER_STANDARD,
        translate(
            "Import",
            "This archive is not a SCORM package. It is {kind}. Nothing was imported; "
            "ask for the course as a SCORM 1.2 or SCORM 2004 package.",
        ).format(kind=translate("Import", kind)),
    )


def _other_kind(schema: str, namespaces: Collection[str], root: Element) -> str | None:
    holder = child(root, "resources")
    types = [(each.get("type") or "").lower() for each in children(holder, "resource")] if holder is not None else []
    if "common cartridge" in schema or any("/imscc" in uri for uri in namespaces):
        return QT_TRANSLATE_NOOP("Import", "an IMS Common Cartridge, which learning platforms take apart")
    if "qti" in schema or (types and all(each.startswith("imsqti") for each in types)):
        return QT_TRANSLATE_NOOP("Import", "a collection of test questions (IMS QTI)")
    if schema == "ims content":
        return QT_TRANSLATE_NOOP("Import", "a plain IMS Content Package, which reports nothing to its player")
    return None
