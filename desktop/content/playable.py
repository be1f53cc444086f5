"""Whether the pages a manifest promises are in the package: what refuses an import, and what is only noted."""

from collections.abc import Iterator

from desktop.content.files import FileIndex
from desktop.scorm.launch import file_of, is_remote
from desktop.scorm.notes import Notes
from desktop.scorm.package import Manifest, Note
from desktop.scorm.refusal import PackageError, Refusal, UnplayableError

_SHOWN_PAGES = 5


def playing_problems(manifest: Manifest, files: FileIndex) -> Iterator[PackageError]:
    """What would meet a learner: nothing to open, or start pages that are not in the package.

    One item among several that leads to the network, or names a missing resource, is noted by the reader, not refused.
    """
    launches = {item.launch: None for item in manifest.organization.root.walk() if item.launch is not None}
    if not launches:
        yield UnplayableError(
            Refusal.NOTHING_TO_LAUNCH,
            "The course has nothing to launch: no item of its manifest names a page. Nothing was imported; "
            "ask for the course to be exported again.",
        )
        return
    local = [launch for launch in launches if not is_remote(launch)]
    if not local:
        hosts = ", ".join(list(launches)[:_SHOWN_PAGES])
        yield UnplayableError(
            Refusal.NEEDS_NETWORK,
            f"The course's pages are not in the package but on the network ({hosts}), so it can't be taken offline. "
            "Nothing was imported; ask for the full course instead of a link to it.",
            tuple(launches),
        )
    pages = dict.fromkeys(file_of(launch) for launch in local)
    missing = [page for page in pages if files.find(page) is None]
    if missing:
        yield _start_pages_missing(missing)


def _start_pages_missing(pages: list[str]) -> UnplayableError:
    shown = ", ".join(f"“{page}”" for page in pages[:_SHOWN_PAGES])
    more = f" and {len(pages) - _SHOWN_PAGES} more" if len(pages) > _SHOWN_PAGES else ""
    which = "The start page" if len(pages) == 1 else f"{len(pages)} start pages"
    return UnplayableError(
        Refusal.START_PAGE_MISSING,
        f"{which} of the course {'is' if len(pages) == 1 else 'are'} not in the package: {shown}{more}. "
        "Nothing was imported; ask for the course to be exported again.",
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
            notes.add("missing-file", f"The manifest lists “{path}”, which is not in the package.")
        elif found != path:
            notes.add(
                "other-spelling", f"The manifest writes “{path}” where the package has “{found}”; used all the same."
            )
    return notes.all()
