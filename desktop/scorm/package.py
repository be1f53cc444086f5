"""What a content package says of itself: the manifest as plain frozen records (CAM book, chapter 3)."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from desktop.scorm.sequencing.definition import CompletionThreshold, Sequencing


class Edition(Enum):
    """Which standard a package is written for; the value is what we store and show to staff."""

    SCORM_12 = "SCORM 1.2"
    SCORM_2004_2ND = "SCORM 2004 2nd"
    SCORM_2004_3RD = "SCORM 2004 3rd"
    SCORM_2004_4TH = "SCORM 2004 4th"

    @property
    def is_2004(self) -> bool:
        return self is not Edition.SCORM_12


class ResourceKind(Enum):
    SCO = "sco"
    ASSET = "asset"


class TimeLimitAction(Enum):
    EXIT_MESSAGE = "exit,message"
    EXIT_NO_MESSAGE = "exit,no message"
    CONTINUE_MESSAGE = "continue,message"
    CONTINUE_NO_MESSAGE = "continue,no message"


class Control(Enum):
    """A control of the player that `adlnav:hideLMSUI` can hide."""

    PREVIOUS = "previous"
    CONTINUE = "continue"
    EXIT = "exit"
    EXIT_ALL = "exitAll"
    ABANDON = "abandon"
    ABANDON_ALL = "abandonAll"
    SUSPEND_ALL = "suspendAll"


@dataclass(frozen=True, slots=True)
class DataMap:
    """adlcp:map: one shared data store that an activity may use (4th edition)."""

    target: str
    read_shared_data: bool = True
    write_shared_data: bool = True


@dataclass(frozen=True, slots=True)
class Resource:
    """`href` is relative to the package's root (every xml:base applied), not yet percent-decoded; None if absent."""

    identifier: str
    kind: ResourceKind
    href: str | None
    files: tuple[str, ...] = ()
    dependencies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """One activity: an organization (the root) or an item.

    `launch` is the address to open, relative to the package's root, with `parameters` joined by the standard's rules;
    None for an item without a launchable resource. Times stay as the manifest writes them.
    """

    identifier: str
    title: str
    is_visible: bool = True
    kind: ResourceKind | None = None
    launch: str | None = None
    parameters: str = ""
    children: tuple["Item", ...] = ()
    prerequisites: str = ""
    mastery_score: str | None = None
    max_time_allowed: str | None = None
    time_limit_action: TimeLimitAction | None = None
    data_from_lms: str | None = None
    completion_threshold: CompletionThreshold | None = None
    hidden_controls: frozenset[Control] = frozenset()
    data_maps: tuple[DataMap, ...] = ()
    sequencing: Sequencing = field(default_factory=Sequencing)

    def walk(self) -> Iterator["Item"]:
        """This item and all below it, in document order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Organization:
    root: Item
    objectives_global_to_system: bool = True
    shared_data_global_to_system: bool = True


@dataclass(frozen=True, slots=True)
class Note:
    """Something odd in a package that was mended or passed over. `code` is stable, `text` is for a trainer."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """`organization` is the default one (or the first). `declared` is the schemaversion as written, None if absent."""

    identifier: str
    title: str
    description: str
    edition: Edition
    declared: str | None
    organization: Organization
    organization_count: int
    resources: tuple[Resource, ...]
    notes: tuple[Note, ...] = ()
