"""One meter as the sight allows it: glyph, name, number, word, and what last moved it."""

from dataclasses import dataclass

from textual.content import Content
from textual.widgets import Static

from game.tui.content import bar, cut, shaped, signed

GLYPHS = {"patience": "●", "trust": "◆", "resolution": "■"}
NAMES = {"patience": "Patience", "trust": "Trust", "resolution": "Resolution"}


@dataclass(frozen=True, slots=True)
class Shown:
    """What the screen shows of a meter."""

    meter: str
    """Its id."""
    points: float | None
    """0 to 100; None when this sight does not show the number."""
    change: float | None
    """Points in the last turn; None when it is not shown."""
    word: str
    """The level in words; empty when nothing is shown."""
    cause: str = ""
    """What moved it most, in a few words."""


def _colour(meter: str, points: float) -> str:
    """The theme colour of a level. Little resolution is no alarm: every talk begins so."""
    if meter == "resolution":
        return "$success"
    return "$success" if points >= 55 else "$warning" if points >= 25 else "$error"


class Gauge(Static):
    """Two rows beside each other at 80 columns; three with the cause in the side panel."""

    DEFAULT_CSS = """
    Gauge { width: 1fr; height: 2; padding: 0 2 0 0; }
    """

    def __init__(self, meter: str) -> None:
        super().__init__(id=f"gauge-{meter}")
        self.shown = Shown(meter, None, None, "")
        self.tooltip = Content(f"{NAMES[meter]}. F1 explains it.")

    def show(self, shown: Shown) -> None:
        """Show a level."""
        self.shown = shown
        self.refresh(layout=True)

    def render(self) -> Content:
        """The rows, as many as there is height for."""
        shown = self.shown
        width = max(10, self.content_size.width)
        tight = width < 20
        number = "" if shown.points is None else f" {shown.points:.0f}"
        name = cut(NAMES[shown.meter], max(4, width - 2 - len(number)))
        head = shaped("[b]$glyph[/b] $name[b]$number[/b]", glyph=GLYPHS[shown.meter], name=name, number=number)
        change = self._change(width)
        gap = max(1, width - head.cell_length - change.cell_length)
        rows = [head if tight else head + " " * gap + change]
        word = cut(shown.word or "not shown", 16)
        if shown.points is None:
            rows.append(shaped("[b]$word[/b]" if shown.word else "[$quiet]$word[/]", word=word))
        elif tight:
            rows.append(change + shaped(" $word" if change else "$word", word=word))
        else:
            length = max(4, min(24, width - len(word) - 1))
            rows.append(bar(shown.points, length, _colour(shown.meter, shown.points)) + shaped(" $word", word=word))
        if self.content_size.height > 2 and shown.cause:
            rows.append(shaped("[$quiet]$cause[/]", cause=cut(shown.cause, width)))
        return Content("\n").join(rows)

    def _change(self, width: int) -> Content:
        """What the last turn did to it; nothing if it did nothing or this sight does not show it."""
        change = self.shown.change
        if change is None or abs(change) < 0.05:
            return Content("")
        words = signed(change)
        return shaped(f"[{'$success' if change > 0 else '$error'}]$words[/]", words=words if width > 26 else words.split()[-1])
