"""Each fault of a film is said in a sentence."""

import pytest

from desktop.content.media.facts import Fault, MediaError


@pytest.mark.parametrize("fault", Fault)
def test_each_fault_has_a_sentence(fault: Fault) -> None:
    error = MediaError(fault, "so it says")
    assert error.fault is fault
    assert str(error).endswith(".")
    assert "{" not in str(error)
