"""A clock on the wall that stands still until somebody moves it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.sync.simulated import NOON


@dataclass
class WallClock:
    now: datetime = NOON + timedelta(hours=1)

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **time: float) -> None:
        self.now += timedelta(**time)
