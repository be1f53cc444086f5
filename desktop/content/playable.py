"""Whether the pages a manifest promises are in the package: what refuses an import, and what is only noted."""

from collections.abc import Iterator

from desktop.content.files import FileIndex
from desktop.scorm.launch import file_of, is_remote
from desktop.scorm.notes import Notes
from desktop.scorm.package import Manifest, Note
from desktop.scorm.refusal import PackageError, Refusal, UnplayableError
from desktop.words import translate

_SHOWN_PAGES = 5


def playing_problems(manifest: Manifest, files: FileIndex) -> Iterator[PackageError]:
    """What would meet a learner: nothing to open, or start pages that are not in the package.

    One item among several that leads to the network, or names a missing resource, is noted by the reader, not refused.
    """
    launches = {item.launch: None for item in manifest.organization.root.walk() if item.launch is not None}
    if not launches:
        yield UnplayableError(
            Refusal.NOTHING_TO_LAUNCH,
            translate(
                "Import",
                "The course has nothing to launch: no item of its manifest names a page. Nothing was imported; "
                "ask for the course to be exported again.",
            ),
        )
        return
    local = [launch for launch in launches if not is_remote(launch)]
    if not local:
        hosts = ", ".join(list(launches)[:_SHOWN_PAGES])
        yield UnplayableError(
            Refusal.NEEDS_NETWORK,
            translate(
                "Import",
                "The course's pages are not in the package but on the network ({hosts}), so it can't be "
                "taken offline. Nothing was imported; ask for the full course instead of a link to it.",
            ).format(hosts=hosts),
            tuple(launches),
        )
    pages = dict.fromkeys(file_of(launch) for launch in local)
    missing = [page for page in pages if files.find(page) is None]
    if missing:
        yield _start_pages_missing(missing)


def _start_pages_missing(pages: list[str]) -> UnplayableError:
    shown = ", ".join(f"“{page}”" for page in pages[:_SHOWN_PAGES])
    if len(pages) > _SHOWN_PAGES:
        shown = translate("Import", "{pages} and %n more", "", len(pages) - _SHOWN_PAGES).format(pages=shown)
    if len(pages) == 1:
        sentence = translate(
            "Import",
            "The start page of the course is not in the package: {pages}. Nothing was imported; "
            "ask for the course to be exported again.",
        )
    else:
        sentence = translate(
            "Import",
            "%n start pages of the course are not in the package: {pages}. Nothing was imported; "
            "ask for the course to be exported again.",
            "",
            len(pages),
        )
    return UnplayableError(
        Refusal.START_PAGE_MISSING,
        sentence.format(pages=shown),
        pages,
    )


def file_notes(manifest: Manifest, files: FileIndex) -> tuple[Note, ...]:
    """Files that the manifest lists and the package lacks, or has in another spelling."""
    notes = Notes()
    listed = {
        file_of(address): None
        for resource in manifest.resources
        for address in (resource.href, *resource.files)
        if address and not is_remote(address)
    }
    for path in listed:
        found = files.find(path)
        if found is None:
            notes.add(
                "missing-file",
                translate("Import", "The manifest lists “{path}”, which is not in the package.").format(path=path),
            )
        elif found != path:
            notes.add(
                "other-spelling",
                translate(
                    "Import", "The manifest writes “{path}” where the package has “{found}”; used all the same."
                ).format(path=path, found=found),
            )
    return notes.all()
