"""What may befall one request on its way, and how much of it there is: the same for the same seed."""

from collections import Counter
from dataclasses import dataclass, field
from enum import Enum
from random import Random


class Fault(Enum):
    """Of one request and its answer, as a bad network and what stands in it treat them."""

    NONE = "passes"
    REFUSED = "connection closed at once"
    LOST = "request lost"
    HELD = "request held back, arriving after later ones"
    TORN_REQUEST = "request cut off half-way"
    SCRAMBLED_REQUEST = "bytes of the request swapped"
    TWICE = "request delivered twice"
    LATE = "request delivered again after later ones"
    SLOW = "answer delayed"
    SILENT = "answer never comes"
    LOST_ANSWER = "answer lost"
    TORN_ANSWER = "answer cut off half-way"
    RESET = "connection reset within the answer"
    PORTAL = "login page with 200"
    REDIRECT = "redirect to a login page"
    SIGN_IN = "511, sign in first"
    GATEWAY = "502 of a gateway"
    BUSY = "503 with Retry-After"


STORMY = tuple(fault for fault in Fault if fault is not Fault.NONE)


@dataclass
class Weather:
    """`share` of the requests of a storm meet a fault; a storm lasts so many requests."""

    random: Random
    share: float = 0.6
    seen: Counter[Fault] = field(default_factory=Counter)
    _left: int = 0

    def storm(self, requests: int) -> None:
        """From the next request on."""
        self._left = requests

    @property
    def is_calm(self) -> bool:
        return self._left <= 0

    @property
    def faults(self) -> int:
        """How many there were so far."""
        return self.seen.total() - self.seen[Fault.NONE]

    def next(self) -> Fault:
        """For the next request."""
        fault = Fault.NONE
        if self._left > 0:
            self._left -= 1
            if self.random.random() < self.share:
                fault = self.random.choice(STORMY)
        self.seen[fault] += 1
        return fault
