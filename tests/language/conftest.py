"""A loaded reader, and a small scene to read replies in."""

import pytest

from game.content.model.conditions import ALWAYS
from game.content.model.lines import Line
from game.content.model.reading import Reading
from game.content.model.scene import About, Beat, Colleague, Entry, Escalation, Fact, Hold, Milestone, Promise, Remedy, Reply, Scene
from game.language import Context, Reader


@pytest.fixture(scope="session")
def reader() -> Reader:
    """The shipped reader."""
    return Reader.load()


def _said(id: str, text: str) -> tuple[Line, ...]:
    return (Line(id, text),)


@pytest.fixture(scope="session")
def scene() -> Scene:
    """A coat that is late for a party: facts, milestones, remedies, a promise, a record and a knowledge base."""
    replies = (
        "I'm sorry, that's our doing. What is it for?",
        "Calm down: it's only a coat.",
        "The van broke down on the 7th.",
        "A courier today; I'll ring at six.",
    )
    start = Beat(
        "start",
        _said("start/1", "It's about my order. It was due on the 7th."),
        tuple(Reply(f"start.{number}", text, Reading()) for number, text in enumerate(replies, start=1)),
    )
    return Scene(
        id="test:coat",
        title="The coat for Sunday",
        summary="An order is ten days late.",
        trains=("empathy",),
        about=About("phone", "online shop", "ours", "time", 0.5, "worried"),
        briefing="You work for Hazel and Home, which sells clothes.",
        starts="Tuesday 10:30",
        clock=630,
        slots={"event": "the party"},
        record=(
            Entry("order", "Order", "Order 4471, red coat, size 12. Due the 7th."),
            Entry("van", "Delivery", "The van broke down on the 7th; nobody rang.", ("the van broke down",)),
        ),
        knowledge=(
            Entry(
                "courier",
                "Same-day courier",
                "Orders before 14:00 go out the same day. Free when the delay is ours.",
                ("courier goes out today",),
            ),
            Entry("guarantee", "Guarantee", "The guarantee runs two years from the day of purchase.", ("the guarantee runs two years",)),
        ),
        facts={
            "sunday": Fact(
                "sunday",
                "what it is for",
                ("what is it for", "when do you need it", "is there a date"),
                _said("sunday/1", "It's for {close}. {Event} is on Sunday."),
            ),
            "neighbour": Fact(
                "neighbour",
                "who saw the van",
                ("did anyone see the van", "who is at home in the day"),
                _said("neighbour/1", "The neighbour did."),
            ),
        },
        milestones={
            "cause": Milestone("cause", "said what went wrong", 40, ("the van broke down", "it never left the depot")),
            "remedy": Milestone("remedy", "a coat by Sunday", 60, ("a courier today", "another one by Saturday")),
        },
        remedies={
            "courier": Remedy("courier", "a courier today", "time", 0.8, ("courier today", "send it by courier")),
            "voucher": Remedy("voucher", "a voucher", "money", 0.2, ("voucher", "ten off your next order")),
        },
        promises={"call": Promise("call", "a call when it has left", 450, "18:00", ALWAYS, ("ring you at six", "call you by six"))},
        hold=Hold(),
        colleagues={"warehouse": Colleague("warehouse", "Priya in the warehouse", _said("warehouse/1", "Two of the red left."))},
        escalation=Escalation("Mr Lund, the shift lead"),
        beats={"start": start},
        endings=(),
        flags=frozenset(),
    )


@pytest.fixture
def context(scene: Scene) -> Context:
    """The first turn of that scene, with Maureen Tate."""
    return Context(
        scene=scene,
        persona_names=("Maureen", "Tate", "Mrs Tate"),
        slots={"close": "my granddaughter Ellie", "they": "she"},
        beat="start",
        open_replies=("start.1", "start.2"),
        customer="It's about my red coat, order 4471. It was due on the 7th and nobody rang me.",
    )
