"""Devices: which seats the server knows and when it heard of them; invite, revoke, let only upload."""

import io
from datetime import timedelta
from typing import Any, ClassVar

import segno
from markupsafe import Markup
from sqlalchemy import ColumnElement, func, select

from sync.invitation import Invitation
from sync.records.center import groups
from sync.records.exchange import devices, lms_sync_log
from sync.records.vocabulary import DeviceStanding
from sync.server.admin import cells
from sync.server.admin.deeds import Asked, Done, NotDone, Shown, Undo, as_identifier, deed
from sync.server.admin.listing import Listing, Tab, begins
from sync.server.admin.mapped import Device
from sync.server.admin.permissions import Deed
from sync.server.device_access import give_standing, invite, withdraw_invitation
from sync.server.intake.editing import Note
from sync.server.pages import day
from sync.server.staff_sessions import SignedIn
from sync.server.store.tables import device_access, enrol_tokens, epochs

_LIST = "/admin/device/list"
_SAID = {
    DeviceStanding.ACTIVE: "It may send and fetch again.",
    DeviceStanding.UPLOAD_ONLY: "It may only send from now on; what it has is still taken.",
    DeviceStanding.REVOKED: "It is revoked. What it has is still taken; once all is sent, it wipes its keys.",
}


class DevicePage(Listing, model=Device):
    """Seats, by the names their center gave them."""

    name_plural = "Devices"
    subtitle = "Every installation of Carrel that this server knows."
    lucide = "monitor-check"
    find = "Find a device"
    empty = "No device knows this server yet. Invite the first one."
    empty_icon = "monitor-check"
    list_template = "devices.html"
    details_template = "device.html"
    tabs = (
        Tab("active", "Active", lambda: devices.c.standing == DeviceStanding.ACTIVE),
        Tab("upload", "Upload only", lambda: devices.c.standing == DeviceStanding.UPLOAD_ONLY),
        Tab("revoked", "Revoked", lambda: devices.c.standing == DeviceStanding.REVOKED),
    )
    column_list: ClassVar = ["name", "standing", "last_seen_at", "enrolled_at"]
    column_labels: ClassVar = {
        "name": "Name", "standing": "Standing", "last_seen_at": "Last heard", "enrolled_at": "Enrolled",
    }  # fmt: skip
    column_sortable_list: ClassVar = ["name", "last_seen_at", "enrolled_at"]
    column_default_sort: ClassVar = [("name", False)]
    column_formatters: ClassVar = {
        "name": lambda row, _: cells.two(row.name, href=f"/admin/device/details/{row.id}"),
        "standing": lambda row, _: cells.device_standing(row.standing),
        "last_seen_at": lambda row, _: cells.moment(row.last_seen_at, "Never"),
        "enrolled_at": lambda row, _: day(row.enrolled_at),
    }

    def within(self, here: SignedIn) -> ColumnElement[bool] | None:  # noqa: ARG002
        return None

    def matching(self, word: str) -> ColumnElement[bool]:
        return begins(word, devices.c.name)

    def beside_list(self, here: SignedIn) -> dict[str, Any]:  # noqa: ARG002
        now = self.server.now()
        open_ones = (
            select(enrol_tokens)
            .where(
                enrol_tokens.c.used_at.is_(None),
                enrol_tokens.c.withdrawn_at.is_(None),
                enrol_tokens.c.expires_at > now,
            )
            .order_by(enrol_tokens.c.made_at.desc())
        )
        every_group = select(groups.c.id, groups.c.name).where(groups.c.removed_at.is_(None))
        with self.server.database.reading() as connection:
            return {
                "invitations": connection.execute(open_ones).all(),
                "groups": connection.execute(every_group.order_by(func.lower(groups.c.name))).all(),
            }

    def beside_details(self, here: SignedIn, pk: str) -> dict[str, Any]:  # noqa: ARG002
        device = as_identifier(pk)
        log = (
            select(lms_sync_log).where(lms_sync_log.c.device_id == device).order_by(lms_sync_log.c.at.desc()).limit(10)
        )
        with self.server.database.reading() as connection:
            access = connection.execute(select(device_access).where(device_access.c.device_id == device)).one_or_none()
            ids = [as_identifier(group) for group in access.groups] if access is not None else []
            return {
                "access": access,
                "serves": connection.execute(select(groups.c.name).where(groups.c.id.in_(ids))).scalars().all(),
                "sent": connection.execute(
                    select(func.sum(epochs.c.seq)).where(epochs.c.device_id == device)
                ).scalar_one(),
                "log": connection.execute(log).all(),
            }

    # Deeds

    @deed("/invite", Deed.INVITE)
    def invite(self, asked: Asked) -> Shown:
        days = asked.count("days", "The days it is good for", 90) or 7
        chosen = [as_identifier(group) for group in asked.many("groups")]
        with self.server.database.writing() as connection:
            made = invite(
                connection,
                self.server.now(),
                name=asked.text("name"),
                groups=chosen,
                by=asked.here.person,
                lasts=timedelta(days=days),
            )
        self.server.note(asked.here.person, Note("device invited", "invitation", made.id, {"days": days}))
        address = self.server.settings.addresses[0] if self.server.settings.addresses else asked.origin
        invitation = Invitation(address.rstrip("/"), made.token)
        facts = {"invitation": invitation, "until": made.until, "code": _code(invitation.text), "identifier": made.id}
        return Shown("invitation.html", facts | {"name": asked.text("name")})

    @deed("/withdraw-invitation/{pk}", Deed.WITHDRAW_INVITATION)
    def withdraw_invitation(self, asked: Asked) -> Done:
        with self.server.database.writing() as connection:
            done = withdraw_invitation(connection, asked.identifier("pk"), self.server.now())
        if not done:
            raise NotDone("That invitation was used already. If the device should not be here, revoke it.")
        self.server.note(asked.here.person, Note("invitation withdrawn", "invitation", asked.identifier("pk")))
        return Done("The invitation is withdrawn; nobody gets in by it.", _LIST)

    @deed("/standing/{pk}", Deed.GIVE_STANDING)
    def standing(self, asked: Asked) -> Done:
        device, wanted = asked.identifier("pk"), _standing(asked.text("standing"))
        had = self.server.device(device).standing
        with self.server.database.writing() as connection:
            give_standing(connection, device, wanted, self.server.now(), by=asked.here.person)
        self.server.note(asked.here.person, Note("device standing", "device", device, {"standing": wanted.value}))
        undo = Undo(f"/admin/device/standing/{device}", {"standing": had.value})
        return Done(_SAID[wanted], f"/admin/device/details/{device}", undo)


def _standing(told: str) -> DeviceStanding:
    try:
        return DeviceStanding(told)
    except ValueError:
        raise NotDone("There is no such standing. Nothing was changed.") from None


def _code(text: str) -> Markup:
    """A QR code as a drawing; dark on light in every theme, since scanners want it so."""
    drawn = io.BytesIO()
    segno.make(text, error="m").save(drawn, kind="svg", xmldecl=False, svgns=True, border=0, omitsize=True)
    return Markup(drawn.getvalue().decode())
