"""Words for people from modules without Qt: every sentence goes through the translator that the application installs.

`translate` has the shape of Qt's own, so that Qt's tools find the sentences. Values are put in after translation, by
`str.format`: `translate("Shelf", "Due {day}").format(day=day)`; `%n` takes a number and its plural.
"""

from collections.abc import Callable

Translator = Callable[[str, str, str, int], str]


def _as_written(context: str, text: str, disambiguation: str, n: int) -> str:  # noqa: ARG001
    return text.replace("%n", f"{n:,}") if n >= 0 else text


_installed: list[Translator] = [_as_written]


def install(translator: Translator) -> None:
    """From now on ask `translator(context, text, disambiguation, n)`; -1 is no number."""
    _installed[0] = translator


def translate(context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
    """`text` in the language of whoever looks at it; as written as long as no translator is installed."""
    return _installed[0](context, text, disambiguation, n)
