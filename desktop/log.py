"""The log file of one seat: what went wrong and why, without personal data; small, and beside the database."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import structlog

NAME = "carrel.log"
_BYTES, _KEPT = 1_000_000, 3


def keep_log(folder: Path) -> Path:
    """Log warnings and what nobody caught into `folder`, a line of JSON each; returns the file.

    Python calls `sys.excepthook` for an exception in a Qt slot too, so nothing goes by unseen in a window that has no
    terminal behind it.
    """
    path = folder / NAME
    handler = RotatingFileHandler(path, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            processors=[
                structlog.stdlib.add_log_level,
                structlog.stdlib.add_logger_name,
                structlog.processors.TimeStamper(fmt="iso", utc=True),
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                structlog.processors.JSONRenderer(),
            ]
        )
    )
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.WARNING)

    def uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        logging.getLogger("carrel").error("Nobody caught this", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)

    sys.excepthook = uncaught
    return path
