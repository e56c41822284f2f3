"""The guided first call: a real talk of five turns with a coach's line a turn, then one screen on what was done. Owns the coach's words."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from game.coaching import debrief
from game.encounter import Encounter, Turn
from game.language import Reader
from game.skills import BEHAVIOURS
from game.store.talk import Talk
from game.tui.actions import bindings
from game.tui.content import joined, quoted, shaped
from game.tui.screens.encounter import EncounterScreen
from game.tui.screens.page import Page, paragraphs
from game.tui.widgets.coach import Coach

TURNS = 5
LONGEST = 100
"""Characters of a coach's line."""
DONE, SKIPPED = "done", "skipped"

_LINES = (
    "$they is on. Look at the face and the line beside it, then answer: type, or a number and Enter.",
    "",
    "Top row: patience runs down, trust opens people up, resolution is the problem itself being solved.",
    "F2 is your desk: the record, colleagues, a note. Looking something up costs minutes, not a turn.",
    "Promises fall due on the clock above. Promise only what you can do, then say who does what by when.",
)
"""Said after so many turns of the player's. The second is made of the player's own words."""


def coach_line(encounter: Encounter, turns: int) -> str:
    """What the coach says once the player has had so many turns; at most 100 characters."""
    if turns == 1:
        return _on_words(encounter)
    return _LINES[turns].replace("$they", encounter.persona.first) if turns < len(_LINES) else ""


def _over(encounter: Encounter) -> str:
    """What is said when the five turns are over, whether the talk came to its end in them or not."""
    return (
        "That was your first call." if encounter.end is not None else "Five turns: your first call stops here, with something still open."
    )


def _on_words(encounter: Encounter) -> str:
    """The player's own words with their name."""
    turn = next((one for one in encounter.turns if one.number == 1 and one.text), None)
    if turn is None:
        return "The bars moved. Press F1 at any time to see what a word on the screen means."
    shown = (*turn.reading.techniques, *turn.reading.missteps)
    if not shown:
        room = LONGEST - 72
        return f"You said {quoted(turn.text, room)}. Now ask what it is about for them: how, what, when."[:LONGEST]
    weight = {one.id: abs(sum(entry.points for entry in turn.entries if entry.cause == one.id)) for one in shown}
    # A harm is named before any good that came with it: it is what the customer heard.
    loudest = max(turn.reading.missteps or shown, key=lambda one: weight[one.id])
    behaviour = BEHAVIOURS[loudest.id]
    verb = "that helps" if behaviour.kind == "technique" else "that costs you"
    tail = f": {behaviour.name.lower()}; {verb}. See the meters."
    start, end = loudest.sentence
    return f"You said {quoted(turn.text[start:end], LONGEST - 9 - len(tail))}{tail}"


class FirstCallScreen(EncounterScreen):
    """The encounter with a coach. Gives back `DONE`, `SKIPPED`, or what the encounter gives."""

    BINDINGS = bindings("first")
    CSS = "FirstCallScreen.-over ReplyList, FirstCallScreen.-over ReplyField { display: none; }"

    def __init__(self, talk: Talk, reader: Reader) -> None:
        super().__init__(talk, reader, "learning")

    async def on_mount(self) -> None:
        """The first line comes with the customer's."""
        await super().on_mount()
        self._coach()

    def after(self, turns: Sequence[Turn]) -> None:
        """A line a turn; after the fifth the call is over."""
        self._coach()
        if self._turns() >= TURNS:
            self.add_class("-over")
            self.set_focus(None)
            self.query_one("#ended", Static).update(shaped(f"[b $warning]▶ {_over(self.talk.encounter)} Enter: see how it went[/]"))

    def _turns(self) -> int:
        return self.talk.encounter.last.number

    def _coach(self) -> None:
        if self.talk.encounter.end is None:
            self.query_one(Coach).say(coach_line(self.talk.encounter, self._turns()))

    def action_finish(self) -> None:
        """On to the last screen, when it is over."""
        if self.talk.encounter.end is not None or self._turns() >= TURNS:
            self.dismiss(DONE)

    async def say(self, text: str, typed: bool = False) -> None:
        """After the fifth turn nothing more is said."""
        if self._turns() < TURNS:
            await super().say(text, typed)

    def action_skip(self) -> None:
        """Leave it."""
        self.dismiss(SKIPPED)


class FirstEndScreen(Page):
    """What you did, one thing to try, and the way home."""

    BINDINGS = bindings("first-end")
    CSS = """
    FirstEndScreen { align: center middle; }
    FirstEndScreen #paper { width: 72; max-width: 96%; height: auto; padding: 1 3; background: $surface; }
    """

    def __init__(self, encounter: Encounter) -> None:
        super().__init__()
        self._encounter = encounter

    def compose(self) -> ComposeResult:
        """One short page."""
        with Vertical(id="paper"):
            yield Static(self._words())
        yield from self.footer()

    def on_click(self) -> None:
        """A click goes home as well."""
        self.dismiss(None)

    def _words(self) -> Content:
        encounter = self._encounter
        good = [(turn.text[s.sentence[0] : s.sentence[1]], s.id) for turn in encounter.turns for s in turn.reading.techniques]
        bad = [(turn.text[s.sentence[0] : s.sentence[1]], s.id) for turn in encounter.turns for s in turn.reading.missteps]
        first, last = encounter.turns[0].meters, encounter.last.meters
        did = [shaped("[b $secondary]What you did[/]")]
        for words, id in list({words: (words, id) for words, id in reversed(good)}.values())[::-1][:3]:
            did.append(shaped("[$success]▲[/] $words  [$quiet]$name[/]", words=quoted(words, 60), name=BEHAVIOURS[id].name))
        did.append(
            shaped(
                "◆ Trust went from $a to $b, the problem is $c % solved.",
                a=f"{first.trust / 10:.0f}",
                b=f"{last.trust / 10:.0f}",
                c=f"{last.resolution / 10:.0f}",
            )
        )
        return paragraphs(
            shaped(
                "[b $primary]Your first call[/]  [$quiet]with $name, $turns turns[/]",
                name=encounter.persona.name,
                turns=encounter.last.number,
            ),
            joined(did),
            shaped("[b $secondary]One thing to try[/]\n$advice", advice=_advice(bad, {id for _, id in good}, encounter)),
            shaped("[b $warning]▶ Enter: home[/]"),
        )


def _advice(bad: Sequence[tuple[str, str]], shown: set[str], encounter: Encounter) -> str:
    """One thing, the most useful first: what cost something, else what was not tried yet."""
    hurt = next((one for one in debrief(encounter).findings if one.kind == "hurt"), None) if encounter.end is not None else None
    if hurt is not None:
        return f"{quoted(hurt.quote, 50)} was heard as: {hurt.title.lower()}. {hurt.advice}"
    if bad:
        words, id = bad[0]
        return f"{quoted(words, 50)} was heard as: {BEHAVIOURS[id].name.lower()}. Instead: “{BEHAVIOURS[id].near_miss}”"
    for id in ("open-question", "validates", "owns-fault", "paraphrase", "action-plan"):
        if id in BEHAVIOURS and id not in shown:
            one = BEHAVIOURS[id]
            return f"{one.name}: {one.meaning[:1].lower()}{one.meaning[1:]} Such as: “{one.example}”"
    return "Typing your own words instead of picking: the game reads them all the same."
