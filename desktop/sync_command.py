"""`carrel sync`: one exchange with the server, for a terminal or a scheduled task, with a line for each step."""

import sys
import time
from collections.abc import Callable
from datetime import timedelta
from random import Random

from desktop.config import Config
from desktop.exit_codes import DONE, REFUSED, UNREACHED
from desktop.learning.library import Library
from desktop.learning.receiving import SeatInbox
from desktop.learning.sending import SeatOutbox
from desktop.store.device_keys import device_keys
from desktop.store.store import Store
from desktop.syncing import SHORTEST, backoff
from desktop.terminal import plain
from sync.client import Exchange, Progress, Stage, Summary, line_to
from sync.line import Line
from sync.pace import Pace
from sync.records.vocabulary import DeviceStanding
from sync.trouble import Busy, Refused, SyncTrouble, Unreachable

LONGEST_WAIT = 60.0
"""Seconds between two tries; whoever waits at a terminal is not there for a quarter of an hour."""
MEGABYTE = 1_000_000


def sync_now(config: Config, *, tries: int, quiet: bool, sleep: Callable[[float], None] = time.sleep) -> int:
    """Exchange once, trying again while the server can't be reached. Raises StoreError."""
    config.make_folders()
    with Store.open(config.data) as store:
        inbox = SeatInbox(store, Library(store, config.courses), config.arriving)
        link = inbox.link()
        if link is None:
            print(
                "This seat belongs to no server. Open Carrel and connect it in Settings, Server, with the invitation "
                "an administrator of the server gives you.",
                file=sys.stderr,
            )
            return REFUSED
        line = line_to(link, store.write(device_keys).result())
        run = Runs(SeatOutbox(store), inbox, line, _nothing if quiet else Steps(link.center).tell)
        try:
            return run.until_done(tries, sleep)
        except KeyboardInterrupt:
            print("Stopped. What the server has acknowledged stays there; the rest is kept here.", file=sys.stderr)
            return UNREACHED
        finally:
            line.wire.close()


class Runs:
    """The same exchange again, until it got through or there is no use in another try."""

    def __init__(self, outbox: SeatOutbox, inbox: SeatInbox, line: Line, told: Callable[[Progress], None]) -> None:
        self._outbox = outbox
        self._inbox = inbox
        self._line = line
        self._told = told
        self._pace = Pace()
        self._random = Random()

    def until_done(self, tries: int, sleep: Callable[[float], None]) -> int:
        """The exit code; what came of it has been printed."""
        left = tries
        while True:
            exchange = Exchange(self._line, self._outbox, self._inbox, pace=self._pace, told=self._told)
            try:
                summary = exchange.run()
            except Unreachable as trouble:
                made = exchange.summary
                # A line that breaks off but gets somewhere each time is not given up.
                left = tries if made.batches or made.changes or made.bytes_down else left - 1
                print(plain(str(trouble)), file=sys.stderr)
                if left <= 0:
                    return UNREACHED
                sleep(_wait(trouble, tries - left, self._random))
            except SyncTrouble as trouble:
                print(plain(str(trouble)), file=sys.stderr)
                return REFUSED if isinstance(trouble, Refused) else UNREACHED
            else:
                print(plain(said(summary)))
                return REFUSED if summary.trouble else DONE


class Steps:
    """Prints each step of an exchange once, and how a long one comes along."""

    def __init__(self, center: str) -> None:
        self._center = center
        self._last = ""

    def tell(self, progress: Progress) -> None:
        # The names of courses and of the center are strangers' words.
        line = plain(self._line(progress))
        if line != self._last:
            self._last = line
            print(line, flush=True)

    def _line(self, progress: Progress) -> str:
        match progress.stage:
            case Stage.CONNECTING:
                return f"Connecting to {self._center}"
            case Stage.SENDING:
                return f"Sending: {progress.done} of {progress.whole} records"
            case Stage.RECEIVING:
                return f"Receiving: {progress.done} changes"
            case Stage.FETCHING:
                tenths = 10 * progress.done // progress.whole if progress.whole else 0
                return f"Fetching “{progress.title}”: {10 * tenths}% of {(progress.whole or 0) / MEGABYTE:.1f} MB"


def said(summary: Summary) -> str:
    """What an exchange came to, in one line."""
    waiting = f" ({summary.parked} of them wait for a person on the server)" if summary.parked else ""
    parts = [f"{summary.sent} records sent{waiting}", f"{summary.changes} changes received"]
    if summary.fetched:
        parts.append(f"{len(summary.fetched)} courses fetched")
    if summary.unfetched:
        parts.append(f"{len(summary.unfetched)} courses could not be fetched")
    if summary.standing is DeviceStanding.REVOKED:
        parts.append("the server has let this seat go")
    text = f"Done in {timedelta(seconds=round(summary.seconds))}: {', '.join(parts)}."
    return f"{text} {summary.trouble}" if summary.trouble else text


def _wait(trouble: Unreachable, failures: int, random: Random) -> float:
    if isinstance(trouble, Busy) and trouble.after is not None:
        return min(trouble.after, LONGEST_WAIT)
    return min(SHORTEST + backoff(max(failures, 1), random), LONGEST_WAIT)


def _nothing(_: Progress) -> None:
    pass
