"""The `carrel` command."""

import gc
import json
import os
import signal
import sys
from pathlib import Path
from typing import Annotated, Final

import typer

from desktop.config import RESOURCES, Config
from desktop.player.flags import UnsafePlay, prepare_environment, runs_as_root
from desktop.terminal import write_what_can_be_written
from desktop.version import program_version

app = typer.Typer(
    help="Plays SCORM courses with no network, and keeps every value.", no_args_is_help=False, add_completion=False
)
_USUAL: Final = gc.get_threshold()
_LOADING: Final = (50_000, *_USUAL[1:])
"""How much is made until the garbage collector looks: modules drop little, and to look took a fifth of a start."""
Home = Annotated[Path | None, typer.Option(help="Folder for all data, instead of the platform's own.")]
Unsafe = Annotated[bool, typer.Option("--unsafe-as-root", help="Play as root, without Chromium's sandbox.")]


@app.callback(invoke_without_command=True)
def open_window(
    context: typer.Context,
    home: Home = None,
    samples: Annotated[bool, typer.Option("--samples", help="Add the bundled sample courses.")] = False,
    unsafe_as_root: Unsafe = False,
    version: Annotated[bool, typer.Option("--version", help="Say which version this is.")] = False,
) -> None:
    """Open Carrel (the default)."""
    if version:
        print(f"Carrel {program_version()}")
        raise typer.Exit
    context.obj = Config.below(home) if home is not None else Config.default()
    if context.invoked_subcommand is None:
        raise typer.Exit(run_window(context.obj, samples=samples, unsafe_as_root=unsafe_as_root))


@app.command("import")
def import_command(
    context: typer.Context,
    packages: list[Path],
    no_prepare: Annotated[
        bool, typer.Option("--no-prepare", help="Leave films and sounds for the next time that the window is open.")
    ] = False,
    launch: Annotated[
        str | None,
        typer.Option(metavar="PAGE", help="The page to open, where the one that a package names is missing."),
    ] = None,
) -> None:
    """Add packages to the library, and make their films and sounds playable.

    Exit code 1 if one was refused, 2 if the data can't be opened.
    """
    from desktop.command_line import import_all  # noqa: PLC0415 (Qt and the database load when needed)
    from desktop.failing import in_words  # noqa: PLC0415
    from desktop.ui.languages import speak_in_terminal  # noqa: PLC0415

    speak_in_terminal()
    if launch is not None and len(packages) != 1:
        raise typer.BadParameter("A page belongs to one package: import packages one by one to choose theirs.")
    raise typer.Exit(in_words(lambda: import_all(context.obj, packages, prepare=not no_prepare, launch=launch)))


@app.command()
def inspect(  # noqa: PLR0913, PLR0917 (each is an option)
    context: typer.Context,
    package: Path,
    as_json: Annotated[bool, typer.Option("--json")] = False,
    html: Annotated[Path | None, typer.Option("--html", help="Write the report as a page to print.")] = None,
    smoke: Annotated[bool, typer.Option("--smoke", help="Open each lesson for some seconds, where nobody sees it.")] = (
        False
    ),
    seconds: Annotated[float, typer.Option(min=0.0, max=600.0, help="How long, with --smoke.")] = 5.0,
    pictures: Annotated[Path | None, typer.Option(help="Keep the pictures of --smoke in this folder.")] = None,
    unsafe_as_root: Unsafe = False,
) -> None:
    """Say what a package is and whether it works offline, without importing it.

    Exit code 0: it does, perhaps with limits; 1: an import would refuse it; 2: the page can't be written or the test
    run not made; 3: it won't work offline.
    """
    from desktop.command_line import TestWanted, inspect_one  # noqa: PLC0415
    from desktop.failing import in_words  # noqa: PLC0415
    from desktop.ui.languages import speak_in_terminal  # noqa: PLC0415

    speak_in_terminal()
    config: Config = context.obj
    test = TestWanted(seconds, config.trying, pictures, unsafe_as_root) if smoke else None
    try:
        code = in_words(lambda: inspect_one(package, as_json=as_json, html=html, data=config.data, test=test))
    except UnsafePlay as error:
        print(error, file=sys.stderr)
        code = 2
    raise typer.Exit(code)


@app.command()
def roster(
    file: Path,
    known: Annotated[bool, typer.Option("--known", help="Read who is known, as JSON, from standard input.")] = False,
    administrators: Annotated[bool, typer.Option("--administrators", help="It may name administrators.")] = False,
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Say what importing a roster would change, without changing anything. Exit code 1 if it can't be read."""
    from desktop.roster_command import roster_one  # noqa: PLC0415

    people = sys.stdin if known else None
    raise typer.Exit(roster_one(file, people, administrators=administrators, as_json=as_json))


@app.command()
def verify(context: typer.Context, file: Path, as_json: Annotated[bool, typer.Option("--json")] = False) -> None:
    """Say whether a certificate (PDF, badge picture or credential) is genuine, with no network.

    Exit code 0 if it is valid and from an issuer known here, 1 if not, 2 if the file or the data can't be read.
    """
    from desktop.failing import in_words  # noqa: PLC0415
    from desktop.verify_command import verify_one  # noqa: PLC0415

    raise typer.Exit(in_words(lambda: verify_one(context.obj, file, as_json=as_json)))


@app.command()
def sync(
    context: typer.Context,
    tries: Annotated[int, typer.Option(min=1, help="How often to try while the server can't be reached.")] = 5,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print the result alone.")] = False,
) -> None:
    """Send what waits to the server, hear what is new, and fetch the courses that are wanted. Close the window first.

    Exit code 0 if all went well, 1 if the server said no or somebody has to act, 2 if the data can't be opened, 3 if
    the server could not be reached: everything is kept and can be sent later.
    """
    from desktop.failing import in_words  # noqa: PLC0415
    from desktop.sync_command import sync_now  # noqa: PLC0415

    raise typer.Exit(in_words(lambda: sync_now(context.obj, tries=tries, quiet=quiet)))


bundle = typer.Typer(help="Carry by USB stick what a network does not. Close the window first.", no_args_is_help=True)
app.add_typer(bundle, name="bundle")


@bundle.command("export")
def export_command(context: typer.Context, folder: Path) -> None:
    """Write what waits for the server to a folder, sealed. Exit code 1 if this seat belongs to no server."""
    from desktop.bundle_command import export_bundle  # noqa: PLC0415
    from desktop.failing import in_words  # noqa: PLC0415

    raise typer.Exit(in_words(lambda: export_bundle(context.obj, folder)))


@bundle.command("import")
def import_bundle_command(context: typer.Context, folder: Path) -> None:
    """Take in what the server wrote for this seat: people, courses, receipts. Exit code 1 if nothing is there."""
    from desktop.bundle_command import import_bundle  # noqa: PLC0415
    from desktop.failing import in_words  # noqa: PLC0415

    raise typer.Exit(in_words(lambda: import_bundle(context.obj, folder)))


@app.command()
def doctor(context: typer.Context, as_json: Annotated[bool, typer.Option("--json")] = False) -> None:
    """Check key, database, web engine, media and disk, and say what to do.

    Exit code 1 if a check failed (needing attention is no failure), 2 if the data can't be opened.
    """
    from desktop.command_line import examine  # noqa: PLC0415
    from desktop.failing import in_words  # noqa: PLC0415
    from desktop.player.codecs import ask_in_process  # noqa: PLC0415
    from desktop.ui.languages import speak_in_terminal  # noqa: PLC0415

    speak_in_terminal()
    raise typer.Exit(in_words(lambda: examine(context.obj, ask_in_process, as_json=as_json)))


@app.command("new-admin-pin")
def new_admin_pin_command(
    context: typer.Context, yes: Annotated[bool, typer.Option("--yes", help="Do not ask first.")] = False
) -> None:
    """Give an administrator who forgot the PIN a new one. For whoever may open the data of this machine anyway.

    Close the window first. Exit code 1 if nobody agreed or there is no administrator, 2 if the data can't be opened.
    """
    from desktop.command_line import new_admin_pin  # noqa: PLC0415
    from desktop.failing import in_words  # noqa: PLC0415

    def agreed(question: str) -> bool:
        # Where nobody can answer, nothing is done that was not asked for with --yes.
        return yes or (sys.stdin.isatty() and typer.confirm(question))

    raise typer.Exit(in_words(lambda: new_admin_pin(context.obj, agreed)))


@app.command("build-samples", hidden=True)
def build_samples_command(folder: Path) -> None:
    """For a server that is tried out: zip the bundled sample courses into a folder."""
    from desktop.content.samples import build_samples  # noqa: PLC0415

    print(json.dumps({"packages": [str(package) for package in build_samples(RESOURCES / "samples", folder)]}))


@app.command("smoke-run", hidden=True)
def smoke_run_command(
    source: Path,
    folder: Path,
    seconds: Annotated[float, typer.Option()] = 5.0,
    first: Annotated[int, typer.Option()] = 0,
    unsafe_as_root: Unsafe = False,
) -> None:
    """For a test run: open each lesson of a package for some seconds, in this process, and write down what happens."""
    try:
        prepare_environment(os.environ, is_root=runs_as_root(), unsafe_as_root=unsafe_as_root)
    except UnsafePlay as error:
        print(error, file=sys.stderr)
        raise typer.Exit(2) from error
    from desktop.smoke import play  # noqa: PLC0415 (Chromium reads the environment when Qt is loaded)

    raise typer.Exit(play(source, folder, seconds=seconds, first=first))


@app.command("prepare-media", hidden=True)
def prepare_media(course: Path) -> None:
    """For an import: make the media of an unpacked course playable, in this process."""
    from desktop.content.media.serving import serve  # noqa: PLC0415

    raise typer.Exit(serve(course))


@app.command("look-at-media", hidden=True)
def look_at_media() -> None:
    """For a report: say what films and sounds hold, in this process."""
    from desktop.content.media.probe import probe  # noqa: PLC0415
    from desktop.content.preflight.looking import answer  # noqa: PLC0415

    raise typer.Exit(answer(probe))


@app.command("media-probe", hidden=True)
def media_probe() -> None:
    """For the doctor: ask the web engine what it plays, in this process."""
    from desktop.player.codecs import probe  # noqa: PLC0415

    raise typer.Exit(probe())


def run_window(config: Config, *, samples: bool, unsafe_as_root: bool) -> int:
    """Run the application until its window closes; returns the process's exit code."""
    try:
        prepare_environment(
            os.environ, is_root=runs_as_root(), unsafe_as_root=unsafe_as_root, arguments=tuple(sys.argv[1:])
        )
    except UnsafePlay as error:
        print(error, file=sys.stderr)
        return 2
    from desktop.app import launch  # noqa: PLC0415 (Chromium reads the environment when Qt is loaded)

    # What was loaded stays to the end: to look through all of it again and again would make the window wait each time.
    gc.freeze()
    gc.set_threshold(*_USUAL)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return launch(config, RESOURCES / "samples" if samples else None)


def main() -> None:
    """Entry point of the `carrel` script."""
    gc.set_threshold(*_LOADING)
    write_what_can_be_written()
    app()


if __name__ == "__main__":
    main()
