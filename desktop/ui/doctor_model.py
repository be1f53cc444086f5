"""What the doctor found, as plain frozen records without Qt."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from desktop.ui.status import Status
from desktop.words import QT_TRANSLATE_NOOP, translate


class Verdict(Enum):
    """How a check of the doctor ended."""

    OK = QT_TRANSLATE_NOOP("Doctor", "OK")
    ATTENTION = QT_TRANSLATE_NOOP("Doctor", "Needs attention")
    FAILED = QT_TRANSLATE_NOOP("Doctor", "Failed")

    @property
    def word(self) -> str:
        return translate("Doctor", self.value)

    @property
    def status(self) -> Status:
        """The status whose icon and colours it takes."""
        return {Verdict.OK: Status.PASSED, Verdict.ATTENTION: Status.ATTENTION, Verdict.FAILED: Status.FAILED}[self]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at: its name, what was found, and what to do where it is not in order."""

    name: str
    verdict: Verdict
    found: str
    what_now: str = ""


@dataclass(frozen=True, slots=True)
class DoctorReport:
    """All checks in the order they were made, and when."""

    made_at: datetime
    checks: tuple[Check, ...] = ()
    version: str = ""

    @property
    def worst(self) -> Verdict:
        """The verdict that decides the headline."""
        found_here = {check.verdict for check in self.checks}
        return next((verdict for verdict in (Verdict.FAILED, Verdict.ATTENTION) if verdict in found_here), Verdict.OK)

    @property
    def worst_first(self) -> list[Check]:
        """The checks with those first that need someone, otherwise in their order."""
        order = (Verdict.FAILED, Verdict.ATTENTION, Verdict.OK)
        return sorted(self.checks, key=lambda check: order.index(check.verdict))

    @property
    def headline(self) -> str:
        """How it stands in one line."""
        failed = sum(check.verdict is Verdict.FAILED for check in self.checks)
        watch = sum(check.verdict is Verdict.ATTENTION for check in self.checks)
        if failed:
            return _counted(
                failed,
                translate("Doctor", "1 thing does not work"),
                translate("Doctor", "%n things do not work", "", failed),
            )
        if watch:
            return _counted(
                watch,
                translate("Doctor", "1 thing needs attention"),
                translate("Doctor", "%n things need attention", "", watch),
            )
        return translate("Doctor", "Everything is in order")

    def as_text(self) -> str:
        """The report to paste into a message, without names of people or courses."""
        lines = [f"Carrel {self.version}".strip(), f"{self.made_at:%Y-%m-%d %H:%M %Z}".strip(), ""]
        for check in self.checks:
            lines.append(f"[{check.verdict.word}] {check.name}: {check.found}")
            if check.what_now:
                lines.append(f"    {check.what_now}")
        return "\n".join(lines) + "\n"


def _counted(number: int, one: str, many: str) -> str:
    return one if number == 1 else many
