"""Names of keys, against vectors that others published."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.learning.did_key import NotADidKey, did_of, from_multibase, key_of, method_of, multibase

DID = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"


class TestBase58:
    """draft-msporny-base58-03, "Test Vectors"; the letter in front is multibase's."""

    @pytest.mark.parametrize(
        ("data", "text"),
        [
            (b"Hello World!", "z2NEpo7TZRRrLZSi2U"),
            (
                b"The quick brown fox jumps over the lazy dog.",
                "zUSm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z",
            ),
            (bytes.fromhex("0000287fb4cd"), "z11233QC4"),
            (b"", "z"),
            (b"\0", "z1"),
        ],
    )
    def test_the_published_vectors_come_out_and_back(self, data: bytes, text: str) -> None:
        assert multibase(data) == text
        assert from_multibase(text) == data

    @given(st.binary(max_size=80))
    def test_whatever_goes_in_comes_back(self, data: bytes) -> None:
        assert from_multibase(multibase(data)) == data

    @pytest.mark.parametrize("text", ["", "Hello", "z0", "zO", "zI", "zl", "u1234", "z" + "2" * 600])
    def test_what_is_no_base58_is_refused(self, text: str) -> None:
        with pytest.raises(ValueError):
            from_multibase(text)


class TestDidKey:
    """did:key, "Ed25519 / X25519"; the key is the one of vc-di-eddsa's vectors."""

    def test_a_name_names_its_key_and_the_key_its_name(self) -> None:
        assert did_of(key_of(DID)) == DID

    def test_the_method_is_the_key_again(self) -> None:
        assert method_of(DID) == f"{DID}#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "did:web:example.org",
            "did:key:",
            "did:key:z6Mk",
            # An X25519 key, from the same document: nothing can be signed with it.
            "did:key:z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc",
        ],
    )
    def test_what_names_no_signing_key_is_refused(self, text: str) -> None:
        with pytest.raises(NotADidKey):
            key_of(text)
