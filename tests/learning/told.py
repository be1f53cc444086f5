"""What a server tells, in few words, and a seat that is told it."""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select

from desktop.learning.library import Library
from desktop.learning.receiving import SeatInbox, apply_page
from desktop.scorm.package import Edition
from desktop.store import journal_answers, sealing
from desktop.store.journal import chain_of, hash_at
from desktop.store.seat import seat_only
from desktop.store.server_link import ServerLink, keep_link, server_link
from desktop.store.store import Connection, Store
from sync.bodies import Outcome, learner_package
from sync.documents import (
    AttemptDocument,
    CertificateDocument,
    DecisionDocument,
    DocumentKind,
    MatterDocument,
    SessionDocument,
    Side,
    ValuesDocument,
)
from sync.introductions import EnrolAnswer
from sync.protocol import Ack, Change, ChangesPage
from sync.records.metadata import shared
from sync.records.vocabulary import (
    AttemptStanding,
    AttemptState,
    Completion,
    DecisionKind,
    DeviceStanding,
    MatterKind,
    SessionEnd,
    Success,
)
from tests.learning.chair import NOON, Clock
from tests.store.desk import KEY

SHA: Final = "ab" * 32
OTHER_SHA: Final = "cd" * 32
ELSEWHERE: Final = UUID(int=0xE15E)
"""Another seat."""
SERVER: Final = UUID(int=0x5E)
COURSE: Final[Mapping[str, Any]] = {
    "title": "Lifeboats",
    "edition": Edition.SCORM_2004_4TH.value,
    "launch": "index.html",
    "launch_count": 1,
    "sco_count": 1,
    "size_bytes": 1000,
    "available": True,
}
Value = tuple[str, str | None]


class Seat:
    """A store that is enrolled at a server, which exists only in what the test says it tells."""

    def __init__(self, folder: Path) -> None:
        self.clock = Clock()
        self.store = Store.open(folder / "data", KEY, clock=self.clock)
        self.library = Library(self.store, folder / "courses")
        self.inbox = SeatInbox(self.store, self.library, folder / "arriving")
        self._pages = 0
        answer = EnrolAnswer(
            device=self.store.device,
            server=SERVER,
            generation=UUID(int=1),
            center="Harbour Lane",
            addresses=("https://sync.example",),
            key="A" * 43 + "=",
            recipient="age1" + "q" * 58,
        )
        self.write(lambda connection: keep_link(connection, answer, bytes(32), NOON))

    def write(self, work: Any) -> Any:  # noqa: ANN401 (whatever the work gives)
        return self.store.write(work).result()

    def read(self, work: Any) -> Any:  # noqa: ANN401
        return self.store.read(work)

    def is_told(self, *changes: Change, more: bool = False) -> ChangesPage:
        """The next page, applied; returned so that it can be told again."""
        told = self.page(*changes, more=more)
        apply_page(self.store, told)
        return told

    def page(self, *changes: Change, more: bool = False) -> ChangesPage:
        self._pages += 1
        return ChangesPage(
            server_time=NOON,
            hlc=0,
            standing=DeviceStanding.ACTIVE,
            changes=changes,
            cursor=f"page {self._pages}",
            more=more,
        )

    def sends(self) -> int:
        """Everything that waits reaches the server, which acknowledges it. Returns how many records it was."""
        sent = self.seals()
        self.acknowledged()
        return sent

    def seals(self) -> int:
        sent = 0
        while (sealed := self.write(lambda on: sealing.seal(on, self.clock()))).records or sealed.more:
            sent += sealed.records
        return sent

    def acknowledged(self) -> None:
        def work(connection: Connection) -> None:
            ends = chain_of(connection)
            at = hash_at(connection, ends, ends.seq)
            assert at is not None
            ack = Ack(epoch=ends.epoch, seq=ends.seq, hash=at.hex(), durable=ends.seq)
            journal_answers.acknowledge(connection, ack, (), self.clock())

        self.write(work)

    @property
    def link(self) -> ServerLink:
        found: ServerLink | None = self.read(server_link)
        assert found is not None
        return found

    def everything(self) -> dict[str, list[str]]:
        """Every row of every table but for the cursor, to see that nothing changed."""

        def look(connection: Connection) -> dict[str, list[str]]:
            return {
                table.name: sorted(
                    str({name: value for name, value in row._mapping.items() if name != "cursor"})
                    for row in connection.execute(select(table))
                )
                for metadata in (shared, seat_only)
                for table in metadata.sorted_tables
            }

        found: dict[str, list[str]] = self.read(look)
        return found


def id_of(word: str) -> UUID:
    """The same id for the same word."""
    return UUID(bytes=hashlib.sha256(word.encode()).digest()[:16], version=4)


def register(kind: DocumentKind, subject: str, **fields: Any) -> Change:  # noqa: ANN401 (JSON)
    return Change(kind=kind.value, subject=subject, body={"fields": fields})


def person(who: str | UUID, **fields: Any) -> Change:  # noqa: ANN401
    identifier = who if isinstance(who, UUID) else id_of(who)
    return register(DocumentKind.PERSON, str(identifier), **fields)


def course(sha256: str = SHA, **fields: Any) -> Change:  # noqa: ANN401
    return register(DocumentKind.PACKAGE, sha256, **{**COURSE, **fields})


def enrolment(learner: UUID, sha256: str = SHA, **fields: Any) -> Change:  # noqa: ANN401
    return register(DocumentKind.ENROLLMENT, learner_package(learner, sha256), **fields)


def gone(kind: DocumentKind, subject: str | UUID) -> Change:
    return Change(kind=kind.value, subject=str(subject), body=None)


def came_to(
    completion: Completion = Completion.INCOMPLETE, success: Success = Success.UNKNOWN, score: float | None = None
) -> Outcome:
    return Outcome(completion=completion, success=success, score_scaled=score)


def session(
    word: str,
    follows: str | None = None,
    outcome: Outcome | None = None,
    *,
    device: UUID = ELSEWHERE,
    seconds: float = 60.0,
    minute: int = 0,
    activity: str = "item-1",
    running: bool = False,
) -> SessionDocument:
    began = NOON + timedelta(minutes=minute)
    return SessionDocument(
        id=id_of(word),
        activity=activity,
        activity_attempt=1,
        parent=id_of(follows) if follows is not None else None,
        follows=id_of(follows) if follows is not None else None,
        device=device,
        for_credit=True,
        began_at=began,
        ended_at=None if running else began + timedelta(seconds=seconds),
        ended_by=None if running else SessionEnd.TERMINATE,
        last_seq=3,
        outcome=outcome or came_to(),
        seconds=seconds,
        measured=None,
    )


def attempt(
    word: str | UUID,
    learner: UUID,
    sessions: Iterable[SessionDocument],
    outcome: Outcome | None = None,
    *,
    number: int = 1,
    sha256: str = SHA,
    standing: AttemptStanding = AttemptStanding.COUNTS,
    state: AttemptState = AttemptState.SUSPENDED,
    values: Iterable[Value] = (),
    storage: str | None = None,
    head: str | UUID | None = None,
) -> Change:
    """`values` are those of the last session, which is the head unless another one is named."""
    told = tuple(sessions)
    leaf = (head if isinstance(head, UUID) else id_of(head)) if head is not None else told[-1].id
    last = next(each for each in told if each.id == leaf)
    wrote = ValuesDocument(
        activity=last.activity, activity_attempt=last.activity_attempt, session=last.id, values=tuple(values)
    )
    document = AttemptDocument(
        learner=learner,
        package=sha256,
        number=number,
        standing=standing,
        state=state,
        outcome=outcome or came_to(),
        seconds=sum(each.seconds for each in told),
        began_at=told[0].began_at,
        ended_at=NOON + timedelta(hours=1) if state is AttemptState.ENDED else None,
        head=leaf,
        sequencing={"at": word if isinstance(word, str) else str(word)},
        storage=storage,
        sessions=told,
        values=(wrote,) if wrote.values else (),
    )
    identifier = word if isinstance(word, UUID) else id_of(word)
    return Change(kind=DocumentKind.ATTEMPT.value, subject=str(identifier), body=document.model_dump(mode="json"))


def certificate(
    word: str, learner: UUID, tried: UUID | None, *, confirmed_at: datetime | None = None, device: UUID = ELSEWHERE
) -> Change:
    document = CertificateDocument(
        learner=learner,
        package=SHA,
        rule="success",
        number=f"HL-2026-{word}",
        attempt=tried,
        device=device,
        issued_at=NOON,
        expires_at=None,
        learner_name="Ada Byron",
        course_title="Lifeboats",
        score_scaled=0.9,
        seconds=60,
        credential="{}",
        confirmed_at=confirmed_at,
    )
    return Change(kind=DocumentKind.CERTIFICATE.value, subject=str(id_of(word)), body=document.model_dump(mode="json"))


def decision(
    word: str, what: DecisionKind, learner: UUID, value: int | str | None = None, *, tried: UUID | None = None
) -> Change:
    document = DecisionDocument(
        what=what.value,
        learner=learner,
        package=SHA,
        attempt=tried,
        session=None,
        value=value,
        reason="Asked for it",
        actor=None,
        device=ELSEWHERE,
        hlc=7,
        at=NOON,
    )
    return Change(kind=DocumentKind.DECISION.value, subject=str(id_of(word)), body=document.model_dump(mode="json"))


def matter(
    word: str,
    what: MatterKind = MatterKind.FORKED,
    learner: UUID | None = None,
    *,
    tried: UUID | None = None,
    sides: Iterable[SessionDocument] = (),
    sha256: str | None = SHA,
) -> Change:
    document = MatterDocument(
        what=what,
        learner=learner,
        package=sha256,
        attempt=tried,
        record=None,
        sides=tuple(
            Side(
                session=each.id,
                attempt=tried,
                device=each.device,
                outcome=each.outcome,
                seconds=each.seconds,
                at=each.began_at,
            )
            for each in sides
        ),
        say="Two seats went on with one attempt.",
        at=NOON,
        settled_at=None,
        settled_by=None,
    )
    return Change(kind=DocumentKind.MATTER.value, subject=word, body=document.model_dump(mode="json"))
