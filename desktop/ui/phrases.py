"""Numbers, sizes, spans and moments in the words people use; exact, never "a while ago"."""

from datetime import datetime, timedelta
from typing import Final

from desktop.words import date as dated
from desktop.words import decimal, number, translate

KILO = 1000
_TURNING: Final = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Embeddings, overrides and isolates, and what closes them."""


def local_now() -> datetime:
    """Now, in the time zone of this machine: what moments are placed by."""
    return datetime.now().astimezone()


def size(octets: int) -> str:
    """A size in decimal units, as file managers and download pages show it: "96 MB", "1.1 GB"."""
    if octets < KILO:
        return translate("Phrases", "%n byte(s)", "", octets)
    patterns = (
        translate("Phrases", "{number} kB"),
        translate("Phrases", "{number} MB"),
        translate("Phrases", "{number} GB"),
        translate("Phrases", "{number} TB"),
    )
    value, power = octets / KILO, 0
    while round(value) >= KILO and power < len(patterns) - 1:
        value, power = value / KILO, power + 1
    places = 1 if value < 10 and power > 1 else 0
    return patterns[power].format(number=decimal(value, places))


def percent(share: float) -> str:
    """A share of 0 to 1 in whole percent; only the whole is 100%, so that nearly done never looks done."""
    whole = round(share * 100)
    shown = 99 if whole == 100 and share < 1 else whole
    return translate("Phrases", "{number}%").format(number=number(shown))


def span(length: timedelta) -> str:
    """A length of time: "40 s", "34 min", "1 h 12 min"."""
    seconds = int(length.total_seconds())
    if seconds < 60:
        return translate("Phrases", "{seconds} s").format(seconds=number(seconds))
    hours, minutes = divmod(seconds // 60, 60)
    if not hours:
        return translate("Phrases", "{minutes} min").format(minutes=number(minutes))
    if not minutes:
        return translate("Phrases", "{hours} h").format(hours=number(hours))
    two_digits = number(minutes) if minutes >= 10 else number(0) + number(minutes)
    return translate("Phrases", "{hours} h {minutes} min").format(hours=number(hours), minutes=two_digits)


def clock(then: datetime, now: datetime) -> str:
    """The time of day in the zone of `now`: "16:20"."""
    return dated(then.astimezone(now.tzinfo), translate("Phrases", "HH:mm", "a pattern of QLocale::toString"))


def moment(then: datetime, now: datetime) -> str:
    """A moment within a sentence: "today at 16:20", "yesterday at 16:20", "on 12 November at 16:20".

    Both with a time zone; the result is in the zone of `now`.
    """
    time = clock(then, now)
    match _days_ago(then, now):
        case 0:
            return translate("Phrases", "today at {time}").format(time=time)
        case 1:
            return translate("Phrases", "yesterday at {time}").format(time=time)
    return translate("Phrases", "on {day} at {time}").format(day=day(then, now), time=time)


def placed(then: datetime, now: datetime) -> str:
    """The same for a list of facts: "Today, 16:20", "12 November, 16:20"."""
    time = clock(then, now)
    match _days_ago(then, now):
        case 0:
            return translate("Phrases", "Today, {time}").format(time=time)
        case 1:
            return translate("Phrases", "Yesterday, {time}").format(time=time)
    return translate("Phrases", "{day}, {time}").format(day=day(then, now), time=time)


def day(then: datetime, now: datetime) -> str:
    """A day: "12 November", with the year when it is another one."""
    local = then.astimezone(now.tzinfo)
    if local.year == now.year:
        return dated(local, translate("Phrases", "d MMMM", "a pattern of QLocale::toString"))
    return dated(local, translate("Phrases", "d MMMM yyyy", "a pattern of QLocale::toString"))


def short_day(then: datetime, now: datetime) -> str:
    """A day where there is little room: "12 Nov", with the year when it is another one."""
    local = then.astimezone(now.tzinfo)
    if local.year == now.year:
        return dated(local, translate("Phrases", "d MMM", "a pattern of QLocale::toString"))
    return dated(local, translate("Phrases", "d MMM yyyy", "a pattern of QLocale::toString"))


def weekday(then: datetime, now: datetime) -> str:
    """A day by its name too, as due dates want it: "Friday 27 November"."""
    local = then.astimezone(now.tzinfo)
    return dated(local, translate("Phrases", "dddd d MMMM", "a pattern of QLocale::toString"))


def date(then: datetime, now: datetime) -> str:
    """A day within a sentence: "today", "yesterday", "on 12 November"."""
    match _days_ago(then, now):
        case 0:
            return translate("Phrases", "today")
        case 1:
            return translate("Phrases", "yesterday")
    return translate("Phrases", "on {day}").format(day=day(then, now))


def ago(then: datetime, now: datetime) -> str:
    """How long ago something was, exactly: "4 min ago", "2 h ago", then the day."""
    minutes = max(0, int((now - then).total_seconds() // 60))
    if minutes < 1:
        return translate("Phrases", "Just now")
    if minutes < 60:
        return translate("Phrases", "{minutes} min ago").format(minutes=number(minutes))
    if minutes < 24 * 60:
        return translate("Phrases", "{hours} h ago").format(hours=number(minutes // 60))
    return translate("Phrases", "Yesterday") if _days_ago(then, now) == 1 else short_day(then, now)


def listed(names: list[str]) -> str:
    """Names as a sentence lists them: "Alarms, Exits and Doors"."""
    if len(names) < 2:
        return "".join(names)
    first = translate("Phrases", ", ").join(names[:-1])
    return translate("Phrases", "{first} and {last}").format(first=first, last=names[-1])


def sentence(words: str) -> str:
    """The same with a capital at the front."""
    return words[:1].upper() + words[1:]


def _days_ago(then: datetime, now: datetime) -> int:
    return (now.date() - then.astimezone(now.tzinfo).date()).days


def stopwatch(seconds: float) -> str:
    """A short time as a clock shows it: "0:41", "12:05"."""
    minutes, rest = divmod(max(0, round(seconds)), 60)
    two_digits = number(rest) if rest >= 10 else number(0) + number(rest)
    return translate("Phrases", "{minutes}:{seconds}").format(minutes=number(minutes), seconds=two_digits)


def apart(text: str) -> str:
    """Text that keeps its own direction among other words: a Latin title on an Arabic page (U+2068 to U+2069).

    Marks inside it that would end that, or turn round what is behind it, are left out (UAX #9, 2.1–2.5).
    """
    return f"\u2068{text.translate(_TURNING)}\u2069"
