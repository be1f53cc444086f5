"""Certificates as a list and a page show them; nothing here imports Qt. Scores are shares of one, moments aware."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from uuid import UUID

from desktop.ui import phrases
from desktop.ui.library_model import Fact
from desktop.ui.status import Status
from desktop.words import date as dated
from desktop.words import translate


class Standing(Enum):
    """How firm a certificate is; expiry weighs most."""

    FINAL = "final"
    PROVISIONAL = "provisional"
    EXPIRED = "expired"

    @property
    def status(self) -> Status:
        """Whose colours and icon it has."""
        match self:
            case Standing.FINAL:
                return Status.PASSED
            case Standing.PROVISIONAL:
                return Status.PROVISIONAL
            case Standing.EXPIRED:
                return Status.ATTENTION

    @property
    def word(self) -> str:
        """For its chip."""
        match self:
            case Standing.FINAL:
                return translate("Certificates", "Final")
            case Standing.PROVISIONAL:
                return translate("Certificates", "Provisional")
            case Standing.EXPIRED:
                return translate("Certificates", "Expired")


@dataclass(frozen=True, slots=True)
class CertificateCard:
    """One certificate in the list. `passed`: else it was completed."""

    identifier: UUID
    learner: str
    course: str
    sha256: str
    number: str
    issued: datetime
    expires: datetime | None
    score: float | None
    passed: bool
    confirmed: bool

    def standing(self, now: datetime) -> Standing:
        if self.expires is not None and self.expires < now:
            return Standing.EXPIRED
        return Standing.FINAL if self.confirmed else Standing.PROVISIONAL

    @property
    def earned(self) -> str:
        """ "Passed with 88%"."""
        if not self.passed:
            return translate("Certificates", "Completed")
        if self.score is None:
            return translate("Certificates", "Passed")
        return translate("Certificates", "Passed with {score}").format(score=phrases.percent(self.score))

    def issued_on(self, now: datetime) -> str:
        """ "Issued 19 November"."""
        return translate("Certificates", "Issued {day}").format(day=phrases.day(self.issued, now))

    def until(self, now: datetime) -> str:
        """ "Valid until 18 November 2029", "" where it is for good."""
        if self.expires is None:
            return ""
        over = self.expires < now
        words = translate("Certificates", "Expired {day}") if over else translate("Certificates", "Valid until {day}")
        return words.format(day=phrases.day(self.expires, now))

    def spoken(self, now: datetime) -> str:
        """For whoever can't see the card."""
        said = (self.course, self.earned, self.issued_on(now), self.until(now), self.standing(now).word)
        return translate("Certificates", ", ", "between the facts of one thing").join(filter(None, said))


def facts_of(card: CertificateCard, now: datetime) -> tuple[Fact, ...]:
    """What stands beside the paper."""
    facts = [
        Fact(translate("Certificates", "Learner"), card.learner),
        Fact(translate("Certificates", "Result"), card.earned),
        Fact(translate("Certificates", "Issued"), _day(card.issued, now)),
    ]
    if card.expires is not None:
        name = translate("Certificates", "Expired") if card.expires < now else translate("Certificates", "Valid until")
        facts.append(Fact(name, _day(card.expires, now)))
    facts.append(Fact(translate("Certificates", "Number"), card.number, is_code=True))
    return tuple(facts)


def standing_words(card: CertificateCard, now: datetime) -> str:
    """What the standing means for the learner."""
    match card.standing(now):
        case Standing.FINAL:
            return translate("Certificates", "The server has confirmed the result.")
        case Standing.PROVISIONAL:
            return translate(
                "Certificates",
                "Yours to save and print now. It becomes final when the server has confirmed the result.",
            )
        case Standing.EXPIRED:
            return translate("Certificates", "It is no longer valid. Take the course again to earn a new one.")


def _day(moment: datetime, now: datetime) -> str:
    return dated(moment.astimezone(now.tzinfo), translate("Phrases", "d MMMM yyyy", "a pattern of QLocale::toString"))
