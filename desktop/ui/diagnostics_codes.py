"""What an error code of the API means, in words for whoever reads the diagnostics.

Source: RTE book 3.1.7 for 2004, chapter 3 of the run-time guide for 1.2.
"""

from desktop.words import QT_TRANSLATE_NOOP, translate

_IN_12 = {
    101: QT_TRANSLATE_NOOP("Diagnostics", "general: the call came at the wrong time or failed inside"),
    201: QT_TRANSLATE_NOOP("Diagnostics", "the argument is not valid here"),
    202: QT_TRANSLATE_NOOP("Diagnostics", "this element has no children"),
    203: QT_TRANSLATE_NOOP("Diagnostics", "this element is not a list and has no count"),
    301: QT_TRANSLATE_NOOP("Diagnostics", "the course has not called Initialize"),
    401: QT_TRANSLATE_NOOP("Diagnostics", "there is no such element"),
    402: QT_TRANSLATE_NOOP("Diagnostics", "a keyword cannot be set"),
    403: QT_TRANSLATE_NOOP("Diagnostics", "the element can only be read"),
    404: QT_TRANSLATE_NOOP("Diagnostics", "the element can only be written"),
    405: QT_TRANSLATE_NOOP("Diagnostics", "wrong type, word or range"),
}
_IN_2004 = {
    101: QT_TRANSLATE_NOOP("Diagnostics", "general: the call failed inside"),
    102: QT_TRANSLATE_NOOP("Diagnostics", "the session could not be started"),
    103: QT_TRANSLATE_NOOP("Diagnostics", "the session had been started already"),
    104: QT_TRANSLATE_NOOP("Diagnostics", "the session has ended and cannot be started again"),
    111: QT_TRANSLATE_NOOP("Diagnostics", "the session could not be ended"),
    112: QT_TRANSLATE_NOOP("Diagnostics", "the session was never started"),
    113: QT_TRANSLATE_NOOP("Diagnostics", "the session has ended already"),
    122: QT_TRANSLATE_NOOP("Diagnostics", "read before Initialize"),
    123: QT_TRANSLATE_NOOP("Diagnostics", "read after Terminate"),
    132: QT_TRANSLATE_NOOP("Diagnostics", "set before Initialize"),
    133: QT_TRANSLATE_NOOP("Diagnostics", "set after Terminate"),
    142: QT_TRANSLATE_NOOP("Diagnostics", "commit before Initialize"),
    143: QT_TRANSLATE_NOOP("Diagnostics", "commit after Terminate"),
    201: QT_TRANSLATE_NOOP("Diagnostics", "the argument must be an empty string"),
    301: QT_TRANSLATE_NOOP("Diagnostics", "it could not be read: the index or the question does not fit the element"),
    351: QT_TRANSLATE_NOOP(
        "Diagnostics", "it could not be set: the index, a duplicate or a value that is fixed by now"
    ),
    391: QT_TRANSLATE_NOOP("Diagnostics", "the values could not be brought to the disk"),
    401: QT_TRANSLATE_NOOP("Diagnostics", "there is no such element"),
    402: QT_TRANSLATE_NOOP("Diagnostics", "the element is not implemented"),
    403: QT_TRANSLATE_NOOP("Diagnostics", "the element has no value yet"),
    404: QT_TRANSLATE_NOOP("Diagnostics", "the element can only be read"),
    405: QT_TRANSLATE_NOOP("Diagnostics", "the element can only be written"),
    406: QT_TRANSLATE_NOOP("Diagnostics", "the value has the wrong type"),
    407: QT_TRANSLATE_NOOP("Diagnostics", "the value is out of range"),
    408: QT_TRANSLATE_NOOP("Diagnostics", "another element has to be set first"),
}


def meaning(code: int, *, in_12: bool) -> str:
    """The code in words, without a full stop; codes 401 to 405 mean different things in the two standards."""
    words = _IN_12 if in_12 else _IN_2004
    found = words.get(code)
    if found is None:
        return translate("Diagnostics", "the standard has no such code")
    return translate("Diagnostics", found)
