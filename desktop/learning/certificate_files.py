"""A certificate as files a learner takes along: what goes on the paper, and the seal of this seat over each file."""

import hashlib
import json
from dataclasses import dataclass
from uuid import UUID

import rfc8785
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.learning.access import Access
from desktop.learning.badge_png import baked_png
from desktop.learning.certificate_pdf import sealed_pdf
from desktop.learning.certificate_template import template_problems
from desktop.learning.certificates import NoSuchCertificate, certificate, signing_key
from desktop.learning.open_badges import Credential, read_back
from desktop.learning.policy import Action
from desktop.learning.seat_settings import SeatSettings, settings_of
from desktop.store.certificates import Certificate, template_of
from desktop.store.store import Connection


@dataclass(frozen=True, slots=True)
class CertificateSheet:
    """One certificate with all that its paper needs. `template` None: the bundled one."""

    certificate: Certificate
    credential: Credential
    seat: SeatSettings
    template: str | None

    @property
    def check_words(self) -> str:
        """What the QR code says: which credential this is, its number, and SHA-256 of it as canonical JSON (RFC 8785).

        A credential is too long for a code that can be scanned from paper; these few words find it and tell it apart.
        """
        digest = hashlib.sha256(rfc8785.dumps(json.loads(self.certificate.credential))).hexdigest()
        return f"{self.certificate.id.urn} {self.certificate.number} sha256:{digest}"


def certificate_sheet(access: Access, identifier: UUID) -> CertificateSheet:
    """Raises NoSuchCertificate, also where its learner was erased; NotAllowed, StoreError."""
    found = certificate(access, identifier)
    if not found.credential:
        raise NoSuchCertificate

    def read(connection: Connection) -> tuple[SeatSettings, str | None]:
        return settings_of(connection), template_of(connection, found.package)

    seat, template = access.read(Action.SEE_RESULTS, read, of=found.learner)
    if template is not None and template_problems(template):
        template = None
    return CertificateSheet(found, read_back(json.loads(found.credential)), seat, template)


def certificate_pdf(access: Access, sheet: CertificateSheet, printed: bytes) -> bytes:
    """The printed paper with the credential attached, sealed by this seat. Waits for the disk: not for the GUI thread.

    Raises NotAllowed, StoreError.
    """
    found = sheet.certificate
    return sealed_pdf(
        printed,
        found.credential,
        _key(access, found),
        title=found.course_title,
        author=sheet.seat.center or sheet.credential.center,
        number=found.number,
        now=access.store.clock(),
    )


def badge_png(access: Access, sheet: CertificateSheet, picture: bytes) -> bytes:
    """The badge's picture (a PNG) with the credential baked in, sealed by this seat. Raises NotAllowed, StoreError."""
    return baked_png(picture, sheet.certificate.credential, _key(access, sheet.certificate))


def file_name(sheet: CertificateSheet, suffix: str) -> str:
    """A name that every file system takes: "Amina Yusuf - Working at height.pdf"."""
    said = f"{sheet.certificate.learner_name} - {sheet.certificate.course_title}"
    kept = "".join(letter if letter.isprintable() and letter not in '\\/:*?"<>|' else " " for letter in said)
    return " ".join(kept.split())[:120].strip(". ") + suffix


def _key(access: Access, found: Certificate) -> Ed25519PrivateKey:
    """A certificate that came from another seat is sealed by this one: whoever trusts both takes the file."""
    return access.write(Action.SEE_RESULTS, signing_key, of=found.learner).result()
