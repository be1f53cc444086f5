"""Passwords of staff: which are fit, and what is kept of one."""

import pytest
from argon2 import PasswordHasher, extract_parameters
from argon2.exceptions import VerifyMismatchError

from sync.server.passwords import LEAST, MOST, Passwords, UnfitPassword, require_fit
from tests.sync.server.center import CHEAP

SENTENCE = "lanterns over the harbour"


class TestWhichAreFit:
    """NIST SP 800-63B-4, 3.1.1.2: length counts, composition does not."""

    @pytest.mark.parametrize("password", [SENTENCE, "ünïcödé wörds", "four lower case words", "x9#kQ2!mVb7z"])
    def test_a_long_one_is(self, password: str) -> None:
        require_fit(password, "ingrid@harbour.example")

    @pytest.mark.parametrize(
        "password",
        [
            "too short",
            "a" * (MOST + 1),
            "aaaaaaaaaaaaaaaa",
            "abababababababab",
            "123456789012",
            "qwertyuiopqwerty",
            "passwordpassword",
            "password12345",
            "ingrid.solberg1",
        ],
    )
    def test_one_that_a_stranger_tries_first_is_not(self, password: str) -> None:
        with pytest.raises(UnfitPassword):
            require_fit(password, "ingrid.solberg", "Ingrid Solberg")

    def test_a_name_inside_a_whole_sentence_is(self) -> None:
        require_fit("tom drinks his coffee black", "tom")

    def test_the_shortest_that_is_fit_has_twelve_characters(self) -> None:
        assert LEAST == 12
        require_fit("abcdefghijkz")


class TestWhatIsKept:
    def test_the_right_one_opens_and_another_does_not(self) -> None:
        verifier = CHEAP.verifier(SENTENCE)
        assert CHEAP.is_right(verifier, SENTENCE)
        assert not CHEAP.is_right(verifier, SENTENCE + ".")

    def test_it_is_argon2id_with_a_salt_of_its_own(self) -> None:
        one, other = CHEAP.verifier(SENTENCE), CHEAP.verifier(SENTENCE)
        assert one.startswith("$argon2id$v=19$")
        assert one != other

    def test_the_way_a_keyboard_composes_accents_does_not_matter(self) -> None:
        assert CHEAP.is_right(CHEAP.verifier("blåbærsyltetøy på vaffel"), "bla\u030abærsyltetøy pa\u030a vaffel")

    def test_costs_are_rfc_9106s_second_recommendation(self) -> None:
        assert "m=65536,t=3,p=4" in Passwords().verifier(SENTENCE)

    def test_one_of_other_costs_still_opens_and_is_told_to_be_made_anew(self) -> None:
        verifier = CHEAP.verifier(SENTENCE)
        dearer = Passwords(passes=2, kibibytes=64, threads=1)
        assert dearer.is_right(verifier, SENTENCE)
        assert dearer.is_outdated(verifier)
        assert not CHEAP.is_outdated(verifier)

    def test_nobody_has_the_password_of_nobody(self) -> None:
        assert not CHEAP.is_right(None, SENTENCE)

    def test_to_look_for_nobody_costs_what_a_look_at_anybody_does(self) -> None:
        assert extract_parameters(Passwords().nobodys) == extract_parameters(Passwords().verifier(SENTENCE))
        with pytest.raises(VerifyMismatchError):  # worked out to the end
            PasswordHasher().verify(CHEAP.nobodys, SENTENCE)

    def test_a_damaged_verifier_opens_to_nobody(self) -> None:
        assert not CHEAP.is_right("$argon2id$v=19$nonsense", SENTENCE)
