"""The activity tree of one organization (CAM book, 3.4.1), with what 1.2, adlcp and adlnav add to its items."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from desktop.scorm.launch import as_url, join_parameters
from desktop.scorm.notes import Notes
from desktop.scorm.package import (
    Control,
    DataMap,
    Edition,
    Item,
    Organization,
    Resource,
    TimeLimitAction,
)
from desktop.scorm.safe_xml import (
    Element,
    Values,
    attributes,
    children,
    identifier,
    local_name,
    real,
    text,
    too_deep,
    word,
)
from desktop.scorm.sequencing.definition import CompletionThreshold, Sequencing
from desktop.scorm.sequencing_xml import DEFAULT, SequencingReader
from desktop.words import translate

MAX_ITEM_DEPTH = 100

_AND_OR = re.compile(r"(?<=[\s)])(AND|OR)(?=[\s(])", re.IGNORECASE)


@dataclass(slots=True)
class _Parts:
    """What the children of one `<item>` or `<organization>` say, while they are being read."""

    title: str = ""
    items: list[Item] = field(default_factory=list)
    prerequisites: str = ""
    mastery_score: str | None = None
    max_time_allowed: str | None = None
    time_limit_action: TimeLimitAction | None = None
    data_from_lms: str | None = None
    completion_threshold: CompletionThreshold | None = None
    hidden_controls: frozenset[Control] = frozenset()
    data_maps: tuple[DataMap, ...] = ()
    sequencing: Sequencing = DEFAULT


class ItemReader:
    """Reads organizations; one reader serves one manifest, since identifiers must be unique in it."""

    def __init__(
        self,
        edition: Edition,
        resources: Mapping[str, Resource],
        sequencing: SequencingReader,
        notes: Notes,
        insertable: Mapping[str, Element] | None = None,
    ) -> None:
        """`insertable` are organizations of nested manifests by the names under which items refer to them."""
        self._edition = edition
        self._resources = resources
        self._sequencing = sequencing
        self._notes = notes
        self._seen: dict[str, int] = {}
        self._insertable = dict(insertable or {})
        self._handlers: dict[str, Callable[[_Parts, Element, str], None]] = {
            "prerequisites": self._prerequisites,
            "masteryscore": self._mastery_score,
            "maxtimeallowed": self._max_time_allowed,
            "timelimitaction": self._time_limit_action,
            "datafromlms": self._data_from_lms,
            "completionthreshold": self._completion_threshold,
            "presentation": self._presentation,
            "data": self._data,
            "sequencing": self._read_sequencing,
        }

    def organization(self, element: Element) -> Organization:
        """The whole tree below one `<organization>`."""
        values = Values.of(element, self._notes)
        name = values.identifier("identifier")
        if name is None:
            self._notes.add(
                "organization-without-identifier",
                translate("Manifest", "The organization has no identifier; “organization” is used."),
            )
            name = "organization"
        name = self._unique(name)
        parts = self._parts(element, name, 0)
        return Organization(
            root=Item(
                identifier=name,
                title=parts.title or self._missing_title(name, parts.items),
                children=tuple(parts.items),
                completion_threshold=parts.completion_threshold,
                hidden_controls=parts.hidden_controls,
                sequencing=parts.sequencing,
            ),
            objectives_global_to_system=values.boolean("objectivesGlobalToSystem", True),
            shared_data_global_to_system=values.boolean("sharedDataGlobalToSystem", True),
        )

    def _missing_title(self, name: str, items: list[Item]) -> str:
        title = items[0].title if len(items) == 1 else name
        self._notes.add(
            "missing-title",
            translate("Manifest", "The organization “{name}” has no title; “{title}” is shown instead.").format(
                name=name, title=title
            ),
        )
        return title

    def _item(self, element: Element, depth: int) -> Item | None:
        """None for an item that leads nowhere: neither a page nor children (sequencing reference, 1)."""
        if depth > MAX_ITEM_DEPTH:
            raise too_deep()
        values = attributes(element)
        name = identifier(values.get("identifier", ""))
        if not name:
            name = f"item-{len(self._seen)}"
            self._notes.add(
                "item-without-identifier",
                translate("Manifest", "An item has no identifier; “{name}” is used.").format(name=name),
            )
        name = self._unique(name)
        parts = self._parts(element, name, depth)
        if not parts.title:
            self._notes.add(
                "missing-title",
                translate("Manifest", "The item “{name}” has no title; its identifier is shown instead.").format(
                    name=name
                ),
            )
        parameters = values.get("parameters", "")
        reference = values.get("identifierref", "")
        inserted = self._inserted(reference, name, depth)
        parts.items += inserted
        resource = self._resource(reference, name, parts.title) if not inserted else None
        launch = None
        if resource is not None and resource.href is not None:
            launch = as_url(join_parameters(resource.href, parameters) if parameters else resource.href)
        if launch is None and not parts.items:
            if resource is None and not values.get("identifierref"):
                self._notes.add(
                    "empty-item",
                    translate("Manifest", "The item “{title}” has no page and nothing below it; left out.").format(
                        title=parts.title or name
                    ),
                )
            return None
        return Item(
            identifier=name,
            title=parts.title or name,
            is_visible=_visible(values.get("isvisible")),
            kind=resource.kind if launch is not None and resource is not None else None,
            launch=launch,
            parameters=parameters,
            children=tuple(parts.items),
            prerequisites=parts.prerequisites,
            mastery_score=parts.mastery_score,
            max_time_allowed=parts.max_time_allowed,
            time_limit_action=parts.time_limit_action,
            data_from_lms=parts.data_from_lms,
            completion_threshold=parts.completion_threshold,
            hidden_controls=parts.hidden_controls,
            data_maps=parts.data_maps,
            sequencing=parts.sequencing,
        )

    def _inserted(self, reference: str, name: str, depth: int) -> list[Item]:
        """The items of a nested manifest's organization, where the item refers to one; each is inserted once."""
        wanted = identifier(reference)
        element = self._insertable.get(wanted) if wanted not in self._resources else None
        if element is None:
            return []
        self._insertable = {known: other for known, other in self._insertable.items() if other is not element}
        self._notes.add(
            "inserted-organization",
            translate(
                "Manifest", "The item “{name}” stands for the manifest “{wanted}”; its items are put there."
            ).format(name=name, wanted=wanted),
        )
        return self._parts(element, name, depth).items

    def _unique(self, name: str) -> str:
        if name not in self._seen:
            self._seen[name] = 1
            return name
        other = name
        while other in self._seen:  # the count makes this one step even where a thousand items share a name
            self._seen[name] += 1
            other = f"{name}-{self._seen[name]}"
        self._seen[other] = 1
        self._notes.add(
            "duplicate-identifier",
            translate("Manifest", "The identifier “{name}” is used twice; the second is called “{other}”.").format(
                name=name, other=other
            ),
        )
        return other

    def _resource(self, reference: str, name: str, title: str) -> Resource | None:
        wanted = identifier(reference)
        if not wanted:
            return None
        resource = self._resources.get(wanted)
        if resource is None:
            self._notes.add(
                "dangling-item",
                translate(
                    "Manifest",
                    "The item “{title}” ({name}) refers to “{wanted}”, which is not among the resources; it "
                    "has no page to open.",
                ).format(title=title or name, name=name, wanted=wanted),
            )
        elif resource.href is None:
            self._notes.add(
                "resource-without-href",
                translate("Manifest", "The resource “{wanted}” of the item “{title}” names no page.").format(
                    wanted=wanted, title=title or name
                ),
            )
        return resource

    def _parts(self, element: Element, name: str, depth: int) -> _Parts:
        parts = _Parts()
        for each in element:
            tag = local_name(each.tag)
            if tag == "title":
                parts.title = " ".join(text(each).split())
            elif tag == "item":
                item = self._item(each, depth + 1)
                if item is not None:
                    parts.items.append(item)
            elif tag in self._handlers:
                self._handlers[tag](parts, each, name)
        return parts

    # --- one method per element below

    def _prerequisites(self, parts: _Parts, element: Element, name: str) -> None:
        written = text(element)
        mended = _AND_OR.sub(lambda found: "&" if found.group().upper() == "AND" else "|", written)
        if mended != written:
            self._notes.add(
                "prerequisite-words",
                translate(
                    "Manifest",
                    "The prerequisites of “{name}” are written with words (“{written}”); read as “{mended}”.",
                ).format(name=name, written=written, mended=mended),
            )
        parts.prerequisites = mended

    def _mastery_score(self, parts: _Parts, element: Element, name: str) -> None:
        written = text(element) or None
        score = real(written) if written else None
        if written and (score is None or not 0 <= score <= 100):
            self._notes.add(
                "odd-mastery-score",
                translate("Manifest", "The mastery score of “{name}” is “{written}”, not 0 to 100; left out.").format(
                    name=name, written=written
                ),
            )
            written = None
        parts.mastery_score = written

    def _max_time_allowed(self, parts: _Parts, element: Element, _name: str) -> None:
        parts.max_time_allowed = text(element) or None

    def _time_limit_action(self, parts: _Parts, element: Element, name: str) -> None:
        written = text(element)
        parts.time_limit_action = word(written, TimeLimitAction)
        if written and parts.time_limit_action is None:
            self._notes.add(
                "odd-time-limit-action",
                translate("Manifest", "“{written}” is no time limit action (“{name}”); left out.").format(
                    written=written, name=name
                ),
            )

    def _data_from_lms(self, parts: _Parts, element: Element, _name: str) -> None:
        parts.data_from_lms = text(element) or None

    def _completion_threshold(self, parts: _Parts, element: Element, _name: str) -> None:
        """4th edition: attributes, text ignored. Before: the element's text, or the attributes where there is none."""
        written = text(element)
        if written and self._edition is not Edition.SCORM_2004_4TH:
            value = Values({"threshold": written}, self._notes, "completionThreshold")
            measure = value.number("threshold", 1.0, 0.0, 1.0)
            parts.completion_threshold = CompletionThreshold(min_progress_measure=measure, as_text=True)
            return
        values = Values.of(element, self._notes)
        parts.completion_threshold = CompletionThreshold(
            completed_by_measure=values.boolean("completedByMeasure", False),
            min_progress_measure=values.number("minProgressMeasure", 1.0, 0.0, 1.0),
            progress_weight=values.number("progressWeight", 1.0, 0.0, 1.0),
        )

    def _presentation(self, parts: _Parts, element: Element, name: str) -> None:
        hidden = set()
        for interface in children(element, "navigationinterface"):
            for each in children(interface, "hidelmsui"):
                control = word(text(each), Control)
                if control is None:
                    self._notes.add(
                        "odd-hidelmsui",
                        translate("Manifest", "“{text}” is no control that “{name}” can hide; passed over.").format(
                            text=text(each), name=name
                        ),
                    )
                else:
                    hidden.add(control)
        parts.hidden_controls = frozenset(hidden)

    def _data(self, parts: _Parts, element: Element, _name: str) -> None:
        maps = (Values.of(each, self._notes) for each in children(element, "map"))
        parts.data_maps = tuple(
            DataMap(
                target=target,
                read_shared_data=values.boolean("readSharedData", True),
                write_shared_data=values.boolean("writeSharedData", True),  # not as the XSD says: CTS DDM, DMI
            )
            for values in maps
            if (target := values.identifier("targetID"))
        )

    def _read_sequencing(self, parts: _Parts, element: Element, name: str) -> None:
        parts.sequencing = self._sequencing.read(element, name)


def _visible(raw: str | None) -> bool:
    return raw is None or raw.strip().lower() not in ("false", "0")
