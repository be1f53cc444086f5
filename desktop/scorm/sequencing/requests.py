"""The requests that travel between the sequencing processes (SN book, 4.2 to 4.6) and how content spells them."""

import re
from dataclasses import dataclass
from enum import Enum


class NavigationRequest(Enum):
    START = "start"
    RESUME_ALL = "resumeAll"
    CONTINUE = "continue"
    PREVIOUS = "previous"
    FORWARD = "forward"
    BACKWARD = "backward"
    CHOICE = "choice"
    JUMP = "jump"
    EXIT = "exit"
    EXIT_ALL = "exitAll"
    ABANDON = "abandon"
    ABANDON_ALL = "abandonAll"
    SUSPEND_ALL = "suspendAll"


class TerminationRequest(Enum):
    EXIT = "exit"
    EXIT_PARENT = "exitParent"
    EXIT_ALL = "exitAll"
    SUSPEND_ALL = "suspendAll"
    ABANDON = "abandon"
    ABANDON_ALL = "abandonAll"


class SequencingRequest(Enum):
    START = "start"
    RESUME_ALL = "resumeAll"
    CONTINUE = "continue"
    PREVIOUS = "previous"
    CHOICE = "choice"
    JUMP = "jump"
    RETRY = "retry"
    EXIT = "exit"


FROM_CONTENT = {
    request.value: request
    for request in (
        NavigationRequest.CONTINUE,
        NavigationRequest.PREVIOUS,
        NavigationRequest.EXIT,
        NavigationRequest.EXIT_ALL,
        NavigationRequest.ABANDON,
        NavigationRequest.ABANDON_ALL,
        NavigationRequest.SUSPEND_ALL,
    )
}
TARGETED = re.compile(r"\{target=(?P<target>.+)\}(?P<kind>choice|jump)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Asked:
    """A navigation request with its target (an item identifier, for choice and jump only)."""

    request: NavigationRequest
    target: str | None = None


def parse_navigation(text: str) -> Asked | None:
    """What a value of `adl.nav.request` asks for (RTE 4.4); None for `_none_` and for anything unknown."""
    if targeted := TARGETED.fullmatch(text):
        return Asked(NavigationRequest(targeted["kind"]), targeted["target"].strip())
    request = FROM_CONTENT.get(text)
    return None if request is None else Asked(request)
