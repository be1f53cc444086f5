"""What Prometheus is told: counts and times, by route and kind, never of whom.

With several workers each writes its numbers into files of one folder (PROMETHEUS_MULTIPROC_DIR, which `carrel-server
run` sets before the workers begin), and any of them answers for all.
"""

import os
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.metrics_core import GaugeMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

MEDIA_TYPE: Final = CONTENT_TYPE_LATEST
FOLDER_VARIABLE: Final = "PROMETHEUS_MULTIPROC_DIR"
_SECONDS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)


class _Backlog(Collector):
    """What waits, asked of the database when somebody looks: so it is the same from whichever worker."""

    def __init__(self, waiting: Callable[[], Mapping[str, int]]) -> None:
        self._waiting = waiting

    def collect(self) -> Iterable[Metric]:
        gauge = GaugeMetricFamily("carrel_waiting", "What waits to be worked out, or for a person", labels=["what"])
        for what, count in self._waiting().items():
            gauge.add_metric([what], count)
        yield gauge


class Metrics:
    """One app's numbers. `waiting` counts what waits, by what it is; it blocks."""

    def __init__(self, waiting: Callable[[], Mapping[str, int]]) -> None:
        self._registry = CollectorRegistry()
        self._backlog = _Backlog(waiting)
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
        asked, registry = CollectorRegistry(), self._registry
        asked.register(self._backlog)
        if FOLDER_VARIABLE in os.environ:
            registry = CollectorRegistry()
            MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
        return generate_latest(registry) + generate_latest(asked)
