"""The briefing: who the player is, what they may do, and how much of the meters they want to see. Gives back the sight chosen."""

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static

from game.content.model.lines import fill
from game.content.model.persona import Persona
from game.content.model.scene import Scene
from game.content.model.sight import Sight
from game.encounter.speech import all_slots
from game.tui.actions import bindings
from game.tui.content import plain, shaped
from game.tui.screens.page import Page, TitleLine, paragraphs
from game.tui.widgets.menu import Menu

_SIGHTS: dict[Sight, str] = {
    "learning": "you see each meter's number, and what last moved it",
    "working": "you see roughly where the meters are, as one can with a person",
    "exam": "you see nothing of the meters until the debrief",
}
WORKING_AFTER, EXAM_AFTER = 2, 5
"""Finished plays after which the other sights are offered."""


def sights_on_offer(plays: int) -> list[Sight]:
    """Learning first; the others come with practice."""
    return ["learning", *(("working",) if plays >= WORKING_AFTER else ()), *(("exam",) if plays >= EXAM_AFTER else ())]


_CHANNELS = {"phone": "on the phone", "chat": "in a chat", "e-mail": "by e-mail", "counter": "at the counter"}


class BriefingScreen(Page):
    """What the player knows before the first word."""

    BINDINGS = bindings("briefing")
    CSS = """
    BriefingScreen #paper { height: 1fr; padding: 1 4; }
    BriefingScreen #paper Static { max-width: 84; }
    BriefingScreen #start { height: auto; background: $surface; padding: 1 0; }
    BriefingScreen Menu, BriefingScreen Menu:focus { background: $surface; }
    """

    def __init__(self, scene: Scene, persona: Persona, sights: Sequence[Sight], preferred: Sight, fresh: Sequence[Sight] = ()) -> None:
        """Brief for a talk.

        Args:
            scene: what it is about.
            persona: who it is.
            sights: those on offer.
            preferred: the one that stands ready.
            fresh: those of them that were never offered before.
        """
        super().__init__()
        self._fresh = tuple(fresh)
        self._scene = scene
        self._persona = persona
        self._sights = tuple(sights)
        self._preferred = preferred

    def compose(self) -> ComposeResult:
        """The paper, and the ways to start."""
        scene, persona = self._scene, self._persona
        yield TitleLine(scene.title, f"{_CHANNELS[scene.about.channel]}, {scene.starts}")
        with VerticalScroll(id="paper", can_focus=False):
            briefing = plain(fill(scene.briefing.strip(), all_slots(scene, persona)))
            who = shaped("[b $primary]$name[/]\n$who", name=persona.name, who=persona.who)
            yield Static(
                paragraphs(
                    briefing,
                    who,
                    shaped("[$quiet]About $minutes minutes. Every turn is saved; Esc leaves at any moment.[/]", minutes=scene.minutes),
                )
            )
        with VerticalScroll(id="start", can_focus=False):
            yield Menu()
        yield from self.footer()

    def on_mount(self) -> None:
        """One way to start for each sight on offer."""
        menu = self.query_one(Menu)
        menu.fill([(sight, self._row(sight), True) for sight in self._sights])
        menu.go_to(self._preferred if self._preferred in self._sights else self._sights[0])
        menu.focus()

    def _row(self, sight: Sight) -> Content:
        verb = {"phone": "Pick up the phone", "chat": "Open the chat", "e-mail": "Open the mail", "counter": "Step up to the counter"}
        row = shaped(
            "[b $warning]$verb[/]   [$quiet]$sight: $words[/]", verb=verb[self._scene.about.channel], sight=sight, words=_SIGHTS[sight]
        )
        return row + shaped("  [b $secondary]new[/]") if sight in self._fresh else row

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_id)
