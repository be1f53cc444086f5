"""Long texts travel apart from their batch: they come back whole, in place, and a page that lies gets nothing by it."""

import pytest

from desktop.player.messages import Batch, read_batch


def batch(*entries: object) -> Batch:
    return Batch(1, False, list(entries))


class TestLongTexts:
    def test_each_finds_its_place_among_the_short_ones(self) -> None:
        text = '{"seq":1,"state":"running","values":[["a",3],["b","short"],["c",null],["d",2]]}'
        assert read_batch(text, "onetw") == batch(["a", "one"], ["b", "short"], ["c", None], ["d", "tw"])

    def test_lengths_count_as_javascript_counts(self) -> None:
        """ "😀".length is 2 there and 1 in Python."""
        text = '{"seq":1,"state":"running","values":[["a",5],["b",2]]}'
        assert read_batch(text, "1😀é4ok") == batch(["a", "1😀é4"], ["b", "ok"])

    @pytest.mark.parametrize("length", [4, -1, 0, 10**30, 1.5])
    def test_a_length_that_leads_nowhere_is_no_text(self, length: float) -> None:
        text = f'{{"seq":1,"state":"running","values":[["a",{length}]]}}'
        assert read_batch(text, "one") == batch(["a", length])

    def test_a_pair_that_was_cut_in_two_raises_nothing(self) -> None:
        text = '{"seq":1,"state":"running","values":[["a",1],["b",1]]}'
        assert read_batch(text, "😀") == batch(["a", "\ud83d"], ["b", "\ude00"])
