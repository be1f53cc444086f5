"""The door to sequencing: one function that gives the player the right sequencer for a package."""

from random import Random

from desktop.scorm.package import Edition, Organization
from desktop.scorm.sequencing.outcome import CourseSequencer, Json


def sequencer_for(
    organization: Organization,
    edition: Edition,
    *,
    random: Random,
    state: Json | None = None,
    learner_objectives: Json | None = None,
    learner_data: Json | None = None,
    traced: bool = False,
) -> CourseSequencer:
    """A sequencer for one learner's attempt.

    `state` is what `snapshot` gave (None: a new attempt), `learner_objectives` and `learner_data` what the methods of
    the same names gave for this learner, whichever course wrote them last.
    """
    raise NotImplementedError
