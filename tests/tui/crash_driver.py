"""Run in a pty by `test_crash`: a game that breaks on the turn in which a learner says something."""

import sys
from functools import partial
from pathlib import Path

from game.cli.entry import guarded
from game.store.learners import Learners
from game.store.settings import Settings
from game.tui import app
from game.tui.screens.encounter import EncounterScreen
from tests.tui.support import core

SECRET = "zanzibar"


def broken(*_: object) -> None:
    """Fails with a learner's words in the message and in a local."""
    words = f"my sister said {SECRET}"
    raise RuntimeError(words)


def main() -> int:
    """Open the small scene; when the field has sent, fail."""
    learners = Learners(Path(sys.argv[1]))
    with learners.open(learners.pick()) as store:
        store.save_settings(Settings(guided_call_done=True))
    EncounterScreen.after = broken  # type: ignore[method-assign, assignment]  # the fault
    app.RapportApp = partial(app.RapportApp, learners=learners, load=core)  # type: ignore[assignment, misc]  # what `run` opens
    return guarded(lambda: app.run(None, "test:lamp", "test:ida", 1))


if __name__ == "__main__":
    sys.exit(main())
