"""A picture of series over the turns, in text: every series has its own glyph, so that colour is not needed to tell them apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from game.tui.content import joined, shaped

LEFT = 5
"""Cells for the scale."""


@dataclass(frozen=True, slots=True)
class Curve:
    """One series to draw."""

    name: str
    glyph: str
    """One cell."""
    style: str
    """A theme colour."""
    values: tuple[float, ...]
    """0 to 100, one for each turn, the opening first."""


def picture(curves: Sequence[Curve], width: int, height: int) -> Content:
    """The curves with scale, turn numbers and legend.

    Args:
        curves: all of one length.
        width: cells in all.
        height: rows of the drawing itself; the scale's numbers and the legend come below it.
    """
    count = max((len(curve.values) for curve in curves), default=0)
    if not count:
        return Content("")
    gap = max(1, min(10, (width - LEFT - 2) // max(1, count - 1)))
    columns = min(width - LEFT, (count - 1) * gap + 2)
    cells: dict[tuple[int, int], tuple[str, str]] = {}
    for curve in curves:
        for column in range(min(columns, (len(curve.values) - 1) * gap + 1)):
            before, part = divmod(column, gap)
            after = min(before + 1, len(curve.values) - 1)
            value = curve.values[before] + (curve.values[after] - curve.values[before]) * part / gap
            row = min(height - 1, max(0, round((100 - value) * (height - 1) / 100)))
            if part == 0 or (row, column) not in cells:
                cells[row, column] = (curve.glyph if part == 0 else "·", curve.style)
    rows = [_row(cells, row, columns, height) for row in range(height)]
    numbers = "".join(str(turn).ljust(gap) for turn in range(count)) if gap > 2 else "".join(
        (str(turn).ljust(gap * 5)) for turn in range(0, count, 5)
    )  # fmt: skip
    rows.append(shaped("[$quiet]     $numbers[/]", numbers=numbers[: width - LEFT]))
    rows.append(joined([shaped(f"     [{curve.style}]{curve.glyph}[/] $name", name=curve.name) for curve in curves], "  "))
    return joined(rows)


def _row(cells: dict[tuple[int, int], tuple[str, str]], row: int, columns: int, height: int) -> Content:
    points = round(100 - row * 100 / (height - 1))
    scale = f"{points:3d} " if row in (0, (height - 1) // 2, height - 1) else "    "
    parts = [shaped(f"[$quiet]{scale}│[/]")]
    for column in range(columns):
        glyph, style = cells.get((row, column), (" ", ""))
        parts.append(Content(glyph) if not style else Content.styled(glyph, style))
    return joined(parts, "")


class Plot(Widget):
    """Draws curves for the room that there is."""

    DEFAULT_CSS = """
    Plot { height: auto; width: 100%; }
    """

    def __init__(self, curves: Sequence[Curve], rows: int = 11) -> None:
        super().__init__()
        self._curves = tuple(curves)
        self._rows = rows

    def render(self) -> Content:
        """The picture."""
        return picture(self._curves, max(20, self.content_size.width), self._rows)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Rows of the picture, the scale and the legend."""
        return self._rows + 2
