"""A scene and a persona small enough to read here, made without YAML: what the store's tests play."""

from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from game.content.model.conditions import ALWAYS, Compare, Holds
from game.content.model.lines import Line
from game.content.model.persona import BANDS, Persona, Style, Temperament, VoiceLine
from game.content.model.reading import Reading, Shown
from game.content.model.scene import About, Beat, Ending, Entry, Escalation, Fact, Hold, Milestone, Reply, Scene

HOSTILE = "[/ [ @click=app.quit]x[/] \x00 \u202e “quoted” \u2028 🙂 {name} $home \ud800"
"""What a learner may type or paste."""


def lines(place: str, *texts: str) -> tuple[Line, ...]:
    return tuple(Line(f"{place}/{number}", text) for number, text in enumerate(texts, 1))


def shows(text: str, *ids: str) -> tuple[Shown, ...]:
    return tuple(Shown(id, 1.0, (0, len(text)), (0, len(text))) for id in ids)


def reply(id: str, text: str, to: str | None, again: bool = False, **reads: tuple[str, ...]) -> Reply:
    techniques, missteps = shows(text, *reads.pop("techniques", ())), shows(text, *reads.pop("missteps", ()))
    return Reply(id, text, Reading(techniques=techniques, missteps=missteps, **reads), to, again=again)  # type: ignore[arg-type]  # names of fields


def beat(id: str, says: str, *replies: Reply) -> Beat:
    return Beat(id, lines(f"coat/{id}", says, f"{says} Again."), replies, lines(f"coat/{id}/else", "I don't follow.", "What do you mean?"))


SCENE = Scene(
    id="test:coat",
    title="The coat",
    summary="It is late.",
    trains=("empathy",),
    about=About("phone", "shop", "ours", "time", 0.5, "worried"),
    briefing="You work for a shop.",
    starts="Tuesday 10:30",
    clock=630,
    slots=MappingProxyType({}),
    record=(Entry("order", "order", "Order 4471."),),
    knowledge=(Entry("courier", "Courier", "Goes out the same day."),),
    facts=MappingProxyType({"sunday": Fact("sunday", "the date", ("when",), lines("fact/sunday", "It's for Sunday."))}),
    milestones=MappingProxyType({"cause": Milestone("cause", "cause", 40, ()), "remedy": Milestone("remedy", "remedy", 60, ())}),
    remedies=MappingProxyType({}),
    promises=MappingProxyType({}),
    hold=Hold(),
    colleagues=MappingProxyType({}),
    escalation=Escalation("the supervisor"),
    beats=MappingProxyType(
        {
            "start": beat(
                "start",
                "Where is my coat?",
                reply("start.1", "When do you need it?", "next", facts=("sunday",), techniques=("open-question",)),
                reply("start.2", "Let me see that again.", None, again=True, techniques=("paraphrase",)),
                reply("start.3", "It is only a coat.", "next", missteps=("dismisses",)),
            ),
            "next": beat(
                "next",
                "So?",
                reply("next.1", "The van broke down.", "start", again=True, milestones=("cause",)),
                reply("next.2", "A courier goes today.", "end", milestones=("remedy",)),
            ),
        }
    ),
    endings=(
        Ending("resolved", "resolved", Holds("milestone", "remedy"), lines("ending/resolved", "Thank you.")),
        Ending("gone", "walked out", Compare("patience", "<=", 0), lines("ending/gone", "Goodbye."), anytime=True),
        Ending("open", "unresolved", ALWAYS, lines("ending/open", "Well.")),
    ),
    flags=frozenset(),
    hash="scene-1",
)

_LOOKS = MappingProxyType(dict.fromkeys(BANDS, ("waits",)))
_SLOTS = ("name", "first", "last", "title", "they", "them", "their", "theirs", "close", "home", "work", "days")

PERSONA = Persona(
    id="test:maureen",
    name="Maureen Tate",
    who="71",
    style=Style(-0.6, 0.6),
    temperament=Temperament(),
    slots=MappingProxyType({slot: f"a {slot}" for slot in _SLOTS}),
    voice=MappingProxyType({"heard": tuple(VoiceLine(line) for line in lines("voice/heard", "Yes. That's it.", "Exactly."))}),
    looks=_LOOKS,
    sounds=_LOOKS,
    types=_LOOKS,
    under_stress="quiet",
    comments=MappingProxyType(dict.fromkeys(("good", "mixed", "bad"), ("It was all right.",))),
    hash="persona-1",
)


def changed(scene: Scene, without: Sequence[str] = ()) -> Scene:
    """The scene as a writer may have edited it since: another hash, and perhaps fewer beats."""
    beats = {id: beat for id, beat in scene.beats.items() if id not in without}
    return replace(scene, hash="scene-2", title="The coat, edited", beats=MappingProxyType(beats))
