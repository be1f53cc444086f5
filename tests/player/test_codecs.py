"""What the web engine plays is asked of it once, and remembered."""

import json
from pathlib import Path

from desktop.player import codecs
from desktop.player.codecs import MEDIA_TYPES, Playable, ask_in_process, engine_name, remembered

PLAYS: Playable = {name: name in {"AV1", "Opus"} for name in MEDIA_TYPES}


class Engine:
    """Answers what it was made to answer, and counts how often it was asked."""

    def __init__(self, *answers: Playable | None) -> None:
        self._answers = list(answers)
        self.asked = 0

    def __call__(self) -> Playable | None:
        self.asked += 1
        return self._answers.pop(0)


class TestRemembering:
    def test_the_engine_is_asked_once(self, tmp_path: Path) -> None:
        engine = Engine(PLAYS)
        assert remembered(tmp_path, engine) == remembered(tmp_path, engine) == PLAYS
        assert engine.asked == 1

    def test_another_engine_is_asked_again(self, tmp_path: Path) -> None:
        kept = tmp_path / "web-engine.json"
        engine = Engine(PLAYS, {**PLAYS, "H.264": True})
        remembered(tmp_path, engine)
        kept.write_text(kept.read_text().replace("QtWebEngine", "QtWebEngine 5.15"))
        found = remembered(tmp_path, engine)
        assert found is not None
        assert found["H.264"] is True

    def test_an_engine_that_said_nothing_is_asked_again(self, tmp_path: Path) -> None:
        engine = Engine(None, PLAYS)
        assert remembered(tmp_path, engine) is None
        assert remembered(tmp_path, engine) == PLAYS

    def test_a_damaged_memory_is_none(self, tmp_path: Path) -> None:
        for damaged in ("", "[]", "{}", json.dumps({"engine": engine_name(), "asked": dict(MEDIA_TYPES)})):
            (tmp_path / "web-engine.json").write_text(damaged)
            assert remembered(tmp_path, Engine(PLAYS)) == PLAYS

    def test_a_folder_that_takes_nothing_makes_no_trouble(self, tmp_path: Path) -> None:
        assert remembered(tmp_path / "nowhere", Engine(PLAYS)) == PLAYS

    def test_more_types_to_ask_for_are_asked(self, tmp_path: Path) -> None:
        engine = Engine(PLAYS, {**PLAYS, "Theora": False})
        remembered(tmp_path, engine)
        before = dict(codecs.MEDIA_TYPES)
        try:
            codecs.MEDIA_TYPES["Theora"] = 'video/ogg; codecs="theora"'
            remembered(tmp_path, engine)
        finally:
            codecs.MEDIA_TYPES.clear()
            codecs.MEDIA_TYPES.update(before)
        assert engine.asked == 2

    def test_the_real_engine_plays_what_media_are_made_into(self, tmp_path: Path) -> None:
        found = remembered(tmp_path, ask_in_process)
        assert found is not None
        assert found["AV1"]
        assert found["VP9"]
        assert found["Opus"]
