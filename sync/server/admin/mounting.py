"""Puts the admin pages on the server's app."""

from fastapi import FastAPI


def add_admin(app: FastAPI, server: object) -> None:
    """Mount `/admin`: pages for instructors and administrators, behind `add_sign_in`'s door."""
