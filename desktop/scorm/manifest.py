"""Reads `imsmanifest.xml` of SCORM 1.2 and 2004, 2nd to 4th edition, mending what can be mended (CAM book, 3)."""

from desktop.scorm.edition import note_namespace, read_edition, refuse_other_standards
from desktop.scorm.metadata import About, FileReader, read_about
from desktop.scorm.notes import Notes
from desktop.scorm.organizations import OrganizationReader, choose_organization
from desktop.scorm.package import Manifest
from desktop.scorm.refusal import ManifestError, Refusal
from desktop.scorm.resources import FileTest, base_of, read_resources
from desktop.scorm.safe_xml import Element, identifier, local_name, parse
from desktop.words import translate


def read_manifest(data: bytes, *, metadata: FileReader | None = None, has: FileTest | None = None) -> Manifest:
    """Everything a manifest says, oddities mended and noted.

    Args:
        data: the bytes of `imsmanifest.xml`.
        metadata: reads a file of the package by its path, for metadata kept in files of their own; they are not read
            without it.
        has: says whether the package has a file; addresses that lead nowhere as they are written are mended with it.

    A manifest with nothing to launch is read like any other: whether a course is playable needs its files as well, and
    is the importer's question.

    Raises:
        ManifestError: not a manifest, one of another standard, entities, an external DTD, too large, too deep.
        MalformedXmlError: not well-formed, with line and column.
    """
    notes = Notes()
    root = parse(data, notes)
    if local_name(root.tag) != "manifest":
        raise ManifestError(
            Refusal.NOT_A_MANIFEST,
            translate(
                "Import", "The file imsmanifest.xml does not hold a manifest but <{name}>. Nothing was imported."
            ).format(name=local_name(root.tag)),
        )
    refuse_other_standards(root)
    note_namespace(root, notes)
    declared, edition = read_edition(root, notes)
    resources = read_resources(root, edition, notes, has)
    chosen = choose_organization(root, notes)
    trees = OrganizationReader(root, edition, resources, notes)
    organization = trees.first_that_opens(chosen)
    about = _about(root, chosen.elements[0] if chosen.elements else None, metadata, notes)
    return Manifest(
        identifier=identifier(root.get("identifier", "")),
        title=about.title or organization.root.title,
        description=about.description,
        edition=edition,
        declared=declared,
        organization=organization,
        organization_count=len(chosen.elements),
        resources=tuple(resources.values()),
        notes=notes.all(),
    )


def _about(root: Element, organization: Element | None, files: FileReader | None, notes: Notes) -> About:
    """The package's own metadata; the organization's only lends its description, since its title is the tree's."""
    base = base_of(root, "")
    about = read_about(root, base, files, notes)
    if organization is None or about.description:
        return about
    return About(about.title, read_about(organization, base, files, notes).description)
