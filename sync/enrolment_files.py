"""Enrolling a seat that reaches no server: it writes a request, an administrator answers it, the seat reads the answer.

Both are small JSON files on a stick. The request has no token: whoever answers it looks at the name of the device
first. The answer is signed by the server, so that a file which was damaged or changed on the way is told from a true
one; whose key it is, the one who carried the file vouches for.
"""

from collections.abc import Callable
from typing import Final

from pydantic import ValidationError

from sync.bodies import Body
from sync.introductions import EnrolAnswer, EnrolRequest, proof_part
from sync.protocol import Base64, in_base64
from sync.signatures import is_signed

REQUEST_NAME: Final = "carrel-request.json"
ANSWER_NAME: Final = "carrel-answer.json"
LARGEST: Final = 64_000
"""Bytes of either file."""


class NoEnrolmentFile(ValueError):
    """The file can't be used; the sentence says what to do."""


class SignedAnswer(Body):
    """`answer` is the JSON of an `EnrolAnswer`, as text, so that what is signed is what is read."""

    answer: str
    signature: Base64


def write_request(request: EnrolRequest) -> bytes:
    """The file that an administrator answers."""
    return request.model_dump_json(indent=1).encode()


def read_request(content: bytes) -> EnrolRequest:
    """Raises NoEnrolmentFile, also where the device does not hold the key it names."""
    try:
        request = EnrolRequest.model_validate_json(_checked(content))
    except ValidationError as error:
        raise NoEnrolmentFile("This is no request of a Carrel seat. Write it again on the seat.") from error
    if not is_proven(request):
        raise NoEnrolmentFile("This request was changed after the seat wrote it. Write it again on the seat.")
    return request


def is_proven(request: EnrolRequest) -> bool:
    """Whether the request is signed by the very key that it names."""
    return is_signed(request.key, request.proof, proof_part(request))


def write_answer(answer: EnrolAnswer, sign: Callable[[bytes], bytes]) -> bytes:
    """The file that goes back to the seat; `sign` is by the server's Ed25519 key."""
    text = answer.model_dump_json()
    return SignedAnswer(answer=text, signature=in_base64(sign(answer_part(text)))).model_dump_json(indent=1).encode()


def read_answer(content: bytes) -> EnrolAnswer:
    """Raises NoEnrolmentFile. Whether it is for this device is the reader's to check."""
    try:
        signed = SignedAnswer.model_validate_json(_checked(content))
        answer = EnrolAnswer.model_validate_json(signed.answer)
    except ValidationError as error:
        raise NoEnrolmentFile("This is no answer of a Carrel server. Have the request answered again.") from error
    if not is_signed(answer.key, signed.signature, answer_part(signed.answer)):
        raise NoEnrolmentFile("This answer was damaged or changed on the way. Have the request answered again.")
    return answer


def answer_part(answer: str) -> bytes:
    """What a server signs of an answer's JSON."""
    return b"carrel answer 1\n" + answer.encode()


def _checked(content: bytes) -> bytes:
    if len(content) > LARGEST:
        raise NoEnrolmentFile("This file is too large to be a request or an answer. Choose another one.")
    return content
