"""Words of others among ours keep their own direction, and ours keep theirs."""

import pytest

from desktop.ui import phrases


class TestApart:
    """UAX #9, 2.1 to 2.5: what embeds, overrides and isolates, and what ends that."""

    @pytest.mark.parametrize("mark", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    def test_no_mark_in_a_title_ends_it_or_turns_what_is_behind_it(self, mark: str) -> None:
        assert phrases.apart(f"Fire{mark}gpj.exe") == "\u2068Firegpj.exe\u2069"

    def test_marks_that_turn_no_other_words_stay(self) -> None:
        assert phrases.apart("א\u200f!\u200e") == "\u2068א\u200f!\u200e\u2069"
