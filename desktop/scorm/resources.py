"""The resources of a manifest, with every xml:base applied (CAM book, 3.4.2)."""

from collections.abc import Mapping

from desktop.scorm.launch import is_plain, is_remote, join_base
from desktop.scorm.notes import Notes
from desktop.scorm.package import Resource, ResourceKind
from desktop.scorm.safe_xml import Element, attributes, identifier, local_name
from desktop.words import translate


def read_resources(root: Element, notes: Notes) -> dict[str, Resource]:
    """All resources by identifier, in document order, those of nested manifests included.

    The first of a repeated identifier counts.
    """
    found: dict[str, Resource] = {}
    _collect(root, "", found, notes)
    return found


def base_of(element: Element, above: str) -> str:
    """The xml:base in force inside `element`, as a folder relative to the package's root."""
    return _extend(above, element.get(_XML_BASE))


_XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"


def _extend(above: str, base: str | None) -> str:
    if not base or not base.strip():
        return above
    joined = join_base(above, base)
    return joined if not joined or joined.endswith("/") else joined + "/"


def _collect(manifest: Element, above: str, found: dict[str, Resource], notes: Notes) -> None:
    base = base_of(manifest, above)
    for part in manifest:
        name = local_name(part.tag)
        if name == "resources":
            inner = base_of(part, base)
            for element in part:
                if local_name(element.tag) == "resource":
                    _add(_resource(element, inner, notes), found, notes)
        elif name == "manifest":  # nested manifests: allowed up to the 3rd edition
            notes.add(
                "nested-manifest",
                translate(
                    "Manifest", "The manifest holds another manifest; its resources are used as if they were its own."
                ),
            )
            _collect(part, base, found, notes)


def _add(resource: Resource, found: dict[str, Resource], notes: Notes) -> None:
    if found.setdefault(resource.identifier, resource) is not resource:
        notes.add(
            "duplicate-resource",
            translate("Manifest", "The resource “{identifier}” is listed twice; the first one is used.").format(
                identifier=resource.identifier
            ),
        )


def _resource(element: Element, above: str, notes: Notes) -> Resource:
    values = attributes(element)
    name = identifier(values.get("identifier", ""))
    base = _extend(above, values.get("base"))
    href = values.get("href", "").strip()
    address = _href(name, base, href, notes) if href else None
    files: list[str] = []
    dependencies: list[str] = []
    for part in element:
        kind = local_name(part.tag)
        if kind == "file":
            file = part.get("href") or ""
            files.append(address if address is not None and file == href else join_base(base, file))
        elif kind == "dependency":
            dependencies.append(identifier(part.get("identifierref") or ""))
    return Resource(
        identifier=name,
        kind=_kind(name, values, href, notes),
        href=address,
        files=tuple(files),
        dependencies=tuple(dependencies),
    )


_KINDS = {kind.value: kind for kind in ResourceKind}


def _kind(name: str, values: Mapping[str, str], href: str, notes: Notes) -> ResourceKind:
    declared = values.get("scormtype", "").strip().lower()
    known = _KINDS.get(declared)
    if known is not None:
        return known
    kind = ResourceKind.SCO if href else ResourceKind.ASSET
    if declared:
        notes.add(
            "odd-scormtype",
            translate("Manifest", "The resource “{name}” calls itself “{declared}”; taken as {kind}.").format(
                name=name, declared=declared, kind=kind.value
            ),
        )
    elif href:
        notes.add(
            "no-scormtype",
            translate(
                "Manifest", "The resource “{name}” does not say whether it is a SCO or an asset; taken as a SCO."
            ).format(name=name),
        )
    return kind


def _href(name: str, base: str, href: str, notes: Notes) -> str:
    if not base and is_plain(href):
        return href
    if "\\" in href:
        notes.add(
            "backslash-address",
            translate("Manifest", "The resource “{name}” separates folders with “\\”; read as “/”.").format(name=name),
        )
    address = join_base(base, href)
    if is_remote(address):
        notes.add(
            "remote-address",
            translate("Manifest", "The resource “{name}” is on the network ({address}) and can't open offline.").format(
                name=name, address=address
            ),
        )
    return address
