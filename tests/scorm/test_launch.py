"""Addresses inside a package: bases, parameters, files."""

import pytest

from desktop.scorm.launch import as_url, file_of, is_remote, join_base, join_parameters


class TestParameters:
    """CAM 3.4.1.8: the algorithm that joins an item's parameters to its resource's href."""

    @pytest.mark.parametrize(
        ("href", "parameters", "expected"),
        [
            ("page.html", "", "page.html"),
            ("page.html", "a=1", "page.html?a=1"),
            ("page.html", "?a=1", "page.html?a=1"),
            ("page.html", "&a=1", "page.html?a=1"),
            ("page.html", "?&?a=1", "page.html?a=1"),
            ("page.html?x=9", "a=1", "page.html?x=9&a=1"),
            ("page.html?x=9", "?a=1&b=2", "page.html?x=9&a=1&b=2"),
            ("page.html", "#top", "page.html#top"),
            ("page.html?x=9", "#top", "page.html?x=9#top"),
            ("page.html#end", "#top", "page.html#end"),
        ],
    )
    def test_the_books_steps_are_followed(self, href: str, parameters: str, expected: str) -> None:
        assert join_parameters(href, parameters) == expected

    def test_a_fragment_of_the_address_stays_last_so_that_the_page_can_read_the_query(self) -> None:
        assert join_parameters("page.html#end", "?a=1") == "page.html?a=1#end"

    def test_a_second_fragment_in_the_parameters_is_dropped(self) -> None:
        assert join_parameters("page.html#end", "a=1#top") == "page.html?a=1#end"

    @pytest.mark.parametrize("href", ["page.html?", "page.html?x=9&"])
    def test_no_second_joint_is_added(self, href: str) -> None:
        assert join_parameters(href, "a=1") == href + "a=1"

    def test_parameters_that_are_only_marks_add_nothing(self) -> None:
        assert join_parameters("page.html", " ?& ") == "page.html"


class TestBase:
    """CAM 3.4.2: xml:base, resolved as RFC 3986 says, with every base a folder."""

    @pytest.mark.parametrize(
        ("base", "address", "expected"),
        [
            ("", "page.html", "page.html"),
            ("a/", "page.html", "a/page.html"),
            ("a/b/", "../page.html", "a/page.html"),
            ("a/", "./b//page.html", "a/b/page.html"),
            ("a", "page.html", "a/page.html"),
            ("", "../../page.html", "page.html"),
            ("a/", "/page.html", "page.html"),
            ("a/", "page.html?at=../x#y/../z", "a/page.html?at=../x#y/../z"),
            ("a\\b", "c\\page.html", "a/b/c/page.html"),
            ("a/", "b/", "a/b/"),
            ("a/", "https://example.org/x", "https://example.org/x"),
            ("https://example.org/c/", "x.html", "https://example.org/c/x.html"),
        ],
    )
    def test_addresses_count_from_the_packages_root(self, base: str, address: str, expected: str) -> None:
        assert join_base(base, address) == expected


class TestFile:
    @pytest.mark.parametrize(
        ("address", "expected"),
        [
            ("page.html", "page.html"),
            ("a%20b/page.html?x=%20#y", "a b/page.html"),
            ("caf%C3%A9.html", "café.html"),
            ("page.html#a?b", "page.html"),
        ],
    )
    def test_a_file_is_the_decoded_path_alone(self, address: str, expected: str) -> None:
        assert file_of(address) == expected

    def test_an_address_as_written_by_hand_becomes_a_legal_one(self) -> None:
        assert as_url("My Course/café 100%.html?a=b c") == "My%20Course/caf%C3%A9%20100%25.html?a=b%20c"

    def test_what_is_escaped_already_is_left_alone(self) -> None:
        assert as_url("My%20Course/x.html?a=1&b=%26#c") == "My%20Course/x.html?a=1&b=%26#c"

    @pytest.mark.parametrize(
        ("address", "remote"),
        [
            ("https://x/y", True),
            ("//x/y", True),
            ("mailto:x", True),
            ("a/b:c", False),
            ("C:/x", False),
            ("x.html", False),
        ],
    )
    def test_remote_means_a_scheme_or_a_host(self, address: str, remote: bool) -> None:
        assert is_remote(address) is remote
