"""What the `carrel verify` command does: says whether a certificate is genuine, and ends accordingly."""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from desktop.config import Config
from desktop.exit_codes import DONE, IMPOSSIBLE, REFUSED
from desktop.learning.verification import Verdict
from desktop.ui.verification_words import words_for
from desktop.verifying import Unreadable, verification_record, verify_apart


def verify_one(config: Config, file: Path, *, as_json: bool) -> int:
    """Print whether a certificate is genuine; DONE if it is valid and somebody here vouches for its issuer.

    Raises:
        StoreError: the data can't be opened, so nobody knows who is trusted here.
    """
    now = datetime.now(UTC).astimezone()
    try:
        found = verify_apart(file, config, now)
    except Unreadable as error:
        print(error, file=sys.stderr)
        return IMPOSSIBLE
    words = words_for(found, now)
    print(json.dumps(verification_record(found, words), indent=2) if as_json else words.text)
    return DONE if found.verdict is Verdict.VALID else REFUSED
