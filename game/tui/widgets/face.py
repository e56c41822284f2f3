"""The customer's face in text. It follows the band that can be seen, never the hidden mood."""

from zlib import crc32

from textual.content import Content
from textual.widgets import Static

from game.content.model.persona import Band

_FEATURES: dict[Band, tuple[str, str, str]] = {
    "warm": ("       ", " ◠   ◠ ", "  ╰─╯  "),
    "even": ("       ", " ●   ● ", "  ───  "),
    "strained": (" ╱   ╲ ", " ●   ● ", "  ╭─╮  "),
    "hot": (" ╲   ╱ ", " ●   ● ", " ╭───╮ "),
}
"""Brows, eyes, mouth."""

_STYLES: dict[Band, str] = {"warm": "$success", "even": "$foreground", "strained": "$warning", "hot": "$error"}

_HAIR = ("╭───────╮", "╭~~~~~~~╮", "╭▁▂▃▃▂▁─╮", "╭┴┴┴┴┴┴┴╮", "╭══─────╮")
"""The top of the head: one to a persona, always the same one."""


def face(band: Band, persona: str) -> Content:
    """Five rows of nine cells.

    Args:
        band: the visible mood.
        persona: the persona's id, which picks the hair.
    """
    top = _HAIR[crc32(persona.encode("utf-8", "replace")) % len(_HAIR)]
    rows = [top, *(f"│{row}│" for row in _FEATURES[band]), "╰───────╯"]
    return Content("\n".join(rows)).stylize(_STYLES[band])


class Face(Static):
    """Shows one face."""

    DEFAULT_CSS = """
    Face { width: 9; height: 5; }
    """

    def show(self, band: Band, persona: str) -> None:
        """Show how they come across now."""
        self.update(face(band, persona))
