"""What a verification says to people: one sentence on the verdict, one on what follows, and the facts."""

from dataclasses import dataclass
from datetime import datetime

from desktop.learning.verification import Carrier, Confirmation, Verdict, Verification, Voucher
from desktop.ui import phrases
from desktop.words import date as dated
from desktop.words import translate


@dataclass(frozen=True, slots=True)
class VerificationWords:
    """`verdict` happened, `then` is what it means; `facts` are names and values in order, empty where none hold."""

    verdict: str
    then: str
    facts: tuple[tuple[str, str], ...]

    @property
    def text(self) -> str:
        """For a terminal."""
        lines = [f"{self.verdict} {self.then}", ""]
        widest = max((len(name) for name, _ in self.facts), default=0)
        lines += [f"{name:<{widest}}  {value}" for name, value in self.facts]
        return "\n".join(lines).rstrip()


def words_for(found: Verification, now: datetime) -> VerificationWords:
    """The sentences; days are in the zone of `now`."""
    verdict, then = _sentences(found, now)
    return VerificationWords(verdict, then, _facts(found, now))


def _sentences(found: Verification, now: datetime) -> tuple[str, str]:
    match found.verdict:
        case Verdict.VALID:
            return translate("Verification", "This certificate is valid."), _vouched(found)
        case Verdict.EXPIRED:
            expired = found.credential.expires_at if found.credential is not None else None
            day = _day(expired, now) if expired is not None else ""
            said = translate("Verification", "This certificate is genuine, but it expired on {day}.").format(day=day)
            return said, _vouched(found)
        case Verdict.UNKNOWN_ISSUER:
            return _unknown_issuer(found)
        case Verdict.CHANGED:
            return _changed(found)
        case Verdict.NOT_A_CERTIFICATE:
            return (
                translate("Verification", "This file is not a certificate of Carrel’s."),
                translate(
                    "Verification",
                    "Choose the PDF, the badge picture or the credential that was saved with Carrel. A scan or a "
                    "screenshot can’t be checked.",
                ),
            )


def _vouched(found: Verification) -> str:
    if found.voucher is Voucher.THIS_SEAT:
        return translate("Verification", "It was issued on this machine, and nothing in the file was changed.")
    return translate("Verification", "It was issued by {name}, and nothing in the file was changed.").format(
        name=found.issuer_name
    )


def _unknown_issuer(found: Verification) -> tuple[str, str]:
    center = found.credential.center if found.credential is not None else ""
    then = translate(
        "Verification",
        "The file says it is from “{center}”. Anybody can write that: ask the center for the key its certificates are "
        "signed with, and let an administrator add it in Settings.",
    )
    return (
        translate("Verification", "Nothing was changed in this file, but nobody here knows who signed it."),
        then.format(center=center),
    )


def _changed(found: Verification) -> tuple[str, str]:
    if found.credential is None:
        return (
            translate("Verification", "This certificate was changed after it was issued."),
            translate(
                "Verification",
                "Don’t rely on it. Ask the learner for the file as Carrel saved it: opening it in another program and "
                "saving it again changes it too.",
            ),
        )
    return (
        translate("Verification", "This file was changed after Carrel saved it."),
        translate(
            "Verification",
            "Don’t rely on what the page shows. The credential inside is intact, and says what stands below; ask for "
            "the file as Carrel saved it.",
        ),
    )


def _facts(found: Verification, now: datetime) -> tuple[tuple[str, str], ...]:
    said = found.credential
    if said is None:
        return ()
    facts = [
        (translate("Verification", "Learner"), said.learner),
        (translate("Verification", "Course"), said.course),
        (
            translate("Verification", "Result"),
            translate("Verification", "Passed") if said.passed else translate("Verification", "Completed"),
        ),
    ]
    if said.score is not None:
        facts.append((translate("Verification", "Score"), phrases.percent(said.score)))
    facts.append((translate("Verification", "Issued"), _day(said.issued_at, now)))
    if said.expires_at is not None:
        facts.append((translate("Verification", "Valid until"), _day(said.expires_at, now)))
    facts.append((translate("Verification", "Issued by"), found.issuer_name or said.center))
    facts.append((translate("Verification", "Number"), said.number))
    facts.append((translate("Verification", "Standing"), _standing(found.confirmation)))
    return tuple(facts)


def _standing(confirmation: Confirmation) -> str:
    match confirmation:
        case Confirmation.PROVISIONAL:
            return translate("Verification", "Provisional until the server confirms the result")
        case Confirmation.CONFIRMED:
            return translate("Verification", "Confirmed by the server")
        case Confirmation.NOT_HELD_HERE:
            return translate("Verification", "Not known on this machine, which does not hold the record")


def _day(moment: datetime, now: datetime) -> str:
    return dated(moment.astimezone(now.tzinfo), translate("Phrases", "d MMMM yyyy", "a pattern of QLocale::toString"))


def carrier_word(carrier: Carrier) -> str:
    """What kind of file it was."""
    match carrier:
        case Carrier.PDF:
            return translate("Verification", "Certificate (PDF)")
        case Carrier.PNG:
            return translate("Verification", "Badge picture (PNG)")
        case Carrier.JSON:
            return translate("Verification", "Credential (JSON)")
