"""Ranges and preconditions of a download, by the clauses of RFC 9110."""

from http import HTTPStatus

import pytest

from sync.server.ranges import answered

TAG = "ab" * 32
SIZE = 1000
OK, PART = HTTPStatus.OK, HTTPStatus.PARTIAL_CONTENT


def asked(size: int = SIZE, **headers: str) -> tuple[HTTPStatus, int, int]:
    said = answered({name.replace("_", "-"): value for name, value in headers.items()}, TAG, size)
    return said.status, said.first, said.last


class TestRanges:
    """RFC 9110, section 14."""

    @pytest.mark.parametrize(
        ("asks", "first", "last"),
        [
            ("bytes=0-499", 0, 499),
            ("bytes=500-999", 500, 999),
            ("bytes=500-", 500, 999),
            ("bytes=-300", 700, 999),
            ("bytes=0-0", 0, 0),
            ("bytes=-1", 999, 999),
            ("bytes=900-5000", 900, 999),
            ("bytes=-5000", 0, 999),
        ],
    )
    def test_a_part_is_sent_with_both_its_ends(self, asks: str, first: int, last: int) -> None:
        said = answered({"range": asks}, TAG, SIZE)
        assert (said.status, said.first, said.last) == (PART, first, last)
        assert said.headers["content-range"] == f"bytes {first}-{last}/{SIZE}"

    @pytest.mark.parametrize("asks", ["bytes=1000-", "bytes=1000-2000", "bytes=-0"])
    def test_a_range_behind_the_end_is_refused_with_the_size(self, asks: str) -> None:
        said = answered({"range": asks}, TAG, SIZE)
        assert said.status is HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE
        assert said.headers["content-range"] == f"bytes */{SIZE}"
        assert said.length == 0

    @pytest.mark.parametrize("asks", ["bytes=9-5", "bytes=", "bytes=a-b", "lines=1-2", "bytes=0-1,5-6", "bytes=--1"])
    def test_what_is_no_range_of_ours_is_answered_with_the_whole(self, asks: str) -> None:
        # 14.2 lets a server ignore the field; an invalid one must be ignored (14.1.1).
        assert asked(range=asks) == (OK, 0, SIZE - 1)

    def test_an_empty_file_has_no_part(self) -> None:
        assert asked(0, range="bytes=0-")[0] is HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE
        assert asked(0) == (OK, 0, -1)


class TestPreconditions:
    """RFC 9110, section 13."""

    def test_if_range_of_this_very_file_lets_the_range_hold(self) -> None:
        assert asked(range="bytes=10-", if_range=f'"{TAG}"') == (PART, 10, 999)

    @pytest.mark.parametrize("names", ['"other"', f'W/"{TAG}"', "Sat, 01 Mar 2026 12:00:00 GMT"])
    def test_if_range_of_anything_else_gets_the_whole(self, names: str) -> None:
        assert asked(range="bytes=10-", if_range=names) == (OK, 0, 999)

    def test_if_match_of_another_file_fails(self) -> None:
        assert asked(if_match='"other"')[0] is HTTPStatus.PRECONDITION_FAILED
        assert asked(if_match=f'"other", "{TAG}"')[0] is OK
        assert asked(if_match="*")[0] is OK
        # 13.1.1: by strong comparison.
        assert asked(if_match=f'W/"{TAG}"')[0] is HTTPStatus.PRECONDITION_FAILED

    def test_who_has_the_file_is_told_so(self) -> None:
        assert asked(if_none_match=f'"{TAG}"')[0] is HTTPStatus.NOT_MODIFIED
        # 13.1.2: by weak comparison.
        assert asked(if_none_match=f'W/"{TAG}", "other"')[0] is HTTPStatus.NOT_MODIFIED
        assert asked(if_none_match='"other"')[0] is OK

    def test_the_tag_comes_with_every_answer(self) -> None:
        for headers in ({}, {"range": "bytes=0-1"}, {"if-none-match": "*"}, {"if-match": '"x"'}):
            assert answered(headers, TAG, SIZE).headers["etag"] == f'"{TAG}"'
