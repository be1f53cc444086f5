"""Exception codes of the sequencing processes (SN book, appendix C) and the one exception that carries them."""

from enum import Enum

from desktop.scorm.sequencing.definition import SequencingRule


class Code(Enum):
    """`value` is the book's own notation: process and number."""

    NB_2_1_1 = "NB.2.1-1"
    NB_2_1_2 = "NB.2.1-2"
    NB_2_1_3 = "NB.2.1-3"
    NB_2_1_4 = "NB.2.1-4"
    NB_2_1_5 = "NB.2.1-5"
    NB_2_1_6 = "NB.2.1-6"
    NB_2_1_7 = "NB.2.1-7"
    NB_2_1_8 = "NB.2.1-8"
    NB_2_1_9 = "NB.2.1-9"
    NB_2_1_10 = "NB.2.1-10"
    NB_2_1_11 = "NB.2.1-11"
    NB_2_1_12 = "NB.2.1-12"
    NB_2_1_13 = "NB.2.1-13"
    TB_2_3_1 = "TB.2.3-1"
    TB_2_3_2 = "TB.2.3-2"
    TB_2_3_3 = "TB.2.3-3"
    TB_2_3_4 = "TB.2.3-4"
    TB_2_3_5 = "TB.2.3-5"
    TB_2_3_6 = "TB.2.3-6"
    TB_2_3_7 = "TB.2.3-7"
    SB_2_1_1 = "SB.2.1-1"
    SB_2_1_2 = "SB.2.1-2"
    SB_2_1_3 = "SB.2.1-3"
    SB_2_1_4 = "SB.2.1-4"
    SB_2_2_1 = "SB.2.2-1"
    SB_2_2_2 = "SB.2.2-2"
    SB_2_4_1 = "SB.2.4-1"
    SB_2_4_2 = "SB.2.4-2"
    SB_2_4_3 = "SB.2.4-3"
    SB_2_5_1 = "SB.2.5-1"
    SB_2_6_1 = "SB.2.6-1"
    SB_2_6_2 = "SB.2.6-2"
    SB_2_7_1 = "SB.2.7-1"
    SB_2_7_2 = "SB.2.7-2"
    SB_2_8_1 = "SB.2.8-1"
    SB_2_8_2 = "SB.2.8-2"
    SB_2_9_1 = "SB.2.9-1"
    SB_2_9_2 = "SB.2.9-2"
    SB_2_9_3 = "SB.2.9-3"
    SB_2_9_4 = "SB.2.9-4"
    SB_2_9_5 = "SB.2.9-5"
    SB_2_9_6 = "SB.2.9-6"
    SB_2_9_7 = "SB.2.9-7"
    SB_2_9_8 = "SB.2.9-8"
    SB_2_9_9 = "SB.2.9-9"
    SB_2_10_1 = "SB.2.10-1"
    SB_2_10_2 = "SB.2.10-2"
    SB_2_10_3 = "SB.2.10-3"
    SB_2_11_1 = "SB.2.11-1"
    SB_2_11_2 = "SB.2.11-2"
    SB_2_12_1 = "SB.2.12-1"
    SB_2_13_1 = "SB.2.13-1"
    DB_1_1_1 = "DB.1.1-1"
    DB_1_1_2 = "DB.1.1-2"
    DB_1_1_3 = "DB.1.1-3"
    DB_2_1 = "DB.2-1"

    @property
    def meaning(self) -> str:
        """What the code says, in words for the trace."""
        return MEANINGS[self]


MEANINGS: dict[Code, str] = {
    Code.NB_2_1_1: "the session has already begun",
    Code.NB_2_1_2: "no activity has been opened yet",
    Code.NB_2_1_3: "nothing was suspended",
    Code.NB_2_1_4: "flow is not allowed here",
    Code.NB_2_1_5: "flow is off or forward only here",
    Code.NB_2_1_6: "nothing lies before the root",
    Code.NB_2_1_7: "the request is not supported",
    Code.NB_2_1_8: "an activity that is still active forbids leaving it by choice",
    Code.NB_2_1_9: "there is no path to consider",
    Code.NB_2_1_10: "the target's parent does not allow choice",
    Code.NB_2_1_11: "the target is not available in the activity tree",
    Code.NB_2_1_12: "the current activity has already ended",
    Code.NB_2_1_13: "the request is unknown",
    Code.TB_2_3_1: "no activity has been opened yet",
    Code.TB_2_3_2: "the current activity has already ended",
    Code.TB_2_3_3: "the root is not active, so there is nothing to suspend",
    Code.TB_2_3_4: "the root has no parent to exit to",
    Code.TB_2_3_5: "there is nothing to suspend",
    Code.TB_2_3_6: "there is nothing to abandon",
    Code.TB_2_3_7: "the termination request is unknown",
    Code.SB_2_1_1: "this is the last activity of the tree",
    Code.SB_2_1_2: "the cluster has no available child",
    Code.SB_2_1_3: "nothing lies before the root",
    Code.SB_2_1_4: "the parent allows moving forward only",
    Code.SB_2_2_1: "the parent does not allow flow",
    Code.SB_2_2_2: "the activity is disabled or its limit is reached",
    Code.SB_2_4_1: "a rule stops moving forward past this activity",
    Code.SB_2_4_2: "the parent allows moving forward only",
    Code.SB_2_4_3: "nothing lies before the root",
    Code.SB_2_5_1: "the session has already begun",
    Code.SB_2_6_1: "the session has already begun",
    Code.SB_2_6_2: "nothing was suspended",
    Code.SB_2_7_1: "the session has not begun",
    Code.SB_2_7_2: "the parent does not allow flow",
    Code.SB_2_8_1: "the session has not begun",
    Code.SB_2_8_2: "the parent does not allow flow",
    Code.SB_2_9_1: "no target was named",
    Code.SB_2_9_2: "the target, or a cluster around it, is not available",
    Code.SB_2_9_3: "the target, or a cluster around it, is hidden from choice",
    Code.SB_2_9_4: "the target's parent does not allow choice",
    Code.SB_2_9_5: "there is no path to the target",
    Code.SB_2_9_6: "a cluster that is not active yet prevents activating what is inside",
    Code.SB_2_9_7: "an activity on the way out forbids leaving it by choice",
    Code.SB_2_9_8: "choice is constrained to the neighbouring activities",
    Code.SB_2_9_9: "flowing into the chosen cluster delivers nothing",
    Code.SB_2_10_1: "the session has not begun",
    Code.SB_2_10_2: "the activity is still active or suspended",
    Code.SB_2_10_3: "flowing into the cluster delivers nothing",
    Code.SB_2_11_1: "the session has not begun",
    Code.SB_2_11_2: "the current activity has not ended",
    Code.SB_2_12_1: "the sequencing request is unknown",
    Code.SB_2_13_1: "the session has not begun",
    Code.DB_1_1_1: "only a leaf can be delivered",
    Code.DB_1_1_2: "there is nothing to deliver",
    Code.DB_1_1_3: "the activity, or a cluster around it, is disabled or its limit is reached",
    Code.DB_2_1: "the current activity is still active",
}


class SequencingException(Exception):
    """A process ended with one of its exception codes.

    `activity` is the identifier of the activity that decided (None where no single one did), `rule` the sequencing rule
    behind the decision, if it was one.
    """

    def __init__(self, code: Code, activity: str | None = None, rule: SequencingRule | None = None) -> None:
        super().__init__(code.value, activity)
        self.code = code
        self.activity = activity
        self.rule = rule

    def __str__(self) -> str:
        where = f" at '{self.activity}'" if self.activity is not None else ""
        return f"{self.code.value}{where}: {self.code.meaning}"
