"""A certificate as an Open Badges 3.0 AchievementCredential, and read back from one.

Sources: 1EdTech Open Badges Specification 3.0, section B (data models); W3C Verifiable Credentials Data Model 2.0.
Only terms of the two contexts are used, so that any verifier's JSON-LD processor accepts the document.
"""

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from desktop.learning.data_integrity import ProofBroken, check_proof, instant, with_proof
from desktop.learning.did_key import did_of

CONTEXT: Final = (
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
)
TYPES: Final = ("VerifiableCredential", "OpenBadgeCredential")
_PERCENT: Final = "Percent"
_SCORE: Final = "score"
_OUTCOME: Final = "outcome"
_PASSED: Final = "passed"
_COMPLETED: Final = "completed"
_NUMBER: Final = re.compile(r"-?[0-9]{1,3}(\.[0-9]{1,2})?")


@dataclass(frozen=True, slots=True)
class Award:
    """What a credential says. Scores are shares of one; `learner_number` is hidden behind a salted hash.

    `passed`: the course was passed, else it was completed.
    """

    id: UUID
    number: str
    center: str
    learner: str
    course: str
    about: str
    criteria: str
    passed: bool
    issued_at: datetime
    expires_at: datetime | None = None
    course_id: UUID | None = None
    score: float | None = None
    pass_mark: float | None = None
    learner_number: str | None = None


@dataclass(frozen=True, slots=True)
class Credential:
    """What an intact credential says of itself. `issuer` is a did:key; `score` is a share of one."""

    id: UUID
    number: str
    issuer: str
    center: str
    learner: str
    course: str
    passed: bool
    issued_at: datetime
    expires_at: datetime | None
    score: float | None


def signed(award: Award, key: Ed25519PrivateKey) -> dict[str, Any]:
    """The credential, signed on the day it was issued."""
    issuer = did_of(key.public_key())
    document: dict[str, Any] = {
        "@context": list(CONTEXT),
        "id": award.id.urn,
        "type": list(TYPES),
        "name": award.course,
        "issuer": {"id": issuer, "type": ["Profile"], "name": award.center},
        "validFrom": instant(award.issued_at),
        "credentialSubject": _subject(award),
    }
    if award.expires_at is not None:
        document["validUntil"] = instant(award.expires_at)
    return with_proof(document, key, award.issued_at)


def read_back(document: dict[str, Any]) -> Credential:
    """What an intact credential says. Raises ProofBroken where its proof is broken or it is of another make."""
    issuer = check_proof(document)
    if document["@context"] != list(CONTEXT):
        # The suite lets contexts be added behind the signed ones; they could give the words another meaning.
        raise ProofBroken("The credential speaks in other terms.")
    try:
        found = _Document.model_validate(document)
    except ValidationError as error:
        raise ProofBroken("The credential is signed, but it is no certificate of this kind.") from error
    if found.issuer.id != issuer:
        raise ProofBroken("The credential is signed by somebody other than it says.")
    subject = found.subject
    results = {result.scale.rpartition("#")[2]: result.value for result in subject.result}
    return Credential(
        id=found.id,
        number=subject.number,
        issuer=issuer,
        center=found.issuer.name,
        learner=next((known.value for known in subject.identifier if known.type == "name" and not known.hashed), ""),
        course=subject.achievement.name,
        issued_at=found.valid_from.astimezone(UTC),
        expires_at=found.valid_until.astimezone(UTC) if found.valid_until is not None else None,
        passed=results.get(_OUTCOME) == _PASSED,
        score=_share(results.get(_SCORE)),
    )


def says_passed(text: str) -> bool:
    """Whether a credential of this seat's own store says that the course was passed; its proof is not checked."""
    results = json.loads(text)["credentialSubject"].get("result", []) if text else []
    return any(each["value"] == _PASSED and each["resultDescription"].endswith(f"#{_OUTCOME}") for each in results)


def _subject(award: Award) -> dict[str, Any]:
    achievement: dict[str, Any] = {
        "id": (award.course_id or award.id).urn,
        "type": ["Achievement"],
        "achievementType": "CertificateOfCompletion",
        "name": award.course,
        "description": award.about or award.course,
        "criteria": {"narrative": award.criteria},
    }
    subject: dict[str, Any] = {
        "type": ["AchievementSubject"],
        "identifier": _identities(award),
        "achievement": achievement,
        "licenseNumber": award.number,
        "activityEndDate": instant(award.issued_at),
    }
    outcome, scale = f"{award.id.urn}#{_OUTCOME}", f"{award.id.urn}#{_SCORE}"
    described: list[dict[str, Any]] = [
        {"id": outcome, "type": ["ResultDescription"], "name": "Outcome", "resultType": "Result"}
    ]
    reached = [_result(outcome, _PASSED if award.passed else _COMPLETED)]
    if award.score is not None:
        described.append(_score_scale(scale, award.pass_mark))
        reached.append(_result(scale, _percent(award.score)))
    achievement["resultDescription"] = described
    subject["result"] = reached
    return subject


def _result(scale: str, value: str) -> dict[str, Any]:
    return {"type": ["Result"], "resultDescription": scale, "value": value}


def _identities(award: Award) -> list[dict[str, Any]]:
    """The name stands on the paper, so it stands here too; what the center calls the learner can only be checked."""
    identities: list[dict[str, Any]] = [
        {"type": "IdentityObject", "identityType": "name", "identityHash": award.learner, "hashed": False}
    ]
    if award.learner_number is not None:
        salt = award.id.hex
        digest = hashlib.sha256((award.learner_number + salt).encode()).hexdigest()
        identities.append(
            {
                "type": "IdentityObject",
                "identityType": "identifier",
                "identityHash": f"sha256${digest}",
                "hashed": True,
                "salt": salt,
            }
        )
    return identities


def _score_scale(identifier: str, pass_mark: float | None) -> dict[str, Any]:
    scale = {
        "id": identifier,
        "type": ["ResultDescription"],
        "name": "Score",
        "resultType": _PERCENT,
        "valueMin": "0",
        "valueMax": "100",
    }
    return scale if pass_mark is None else {**scale, "requiredValue": _percent(pass_mark)}


def _percent(share: float) -> str:
    """A share of one as results of a credential write it: text, without needless digits."""
    return f"{round(share * 100, 2):g}"


def _share(percent: str | None) -> float | None:
    """What `_percent` wrote, as a share of one; None where it is no number."""
    return float(percent) / 100 if percent is not None and _NUMBER.fullmatch(percent) else None


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class _Issuer(_Part):
    id: str
    name: str = Field(max_length=500)


class _Identity(_Part):
    type: str = Field(alias="identityType")
    value: str = Field(alias="identityHash", max_length=1000)
    hashed: bool


class _Achievement(_Part):
    name: str = Field(max_length=2000)


class _Result(_Part):
    scale: str = Field(alias="resultDescription", max_length=200)
    value: str = Field(max_length=100)


class _Subject(_Part):
    identifier: tuple[_Identity, ...]
    achievement: _Achievement
    number: str = Field(alias="licenseNumber", max_length=100)
    result: tuple[_Result, ...] = ()


class _Document(_Part):
    id: UUID
    issuer: _Issuer
    valid_from: datetime = Field(alias="validFrom")
    valid_until: datetime | None = Field(alias="validUntil", default=None)
    subject: _Subject = Field(alias="credentialSubject")
