"""Home: continue, pick a scene, progress, quit. The first screen painted, before anything heavy is loaded."""

from typing import TYPE_CHECKING, cast

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static

from game.tui.actions import bindings
from game.tui.content import line, shaped
from game.tui.screens.page import Page
from game.tui.widgets.menu import Menu

if TYPE_CHECKING:
    from game.coaching.practice import Suggestion
    from game.store.saves import Save
    from game.tui.app import RapportApp

_LOGO = """\
┏━┓┏━┓┏━┓┏━┓┏━┓┏━┓╺┳╸   ╭─────╮
┣┳┛┣━┫┣━┛┣━┛┃ ┃┣┳┛ ┃    │ ◠ ◠ │
╹┗╸╹ ╹╹  ╹  ┗━┛╹┗╸ ╹    ╰──╮╭─╯"""
_TAGLINE = "Practise the conversations that are hard."
_LIFE = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"


MOST = 3
"""Unfinished talks offered, latest first."""


class HomeScreen(Page):
    """The way to everything else."""

    BINDINGS = bindings("home")
    CSS = """
    HomeScreen { align: center middle; }
    HomeScreen #middle { width: 64; max-width: 100%; height: auto; }
    HomeScreen #logo { color: $primary; width: auto; margin: 0 2; }
    HomeScreen #tagline { color: $quiet; margin: 1 2 1 2; }
    HomeScreen Menu > .option-list--option { padding: 0 2; }
    HomeScreen #state { color: $quiet; margin: 1 2 0 2; height: 2; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._unfinished: tuple[Save, ...] = ()
        self._next: Suggestion | None = None
        self._ready = False
        self._stopped = ""
        self._tick = 0
        self._wanted: str | None = None

    @property
    def game(self) -> "RapportApp":
        """The app, as what it is."""
        return cast("RapportApp", self.app)

    def compose(self) -> ComposeResult:
        """Logo, menu, state."""
        with Vertical(id="middle"):
            yield Static(Content(_LOGO), id="logo")
            yield Static(Content(_TAGLINE), id="tagline")
            yield Menu()
            yield Static(id="state")
        yield from self.footer()

    def on_mount(self) -> None:
        """The menu, and a sign of life while the rest loads."""
        self._offer()
        self.query_one(Menu).focus()
        self._life = self.set_interval(0.12, self._show_state)
        self._show_state()

    def on_screen_resume(self) -> None:
        """Show what has changed since."""
        if self._ready:
            self.learner_ready()

    def learner_ready(self) -> None:
        """The learner's folder is open: an unfinished talk can be offered."""
        store = self.game.store
        if store is not None and store.settings().still:
            self._life.pause()
        self._unfinished = store.unfinished()[:MOST] if store is not None else ()
        self._suggest()
        menu = self.query_one(Menu)
        # Going on comes first, unless the player has begun to choose something else.
        untouched = menu.highlighted in (None, 0)
        self._offer()
        if self._unfinished and untouched:
            menu.go_to("continue 0")

    def engine_ready(self) -> None:
        """Everything is loaded."""
        self._ready = True
        self._life.stop()
        self._show_state()
        self._suggest()
        self._offer()
        if self.game.wanted[0] is not None:
            self._open("wanted")
        elif self._first_time() and self._wanted is None:
            self._open("first")

    def cannot_start(self, sentence: str, busy: bool) -> None:
        """Say why the game cannot go on, and offer what can be done."""
        self._stopped = sentence
        self._life.stop()
        self._show_state()
        self.query_one(Menu).fill([("retry", Content("Try again"), True), ("quit", Content("Quit"), True)], keep=False)
        self.query_one("#tagline", Static).update(
            Content("This learner is open in another window." if busy else "The game cannot start.").stylize("b $warning")
        )

    def _first_time(self) -> bool:
        store = self.game.store
        return store is not None and not store.settings().guided_call_done and not store.names()

    def _suggest(self) -> None:
        """What to practise next, once something was played; before that the menu itself shows where to begin."""
        store = self.game.store
        if not self._ready or store is None or not store.history():
            return
        from game.tui import ways

        self._next = next(iter(ways.practice_of(self.game).next), None)

    def _offer(self) -> None:
        rows: list[tuple[str, Content, bool]] = []
        for number, save in enumerate(self._unfinished):
            words = "[b]Continue[/b]  [$quiet]$who, $scene, turn $turn[/]"
            rows.append((f"continue {number}", shaped(words, who=save.persona_name, scene=save.scene_title, turn=save.moves), True))
        if self._next is not None:
            words = "[b]Play next[/b]  $scene, with $who\n           [$quiet]$brief[/]"
            rows.append(("next", shaped(words, scene=self._next.title, who=self._next.who, brief=self._next.brief), True))
        rows += [
            ("pick", shaped("[b]Pick a scene[/b]"), True),
            ("first", shaped("[b]The guided first call[/b]  [$quiet]five turns that show the screen[/]"), True),
            ("progress", shaped("[b]Progress[/b]"), True),
            ("quit", shaped("[b]Quit[/b]"), True),
        ]
        self.query_one(Menu).fill(rows)

    def _show_state(self) -> None:
        self._tick += 1
        if self._stopped:
            words = line(self._stopped)
        elif self._ready:
            from game.store.learners import DEFAULT_NAME

            store = self.game.store
            name = store.learner.name if store is not None else ""
            playing = "" if name == DEFAULT_NAME else f"Playing as {name}. "
            words = shaped("$playing$saved", playing=playing, saved="Everything is saved as you go.")
        else:
            opening = "Opening as soon as it is ready" if self._wanted else "Getting the scenes ready"
            words = Content(f"{_LIFE[self._tick % len(_LIFE)]} {opening}…")
        self.query_one("#state", Static).update(words)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        match event.option_id:
            case "quit":
                self.action_leave_game()
            case "retry":
                self._stopped = ""
                self._life = self.set_interval(0.12, self._show_state)
                self.query_one("#tagline", Static).update(Content(_TAGLINE))
                self._offer()
                self.game.try_again()
            case str(way):
                self._wanted = way
                self._show_state()
                self.game.when_ready(lambda: self._open(way))

    def _open(self, way: str) -> None:
        """Go somewhere; the engine is there. What is imported here was loaded with it."""
        from game.tui import ways

        self._wanted = None
        going_on, _, number = way.partition(" ")
        match going_on:
            case "continue" if int(number) < len(self._unfinished):
                ways.resume(self.game, self._unfinished[int(number)])
            case "next" if self._next is not None:
                ways.play_next(self.game, self._next)
            case "first":
                ways.first_call(self.game)
            case "pick":
                ways.pick(self.game)
            case "progress":
                ways.progress(self.game)
            case "wanted":
                ways.wanted(self.game)

    def action_leave_game(self) -> None:
        """Leave."""
        self.app.exit(0)
