"""The raw shape of the two files as pydantic models. Owns which keys there are and what each holds; JSON Schemas come from here.

Names in the files may have spaces (`under stress`, `not for`): they are the aliases. Values are built in `scene` and `persona`.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, Tag

from game.content.model.scene import Channel, EndingKind, Fault, Feeling, Loss

HARM: Mapping[str, float] = {"low": 0.25, "medium": 0.5, "high": 0.8}
"""What the words for harm amount to."""


def _text_or_parts(value: object) -> str:
    return "text" if isinstance(value, str) else "parts"


def _text_or_list(value: object) -> str:
    return "list" if isinstance(value, list) else "text"


def _harm(value: object) -> object:
    return HARM.get(value, value) if isinstance(value, str) else value


Speech = str
Condition = str
Words = Annotated[Annotated[str, Tag("text")] | Annotated[list[str], Tag("list")], Discriminator(_text_or_list)]
"""A text cut at ` / `, or a list."""
Names = Words
Unit = Annotated[float, Field(ge=-1, le=1, allow_inf_nan=False)]
Points = Annotated[float, Field(ge=0, le=100, allow_inf_nan=False)]
Share = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
Strength = Annotated[float, Field(ge=0.5, le=1.5, allow_inf_nan=False)]
Minutes = Annotated[int, Field(ge=0, le=120)]


class Part(BaseModel):
    """What every part of a file has in common: no key but the ones named."""

    model_config = ConfigDict(extra="forbid", populate_by_name=False)


class AboutPart(Part):
    """What kind of problem it is."""

    channel: Channel = Field(description="where they talk: phone, chat, e-mail or counter")
    trade: str = Field(description="the line of business, such as `online shop`")
    fault: Fault = Field(description="whose fault it is: ours, theirs, third party or nobody")
    loss: Loss = Field(description="what is lost: none, time, money, product, respect or occasion")
    harm: Annotated[float, BeforeValidator(_harm), Field(ge=0, le=1, allow_inf_nan=False)] = Field(
        description="how much is lost: low, medium, high, or a number from 0 to 1"
    )
    feeling: Feeling = Field(description="how the customer comes in: worried, angry, disappointed, hurt, confused, calm, excited, resigned")
    hurry: Share = Field(default=0.0, description="how little time the customer has, from 0 to 1")
    recurring: bool = Field(default=False, description="yes, where the same thing has happened to this customer before")


class EntryPart(Part):
    """An entry of the record or of the knowledge base."""

    title: str | None = Field(default=None, description="its heading")
    text: str = Field(description="what it says")
    means: Words | None = Field(default=None, description="phrases by which typed text states it, cut by ` / `")
    when: Condition | None = Field(default=None, description="when it can be seen")


Entry = Annotated[Annotated[str, Tag("text")] | Annotated[EntryPart, Tag("parts")], Discriminator(_text_or_parts)]
Entries = Annotated[Annotated[str, Tag("text")] | Annotated[dict[str, Entry], Tag("parts")], Discriminator(_text_or_parts)]


class FactPart(Part):
    """Something the customer knows and tells when asked."""

    label: str | None = Field(default=None, description="what it is, for the debrief")
    asked: Words = Field(description="phrases by which typed text asks for it, cut by ` / `")
    needs: Condition | None = Field(default=None, description="what must hold before it is told")
    tells: Speech = Field(description="what the customer says in telling it, one utterance a line")
    withholds: Speech | None = Field(default=None, description="what is said when it is asked and `needs` does not hold")
    volunteers: Condition | None = Field(default=None, description="when it is told unasked")


class MilestonePart(Part):
    """A step of the solution."""

    label: str | None = Field(default=None, description="what was reached, for the debrief")
    worth: int = Field(ge=1, le=100, description="points of resolution; all worths of a scene sum to 100")
    means: Words | None = Field(default=None, description="phrases by which typed text reaches it, cut by ` / `")
    needs: Condition | None = Field(default=None, description="what must hold before it counts")


class RemedyPart(Part):
    """Something that can be offered."""

    label: str | None = Field(default=None, description="what it is")
    kind: Loss = Field(description="what kind of loss it makes good: none, time, money, product, respect or occasion")
    size: Share = Field(description="how much of it, from 0 to 1")
    means: Words | None = Field(default=None, description="phrases by which typed text offers it, cut by ` / `")


class PromisePart(Part):
    """Something that can be promised."""

    label: str | None = Field(default=None, description="what is promised")
    by: str = Field(description='when it is due: "18:00", tomorrow 9:00, 20 minutes, 2 days')
    kept: Condition = Field(description="what must hold when it falls due")
    means: Words | None = Field(default=None, description="phrases by which typed text promises it, cut by ` / `")


class HoldPart(Part):
    """Putting the customer on hold, or stepping away."""

    minutes: Minutes = Field(default=2, description="how long it takes on the encounter's clock")
    finds: str = Field(default="", description="what the player finds out meanwhile")
    sets: Names | None = Field(default=None, description="flags it sets")
    back: Speech | None = Field(default=None, description="what the customer says afterwards")


class ColleaguePart(Part):
    """Someone who can be asked, or to whom the customer can be handed."""

    who: str = Field(description="who it is, such as `Priya in the warehouse`")
    minutes: Minutes = Field(default=2, description="how long asking takes on the encounter's clock")
    says: Speech = Field(description="what they answer")
    sets: Names | None = Field(default=None, description="flags that asking sets")
    right: Condition | None = Field(default=None, description="when handing over to them is right; `never` if never")
    warm: Speech | None = Field(default=None, description="what the customer says after a warm handover")
    cold: Speech | None = Field(default=None, description="what the customer says after a cold handover")
    to: str | None = Field(default=None, description="the beat after a handover, or `end`")


class EscalationPart(Part):
    """Bringing in someone with more power."""

    who: str = Field(default="the supervisor", description="who it is")
    right: Condition | None = Field(default=None, description="when it is in time")
    says: Speech | None = Field(default=None, description="what the customer says to it")
    to: str | None = Field(default=None, description="the beat after it, or `end`")


class BeatPart(Part):
    """A node of the talk."""

    says: Speech = Field(description="what the customer says on coming here, one utterance a line")
    replies: Speech | None = Field(default=None, description="the authored replies, one a line: `Words.  // tags -> beat`")
    otherwise: Speech | None = Field(default=None, alias="else", description="what the customer says to typed text that leads nowhere")
    typed: dict[str, str] | None = Field(default=None, description="where typed text leads: `dismisses: -> hurt`")
    later: str | None = Field(default=None, description="a jump in time on entering: 18:05, tomorrow 9:00, 20 minutes")
    alone: bool = Field(default=False, description="yes: `says` replaces the persona's reaction")


class EndingPart(Part):
    """A way the talk can end."""

    kind: EndingKind = Field(description="resolved, partly, refused well, escalated well or badly, withdrew, walked out, unresolved")
    when: Condition | None = Field(default=None, description="what must hold")
    says: Speech | None = Field(default=None, description="the customer's last words")
    anytime: bool = Field(default=False, description="yes: looked for after every turn")
    tells: str = Field(default="", description="what became of it, for the debrief")


Ending = Annotated[Annotated[str, Tag("text")] | Annotated[EndingPart, Tag("parts")], Discriminator(_text_or_parts)]


class SceneFile(Part):
    """A scene."""

    title: str = Field(min_length=1, description="the picker's heading")
    summary: str = Field(description="the picker's one line, from the player's side")
    trains: Names = Field(description="ids of the skills that it trains")
    level: int = Field(default=1, ge=1, le=3, description="how hard it is, 1 to 3")
    minutes: int = Field(default=5, ge=1, le=30, description="real minutes of a play")
    about: AboutPart = Field(description="what kind of problem it is")
    starts: str = Field(description="the clock at the start, such as `Tue 10:30`")
    briefing: str = Field(description="what the player knows: company, role, what they may do")
    slots: dict[str, str] | None = Field(default=None, description="placeholders of this scene with their defaults")
    not_for: Names | None = Field(default=None, alias="not for", description="styles and personas that may not play it")
    record: Entries = Field(description="what /record shows: a text, one entry a line, or `id: text`")
    knowledge: Entries | None = Field(default=None, description="the knowledge base: `id: text` or `id: {title, text, means}`")
    facts: dict[str, FactPart] | None = Field(default=None, description="what the customer knows, by id")
    milestones: dict[str, MilestonePart] = Field(min_length=1, description="steps of the solution, by id")
    remedies: dict[str, RemedyPart] | None = Field(default=None, description="what can be offered, by id")
    promises: dict[str, PromisePart] | None = Field(default=None, description="what can be promised, by id")
    hold: HoldPart | None = Field(default=None, description="what a hold does")
    colleagues: dict[str, ColleaguePart] | None = Field(default=None, description="who can be asked, by id")
    escalation: EscalationPart | None = Field(default=None, description="who can be brought in")
    beats: dict[str, BeatPart] = Field(min_length=1, description="the talk, by id; the first is where it starts")
    endings: dict[str, Ending] = Field(min_length=1, description="how it can end, by id; the first that holds is taken")


class TemperPart(Part):
    """Temperament in numbers."""

    patience: Points = Field(default=70.0, description="patience at the start, 0 to 100")
    trust: Points = Field(default=50.0, description="trust at the start, 0 to 100")
    reactivity: Strength = Field(default=1.0, description="how strongly events are felt, 0.5 to 1.5")
    recovery: Strength = Field(default=1.0, description="how fast feelings fade, 0.5 to 1.5")
    baseline: Annotated[list[Unit], Field(min_length=3, max_length=3)] = Field(
        default=[0.1, 0.0, 0.0], description="pleasure, arousal, dominance, each −1 to 1"
    )


class BandsPart(Part):
    """Stage directions by visible mood, one a line."""

    warm: Speech | None = Field(default=None, description="at ease")
    even: Speech | None = Field(default=None, description="neither at ease nor strained")
    strained: Speech | None = Field(default=None, description="under strain")
    hot: Speech | None = Field(default=None, description="near the end of their patience")


class AfterwardsPart(Part):
    """What they say afterwards about how it was."""

    good: Speech | None = Field(default=None, description="after a good talk")
    mixed: Speech | None = Field(default=None, description="after a mixed one")
    bad: Speech | None = Field(default=None, description="after a bad one")


class PersonaFile(Part):
    """A persona."""

    name: str = Field(min_length=1, description="full name, as on the record")
    title: str = Field(default="", description="how they want to be addressed, before the last name")
    pronouns: Literal["she", "he", "they"] = Field(description="she, he or they")
    who: str = Field(description="one line on who they are")
    style: Annotated[
        Annotated[Literal["analytical", "driver", "amiable", "expressive"], Tag("text")]
        | Annotated[Annotated[list[Unit], Field(min_length=2, max_length=2)], Tag("list")],
        Discriminator(_text_or_list),
    ] = Field(description="analytical, driver, amiable or expressive; or two numbers from −1 to 1: assertiveness, responsiveness")
    temper: Annotated[Annotated[str, Tag("text")] | Annotated[TemperPart, Tag("parts")], Discriminator(_text_or_parts)] = Field(
        default="", description="words such as `patient, slow to anger`, or numbers"
    )
    slots: dict[str, str] = Field(description="close, home, work and days, in the persona's own words")
    looks: BandsPart | None = Field(default=None, description="stage directions face to face, by band")
    sounds: BandsPart | None = Field(default=None, description="stage directions on the phone, by band")
    types: BandsPart | None = Field(default=None, description="stage directions in writing, by band")
    says: dict[str, Speech] = Field(description="lines by cue, one utterance a line")
    under_stress: str = Field(default="", alias="under stress", description="how they sound under stress")
    afterwards: AfterwardsPart | None = Field(default=None, description="what they say afterwards: good, mixed, bad")


def shapes(model: type[BaseModel]) -> dict[tuple[str, ...], type[BaseModel]]:
    """Which model stands at which path of a file; `*` is any key of a table."""
    found: dict[tuple[str, ...], type[BaseModel]] = {}

    def visit(annotation: Any, path: tuple[str, ...]) -> None:
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            found[path] = annotation
            for name, field in annotation.model_fields.items():
                visit(field.annotation, (*path, field.alias or name))
            return
        inner = get_args(annotation)
        if get_origin(annotation) is dict:
            visit(inner[-1], (*path, "*"))
        else:
            for part in inner:
                visit(part, path)

    visit(model, ())
    return found
