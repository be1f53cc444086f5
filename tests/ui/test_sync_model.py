"""What is told of the exchange with the server, in words: places, ages, matters, sticks; without a screen."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from desktop.learning.carrying import Trouble
from desktop.learning.offers import Offer
from desktop.learning.sync_overview import (
    Completion,
    DeviceStanding,
    Direction,
    ExchangeOutcome,
    MatterDocument,
    MatterKind,
    Outcome,
    Side,
    Success,
)
from desktop.ui import carrying_model, matters_model, offers_model, sync_log_model
from desktop.ui import sync_model as model
from desktop.ui.carrying_model import Load, Stick, Way
from desktop.ui.matters_model import Names, Verb
from desktop.ui.offers_model import Fetching
from desktop.ui.status import Status
from desktop.ui.sync_log_model import ExchangeLine
from desktop.ui.sync_model import Doing, Link, SyncFacts
from desktop.ui.widgets.sync_state import Kept, SyncState
from desktop.ui.widgets.table_model import NumberCell, StatusCell

NOW = datetime(2026, 11, 20, 10, 42, tzinfo=UTC)
LINK = Link("Harbour Lane", "https://sync.example.org", last_contact=NOW - timedelta(hours=2, minutes=11))
WAITING = SyncFacts(LINK, 12, 6, 4812, timedelta(hours=2, minutes=10))
HERE, THERE, LEARNER, ATTEMPT, COURSE = UUID(int=1), UUID(int=2), UUID(int=3), UUID(int=4), "ab" * 32
NAMES = Names({LEARNER: "Sofia Lindqvist"}, {COURSE: "Navigation"}, {THERE: "Bridge tablet 2"}, {ATTEMPT: 1}, HERE)


class TestWhereTheWorkIs:
    def test_a_seat_without_a_server_keeps_everything_itself(self) -> None:
        assert model.state_of(SyncFacts()) == SyncState(Kept.HERE)

    def test_what_waits_is_here_with_the_age_of_the_oldest(self) -> None:
        state = model.state_of(WAITING)
        assert (state.place, state.fact, state.brief) == (Kept.HERE, "oldest 2 h 10 min", "2 h")
        assert state.spoken == "Saved here, 18 records wait, the oldest for 2 h 10 min"

    def test_what_has_just_been_done_has_no_age_worth_a_word(self) -> None:
        assert model.state_of(replace(WAITING, oldest=timedelta(seconds=20))).fact == "18 to send"

    def test_what_is_being_sent_is_on_its_way(self) -> None:
        assert model.state_of(replace(WAITING, doing=Doing.EXCHANGING)).place is Kept.ON_ITS_WAY

    def test_nothing_waiting_is_on_the_server(self) -> None:
        assert model.state_of(replace(WAITING, here=0, on_its_way=0)).place is Kept.ON_SERVER

    @pytest.mark.parametrize("doing", Doing)
    def test_the_oldest_turns_into_a_warning_at_the_set_age_whatever_the_exchange_does(self, doing: Doing) -> None:
        late = replace(WAITING, oldest=timedelta(hours=24), doing=doing)
        assert model.state_of(late).place is Kept.LATE
        assert model.state_of(replace(late, oldest=timedelta(hours=23, minutes=59))).place is not Kept.LATE
        assert model.state_of(replace(late, here=0, on_its_way=0)).place is Kept.ON_SERVER

    @pytest.mark.parametrize(
        ("waited", "said", "short"),
        [
            (timedelta(minutes=34), "34 min", "34 min"),
            (timedelta(hours=47, minutes=59), "47 h 59 min", "47 h"),
            (timedelta(days=2), "2 days", "2 d"),
            (timedelta(days=31, hours=5), "31 days", "31 d"),
        ],
    )
    def test_ages_are_exact_for_two_days(self, waited: timedelta, said: str, short: str) -> None:
        assert (model.age(waited), model.short_age(waited)) == (said, short)

    def test_a_thing_is_where_the_last_of_its_records_is(self) -> None:
        assert model.of_several([Kept.ON_SERVER, Kept.ON_ITS_WAY]) is Kept.ON_ITS_WAY
        assert model.of_several([Kept.ON_SERVER, Kept.HERE, Kept.ON_ITS_WAY]) is Kept.HERE
        assert model.of_several([]) is None


class TestThePageOfTheExchange:
    def test_it_says_when_the_server_was_heard_last(self) -> None:
        assert model.subtitle(WAITING, NOW) == "Last contact with Harbour Lane today at 08:31."
        assert model.subtitle(SyncFacts(), NOW) == "This machine works for itself."
        none_yet = replace(WAITING, link=replace(LINK, last_contact=None))
        assert model.subtitle(none_yet, NOW) == "Connected to Harbour Lane; no contact yet."

    def test_the_way_of_a_record_is_told_in_three_steps(self) -> None:
        assert [step.spoken for step in model.steps(WAITING, NOW)] == [
            "12 saved here, Oldest has waited 2 h 10 min",
            "6 on their way, Sent by itself",
            "4,812 on the server, All confirmed by receipt",
        ]

    def test_a_warning_says_what_is_safe_and_what_helps(self) -> None:
        late = replace(WAITING, oldest=timedelta(days=3), trouble="A sign-in page answered.")
        (notice,) = model.notices(late)
        assert notice.happened == "Work has waited here for 3 days."
        assert notice.then.startswith("A sign-in page answered. It is safe on this machine.")

    def test_a_machine_off_the_list_is_told_first(self) -> None:
        revoked = replace(WAITING, link=replace(LINK, standing=DeviceStanding.REVOKED), trouble="No.")
        first, second = model.notices(revoked)
        assert (first.failed, second.failed) == (True, False)

    def test_an_exchange_is_one_row_with_its_number_under_its_way(self) -> None:
        line = ExchangeLine(1, NOW, "usb", Direction.UP, 340, 121_000, ExchangeOutcome.DONE)
        cells = sync_log_model.row(line, NOW).cells
        assert cells[1].words == "USB stick"
        assert cells[2] == StatusCell(Status.PASSED, "All confirmed")
        assert (cells[3], cells[4]) == (NumberCell("340", "records"), NumberCell("–", quiet=True))
        assert cells[5].words == "121 kB sent"

    def test_an_exchange_that_failed_says_why(self) -> None:
        line = ExchangeLine(1, NOW, "server", Direction.DOWN, 0, 0, ExchangeOutcome.FAILED, "No name for it.")
        assert sync_log_model.row(line, NOW).cells[5].words == "No name for it."


def matter(what: MatterKind, *sides: Side, settled: datetime | None = None) -> MatterDocument:
    return MatterDocument(
        what=what,
        learner=LEARNER,
        package=COURSE,
        attempt=ATTEMPT,
        record=None,
        sides=sides,
        say="It holds no end.",
        at=NOW,
        settled_at=settled,
        settled_by=None,
    )


def side(session: int, device: UUID, outcome: Outcome) -> Side:
    return Side(session=UUID(int=session), attempt=ATTEMPT, device=device, outcome=outcome, seconds=3840, at=NOW)


DONE = side(10, THERE, Outcome(completion=Completion.COMPLETED, score_scaled=0.78, score_raw=39, score_max=50))
BEGUN = side(11, HERE, Outcome(completion=Completion.INCOMPLETE))


def plain(text: str) -> str:
    """Without the marks that let a title keep its own direction."""
    return text.translate({0x2068: None, 0x2069: None})


class TestWhatIsLeftToDecide:
    def test_a_fork_shows_both_sides_and_marks_the_one_that_goes_on(self) -> None:
        card = matters_model.card("m", matter(MatterKind.FORKED, DONE, BEGUN), NAMES, NOW, head=BEGUN.session)
        assert card.title == "Sofia Lindqvist continued one attempt on two machines"
        assert plain(card.subtitle).startswith("Navigation, attempt 1.")
        assert [one.name for one in card.sides] == ["Bridge tablet 2", "This machine"]
        assert card.chosen == 1
        assert [fact.value for fact in card.sides[0].facts] == ["78% (39 of 50)", "1 h 04 min", "Today, 10:42"]
        assert [one.status for one in card.sides] == [Status.COMPLETED, Status.IN_PROGRESS]
        assert matters_model.go_on_words(card.sides[0]) == "Go on from Bridge tablet 2"

    def test_a_fork_that_was_settled_can_be_switched_back_or_wait_again(self) -> None:
        card = matters_model.card("m", matter(MatterKind.FORKED, DONE, BEGUN, settled=NOW), NAMES, NOW)
        assert card.settled == "Settled today at 10:42"
        assert [offer.verb for offer in card.offers] == [Verb.GO_ON, Verb.BACK]

    @pytest.mark.parametrize("what", [kind for kind in MatterKind if kind is not MatterKind.FORKED])
    def test_every_other_kind_has_a_title_a_way_to_settle_it_and_a_way_back(self, what: MatterKind) -> None:
        waiting = matters_model.card("m", matter(what), NAMES, NOW)
        settled = matters_model.card("m", matter(what, settled=NOW), NAMES, NOW)
        assert waiting.title
        assert waiting.subtitle
        assert waiting.offers
        assert waiting.chosen is None
        assert [offer.verb for offer in settled.offers] == [Verb.BACK]

    def test_a_record_that_could_not_be_used_says_why(self) -> None:
        card = matters_model.card("m", matter(MatterKind.PARKED), NAMES, NOW)
        assert plain(card.subtitle).startswith("It holds no end.")

    @pytest.mark.parametrize(
        ("outcome", "status"),
        [
            (Outcome(success=Success.PASSED, completion=Completion.INCOMPLETE), Status.PASSED),
            (Outcome(success=Success.FAILED, completion=Completion.COMPLETED), Status.FAILED),
            (Outcome(completion=Completion.NOT_ATTEMPTED), Status.NOT_STARTED),
            (Outcome(), Status.IN_PROGRESS),
        ],
    )
    def test_what_a_side_came_to_is_one_word(self, outcome: Outcome, status: Status) -> None:
        assert matters_model.status_of(outcome) is status

    def test_names_nobody_knows_here_are_said_to_be_unknown(self) -> None:
        nobody = Names({}, {}, {}, {})
        card = matters_model.card("m", matter(MatterKind.FORKED, DONE, BEGUN), nobody, NOW)
        assert card.title == "Somebody continued one attempt on two machines"
        assert plain(card.subtitle).startswith("A course that is not on this machine.")
        assert card.sides[0].name == "Another machine"


class TestSticks:
    def test_a_stick_with_too_little_room_is_said_to_have_it(self) -> None:
        small = Stick(Path("/media/old"), "OLD", free=900_000)
        assert carrying_model.why_not(small, Way.TO_SERVER, 2_000_000).startswith("There is too little room on OLD")
        assert carrying_model.why_not(small, Way.FROM_SERVER, 2_000_000) == ""
        assert carrying_model.why_not(replace(small, free=None), Way.TO_SERVER, 2_000_000) == ""

    def test_what_waits_is_told_before_a_way_is_chosen(self) -> None:
        assert carrying_model.way_words(Way.TO_SERVER, Load(18, 60_000))[1] == "18 records, about 60 kB"
        assert carrying_model.way_words(Way.TO_SERVER, Load(0, 0))[1].startswith("Nothing waits")

    def test_the_end_says_that_the_stick_may_be_pulled(self) -> None:
        assert carrying_model.carried(18, 60_000, 1).title == "You can pull the stick now"
        assert carrying_model.brought(3, 1, 18).facts == (
            "18 records are on the server now",
            "3 changes of people, courses and results",
            "1 course added",
        )
        assert carrying_model.brought(0, 0, 0).facts == ("It says nothing that this machine did not know.",)

    @pytest.mark.parametrize("trouble", Trouble)
    def test_every_trouble_has_a_sentence(self, trouble: Trouble) -> None:
        assert carrying_model.trouble_words(trouble, "It is over.")[0].endswith(".")


class TestOffers:
    OFFERS = (
        Offer("11" * 32, "First aid", 212_000_000, {}, wanted=False),
        Offer("22" * 32, "Signals", 8_000_000, {}, wanted=True),
        Offer("33" * 32, "Heights", 96_000_000, {}, wanted=True),
    )

    def test_what_is_on_its_way_stands_first_with_how_far_it_has_come(self) -> None:
        first, second, third = offers_model.lines(self.OFFERS, Fetching("Heights", 48_000_000, 96_000_000))
        assert (first.title, first.fact, first.share) == ("Heights", "48 MB of 96 MB", 0.5)
        assert (second.title, second.fact) == ("Signals", "8 MB, waits for its turn")
        assert (third.title, third.wanted, third.share) == ("First aid", False, None)

    def test_the_head_counts_them(self) -> None:
        assert offers_model.fact(self.OFFERS) == "3 courses, 316 MB"
