"""What Prometheus is told: counts and times, by route and kind, never of whom.

With several workers each writes its numbers into files of one folder (PROMETHEUS_MULTIPROC_DIR, which `carrel-server
run` sets before the workers begin), and any of them answers for all.
"""

import os
from typing import Final

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

MEDIA_TYPE: Final = CONTENT_TYPE_LATEST
FOLDER_VARIABLE: Final = "PROMETHEUS_MULTIPROC_DIR"
_SECONDS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)


class Metrics:
    """One app's numbers."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.requests: Final = Counter(
            "carrel_requests", "Requests answered", ("method", "route", "status"), registry=self._registry
        )
        self.seconds: Final = Histogram(
            "carrel_request_seconds", "Time to answer", ("method", "route"), buckets=_SECONDS, registry=self._registry
        )
        self.records: Final = Counter(
            "carrel_records", "Records that came in, by what was made of them", ("verdict",), registry=self._registry
        )
        self.changes: Final = Counter("carrel_changes", "Changes that went down", registry=self._registry)
        self.bytes: Final = Counter("carrel_bytes", "Bytes of batches and packages", ("way",), registry=self._registry)

    def text(self) -> bytes:
        """In Prometheus' text format."""
        if FOLDER_VARIABLE not in os.environ:
            return generate_latest(self._registry)
        everybodys = CollectorRegistry()
        MultiProcessCollector(everybodys)  # type: ignore[no-untyped-call]
        return generate_latest(everybodys)
