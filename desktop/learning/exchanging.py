"""A seat's side of an exchange with a server, up: what it has to say, sealed and in batches (`sync.client.Outbox`)."""

from desktop.store.store import Store
from sync.client import Batch
from sync.protocol import Ack, BatchAnswer


class SeatOutbox:
    """Satisfies `sync.client.Outbox`; for one thread at a time, and never the writer's."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def waiting(self) -> int:
        raise NotImplementedError

    def next_batch(self, most_records: int, most_bytes: int) -> Batch | None:
        raise NotImplementedError

    def answered(self, answer: BatchAnswer) -> None:
        raise NotImplementedError

    def go_back(self, ack: Ack) -> None:
        raise NotImplementedError

    def put_last(self, batch: Batch, why: str) -> bool:
        raise NotImplementedError
