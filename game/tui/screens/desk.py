"""The desk: what can be done besides speaking, and what is known of the case. Gives back a line such as `/record`, as if typed."""

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static

from game.content.model.lines import fill
from game.encounter.speech import all_slots
from game.encounter.state import Encounter
from game.tui.actions import bindings
from game.tui.content import shaped
from game.tui.screens.ask import Ask, Choose
from game.tui.screens.page import Box
from game.tui.views import case
from game.tui.widgets.case import case_content
from game.tui.widgets.menu import Menu


class DeskScreen(Box[str | None]):
    """The actions, and the case so far."""

    BINDINGS = bindings("modal")
    DEFAULT_CSS = """
    DeskScreen > #box { width: 76; }
    DeskScreen #known { height: auto; max-height: 8; border-top: solid $boost; margin-top: 1; }
    """

    def __init__(self, encounter: Encounter) -> None:
        super().__init__()
        self._encounter = encounter

    def compose(self) -> ComposeResult:
        """Actions above, the case below."""
        with Vertical(id="box"):
            yield Static(Content("Your desk"), id="box-title")
            yield Menu()
            with VerticalScroll(id="known", can_focus=False):
                yield Static(case_content(case(self._encounter)))

    def on_mount(self) -> None:
        """Offer what this scene has."""
        scene, slots = self._encounter.scene, all_slots(self._encounter.scene, self._encounter.persona)
        rows = [
            ("record", _row("Read the record", "no turn"), True),
            ("knowledge", _row("Search the knowledge base", "no turn"), True),
            ("note", _row("Write the note", "what was found, agreed, still to do"), True),
            ("hold", _row("Put them on hold", "costs minutes; say so first"), True),
            *((f"ask {one.id}", _row(f"Ask {fill(one.who, slots)}", "costs minutes"), True) for one in scene.colleagues.values()),
            ("handover", _row("Hand over", "warm or cold"), bool(scene.colleagues)),
            ("escalate", _row(f"Bring in {fill(scene.escalation.who, slots)}", "when it is needed, not before"), True),
        ]
        menu = self.query_one(Menu)
        menu.fill(rows)
        menu.focus()

    @on(OptionList.OptionSelected)
    @work
    async def _selected(self, event: OptionList.OptionSelected) -> None:
        chosen = event.option_id or ""
        line: str | None = f"/{chosen}"
        match chosen:
            case "knowledge":
                line = await self._words("knowledge", "Search the knowledge base", "What are you looking for?", "a word or two")
            case "note":
                line = await self._words("note", "Write the note", "What the next person needs to know.", "found…, agreed…, still to do…")
            case "hold":
                line = await self._words("hold", "Put them on hold", "For how many minutes?", "2", "2")
            case "handover":
                line = await self._handover()
        if line is not None:
            self.dismiss(line)

    async def _words(self, action: str, title: str, body: str, placeholder: str, value: str = "") -> str | None:
        words = await self.app.push_screen_wait(Ask(title, Content(body), value, placeholder))
        return None if words is None else f"/{action} {words}"

    async def _handover(self) -> str | None:
        encounter = self._encounter
        slots = all_slots(encounter.scene, encounter.persona)
        people = [(one.id, fill(one.who, slots)) for one in encounter.scene.colleagues.values()]
        who = await self.app.push_screen_wait(Choose("Hand over to whom?", Content("They take the talk from here."), people))
        if who is None:
            return None
        how = await self.app.push_screen_wait(
            Choose(
                "How?",
                Content("Warm: you tell the story first, so that nothing has to be said again. Cold: you put them through."),
                [("warm", "Warm: tell the story, stay on until they are met"), ("cold", "Cold: put them through")],
            )
        )
        return None if how is None else f"/handover {how} {who}"

    def action_back(self) -> None:
        """Back to the talk."""
        self.dismiss(None)


def _row(name: str, aside: str) -> Content:
    return shaped("$name   [$quiet]$aside[/]", name=name, aside=aside)
