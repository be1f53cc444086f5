"""Which organization of a manifest becomes the course, and what stands in where none can be opened (field notes 2.5).

The default organization counts, else the first. One in which nothing opens gives way to the first in which something
does, and where there is none at all, the resources that can be opened become one. Of nested manifests (IMS Content
Packaging 1.1.4, 4.1) an organization is used in two ways only: in place of an item that refers to its manifest or to
itself, once; and as the course's own where the outer manifest has none.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.scorm.items import ItemReader
from desktop.scorm.launch import as_url
from desktop.scorm.notes import Notes
from desktop.scorm.package import Edition, Item, Organization, Resource, ResourceKind
from desktop.scorm.safe_xml import Element, child, children, identifier
from desktop.scorm.sequencing_xml import SequencingReader
from desktop.words import translate


@dataclass(frozen=True, slots=True)
class Organizations:
    """The organizations of one manifest, the one to use first."""

    elements: tuple[Element, ...]


def choose_organization(root: Element, notes: Notes) -> Organizations:
    """The organizations of the manifest; where it has none, those of the first nested manifest that has some."""
    found = _default_first(root, notes)
    if found:
        return Organizations(found)
    for nested in _nested(root):
        found = _default_first(nested, notes)
        if found:
            notes.add(
                "nested-organization",
                translate("Manifest", "The manifest has no organization; that of the manifest inside it is used."),
            )
            return Organizations(found)
    return Organizations(())


def _nested(manifest: Element) -> Iterator[Element]:
    for inner in children(manifest, "manifest"):
        yield inner
        yield from _nested(inner)


def _default_first(manifest: Element, notes: Notes) -> tuple[Element, ...]:
    holder = child(manifest, "organizations")
    elements = children(holder, "organization") if holder is not None else []
    if len(elements) > 1:
        notes.add(
            "several-organizations",
            translate("Manifest", "The manifest has {count} organizations; the default one is used.").format(
                count=len(elements)
            ),
        )
    if holder is None or not elements:
        return ()
    wanted = identifier(holder.get("default", ""))
    for element in elements:
        if wanted and identifier(element.get("identifier", "")) == wanted:
            return (element, *(each for each in elements if each is not element))
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
    return tuple(elements)


class OrganizationReader:
    """Reads a manifest's organizations until one has something to open."""

    def __init__(self, root: Element, edition: Edition, resources: Mapping[str, Resource], notes: Notes) -> None:
        self._root = root
        self._edition = edition
        self._resources = resources
        self._notes = notes
        self._sequencing = SequencingReader(root, notes)

    def first_that_opens(self, organizations: Organizations) -> Organization:
        """The course's tree. Notes of organizations that were tried in vain are kept: they say why."""
        tried: Organization | None = None
        for element in organizations.elements:
            reader = ItemReader(self._edition, self._resources, self._sequencing, self._notes, self._insertable())
            organization = reader.organization(element)
            if _opens(organization):
                if tried is not None:
                    told = translate(
                        "Manifest", "Nothing in the organization “{title}” can be opened; “{instead}” is used."
                    )
                    self._notes.add(
                        "empty-organization",
                        told.format(title=tried.root.title, instead=organization.root.title),
                    )
                return organization
            tried = tried or organization
        pages = self._pages()
        if tried is None:
            self._notes.add(
                "no-organization",
                translate("Manifest", "The manifest has no organization; its pages are listed as they come."),
            )
            title = identifier(self._root.get("identifier", "")) or (pages[0].title if pages else "")
            return Organization(Item(identifier="organization", title=title, children=pages))
        if not pages:
            return tried
        told = translate(
            "Manifest",
            "Nothing in the organization “{title}” can be opened; the package's pages are listed instead.",
        )
        self._notes.add("empty-organization", told.format(title=tried.root.title))
        return Organization(Item(identifier=tried.root.identifier, title=tried.root.title, children=pages))

    def _insertable(self) -> dict[str, Element]:
        """Organizations of nested manifests, by what an item may call them."""
        found: dict[str, Element] = {}
        for manifest in _nested(self._root):
            for element in _default_first(manifest, Notes())[:1]:
                for name in (manifest.get("identifier", ""), element.get("identifier", "")):
                    found.setdefault(identifier(name), element)
        found.pop("", None)
        return found

    def _pages(self) -> tuple[Item, ...]:
        """Every resource that can be opened, but not those that others only depend on."""
        shared = {name for resource in self._resources.values() for name in resource.dependencies}
        return tuple(
            Item(identifier=each.identifier, title=each.identifier, kind=each.kind, launch=as_url(each.href))
            for each in self._resources.values()
            if each.href is not None and not (each.kind is ResourceKind.ASSET and each.identifier in shared)
        )


def _opens(organization: Organization) -> bool:
    return any(item.launch is not None for item in organization.root.walk())
