"""The ledger explains itself: each sentence says the true reason, and the quotes are the player's own words."""

from dataclasses import replace

import pytest

from game.content.model.persona import STYLES, Style, StyleName
from game.customer.coefficients import HEAVY, ROWS
from game.encounter import Chosen, Desk, Encounter, LedgerEntry, Meters, Typed, begin, play
from game.encounter.ledger import _limited
from tests.golden.plays import persona, scene, typed

NOT_ACKNOWLEDGED = "had not been acknowledged"


def start(style: StyleName = "expressive", feeling: str = "angry", harm: float = 0.8) -> Encounter:
    about = replace(scene().about, feeling=feeling, harm=harm)  # type: ignore[arg-type] # one of the literals, from the caller
    return begin(replace(scene(), about=about), replace(persona(), style=Style(*STYLES[style])), 1)


def entry(encounter: Encounter, cause: str, meter: str = "trust") -> LedgerEntry:
    return next(row for row in encounter.last.entries if row.cause == cause and row.meter == meter)


def test_a_chosen_reply_is_quoted_as_it_was_said_with_its_slots_filled() -> None:
    after = play(begin(scene(), persona(), 1), Chosen("hush"))
    assert entry(after, "dismisses").quote == "Calm down, Iris: it's only a lamp."


def test_each_technique_is_quoted_with_the_sentence_that_shows_it() -> None:
    after = play(begin(scene(), persona(), 1), Chosen("own"))
    assert entry(after, "owns-fault").quote == "I'm sorry, that lamp is our fault."
    assert entry(after, "open-question").quote == "When do you use it?"


def test_entries_come_in_the_order_of_the_words() -> None:
    causes = [row.cause for row in play(begin(scene(), persona(), 1), Chosen("own")).last.entries]
    assert causes.index("owns-fault") < causes.index("open-question") < causes.index("time")


def test_the_gate_is_named_as_the_reason_only_when_it_is_the_reason() -> None:
    offer = typed("I'll send another one today.", "concrete-offer")
    assert NOT_ACKNOWLEDGED in entry(play(start(), offer), "concrete-offer").why
    calm = play(start(feeling="calm", harm=0.1), offer)
    assert calm.last.inside.frustration < 350
    assert NOT_ACKNOWLEDGED not in entry(calm, "concrete-offer").why
    heard = play(play(start(), typed("That would annoy anyone.", "validates", "names-feeling", "owns-fault")), offer)
    assert NOT_ACKNOWLEDGED not in entry(heard, "concrete-offer").why


def test_the_share_that_got_through_the_gate_is_the_gate_s_own() -> None:
    why = entry(play(start(), typed("I'll send another one today.", "concrete-offer")), "concrete-offer").why
    share = int(why.split("only ")[1].split(" %")[0])
    assert share == round(100 * (1.0 - ROWS["concrete-offer"].gate))


def test_warmth_about_the_wrong_thing_says_how_much_of_it_counted_and_why() -> None:
    after = play(start(), typed("That would annoy anyone.", "validates", "-misses-mood"))
    share = int(entry(after, "validates").why.split("only ")[1].split(" %")[0])
    assert share == round(100 * (1.0 - ROWS["misses-mood"].spoils))
    assert "because it was about something else" in entry(after, "validates").why
    assert "something else" not in entry(play(start(), typed("That would annoy anyone.", "validates")), "validates").why


def test_an_offer_after_much_kindness_says_what_was_left_of_it() -> None:
    talk = start(feeling="calm", harm=0.1)
    for _ in range(4):
        talk = play(talk, typed("That would annoy anyone.", "validates"))
    offered = entry(play(talk, typed("I'll send another one today.", "concrete-offer")), "concrete-offer")
    share = int(offered.why.split("after so many kind words ")[1].split(" %")[0])
    assert share == round(100 * (1.0 - HEAVY[4] * ROWS["concrete-offer"].diluted))


def test_a_remedy_that_made_nothing_good_is_remembered_when_it_is_offered_again() -> None:
    voucher = typed("A voucher.", offers=("voucher",))
    again = entry(play(play(start(), voucher), voucher), "offer voucher")
    assert "offered again what had made nothing good: a voucher" in again.why
    assert again.points < 0


def test_style_is_named_when_it_made_a_difference_and_not_when_it_did_not() -> None:
    amiable = entry(play(start("amiable"), typed("That would annoy anyone.", "validates")), "validates")
    driver = entry(play(start("driver"), typed("That would annoy anyone.", "validates")), "validates")
    assert "counted for more, as Iris wants to be cared about" in amiable.why
    assert "counted for less, as Iris wants results" in driver.why
    assert amiable.points > driver.points
    even = play(begin(scene(), replace(persona(), style=Style(0.0, 0.0)), 1), typed("That would annoy anyone.", "validates"))
    assert "counted for" not in entry(even, "validates").why


def test_a_repeated_good_and_a_repeated_harm_say_that_they_were_not_the_first() -> None:
    kind, harm = typed("That would annoy anyone.", "validates"), typed("We value your call.", "-stock-script")
    assert "had been said before" in entry(play(play(start(), kind), kind), "validates").why
    assert "not the first time" in entry(play(play(start(), harm), harm), "stock-script").why
    assert "before" not in entry(play(start(), kind), "validates").why


def test_time_and_length_say_so_without_reasons() -> None:
    after = play(start(), typed("word " * 60))
    assert entry(after, "time", "patience").why == "Time went by."
    assert entry(after, "length", "patience").why.startswith("More words than it took")


def test_a_milestone_moves_resolution_by_its_worth_and_quotes_the_words() -> None:
    after = play(begin(scene(), persona(), 1), Chosen("coil"))
    row = entry(after, "milestone cause", "resolution")
    assert (row.points, row.quote) == (300, "A coil is loose, so the frame hums. I'll swap it.")
    assert "said what hums" in row.why


@pytest.mark.parametrize(
    ("move", "cause", "words"),
    [
        (typed("When is it on?", facts=("evening",)), "fact evening", "told you when the lamp is used"),
        (typed("A new lamp.", offers=("lamp",)), "offer lamp", "makes good what was lost: a new lamp"),
        (typed("A voucher.", offers=("voucher",)), "offer voucher", "does not make good what was lost: a voucher"),
        (Desk("hold"), "wait", "without a word why"),
        (Desk("handover", "cold bench"), "handover", "without the story"),
        (typed("Hm.", understood=False), "not understood", "not understood"),
    ],
)  # fmt: skip
def test_every_other_cause_has_a_sentence_of_its_own(move: Typed | Desk, cause: str, words: str) -> None:
    rows = [row for row in play(begin(scene(), persona(), 1), move).last.entries if row.cause == cause]
    assert rows
    assert any(words in row.why for row in rows)


@pytest.mark.parametrize(("before", "points", "after"), [(10, -50, 0), (990, 40, 1000), (500, 20, 520), (0, -1, 0), (1000, 1, 1000)])
def test_what_a_meter_cannot_take_stands_as_an_entry_of_its_own(before: int, points: int, after: int) -> None:
    row = LedgerEntry("trust", points, "rude", "", 1.0, 1.0, 1.0, "Rude.")
    rows, meters = _limited([row], Meters(500, before, 0))
    assert meters.trust == after
    assert sum(one.points for one in rows) == after - before
    assert [one.cause for one in rows] == (["rude"] if before + points == after else ["rude", "limit"])


def test_a_gain_and_a_loss_in_one_turn_are_clamped_once_and_together() -> None:
    rows = [LedgerEntry("trust", points, "x", "", 1.0, 1.0, 1.0, "X.") for points in (50, -40)]
    found, meters = _limited(rows, Meters(500, 995, 0))
    assert meters.trust == 1000
    assert [one.points for one in found] == [50, -40, -5]
