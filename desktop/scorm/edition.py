"""Which standard a manifest is written for: by what it declares, else by its namespaces and its words.

Manifests that are no SCORM at all are refused here, by name: their pages would open, and nothing would be recorded.
"""

import re
from collections.abc import Collection
from typing import Final

from desktop.scorm.notes import Notes
from desktop.scorm.package import Edition
from desktop.scorm.refusal import ManifestError, Refusal
from desktop.scorm.safe_xml import Element, child, text
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
_NAMESPACE_OF_A_MANIFEST: Final = re.compile(r"/(?:imscp_(?:root)?v\d\w{0,8}|ims_cp_rootv\d\w{0,8}|content)/?\Z")
"""The IMS Content Packaging of 1.2, of 2004, and of what was written before them."""
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
    if declared is None:
        edition = _by_signs(root) or Edition.SCORM_12
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
            signs = _by_signs(root)
            named = Edition.SCORM_2004_3RD if signs is not None and signs.is_2004 else Edition.SCORM_12
        notes.add(
            "odd-schemaversion",
            translate("Manifest", "“{declared}” is no version of SCORM we know; read as {edition}.").format(
                declared=declared, edition=named.value
            ),
        )
        return declared, named
    _note_disagreement(root, known, notes)
    return declared, known


def _note_disagreement(root: Element, declared: Edition, notes: Notes) -> None:
    """By the namespaces of the root alone: asking every element is for manifests that don't say what they are."""
    is_12, is_2004 = _told_by(_declared_namespaces(root))
    if is_2004 not in (is_12, declared.is_2004):
        other = "SCORM 2004" if is_2004 else Edition.SCORM_12.value
        notes.add(
            "version-disagrees",
            translate(
                "Manifest", "The manifest declares {declared} but is written like {edition}; read as declared."
            ).format(declared=declared.value, edition=other),
        )


def note_namespace(root: Element, notes: Notes) -> None:
    """A manifest in no namespace, or in one that is not a manifest's, is read by the names of its elements alone."""
    uri, is_namespaced, _ = root.tag.removeprefix("{").partition("}")
    if not is_namespaced and ":" not in root.tag:  # a prefix that is never declared has a note of its own
        notes.add(
            "no-namespace",
            translate("Manifest", "The manifest declares no namespace; its elements are known by their names alone."),
        )
    elif is_namespaced and _NAMESPACE_OF_A_MANIFEST.search(uri) is None:
        notes.add(
            "other-namespace",
            translate(
                "Manifest",
                "The manifest is in the namespace “{uri}”, which is not that of manifests; its elements are known by "
                "their names alone.",
            ).format(uri=uri),
        )


def _schemaversion(root: Element) -> Element | None:
    found = child(root, "metadata", "schemaversion")
    return found if found is not None else child(root, "schemaversion")


def _by_signs(root: Element) -> Edition | None:
    """By namespaces, then by words; a 2004 manifest without a version is the 2nd edition's habit. None: no sign."""
    namespaces = {tag[1:].partition("}")[0] for tag in {element.tag for element in root.iter()} if tag.startswith("{")}
    is_12, is_2004 = _told_by(namespaces | _declared_namespaces(root))
    if is_12 and not is_2004:
        return Edition.SCORM_12
    words = _words(root)
    if is_2004 or words & _WORDS_2004:  # 1.2 knows none of these words, and writers of 2004 slip into those of 1.2
        return Edition.SCORM_2004_4TH if words & _WORDS_4TH else Edition.SCORM_2004_2ND
    return Edition.SCORM_12 if words & _WORDS_12 else None


def _told_by(namespaces: Collection[str]) -> tuple[bool, bool]:
    """Whether they are those of 1.2, and those of 2004."""
    return (
        any(uri.endswith(_NAMESPACES_12) for uri in namespaces),
        any(uri.endswith(_NAMESPACES_2004) for uri in namespaces),
    )


def _declared_namespaces(root: Element) -> set[str]:
    return {uri for uri in root.nsmap.values() if uri}


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
    namespaces = _declared_namespaces(root)
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
    if "common cartridge" in schema or any("/imscc" in uri for uri in namespaces):
        return QT_TRANSLATE_NOOP("Import", "an IMS Common Cartridge, which learning platforms take apart")
    holder = child(root, "resources")
    first = child(holder, "resource") if holder is not None else None
    if "qti" in schema or (first is not None and (first.get("type") or "").lower().startswith("imsqti")):
        return QT_TRANSLATE_NOOP("Import", "a collection of test questions (IMS QTI)")
    if schema == "ims content":
        return QT_TRANSLATE_NOOP("Import", "a plain IMS Content Package, which reports nothing to its player")
    return None
