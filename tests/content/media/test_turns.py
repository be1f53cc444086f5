"""An encoder that takes real-time priority, as SVT-AV1 does when root opens it, is put back among the ordinary ones."""

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from desktop.content.media.transcode import transcode
from tests.clips import SLIDES, make_clip
from tests.content.media.desk import planned

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="schedulers are Linux's")


def schedulers() -> set[int]:
    return {os.sched_getscheduler(int(thread.name)) for thread in Path("/proc/self/task").iterdir()}


def schedulers_while_transcoding(folder: Path) -> tuple[set[int], set[int]]:
    """Those at all the pictures, and those afterwards."""
    source = make_clip(folder / "slides.mp4", SLIDES)
    seen: list[set[int]] = []
    transcode(
        source, folder / "made.mp4", planned(source), progress=lambda _: seen.append(schedulers()), cancelled=bool
    )
    return set().union(*seen), schedulers()


def test_no_thread_keeps_the_machine_from_others(tmp_path: Path) -> None:
    with ProcessPoolExecutor(1, get_context("spawn")) as process:  # other tests' engines have threads of their own
        found = process.submit(schedulers_while_transcoding, tmp_path).result()
    assert found == ({os.SCHED_OTHER}, {os.SCHED_OTHER})
