"""One measured figure, as `make bench` prints it."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Figure:
    """`measured` against `limit`, both in `unit`; `better` says which way is good."""

    name: str
    measured: float
    limit: float
    unit: str
    better: Literal["lower", "higher"]

    @property
    def is_good_enough(self) -> bool:
        return self.measured >= self.limit if self.better == "higher" else self.measured <= self.limit
