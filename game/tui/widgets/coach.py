"""One line from the coach above the input. Used by the guided first call and by hints."""

from textual.widgets import Static

from game.tui.content import plain, shaped


class Coach(Static):
    """Shows a line, or takes no room."""

    DEFAULT_CSS = """
    Coach { display: none; height: auto; padding: 0 1; background: $boost; }
    Coach.-says { display: block; }
    """

    def say(self, words: str, title: str = "Coach") -> None:
        """Say it; empty words take the line away."""
        self.set_class(bool(words), "-says")
        self.update(shaped("[b $success]◇ $title[/]  ", title=title) + plain(words))
