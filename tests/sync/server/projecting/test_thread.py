"""When the thread looks that works out what came in, and how it ends."""

import threading

from sync.server.projecting.thread import ProjectingThread

PATIENCE = 9.0
"""Seconds: less than the ten after which the thread looks by itself, and missed nothing by a word it did not hear."""


class Idle:
    """A server with nothing to work out."""

    def project(self, most: int = 1000) -> int:
        return 0

    def look_again(self) -> int:
        return 0

    def prune_log(self) -> int:
        return 0


class Interrupted(threading.Event):
    """Somebody acts between the look at whether it ends and the look at what there is."""

    def __init__(self) -> None:
        super().__init__()
        self.acts = threading.Event()
        self.acted = threading.Event()

    def clear(self) -> None:
        if not self.acts.is_set():
            self.acts.set()
            assert self.acted.wait(PATIENCE)
        super().clear()


def test_it_ends_at_once_even_if_it_was_just_about_to_look() -> None:
    woken = Interrupted()
    thread = ProjectingThread(Idle())
    thread._woken = woken
    thread.start()
    assert woken.acts.wait(PATIENCE)
    stopping = threading.Thread(target=thread.stop)
    stopping.start()
    assert woken.wait(PATIENCE)
    woken.acted.set()
    stopping.join(PATIENCE)
    assert not stopping.is_alive()
