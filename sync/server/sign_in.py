"""The door of the server's pages: sign-in by password or by the center's single sign-on, and out again."""

from fastapi import FastAPI


def add_sign_in(app: FastAPI, server: object) -> None:
    """Mount `/admin/sign-in`; call it before or after `add_admin`, either works."""
