"""The resources of a manifest, with every xml:base applied (CAM book, 3.4.2)."""

from collections.abc import Callable, Mapping, Sequence

from desktop.scorm.launch import file_of, is_plain, is_remote, join_base, readings
from desktop.scorm.notes import Notes
from desktop.scorm.package import Edition, Resource, ResourceKind
from desktop.scorm.safe_xml import Element, attributes, identifier, local_name
from desktop.words import translate

FileTest = Callable[[str], bool]
"""Whether the package has a file under this path."""


def read_resources(root: Element, edition: Edition, notes: Notes, has: FileTest | None = None) -> dict[str, Resource]:
    """All resources by identifier, in document order, those of nested manifests included.

    The first of a repeated identifier counts, but one that names a page before one that doesn't. With `has` addresses
    are mended whose file is not in the package, and pages found that a resource does not name.
    """
    found: dict[str, Resource] = {}
    _Collector(found, "scormType" if edition.is_2004 else "scormtype", notes, has).collect(root, "")
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


class _Collector:
    def __init__(self, found: dict[str, Resource], scorm_type: str, notes: Notes, has: FileTest | None) -> None:
        self._found = found
        self._scorm_type = scorm_type
        """As the edition spells it (1.2 CAM, 2.3.2.5; 2004 CAM, 3.4.1.17)."""
        self._notes = notes
        self._has = has

    def collect(self, manifest: Element, above: str) -> None:
        base = base_of(manifest, above)
        for part in manifest:
            name = local_name(part.tag)
            if name == "resources":
                inner = base_of(part, base)
                for element in part:
                    if local_name(element.tag) == "resource":
                        self._add(self._resource(element, inner))
            elif name == "manifest":  # nested manifests: allowed up to the 3rd edition
                self._notes.add(
                    "nested-manifest",
                    translate(
                        "Manifest",
                        "The manifest holds another manifest; its resources are used as if they were its own.",
                    ),
                )
                self.collect(part, base)

    def _add(self, resource: Resource) -> None:
        first = self._found.setdefault(resource.identifier, resource)
        if first is resource:
            return
        if first.href is None and resource.href is not None:
            self._found[resource.identifier] = resource
            text = translate("Manifest", "The resource “{identifier}” is listed twice; the one with a page is used.")
        else:
            text = translate("Manifest", "The resource “{identifier}” is listed twice; the first one is used.")
        self._notes.add("duplicate-resource", text.format(identifier=resource.identifier))

    def _resource(self, element: Element, above: str) -> Resource:
        values = attributes(element)
        name = identifier(values.get("identifier", ""))
        if "scormtype" in values:
            self._note_spelling(element, name)
        base = _extend(above, values.get("base"))
        href = values.get("href", "").strip()
        address = self._address(name, base, href) if href else None
        files: list[str] = []
        dependencies: list[str] = []
        for part in element:
            kind = local_name(part.tag)
            if kind == "file":
                file = part.get("href") or attributes(part).get("href", "")
                files.append(address if address is not None and file == href else join_base(base, file))
            elif kind == "dependency":
                dependencies.append(identifier(part.get("identifierref") or attributes(part).get("identifierref", "")))
        if address is None:
            address = self._only_page(name, files)
        return Resource(
            identifier=name,
            kind=_kind(name, values, address or "", self._notes),
            href=address,
            files=tuple(files),
            dependencies=tuple(dependencies),
        )

    def _note_spelling(self, element: Element, name: str) -> None:
        """The attribute in another case, or without the namespace that the rest of the manifest has."""
        said = next(key for key in map(str, element.keys()) if local_name(key) == "scormtype")
        uri, _, spelled = said.rpartition("}")
        is_bare = not uri and ":" not in said and element.tag.startswith("{")
        if not is_bare and spelled.rpartition(":")[2] == self._scorm_type:
            return
        self._notes.add(
            "scormtype-spelling",
            translate(
                "Manifest", "The resource “{name}” writes “{said}” where “{right}” is meant; read all the same."
            ).format(name=name, said=spelled, right=f"adlcp:{self._scorm_type}" if is_bare else self._scorm_type),
        )

    def _only_page(self, name: str, files: Sequence[str]) -> str | None:
        """The page of a resource that names none: the only web page among its files, if the package has it."""
        if self._has is None:
            return None
        pages = [file for file in dict.fromkeys(files) if file_of(file).lower().endswith(_PAGES)]
        if len(pages) != 1 or not self._has(file_of(pages[0])):
            return None
        self._notes.add(
            "page-from-files",
            translate(
                "Manifest", "The resource “{name}” names no page; “{page}” is the only one among its files, and used."
            ).format(name=name, page=pages[0]),
        )
        return pages[0]

    def _address(self, name: str, base: str, href: str) -> str:
        if not base and is_plain(href) and "." in href:
            return href
        if "\\" in href:
            self._notes.add(
                "backslash-address",
                translate("Manifest", "The resource “{name}” separates folders with “\\”; read as “/”.").format(
                    name=name
                ),
            )
        address = join_base(base, href)
        if is_remote(address):
            self._notes.add(
                "remote-address",
                translate(
                    "Manifest", "The resource “{name}” is on the network ({address}) and can't open offline."
                ).format(name=name, address=address),
            )
            return address
        return self._mended(name, address)

    def _mended(self, name: str, address: str) -> str:
        has = self._has
        if has is None or has(file_of(address)):
            return address
        meant = next((other for other in readings(address) if has(file_of(other))), None)
        if meant is None:
            return address
        self._notes.add(
            "mended-address",
            translate(
                "Manifest",
                "The resource “{name}” writes its page as “{address}”, which is not there; “{meant}” is used.",
            ).format(name=name, address=address, meant=meant),
        )
        return meant


_PAGES = (".html", ".htm", ".xhtml")
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
