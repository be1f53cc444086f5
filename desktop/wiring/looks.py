"""How the seat looks, as its settings say."""

from typing import Final

from desktop.learning.seat_settings import Looks, SeatSettings
from desktop.ui.theme import ThemeName, theme_service

_THEMES: Final = {
    Looks.SYSTEM: None,
    Looks.LIGHT: ThemeName.LIGHT,
    Looks.DARK: ThemeName.DARK,
    Looks.CONTRAST: ThemeName.CONTRAST,
}


def put_on(settings: SeatSettings) -> None:
    """Show everything like this from now on. At another scale all pages are made anew, soon after."""
    service = theme_service()
    service.reduced_motion = settings.reduced_motion
    service.ask_for(_THEMES[settings.theme])
    service.set_scale(settings.scale / 100)
