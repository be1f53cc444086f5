"""What other systems call: track values, look at an enrolment, enrol somebody. Plain JSON, no chains, no signatures."""

import time
from typing import Annotated, Final
from uuid import UUID

from fastapi import APIRouter, Body, Path, Request
from fastapi.responses import Response

from sync.protocol import ProblemKind
from sync.records.vocabulary import Direction
from sync.server.callers import Caller
from sync.server.enrolling import EnrolWish, enrol
from sync.server.enrolment_view import EnrollmentView, enrollment_view, is_taught
from sync.server.examples import ENROL_REQUEST, ENROLLED, EXAMPLES, TRACKING_REQUEST
from sync.server.front import Front, HasCaller, HasFront, answer
from sync.server.policy import CallerKind
from sync.server.refusing import Refused
from sync.server.sync_log import Exchange, note
from sync.server.tracking import Tracked, TrackingWish, track

router: Final = APIRouter(tags=["other systems"])
EnrollmentId = Annotated[UUID, Path(description="The enrolment, as the answer of enrolling named it")]
ToTrack = Annotated[TrackingWish, Body(examples=[TRACKING_REQUEST])]
ToEnrol = Annotated[EnrolWish, Body(examples=[ENROL_REQUEST])]


@router.post("/api/scorm/tracking", response_model=Tracked, responses=EXAMPLES[Tracked])
def post_tracking(request: Request, asked: ToTrack, front: HasFront, caller: HasCaller) -> Response:
    """Keep CMI values of a learner's session in another system's player, as a seat would have sent them.

    The same `session` again adds to it: values not named stay as they were.
    """
    began = time.monotonic()
    tracked = track(front.server, _known(caller), asked)
    _note(front, caller, Direction.UP, "tracking", len(asked.elements), began)
    return answer(request, tracked)


@router.get("/api/scorm/enrollment/{id}", response_model=EnrollmentView, responses=EXAMPLES[EnrollmentView])
def get_enrollment(request: Request, id: EnrollmentId, front: HasFront, caller: HasCaller) -> Response:
    """How an enrolment stands. Learners see their own, instructors those of the people they teach."""
    with front.server.database.reading() as connection:
        found = enrollment_view(connection, id)
        visible = found is not None and (
            caller.kind in (CallerKind.SYSTEM, CallerKind.ADMINISTRATOR)
            or found.learner == caller.id
            or (caller.kind is CallerKind.INSTRUCTOR and is_taught(connection, found.learner, caller.groups))
        )
    if found is None or not visible:
        # The same answer for both, so that nobody learns which enrolments there are.
        raise Refused(ProblemKind.NOT_FOUND, "There is no such enrolment here.")
    if caller.kind is CallerKind.SYSTEM:
        _note(front, caller, Direction.DOWN, "enrollment", 1, time.monotonic())
    return answer(request, found)


@router.post("/api/partner/enroll", response_model=EnrollmentView, responses=ENROLLED)
def post_enroll(request: Request, asked: ToEnrol, front: HasFront, caller: HasCaller) -> Response:
    """Enrol a learner on a package. 201: enrolled now; 200: was enrolled already, and is told as it stands."""
    began = time.monotonic()
    actor = caller.id if caller.kind is CallerKind.ADMINISTRATOR else None
    enrolled = enrol(front.server, asked, actor)
    _note(front, caller, Direction.UP, "enroll", 1, began)
    return answer(request, enrolled.view, 201 if enrolled.is_new else 200)


def _known(caller: Caller) -> UUID:
    if caller.id is None:
        raise Refused(ProblemKind.TOKEN_NEEDED, "Say first who you are: a key is needed here.")
    return caller.id


def _note(front: Front, caller: Caller, direction: Direction, what: str, records: int, began: float) -> None:
    system = caller.name or caller.kind.value
    with front.server.database.writing() as connection:
        note(connection, Exchange(system, direction, what, records=records, began=began), front.server.now())
