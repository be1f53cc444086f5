"""What the `carrel-server` command does besides serving. Each prints what a person wants to know; returns 0 or 1."""

import secrets
import sys
from pathlib import Path
from typing import Final
from uuid import UUID

import segno
from sqlalchemy import Connection, select

from sync.enrolment_files import ANSWER_NAME, NoEnrolmentFile, read_request, write_answer
from sync.invitation import Invitation
from sync.records.center import groups, people
from sync.records.identifiers import new_id
from sync.records.vocabulary import RecordKind, Role
from sync.server import accounts
from sync.server.asking_desktop import NotAnswered, ask
from sync.server.depot import Depot
from sync.server.device_access import enrol_by_file, invite
from sync.server.identity import enrol_answer, sign
from sync.server.importing import CannotImport, import_package, import_roster
from sync.server.keys import make_key, revoke_keys
from sync.server.passwords import Passwords
from sync.server.refusing import Refused
from sync.server.sample_roster import ADMINISTRATOR, NAME, ROSTER
from sync.server.server import Server
from sync.terminal import plain

DONE: Final = 0
REFUSED: Final = 1
_SAMPLE_LOGIN: Final = "nora"
_SAMPLE_PASSWORD: Final = "sample-password.txt"
_WORDS: Final = (
    "amber anchor arctic beacon cedar cobalt coral delta ember fjord harbour heron juniper lagoon lantern maple"
)


def address_of(server: Server) -> str:
    """Where people and seats reach the server: as the settings say, else where it listens."""
    settings = server.settings
    return settings.addresses[0].rstrip("/") if settings.addresses else f"http://{settings.host}:{settings.port}"


def init(server: Server, administrator: str | None, login: str | None) -> int:
    """Settle who the server is, and make its first administrator's account; the link to choose a password is shown."""
    print(f"The server of “{server.state.center}” is ready ({server.engine.url.render_as_string(hide_password=True)}).")
    if administrator is None:
        return DONE
    wanted = login or administrator
    with server.database.reading() as connection:
        is_taken = accounts.account_named(connection, wanted) is not None
    if is_taken or not wanted.strip():
        print(
            f"No account can be made for “{wanted}”: the name is empty, or somebody signs in by it. Nobody was added; "
            "name another --login.",
            file=sys.stderr,
        )
        return REFUSED
    given, _, family = administrator.strip().rpartition(" ")
    now = server.now()
    person = new_id(now)
    fields = {"given_name": given, "family_name": family, "role": Role.ADMINISTRATOR, "made_at": now}
    server.write_registers(None, RecordKind.PERSON, str(person), fields)
    with server.database.writing() as connection:
        made = accounts.make(connection, person, wanted, Role.ADMINISTRATOR, None, now)
        link = accounts.password_link(server.state.secret, made)
    print(f"{administrator} signs in as “{made.login}”. The password is chosen here, once, within three days:")
    print(f"  {address_of(server)}/admin/sign-in/password?link={link}")
    return DONE


def invite_device(server: Server, name: str, group_names: list[str], request: Path | None, answer: Path | None) -> int:
    """Print an invitation as text and QR code; or answer the request file of a seat that reaches no server."""
    try:
        with server.database.writing() as connection:
            chosen = [_group(connection, group) for group in group_names]
            if request is not None:
                return _answer_request(server, connection, request, answer, name, chosen)
            invited = invite(connection, server.now(), name=name, groups=chosen)
    except (NoEnrolmentFile, Refused, LookupError, OSError) as error:
        print(error, file=sys.stderr)
        return REFUSED
    invitation = Invitation(address_of(server), invited.token)
    segno.make(invitation.text, error="m").terminal(sys.stdout, compact=True)
    print(f"Invitation for one seat, good until {invited.until:%d %B %Y %H:%M} UTC:\n  {invitation.text}")
    return DONE


def add_roster(server: Server, file: Path, *, administrators: bool) -> int:
    """Import people and groups; print what changed and which rows were left out."""
    try:
        done = import_roster(server, file, administrators=administrators)
    except CannotImport as error:
        print(plain(str(error)), file=sys.stderr)
        return REFUSED
    counts = (
        f"{done.added} added, {done.changed} changed, {done.unchanged} as they were, {done.deactivated} deactivated"
    )
    print(f"{file.name}: {counts}, {len(done.groups)} groups made.")
    for problem in done.problems:
        print(plain(f"Left out: {problem}"), file=sys.stderr)
    return DONE


def add_packages(server: Server, files: list[Path]) -> int:
    """Put packages into the depot and offer them to all seats; DONE if all are there afterwards."""
    depot, refused = Depot.open(server.settings.depot), 0
    for file in files:
        try:
            added = import_package(server, depot, file)
        except (CannotImport, OSError) as error:
            print(plain(f"{file.name}: {error}"), file=sys.stderr)
            refused += 1
            continue
        word = "Added" if added.is_new else "Was here already:"
        print(plain(f"{word} “{added.title}” ({added.sha256[:12]}…)"))
    return REFUSED if refused else DONE


def add_key(server: Server, name: str) -> int:
    """Print a new API key of another system, once."""
    with server.database.writing() as connection:
        key = make_key(connection, name, server.now())
    print(f"The key of “{name}”, shown only now; sent as `Authorization: Bearer …`:\n  {key}")
    return DONE


def take_keys_back(server: Server, name: str) -> int:
    """Void every key of that name; REFUSED where there was none."""
    with server.database.writing() as connection:
        count = revoke_keys(connection, name, server.now())
    print(f"{count} keys of “{name}” open nothing any more." if count else f"“{name}” has no key.")
    return DONE if count else REFUSED


def say_restored(server: Server) -> int:
    """The database came back from a backup: seats hear everything again, and send what it has lost."""
    state = server.restored()
    print(f"Generation {state.generation} has begun. Every seat hears everything anew at its next contact.")
    return DONE


def fill_with_samples(server: Server) -> None:
    """A made-up center, once, and never among real people; prints how to sign in and how a seat gets in."""
    folder = server.settings.data
    folder.mkdir(parents=True, exist_ok=True)
    with server.database.reading() as connection:
        is_empty = connection.execute(select(people.c.id).limit(1)).first() is None
    if is_empty:
        roster = folder / NAME
        roster.write_text(ROSTER, encoding="utf-8")
        add_roster(server, roster, administrators=True)
        try:
            built = ask("build-samples", str(folder / "samples"))["packages"]
        except NotAnswered as error:
            print(error, file=sys.stderr)
        else:
            add_packages(server, [Path(package) for package in built])
    elif not (folder / _SAMPLE_PASSWORD).is_file():
        print("There are people here already, so no made-up ones were added.", file=sys.stderr)
        return
    password = _sample_account(server, folder / _SAMPLE_PASSWORD)
    address = address_of(server)
    print(f"\nCarrel server of “{server.state.center}”, with made-up people\n")
    print(f"  Pages        {address}/admin   sign in as {_SAMPLE_LOGIN}, password {password}")
    print(f"  Health       {address}/healthz   {address}/readyz   {address}/metrics")
    print(f"  For programs {address}/openapi.json")
    with server.database.writing() as connection:
        invited = invite(connection, server.now())
    print(f"  Invitation   {Invitation(address, invited.token).text}   for one seat, good for a week")
    print(f"  Data         {folder}\n\nStop it with Ctrl+C.", flush=True)


def _sample_account(server: Server, kept: Path) -> str:
    """The sample administrator's password: made up once, kept beside the data of a server that holds nobody real."""
    if kept.is_file():
        return kept.read_text(encoding="utf-8").strip()
    password = "-".join(secrets.choice(_WORDS.split()) for _ in range(4))
    now = server.now()
    with server.database.writing() as connection:
        query = select(people.c.id).where(people.c.number == ADMINISTRATOR)
        person = connection.execute(query).scalar_one()
        made = accounts.make(connection, person, _SAMPLE_LOGIN, Role.ADMINISTRATOR, None, now)
        accounts.keep_password(connection, made.id, Passwords().verifier(password), now)
    kept.touch(mode=0o600)
    kept.write_text(password, encoding="utf-8")
    return password


def _answer_request(
    server: Server, connection: Connection, request: Path, answer: Path | None, name: str, chosen: list[UUID]
) -> int:
    asked = read_request(request.read_bytes())
    enrol_by_file(connection, asked, server.now(), name=name, groups=chosen)
    written = answer or request.with_name(ANSWER_NAME)
    said = enrol_answer(server, asked.device, address_of(server))
    written.write_bytes(write_answer(said, lambda part: sign(server.state, part)))
    print(plain(f"“{name or asked.name}” is let in. Bring {written} back to the seat."))
    return DONE


def _group(connection: Connection, name: str) -> UUID:
    found = connection.execute(select(groups.c.id).where(groups.c.name == name, groups.c.removed_at.is_(None))).first()
    if found is None:
        raise LookupError(f"There is no group “{name}” here. Nothing was done; import a roster, or leave it out.")
    return UUID(str(found.id))
