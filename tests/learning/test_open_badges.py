"""The credential's shape, from the Open Badges 3.0 data model, and what can be read back."""

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from desktop.learning.data_integrity import ProofBroken, with_proof
from desktop.learning.did_key import did_of
from desktop.learning.open_badges import read_back, signed
from tests.learning.awards import AWARD, KEY, NOON, OTHER_KEY, credential

DOCUMENT: dict[str, Any] = json.loads(credential())
SUBJECT: dict[str, Any] = DOCUMENT["credentialSubject"]


class TestAchievementCredential:
    """Open Badges 3.0, B.1.2 AchievementCredential"""

    def test_its_contexts_come_in_the_order_the_specification_wants(self) -> None:
        assert DOCUMENT["@context"] == [
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        ]

    def test_it_has_what_is_required(self) -> None:
        assert DOCUMENT["type"] == ["VerifiableCredential", "OpenBadgeCredential"]
        assert DOCUMENT["id"] == "urn:uuid:019a9b2e-4c1d-7e60-9f3b-2a7be1d4c8f0"
        assert DOCUMENT["validFrom"] == "2026-11-19T12:00:00Z"
        assert "validUntil" not in DOCUMENT
        issuer = {"id": did_of(KEY.public_key()), "type": ["Profile"], "name": "Harbour Lane Training Center"}
        assert DOCUMENT["issuer"] == issuer

    def test_its_achievement_has_what_is_required(self) -> None:
        """B.1.4 Achievement: id, type, criteria, description and name."""
        achievement = SUBJECT["achievement"]
        assert (achievement["type"], achievement["name"]) == (["Achievement"], "Working at height")
        assert achievement["criteria"] == {"narrative": "Passed the course."}
        assert achievement["description"] == "Ladders, harnesses and anchor points."
        assert achievement["id"].startswith("urn:uuid:")

    def test_the_score_is_a_result_on_a_described_scale(self) -> None:
        """B.1.20 Result, B.1.21 ResultDescription: values are text."""
        outcome, scale = SUBJECT["achievement"]["resultDescription"]
        assert (outcome["resultType"], scale["resultType"], scale["requiredValue"]) == ("Result", "Percent", "80")
        assert SUBJECT["result"] == [
            {"type": ["Result"], "resultDescription": outcome["id"], "value": "passed"},
            {"type": ["Result"], "resultDescription": scale["id"], "value": "88"},
        ]

    def test_the_name_can_be_read_and_the_number_only_checked(self) -> None:
        """B.1.12 IdentityObject: identityHash is the algorithm's name, a dollar sign and the hash of value and salt."""
        name, number = SUBJECT["identifier"]
        assert (name["identityHash"], name["identityType"], name["hashed"]) == ("Amina Yusuf", "name", False)
        salted = hashlib.sha256(("L-1042" + number["salt"]).encode()).hexdigest()
        assert (number["identityHash"], number["hashed"]) == (f"sha256${salted}", True)
        assert "L-1042" not in json.dumps(DOCUMENT)

    def test_it_ends_where_it_expires(self) -> None:
        until = datetime(2029, 11, 19, 12, 0, tzinfo=UTC)
        assert signed(replace(AWARD, expires_at=until), KEY)["validUntil"] == "2029-11-19T12:00:00Z"


class TestReadingBack:
    def test_it_says_what_was_put_in(self) -> None:
        said = read_back(DOCUMENT)
        assert (said.learner, said.course, said.number) == ("Amina Yusuf", "Working at height", AWARD.number)
        assert (said.passed, said.score, said.issued_at, said.expires_at) == (True, 0.88, NOON, None)
        assert said.issuer == did_of(KEY.public_key())

    def test_a_credential_in_somebody_elses_name_is_refused(self) -> None:
        unsigned = {name: value for name, value in DOCUMENT.items() if name != "proof"}
        with pytest.raises(ProofBroken):
            read_back(with_proof(unsigned, OTHER_KEY, NOON))

    def test_a_context_that_gives_words_another_meaning_is_refused_although_the_proof_allows_it(self) -> None:
        with pytest.raises(ProofBroken):
            read_back({**DOCUMENT, "@context": [*DOCUMENT["@context"], "https://example.org"]})

    def test_another_kind_of_credential_is_refused(self) -> None:
        with pytest.raises(ProofBroken):
            read_back(with_proof({"@context": ["https://www.w3.org/ns/credentials/v2"]}, KEY, NOON))
