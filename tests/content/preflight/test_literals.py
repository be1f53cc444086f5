"""String literals of scripts: what is one, what is a comment, and what leads to it."""

import pytest

from desktop.content.preflight.literals import comments_of, read_literals


def values(script: str) -> list[str]:
    return [literal.value for literal in read_literals(script)]


class TestWhatIsALiteral:
    """ECMA-262, 12: comments, string literals, templates, regular expressions."""

    def test_strings_of_both_quotes_and_templates(self) -> None:
        assert values("""a = "one" + 'two' + `three`""") == ["one", "two", "three"]

    def test_comments_hold_no_literals(self) -> None:
        assert values("""// "no"\n/* 'no' */ "yes" """) == ["yes"]

    def test_a_comment_mark_inside_a_string_is_letters(self) -> None:
        assert values("""x = "http://a.example/*"; y = "two" """) == ["http://a.example/*", "two"]

    def test_a_quote_inside_a_regular_expression_opens_nothing(self) -> None:
        assert values("""x = /["'`/*]/g; y = "yes" """) == ["yes"]
        assert values("""return /'/.test(a) ? "yes" : 'no'""") == ["yes", "no"]

    def test_division_is_no_regular_expression(self) -> None:
        assert values("""x = a / 2; y = "one" / b; z = (c) / "two" """) == ["one", "two"]

    def test_escapes_are_read(self) -> None:
        assert values(r""" "https:\/\/a.example\u002Fb\x2Fc\u{2F}d\n" """) == ["https://a.example/b/c/d\n"]

    def test_halves_of_letters_are_put_together_and_lone_ones_are_no_text(self) -> None:
        assert values(r""" "\ud83d\ude00", "a\ud800b" """) == ["😀", "a\ufffdb"]

    def test_an_escaped_quote_ends_nothing(self) -> None:
        assert values(r""" 'it\'s', "say \"yes\"" """) == ["it's", 'say "yes"']

    def test_pieces_of_a_template_are_read_around_its_expressions(self) -> None:
        assert values("`a${ f({x: 'in'}) }b${`deep${1}er`}c`") == ["a", "in", "b", "deep", "er", "c"]

    def test_a_string_that_is_never_closed_ends_with_its_line(self) -> None:
        assert values('a = \'lost\nb = "found"') == ["lost", "found"]

    def test_what_is_joined_is_not_whole(self) -> None:
        literals = list(read_literals("""f("a" + b, c + 'd', "e", `x${1}`, `y`)"""))
        assert [(each.value, each.is_whole) for each in literals] == [
            ("a", False),
            ("d", False),
            ("e", True),
            ("x", False),
            ("", False),
            ("y", True),
        ]


class TestWhatLeadsToIt:
    def test_the_code_before(self) -> None:
        (literal,) = read_literals("""load(  "x")""")
        assert literal.before == "load(  "

    def test_a_comment_between_is_no_code(self) -> None:
        (literal,) = read_literals("""fetch(/* the "data" */ "x")""")
        assert literal.before.replace(" ", "") == "fetch("

    def test_the_place(self) -> None:
        (literal,) = read_literals("ab('x')")
        assert literal.offset == 4


def test_comments_are_found_where_they_are() -> None:
    script = "a /* b */ c // d\ne"
    assert [script[start:end] for start, end in comments_of(script)] == ["/* b */", "// d"]


@pytest.mark.parametrize("script", ["'", '"', "`", "`${", "/", "/*", "//", "x = /[", "'\\", "`${`${`${", "}}}", "/a/"])
def test_what_is_cut_off_is_read_to_its_end(script: str) -> None:
    assert isinstance(values(script), list)
