"""Chromium's flags and its sandbox: decided before the web engine starts."""

import pytest

from desktop.player.flags import CHROMIUM_FLAGS, UnsafePlay, prepare_environment

SWITCH, FLAGS = "QTWEBENGINE_DISABLE_SANDBOX", "QTWEBENGINE_CHROMIUM_FLAGS"


def prepared(before: dict[str, str], *arguments: str, root: bool = False, unsafe: bool = False) -> dict[str, str]:
    environment = dict(before)
    prepare_environment(environment, is_root=root, unsafe_as_root=unsafe, arguments=arguments)
    return environment


class TestAnOrdinaryUser:
    def test_gets_the_flags_that_close_the_ways_out_and_keeps_the_sandbox(self) -> None:
        after = prepared({"HOME": "/home/someone"})
        assert after == {"HOME": "/home/someone", FLAGS: " ".join(CHROMIUM_FLAGS)}
        for flag in ("--proxy-server=", "--host-resolver-rules=", "--force-webrtc-ip-handling-policy="):
            assert flag in after[FLAGS]

    def test_loses_flags_that_the_environment_held(self) -> None:
        assert "proxy-server=http" not in prepared({FLAGS: "--proxy-server=http://proxy:3128"})[FLAGS]
        assert "remote-debugging" not in prepared({FLAGS: "--remote-debugging-port=9222"})[FLAGS]

    def test_loses_a_debugging_port_through_which_others_would_read_the_page(self) -> None:
        assert "QTWEBENGINE_REMOTE_DEBUGGING" not in prepared({"QTWEBENGINE_REMOTE_DEBUGGING": "9222"})

    @pytest.mark.parametrize(
        ("environment", "arguments"),
        [
            ({SWITCH: "1"}, ()),
            ({SWITCH: "true"}, ()),
            ({FLAGS: "--no-sandbox"}, ()),
            ({FLAGS: "--enable-logging --no-sandbox"}, ()),
            ({FLAGS: "--disable-web-security"}, ()),
            ({FLAGS: "--single-process"}, ()),
            ({FLAGS: "--disable-setuid-sandbox --no-zygote-sandbox"}, ()),
            ({}, ("--no-sandbox",)),
            ({}, ("--no-sandbox=1",)),
            ({}, ("--webEngineArgs", "--disable-web-security")),
        ],
    )
    def test_is_told_that_the_sandbox_is_off(self, environment: dict[str, str], arguments: tuple[str, ...]) -> None:
        with pytest.raises(UnsafePlay, match="Unset "):
            prepared(environment, *arguments)


class TestRoot:
    """Chromium refuses its sandbox to root."""

    def test_is_refused_with_a_way_on(self) -> None:
        with pytest.raises(UnsafePlay, match=r"as root.*ordinary user.*--unsafe-as-root"):
            prepared({}, root=True)

    def test_may_insist(self) -> None:
        after = prepared({}, root=True, unsafe=True)
        assert after[SWITCH] == "1"
        assert after[FLAGS] == " ".join(CHROMIUM_FLAGS)

    def test_who_insists_as_an_ordinary_user_keeps_what_is_switched_off(self) -> None:
        assert prepared({SWITCH: "1"}, unsafe=True)[SWITCH] == "1"


def test_a_refusal_changes_nothing() -> None:
    environment = {FLAGS: "--no-sandbox"}
    with pytest.raises(UnsafePlay):
        prepare_environment(environment, is_root=False, unsafe_as_root=False)
    assert environment == {FLAGS: "--no-sandbox"}
