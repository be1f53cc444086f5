"""The course's cage: a throw-away browser profile that lets nothing out and tells what tried."""

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from desktop.config import RESOURCES
from desktop.content.media.prepared import Prepared
from desktop.learning.switches import Switches
from desktop.player.scheme import SCHEME, CourseScheme, as_json

_ALLOWED_INLINE = frozenset({"data", "blob", "about"})
_SHIMS = ("cookies.js", "fetch.js")
"""What a page finds broken on a custom scheme, mended before its own scripts run."""

_WRAP_SHIM = "wrap.js"
"""Only where the course's switch says so: the API in each of its windows."""
_MEDIA_SHIM = "media.js"
"""Only where media were prepared: it says yes to what the course asks for and got replaced."""
_IN_ITS_PLACE = "PREPARED"


def media_shim(found: Prepared) -> str:
    """The script that answers for the media that were prepared of a course."""
    types = sorted({kind for made in found.done.values() for kind in made.types})
    facts = as_json({"types": types, "names": list(found.done)}).decode()
    head, _, tail = _read(_MEDIA_SHIM).rpartition(_IN_ITS_PLACE)
    return f"{head}{facts}{tail}"


def _read(name: str) -> str:
    return (RESOURCES / "runtime" / name).read_text(encoding="utf-8")


class Interceptor(QWebEngineUrlRequestInterceptor):
    """Blocks every request that is not for the course's own origin, data: or blob:."""

    blocked = Signal(str)

    def __init__(self, host: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:  # noqa: N802 (Qt's name)
        """Qt's entry point, for every request of the profile."""
        url = info.requestUrl()
        if url.scheme() in _ALLOWED_INLINE or (url.scheme() == SCHEME.decode() and url.host() == self._host):
            return
        info.block(True)
        self.blocked.emit(url.toString())


class Cage(QObject):
    """One off-the-record profile for one open course: its own origin, no disk, no permissions.

    Downloads are refused, unless the course's switch allows them: then each is asked for.
    """

    blocked = Signal(str)
    """An address outside the course that was asked for."""
    missing = Signal(str)
    """A file that the course asked for and its package doesn't hold."""
    download_refused = Signal(str)
    download_wanted = Signal(object)
    """A `QWebEngineDownloadRequest`, to be accepted before the slot returns; what is not is dropped."""

    def __init__(
        self, host: str, scheme: CourseScheme, parent: QObject | None = None, *, switches: Switches | None = None
    ) -> None:
        super().__init__(parent)
        self._downloads = switches is not None and switches.downloads
        self.host = host
        self.scheme = scheme
        self.profile = QWebEngineProfile(self)
        self._interceptor = Interceptor(host, self)
        self._interceptor.blocked.connect(self.blocked)
        scheme.setParent(self)
        scheme.refused.connect(self.blocked)
        scheme.missing.connect(self.missing)
        self.profile.setUrlRequestInterceptor(self._interceptor)
        self.profile.installUrlSchemeHandler(QByteArray(SCHEME), scheme)
        self.profile.downloadRequested.connect(self._download)
        self.profile.setSpellCheckEnabled(False)
        self._restrict(self.profile.settings())
        for shim in _SHIMS:
            self._add_shim(shim, _read(shim))
        if scheme.prepared.done:
            self._add_shim(_MEDIA_SHIM, media_shim(scheme.prepared))
        if switches is not None and switches.wrap_window:
            self._add_shim(_WRAP_SHIM, _read(_WRAP_SHIM))

    def _restrict(self, settings: QWebEngineSettings) -> None:
        attribute = QWebEngineSettings.WebAttribute
        for off in (
            attribute.LocalContentCanAccessFileUrls,
            attribute.LocalContentCanAccessRemoteUrls,
            attribute.HyperlinkAuditingEnabled,
            attribute.DnsPrefetchEnabled,
            attribute.AutoLoadIconsForPage,
            attribute.TouchIconsEnabled,
            attribute.ScreenCaptureEnabled,
            attribute.AllowRunningInsecureContent,
            attribute.AllowGeolocationOnInsecureOrigins,
            attribute.JavascriptCanPaste,
        ):
            settings.setAttribute(off, False)
        for on in (
            attribute.JavascriptCanOpenWindows,  # window.open answers null without it; pop-ups get a caged page
            attribute.WebRTCPublicInterfacesOnly,
            attribute.FullScreenSupportEnabled,
            attribute.LocalStorageEnabled,
            attribute.PdfViewerEnabled,
            attribute.PluginsEnabled,  # the built-in PDF viewer counts as one
        ):
            settings.setAttribute(on, True)
        settings.setAttribute(attribute.PlaybackRequiresUserGesture, False)
        settings.setUnknownUrlSchemePolicy(QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes)

    def _add_shim(self, name: str, source: str) -> None:
        script = QWebEngineScript()
        script.setName(name)
        script.setSourceCode(source)
        script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
        script.setWorldId(QWebEngineScript.ScriptWorldId.MainWorld.value)
        script.setRunsOnSubFrames(True)
        self.profile.scripts().insert(script)

    def _download(self, download: QWebEngineDownloadRequest) -> None:
        if self._downloads:
            self.download_wanted.emit(download)
            return
        download.cancel()
        self.download_refused.emit(download.url().toString())
