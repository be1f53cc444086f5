"""Signs and checks JSON documents: Data Integrity proofs of the cryptosuite `eddsa-jcs-2022`.

W3C "Data Integrity EdDSA Cryptosuites v1.0", section 3.3; JSON is canonical by RFC 8785.
"""

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

import rfc8785
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.learning.did_key import did_of, from_multibase, key_of, method_of, multibase

TYPE: Final = "DataIntegrityProof"
SUITE: Final = "eddsa-jcs-2022"
PURPOSE: Final = "assertionMethod"
Document = Mapping[str, Any]


class ProofBroken(ValueError):
    """The document has no proof of this suite, or is not what was signed."""


def instant(moment: datetime) -> str:
    """An xsd:dateTime in UTC, whole seconds."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def with_proof(document: Document, key: Ed25519PrivateKey, now: datetime) -> dict[str, Any]:
    """The document with a proof by `key`. Create Proof [3.3.1]."""
    options = {
        "type": TYPE,
        "cryptosuite": SUITE,
        "created": instant(now),
        "verificationMethod": method_of(did_of(key.public_key())),
        "proofPurpose": PURPOSE,
        "@context": document["@context"],
    }
    return {**document, "proof": {**options, "proofValue": multibase(key.sign(_hash_data(document, options)))}}


def check_proof(secured: Document) -> str:
    """The did:key whose proof the document bears. Verify Proof [3.3.2]. Raises ProofBroken.

    The proof must be a single one, for assertions, by a key that names itself; a set of proofs is not ours.
    """
    proof = secured.get("proof")
    if not isinstance(proof, dict) or (proof.get("type"), proof.get("cryptosuite")) != (TYPE, SUITE):
        raise ProofBroken("There is no proof of this suite.")
    if proof.get("proofPurpose") != PURPOSE:
        raise ProofBroken("The proof is for another purpose.")
    document = {name: value for name, value in secured.items() if name != "proof"}
    options = {name: value for name, value in proof.items() if name != "proofValue"}
    if "@context" in options:
        _require_same_start(document.get("@context"), options["@context"])
        document["@context"] = options["@context"]
    method, value = proof.get("verificationMethod"), proof.get("proofValue")
    if not isinstance(method, str) or not isinstance(value, str):
        raise ProofBroken("The proof names no key or has no value.")
    did = method.partition("#")[0]
    if method != method_of(did):
        raise ProofBroken("The proof's key does not name itself.")
    try:
        key_of(did).verify(from_multibase(value), _hash_data(document, options))
    except (ValueError, RecursionError, InvalidSignature) as error:
        raise ProofBroken("The document is not what was signed.") from error
    return did


def _require_same_start(context: object, signed: object) -> None:
    if not isinstance(context, list) or not isinstance(signed, list) or context[: len(signed)] != signed:
        raise ProofBroken("The document's context is not the proof's.")


def _hash_data(document: Document, options: Document) -> bytes:
    """Transformation, Hashing [3.3.3, 3.3.4]: the hash of the proof's options comes first."""
    return b"".join(hashlib.sha256(rfc8785.dumps(dict(part))).digest() for part in (options, document))
