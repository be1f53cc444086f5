"""Proofs, against the vector that the W3C published and against the text of the specification."""

import copy
import hashlib
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from desktop.learning.data_integrity import ProofBroken, check_proof, with_proof
from desktop.learning.did_key import from_multibase

NOON = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
SIGNER = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
CONTEXT = ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"]
PUBLISHED: dict[str, Any] = {
    "@context": CONTEXT,
    "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
    "type": ["VerifiableCredential", "AlumniCredential"],
    "name": "Alumni Credential",
    "description": "A minimum viable example of an Alumni Credential.",
    "issuer": "https://vc.example/issuers/5678",
    "validFrom": "2023-01-01T00:00:00Z",
    "credentialSubject": {"id": "did:example:abcdefgh", "alumniOf": "The School of Examples"},
    "proof": {
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-jcs-2022",
        "created": "2023-02-24T23:36:38Z",
        "verificationMethod": f"{SIGNER}#{SIGNER.removeprefix('did:key:')}",
        "proofPurpose": "assertionMethod",
        "@context": CONTEXT,
        "proofValue": "z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX",
    },
}
"""vc-di-eddsa, appendix B.2 "Representation: eddsa-jcs-2022"."""


def changed(**values: object) -> dict[str, Any]:
    made = copy.deepcopy(PUBLISHED)
    made.update(values)
    return made


class TestVerifyProof:
    """vc-di-eddsa, 3.3.2"""

    def test_the_published_proof_holds(self) -> None:
        assert check_proof(PUBLISHED) == SIGNER

    def test_the_order_of_names_and_the_blanks_do_not_matter(self) -> None:
        turned = json.loads(json.dumps(dict(reversed(PUBLISHED.items())), indent=7))
        assert check_proof(turned) == SIGNER

    @pytest.mark.parametrize(
        "document",
        [
            changed(name="Alumni credential"),
            changed(validFrom="2024-01-01T00:00:00Z"),
            changed(extra=1),
            changed(credentialSubject={"id": "did:example:abcdefgh"}),
            changed(**{"@context": CONTEXT[:1]}),
            changed(**{"@context": CONTEXT[::-1]}),
            changed(proof=None),
            changed(proof=[PUBLISHED["proof"]]),
            changed(proof={**PUBLISHED["proof"], "proofPurpose": "authentication"}),
            changed(proof={**PUBLISHED["proof"], "created": "2023-02-24T23:36:39Z"}),
            changed(proof={**PUBLISHED["proof"], "cryptosuite": "eddsa-rdfc-2022"}),
            changed(proof={**PUBLISHED["proof"], "verificationMethod": SIGNER}),
            changed(proof={**PUBLISHED["proof"], "proofValue": "z1"}),
            changed(proof={name: value for name, value in PUBLISHED["proof"].items() if name != "@context"}),
            changed(number=float("nan")),
            changed(number=1 << 80),
        ],
    )
    def test_whatever_else_it_says_is_refused(self, document: dict[str, Any]) -> None:
        with pytest.raises(ProofBroken):
            check_proof(document)

    def test_a_context_added_behind_the_signed_ones_does_not_break_the_proof(self) -> None:
        """3.3.2, step 4: the document's context must start with the proof's, which is then the one checked."""
        assert check_proof(changed(**{"@context": [*CONTEXT, "https://example.org"]})) == SIGNER


class TestCreateProof:
    """vc-di-eddsa, 3.3.1"""

    def test_what_is_signed_can_be_checked_without_our_code(self) -> None:
        """Canonical JSON of plain ASCII strings is json.dumps with sorted keys and no blanks (RFC 8785, 3.2)."""

        def canonical(value: object) -> bytes:
            return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()

        signed = with_proof({"@context": CONTEXT, "id": "urn:uuid:1", "name": "Lifeboats"}, KEY, NOON)
        proof = dict(signed.pop("proof"))
        value = proof.pop("proofValue")
        assert proof["created"] == "2026-11-19T12:00:00Z"
        public = Ed25519PublicKey.from_public_bytes(KEY.public_key().public_bytes_raw())
        config, document = (hashlib.sha256(canonical(part)).digest() for part in (proof, signed))
        public.verify(from_multibase(value), config + document)

    def test_it_can_be_checked_by_our_code(self) -> None:
        signed = with_proof({"@context": CONTEXT, "name": "Höhe ☃ ١٢ 山田"}, KEY, NOON)
        assert check_proof(json.loads(json.dumps(signed))).startswith("did:key:z6Mk")
