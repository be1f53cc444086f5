import json
import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.log import keep_log


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    root, hook = logging.getLogger(), sys.excepthook
    handlers, level = list(root.handlers), root.level
    yield keep_log(tmp_path)
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    sys.excepthook = hook


def lines(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_warning_is_a_line_with_its_cause(log: Path) -> None:
    logging.getLogger("desktop.store").warning("The backup failed", exc_info=OSError(28, "No space left on device"))
    (line,) = lines(log)
    assert (line["event"], line["level"], line["logger"]) == ("The backup failed", "warning", "desktop.store")
    assert "No space left on device" in line["exception"]


def test_what_nobody_caught_is_logged_and_still_told(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sys.excepthook(ValueError, ValueError("unforeseen"), None)
    (line,) = lines(log)
    assert "unforeseen" in line["exception"]
    assert "unforeseen" in capsys.readouterr().err


def test_a_quiet_day_writes_no_file(log: Path) -> None:
    logging.getLogger("desktop").info("nothing of note")
    assert not log.exists()
