"""One pass over the files of a package: what each refers to, and what it is."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from desktop.content.files import FileIndex
from desktop.content.media.plan import Engine
from desktop.content.media.sniff import HEAD, looks_like_media
from desktop.content.preflight.addresses import Outside
from desktop.content.preflight.budget import Budget, OutOfTimeError
from desktop.content.preflight.films import look_at
from desktop.content.preflight.looking import Look
from desktop.content.preflight.markup import Tag, Words, read_markup
from desktop.content.preflight.markup_uses import markup_uses
from desktop.content.preflight.references import References
from desktop.content.preflight.report import (
    MAX_LISTED,
    AddressKind,
    Lesson,
    Loading,
    MediaFile,
    OutsideAddress,
    Place,
    PopUp,
)
from desktop.content.preflight.script_uses import script_uses
from desktop.content.preflight.sources import PackageSource
from desktop.content.preflight.style_uses import style_uses
from desktop.content.preflight.texts import MAX_TEXT_BYTES, Text, decode
from desktop.content.preflight.tools import find_tool
from desktop.content.preflight.uses import PAGES, Found, PopUpUse, Use, suffix_of
from desktop.content.shell_pages import goes_to
from desktop.scorm.launch import file_of, is_remote
from desktop.scorm.package import Manifest, Note, ResourceKind
from desktop.scorm.refusal import ImportCancelledError, PackageError
from desktop.words import abridged, translate

AskEngine = Callable[[], Engine | None]
"""What plays here; None: nobody knows, which leaves open what becomes of films and sounds."""
_XML = ("xml", "svg", "xsl", "xslt", "smil")
_SCRIPTS = ("js", "mjs", "jsonp", "json")
_ONLY_NAMES = ("txt", "csv", "vtt", "srt", "webmanifest", "m3u8", "mpd", "md", "ini", "properties", "hbs", "tpl")
_TOOL_START = 48 << 10
_MOST_USES = 100_000
"""Of one file; the largest bundles have some thousands. Millions of the same fit into a package of some kilobytes."""
_PLAYLISTS = ("m3u8", "mpd")
_FEEDS = re.compile(r"\.(?:addSourceBuffer|appendBuffer)\s{0,9}\(")
_MOST_OF_AN_AUTHOR = 100_000
"""Letters. Longer scripts are libraries for films, which can feed pieces and mostly are given whole files."""
_HOLLOW_LETTERS = 300
"""A start page with fewer letters to read, and nothing of the package in it, only leads elsewhere."""
_HTML5 = re.compile(r"(?:_html5|/html5)\.html?$|index_lms_html5\.html?$", re.IGNORECASE)


def nobody_asked() -> Engine | None:
    """For whoever does not ask the web engine."""
    return None


class Scan:
    """Reads the files of a package one by one, and then says what was found."""

    def __init__(
        self, source: PackageSource, manifest: Manifest | None, manifest_name: str, engine: AskEngine, look: Look
    ) -> None:
        self._source, self._manifest, self._manifest_name = source, manifest, manifest_name
        self._engine, self._look = cache(engine), look
        self.sizes: Mapping[str, int] = source.sizes
        self._index = FileIndex(self.sizes)
        self._outside = Outside()
        self._references = References(frozenset(self.sizes), self._index)
        self._lessons = tuple(self._lessons_of(manifest)) if manifest is not None else ()
        self._start_pages = {lesson.page for lesson in self._lessons if lesson.page is not None}
        self._has_html5 = any(_HTML5.search(name) for name in self.sizes)
        self._pop_ups: list[PopUp] = []
        self._flash: list[Place] = []
        self._pieces: list[Place] = []
        self._media: list[MediaFile] = []
        self._media_count = 0
        self._not_read: list[str] = []
        self._hollow: dict[str, frozenset[str]] = {}
        """Start pages with nothing in them, with the addresses that their scripts lead to."""

    def read(self, name: str, budget: Budget) -> None:
        """Look at one file. A file that can't be read, or not in the time there is, is noted, and nothing else.

        Raises:
            ImportCancelledError: nobody waits for it any more.
        """
        suffix = suffix_of(name)
        is_text = suffix in (*PAGES, *_XML, *_SCRIPTS, *_ONLY_NAMES, "css") or name in self._start_pages
        try:
            with budget.file():
                if is_text:
                    self._read_text(name, suffix)
                else:
                    self._read_other(name, suffix)
        except ImportCancelledError:
            raise
        except (OSError, PackageError, OutOfTimeError):
            self._not_read.append(name)

    def finish(self) -> None:
        """What can only be said when every file was read."""
        self._references.uses_file(self._manifest_name)
        for page in self._start_pages:  # also one that stands in for the manifest's own
            self._references.uses_file(page)
        gone = {file_of(lesson.launch) for lesson in self._lessons if lesson.page is None}
        for resource in self._manifest.resources if self._manifest is not None else ():
            if resource.href is not None and not is_remote(resource.href):
                self._references.uses_file(file_of(resource.href))
            for address in dict.fromkeys((resource.href, *resource.files)):
                if address and not is_remote(address) and self._index.find(file_of(address)) is None:
                    kind = AddressKind.PAGE if file_of(address) in gone else AddressKind.LINK
                    self._references.list_missing(file_of(address), self._manifest_name, kind)

    def notes(self) -> tuple[Note, ...]:
        """What in the pages is understood otherwise than it is written."""
        respelled = self._references.respelled
        if not respelled:
            return ()
        path, meant = next(iter(respelled.items()))
        text = translate(
            "Import",
            "Pages ask for %n file(s) with capital and small letters exchanged; found all the same. The first is "
            "“{path}” in {file}, where the package has “{found}”.",
            "",
            len(respelled),
        )
        return (Note("other-case", abridged(text.format(path=path, file=meant.file, found=meant.found))),)

    def facts(self) -> dict[str, Any]:
        """The fields of a report that were found here."""
        missing, unused = self._references.missing(), self._references.unused()
        addresses = (*self._remote_lessons(), *map(self._of_hollow_page, self._outside.all()))
        return {
            "tool": find_tool(self.sizes, [self._manifest_name, *sorted(self._tool_pages())], self._start_of),
            "lessons": self._lessons,
            "addresses": addresses,
            "address_count": self._outside.count + len(addresses) - len(self._outside.all()),
            "missing": missing[:MAX_LISTED],
            "missing_count": len(missing),
            "unused": unused[:MAX_LISTED],
            "unused_count": len(unused),
            # What was not read may use any of them.
            "unused_is_sure": not self._not_read and self._references.is_sure_of(unused),
            "media": tuple(self._media),
            "media_count": self._media_count,
            "pieces": tuple(self._pieces),
            "flash": tuple(self._flash),
            "pop_ups": tuple(self._pop_ups),
            "not_read": tuple(self._not_read[:MAX_LISTED]),
            "not_read_count": len(self._not_read),
        }

    def _lessons_of(self, manifest: Manifest) -> Iterator[Lesson]:
        for item in manifest.organization.root.walk():
            if item.launch is not None:
                page = None if is_remote(item.launch) else self._index.find(file_of(item.launch))
                yield Lesson(
                    title=item.title, launch=item.launch, page=page, is_sco=item.kind is not ResourceKind.ASSET
                )

    def _read_text(self, name: str, suffix: str) -> None:
        data = self._source.start(name, MAX_TEXT_BYTES)
        text = Text(name, decode(data))
        if name == self._manifest_name:
            self._references.names_in(_of_manifest(text.letters))
        else:
            self._references.names_in(text.letters)
        uses, is_whole = self._first_uses(text, suffix)
        if self.sizes[name] > MAX_TEXT_BYTES or not is_whole:
            self._not_read.append(name)
        if name == self._manifest_name:
            launches = {lesson.launch for lesson in self._lessons}
            uses = [use for use in uses if isinstance(use, Use) and use.address not in launches]
        else:
            self._references.add(text, uses)
        self._outside.add(text, uses)
        self._take_windows_and_flash(text, uses, is_page=suffix not in _SCRIPTS)
        self._take_pieces(text, suffix)
        if name in self._start_pages and is_whole and _is_hollow(text.letters, uses):
            self._hollow[name] = frozenset(goes_to(text.letters))

    def _first_uses(self, text: Text, suffix: str) -> tuple[list[Found], bool]:
        """What a file uses, as far as there is time and room for it; and whether that is all."""
        uses: list[Found] = []
        try:
            for use in self._uses(text, suffix):
                uses.append(use)
                if len(uses) == _MOST_USES:
                    return uses, False
        except OutOfTimeError:
            return uses, False
        return uses, True

    def _uses(self, text: Text, suffix: str) -> Iterator[Found]:
        if suffix in _SCRIPTS:
            return script_uses(text.letters, markup_uses, is_module=suffix == "mjs")
        if suffix == "css":
            return iter(style_uses(text.letters))
        if suffix in _XML:
            return markup_uses(text.letters, is_xml=True)
        if suffix in _ONLY_NAMES and text.name not in self._start_pages:
            return iter(())
        return markup_uses(text.letters)

    def _read_other(self, name: str, suffix: str) -> None:
        if suffix == "swf":
            self._take_flash(Place(file=name))
        if not looks_like_media(self._source.start(name, HEAD)):
            return
        self._media_count += 1
        if len(self._media) < MAX_LISTED:
            found = look_at(name, self._source, self._look, self._engine())
            if found is not None:
                self._media.append(found)

    def _take_windows_and_flash(self, text: Text, uses: list[Found], *, is_page: bool) -> None:
        for use in uses:
            if isinstance(use, PopUpUse) and len(self._pop_ups) < MAX_LISTED:
                self._pop_ups.append(PopUp(file=text.name, line=text.line(use.offset), how=use.how))
            elif isinstance(use, Use) and is_page and not self._has_html5 and suffix_of(use.address) == "swf":
                self._take_flash(Place(file=text.name, line=text.line(use.offset)))

    def _take_pieces(self, text: Text, suffix: str) -> None:
        feeds = _FEEDS.search(text.letters) if len(text.letters) <= _MOST_OF_AN_AUTHOR else None
        if (feeds is not None or suffix in _PLAYLISTS) and len(self._pieces) < MAX_LISTED:
            line = text.line(feeds.start()) if feeds is not None else 0
            self._pieces.append(Place(file=text.name, line=line))

    def _take_flash(self, place: Place) -> None:
        if len(self._flash) < MAX_LISTED:
            self._flash.append(place)

    def _remote_lessons(self) -> Iterator[OutsideAddress]:
        """A lesson that is on the web; the course goes on without it where there are others."""
        remote = [lesson for lesson in self._lessons if is_remote(lesson.launch)]
        for lesson in remote:
            yield OutsideAddress(
                kind=AddressKind.PAGE,
                address=lesson.launch,
                file=self._manifest_name,
                line=0,
                loading=Loading.BY_ITSELF,
                is_needed=len(remote) == len(self._lessons),
            )

    def _of_hollow_page(self, found: OutsideAddress) -> OutsideAddress:
        """A start page with nothing in it but a frame or a jump to the web: that is the course."""
        if found.file not in self._hollow:
            return found
        leads = found.kind in (AddressKind.FRAME, AddressKind.PAGE) and found.loading is not Loading.NEVER
        if not leads and found.address not in self._hollow[found.file]:
            return found
        return found.model_copy(update={"kind": AddressKind.PAGE, "loading": Loading.BY_ITSELF})

    def _tool_pages(self) -> set[str]:
        roots = {name for name in self.sizes if "/" not in name and suffix_of(name) in PAGES}
        return self._start_pages | roots

    def _start_of(self, name: str) -> str:
        if name not in self.sizes:
            return ""
        try:
            return decode(self._source.start(name, _TOOL_START))
        except (OSError, PackageError):
            return ""


def _is_hollow(letters: str, uses: list[Found]) -> bool:
    """Whether a page has nothing to read and nothing of the package, but for scripts and styles."""
    inside = [
        use
        for use in uses
        if isinstance(use, Use)
        and not is_remote(use.address)
        and use.loading in (Loading.BY_ITSELF, Loading.ON_CLICK)
        and use.kind not in (AddressKind.SCRIPT, AddressKind.STYLESHEET)
    ]
    if inside:
        return False
    read = sum(len(each.content.strip()) for each in read_markup(letters) if isinstance(each, Words))
    return read < _HOLLOW_LETTERS


def _of_manifest(letters: str) -> str:
    """What a manifest says of files besides listing them: launches, metadata in files of their own."""
    said = []
    for each in read_markup(letters, is_xml=True):
        if isinstance(each, Words):
            said.append(each.content)
        elif isinstance(each, Tag) and each.name.rpartition(":")[2] != "file":
            said.extend(f'"{attribute.value}"' for attribute in each.attributes.values())
    return "\n".join(said)
