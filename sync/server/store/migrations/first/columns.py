"""How the first tables spell their columns."""

from typing import Final

import sqlalchemy as sa

WORD: Final = sa.String(24)
FALSE: Final = sa.text("FALSE")
TRUE: Final = sa.text("TRUE")
ROW_NUMBER: Final = sa.BigInteger().with_variant(sa.Integer, "sqlite")
BY_BYTES: Final = sa.String(160).with_variant(sa.String(160, collation="C"), "postgresql")
