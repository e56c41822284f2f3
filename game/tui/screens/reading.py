"""How a typed reply was read, over the talk: the words with what decided marked in them, and below, what else can have been meant."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.events import Key
from textual.widgets import OptionList, Static

from game.coaching import ReadingLine, reading_lines
from game.content.model.reading import Reading
from game.encounter import Alternative, Encounter, Turn, Typed, alternatives
from game.errors import MoveError
from game.tui.actions import bindings
from game.tui.content import hanging, joined, plain, shaped
from game.tui.screens.page import Box
from game.tui.widgets.menu import Menu

_MARKS = {
    "technique": ("▲", "$success"), "misstep": ("▼", "$error"), "deed": ("•", "$primary"), "near": ("≈", "$secondary"),
    "note": ("·", "$quiet"),
}  # fmt: skip
_PHRASES = {"technique": "u $success", "misstep": "b u $error"}
"""Underlined as well as coloured: the lines below say in words which is which."""
WIDEST = 76
"""Cells of the window, borders and margins included."""
_MARGINS = 6
"""Cells that the window's borders and margins take of its width."""


class ReadingScreen(Box[Reading | None]):
    """The reading of one turn. Gives back the reading that was meant instead, or None."""

    BINDINGS = bindings("reading")
    DEFAULT_CSS = """
    ReadingScreen > #box { width: 76; padding: 0 2; }
    ReadingScreen #box-title { padding: 0; }
    ReadingScreen VerticalScroll { height: auto; scrollbar-size-vertical: 1; }
    ReadingScreen #said { max-height: 17vh; }
    ReadingScreen #read { max-height: 21vh; margin-top: 1; }
    ReadingScreen #otherwise { margin-top: 1; color: $warning; text-style: bold; height: auto; }
    ReadingScreen Menu, ReadingScreen Menu:focus { max-height: 25vh; }
    ReadingScreen Menu > .option-list--option { padding: 0; }
    ReadingScreen #keys { color: $quiet; height: auto; }
    """

    def __init__(self, encounter: Encounter, place: int) -> None:
        """The reading of a typed turn.

        Args:
            encounter: the talk.
            place: the turn's place among its turns.
        """
        super().__init__()
        self._turn = encounter.turns[place]
        self._lines = reading_lines(encounter, place)
        self._others: tuple[Alternative, ...] = ()
        self._why_not = ""
        # What was typed word for word as a written reply was not read: then there is nothing to be put right.
        if isinstance(self._turn.move, Typed):
            try:
                self._others = alternatives(encounter)
            except MoveError as error:
                self._why_not = f"It stays as it was read: {error}."

    def compose(self) -> ComposeResult:
        """Words and lines above; what else can have been meant below."""
        with Vertical(id="box"):
            yield Static(Content("How you were read"), id="box-title")
            with VerticalScroll(id="said"):
                yield Static(_said(self._turn, self._lines))
            with VerticalScroll(id="read"):
                yield Static(id="lines")
            if self._others:
                yield Static(Content("That is not what I meant:"), id="otherwise")
                yield Menu()
                yield Static(Content("Number or arrows, Enter. Tab: scroll. Esc: back"), id="keys")
            else:
                yield Static(plain(self._why_not), id="otherwise")
                yield Static(Content("Esc: back"), id="keys")

    def on_mount(self) -> None:
        """Choosing is what keys are for first; Tab goes to what there is to scroll."""
        (self.query_one(Menu) if self._others else self.query_one("#read")).focus()

    def on_resize(self) -> None:
        """Word everything for the width that there is."""
        width = min(WIDEST, self.app.size.width * 96 // 100) - _MARGINS - 1
        self.query_one("#lines", Static).update(joined(_row(line, width) for line in self._lines))
        if self._others:
            rows = [
                (str(number), hanging(shaped("[b $warning]$number[/] ", number=number), plain(other.label), width), True)
                for number, other in enumerate(self._others, start=1)
            ]
            self.query_one(Menu).fill(rows)

    def on_key(self, event: Key) -> None:
        """A number goes to its row."""
        if event.key.isdecimal() and 1 <= int(event.key) <= len(self._others):
            event.stop()
            self.query_one(Menu).go_to(event.key)

    @on(OptionList.OptionSelected)
    def _meant(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._others[int(event.option_id or "1") - 1].reading)

    def action_back(self) -> None:
        """It was read as it was meant, or near enough."""
        self.dismiss(None)


def _said(turn: Turn, lines: tuple[ReadingLine, ...]) -> Content:
    """The player's words, the phrases that decided marked."""
    # What is unsafe is replaced one for one on the way to the screen, so the places stay true.
    words = plain(turn.text)
    for line in lines:
        if line.phrase is not None and line.kind in _PHRASES:
            words = words.stylize(_PHRASES[line.kind], *line.phrase)
    return shaped("[b $warning]You[/]  ") + words


def _row(line: ReadingLine, width: int) -> Content:
    mark, style = _MARKS[line.kind]
    words = plain(line.words)
    body = words + shaped(": [i]“$quote”[/i]", quote=line.quote) if line.quote else words
    return hanging(shaped(f"[{style}]$mark[/] ", mark=mark), body, width)
