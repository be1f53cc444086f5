"""A course as a run needs it: which package it is, its manifest, and the policies that hold for it."""

from dataclasses import dataclass
from enum import Enum
from uuid import UUID

from desktop.learning.switches import STANDARDS, Standard, Switches, Unfinished
from desktop.scorm.package import Edition, Item, Manifest


class Reopening(Enum):
    """What opening a finished course means (docs/adr/0006)."""

    REVIEW = "review"
    """The learner looks at it again; nothing that was earned changes."""
    NEW_ATTEMPT = "new attempt"


class Opening(Enum):
    """What a learner or an instructor wants of a course that they open."""

    RESUME = "resume"
    """Go on where one was, else begin; a finished course is looked at again, or as `Reopening` says."""
    NEW_ATTEMPT = "new attempt"
    """Begin another attempt, which ends the current one and counts."""
    REVIEW = "review"
    """Look again at the newest attempt that was finished; nothing changes."""
    BROWSE = "browse"
    """Look at a course without taking it: no enrolment, no credit, nothing is stored."""


@dataclass(frozen=True)
class Course:
    """The stored package, its manifest, and how its compatibility switches stand (`switches_for`)."""

    package: UUID
    title: str
    manifest: Manifest
    switched: Switches | None = None
    """None: as the standard has them."""
    reopening: Reopening = Reopening.REVIEW
    advances: bool = False
    """SCORM 1.2: a lesson that finished and is done opens the next one by itself."""

    @property
    def is_2004(self) -> bool:
        return self.manifest.edition is not Edition.SCORM_12

    @property
    def switches(self) -> Switches:
        """How each of them stands."""
        return self.switched or STANDARDS[Standard.of(self.manifest.edition)]

    @property
    def strict(self) -> bool:
        """By the book (docs/adr/0008)."""
        return self.switches.strict

    @property
    def goes_on_after_silence(self) -> bool:
        """A lesson whose session ended without Terminate is taken up where it was."""
        return self.switches.unfinished is Unfinished.SUSPEND

    @property
    def is_one_lesson(self) -> bool:
        return sum(item.launch is not None for item in self.items) == 1

    @property
    def root(self) -> Item:
        return self.manifest.organization.root

    @property
    def can_be_passed(self) -> bool:
        """Some lesson has a passing score, so a completion without a verdict still leaves something to earn."""
        return any(item.mastery_score or item.sequencing.primary_objective.satisfied_by_measure for item in self.items)

    @property
    def items(self) -> tuple[Item, ...]:
        """The organization and everything in it, in document order."""
        return tuple(self.root.walk())

    def item(self, identifier: str) -> Item:
        """The item of that name; the organization where a repaired manifest has it no more."""
        return next((item for item in self.items if item.identifier == identifier), self.root)
