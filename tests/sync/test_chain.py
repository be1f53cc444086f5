"""The chain: "hash = SHA-256(previous hash ‖ canonical row)" (SYNC). Expected digests are those of sha256sum(1)."""

from hypothesis import given
from hypothesis import strategies as st

from sync import chain

LINES = st.lists(st.binary(max_size=8), min_size=1, max_size=6)


def test_the_first_record_follows_32_zeros() -> None:
    # (head -c 32 /dev/zero; printf '{"id":1}') | sha256sum
    expected = "d636dacedc755191969b4ae706800b617b58a3ed9cde374114d9b8154891be0c"
    assert chain.link(chain.START, b'{"id":1}').hex() == expected


@given(LINES)
def test_each_hash_is_that_of_the_one_before_and_the_line(lines: list[bytes]) -> None:
    hashes = list(chain.links(chain.START, lines))
    for previous, line, found in zip([chain.START, *hashes], lines, hashes, strict=False):
        assert found == chain.link(previous, line)


@given(LINES, st.data())
def test_another_line_anywhere_changes_the_last_hash(lines: list[bytes], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(lines) - 1))
    other = [*lines[:at], data.draw(st.binary(max_size=8).filter(lambda line: line != lines[at])), *lines[at + 1 :]]
    assert list(chain.links(chain.START, lines))[-1] != list(chain.links(chain.START, other))[-1]


@given(LINES, st.data())
def test_it_can_be_taken_up_anywhere(lines: list[bytes], data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(lines)))
    hashes = list(chain.links(chain.START, lines))
    assert list(chain.links(hashes[at - 1], lines[at:])) == hashes[at:]


def test_a_number_is_bound_to_its_place() -> None:
    one, other = chain.links(chain.START, [b"same", b"same"])
    assert one != other
