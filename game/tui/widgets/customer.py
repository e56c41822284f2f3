"""Who it is and how they come across: face, name, look, meters. A strip on top at 80 columns, the head of the side panel when wide."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from game.content.model.persona import Band
from game.tui.content import joined, line, shaped
from game.tui.widgets.face import Face
from game.tui.widgets.gauge import GLYPHS, Gauge, Shown


@dataclass(frozen=True, slots=True)
class Presence:
    """What can be seen and heard of the customer now."""

    persona: str
    """The persona's id."""
    name: str
    who: str
    where: str
    """Channel and clock: «phone · Tue 10:34»."""
    look: str
    """The stage direction in force."""
    band: Band
    """The visible mood."""
    turn: int


class CustomerCard(Vertical):
    """Shows a `Presence` and the meters."""

    SCOPED_CSS = False  # it follows the screen's width, whose class stands above it

    DEFAULT_CSS = """
    CustomerCard {
        height: auto; background: $surface; padding: 0 1;
        layout: grid; grid-size: 2; grid-columns: 11 1fr; grid-rows: auto;
    }
    CustomerCard > #words { height: auto; }
    CustomerCard #who, CustomerCard #look, CustomerCard #moved { height: auto; }
    CustomerCard #look { color: $foreground; text-style: italic; }
    CustomerCard #moved { color: $quiet; height: 1; text-wrap: nowrap; text-overflow: ellipsis; }
    CustomerCard #gauges { height: auto; }
    .-wide CustomerCard { layout: vertical; padding: 1 2; }
    .-wide CustomerCard > Face { margin: 0 0 1 13; }
    .-wide CustomerCard #gauges { layout: vertical; height: auto; margin-top: 1; }
    .-wide CustomerCard Gauge { height: 3; width: 100%; }
    .-wide CustomerCard #moved { display: none; }
    """

    def compose(self) -> ComposeResult:
        """Face, words, gauges."""
        yield Face()
        with Vertical(id="words"):
            yield Static(id="who")
            yield Static(id="look")
            yield Static(id="moved")
            with Horizontal(id="gauges"):
                yield Gauge("patience")
                yield Gauge("trust")
                yield Gauge("resolution")

    def show(self, presence: Presence, meters: Sequence[Shown]) -> None:
        """Show the customer and the meters as they are now."""
        self.query_one(Face).show(presence.band, presence.persona)
        wide = self.screen.has_class("-wide")
        name = shaped("[b $primary]$name[/]", name=presence.name)
        where = shaped("[$quiet]$where[/]", where=presence.where)
        self.query_one("#who", Static).update(joined([name, line(presence.who, 120), where]) if wide else name + "  " + where)
        self.query_one("#look", Static).update(line(presence.look, 160))
        for shown in meters:
            self.query_one(f"#gauge-{shown.meter}", Gauge).show(shown)
        moved = sorted(meters, key=lambda shown: -abs(shown.change or 0))
        causes: dict[str, str] = {}
        for shown in moved:
            if shown.cause:
                causes[shown.cause] = causes.get(shown.cause, "") + GLYPHS[shown.meter]
        self.query_one("#moved", Static).update(line("  ".join(f"{glyphs} {cause}" for cause, glyphs in causes.items()), 200))
