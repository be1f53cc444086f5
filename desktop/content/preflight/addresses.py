"""The addresses outside the package: what each is for, where it is written, and whether it loads by itself."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop.content.preflight.budget import checkpoint
from desktop.content.preflight.hosts import (
    host_of,
    is_analytics,
    is_film,
    is_font_service,
    is_record_store,
    is_video_site,
    is_vocabulary,
)
from desktop.content.preflight.report import MAX_LISTED, AddressKind, Loading, OutsideAddress
from desktop.content.preflight.texts import Text
from desktop.content.preflight.uses import PAGES, BaseUse, Found, Use, suffix_of

_LONGEST = 500
"""Letters of an address that are kept; those of trackers go on for thousands."""
_FALLS_BACK = re.compile(r"\|\|\s{0,20}\(?\s{0,20}document\.write\(")
"""`window.jQuery || document.write("<script src=…")`: how pages use their own copy of a script when the web is away."""
_GUESSED = (AddressKind.MENTION, AddressKind.REQUEST, AddressKind.LRS, AddressKind.FRAME)


@dataclass(slots=True)
class Outside:
    """Collects the addresses of one package, each once for every file; `count` is how many there were."""

    found: dict[tuple[AddressKind, str, str], OutsideAddress] = field(default_factory=dict)
    count: int = 0

    def add(self, text: Text, uses: Iterable[Found]) -> None:
        """Take what leads outside from what was found in one file."""
        is_page = suffix_of(text.name) in PAGES
        has_copies = _FALLS_BACK.search(text.letters) is not None
        for use in uses:
            checkpoint()
            read = _read(use, is_page=is_page)
            if read is None:
                continue
            kind, address, loading = read
            is_needed = not has_copies and (not isinstance(use, Use) or use.is_needed)
            key = (kind, address, text.name)
            earlier = self.found.get(key)
            if earlier is not None:
                worst = min(earlier.loading, loading, key=_ORDER.index)
                self.found[key] = earlier.model_copy(update={"count": earlier.count + 1, "loading": worst})
                continue
            self.count += 1
            if len(self.found) < MAX_LISTED:
                self.found[key] = OutsideAddress(
                    kind=kind,
                    address=address,
                    file=text.name,
                    line=text.line(use.offset),
                    loading=loading,
                    is_needed=is_needed,
                )

    def all(self) -> tuple[OutsideAddress, ...]:
        """What loads by itself first, then by file and line."""
        return tuple(
            sorted(
                self.found.values(), key=lambda each: (_ORDER.index(each.loading), each.file, each.line, each.address)
            )
        )


_ORDER = (Loading.BY_ITSELF, Loading.PERHAPS, Loading.ON_CLICK, Loading.NEVER)


def _read(use: Found, *, is_page: bool) -> tuple[AddressKind, str, Loading] | None:
    """Kind, address and loading of what leads outside; None for what stays inside, or is only a name."""
    if isinstance(use, BaseUse):
        return (AddressKind.PAGE, use.address[:_LONGEST], Loading.BY_ITSELF) if host_of(use.address) else None
    if not isinstance(use, Use):
        return None
    host = host_of(use.address)
    if not host:
        return None
    kind, loading = _precisely(use, host, is_page=is_page)
    if loading is Loading.NEVER and is_vocabulary(use.address):
        return None
    return kind, use.address[:_LONGEST], loading


def _precisely(use: Use, host: str, *, is_page: bool) -> tuple[AddressKind, Loading]:
    """What the machine's name adds to what the surroundings say."""
    kind, loading, address = use.kind, use.loading, use.address
    if kind is AddressKind.LINK or loading is Loading.ON_CLICK:
        return kind, loading
    perhaps = Loading.PERHAPS if loading is Loading.NEVER else loading
    if is_analytics(host, address):
        return AddressKind.ANALYTICS, loading
    if is_font_service(host) and kind in (AddressKind.STYLESHEET, AddressKind.SCRIPT, AddressKind.FONT):
        return AddressKind.FONT, loading
    if is_video_site(host) and kind is not AddressKind.IMAGE:
        return _of_video_site(kind, loading, address, is_page=is_page)
    if kind in _GUESSED and not is_vocabulary(address) and is_record_store(host, address):
        return AddressKind.LRS, perhaps
    return (AddressKind.REQUEST if kind is AddressKind.LRS else kind), loading


def _of_video_site(kind: AddressKind, loading: Loading, address: str, *, is_page: bool) -> tuple[AddressKind, Loading]:
    """A player's library names the site; only an address of one film, or what loads by itself, is a film.

    So is the site's own script where a page asks for it: the film has a number then, and no address.
    """
    if loading is Loading.BY_ITSELF:
        return AddressKind.VIDEO_SITE, loading
    asks_for_player = is_page and loading is Loading.PERHAPS and kind in (AddressKind.SCRIPT, AddressKind.FRAME)
    if asks_for_player or is_film(address):
        return AddressKind.VIDEO_SITE, Loading.PERHAPS
    return AddressKind.MENTION if kind in _GUESSED else kind, Loading.NEVER
