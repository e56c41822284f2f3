"""Pick a scene, then who plays it. Shows what each scene trains, how long it takes and what is new."""

from collections.abc import Mapping, Sequence

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList

from game.content.model.lines import fill
from game.content.model.persona import Persona
from game.content.model.scene import Scene
from game.skills import SKILLS
from game.tui.actions import bindings
from game.tui.content import joined, listed, shaped
from game.tui.screens.page import Page, TitleLine
from game.tui.widgets.menu import Menu

SURPRISE = "?"
"""The row that lets chance choose."""

Played = Mapping[tuple[str, str], Sequence[float]]
"""Ratings, 0 to 100, of the finished plays by scene and persona."""


class PickerScreen(Page):
    """The scenes. Gives back a scene's id."""

    BINDINGS = bindings("picker")
    CSS = "PickerScreen Menu { height: 1fr; padding: 1 0 0 0; }"

    def __init__(self, scenes: Sequence[Scene], played: Played) -> None:
        super().__init__()
        self._scenes = tuple(scenes)
        self._played = played

    def compose(self) -> ComposeResult:
        """Title, list."""
        yield TitleLine("Pick a scene", "what happened, and what it trains")
        yield Menu()
        yield from self.footer()

    def on_mount(self) -> None:
        """Show every scene."""
        menu = self.query_one(Menu)
        rows = [(scene.id, _scene_row(scene, self._played), True) for scene in self._scenes]
        menu.fill(rows or [("", Content("There is no scene to play. `rapport check` says what is wrong with the files."), False)])
        menu.focus()

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_id)


def _scene_row(scene: Scene, played: Played) -> Content:
    ratings = [rating for (id, _), those in played.items() if id == scene.id for rating in those]
    news = f"played {len(ratings)}×, best {max(ratings):.0f}" if ratings else "new"
    names = {skill.id: skill.name for skill in SKILLS}
    level = "●" * scene.level + "○" * max(0, 3 - scene.level)
    style = "$quiet" if ratings else "b $warning"
    return joined(
        [
            shaped(f"[b $primary]$title[/]   [$quiet]$channel · $minutes min · [/]$level   [{style}]$news[/]",
                   title=scene.title, channel=scene.about.channel, minutes=scene.minutes, level=level, news=news),
            shaped("$summary", summary=fill(scene.summary, _Names(scene))),
            shaped("[$quiet]Trains $skills[/]\n", skills=listed([names.get(id, id).lower() for id in scene.trains])),
        ]
    )  # fmt: skip


class _Names(dict[str, str]):
    """Slots of a scene whose customer is not chosen yet: its own, and «the customer» for the rest."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene.slots)

    def __contains__(self, _: object) -> bool:
        return True

    def __missing__(self, _: str) -> str:
        return "the customer"


class PersonaScreen(Page):
    """Who plays it. Gives back a persona's id, or `SURPRISE`."""

    BINDINGS = bindings("picker")
    CSS = "PersonaScreen Menu { height: 1fr; padding: 1 0 0 0; }"

    def __init__(self, scene: Scene, personas: Sequence[Persona], played: Played) -> None:
        super().__init__()
        self._scene = scene
        self._personas = tuple(personas)
        self._played = played

    def compose(self) -> ComposeResult:
        """Title, list."""
        yield TitleLine("Who is it?", self._scene.title)
        yield Menu()
        yield from self.footer()

    def on_mount(self) -> None:
        """Show everyone who may play it."""
        rows = [(one.id, self._row(one), True) for one in self._personas]
        if len(rows) > 1:
            surprise = shaped("[b $warning]Surprise me[/]\n[$quiet]Customers do not announce themselves either.[/]\n")
            rows.insert(0, (SURPRISE, surprise, True))
        menu = self.query_one(Menu)
        menu.fill(rows or [("", Content("Nobody may play this scene."), False)])
        menu.focus()

    def _row(self, persona: Persona) -> Content:
        ratings = self._played.get((self._scene.id, persona.id), ())
        news = f"best {max(ratings):.0f}" if ratings else ""
        return shaped("[b $primary]$name[/]   [$quiet]$news[/]\n$who\n", name=persona.name, news=news, who=persona.who)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_id)
