"""What the client does with a seat's outbox, without a wire in between: send until there is nothing left."""

from desktop.learning.sending import SeatOutbox
from desktop.store.store import Store
from tests.store.receiver import Gap, Receiver


def send_all(store: Store, receiver: Receiver, *, most_records: int = 500, most_bytes: int = 1 << 20) -> int:
    """How many batches went."""
    outbox, batches = SeatOutbox(store), 0
    while (batch := outbox.next_batch(most_records, most_bytes)) is not None:
        try:
            answer = receiver.take(batch)
        except Gap as gap:
            outbox.go_back(gap.ack)
        else:
            outbox.answered(answer)
        batches += 1
        assert batches < 1_000, "The exchange does not come to an end."
    return batches
