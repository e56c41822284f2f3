"""A row of page names: shows which page is open, and a click opens another."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Static


class PageName(Static):
    """One name."""

    DEFAULT_CSS = """
    PageName { width: auto; padding: 0 2; color: $quiet; }
    PageName.-open { color: $foreground; text-style: bold underline; background: $background; }
    PageName:hover { background: $boost; }
    """

    def __init__(self, place: int, name: str) -> None:
        super().__init__(Content(name))
        self.place = place

    def on_click(self) -> None:
        """Open it."""
        self.post_message(PageBar.Opened(self.place))


class PageBar(Horizontal):
    """All the names."""

    DEFAULT_CSS = """
    PageBar { height: 1; background: $surface; }
    """

    class Opened(Message):
        """A page was asked for."""

        def __init__(self, place: int) -> None:
            super().__init__()
            self.place = place

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = tuple(names)

    def compose(self) -> ComposeResult:
        """The names in order."""
        for place, name in enumerate(self._names):
            yield PageName(place, name)

    def open(self, place: int) -> None:
        """Mark the page that is open."""
        for name in self.query(PageName):
            name.set_class(name.place == place, "-open")
