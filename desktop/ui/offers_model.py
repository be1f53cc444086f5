"""The packages a server has and this machine has not, as a card above the list shows them; without a screen."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.learning.offers import Offer
from desktop.ui import phrases
from desktop.words import in_a_row, translate


@dataclass(frozen=True, slots=True)
class Fetching:
    """The package that is on its way now: so many bytes of it are here."""

    title: str
    done: int
    whole: int | None


@dataclass(frozen=True, slots=True)
class OfferLine:
    """One package. `share` is how far it has come, None while it is not on its way; `trouble` is a sentence."""

    sha256: str
    title: str
    fact: str
    wanted: bool
    share: float | None = None
    trouble: str = ""

    @property
    def spoken(self) -> str:
        """All of it for those who hear it."""
        return in_a_row(self.title, self.fact, self.trouble)


def lines(offers: Iterable[Offer], fetching: Fetching | None = None) -> tuple[OfferLine, ...]:
    """What is offered, what is on its way first."""
    made = [_line(offer, fetching) for offer in offers]
    return tuple(sorted(made, key=lambda line: (line.share is None, not line.wanted)))


def _line(offer: Offer, fetching: Fetching | None) -> OfferLine:
    whole = phrases.size(offer.size_bytes)
    if offer.wanted and fetching is not None and fetching.title == offer.title:
        size = fetching.whole or offer.size_bytes
        fact = translate("Offers", "{done} of {size}").format(done=phrases.size(fetching.done), size=phrases.size(size))
        return OfferLine(offer.sha256, offer.title, fact, True, fetching.done / size if size else 0.0)
    fact = translate("Offers", "{size}, waits for its turn").format(size=whole) if offer.wanted else whole
    return OfferLine(offer.sha256, offer.title, fact, offer.wanted, trouble=offer.trouble or "")


def fact(offers: Iterable[Offer]) -> str:
    """ "3 courses, 212 MB"."""
    known = list(offers)
    courses = translate("Offers", "%n course(s)", "", len(known))
    size = phrases.size(sum(offer.size_bytes for offer in known))
    return translate("Offers", "{courses}, {size}").format(courses=courses, size=size)
