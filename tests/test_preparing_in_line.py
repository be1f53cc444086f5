"""What `carrel import` says of films on a terminal: strangers wrote the titles and the names of files in it."""

import io

from desktop import preparing_in_line


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_no_title_and_no_name_of_a_file_commands_the_terminal() -> None:
    told = Terminal()
    preparing_in_line._say("“A \x9b31m\u202ecourse”: a\x1b[2J.mp4\nCarrel: all is well", told)
    said = told.getvalue()
    assert said.endswith("“A \ufffd31m\ufffdcourse”: a\ufffd[2J.mp4 Carrel: all is well\n")
    assert said.count("\n") == 1
