"""Progress: what to play next and why first; then the skills, the techniques, the map, and the talks."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from textual import work
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import ContentSwitcher, Static

from game.coaching.practice import Practice, Suggestion
from game.store.history import Finished
from game.tui.actions import bindings
from game.tui.content import shaped
from game.tui.progress_pages import map_page, next_page, skills_page, talks_page, techniques_page
from game.tui.screens.ask import Ask, Choose
from game.tui.screens.page import Paged, TitleLine
from game.tui.widgets.pages import PageBar


class ProgressScreen(Paged):
    """Pages to read. Gives back the `Suggestion` to play, or None."""

    BINDINGS = bindings("progress")
    PAGES = (("next", "Next"), ("skills", "Skills"), ("techniques", "Techniques"), ("map", "Map"), ("talks", "Talks"))
    CSS = """
    ProgressScreen ContentSwitcher { height: 1fr; }
    ProgressScreen VerticalScroll { padding: 1 2 0 2; height: 100%; scrollbar-size-vertical: 1; }
    ProgressScreen VerticalScroll Static { max-width: 100; }
    """

    def __init__(
        self,
        name: str,
        shown: Practice,
        now: datetime,
        finished: Sequence[Finished],
        titles: Mapping[str, str],
        people: Mapping[str, str],
        keep_goal: Callable[[str, int], Practice],
    ) -> None:
        """Show what was done, and what to practise.

        Args:
            name: the learner's.
            shown: the practice.
            now: the time that its days are counted from, with its zone.
            finished: every finished encounter.
            titles: of the scenes, by id; one that is no longer there keeps its id.
            people: names of the personas, by id.
            keep_goal: keeps a goal (a skill's id, and a level from 1 to 100; 0 takes it back) and gives the practice with it.
        """
        super().__init__()
        self._learner = name
        self._shown = shown
        self._now = now
        self._finished = tuple(finished)
        self._titles = titles
        self._people = people
        self._keep_goal = keep_goal

    def compose(self) -> ComposeResult:
        """Title and pages."""
        yield TitleLine("Progress", self._learner)
        yield PageBar([name for _, name in self.PAGES])
        with ContentSwitcher(initial=self.PAGES[0][0]):
            for id, _ in self.PAGES:
                with VerticalScroll(id=id):
                    yield Static(id=f"{id}-words")
        yield from self.footer()

    def on_mount(self) -> None:
        """Open the first page; the arrows up and down scroll it."""
        self.open_page(0)

    def on_resize(self) -> None:
        """Word what hangs for the width that there is."""
        self._fill()

    def _fill(self) -> None:
        width = min(96, max(40, self.app.size.width - 6))
        pages = {
            "next": next_page(self._shown, width),
            "skills": skills_page(self._shown, self._now),
            "techniques": techniques_page(self._shown, width),
            "map": map_page(self._shown, width),
            "talks": talks_page(self._finished, self._titles, self._people),
        }
        for id, words in pages.items():
            self.query_one(f"#{id}-words", Static).update(words)

    def action_play_next(self) -> None:
        """Play what is suggested first."""
        found: tuple[Suggestion, ...] = self._shown.next
        if found:
            self.dismiss(found[0])

    @work
    async def action_goal(self) -> None:
        """Ask for a skill and a level, and keep them."""
        rows = [
            (one.level.id, f"{one.name}: {one.level.level:.0f}" + (f", goal {one.goal}" if one.goal is not None else ""))
            for one in self._shown.skills
        ]
        skill = await self.app.push_screen_wait(Choose("A goal for which skill?", Content(""), rows))
        found = next((one for one in self._shown.skills if one.level.id == skill), None)
        if skill is None or found is None:
            return
        template = "A level in $name, from 1 to 100; it stands at $level. 0 takes the goal back."
        words = shaped(template, name=found.name, level=f"{found.level.level:.0f}")
        value = str(found.goal or "")
        while (answer := await self.app.push_screen_wait(Ask("Your goal", words, value))) is not None:
            if answer.isascii() and answer.isdigit() and len(answer) <= 3 and int(answer) <= 100:
                self._shown = self._keep_goal(skill, int(answer))
                self._fill()
                return
            words, value = shaped("[$warning]That is not a number from 0 to 100. Which level is it to be?[/]"), ""
