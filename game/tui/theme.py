"""The colours. Owns the program's own theme: calm, dark, and told apart by every kind of eye (Okabe and Ito's palette)."""

from dataclasses import replace

from textual.theme import BUILTIN_THEMES, Theme

GOOD, CARE, BAD = "#56B4E9", "#F0E442", "#D55E00"
"""Okabe–Ito sky blue, yellow and vermilion. They never stand alone: a glyph, a number or a word says the same."""

RAPPORT = Theme(
    name="rapport",
    primary=GOOD,
    secondary="#E69F00",
    accent="#E69F00",
    success=GOOD,
    warning=CARE,
    error="#E8793A",
    foreground="#E9E4DA",
    background="#12171E",
    surface="#1A212B",
    panel="#232C38",
    boost="#2C3746",
    dark=True,
    variables={
        "block-cursor-background": "#2F4A60",
        "block-cursor-foreground": "#FFFFFF",
        "block-cursor-text-style": "none",
        "block-cursor-blurred-background": "#2A3644",
        "block-cursor-blurred-foreground": "#E9E4DA",
        "block-hover-background": "#2A3644",
        "footer-background": "#1A212B",
        "footer-key-foreground": "#F0E442",
        "footer-description-foreground": "#B9BFC7",
        "input-cursor-background": "#F0E442",
        "input-cursor-foreground": "#12171E",
        "you": "#1D3A52",
        "them": "#2A3038",
        "quiet": "#9AA4B0",
        "scrollbar": "#33404F",
        "scrollbar-background": "#12171E",
        "scrollbar-hover": "#56B4E9",
        "scrollbar-active": "#56B4E9",
    },
)

PLAIN = replace(
    BUILTIN_THEMES["ansi-dark"],
    name="rapport-plain",
    variables={
        **BUILTIN_THEMES["ansi-dark"].variables,
        "block-cursor-text-style": "bold underline",
        "block-cursor-blurred-text-style": "underline",
    },
)
"""For `NO_COLOR`: the terminal's own two colours. Bubbles keep apart by indent and name; the row that stands ready is underlined.

Reversed would be plainer, but Textual 8.2 leaves it out of the styles of parts of widgets.
"""

OWN_VARIABLES = {"you": "ansi_default", "them": "ansi_default", "quiet": "ansi_default"}
"""The names of this program's own, as themes have them that do not know them."""
