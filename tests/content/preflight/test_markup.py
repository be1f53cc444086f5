"""Tags and attributes as a browser finds them (HTML, 13.2.5), with their places."""

from desktop.content.preflight.markup import Inside, Tag, read_markup
from desktop.content.preflight.texts import Text, decode


def tags(text: str, *, is_xml: bool = False) -> list[Tag]:
    return [each for each in read_markup(text, is_xml=is_xml) if isinstance(each, Tag)]


def attributes(text: str) -> dict[str, str]:
    (tag,) = tags(text)
    return {name: attribute.value for name, attribute in tag.attributes.items()}


class TestTags:
    def test_attributes_in_every_kind_of_quotes(self) -> None:
        assert attributes("""<A HREF="a b" id='c' target=_blank disabled>""") == {
            "href": "a b",
            "id": "c",
            "target": "_blank",
            "disabled": "",
        }

    def test_character_references_are_resolved(self) -> None:
        assert attributes('<a href="?a=1&amp;b=2">') == {"href": "?a=1&b=2"}

    def test_a_greater_sign_in_quotes_ends_no_tag(self) -> None:
        assert [tag.name for tag in tags('<a title=">"><b>')] == ["a", "b"]

    def test_of_a_repeated_attribute_the_first_counts(self) -> None:
        assert attributes("<img src=one src=two>") == {"src": "one"}

    def test_comments_and_conditional_comments_are_passed_over(self) -> None:
        text = '<!-- <img src="no"> --><!--[if IE]><img src="no"><![endif]--><img src="yes">'
        assert [tag.get("src") for tag in tags(text)] == ["yes"]

    def test_a_comment_without_an_end_goes_to_the_end(self) -> None:
        assert tags("<!-- <img src=no>") == []

    def test_noscript_is_not_looked_into_since_scripts_are_on(self) -> None:
        assert [tag.name for tag in tags('<noscript><img src="x"></noscript><p>')] == ["noscript", "p"]

    def test_scripts_and_styles_are_whole(self) -> None:
        found = list(read_markup("<script>if (a<b) '<img>'</script ><style>p{}</style>"))
        assert [each.content for each in found if isinstance(each, Inside)] == ["if (a<b) '<img>'", "p{}"]

    def test_in_xml_cdata_is_text(self) -> None:
        assert tags("<a><![CDATA[<b>]]></a>", is_xml=True)[0].name == "a"
        assert len(tags("<a><![CDATA[<b>]]></a>", is_xml=True)) == 1

    def test_a_quote_that_is_never_closed(self) -> None:
        assert tags('<a href="x><b>')[0].name == "a"


class TestPlaces:
    def test_lines_count_as_editors_count_them(self) -> None:
        text = Text("a", "one\ntwo\r\nthree\rfour")
        assert [text.line(text.letters.index(word)) for word in ("one", "two", "three", "four")] == [1, 2, 3, 4]

    def test_an_attribute_is_on_its_own_line_not_its_tags(self) -> None:
        letters = "<img\n  alt='x'\n  src='y'>"
        (tag,) = tags(letters)
        assert Text("a", letters).line(tag.attributes["src"].offset) == 3


class TestEncodings:
    """Field notes 2.5: what files are written in, and what they say they are written in."""

    def test_utf_8_with_and_without_its_mark(self) -> None:
        assert decode("größe".encode()) == decode(b"\xef\xbb\xbf" + "größe".encode()) == "größe"

    def test_utf_16(self) -> None:
        assert decode("größe".encode("utf-16")) == "größe"
        assert decode("<html>".encode("utf-16-le")) == "<html>"

    def test_as_declared_where_it_is_no_utf_8(self) -> None:
        page = '<meta charset="windows-1251">Привет'
        assert decode(page.encode("cp1251")) == page

    def test_western_where_nothing_is_declared_or_known(self) -> None:
        assert decode("Größe".encode("cp1252")) == "Größe"
        assert decode(b'<meta charset="klingon">Gr\xf6\xdfe').endswith("Größe")
