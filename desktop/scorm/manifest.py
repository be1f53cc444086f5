"""Reads `imsmanifest.xml` of SCORM 1.2 and 2004, 2nd to 4th edition, mending what can be mended (CAM book, 3)."""

from collections.abc import Iterable

from desktop.scorm.items import ItemReader, organization_elements
from desktop.scorm.launch import as_url
from desktop.scorm.metadata import About, FileReader, read_about
from desktop.scorm.notes import Notes
from desktop.scorm.package import Edition, Item, Manifest, Organization, Resource
from desktop.scorm.refusal import ManifestError, Refusal
from desktop.scorm.resources import base_of, read_resources
from desktop.scorm.safe_xml import Element, child, identifier, local_name, parse, text
from desktop.scorm.sequencing_xml import SequencingReader
from desktop.words import translate

_VERSIONS = {
    "1.2": Edition.SCORM_12,
    "scorm 1.2": Edition.SCORM_12,
    "1.3": Edition.SCORM_2004_2ND,
    "cam 1.3": Edition.SCORM_2004_2ND,
    "scorm 1.3": Edition.SCORM_2004_2ND,
    "2004 2nd edition": Edition.SCORM_2004_2ND,
    "2004 3rd edition": Edition.SCORM_2004_3RD,
    "2004 4th edition": Edition.SCORM_2004_4TH,
}
_NAMESPACES_2004 = ("/imsss", "/adlseq_v1p3", "/adlnav_v1p3", "/adlcp_v1p3", "/imscp_v1p1")


def read_manifest(data: bytes, *, metadata: FileReader | None = None) -> Manifest:
    """Everything a manifest says, oddities mended and noted.

    Args:
        data: the bytes of `imsmanifest.xml`.
        metadata: reads a file of the package by its path, for metadata kept in files of their own; they are not read
            without it.

    A manifest with nothing to launch is read like any other: whether a course is playable needs its files as well, and
    is the importer's question.

    Raises:
        ManifestError: not a manifest, entities, an external DTD, too large, too deep.
        MalformedXmlError: not well-formed, with line and column.
    """
    notes = Notes()
    root = parse(data, notes)
    if local_name(root.tag) != "manifest":
        raise ManifestError(
            Refusal.NOT_A_MANIFEST,
            f"The file imsmanifest.xml does not hold a manifest but <{local_name(root.tag)}>. Nothing was imported.",
        )
    declared = text(child(root, "metadata", "schemaversion")) or None
    edition = _edition(declared, root, notes)
    resources = read_resources(root, notes)
    reader = ItemReader(edition, resources, SequencingReader(root, notes), notes)
    holder, elements = organization_elements(root)
    chosen = _default(holder, elements, notes)
    organization = reader.organization(chosen) if chosen is not None else _of_resources(resources.values(), notes)
    about = _about(root, chosen, metadata, notes)
    return Manifest(
        identifier=identifier(root.get("identifier", "")),
        title=about.title or organization.root.title,
        description=about.description,
        edition=edition,
        declared=declared,
        organization=organization,
        organization_count=len(elements),
        resources=tuple(resources.values()),
        notes=notes.all(),
    )


def _edition(declared: str | None, root: Element, notes: Notes) -> Edition:
    """By schemaversion, else by namespaces: absent in 2004 is the 2nd edition's habit, unknown is read as 3rd."""
    known = _VERSIONS.get(" ".join(declared.split()).lower()) if declared else None
    if known is not None:
        return known
    is_2004 = any(uri.endswith(_NAMESPACES_2004) for uri in _namespaces(root))
    if declared is None:
        edition = Edition.SCORM_2004_2ND if is_2004 else Edition.SCORM_12
        notes.add(
            "no-schemaversion",
            translate("Manifest", "The manifest does not say which standard it follows; read as {edition}.").format(
                edition=edition.value
            ),
        )
    else:
        edition = Edition.SCORM_2004_3RD if is_2004 or "2004" in declared else Edition.SCORM_12
        notes.add(
            "odd-schemaversion",
            translate("Manifest", "“{declared}” is no version of SCORM we know; read as {edition}.").format(
                declared=declared, edition=edition.value
            ),
        )
    return edition


def _namespaces(root: Element) -> set[str]:
    declared = {uri for uri in root.nsmap.values() if uri}
    return declared | {element.tag[1:].partition("}")[0] for element in root.iter() if element.tag.startswith("{")}


def _default(holder: Element | None, elements: list[Element], notes: Notes) -> Element | None:
    if len(elements) > 1:
        notes.add(
            "several-organizations",
            translate("Manifest", "The manifest has {count} organizations; the default one is used.").format(
                count=len(elements)
            ),
        )
    if not elements:
        return None
    wanted = identifier(holder.get("default", "")) if holder is not None else ""
    for element in elements:
        if wanted and identifier(element.get("identifier", "")) == wanted:
            return element
    if wanted:
        notes.add(
            "dangling-default",
            translate(
                "Manifest", "The default organization “{wanted}” is not in the manifest; the first one is used."
            ).format(wanted=wanted),
        )
    elif len(elements) > 1:
        notes.add(
            "no-default", translate("Manifest", "The manifest names no default organization; the first one is used.")
        )
    return elements[0]


def _of_resources(resources: Iterable[Resource], notes: Notes) -> Organization:
    """No organization at all: the resources that can be opened become one, so that the course is not lost."""
    notes.add(
        "no-organization", translate("Manifest", "The manifest has no organization; its pages are listed as they come.")
    )
    items = tuple(
        Item(identifier=each.identifier, title=each.identifier, kind=each.kind, launch=as_url(each.href))
        for each in resources
        if each.href is not None
    )
    return Organization(Item(identifier="organization", title="", children=items))


def _about(root: Element, organization: Element | None, files: FileReader | None, notes: Notes) -> About:
    """The package's own metadata; the organization's only lends its description, since its title is the tree's."""
    base = base_of(root, "")
    about = read_about(root, base, files, notes)
    if organization is None or about.description:
        return about
    return About(about.title, read_about(organization, base, files, notes).description)
