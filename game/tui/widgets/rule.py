"""The line between the talk and the replies. It says what can be done now, or why something could not."""

from textual.content import Content
from textual.widget import Widget

from game.tui.content import line, shaped


class Rule(Widget):
    """A ruled line with words in it."""

    DEFAULT_CSS = """
    Rule { height: 1; width: 100%; padding: 0 1; text-wrap: nowrap; text-overflow: ellipsis; }
    """

    def __init__(self) -> None:
        super().__init__(id="rule")
        self._words = ""
        self._warns = False

    def say(self, words: str, warns: bool = False) -> None:
        """Show these words."""
        self._words, self._warns = words, warns
        self.refresh()

    def render(self) -> Content:
        """The words, then a line to the edge."""
        style = "b $warning" if self._warns else "$quiet"
        mark = "!" if self._warns else "─"
        words = line(self._words, max(8, self.content_size.width - 4)).stylize(style)
        rest = max(0, self.content_size.width - words.cell_length - 3)
        return shaped(f"[{style}]{mark}[/] ") + words + shaped("[$quiet] $rule[/]", rule="─" * rest)
