"""The drivers a case can be replayed on; the first is the default."""

from collections.abc import Callable

from tests.conformance.driver import Driver
from tests.conformance.pure import PureDriver
from tests.conformance.webview import WebViewDriver

DRIVERS: dict[str, Callable[[], Driver]] = {"webview": WebViewDriver, "pure": PureDriver}
