"""Every case of ADL's suite on the engine alone: deliveries, controls, session ends, seeds. The pages come on top."""

import pytest

from tests.conformance.cases import SHARED, Case, find_cases
from tests.conformance.pure import PureDriver
from tests.conformance.replay import replay

CASES = find_cases([SHARED]) if SHARED.is_dir() else []


@pytest.mark.skipif(not CASES, reason="the conformance cases (../shared/conformance) are not here")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Case) -> None:
    assert list(replay(case, CASES, PureDriver())) == []
