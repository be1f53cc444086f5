"""What an error code of the API means, in words for whoever reads the diagnostics.

Source: RTE book 3.1.7 for 2004, chapter 3 of the run-time guide for 1.2.
"""

_IN_12 = {
    101: "general: the call came at the wrong time or failed inside",
    201: "the argument is not valid here",
    202: "this element has no children",
    203: "this element is not a list and has no count",
    301: "the course has not called Initialize",
    401: "there is no such element",
    402: "a keyword cannot be set",
    403: "the element can only be read",
    404: "the element can only be written",
    405: "wrong type, word or range",
}
_IN_2004 = {
    101: "general: the call failed inside",
    102: "the session could not be started",
    103: "the session had been started already",
    104: "the session has ended and cannot be started again",
    111: "the session could not be ended",
    112: "the session was never started",
    113: "the session has ended already",
    122: "read before Initialize",
    123: "read after Terminate",
    132: "set before Initialize",
    133: "set after Terminate",
    142: "commit before Initialize",
    143: "commit after Terminate",
    201: "the argument must be an empty string",
    301: "it could not be read: the index or the question does not fit the element",
    351: "it could not be set: the index, a duplicate or a value that is fixed by now",
    391: "the values could not be brought to the disk",
    401: "there is no such element",
    402: "the element is not implemented",
    403: "the element has no value yet",
    404: "the element can only be read",
    405: "the element can only be written",
    406: "the value has the wrong type",
    407: "the value is out of range",
    408: "another element has to be set first",
}


def meaning(code: int, *, in_12: bool) -> str:
    """The code in words, without a full stop; codes 401 to 405 mean different things in the two standards."""
    words = _IN_12 if in_12 else _IN_2004
    return words.get(code, "the standard has no such code")
