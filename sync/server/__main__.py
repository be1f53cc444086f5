"""The `carrel-server` command."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from sync.server import commands, commands_carrying
from sync.server.depot import DepotError
from sync.server.doctor import Health, examine, worst
from sync.server.errors import ServerUnfit
from sync.server.sample_roster import CENTER
from sync.server.server import Server
from sync.server.serving import Certificate, serve
from sync.server.settings import Settings
from sync.server.version import program_version

IMPOSSIBLE = 2
"""The exit code where nothing could be done at all; 1 is for what was refused."""

app = typer.Typer(
    help="The central server: takes what seats did, works out what holds, and tells every seat. "
    "Settings are environment variables: CARREL_DATABASE_URL, CARREL_DATA, CARREL_ADDRESSES, CARREL_DEPOT, "
    "CARREL_CENTER, CARREL_HOST, CARREL_PORT.",
    no_args_is_help=True,
    add_completion=False,
)
Data = Annotated[Path | None, typer.Option("--data", help="Folder for the SQLite database and the packages.")]
Asked = Annotated[bool, typer.Option("--version", help="Say which version this is.")]
AsJson = Annotated[bool, typer.Option("--json")]


@app.callback(invoke_without_command=True)
def prepare(data: Data = None, version: Asked = False) -> None:
    """The central server of Carrel."""
    if version:
        print(f"Carrel server {program_version()}")
        raise typer.Exit
    if data is not None:
        os.environ["CARREL_DATA"] = str(data)


@app.command()
def init(
    center: Annotated[str | None, typer.Option(help="The center's name.")] = None,
    administrator: Annotated[str | None, typer.Option(help="The first administrator's name.")] = None,
    login: Annotated[str | None, typer.Option(help="What the administrator signs in by.")] = None,
) -> None:
    """Make the database, or bring an older one up to date; make the first administrator."""
    if center is not None:
        os.environ["CARREL_CENTER"] = center
    _done(lambda server: commands.init(server, administrator, login))


@app.command()
def run(
    host: Annotated[str | None, typer.Option(help="The address to listen at.")] = None,
    port: Annotated[int | None, typer.Option(min=1, max=65_535)] = None,
    workers: Annotated[int, typer.Option(min=1, max=64, help="More than one wants PostgreSQL.")] = 1,
    sample: Annotated[bool, typer.Option("--sample", help="Fill an empty database with made-up people.")] = False,
    certificate: Annotated[Path | None, typer.Option(help="PEM chain, where no proxy in front speaks TLS.")] = None,
    key: Annotated[Path | None, typer.Option(help="The certificate's private key.")] = None,
) -> None:
    """Answer seats, people and other systems until somebody stops it."""
    if (certificate is None) is not (key is None):
        print("TLS needs both --certificate and --key. Nothing was started.", file=sys.stderr)
        raise typer.Exit(IMPOSSIBLE)
    for name, value in (("CARREL_HOST", host), ("CARREL_PORT", port), ("CARREL_CENTER", CENTER if sample else None)):
        if value is not None:
            os.environ[name] = str(value)

    def fill(server: Server) -> int:
        if sample:
            commands.fill_with_samples(server)
        return commands.DONE

    # Opened once before the workers are: they find the database as it should be, or nobody begins.
    _finished(fill)
    tls = Certificate(certificate, key) if certificate is not None and key is not None else None
    serve(Settings.from_environment(), workers, tls)


@app.command("invite-device")
def invite_device(
    name: Annotated[str, typer.Option(help="What the seat will be called, else as it calls itself.")] = "",
    group: Annotated[list[str] | None, typer.Option(help="Serve only these groups' people.")] = None,
    request: Annotated[Path | None, typer.Option(help="A request file of a seat that reaches no server.")] = None,
    answer: Annotated[Path | None, typer.Option(help="Where the answer to that request goes.")] = None,
) -> None:
    """Print an invitation for one seat, as text and QR code; or answer a seat's request file."""
    _done(lambda server: commands.invite_device(server, name, group or [], request, answer))


@app.command("import-roster")
def import_roster(
    file: Path, administrators: Annotated[bool, typer.Option("--administrators", help="It may name some.")] = False
) -> None:
    """Take people and groups from a CSV file or a OneRoster export."""
    _done(lambda server: commands.add_roster(server, file, administrators=administrators))


@app.command("import-package")
def import_package(files: list[Path]) -> None:
    """Check packages as a seat would, and offer them to all seats. Exit code 1 if one was refused."""
    _done(lambda server: commands.add_packages(server, files))


@app.command("ingest-bundle")
def ingest_bundle(
    stick: Path,
    answer: Annotated[bool, typer.Option(help="Write the receipts, and what is new, to the same stick.")] = True,
    packages: Annotated[bool, typer.Option(help="Write the courses that are offered as well.")] = True,
    even_expired: Annotated[bool, typer.Option("--even-expired", help="Take one that is too old.")] = False,
) -> None:
    """Take what seats wrote to a stick. Exit code 1 if there is nothing for this server, or something was refused."""
    _done(
        lambda server: commands_carrying.ingest_bundles(
            server, stick, answer=answer, packages=packages, even_expired=even_expired
        )
    )


@app.command("export-bundle")
def export(
    seat: Annotated[str, typer.Argument(help="The seat's name or id.")],
    stick: Path,
    packages: Annotated[bool, typer.Option(help="With the courses that are offered.")] = True,
) -> None:
    """Write to a stick what a seat would be told over the network."""
    _done(lambda server: commands_carrying.export_bundle(server, seat, stick, packages=packages))


@app.command("make-key")
def make_key(name: str) -> None:
    """Make an API key for another system, shown once."""
    _done(lambda server: commands.add_key(server, name))


@app.command("revoke-key")
def revoke_key(name: str) -> None:
    """Take every key of a system back."""
    _done(lambda server: commands.take_keys_back(server, name))


@app.command()
def restored() -> None:
    """Say that the database was brought back from a backup, so that seats hear and send everything again."""
    _done(commands.say_restored)


@app.command()
def doctor(as_json: AsJson = False) -> None:
    """Check what the server stands on. Exit code 1 if a check failed, 2 if the database can't be opened."""
    _done(lambda server: _examine(server, as_json=as_json))


def _examine(server: Server, *, as_json: bool) -> int:
    checks = examine(server)
    if as_json:
        found = [
            {"name": one.name, "verdict": one.health.value, "found": one.found, "what_now": one.what_now}
            for one in checks
        ]
        print(json.dumps({"verdict": worst(checks).value, "checks": found}, ensure_ascii=False, indent=2))
    else:
        for one in checks:
            print(f"{one.health.value:>9}  {one.name}: {one.found}{'. ' + one.what_now if one.what_now else ''}")
    return commands.REFUSED if worst(checks) is Health.FAILED else commands.DONE


def _done(command: Callable[[Server], int]) -> None:
    """Do it with an open server, and leave with its exit code."""
    raise typer.Exit(_finished(command))


def _finished(command: Callable[[Server], int]) -> int:
    """The command's exit code; leaves at once, with a sentence, where the server can't be opened."""
    try:
        server = Server(Settings.from_environment())
        try:
            return command(server)
        finally:
            server.close()
    except (ServerUnfit, DepotError) as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(f"{error.filename or 'A folder'} can't be used: {error.strerror or error}.", file=sys.stderr)
    raise typer.Exit(IMPOSSIBLE)


def main() -> None:
    """Entry point of the `carrel-server` script."""
    app()


if __name__ == "__main__":
    main()
