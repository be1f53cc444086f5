"""The sequencing trace: which process decided what about which activity, in words for the diagnostics drawer."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class TraceStep:
    """One decision: `process` is the book's code ("UP.2"), `activity` a title, None where no single one decided."""

    process: str
    activity: str | None
    text: str

    def __str__(self) -> str:
        where = f" on '{self.activity}'" if self.activity is not None else ""
        return f"{self.process}{where}: {self.text}"


@dataclass(slots=True)
class Trace:
    """Collects steps. A tree without one (None) pays a single comparison for each place that would speak."""

    steps: list[TraceStep] = field(default_factory=list)

    def say(self, process: str, activity: str | None, text: str) -> None:
        self.steps.append(TraceStep(process, activity, text))

    def take(self) -> tuple[TraceStep, ...]:
        """Everything said since the last call."""
        said = tuple(self.steps)
        self.steps.clear()
        return said
