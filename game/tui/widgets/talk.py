"""The talk: one widget a turn, the customer on the left, the player on the right. Old turns fold into one widget."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from game.tui.content import Part, cut, hanging, joined, plain, shaped

FOLD_AT = 150
"""Turn widgets kept apart; a resize with 500 of them takes most of a second."""


class TurnView(Widget):
    """What was said and done in one turn."""

    SCOPED_CSS = False  # its spacing follows the screen's height, whose class stands above it

    DEFAULT_CSS = """
    TurnView { height: auto; width: 100%; padding: 0 1; }
    .-tall TurnView { margin: 0 0 1 0; }
    """

    def __init__(self, parts: Sequence[Part], customer: str) -> None:
        super().__init__()
        self.parts = tuple(parts)
        self._customer = customer

    def render(self) -> Content:
        """The bubbles for the width that there is."""
        return self._bubbles(self.content_size.width)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Rows needed at a width in cells."""
        return self._bubbles(width).plain.count("\n") + 1

    def _bubbles(self, width: int) -> Content:
        return (
            joined(_bubble(speaker, words, self._customer, max(20, width)) for speaker, words in self.parts) if self.parts else Content("")
        )


def _bubble(speaker: str, words: str, customer: str, width: int) -> Content:
    words = cut(words)
    if speaker == "time":
        mid = f" {cut(words.strip(), width - 8)} "
        return shaped("[b $secondary]$rule[/]", rule=mid.center(width, "─"))
    if speaker == "stage":
        return hanging(Content("  "), plain(f"({words.strip()})").stylize("italic $quiet"), width)
    if speaker == "meant":
        mark = shaped("[italic $quiet]↻ $words[/]", words=words)
        return mark.pad_left(max(0, width - mark.cell_length))
    if speaker == "desk":
        return hanging(shaped("[$secondary]▪ [/]"), plain(words).stylize("$foreground 80%"), width)
    room = max(16, min(width - 6, 84))
    if speaker == "you" and words.startswith("/"):
        return hanging(shaped("[$secondary]▸ [/]"), plain(words).stylize("$quiet"), width)
    if speaker == "you":
        return _boxed(plain(words), "b $warning", "You", "$you", room, width)
    return _boxed(plain(words), "b $primary", cut(customer, 16), "$them", room, 0)


def _boxed(body: Content, name_style: str, name: str, ground: str, room: int, right: int) -> Content:
    """A bubble on its own ground; `right` is the width to push it to, or 0 for the left."""
    head = shaped(f" [{name_style}]$name[/]  ", name=name)
    lines = hanging(head, body, room - 1).split("\n")
    widest = max(piece.cell_length for piece in lines) + 1
    rows = [piece.pad_right(widest - piece.cell_length).stylize_before(f"on {ground}") for piece in lines]
    return joined(row.pad_left(max(0, right - widest)) for row in rows)


class TalkView(VerticalScroll):
    """The turns so far, scrolled to the last one."""

    SCOPED_CSS = False

    DEFAULT_CSS = """
    TalkView { height: 1fr; min-height: 2; scrollbar-size-vertical: 1; padding: 0; }
    .-tall TalkView { padding: 1 0 0 0; }
    """
    can_focus = False

    def __init__(self, customer: str) -> None:
        super().__init__(id="talk")
        self._customer = customer

    def compose(self) -> ComposeResult:
        """Nothing yet."""
        yield from ()

    def on_mount(self) -> None:
        """Stay at the bottom while turns come in."""
        self.anchor()

    async def take_back(self) -> None:
        """Take the last turn away: it is played again otherwise."""
        await self.query(TurnView).last().remove()

    async def add(self, turns: Sequence[Sequence[Part]]) -> None:
        """Show more turns below the others, and fold the oldest when there are too many."""
        fresh = [TurnView(parts, self._customer) for parts in turns if parts]
        shown = list(self.query(TurnView))
        over = len(shown) + len(fresh) - FOLD_AT
        if over > 0:
            old = (shown + fresh)[: over + 1]
            folded = TurnView([part for view in old for part in view.parts], self._customer)
            await self.remove_children([view for view in old if view.is_attached])
            fresh = [view for view in fresh if view not in old]
            await self.mount(folded, before=0 if self.children else None)
        await self.mount_all(fresh)
        self.anchor()
