"""The Textual app: starts, loads the engine behind the first screen, and ends. Owns what must hold on every screen.

Imported before the first paint: so no numpy, pydantic or YAML here, nor in what it imports.
"""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.app import App
from textual.events import Resize
from textual.worker import Worker, WorkerFailed, WorkerState

from game.errors import RapportError
from game.tui.screens.ask import TooSmall
from game.tui.screens.home import HomeScreen
from game.tui.theme import OWN_VARIABLES, PLAIN, RAPPORT

if TYPE_CHECKING:
    from game.store.learner import LearnerStore
    from game.store.learners import Learners
    from game.tui.core import Core

SMALLEST = (60, 20)
"""Columns and rows below which nothing is shown but a word."""


class RapportApp(App[int]):
    """The game on the screen."""

    TITLE = "Rapport"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (104, "-wide")]  # noqa: RUF012  Textual declares it as of the instance
    VERTICAL_BREAKPOINTS = [(0, "-short"), (30, "-tall")]  # noqa: RUF012  the same
    CSS = """
    Footer { background: $surface; }
    Tooltip { background: $boost; color: $foreground; max-width: 50; }
    Toast { background: $boost; }
    """

    def __init__(
        self,
        learner: str | None = None,
        scene: str | None = None,
        persona: str | None = None,
        seed: int | None = None,
        learners: "Learners | None" = None,
        load: "Callable[[], Core] | None" = None,
    ) -> None:
        """Open for a learner; with a scene, go straight to its briefing.

        Args:
            learner: a name, or None for the first learner.
            scene: a scene to open, by name.
            persona: who plays it; None lets the player choose.
            seed: of the encounter; None is a fresh one.
            learners: where progress is kept; None is the usual place.
            load: how the engine and the content are had; None is the usual way.
        """
        self._plain_colours = "NO_COLOR" in os.environ
        # Settled before Textual chooses its filters: decided later, it would paint black on black.
        super().__init__(ansi_color=True if self._plain_colours else None)
        self.learner = learner
        self.wanted = (scene, persona, seed)
        self.core: Core | None = None
        self.store: LearnerStore | None = None
        self.failure: Exception | None = None
        self._learners = learners
        self._load_core = load
        self._told: set[str] = set()
        self._waiting: list[Callable[[], None]] = []
        self.home = HomeScreen()

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The game's own colour names, for themes that do not have them."""
        return OWN_VARIABLES

    def on_mount(self) -> None:
        """Paint the home screen first; then load everything else behind it."""
        self.register_theme(RAPPORT)
        self.register_theme(PLAIN)
        # Under NO_COLOR Textual turns an own theme into grey truecolor; an ansi theme leaves the terminal's own two colours.
        self.theme = PLAIN.name if self._plain_colours else RAPPORT.name
        self.push_screen(self.home)
        self.call_after_refresh(self._begin_loading)

    def _begin_loading(self) -> None:
        self.run_worker(self._load, thread=True, name="load", exit_on_error=False)

    def _load(self) -> "Core":
        """In a thread: the learner first (light), then the engine and the content."""
        if self.store is None:
            from game.store.learners import Learners

            learners = self._learners or Learners(tell=self.trouble)
            self.store = learners.open(learners.pick(self.learner))
        self.call_from_thread(self._learner_ready)
        if self._load_core is not None:
            return self._load_core()
        from game.tui.core import Core

        return Core.load()

    def _learner_ready(self) -> None:
        """The learner is known: show what is theirs."""
        theme = self.store.settings().theme if self.store is not None else ""
        if theme in self.available_themes and not self._plain_colours:
            self.theme = theme
        self.home.learner_ready()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """The engine is there, or cannot be had."""
        if event.worker.name != "load":
            return
        if event.state == WorkerState.SUCCESS:
            self.core = event.worker.result
            self.home.engine_ready()
            waiting, self._waiting = self._waiting, []
            for action in waiting:
                action()
        elif event.state == WorkerState.ERROR:
            error = event.worker.error
            if isinstance(error, RapportError):
                from game.store.learner import LearnerBusy

                self.home.cannot_start(str(error), busy=isinstance(error, LearnerBusy))
            elif isinstance(error, Exception):
                self._handle_exception(error)

    def try_again(self) -> None:
        """Load once more, after what was in the way has been said."""
        self._begin_loading()

    def when_ready(self, action: Callable[[], None]) -> None:
        """Do it now, or as soon as the engine is there: keys pressed meanwhile are not lost."""
        if self.core is None:
            self._waiting = [action]
        else:
            action()

    def trouble(self, cause: str) -> None:
        """Say once that something cannot be saved. May come from a thread."""
        if cause in self._told:
            return
        self._told.add(cause)

        def say() -> None:
            self.notify(
                f"Not saved: {cause}. You can play on; saving is tried again with every turn.",
                title="Saving", severity="warning", timeout=12, markup=False,
            )  # fmt: skip

        if self._thread_id == _thread():
            say()
        else:
            self.call_from_thread(say)

    def on_resize(self, event: Resize) -> None:
        """Cover everything while the window is too small."""
        small = event.size.width < SMALLEST[0] or event.size.height < SMALLEST[1]
        covered = isinstance(self.screen, TooSmall)
        if small and not covered:
            self.push_screen(TooSmall())
        elif covered and not small:
            self.pop_screen()

    def on_unmount(self) -> None:
        """Let go of the learner, however the game ends."""
        if self.store is not None:
            self.store.close()

    def _handle_exception(self, error: Exception) -> None:
        """End on a fault of our own without Textual's report, which prints local values: a learner's words could be among them.

        `run` raises it again once the terminal is itself; the command line turns it into a message and an exit code.
        """
        if isinstance(error, WorkerFailed) and isinstance(error.error, Exception):
            error = error.error
        self.failure = self.failure or error
        self._return_code = 70
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
        self._close_messages_no_wait()


def _thread() -> int:
    import threading

    return threading.get_ident()


def run(learner: str | None, scene: str | None, persona: str | None, seed: int | None) -> int:
    """Play in the terminal until the player leaves.

    Args:
        learner: a name; None is the first learner.
        scene: a scene to open at once, by name; None opens the home screen.
        persona: who plays it; None lets the player choose.
        seed: of the encounter; None is a fresh one.

    Returns:
        The exit code: 0 for a game that ended as it should.

    Raises:
        Exception: a fault of our own. The terminal has been put back; every turn was saved when it was played.
    """
    app = RapportApp(learner, scene, persona, seed)
    code = app.run()
    if app.failure is not None:
        raise app.failure
    return code or 0
