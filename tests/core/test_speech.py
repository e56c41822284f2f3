"""What the customer says: reaction and content, conditions before none, nothing twice, and the stage direction when words run out."""

from dataclasses import replace

import pytest

from game.content.model.conditions import ALWAYS, Compare, Condition, Holds
from game.content.model.frozen import FrozenMap
from game.content.model.lines import Line
from game.content.model.persona import BANDS, Band, Persona, Tone, VoiceLine
from game.content.model.scene import Channel
from game.customer.appraisals import EMOTIONS
from game.customer.coefficients import ROWS
from game.customer.felt import FEELINGS, Feeling
from game.customer.voice import line_for, look, loudest
from game.encounter import Chosen, Encounter, begin, play
from game.encounter.conditions import View
from game.encounter.speech import all_slots, choose
from game.encounter.transcript import plain_line, spoken, transcript
from tests.golden.plays import persona, scene, typed

VIEW = View(begin(scene(), persona(), 1).state, "expressive", "even")
NEVER = Compare("turn", ">", 1000)


def line(number: int, when: Condition = ALWAYS, also: bool = False) -> Line:
    return Line(f"x/{number}", f"Words {number}.", when=when, also=also)


def chosen(*lines: Line, said: frozenset[str] = frozenset(), seed: int = 1) -> list[str]:
    return [one.id for one in choose(lines, VIEW, said, seed, "x")]


def test_a_line_whose_condition_holds_goes_before_one_without() -> None:
    for seed in range(20):
        assert chosen(line(1), line(2, Holds("style", "expressive")), line(3), seed=seed) == ["x/2"]
    assert chosen(line(1), line(2, NEVER)) == ["x/1"]


def test_a_said_line_is_left_out_and_a_block_can_run_dry() -> None:
    assert chosen(line(1), line(2), said=frozenset({"x/1"})) == ["x/2"]
    assert chosen(line(1), said=frozenset({"x/1"})) == []
    assert chosen() == []


def test_the_seed_picks_among_equals_and_all_of_them_come_up() -> None:
    assert {chosen(line(1), line(2), line(3), seed=seed)[0] for seed in range(40)} == {"x/1", "x/2", "x/3"}


def test_a_line_with_a_plus_is_said_after_the_chosen_one_if_it_holds() -> None:
    assert chosen(line(1), line(2, also=True), line(3, NEVER, also=True)) == ["x/1", "x/2"]


# ---- the persona's voice ---------------------------------------------------------------------------------------------------------


def voiced(**cells: tuple[VoiceLine, ...]) -> Persona:
    return replace(persona(), voice=FrozenMap(cells))


def in_bands(number: int, *bands: Band) -> VoiceLine:
    return VoiceLine(Line(f"voice/heard/{number}", f"Heard {number}."), bands)


def said_for(one: Persona, band: Band, *said: str) -> str | None:
    found = line_for(one, "heard", band, said, 1, 1)
    return None if found is None else found.id.rsplit("/", 1)[1]


def test_a_line_for_the_band_goes_before_one_for_any() -> None:
    one = voiced(heard=(in_bands(1), in_bands(2, "strained", "hot")))
    assert said_for(one, "strained") == said_for(one, "hot") == "2"
    assert said_for(one, "even") == said_for(one, "warm") == "1"


def test_a_used_up_cell_falls_back_to_the_next_band_and_then_to_nothing() -> None:
    one = voiced(heard=(in_bands(1, "even"), in_bands(2, "strained"), in_bands(3, "hot")))
    assert said_for(one, "hot") == "3"
    assert said_for(one, "hot", "voice/heard/3") == "2"
    assert said_for(one, "hot", "voice/heard/3", "voice/heard/2") is None
    assert said_for(one, "strained", "voice/heard/2") == "1"


def test_nobody_falls_from_hot_to_warm_or_from_warm_to_strained() -> None:
    one = voiced(heard=(in_bands(1, "warm"),))
    assert said_for(one, "hot") is None
    assert said_for(one, "strained") is None
    cold = voiced(heard=(in_bands(1, "strained"), in_bands(2, "hot")))
    assert said_for(cold, "warm") is None
    assert said_for(cold, "even") is None


def giving_away(number: int, *tones: Tone, bands: tuple[Band, ...] = ()) -> VoiceLine:
    return VoiceLine(Line(f"voice/heard/{number}", f"Heard {number}."), bands, tones)


def felt_for(one: Persona, band: Band, feeling: Feeling, *said: int) -> str | None:
    found = line_for(one, "heard", band, [f"voice/heard/{number}" for number in said], 1, 1, feeling)
    return None if found is None else found.id.rsplit("/", 1)[1]


def test_a_line_for_band_and_feeling_goes_before_one_for_the_feeling_and_that_before_one_for_the_band() -> None:
    one = voiced(heard=(in_bands(1, "strained"), giving_away(2, "worried"), giving_away(3, "worried", bands=("strained",)), in_bands(4)))
    assert felt_for(one, "strained", "worry") == "3"
    assert felt_for(one, "strained", "worry", 3) == "2"
    assert felt_for(one, "strained", "worry", 3, 2) == "1"
    assert felt_for(one, "strained", "worry", 3, 2, 1) == "4"
    assert felt_for(one, "strained", "worry", 3, 2, 1, 4) is None


def test_a_line_for_several_feelings_is_said_by_who_feels_any_of_them() -> None:
    one = voiced(heard=(giving_away(1, "hurt", "resigned"), in_bands(2)))
    assert felt_for(one, "even", "hurt") == felt_for(one, "hot", "resignation") == "1"
    assert felt_for(one, "even", "anger") == felt_for(one, "even", "calm") == "2"


@pytest.mark.parametrize("feeling", FEELINGS)
def test_nobody_says_a_line_of_a_feeling_that_is_not_the_strongest(feeling: Feeling) -> None:
    every: tuple[Tone, ...] = ("worried", "angry", "disappointed", "hurt", "resigned", "relieved", "grateful", "glad")
    one = voiced(heard=tuple(giving_away(number, tone) for number, tone in enumerate(every)))
    expected = None if feeling == "calm" else str(EMOTIONS.index(feeling))
    assert felt_for(one, "strained", feeling) == expected


def test_somebody_who_hides_a_bad_feeling_well_is_polite_and_not_content() -> None:
    one = voiced(heard=(in_bands(1, "warm"), in_bands(2, "even")))
    assert felt_for(one, "warm", "resignation") == felt_for(one, "warm", "hurt") == "2"
    assert felt_for(one, "warm", "relief") == felt_for(one, "warm", "calm") == "1"
    assert (
        felt_for(voiced(heard=(giving_away(1, "angry", bands=("even",)), giving_away(2, "angry", bands=("warm",)))), "warm", "anger") == "2"
    )


def test_a_cue_without_a_cell_has_no_line() -> None:
    assert line_for(voiced(), "heard", "even", (), 1, 1) is None


def test_seeds_vary_the_wording() -> None:
    one = voiced(heard=tuple(in_bands(number) for number in range(4)))
    assert len({said_for(one, "even"), *((line_for(one, "heard", "even", (), seed, 1) or line(0)).id for seed in range(30))}) >= 4


def test_the_harm_that_hurt_most_is_reacted_to_before_any_good() -> None:
    assert loudest([("validates", 3.0), ("dismisses", -6.0), ("rude", -9.0)]) == ROWS["rude"].cue
    assert loudest([("validates", 3.0), ("jargon", -1.0)]) == ROWS["jargon"].cue
    assert loudest([("validates", 3.0), ("greets", 0.4)]) == ROWS["validates"].cue
    assert loudest([("turn", -1.5), ("minute", -1.0)]) == ""
    assert loudest([]) == ""


@pytest.mark.parametrize("channel", ["phone", "chat", "e-mail", "counter"])
@pytest.mark.parametrize("band", BANDS)
def test_every_band_has_a_look_in_every_channel(channel: Channel, band: Band) -> None:
    assert look(persona(), channel, band, 1, 1)


def test_a_look_is_not_the_one_just_used_if_there_is_another() -> None:
    two = replace(persona(), looks=FrozenMap(dict.fromkeys(BANDS, ("sits", "stands"))))
    assert {look(two, "counter", "even", seed, 1, "sits") for seed in range(10)} == {"stands"}
    assert look(persona(), "phone", "warm", 1, 1, "hums a bar") == "hums a bar"


# ---- in a talk -------------------------------------------------------------------------------------------------------------------


def start(one: Persona | None = None) -> Encounter:
    return begin(scene(), one or persona(), 1)


def test_the_first_words_are_the_first_beat_s_and_no_reaction() -> None:
    assert start().last.speech.reaction == ""
    assert start().last.speech.content == "It hums like a fridge!"


def test_a_reply_is_reacted_to_and_answered() -> None:
    speech = play(start(), Chosen("own")).last.speech
    assert speech.cue == "apologised to"
    assert speech.reaction == "Thank you for saying so."
    assert speech.content == "Every evening, in the study, and it hums!"
    assert speech.text == f"{speech.reaction} {speech.content}"


def test_content_replaces_the_reaction_where_the_beat_stands_alone() -> None:
    speech = play(start(), Chosen("hush")).last.speech
    assert (speech.reaction, speech.content, speech.cue) == ("", "Only a lamp. I see.", "")


def test_a_persona_s_slot_overrides_the_scene_s_default() -> None:
    own = replace(persona(), slots=FrozenMap({**persona().slots, "room": "the attic"}))
    assert all_slots(scene(), own)["room"] == "the attic"
    assert "in the attic" in play(start(own), Chosen("own")).last.speech.content


def test_when_no_words_are_left_the_stage_direction_speaks() -> None:
    mute = replace(persona(), voice=FrozenMap({}))
    encounter = play(start(mute), typed("So it hums.", "paraphrase"))
    assert encounter.last.speech.text == ""
    assert encounter.last.speech.stage == encounter.last.look != ""
    assert encounter.last.speech.lines == ()


def test_a_cue_is_reacted_to_as_long_as_its_lines_last() -> None:
    encounter, reactions = start(), []
    for _ in range(3):
        encounter = play(encounter, typed("So it hums.", "paraphrase"))
        reactions.append(encounter.last.speech.reaction)
    assert sorted(reactions, reverse=True)[:2] == ["Yes. That is it.", "Well. Somebody listens."]
    assert reactions[-1] == ""


@pytest.mark.parametrize(("tone", "feeling"), [("worried", "worry"), ("resigned", "resignation"), ("grateful", "gratitude")])
def test_in_a_talk_the_strongest_feeling_after_the_reply_chooses_the_line(tone: Tone, feeling: Feeling) -> None:
    one = voiced(heard=(in_bands(1), giving_away(2, tone)))
    encounter = start(one)
    felt = replace(encounter.state.felt, emotions=tuple(float(emotion == feeling) for emotion in EMOTIONS))
    after = play(replace(encounter, state=replace(encounter.state, felt=felt)), typed("So it hums.", "paraphrase")).last
    assert after.inside.feeling == feeling, "one reply does not undo a feeling at its strongest"
    assert after.speech.reaction == "Heard 2."


def test_a_fact_is_volunteered_when_trust_allows_and_once() -> None:
    encounter = start()
    trusting = replace(encounter, state=replace(encounter.state, meters=replace(encounter.state.meters, trust=900)))
    told = play(trusting, typed("So it hums.", "paraphrase"))
    assert told.state.facts == ("why",)
    assert told.last.told == ("why",)
    assert "I read to my son Tom there." in told.last.speech.text
    again = play(told, typed("I see.", "validates"))
    assert again.last.told == ()


# ---- the transcript --------------------------------------------------------------------------------------------------------------


def test_a_jump_in_time_stands_between_the_reply_and_what_the_customer_says_then() -> None:
    encounter = start()
    for id in ("own", "coil", "swap"):
        encounter = play(encounter, Chosen(id))
    lines = spoken(encounter.last)
    assert [one.speaker for one in lines][:2] == ["you", "time"]
    assert lines[-1].speaker == "customer"
    assert [plain_line(encounter, one) for one in lines][1] == "--- 12:05 ---"


def test_the_transcript_is_the_turns_in_order_and_says_who_speaks() -> None:
    encounter = play(play(start(), Chosen("own")), typed("So it hums.", "paraphrase"))
    assert transcript(encounter) == tuple(one for turn in encounter.turns for one in spoken(turn))
    said = [plain_line(encounter, one) for one in transcript(encounter)]
    assert said[0] == "Iris: It hums like a fridge!"
    assert said[1] == "You: I'm sorry, that lamp is our fault. When do you use it?"
    assert "You: So it hums." in said
