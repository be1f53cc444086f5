"""A port of this machine for a server in another process, which takes its time until it listens there.

A port that is merely found free is anybody's until then: other tests open servers all the time.
"""

import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def kept_port() -> Iterator[int]:
    """Nobody is given it in the block; a server that is told its number can listen there, again and again.

    Linux lets two sockets be bound to one port as long as at most one of them listens.
    """
    with socket.socket() as kept:
        kept.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        kept.bind(("127.0.0.1", 0))
        port: int = kept.getsockname()[1]
        if sys.platform != "linux":
            kept.close()
        yield port
