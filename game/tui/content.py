"""Turns text into screen content. Owns the one door through which words from outside (scenes, names, typed replies) reach the screen.

Nothing from outside is ever markup: `[@click=app.quit]` in a customer's name is shown as those characters. Control and
bidirectional characters are replaced here once more, whatever the reading room did before, because this is the last door.
"""

from collections.abc import Iterable, Sequence

from textual.content import Content
from textual.widgets.option_list import Option as ListItem

from game.text import clean, one_line

Part = tuple[str, str]
"""A speaker (`customer`, `you`, `desk`, `stage`, `time`; `meant` for a word on what you said) and the words."""

LONGEST = 4000
"""Characters of one text that a screen shows; more is cut, so that no line from outside can stall the terminal."""


def cut(text: str, longest: int = LONGEST) -> str:
    """The text, at most so many characters, with `…` in the place of the rest.

    >>> cut("abcdef", 4)
    'abc…'
    """
    return text if len(text) <= longest else text[: longest - 1] + "…"


def plain(text: str) -> Content:
    """Text from outside as it is, line breaks kept, never read as markup."""
    return Content(clean(cut(text)))


def line(text: str, longest: int = 400) -> Content:
    """Text from outside on one line."""
    return Content(cut(one_line(text[: longest * 4]), longest))


def shaped(template: str, **words: str | int | float) -> Content:
    """Our own markup with words from outside put in place of `$name`; the words are never markup."""
    return Content.from_markup(template, **{name: clean(cut(str(word))) for name, word in words.items()})


def joined(parts: Iterable[Content], between: str = "\n") -> Content:
    """Several contents as one."""
    return Content(between).join(parts)


def hanging(head: Content, body: Content, width: int) -> Content:
    """The body wrapped to a width in cells beside its head, later lines indented to where the first one starts.

    Args:
        head: what stands before the first line; on one line.
        body: what is wrapped.
        width: cells in all, the head included.
    """
    indent = head.cell_length
    lines = body.wrap(max(8, width - indent))
    margin = Content(" " * indent)
    return joined((head if number == 0 else margin) + piece.rstrip() for number, piece in enumerate(lines))


def item(prompt: Content, id: str, disabled: bool = False) -> ListItem:
    """A row of a list. Prompts given as strings would be markup, so rows are made here and nowhere else."""
    return ListItem(prompt, id=id, disabled=disabled)


def bar(points: float, width: int, style: str) -> Content:
    """A meter as a line: the filled part heavy, the rest thin, so that it reads without colour too.

    Args:
        points: 0 to 100.
        width: cells.
        style: the colour of the filled part, as a theme variable.
    """
    filled = min(width, max(0, round(points * width / 100)))
    if points > 0 and filled == 0:
        filled = 1
    return Content.from_markup(f"[{style}]{'━' * filled}[/][$foreground 30%]{'─' * (width - filled)}[/]")


def signed(points: float) -> str:
    """A change with its sign and an arrow, one decimal.

    >>> signed(2.4), signed(-3.0), signed(0)
    ('▲ +2.4', '▼ −3.0', '· 0')
    """
    if abs(points) < 0.05:
        return "· 0"
    return f"▲ +{points:.1f}" if points > 0 else f"▼ −{-points:.1f}"


def quoted(words: str, longest: int) -> str:
    """The player's words in quotation marks, shortened at a word.

    >>> quoted("I am so sorry about that", 14)
    '“I am so…”'
    """
    text = one_line(words[: longest * 8])
    room = longest - 2
    if len(text) <= room:
        return f"“{text}”"
    short = text[: room - 1]
    return f"“{short[: short.rfind(' ')] if ' ' in short else short}…”"


def listed(words: Sequence[str]) -> str:
    """Words as a list in a sentence.

    >>> listed(["a", "b", "c"])
    'a, b and c'
    """
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1] if words else ""
