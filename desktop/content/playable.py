"""Whether the pages a manifest promises can open: what stands in for them, what refuses an import, what is noted."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop.content.files import FileIndex
from desktop.content.likely_pages import likeliest_page
from desktop.content.shell_pages import Files, flash_replacement, is_only_flash, lends, mentions_flash
from desktop.content.stand_ins import StandIns
from desktop.scorm.launch import file_of, is_remote
from desktop.scorm.notes import Notes
from desktop.scorm.package import Manifest, Note
from desktop.scorm.refusal import PackageError, Refusal, UnplayableError
from desktop.words import translate

_SHOWN_PAGES: Final = 5


@dataclass(frozen=True, slots=True)
class Opening:
    """How the pages of a course will open. Each of `problems` refuses an import."""

    stand_ins: StandIns
    notes: tuple[Note, ...]
    problems: tuple[PackageError, ...]


def opening(manifest: Manifest, files: Files, chosen: str | None = None) -> Opening:
    """What would meet a learner: pages that open, others in their place, or a reason to refuse the course.

    One item among several that leads to the network, or names a missing resource, is noted by the reader, not refused.

    Args:
        chosen: a page of the package that somebody wants opened where the manifest's own can't be: in place of the
            first that can't open, else of the first of all. Further ones that can't open are left out.
    """
    return _Opening(manifest, files).settle(chosen)


class _Opening:
    def __init__(self, manifest: Manifest, files: Files) -> None:
        self._files = files
        self._notes = Notes()
        launches = [item.launch for item in manifest.organization.root.walk() if item.launch is not None]
        self._remote = [launch for launch in dict.fromkeys(launches) if is_remote(launch)]
        self._pages = list(dict.fromkeys(file_of(launch) for launch in launches if not is_remote(launch)))
        self._instead: dict[str, str] = {}

    def settle(self, chosen: str | None) -> Opening:
        problems = self._problems()
        left_out: list[str] = []
        if chosen is not None:
            if not self._files.has(chosen):
                problems = [_no_such_page(chosen)]
            else:
                blocked = list(dict.fromkeys(page for problem in problems for page in problem.pages))
                local = [page for page in blocked if page in self._pages]
                first, *left_out = local or self._pages[:1] or [""]
                problems = [problem for problem in problems if problem.code is Refusal.NEEDS_NETWORK and not local]
                self._instead[first] = chosen
                self._note_choice(chosen, left_out)
        return Opening(StandIns(self._instead, frozenset(left_out)), self._notes.all(), tuple(problems))

    def _note_choice(self, chosen: str, left_out: Sequence[str]) -> None:
        self._notes.add(
            "chosen-page",
            translate("Import", "The course opens “{page}”, as was asked for at its import.").format(page=chosen),
        )
        for page in left_out:
            self._notes.add(
                "left-out-page",
                translate("Import", "“{page}” can't open; its place in the course is left out.").format(page=page),
            )

    def _problems(self) -> list[UnplayableError]:
        if not self._pages and not self._remote:
            return [_nothing_to_launch(likeliest_page("", self._files.names))]
        problems = []
        if not self._pages:
            problems.append(_on_the_network(self._remote))
        missing = [page for page in self._pages if not self._files.has(page)]
        if missing:
            problems.append(_start_pages_missing(missing, likeliest_page(missing[0], self._files.names)))
        there = [page for page in self._pages if page not in missing]
        problems += self._flash_problems(there)
        problems += self._lending_problems(there)
        return problems

    def _flash_problems(self, pages: Sequence[str]) -> list[UnplayableError]:
        """Flash has not played anywhere since 2021; what the tool exported beside it is opened instead."""
        if not any(name.lower().endswith(".swf") for name in self._files.names):
            return []
        only_flash = []
        for page in pages:
            if not mentions_flash(page, self._files):
                continue
            other = flash_replacement(page, self._files)
            if other is not None and not is_only_flash(other, self._files):
                self._instead[page] = other
                self._notes.add(
                    "flash-replaced",
                    translate(
                        "Import", "“{page}” needs Flash, which nothing plays any more; “{other}” beside it is used."
                    ).format(page=page, other=other),
                )
            elif is_only_flash(page, self._files):
                only_flash.append(page)
        return [_needs_flash(only_flash)] if only_flash else []

    def _lending_problems(self, pages: Sequence[str]) -> list[UnplayableError]:
        """As with items on the network: refused where nothing else would open."""
        lent = {page: address for page in pages if (address := lends(page, self._files)) is not None}
        if lent and len(lent) == len(self._pages):
            return [_only_a_link(*next(iter(lent.items())))]
        for page, address in lent.items():
            self._notes.add(
                "remote-page",
                translate(
                    "Import", "“{page}” shows what is on the network ({address}) and stays empty offline."
                ).format(page=page, address=address),
            )
        return []


def _nothing_to_launch(offer: str | None) -> UnplayableError:
    sentence = translate(
        "Import",
        "The course has nothing to launch: no item of its manifest names a page. Nothing was imported; "
        "ask for the course to be exported again.",
    )
    return UnplayableError(Refusal.NOTHING_TO_LAUNCH, _with_offer(sentence, offer), offer=offer)


def _on_the_network(launches: Sequence[str]) -> UnplayableError:
    return UnplayableError(
        Refusal.NEEDS_NETWORK,
        translate(
            "Import",
            "The course's pages are not in the package but on the network ({hosts}), so it can't be "
            "taken offline. Nothing was imported; ask for the full course instead of a link to it.",
        ).format(hosts=", ".join(launches[:_SHOWN_PAGES])),
        launches,
    )


def _only_a_link(page: str, address: str) -> UnplayableError:
    return UnplayableError(
        Refusal.NEEDS_NETWORK,
        translate(
            "Import",
            "The package holds no course but a link to one: its page “{page}” shows what is at {address}, so it can't "
            "be taken offline. Nothing was imported; ask for the full course instead of a dispatch package.",
        ).format(page=page, address=address),
        [page],
    )


def _needs_flash(pages: Sequence[str]) -> UnplayableError:
    return UnplayableError(
        Refusal.FLASH,
        translate(
            "Import",
            "The course needs Flash, which nothing plays any more ({pages}), and has no HTML5 page beside it. Nothing "
            "was imported; ask for the course to be exported as HTML5.",
        ).format(pages=_shown(pages)),
        pages,
    )


def _no_such_page(page: str) -> UnplayableError:
    return UnplayableError(
        Refusal.START_PAGE_MISSING,
        translate(
            "Import",
            "The page “{page}” to open the course with is not in the package. Nothing was imported; "
            "give its path as it is in the package, from the folder of imsmanifest.xml.",
        ).format(page=page),
        [page],
    )


def _start_pages_missing(pages: Sequence[str], offer: str | None) -> UnplayableError:
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
    shown = _with_offer(sentence.format(pages=_shown(pages)), offer)
    return UnplayableError(Refusal.START_PAGE_MISSING, shown, pages, offer)


def _with_offer(sentence: str, offer: str | None) -> str:
    if offer is None:
        return sentence
    return translate("Import", "{sentence} Or import it to open with “{page}”, the likeliest page in it.").format(
        sentence=sentence, page=offer
    )


def _shown(pages: Sequence[str]) -> str:
    shown = ", ".join(f"“{page}”" for page in pages[:_SHOWN_PAGES])
    if len(pages) > _SHOWN_PAGES:
        return translate("Import", "{pages} and %n more", "", len(pages) - _SHOWN_PAGES).format(pages=shown)
    return shown


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
