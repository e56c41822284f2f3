"""What typed text does in its scene."""

from dataclasses import replace

import pytest

from game.language import Context, Reader


@pytest.mark.parametrize(
    "text",
    [
        "What was it for?",
        "whats it for",
        "When do you need it by?",
        "sorry thats our doing what was it for",
        "Is there a date you need it for?",
    ],
)
def test_a_fact_is_asked_in_many_words(reader: Reader, context: Context, text: str) -> None:
    assert reader.read(text, context).facts == ("sunday",)


@pytest.mark.parametrize("text", ["I know what it is for.", "What colour is it?", "It's for the party.", "What a day!", "How are you?"])
def test_a_statement_or_another_question_asks_no_fact(reader: Reader, context: Context, text: str) -> None:
    assert reader.read(text, context).facts == ()


def test_asking_for_a_known_fact_is_asking_again(reader: Reader, context: Context) -> None:
    reading = reader.read("And when do you need it?", replace(context, known=frozenset({"sunday"})))
    assert "asks-again" in {one.id for one in reading.missteps}


def test_one_reply_can_reach_a_milestone_offer_promise_and_state(reader: Reader, context: Context) -> None:
    reading = reader.read("Our van broke down. I'll send it by courier today, and I'll ring you at six.", context)
    assert reading.milestones == ("cause", "remedy")
    assert reading.offers == ("courier",)
    assert reading.promises == ("call",)
    assert "van" in reading.states


@pytest.mark.parametrize("text", ["We can't send a courier today.", "A courier today won't work.", "Did you send it by courier?"])
def test_what_is_denied_or_asked_is_not_offered(reader: Reader, context: Context, text: str) -> None:
    reading = reader.read(text, context)
    assert not reading.offers
    assert not reading.milestones


def test_an_offer_may_be_put_as_a_question(reader: Reader, context: Context) -> None:
    assert reader.read("Shall I send it by courier today?", context).offers == ("courier",)


@pytest.mark.parametrize("text", ["Please ring us at six.", "You could ring at six.", "I'll ring you at nine.", "I won't ring you at six."])
def test_a_promise_is_ours_and_at_its_time(reader: Reader, context: Context, text: str) -> None:
    assert reader.read(text, context).promises == ()


def test_a_figure_that_the_knowledge_base_contradicts_is_a_wrong_fact(reader: Reader, context: Context) -> None:
    def facts(text: str) -> set[str]:
        return {one.id for one in reader.read(text, context).shown} & {"wrong-fact", "correct-fact"}

    assert facts("The guarantee is three years.") == {"wrong-fact"}
    assert facts("Your order was due on the 9th.") == {"wrong-fact"}
    assert facts("The guarantee runs two years, so yours ends next March.") == {"correct-fact"}
    assert facts("Is the guarantee three years? Let me check.") == set()
    assert facts("I think the guarantee is about three years.") == set()
    assert facts("I'll have your order looked at within 3 days.") == set()
    assert facts("You waited ten days for your order.") == set()


def test_nearest_prefers_likeness_and_abstains(reader: Reader, context: Context) -> None:
    same = reader.read("Calm down: it's only a coat.", context).nearest
    assert same is not None
    assert (same.reply, same.margin) == ("start.2", 1.0)
    close = reader.read("calm down its just a coat", context).nearest
    assert close is not None
    assert close.reply == "start.2"
    assert close.margin > 0.3
    far = reader.read("Purple monkeys dance at midnight.", context).nearest
    assert far is None or far.margin == 0.0
    assert reader.read("Hello.", replace(context, beat=None)).nearest is None
    assert reader.read("Hello.", replace(context, beat="nowhere")).nearest is None


def test_the_same_text_and_context_give_the_same_reading(context: Context) -> None:
    text = "So it was due on the 7th and nobody rang you. I'm sorry, Mrs Tate: what was it for?"
    assert Reader.load().read(text, context) == Reader.load().read(text, context)
