"""Work off the GUI thread with its answers on it, and the collector that stays on it."""

import gc
import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from desktop.player.background import Background
from desktop.player.collector import Collector
from tests.player.stage import until


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


class TestBackground:
    def test_works_elsewhere_and_answers_here(self, background: Background) -> None:
        threads: list[int] = []

        def work() -> int:
            threads.append(threading.get_ident())
            return 7

        answers: list[tuple[int, int]] = []
        background.run(work, lambda answer: answers.append((answer, threading.get_ident())))
        until(lambda: bool(answers), "the answer")
        assert answers == [(7, threading.get_ident())]
        assert threads != [threading.get_ident()]

    def test_hands_a_failure_to_who_asked(self, background: Background) -> None:
        failures: list[BaseException] = []

        def work() -> None:
            raise OSError("The disk is gone.")

        background.run(work, lambda _: None, failures.append)
        until(lambda: bool(failures), "the failure")
        assert str(failures[0]) == "The disk is gone."

    def test_answers_for_a_future_that_is_already_there_comes_later_all_the_same(self, background: Background) -> None:
        ready: Future[str] = Future()
        ready.set_result("there")
        answers: list[str] = []
        background.when(ready, answers.append)
        assert answers == []
        until(lambda: bool(answers), "the answer")

    def test_answers_come_in_the_order_of_the_results(self, background: Background) -> None:
        futures: list[Future[int]] = [Future() for _ in range(50)]
        answers: list[int] = []
        for future in futures:
            background.when(future, answers.append)

        def resolve() -> None:
            for number, future in enumerate(futures):
                future.set_result(number)

        threading.Thread(target=resolve).start()
        until(lambda: len(answers) == 50, "all answers")
        assert answers == list(range(50))

    def test_a_cancelled_future_is_not_answered(self, background: Background) -> None:
        future: Future[int] = Future()
        answers: list[object] = []
        background.when(future, answers.append, answers.append)
        future.cancel()
        later: Future[int] = Future()
        later.set_result(1)
        background.when(later, answers.append)
        until(lambda: bool(answers), "the later answer")
        assert answers == [1]

    def test_an_answer_for_an_object_that_has_gone_is_dropped(self, background: Background, qtbot: object) -> None:
        class Window(QObject):
            def show(self, text: str) -> None:
                self.setObjectName(text)

            def say(self, error: BaseException) -> None:
                self.setObjectName(str(error))

        window = Window()
        right: Future[str] = Future()
        wrong: Future[str] = Future()
        background.when(right, window.show, window.say)
        background.when(wrong, window.show, window.say)
        delete(window)
        right.set_result("late")
        wrong.set_exception(OSError("late"))
        seen: list[int] = []
        background.run(lambda: 1, seen.append)
        until(lambda: bool(seen), "the event loop to turn")

    def test_close_lets_running_work_end_and_delivers_nothing(self, qapp: object) -> None:
        background = Background()
        ended, let_go = threading.Event(), threading.Event()

        def work() -> None:
            let_go.wait(5)
            ended.set()

        answers: list[object] = []
        background.run(work, answers.append, answers.append)
        threading.Timer(0.1, let_go.set).start()
        background.close()
        assert ended.is_set()
        sentinel = Background()
        seen: list[int] = []
        sentinel.run(lambda: 1, seen.append)
        until(lambda: bool(seen), "the event loop to turn")
        sentinel.close()
        assert answers == []

    def test_what_was_asked_after_close_is_refused(self, qapp: object) -> None:
        background = Background()
        background.close()
        with pytest.raises(RuntimeError):
            background.run(lambda: None, lambda _: None)


class _Cycle:
    def __init__(self) -> None:
        self.me = self


class TestCollector:
    """A Qt object that dies on another thread takes the program along, so only the GUI thread collects."""

    def test_the_automatic_collector_is_off_while_it_lives(self, qapp: object) -> None:
        parent = QObject()
        Collector(parent)
        assert not gc.isenabled()

    def test_it_collects_cycles_from_the_gui_thread(self, qapp: object) -> None:
        parent = QObject()
        Collector(parent)
        threads: list[int] = []

        def heard(phase: str, _: dict[str, int]) -> None:
            threads.append(threading.get_ident())

        gone = weakref.ref(_Cycle())
        gc.callbacks.append(heard)
        try:
            for _ in range(5):
                filling = [[] for _ in range(gc.get_threshold()[0] + 1)]  # type: ignore[var-annotated]
                Collector.collect()
                del filling
            assert gone() is None
        finally:
            gc.callbacks.remove(heard)
        assert set(threads) == {threading.get_ident()}
