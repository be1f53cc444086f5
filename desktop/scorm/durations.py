"""The two ways SCORM writes a length of time, and seconds (RTE 1.2 CMITimespan; RTE 2004 timeinterval(second,10,2))."""

import re

_TIMESPAN = re.compile(r"(\d{2,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)")
_INTERVAL = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?", re.ASCII)
# A year of 365 days and a month of 2,628,029 seconds, as ADL's own run-time counts them.
_UNITS = (31_536_000, 2_628_029, 86_400, 3_600, 60, 1)


def seconds_of_timespan(text: str) -> float | None:
    """Seconds of a 1.2 timespan such as "0000:05:12.5"; None if it is not one."""
    match = _TIMESPAN.fullmatch(text)
    if match is None:
        return None
    hours, minutes, seconds = match.groups()
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)


def timespan(seconds: float) -> str:
    """A 1.2 timespan, "HHHH:MM:SS.SS"; stops at the 9999 hours that the type can hold."""
    hundredths = min(round(seconds * 100), 9999 * 360_000 + 359_999)
    minutes, rest = divmod(hundredths, 6_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:04d}:{minutes:02d}:{rest // 100:02d}.{rest % 100:02d}"


def seconds_of_interval(text: str) -> float | None:
    """Seconds of a 2004 timeinterval such as "PT5M12.5S"; None if it is not one."""
    match = _INTERVAL.fullmatch(text)
    if match is None or text.endswith(("P", "T")):
        return None
    return sum(float(part) * unit for part, unit in zip(match.groups(), _UNITS, strict=True) if part)


def interval(seconds: float) -> str:
    """A 2004 timeinterval in hours, minutes and seconds: "PT1H0M3.25S"."""
    hundredths = round(seconds * 100)
    minutes, rest = divmod(hundredths, 6_000)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{rest % 100:02d}".rstrip("0").rstrip(".")
    return f"PT{hours}H{minutes}M{rest // 100}{fraction}S"
