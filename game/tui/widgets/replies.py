"""The replies on offer, by number. A click picks one; the field walks them with up and down."""

from collections.abc import Sequence

from textual.containers import Vertical
from textual.content import Content
from textual.events import Click
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from game.tui.content import hanging, plain, shaped


class ReplyRow(Widget):
    """One reply: its number and all of its words."""

    DEFAULT_CSS = """
    ReplyRow { height: auto; width: 100%; padding: 0 1; }
    ReplyRow:hover { background: $boost; }
    ReplyRow.-walked { background: $block-cursor-background; }
    """

    class Picked(Message):
        """A reply was clicked."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    def __init__(self, number: int, text: str) -> None:
        super().__init__()
        self.number = number
        self.text = text
        self.tooltip = Content(f"Say this (or type {number} and Enter)")

    def render(self) -> Content:
        """Number and words, wrapped under themselves."""
        return self._rows(self.content_size.width)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Rows needed at a width in cells."""
        return self._rows(width).plain.count("\n") + 1

    def _rows(self, width: int) -> Content:
        mark = "▶" if self.has_class("-walked") else " "
        return hanging(shaped("[b $warning]$mark$number[/] ", mark=mark, number=self.number), plain(self.text), max(20, width))

    def on_click(self, event: Click) -> None:
        """Pick it."""
        event.stop()
        self.post_message(self.Picked(self.number))


class ReplyList(Vertical):
    """At most four replies."""

    DEFAULT_CSS = """
    ReplyList { height: auto; max-height: 70%; overflow-y: auto; scrollbar-size-vertical: 1; }
    """
    walked: reactive[int] = reactive(0)
    """The number that up and down have come to; 0 is none."""

    async def show(self, options: Sequence[tuple[int, str]]) -> None:
        """Show these replies (number, words) in the place of the others."""
        self.walked = 0
        async with self.batch():
            await self.remove_children()
            await self.mount_all(ReplyRow(number, text) for number, text in options)

    @property
    def numbers(self) -> list[int]:
        """The numbers on offer."""
        return [row.number for row in self.query(ReplyRow)]

    def walk(self, step: int) -> None:
        """Go to the next reply or the one before."""
        numbers = self.numbers
        if numbers and self.display:
            place = numbers.index(self.walked) + step if self.walked in numbers else (0 if step > 0 else -1)
            self.walked = numbers[place % len(numbers)]

    def watch_walked(self) -> None:
        """Mark the one that was come to."""
        for row in self.query(ReplyRow):
            row.set_class(row.number == self.walked, "-walked")
            row.refresh()
