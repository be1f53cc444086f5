"""What is known of machines and addresses on the web by their names; public knowledge, none of it asked for."""

import re
from typing import Final

_ANALYTICS: Final = (
    *(
        "google-analytics.com",
        "googletagmanager.com",
        "googleadservices.com",
        "doubleclick.net",
        "analytics.google.com",
    ),
    *("hotjar.com", "segment.com", "segment.io", "mixpanel.com", "amplitude.com", "heapanalytics.com", "fullstory.com"),
    *(
        "clarity.ms",
        "matomo.cloud",
        "plausible.io",
        "statcounter.com",
        "mc.yandex.ru",
        "quantserve.com",
        "chartbeat.com",
    ),
    *("connect.facebook.net", "nr-data.net", "js-agent.newrelic.com", "sentry.io", "sentry-cdn.com", "bugsnag.com"),
    *("rollbar.com", "logrocket.com", "appsee.com", "pendo.io", "omtrdc.net", "demdex.net", "scorecardresearch.com"),
    *("cloudflareinsights.com", "datadoghq.com", "applicationinsights.azure.com", "crazyegg.com", "mouseflow.com"),
)
_ANALYTICS_PATH: Final = re.compile(r"/(?:piwik|matomo|gtag/js|gtm\.js|analytics\.js|ga\.js)", re.IGNORECASE)
_FONTS: Final = (
    *("fonts.googleapis.com", "fonts.gstatic.com", "use.typekit.net", "p.typekit.net", "fast.fonts.net"),
    *("use.fontawesome.com", "kit.fontawesome.com", "fonts.bunny.net", "cloud.typography.com", "use.edgefonts.net"),
    *("fontlibrary.org", "fast.fonts.com", "rsms.me"),
)
_VIDEO_SITES: Final = (
    *("youtube.com", "youtube-nocookie.com", "youtu.be", "vimeo.com", "vimeocdn.com", "dailymotion.com", "dai.ly"),
    *("wistia.com", "wistia.net", "fast.wistia.com", "players.brightcove.net", "brightcove.com", "kaltura.com"),
    *("vidyard.com", "loom.com", "panopto.com", "panopto.eu", "jwplayer.com", "jwplatform.com", "cdn.jwplayer.com"),
    *(
        "microsoftstream.com",
        "screencast.com",
        "vzaar.com",
        "twentythree.net",
        "bilibili.com",
        "youku.com",
        "rutube.ru",
    ),
    *("ted.com", "soundcloud.com", "embed.ly"),
)
_A_FILM: Final = re.compile(
    r"/embed/|/v/[\w-]|[?&]v=[\w-]|youtu\.be/[\w-]|dai\.ly/\w|vimeo\.com/(?:video/|moogaloop|channels/\w+/)?\d"
    r"|/medias/\w|/iframe/\w|/embedded|/embedIframe|/player/|/players/|/share/\w|/video/\w|/watch/\w",
    re.IGNORECASE,
)
_RECORD_STORES: Final = (
    "watershedlrs.com",
    "lrs.io",
    "learninglocker.net",
    "waxlrs.com",
    "veracity.it",
    "yetanalytics.io",
)
_RECORD_STORE: Final = re.compile(
    r"//(?:[^/]*\.)?lrs\.|/(?:x-?api|tincan(?:api)?|tcapi|lrs)(?:/|$)|/(?:xapi|lrs)\b[^?#]*/statements\b"
    r"|/statements(?:$|[?])",
    re.IGNORECASE,
)
_VOCABULARIES: Final = re.compile(
    r"https?://(?:[\w.-]*\.)?(?:"
    r"w3\.org/|purl\.org/|imsglobal\.org/(?:xsd|metadata)|imsproject\.org/|adlnet\.(?:org|gov)/(?:xsd|expapi|ns)"
    r"|ltsc\.ieee\.org/|ieeeltsc\.org|w3id\.org/|activitystrea\.ms/|id\.tincanapi\.com/|schemas?\.|schema\.org"
    r"|ns\.adobe\.com/|ns\.inkscape|inkscape\.org|sodipodi\.sourceforge\.net|creativecommons\.org/ns|ogp\.me/"
    r"|rdfs\.org/|xmlns\.com/|openxmlformats\.org/|iptc\.org/std|json-schema\.org|xml\.org/|xml\.apache\.org/"
    r"|brighttalk\.com/xmlns|relaxng\.org/ns|exslt\.org/|docbook\.org/ns|mozilla\.org/(?:keymaster|MPL)"
    r"|macromedia\.com/go/|adobe\.com/go/|opensource\.org/licenses|apache\.org/licenses|gnu\.org/licenses"
    r"|jquery\.org/license|scripts\.sil\.org/OFL|scorm\.com/(?:xsd|ScormEnginePackageProperties)"
    r"|crea(?:tivecommons)\.org/licenses|cmi5\.xsd|www\.example\.(?:com|org)|example\.(?:com|org)"
    r")",
    re.IGNORECASE,
)
"""Names of vocabularies, licences and examples: they look like addresses, and nothing ever asks for them."""
_OUTSIDE: Final = re.compile(
    r"(?:(?:https?|wss?|ftps?|rtmps?):)?//(?:[^/?#@]*@)?([\w.-]+|\[[0-9a-f:]+\])", re.IGNORECASE
)
_HOST: Final = re.compile(r"(?:[\w-]+\.)+[a-z][a-z0-9-]+\.?|localhost|\d{1,3}(?:\.\d{1,3}){3}|\[.*\]", re.IGNORECASE)


def host_of(address: str) -> str:
    """The machine that an address outside the package leads to, in lower case; "" where it leads to none."""
    found = _OUTSIDE.match(address)
    return found[1].lower().rstrip(".") if found is not None and _HOST.fullmatch(found[1]) else ""


def is_vocabulary(address: str) -> bool:
    """Whether an address is only a name: of a namespace, a licence, a verb."""
    return _VOCABULARIES.match(address) is not None


def is_analytics(host: str, address: str) -> bool:
    """Whether somebody counts visitors there."""
    return _is_of(host, _ANALYTICS) or _ANALYTICS_PATH.search(address) is not None


def is_font_service(host: str) -> bool:
    """Whether letters come from there."""
    return _is_of(host, _FONTS)


def is_video_site(host: str) -> bool:
    """Whether films are played from there."""
    return _is_of(host, _VIDEO_SITES)


def is_film(address: str) -> bool:
    """Whether an address of a video site means one film of it, not the site or its scripts."""
    return _A_FILM.search(address) is not None


def is_record_store(host: str, address: str) -> bool:
    """Whether xAPI statements go there."""
    return _is_of(host, _RECORD_STORES) or _RECORD_STORE.search(address) is not None


def _is_of(host: str, known: tuple[str, ...]) -> bool:
    return any(host == name or host.endswith(f".{name}") for name in known)
