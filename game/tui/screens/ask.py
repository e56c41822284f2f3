"""Small windows that ask one thing and give back an answer, or tell one thing."""

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, OptionList, Static

from game.text import one_line
from game.tui.actions import bindings
from game.tui.content import line
from game.tui.screens.page import Box
from game.tui.widgets.menu import Menu


class Choose(Box[str | None]):
    """Asks for one of a few answers; gives back its id, or None."""

    BINDINGS = bindings("modal")

    def __init__(self, title: str, body: Content, answers: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._title_text = title
        self._body = body
        self._answers = tuple(answers)

    def compose(self) -> ComposeResult:
        """Title, words, answers."""
        with Vertical(id="box"):
            yield Static(line(self._title_text), id="box-title")
            yield Static(self._body)
            yield Static("")
            yield Menu()

    def on_mount(self) -> None:
        """Offer the answers."""
        menu = self.query_one(Menu)
        menu.fill([(id, line(words), True) for id, words in self._answers])
        menu.focus()

    @on(OptionList.OptionSelected)
    def _answered(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_id)

    def action_back(self) -> None:
        """No answer."""
        self.dismiss(None)


class Ask(Box[str | None]):
    """Asks for a line of text; gives it back cleaned, or None."""

    BINDINGS = bindings("modal")

    def __init__(self, title: str, body: Content, value: str = "", placeholder: str = "") -> None:
        super().__init__()
        self._title_text = title
        self._body = body
        self._value = value
        self._placeholder = placeholder

    def compose(self) -> ComposeResult:
        """Title, words, field."""
        with Vertical(id="box"):
            yield Static(line(self._title_text), id="box-title")
            yield Static(self._body)
            yield Static("")
            yield Input(self._value, placeholder=self._placeholder, max_length=1000, compact=True)
            yield Static(Content("Enter: go on    Esc: back").stylize("$quiet"))

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        text = one_line(event.value)
        self.dismiss(text or None)

    def action_back(self) -> None:
        """No answer."""
        self.dismiss(None)


class Tell(Box[None]):
    """Tells something; Enter or Escape closes it."""

    BINDINGS = bindings("tell")

    def __init__(self, title: str, body: Content) -> None:
        super().__init__()
        self._title_text = title
        self._body = body

    def compose(self) -> ComposeResult:
        """Title and words."""
        with VerticalScroll(id="box"):
            yield Static(line(self._title_text), id="box-title")
            yield Static(self._body)
            yield Static("")
            yield Static(Content("Enter: close").stylize("$quiet"), id="close")

    def on_click(self) -> None:
        """A click anywhere closes it."""
        self.dismiss(None)

    def action_back(self) -> None:
        """Close."""
        self.dismiss(None)


_TOO_SMALL = "Please make the window larger:\nat least 60 columns by 20 rows.\n\nNothing is lost meanwhile."


class TooSmall(Box[None]):
    """Covers the screen while the window is smaller than the game needs."""

    DEFAULT_CSS = """
    TooSmall { align: center middle; background: $background; }
    TooSmall > Static { width: auto; text-align: center; }
    """

    def compose(self) -> ComposeResult:
        """One plain sentence."""
        yield Static(Content(_TOO_SMALL))
