"""The customer's words let an attentive player tell the feeling: better than chance, short of certain. And the measuring is honest."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, fields, is_dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.model.lines import Line, fill
from game.content.read.library import Library
from game.customer.feelings import name_of
from game.customer.felt import FEELINGS
from game.encounter.speech import all_slots
from scripts.moments import GROUP_OF, Report, collect, collect_opened, figure, measure, moments_of, show, talk, wilson
from scripts.readers import GROUPS, OTHERS, Classifier, Group, Moment, Others, by_list, features


@pytest.fixture(scope="module")
def few(library: Library) -> list[Moment]:
    """The moments of two random talks for every scene and persona."""
    return collect(library, range(2), searched=False)


def _lines(value: object) -> Iterator[Line]:
    """Every authored line within a scene or a persona."""
    if isinstance(value, Line):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from _lines(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _lines(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _lines(one)


def test_a_text_is_made_of_authored_lines_only_so_it_carries_no_stage_direction_and_no_hidden_number(library: Library) -> None:
    for scene in library.scenes.values():
        for persona in library.personas.values():
            slots = all_slots(scene, persona)
            texts = {f"{owner.id} {line.id}": fill(line.text, slots) for owner in (scene, persona) for line in _lines(owner)}
            for moment in moments_of(talk(scene, persona, 3), 0):
                authored = [word for line in moment.lines for word in texts[line].split()]
                assert sorted(moment.text.split()) == sorted(authored)


@given(st.text())
def test_a_reader_sees_no_number(text: str) -> None:
    assert not any(character.isdecimal() for feature in features(text) for character in feature)


def test_the_truth_is_the_strongest_hidden_feeling(library: Library) -> None:
    assert set(GROUP_OF) == set(FEELINGS)
    assert set(GROUP_OF.values()) == set(GROUPS)
    for persona in library.personas.values():
        encounter = talk(library.scene("kettle"), persona, 5)
        truth = GROUP_OF[name_of(encounter.state.felt.emotions)]
        last = replace(encounter, turns=encounter.turns[-1:])
        assert all(moment.feeling == truth for moment in moments_of(last, 0))


def test_a_scene_can_be_opened_in_every_feeling(library: Library) -> None:
    assert {moment.feeling for moment in collect_opened(library, range(1))} == set(GROUPS)


def test_talks_hang_on_the_seed_and_on_nothing_else(library: Library) -> None:
    scene, persona = library.scene("router"), library.persona("wren")
    assert talk(scene, persona, 1) == talk(scene, persona, 1)
    assert len({tuple(turn.text for turn in talk(scene, persona, seed).turns) for seed in range(8)}) > 4


@pytest.mark.parametrize("others", OTHERS)
def test_nothing_that_a_reader_may_not_learn_from_changes_what_it_makes_of_a_moment(few: list[Moment], others: Others) -> None:
    classes = [GROUPS.index(moment.feeling) for moment in few]
    honest = Classifier(few, classes, len(GROUPS))
    for number in range(0, len(few), 29):
        moment = few[number]
        hidden = [
            bool(one.lines & moment.lines)
            or (others != "lines" and one.persona == moment.persona)
            or (others == "strangers" and one.scene == moment.scene)
            for one in few
        ]
        assert hidden[number]
        muddled = [(one + 1) % len(GROUPS) if away else one for one, away in zip(classes, hidden, strict=True)]
        assert (Classifier(few, muddled, len(GROUPS)).scores(number, others) == honest.scores(number, others)).all()


def test_the_classifier_learns_what_can_be_learned() -> None:
    said: list[tuple[str, Group]] = [("When will it come?", "worry"), ("You broke it. You did.", "anger")]
    moments = [
        Moment(f"{text} {'abcdefgh'[number % 8]}", feeling, "ida", "lamp", False, number, frozenset({str(number)}), 500)
        for number, (text, feeling) in enumerate(said * 40)
    ]
    classifier = Classifier(moments, [GROUPS.index(moment.feeling) for moment in moments], len(GROUPS))
    assert all(GROUPS[classifier.guess(number, "lines")] == moment.feeling for number, moment in enumerate(moments))


def test_the_word_list_is_naive() -> None:
    assert by_list("Thank you, that's lovely.") == "good"
    assert by_list("It is late, and nobody rang.") == "bad"
    assert by_list("I put it on the table.") == "even"
    assert by_list("Oh, great. Just perfect.") == "good"


def test_figures_of_known_guesses() -> None:
    found = figure(["a", "a", "a", "b"], ["a", "a", "b", "b"])
    assert (found.of, found.accuracy, found.majority, found.frequency) == (4, 0.75, 0.75, 0.625)
    assert found.macro == pytest.approx((0.8 + 2 / 3) / 2)
    assert found.table == {"a": {"a": 2, "b": 1}, "b": {"a": 0, "b": 1}}
    assert wilson(50, 100) == pytest.approx((0.404, 0.596), abs=0.001)
    assert wilson(0, 0) == (0.0, 1.0)


def test_a_report_of_few_talks_is_whole_and_can_be_printed(few: list[Moment]) -> None:
    report = measure(few, few, 30)
    assert report.shipped == report.opened
    part = report.shipped
    assert part.moments == len(few) == sum(part.occurs.values())
    assert all(found.of == 30 for found in (*part.readers.values(), part.word_list, part.scene_alone))
    assert json.loads(json.dumps(asdict(report)))["shipped"]["talks"] == part.talks
    told: list[str] = []
    show(report, told.append)
    assert len(told) > 10


@pytest.fixture(scope="module")
def whole(library: Library) -> Report:
    """What `make moments` prints."""
    return measure(collect(library, range(100)), collect_opened(library, range(16)))


@pytest.mark.long
@pytest.mark.parametrize("others", OTHERS)
def test_unknown_lines_tell_the_feeling_clearly_better_than_chance_and_short_of_certain(whole: Report, others: Others) -> None:
    for part in (whole.shipped, whole.opened):
        found = part.readers[others]
        assert found.of == 400
        assert found.low > found.chance, found
        assert found.macro > 1.5 / len(found.table), found
        assert found.accuracy < 0.9, found


@pytest.mark.long
def test_feelings_are_told_apart_where_neither_scene_nor_persona_helps(whole: Report) -> None:
    for name in ("any two", "worry or anger"):
        assert whole.shipped.pairs[name].low > 0.5, name
    for name in ("any two", "worry or anger", "worry or resignation", "anger or resignation"):
        assert whole.opened.pairs[name].low > 0.5, name


@pytest.mark.long
def test_an_amiable_customers_polite_withdrawal_is_told_from_contentment(whole: Report) -> None:
    found = whole.withdrawal["persona"]
    assert 0.5 < found.low <= found.accuracy < 0.95, found


@pytest.mark.long
def test_even_a_list_of_words_hears_good_from_bad(whole: Report) -> None:
    assert 0.6 < whole.shipped.word_list_area < 0.9
