"""Pairs that look alike: words that do a thing, and nearly the same words that do not. Negation, report, and who does what to whom."""

import json
from pathlib import Path

import pytest

from game.language import Context, Reader
from game.skills import BEHAVIOURS

PAIRS = [json.loads(line) for line in (Path(__file__).parent / "pairs.jsonl").read_text(encoding="utf-8").splitlines()]
"""A line that shows a behaviour and one that only looks like it. Those marked `held` were kept from the learned numbers."""


def _misread(reader: Reader, held: bool) -> tuple[list[str], int]:
    """What was read wrongly of the pairs, and how many lines there are."""
    wrong: list[str] = []
    pairs = [pair for pair in PAIRS if pair["held"] is held]
    for pair in pairs:
        context = Context(customer=pair.get("customer", ""))
        for key, wanted in (("shows", True), ("not", False)):
            found = pair["id"] in {one.id for one in reader.read(pair[key], context).shown}
            if found is not wanted:
                wrong.append(f"{pair['id']} {key}: {pair[key]}")
    return wrong, 2 * len(pairs)


def test_there_are_500_pairs_of_the_vocabulary() -> None:
    assert len(PAIRS) >= 500
    assert all(BEHAVIOURS[pair["id"]].by_words for pair in PAIRS)
    assert sum(pair["held"] for pair in PAIRS) >= 150


@pytest.mark.parametrize(("held", "share"), [(False, 0.93), (True, 0.80)])
def test_the_one_shows_it_and_the_other_does_not(reader: Reader, held: bool, share: float) -> None:
    """A floor, not a list to please: pairs that were kept from the learned numbers are read nearly as well."""
    wrong, count = _misread(reader, held)
    assert len(wrong) <= (1 - share) * count, "\n".join(wrong)


def test_an_alternative_anywhere_after_a_refusal_takes_it_back(reader: Reader) -> None:
    reading = reader.read("We can't refund that. I can swap it for a new one today.")
    assert "flat-refusal" not in {one.id for one in reading.missteps}


def test_several_things_in_one_reply_are_all_read(reader: Reader) -> None:
    reading = reader.read("Good morning, this is Sam. I'm sorry, that was our mistake. What do you need it for? I'll ring you at six.")
    assert {"greets", "owns-fault", "open-question", "promises-follow-up"} <= {one.id for one in reading.techniques}


def test_the_phrase_is_the_words_that_decided_it(reader: Reader) -> None:
    text = "Well — I’m SO sorry about that, Maureen."
    (shown,) = [one for one in reader.read(text).techniques if one.id == "apologises"]
    assert "I’m SO sorry" in text[slice(*shown.phrase)]
    assert text[slice(*shown.sentence)] == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "...",
        "asdf jkl;",
        "qwertyuiop",
        "xkcd vbnm ghjk",
        "Es tut mir leid, das ist unser Fehler",
        "Je suis désolé, monsieur",
        "lo siento mucho señora",
        "申し訳ありません",
        "Прошу прощения",
        "🙂🙂🙂",
        "h",
        "aaaaaaaaaaaa",
    ],
)
def test_what_is_no_english_is_not_understood_and_costs_nothing(reader: Reader, text: str) -> None:
    reading = reader.read(text)
    assert not reading.understood
    assert not reading.shown


@pytest.mark.parametrize(
    "text",
    ["ok", "no", "sorry about that", "yes of course", "Hm, right.", "Mrs Tate?", "kettle", "im rly sry", "wht happnd", "Thx!", "On it"],
)
def test_short_and_misspelt_english_is_understood(reader: Reader, text: str) -> None:
    assert reader.read(text).understood


def test_names_are_right_wrong_or_too_many(reader: Reader) -> None:
    context = Context(persona_names=("Maureen", "Tate", "Mrs Tate"))

    def names(text: str) -> set[str]:
        return {one.id for one in reader.read(text, context).shown} & {"uses-name", "wrong-name", "overuses-name"}

    assert names("Thank you, mrs tate.") == {"uses-name"}
    assert names("Thank you, Mrs Tait.") == set(), "a misspelt name is neither right nor wrong"
    assert names("Of course, Mrs Stone.") == {"wrong-name"}
    assert names("Maureen, trust me, Maureen, I'm listening, Maureen.") == {"overuses-name"}
    assert names("Thanks, Everyone.") == set()


def test_asking_for_what_was_just_given_is_asking_again(reader: Reader) -> None:
    given = Context(customer="Hello, it's order number 4471 again.")
    assert "asks-again" in {one.id for one in reader.read("What's your order number?", given).missteps}
    assert "asks-again" not in {one.id for one in reader.read("So that's order number 4471, right?", given).missteps}
    assert "asks-again" not in {one.id for one in reader.read("What's your order number?", Context(customer="My coat is late.")).missteps}


def test_the_customers_own_words_make_a_paraphrase(reader: Reader) -> None:
    said = Context(customer="They fixed the boiler twice and it failed within a week both times!")
    assert "paraphrase" in {one.id for one in reader.read("So the boiler has failed twice now, each within a week.", said).techniques}
    assert "paraphrase" not in {one.id for one in reader.read("So, as I said, we fixed the boiler twice.", said).techniques}
    assert "echoes-words" in {
        one.id for one in reader.read("Your red coat, let me look.", Context(customer="Where is the red coat?")).techniques
    }


def test_a_thing_nobody_spoke_of_is_the_wrong_thing(reader: Reader) -> None:
    said = Context(customer="It's about the red blender I bought.")
    assert "wrong-thing" in {one.id for one in reader.read("About your green kettle: it was sent today.", said).missteps}
    assert "wrong-thing" not in {one.id for one in reader.read("About the red blender: it was sent today.", said).missteps}
