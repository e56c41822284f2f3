"""Before the verdict in pointed cases: which moments, what an answer is worth, what gave it away, and how it goes over many talks."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.coaching import (
    Answers,
    Confidence,
    Hearing,
    Score,
    answered,
    before_lines,
    debrief,
    hearing,
    hearing_lines,
    questions,
    score,
    score_from,
    score_json,
    verdict_lines,
)
from game.coaching.telltale import FEELING_SIGNS, GROUPS, Group, feeling_telltale, style_telltale
from game.coaching.verdict import CHANCES, CHOICES, CONFIDENCES, STYLE_CHOICES, FeelingScore, Match, marked
from game.content.model.persona import STYLES, Style, StyleName
from game.customer.appraisals import EMOTIONS
from game.customer.felt import FEELINGS, Feeling
from game.encounter import Encounter, moments
from game.encounter.state import Speech
from tests.golden.plays import PLAYS, played

ENDED = [name for name in PLAYS if played(name).end is not None]


def saying(text: str, feeling: Feeling, frustration: int, place: int = 1, name: str = "kept") -> Encounter:
    """A fixed play in which, at one moment, these words were said out of this feeling."""
    encounter = played(name)
    turn = encounter.turns[place]
    inside = replace(turn.inside, feeling=feeling, frustration=frustration)
    other = replace(turn, inside=inside, speech=Speech(content=text))
    return replace(encounter, turns=(*encounter.turns[:place], other, *encounter.turns[place + 1 :]))


def matched(said: Group, feeling: Feeling, frustration: int) -> Match:
    return score(saying("Well.", feeling, frustration), Answers(((1, said),))).feelings[0].match


def test_the_eight_feelings_and_calm_are_six_choices() -> None:
    assert set(GROUPS) == set(FEELINGS)
    assert set(GROUPS.values()) == set(CHOICES) == set(FEELING_SIGNS) == set(get_args(Group))
    assert set(STYLE_CHOICES) == set(STYLES)


@pytest.mark.parametrize("name", ENDED)
def test_two_questions_by_default_and_four_in_the_long_form(name: str) -> None:
    encounter = played(name)
    assert [one.kind for one in questions(encounter)] == ["feeling", "style"]
    assert [one.kind for one in questions(encounter, long=True)] == ["rating", "feeling", "feeling", "style"]
    for one in questions(encounter, long=True):
        if one.kind == "feeling":
            assert one.heard == encounter.turns[one.place].speech.text != ""
            assert [id for id, _ in one.choices] == list(CHOICES)


def test_the_turning_point_is_asked_about_where_the_words_give_it_away() -> None:
    encounter = played("kept")
    turning = debrief(encounter).turning
    assert turning is not None
    at_turn = saying("What happens now? Will it be in time?", "worry", 500, turning.index)
    assert marked(at_turn, replace(debrief(encounter), turning=turning), 1) == (turning.index,)


def test_a_moment_without_words_is_never_asked_about() -> None:
    encounter = saying("", "anger", 900)
    assert 1 not in marked(encounter, debrief(encounter), 99)


def test_the_goodbye_is_asked_about_last_of_those_that_tell() -> None:
    encounter = played("kept")
    end = len(encounter.turns) - 1
    told = saying("Thank you so much, I'm glad.", "joy", 0, end)
    told = replace(told, turns=tuple(saying("Thank you, that's kind.", "gratitude", 0, 2).turns[:3]) + told.turns[3:])
    assert marked(told, debrief(told), 1) != (end,)


@pytest.mark.parametrize(
    ("said", "feeling", "frustration", "match"),
    [
        ("worry", "worry", 500, "right"),
        ("anger", "hurt", 300, "right"),
        ("good", "joy", 0, "right"),
        ("calm", "anger", 700, "under"),
        ("good", "worry", 600, "under"),
        ("worry", "disappointment", 200, "over"),
        ("worry", "relief", 60, "over"),
        ("worry", "anger", 480, "other"),
        ("calm", "relief", 90, "near"),
    ],
)
def test_a_reading_is_right_or_too_hot_or_too_cold_or_another_thing(said: Group, feeling: Feeling, frustration: int, match: Match) -> None:
    assert matched(said, feeling, frustration) == match


def test_what_was_felt_too_is_near_and_what_was_not_is_not() -> None:
    encounter = played("kept")
    for place, moment in enumerate(moments(encounter)):
        felt = dict(zip(EMOTIONS, moment.state.felt.emotions, strict=True))
        was = GROUPS[encounter.turns[place].inside.feeling]
        for group in set(CHOICES) - {was, "calm"}:
            strength = max(value for one, value in felt.items() if GROUPS[one] == group)
            near = score(encounter, Answers(((place, group),))).feelings[0].match == "near"
            assert near == (strength >= max(0.12, max(felt.values()) / 2) or (was == "calm" and group == "good")), (place, group)


@pytest.mark.parametrize(
    ("words", "feeling", "sentence"),
    [
        ("I see. What if it breaks again?", "worry", "Iris said “What if it breaks again?” and asked what would happen: worry asks ahead."),
        ("Why did nobody ring?", "anger", "Iris said “Why did nobody ring?” and asked who or why: anger looks for somebody who did it."),
        ("I'd hoped for better.", "disappointment",
         "Iris said “I'd hoped for better.” and held it against what was hoped for: disappointment measures you by what was promised."),
        ("Never mind.", "resignation", "Iris said “Never mind.” and waved it away: who has given up stops asking."),
        ("Thank you. The lamp is on.", "gratitude", "Iris said “Thank you.” and thanked you: gratitude looks back at what you did."),
    ],
)  # fmt: skip
def test_it_says_what_in_the_words_gave_the_feeling_away(words: str, feeling: Feeling, sentence: str) -> None:
    encounter = saying(words, feeling, 500)
    assert encounter.persona.first == "Iris"
    assert feeling_telltale(encounter, 1) == sentence


def test_where_no_word_gives_it_away_it_says_what_there_was_to_see() -> None:
    encounter = saying("Mm.", "worry", 500)
    assert encounter.turns[1].look in feeling_telltale(encounter, 1)


def test_a_line_that_was_written_for_a_feeling_is_heard_for_its_tone() -> None:
    encounter = saying("Mm.", "worry", 500)
    cue, voice = next(iter(encounter.persona.voice.items()))
    lines = (replace(voice[0], tones=("worried",)), *voice[1:])
    persona = replace(encounter.persona, voice={**encounter.persona.voice, cue: lines})
    speech = Speech(reaction="So be it.", cue=cue, lines=(voice[0].line.id,))
    turns = (encounter.turns[0], replace(encounter.turns[1], speech=speech), *encounter.turns[2:])
    assert "“So be it.” for its tone" in feeling_telltale(replace(encounter, persona=persona, turns=turns), 1)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("guess", STYLES)
@pytest.mark.parametrize("confidence", CONFIDENCES)
def test_a_style_is_told_with_what_showed_it(style: str, guess: str, confidence: Confidence) -> None:
    encounter = played("kept")
    encounter = replace(encounter, persona=replace(encounter.persona, style=Style(*STYLES[style])))  # type: ignore[index]  # a name of a style
    scored = score(encounter, Answers(style=guess, confidence=confidence))  # type: ignore[arg-type]  # the same
    (line,) = verdict_lines(encounter, scored)
    assert style in line
    assert ("as you said" in line) == (style == guess)
    assert style_telltale(encounter, style) in line  # type: ignore[arg-type]  # the same


def test_half_a_style_is_half_right() -> None:
    encounter = played("kept")
    assert encounter.persona.style.name == "expressive"
    (line,) = verdict_lines(encounter, score(encounter, Answers(style="amiable")))
    assert "You had right how much feeling Iris shows, and wrong how hard the pushing is." in line
    (line,) = verdict_lines(encounter, score(encounter, Answers(style="driver")))
    assert "You had right how far Iris pushes, and wrong how much feeling is on show." in line


def test_an_own_rating_is_set_against_the_customers() -> None:
    encounter = played("kept")
    theirs = debrief(encounter).stars
    for own in range(1, 6):
        scored = score(encounter, Answers(rating=own))
        assert (scored.rating, scored.stars) == (own, theirs)
        assert f"You gave your talk {own} of 5" in verdict_lines(encounter, scored)[0]


@given(st.data())
def test_no_sentence_comes_twice_and_none_stands_in_the_debrief_already(data: st.DataObject) -> None:
    encounter = played(data.draw(st.sampled_from(ENDED)))
    answers = Answers()
    for question in questions(encounter, long=True):
        id = data.draw(st.sampled_from([id for id, _ in question.choices]))
        answers = answered(answers, question, id, data.draw(st.sampled_from(CONFIDENCES)))
    text = " ".join(verdict_lines(encounter, score(encounter, answers)))
    said = re.split(r"(?<=[.!?])\s+(?=[A-Z])", re.sub(r"“[^”]*”", "“…”", text))
    assert len(set(said)) == len(said), text
    shown = debrief(encounter)
    known = " ".join([*(one.sentence + one.advice for one in shown.findings), shown.turning.sentence if shown.turning else ""])
    assert not [one for one in said if "“" not in one and one in known]


feeling_scores = st.builds(
    FeelingScore,
    st.integers(0, 40),
    st.sampled_from(list(CHOICES)),
    st.sampled_from(list(CHOICES)),
    st.sampled_from(get_args(Match)),
)
scores = st.builds(
    lambda feelings, style, confidence, rating: Score(tuple(feelings), style[0], style[1], confidence, rating[0], rating[1]),
    st.lists(feeling_scores, max_size=2),
    st.just((None, None)) | st.tuples(st.sampled_from(list(STYLES)), st.sampled_from(list(STYLES))),
    st.sampled_from(CONFIDENCES),
    st.just((None, None)) | st.tuples(st.integers(1, 5), st.integers(1, 5)),
)


@given(scores)
def test_a_score_is_itself_after_it_was_kept(scored: Score) -> None:
    nothing = not scored.feelings and scored.style_said is None and scored.rating is None
    assert score_from(score_json(scored)) == (None if nothing else scored)


def test_a_kept_score_holds_no_words() -> None:
    encounter = played("kept")
    answers = answered(Answers(), questions(encounter)[0], "worry")
    assert set(score_json(score(encounter, answers))["feelings"][0]) == {"turn", "said", "was", "match"}


@given(st.dictionaries(st.sampled_from(["feelings", "style", "confidence", "rating", "stars", "later"]), st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["said", "was", "turn", "match"]), inner, max_size=4),
    max_leaves=8,
)))  # fmt: skip
def test_any_record_is_read_without_complaint(record: dict[str, Any]) -> None:
    found = score_from(record)
    assert found is None or score_from(score_json(found)) == found


def test_what_is_skipped_says_nothing() -> None:
    assert before_lines(played("kept"), None) == ()
    assert not Answers()
    assert Answers(rating=3)


# Over many talks


@dataclass(frozen=True)
class Talk:
    """As much of a finished encounter as is asked for."""

    persona: str
    before: Mapping[str, Any] = field(default_factory=dict)


def talk(persona: str, match: Match = "right", style: bool | None = None, sure: Confidence = "sure", gap: int | None = None) -> Talk:
    guess: StyleName = "driver" if style else "amiable"
    scored = Score((FeelingScore(1, "worry", "anger", match),), confidence=sure)
    if style is not None:
        scored = replace(scored, style_said=guess, style_was="driver")
    if gap is not None:
        scored = replace(scored, rating=3 + gap, stars=3)
    return Talk(persona, score_json(scored))


def test_nothing_is_said_of_habits_before_there_is_enough() -> None:
    assert hearing_lines(hearing([])) == ()
    assert hearing_lines(hearing([talk("a"), talk("b", style=True)])) == ()
    assert hearing([Talk("a")]) == Hearing()


def test_misses_that_lean_to_one_side_are_told() -> None:
    cold = [talk("a", "under"), talk("b", "under"), talk("c", "right"), talk("d", "near")]
    (line,) = hearing_lines(hearing(cold))
    assert line == (
        "Over your talks so far: 1 of 4 feelings right, 1 nearly. "
        + "You tend to hear less heat than there is (2 times; more than there is: 0)."
    )
    (line,) = hearing_lines(hearing([talk("a", "over"), talk("b", "over"), talk("c", "under")]))
    assert "more heat than there is (2 times" in line
    (line,) = hearing_lines(hearing([talk("a", "over"), talk("b", "under"), talk("c")]))
    assert "tend" not in line


def test_a_style_counts_at_the_first_meeting_only() -> None:
    met = [talk("a", style=False), talk("a", style=True), Talk("b"), talk("b", style=True)]
    assert (hearing(met).styles, hearing(met).styles_right) == (1, 0)


@pytest.mark.parametrize(
    ("right", "sure", "words"),
    [
        ((True, False, False), "sure", "surer than you are right"),
        ((True, True, True), "a guess", "right more often than you trust yourself"),
        ((True, True, True), "sure", "You know about as well as can be"),
    ],
)
def test_being_sure_is_held_against_being_right(right: tuple[bool, ...], sure: Confidence, words: str) -> None:
    talks = [talk(str(number), style=hit, sure=sure) for number, hit in enumerate(right)]
    assert words in hearing_lines(hearing(talks))[1]


def test_the_brier_score_is_what_brier_says() -> None:
    sums = hearing([talk("a", style=True, sure="sure"), talk("b", style=False, sure="a guess")])
    assert sums.brier == pytest.approx(((CHANCES["sure"] - 1) ** 2 + CHANCES["a guess"] ** 2) / 2)


@pytest.mark.parametrize(("gap", "words"), [(2, "2.0 points above"), (-1, "1.0 points below"), (0, "go with the customers'")])
def test_own_ratings_are_held_against_the_customers(gap: int, words: str) -> None:
    assert words in hearing_lines(hearing([talk(str(number), gap=gap) for number in range(3)]))[-1]
