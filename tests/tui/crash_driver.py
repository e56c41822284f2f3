"""Run in a pty by `test_crash`: a game that breaks on the turn in which a learner says something."""

import sys
from pathlib import Path

import game.tui.screens.encounter as encounter
from game.cli.entry import guarded
from game.store.learners import Learners
from game.store.settings import Settings
from game.store.talk import Talk
from game.tui import app, ways
from tests.tui.support import core, ida, lamp

SECRET = "zanzibar"


def broken(*_: object) -> None:
    """Fails with a learner's words in the message and in a local."""
    words = f"my sister said {SECRET}"
    raise RuntimeError(words)


def main() -> int:
    """Open a talk; when the field sends, fail."""
    folder = Path(sys.argv[1])
    learners = Learners(folder)
    with learners.open(learners.pick()) as store:
        store.save_settings(Settings(guided_call_done=True))

    class Broken(app.RapportApp):
        def __init__(self, *_: object) -> None:
            super().__init__(learners=learners, load=core)

        def on_worker_state_changed(self, event: object) -> None:
            super().on_worker_state_changed(event)  # type: ignore[arg-type]  # passed on as it came
            if self.core is not None and self.store is not None and len(self.screen_stack) == 2:
                talk = Talk.start(self.store, lamp(), ida(), 1, "learning")
                ways._go(self, ways._play(self, talk))

    encounter.EncounterScreen.after = broken  # type: ignore[method-assign, assignment]  # the fault
    app.RapportApp = Broken  # type: ignore[misc, assignment]  # what `run` opens
    return guarded(lambda: app.run(None, None, None, None))


if __name__ == "__main__":
    sys.exit(main())
