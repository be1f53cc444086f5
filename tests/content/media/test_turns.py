"""An encoder that takes real-time priority, as SVT-AV1 does when root opens it, is put back among the ordinary ones."""

import os
import sys
from pathlib import Path

import pytest

from desktop.content.media.transcode import transcode
from tests.clips import SLIDES, make_clip
from tests.content.media.desk import planned

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="schedulers are Linux's")


def schedulers() -> set[int]:
    return {os.sched_getscheduler(int(thread.name)) for thread in Path("/proc/self/task").iterdir()}


def test_no_thread_keeps_the_machine_from_others(tmp_path: Path) -> None:
    source = make_clip(tmp_path / "slides.mp4", SLIDES)
    seen: list[set[int]] = []
    transcode(
        source, tmp_path / "made.mp4", planned(source), progress=lambda _: seen.append(schedulers()), cancelled=bool
    )
    assert schedulers() == seen[-1] == {os.SCHED_OTHER}
