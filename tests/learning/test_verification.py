"""What a file is said to be: intact, and by whom; expired; changed, wherever; or something else."""

import json
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from desktop.learning.badge_png import chunks, credential_in_png
from desktop.learning.certificate_pdf import credential_in_pdf
from desktop.learning.did_key import did_of
from desktop.learning.verification import Carrier, Trust, Verdict, Verification, Voucher, verify
from tests.learning.awards import AWARD, KEY, NOON, OTHER_KEY, OWN, credential, pdf, picture, png

FILES: dict[Carrier, Callable[[], bytes]] = {
    Carrier.PDF: pdf,
    Carrier.PNG: png,
    Carrier.JSON: lambda: credential().encode(),
}
REFUSED = {Verdict.CHANGED, Verdict.NOT_A_CERTIFICATE}


def said(data: bytes, trust: Trust = OWN, days: int = 1) -> Verification:
    return verify(data, trust, NOON + timedelta(days=days))


class TestIntact:
    @pytest.mark.parametrize("carrier", Carrier)
    def test_this_seat_vouches_for_its_own(self, carrier: Carrier) -> None:
        found = said(FILES[carrier]())
        assert (found.verdict, found.carrier, found.voucher) == (Verdict.VALID, carrier, Voucher.THIS_SEAT)
        assert found.credential is not None
        assert (found.credential.learner, found.credential.score) == ("Amina Yusuf", 0.88)

    @pytest.mark.parametrize("carrier", Carrier)
    def test_a_known_issuer_is_called_as_this_seat_calls_it(self, carrier: Carrier) -> None:
        found = said(FILES[carrier](), Trust(None, {did_of(KEY.public_key()): "Harbour Lane"}))
        assert (found.verdict, found.voucher, found.issuer_name) == (
            Verdict.VALID,
            Voucher.KNOWN_ISSUER,
            "Harbour Lane",
        )

    @pytest.mark.parametrize("carrier", Carrier)
    def test_nobody_vouches_for_a_stranger_whatever_it_says_of_itself(self, carrier: Carrier) -> None:
        found = said(FILES[carrier](), Trust(did_of(OTHER_KEY.public_key())))
        assert (found.verdict, found.voucher) == (Verdict.UNKNOWN_ISSUER, Voucher.NOBODY)

    @pytest.mark.parametrize("make", [pdf, png, str.encode])
    def test_it_expires(self, make: Callable[[str], bytes]) -> None:
        short = credential(replace(AWARD, expires_at=NOON + timedelta(days=10)))
        assert said(make(short), days=9).verdict is Verdict.VALID
        assert said(make(short), days=11).verdict is Verdict.EXPIRED

    def test_a_seat_may_print_what_another_seat_issued_where_it_is_known(self) -> None:
        known = Trust(did_of(OTHER_KEY.public_key()), {did_of(KEY.public_key()): "Harbour Lane"})
        assert said(pdf(credential(), OTHER_KEY), known).verdict is Verdict.VALID
        assert said(pdf(credential(), OTHER_KEY), OWN).verdict is Verdict.CHANGED


class TestOneByteChanged:
    @pytest.mark.parametrize("carrier", [Carrier.PDF, Carrier.PNG])
    def test_no_byte_of_the_file_can_be_another_one(self, carrier: Carrier) -> None:
        intact = FILES[carrier]()
        chance = random.Random(418)
        places = range(len(intact)) if len(intact) < 300 else chance.sample(range(len(intact)), 300)
        for place in places:
            for flip in (1 << chance.randrange(8), 0x20):
                tampered = bytearray(intact)
                tampered[place] ^= flip
                assert said(bytes(tampered)).verdict in REFUSED, (place, flip)

    @pytest.mark.parametrize("carrier", [Carrier.PDF, Carrier.PNG])
    def test_nothing_can_be_added_taken_or_cut_off(self, carrier: Carrier) -> None:
        intact = FILES[carrier]()
        for other in (
            intact + b"\n",
            intact + b"%",
            b" " + intact,
            intact[:-1],
            intact[: len(intact) // 2],
            intact.replace(b"\n", b"\r\n"),
        ):
            assert said(other).verdict in REFUSED

    @pytest.mark.parametrize("carrier", Carrier)
    def test_no_letter_of_the_credential_can_be_another_one(self, carrier: Carrier) -> None:
        other = credential().replace("Amina Yusuf", "Amina Yusof")
        made = {Carrier.PDF: pdf(other), Carrier.PNG: png(other), Carrier.JSON: other.encode()}
        assert said(made[carrier]) == Verification(Verdict.CHANGED, carrier)

    def test_not_even_the_checksum_of_the_seal_can_be_another_one(self) -> None:
        """The seal does not cover its own chunk, so the chunk's checksum has to be looked at."""
        intact = png()
        seal = next(chunk for chunk in chunks(intact) if chunk.kind == b"caSL")
        for place in range(seal.start, seal.end):
            tampered = bytearray(intact)
            tampered[place] ^= 0x20
            assert said(bytes(tampered)).verdict in REFUSED, place - seal.start

    def test_the_credential_on_another_page_is_changed_but_still_says_what_it_says(self) -> None:
        """Somebody drew another name on the paper and saved it: the credential is right, the paper is not."""
        writer, saved = PdfWriter(clone_from=BytesIO(pdf())), BytesIO()
        writer.add_blank_page(842, 595)
        writer.write(saved)
        found = said(saved.getvalue())
        assert found.verdict is Verdict.CHANGED
        assert found.credential is not None
        assert found.credential.learner == "Amina Yusuf"

    def test_a_stranger_who_seals_changed_paper_anew_is_found_out(self) -> None:
        assert said(pdf(credential(), OTHER_KEY)).verdict is Verdict.CHANGED
        assert said(png(credential(), OTHER_KEY)).verdict is Verdict.CHANGED

    def test_a_name_that_stands_twice_is_refused(self) -> None:
        twice = credential().replace('"licenseNumber"', '"licenseNumber": "HL-9", "licenseNumber"', 1)
        assert said(twice.encode()).verdict in REFUSED
        assert said(pdf(twice)).verdict in REFUSED


class TestSomethingElse:
    @pytest.mark.parametrize(
        "data",
        [
            b"",
            b"{}",
            b"[]",
            b"hello",
            b"\xff\xfe\x00",
            b"%PDF-1.7\n%%EOF",
            picture(),
            b"PK\x03\x04",
            b"[" * 100_000,
            json.dumps({"type": "FeatureCollection"}).encode(),
        ],
    )
    def test_it_is_no_certificate(self, data: bytes) -> None:
        assert said(data).verdict is Verdict.NOT_A_CERTIFICATE

    @given(st.binary(max_size=300))
    def test_anything_at_all_gets_an_answer(self, data: bytes) -> None:
        for start in (b"", b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n"):
            assert said(start + data).verdict in REFUSED

    def test_a_blank_page_of_another_program_is_no_certificate(self) -> None:
        page, written = PdfWriter(), BytesIO()
        page.add_blank_page(100, 100)
        page.write(written)
        assert said(written.getvalue()).verdict is Verdict.NOT_A_CERTIFICATE


class TestFiles:
    def test_the_pdf_is_one_that_others_read(self) -> None:
        reader = PdfReader(BytesIO(pdf()), strict=True)
        assert len(reader.pages) == 1
        assert reader.attachments == {"credential.json": [credential().encode()]}
        assert pdf().endswith(b"%%EOF\n")

    def test_the_picture_bakes_the_credential_as_open_badges_wants(self) -> None:
        """Open Badges 3.0, 5.3.1.1: a single iTXt chunk, keyword openbadgecredential, compression flag 0."""
        baked = list(chunks(png()))
        assert [chunk.kind for chunk in baked] == [b"IHDR", b"iTXt", b"IDAT", b"caSL", b"IEND"]
        assert baked[1].content == b"openbadgecredential\0\0\0\0\0" + credential().encode()

    def test_what_was_put_in_comes_out(self) -> None:
        assert credential_in_pdf(pdf()) == credential()
        assert credential_in_png(png()) == credential()

    def test_a_file_that_is_all_endings_is_not_searched(self) -> None:
        assert credential_in_pdf(pdf() + b"startxref\n" * 1_000_000) is None
