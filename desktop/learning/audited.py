"""Everything the audit trail can say, and how a person reads it."""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Final

from desktop.learning.policy import Action
from desktop.words import translate


class Audited(Enum):
    """What the trail can say beside the values of policy.Action."""

    FIRST_START = "first start"
    SIGN_IN = "sign in"
    SIGN_IN_REFUSED = "sign in refused"
    SIGN_OUT = "sign out"
    GUEST_ENTERED = "guest entered"
    LET_TRY_AGAIN = "let try again"
    PIN_SET = "PIN set"
    PIN_CHANGED = "PIN changed"
    BADGE_MADE = "badge made"
    BADGE_TAKEN = "badge taken"
    BADGE_UNKNOWN = "badge unknown"
    AUDIT_EXPORTED = "audit exported"
    CERTIFICATE_ISSUED = "certificate issued"
    ATTEMPT_ASKED = "ask for attempt"


_WORDS: Final[Mapping[Enum, Callable[[], str]]] = {
    Audited.FIRST_START: lambda: translate("Audit", "Set up this machine"),
    Audited.SIGN_IN: lambda: translate("Audit", "Signed in"),
    Audited.SIGN_IN_REFUSED: lambda: translate("Audit", "Sign-in refused"),
    Audited.SIGN_OUT: lambda: translate("Audit", "Signed out"),
    Audited.GUEST_ENTERED: lambda: translate("Audit", "Entered as a guest"),
    Audited.LET_TRY_AGAIN: lambda: translate("Audit", "Let somebody try their PIN again"),
    Audited.PIN_SET: lambda: translate("Audit", "Gave a new PIN"),
    Audited.PIN_CHANGED: lambda: translate("Audit", "Changed their own PIN"),
    Audited.BADGE_MADE: lambda: translate("Audit", "Made a badge"),
    Audited.BADGE_TAKEN: lambda: translate("Audit", "Took a badge back"),
    Audited.BADGE_UNKNOWN: lambda: translate("Audit", "Unknown badge at the door"),
    Audited.AUDIT_EXPORTED: lambda: translate("Audit", "Exported the audit trail"),
    Audited.CERTIFICATE_ISSUED: lambda: translate("Audit", "Certificate issued"),
    Audited.ATTEMPT_ASKED: lambda: translate("Audit", "Asked for another attempt"),
    Action.LEARN: lambda: translate("Audit", "Took a course"),
    Action.ENROL_SELF: lambda: translate("Audit", "Enrolled themselves"),
    Action.BROWSE_COURSE: lambda: translate("Audit", "Looked at a course without credit"),
    Action.SEE_RESULTS: lambda: translate("Audit", "Looked at results"),
    Action.SEE_ROOM: lambda: translate("Audit", "Looked at the room"),
    Action.ASSIGN_COURSE: lambda: translate("Audit", "Assigned or withdrew a course"),
    Action.GRANT_ATTEMPT: lambda: translate("Audit", "Granted another attempt"),
    Action.SETTLE_ATTEMPT: lambda: translate("Audit", "Settled an attempt"),
    Action.GIVE_GUEST_WORK: lambda: translate("Audit", "Gave a guest's work to a person"),
    Action.RESET_PIN: lambda: translate("Audit", "Reset a PIN or badge"),
    Action.SEE_REPORTS: lambda: translate("Audit", "Looked at reports"),
    Action.EXPORT_RECORD: lambda: translate("Audit", "Exported a learner's record"),
    Action.EXPORT_REPORTS: lambda: translate("Audit", "Exported a report"),
    Action.MANAGE_PACKAGES: lambda: translate("Audit", "Changed a course"),
    Action.MANAGE_PEOPLE: lambda: translate("Audit", "Changed people or groups"),
    Action.ERASE_PERSON: lambda: translate("Audit", "Erased a person's record"),
    Action.SEE_AUDIT: lambda: translate("Audit", "Looked at the audit trail"),
    Action.CHANGE_SETTINGS: lambda: translate("Audit", "Changed settings"),
    Action.RUN_DOCTOR: lambda: translate("Audit", "Checked this machine"),
    Action.SEE_DIAGNOSTICS: lambda: translate("Audit", "Looked at diagnostics"),
    Action.SEE_SYNC: lambda: translate("Audit", "Looked at the exchange with the server"),
    Action.RUN_SYNC: lambda: translate("Audit", "Exchanged with the server"),
}
"""Callables, because the language is asked when the words are read, not when the program starts."""

_BY_VALUE: Final[Mapping[str, Callable[[], str]]] = {said.value: words for said, words in _WORDS.items()}


def words_for(action: str) -> str:
    """What the trail says, for people; as stored where this program does not know it."""
    words = _BY_VALUE.get(action)
    return words() if words is not None else action


def known_actions() -> tuple[tuple[str, str], ...]:
    """(value, words) of everything the trail can say, by words; for a filter."""
    named = ((value, words()) for value, words in _BY_VALUE.items())
    return tuple(sorted(named, key=lambda pair: pair[1].casefold()))
