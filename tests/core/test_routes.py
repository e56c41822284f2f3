"""Typed text goes through the same door as a chosen reply: it leads where the same thing said by choice leads."""

from dataclasses import replace

import pytest

from game.content.model.frozen import FrozenMap
from game.content.model.reading import Nearest, Reading, Shown
from game.content.model.scene import Reply
from game.encounter import Chosen, Encounter, Typed, begin, play
from game.encounter.options import on_offer
from game.encounter.routes import NEAR, SURE, Route, route
from tests.golden.plays import persona, scene, typed


def start() -> Encounter:
    return begin(scene(), persona(), 1)


def at(beat: str, **changes: tuple[str, ...]) -> Encounter:
    encounter = start()
    return replace(encounter, state=replace(encounter.state, beat=beat, **changes))  # type: ignore[arg-type] # fields of the state


def routed(encounter: Encounter, reading: Reading) -> Route:
    return route(encounter.scene.beats[encounter.state.beat], on_offer(encounter), (), reading)


def as_typed(id: str) -> Typed:
    """What the author's reply does, said in other words."""
    reply = scene().reply(id)
    assert reply is not None
    text = "The same in other words, a little longer than it was"

    def moved(shown: tuple[Shown, ...]) -> tuple[Shown, ...]:
        return tuple(replace(one, sentence=(0, len(text)), phrase=(0, 8)) for one in shown)

    reading = reply.reading
    return Typed(text, replace(reading, techniques=moved(reading.techniques), missteps=moved(reading.missteps), questions=()))


@pytest.mark.parametrize(
    ("beat", "id"), [("start", "own"), ("start", "hush"), ("start", "coil"), ("plan", "swap"), ("plan", "steps"), ("hurt", "mend")]
)
def test_typed_text_that_does_the_same_leads_where_the_reply_leads(beat: str, id: str) -> None:
    encounter = at(beat, facts=("evening",) if beat == "plan" else ())
    reply = scene().reply(id)
    assert reply is not None
    found = routed(encounter, as_typed(id).reading)
    assert found.fits
    assert (found.reply, found.to) == (reply, reply.to)


@pytest.mark.parametrize(("beat", "id"), [("start", "own"), ("start", "hush"), ("start", "coil"), ("plan", "swap")])
def test_typed_text_that_does_the_same_has_the_same_effect_on_the_state(beat: str, id: str) -> None:
    encounter = at(beat, facts=("evening",) if beat == "plan" else ())
    chosen, said = play(encounter, Chosen(id)), play(encounter, as_typed(id))
    for thing in ("beat", "facts", "milestones", "offers", "flags", "pledges", "used"):
        assert getattr(said.state, thing) == getattr(chosen.state, thing)
    assert said.state.meters.resolution == chosen.state.meters.resolution


def test_a_reply_used_by_typing_leaves_the_menu() -> None:
    encounter = play(start(), as_typed("own"))
    assert "own" not in {reply.id for reply in on_offer(encounter)}


@pytest.mark.parametrize("margin", [0.0, NEAR, SURE, 0.9])
@pytest.mark.parametrize("good", ["own", "look", "again"])
def test_a_misstep_never_leads_where_a_good_reply_leads(margin: float, good: str) -> None:
    reading = replace(typed("I'm not sorry at all.", "paraphrase", "-rude").reading, nearest=Nearest(good, margin))
    found = routed(start(), reading)
    assert found.reply is None or found.reply.reading.missteps
    assert found.reading.facts == ()


def test_a_refusal_that_looks_like_the_offer_makes_neither_offer_nor_promise() -> None:
    encounter = at("plan", facts=("evening",))
    after = play(encounter, replace_nearest(typed("No new lamp goes out today; nobody rings.", "-flat-refusal"), "swap"))
    assert after.state.milestones == after.state.offers == ()
    assert after.state.pledges == ()
    assert after.state.beat == "plan"


def replace_nearest(move: Typed, reply: str, margin: float = 0.9) -> Typed:
    return replace(move, reading=replace(move.reading, nearest=Nearest(reply, margin)))


def test_text_that_surely_says_an_authored_reply_does_its_deeds_too() -> None:
    encounter = at("plan", facts=("evening",))
    after = play(encounter, replace_nearest(typed("You get another lamp and a call."), "swap"))
    assert after.state.milestones == ("swap",)
    assert [made.id for made in after.state.pledges] == ["ring"]
    assert after.state.beat == "later"


def test_text_that_is_only_near_a_step_of_the_solution_does_not_take_it() -> None:
    encounter = at("plan", facts=("evening",))
    after = play(encounter, replace_nearest(typed("Something with a lamp, some time."), "swap", NEAR))
    assert after.state.milestones == ()


def test_a_reply_that_is_not_on_offer_is_not_led_to_however_near_the_text_is() -> None:
    after = play(at("plan"), replace_nearest(typed("A new lamp goes out today."), "swap"))
    assert after.state.milestones == ()
    assert after.state.beat == "plan"


def test_a_promise_left_out_is_not_the_reply_that_makes_it() -> None:
    encounter = at("plan", facts=("evening",))
    found = routed(encounter, typed("A new lamp today.", milestones=("swap",)).reading)
    assert found.reply is None
    assert found.fits


def test_one_shared_courtesy_is_not_yet_the_same_thing_said() -> None:
    assert routed(start(), typed("So it hums.", "paraphrase").reading).reply is None


def test_a_beat_s_own_leads_take_what_no_reply_does() -> None:
    found = routed(at("start", used=("own",)), typed("Only a lamp.", "-dismisses").reading)
    assert found.to == "hurt"
    used = at("start")
    used = replace(used, state=replace(used.state, used=frozenset({"own", "hush"})))
    found = routed(used, typed("It is only a lamp.", "-dismisses").reading)
    assert (found.reply, found.to, found.fits) == (None, "hurt", True)
    found = routed(used, typed("When do you use it?", facts=("evening",)).reading)
    assert (found.reply, found.to) == (None, "plan")


def test_text_that_takes_a_step_of_another_beat_runs_ahead_to_where_that_step_leads() -> None:
    encounter = play(start(), Chosen("own"))
    after = play(encounter, typed("A new lamp today, and I ring at noon.", milestones=("swap",), promises=("ring",)))
    assert after.state.beat == "later"
    assert after.state.milestones == ("swap",)
    assert "swap" not in after.state.used, "what else that reply does was not said"


def test_text_does_not_run_ahead_to_a_reply_whose_condition_does_not_hold() -> None:
    after = play(start(), typed("A new lamp today, and I ring at noon.", milestones=("swap",), promises=("ring",)))
    assert after.state.beat == "start"


def test_text_that_does_something_else_stays_in_the_beat_and_still_counts() -> None:
    after = play(start(), typed("I ring at noon.", promises=("ring",)))
    assert after.state.beat == "start"
    assert [made.id for made in after.state.pledges] == ["ring"]


NOWHERE = [Typed("Lamps are lamps.", Reading()), Typed("qwe rty", Reading(understood=False))]


@pytest.mark.parametrize("move", NOWHERE)
def test_text_that_fits_nothing_gets_the_beat_s_else_lines_then_a_stage_direction(move: Typed) -> None:
    encounter, said = start(), []
    for _ in range(4):
        encounter = play(encounter, move)
        assert encounter.state.beat == "start"
        said.append((encounter.last.speech.content, encounter.last.speech.stage))
    assert {text for text, _ in said[:2]} == {"I don't follow. The lamp hums.", "What has that to do with the lamp?"}
    assert [text for text, _ in said[2:]] == ["", ""]
    assert all(stage for _, stage in said[2:])


@pytest.mark.parametrize("move", NOWHERE)
def test_text_that_fits_nothing_earns_nothing_and_costs_a_turn(move: Typed) -> None:
    before = start()
    after = play(before, move)
    assert after.state.turn == 1
    assert all(entry.points < 0 for entry in after.last.entries)
    assert after.state.meters.patience < before.state.meters.patience
    assert after.state.meters.trust == before.state.meters.trust


def test_what_the_reader_says_of_text_that_it_did_not_understand_is_not_believed() -> None:
    move = Typed("asdf", replace(typed("asdf", "validates", "-rude", milestones=("cause",), facts=("evening",)).reading, understood=False))
    after = play(start(), move)
    assert {entry.cause for entry in after.last.entries} <= {"not understood", "time"}
    assert after.state.milestones == after.state.facts == ()
    assert after.last.reading.shown == ()


def test_asking_for_what_was_told_is_a_misstep_even_where_nobody_tagged_it() -> None:
    encounter = play(start(), Chosen("own"))
    again = play(encounter, typed("When do you use it?", "open-question", facts=("evening",)))
    entry = next(entry for entry in again.last.entries if entry.cause == "asks-again")
    assert entry.points < 0
    assert entry.quote == "When do you use it?"


def test_a_fact_that_needs_trust_is_withheld_and_can_be_asked_for_later() -> None:
    wary = begin(scene(), replace(persona(), temperament=replace(persona().temperament, trust=20.0)), 1)
    asked = play(wary, typed("Why does it matter?", "open-question", facts=("why",)))
    assert asked.state.facts == ()
    assert "my own affair" in asked.last.speech.content
    trusting = replace(asked, state=replace(asked.state, meters=replace(asked.state.meters, trust=500)))
    told = play(trusting, typed("Why does it matter?", "open-question", facts=("why",)))
    assert told.state.facts == ("why",)
    assert not any(entry.cause == "asks-again" for entry in told.last.entries)
    assert told.last.told == ("why",)


def test_a_milestone_whose_needs_do_not_hold_is_not_reached() -> None:
    after = play(start(), typed("A new lamp.", milestones=("swap",)))
    assert after.state.milestones == ()
    assert after.state.meters.resolution == 0


def test_an_offer_that_fits_the_loss_is_worth_more_than_one_that_does_not() -> None:
    fits = play(start(), typed("A new lamp.", offers=("lamp",)))
    misfits = play(start(), typed("A voucher.", offers=("voucher",)))
    gain = sum(entry.points for entry in fits.last.entries if entry.cause == "offer lamp")
    loss = sum(entry.points for entry in misfits.last.entries if entry.cause == "offer voucher")
    assert gain > 0 > loss


def test_a_smaller_remedy_counts_less_and_one_that_more_than_fits_no_more() -> None:
    def gain(size: float) -> int:
        lamp = replace(scene().remedies["lamp"], size=size)
        one = replace(scene(), remedies=FrozenMap({**scene().remedies, "lamp": lamp}))
        after = play(begin(one, persona(), 1), typed("A new lamp.", offers=("lamp",)))
        return sum(entry.points for entry in after.last.entries if entry.cause == "offer lamp")

    assert 0 < gain(0.2) < gain(0.8) == gain(1.0)


def one_way(*changes: tuple[str, str]) -> list[Reply]:
    """Replies of which the harmless ones lead to one place: talk, and a step of the solution."""
    replies = scene().beats["start"].replies
    own, hush, again = (next(reply for reply in replies if reply.id == id) for id in ("own", "hush", "again"))
    talk = replace(again, id="talk", to="plan")
    step = replace(own, id="step", reading=replace(own.reading, facts=(), milestones=("swap",)), to="plan")
    made = {"talk": talk, "step": step, "hush": hush}
    return [replace(made[id], to=to or None) for id, to in changes]


TALK = Reading(nearest=Nearest("talk", 0.0))


@pytest.mark.parametrize(
    ("replies", "reading", "to"),
    [
        ((("talk", "plan"), ("hush", "hurt")), TALK, "plan"),
        ((("talk", "plan"), ("hush", "hurt")), Reading(), None),
        ((("talk", "plan"), ("hush", "hurt")), replace(TALK, missteps=typed("x", "-rude").reading.missteps), None),
        ((("talk", "plan"), ("step", "later")), TALK, None),
        ((("talk", "plan"), ("step", "plan")), TALK, None),
        ((("talk", "plan"), ("step", "plan")), typed("So it hums.", "paraphrase").reading, "plan"),
        ((("talk", "plan"), ("step", "plan")), Reading(nearest=Nearest("talk", 0.01)), "plan"),
        ((("talk", ""), ("step", "plan")), TALK, None),
        ((("talk", "plan"), ("hush", "hurt")), replace(TALK, milestones=("cause",)), None),
    ],
    ids=[
        "one way",
        "not of the matter",
        "a harm",
        "two ways",
        "a step is open",
        "shows it",
        "near it",
        "only a step leads on",
        "does something",
    ],
)
def test_where_there_is_one_way_on_talk_takes_it(replies: tuple[tuple[str, str], ...], reading: Reading, to: str | None) -> None:
    assert route(replace(scene().beats["start"], leads=()), one_way(*replies), (), reading).to == to


def test_a_step_that_is_done_is_talk() -> None:
    beat = replace(scene().beats["start"], leads=())
    assert route(beat, one_way(("step", "plan")), (), Reading(nearest=Nearest("step", 0.0))).to is None
    assert route(beat, one_way(("step", "plan")), (), Reading(nearest=Nearest("step", 0.0)), done=("swap",)).to == "plan"


def test_a_step_that_cannot_be_taken_yet_leads_nowhere_and_still_counts_as_said() -> None:
    beat, reading = scene().beats["start"], typed("A coil is loose.", milestones=("cause",)).reading
    offered = on_offer(start())
    assert route(beat, offered, (), reading).to == "plan"
    found = route(beat, offered, (), reading, closed=("cause",))
    assert (found.reply, found.to, found.fits) == (None, None, True)
