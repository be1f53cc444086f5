"""Numbers, sizes, spans and moments in the words people use; exact, never "a while ago"."""

from datetime import datetime, timedelta

KILO = 1000


def size(octets: int) -> str:
    """A size in decimal units, as file managers and download pages show it: "96 MB", "1.1 GB"."""
    if octets < KILO:
        return f"{octets} bytes" if octets != 1 else "1 byte"
    value = float(octets)
    for unit in ("kB", "MB", "GB", "TB"):
        value /= KILO
        if round(value) < KILO or unit == "TB":
            break
    return f"{value:.1f} {unit}" if value < 10 and unit not in ("kB", "MB") else f"{value:.0f} {unit}"


def count(number: int, one: str, many: str) -> str:
    """A number with the right form of its noun: "1 course", "5,000 courses"."""
    return f"{number:,} {one if number == 1 else many}"


def percent(share: float) -> str:
    """A share of 0 to 1 in whole percent; only the whole is 100%, so that nearly done never looks done."""
    whole = round(share * 100)
    return "99%" if whole == 100 and share < 1 else f"{whole}%"


def span(length: timedelta) -> str:
    """A length of time: "40 s", "34 min", "1 h 12 min"."""
    seconds = int(length.total_seconds())
    if seconds < 60:
        return f"{seconds} s"
    hours, minutes = divmod(seconds // 60, 60)
    if not hours:
        return f"{minutes} min"
    return f"{hours} h {minutes:02d} min" if minutes else f"{hours} h"


def moment(then: datetime, now: datetime) -> str:
    """A moment as a reader places it: "today at 16:20", "yesterday at 16:20", "on 12 November at 16:20".

    Both with a time zone; the result is in the zone of `now`.
    """
    local = then.astimezone(now.tzinfo)
    clock = f"{local:%H:%M}"
    days = (now.date() - local.date()).days
    if days == 0:
        return f"today at {clock}"
    if days == 1:
        return f"yesterday at {clock}"
    return f"on {day(then, now)} at {clock}"


def placed(then: datetime, now: datetime) -> str:
    """The same for a list of facts: "Today, 16:20", "12 November, 16:20"."""
    return sentence(moment(then, now).removeprefix("on ").replace(" at ", ", "))


def day(then: datetime, now: datetime) -> str:
    """A day: "12 November", with the year when it is another one."""
    local = then.astimezone(now.tzinfo)
    year = f" {local.year}" if local.year != now.year else ""
    return f"{local.day} {local:%B}{year}"


def date(then: datetime, now: datetime) -> str:
    """A day within a sentence: "today", "yesterday", "on 12 November"."""
    return moment(then, now).rpartition(" at ")[0]


def sentence(words: str) -> str:
    """The same with a capital at the front."""
    return words[:1].upper() + words[1:]
