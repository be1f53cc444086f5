"""What a session, an attempt or an enrolment says of success: the same seven columns in three tables."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row

from sync.records.vocabulary import Completion, Success


@dataclass(frozen=True, slots=True)
class Results:
    """`progress` is 0..100, `score_scaled` -1..1, the other scores in the course's own scale; None is unknown."""

    completion: Completion = Completion.UNKNOWN
    success: Success = Success.UNKNOWN
    progress: float | None = None
    score_scaled: float | None = None
    score_raw: float | None = None
    score_min: float | None = None
    score_max: float | None = None

    @classmethod
    def of(cls, row: Row[*tuple[Any, ...]]) -> "Results":
        return cls(
            row.completion,
            row.success,
            row.progress,
            row.score_scaled,
            row.score_raw,
            row.score_min,
            row.score_max,
        )

    def columns(self) -> dict[str, object]:
        return {
            "completion": self.completion,
            "success": self.success,
            "progress": self.progress,
            "score_scaled": self.score_scaled,
            "score_raw": self.score_raw,
            "score_min": self.score_min,
            "score_max": self.score_max,
        }
