"""Pages that open in place of those a manifest names: kept beside the course, put into its tree whenever it is read."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final
from urllib.parse import quote

from desktop.scorm.launch import file_of
from desktop.scorm.package import Item, Manifest, ResourceKind

FILE = ".carrel/launch.json"
"""From the course's folder. Written before the course is in the library, and never again."""
_VERSION: Final = 1
_MAX_BYTES = 4 << 20


@dataclass(frozen=True, slots=True)
class StandIns:
    """`pages`: by the page a manifest names (its path, decoded; "" for a course that names none) the one that opens.

    `left_out` are pages whose items go, since nothing can open there.
    """

    pages: Mapping[str, str] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()

    def put_into(self, manifest: Manifest) -> Manifest:
        """The manifest as it will be played."""
        if not self.pages and not self.left_out:
            return manifest
        root = manifest.organization.root
        children = tuple(self._items(root.children))
        if "" in self.pages:
            only = Item("page", root.title, kind=ResourceKind.SCO, launch=quote(self.pages[""]))
            children = (*children, only)
        return replace(manifest, organization=replace(manifest.organization, root=replace(root, children=children)))

    def _items(self, items: tuple[Item, ...]) -> list[Item]:
        changed = (self._item(item) for item in items)
        return [item for item in changed if item is not None]

    def _item(self, item: Item) -> Item | None:
        children = tuple(self._items(item.children))
        if item.launch is None:
            return replace(item, children=children) if children else None
        page = file_of(item.launch)
        if page in self.left_out:
            return replace(item, children=children, launch=None, kind=None) if children else None
        if page not in self.pages:
            return replace(item, children=children)
        at = min((at for at in (item.launch.find("?"), item.launch.find("#")) if at >= 0), default=len(item.launch))
        return replace(item, children=children, launch=quote(self.pages[page]) + item.launch[at:])

    def keep(self, folder: Path) -> None:
        """Write them into a course's folder that nobody reads yet. Raises OSError."""
        if not self.pages and not self.left_out:
            return
        file = folder / FILE
        file.parent.mkdir(exist_ok=True)
        record = {"version": _VERSION, "pages": dict(self.pages), "left_out": sorted(self.left_out)}
        file.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")


def kept_stand_ins(folder: Path) -> StandIns:
    """Those of a course; none where the file is absent, or damaged (then the manifest counts as it is)."""
    try:
        with (folder / FILE).open("rb") as file:
            record = json.loads(file.read(_MAX_BYTES))
        return StandIns(
            {str(page): str(other) for page, other in record["pages"].items()}, frozenset(record["left_out"])
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return StandIns()
