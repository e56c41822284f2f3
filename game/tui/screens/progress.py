"""Progress: what was played and how it went, and which skills were shown, in own words or picked."""

from collections.abc import Mapping, Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from game.skills import SKILLS
from game.store.history import Finished, Progress
from game.tui.actions import bindings
from game.tui.content import bar, cut, joined, shaped
from game.tui.screens.page import Page, TitleLine, paragraphs


class ProgressScreen(Page):
    """Tables to read."""

    BINDINGS = bindings("progress")
    CSS = "ProgressScreen VerticalScroll { height: 1fr; padding: 1 2; }"

    def __init__(
        self, name: str, sums: Progress, finished: Sequence[Finished], titles: Mapping[str, str], people: Mapping[str, str]
    ) -> None:
        """Show what was done.

        Args:
            name: the learner's.
            sums: over everything.
            finished: every finished encounter.
            titles: of the scenes, by id; one that is no longer there keeps its id.
            people: names of the personas, by id.
        """
        super().__init__()
        self._learner = name
        self._sums = sums
        self._finished = tuple(finished)
        self._titles = titles
        self._people = people

    def compose(self) -> ComposeResult:
        """Title and tables."""
        yield TitleLine("Progress", self._learner)
        with VerticalScroll():
            yield Static(self._tables())
        yield from self.footer()

    def on_mount(self) -> None:
        """The arrows scroll."""
        self.query_one(VerticalScroll).focus()

    def _tables(self) -> Content:
        if not self._finished:
            return Content("Nothing finished yet. Pick a scene: the first takes about five minutes.")
        return paragraphs(shaped("Encounters finished: [b]$number[/b]", number=self._sums.encounters), self._best(), self._skills())

    def _best(self) -> Content:
        best: dict[tuple[str, str], list[float]] = {}
        for one in self._finished:
            best.setdefault((one.scene, one.persona), []).append(one.rating)
        rows = [shaped("[b $secondary]Best rating by scene and customer[/]")]
        for (scene, persona), ratings in sorted(best.items()):
            title = cut(self._titles.get(scene, scene), 28).ljust(28)
            who = cut(self._people.get(persona, persona), 18).ljust(18)
            number = f"{max(ratings):4.0f}"
            rows.append(
                shaped("$title  $who  ", title=title, who=who)
                + bar(max(ratings), 12, "$success")
                + shaped("$number  [$quiet]$plays×[/]", number=number, plays=len(ratings))
            )
        return joined(rows)

    def _skills(self) -> Content:
        names = {skill.id: skill.name for skill in SKILLS}
        most = max((one.unaided + one.picked for one in self._sums.skills), default=0) or 1
        rows = [
            shaped("[b $secondary]Skills shown[/]   [$quiet]━ techniques; how many in your own words, how many picked; ▼ missteps[/]"),
            *(
                shaped("$name ", name=names.get(one.skill, one.skill).ljust(24))
                + bar(100 * (one.unaided + one.picked) / most, 12, "$success")
                + shaped(
                    " [b]$own[/b] own  $picked picked  [$error]▼ $missteps[/]",
                    own=f"{one.unaided:3}",
                    picked=f"{one.picked:3}",
                    missteps=one.missteps,
                )
                for one in self._sums.skills
            ),
        ]
        return joined(rows)
