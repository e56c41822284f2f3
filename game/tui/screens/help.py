"""Help: a searchable list of keys, meters, skills, techniques and missteps, with what each means."""

from collections.abc import Callable, Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.events import Key
from textual.widgets import Footer, Input, OptionList, Static

from game.tui.actions import bindings
from game.tui.content import cut, shaped
from game.tui.reference import Article, articles
from game.tui.screens.page import Box, TitleLine
from game.tui.widgets.menu import Menu

_MARKS = {"technique": "[$success]▲[/]", "misstep": "[$error]▼[/]", "meter": "", "skill": "[$primary]◇[/]"}


LIST = 34
"""Cells that the list is wide."""


class HelpScreen(Box[None]):
    """The list on the left, the entry on the right; typing searches."""

    BINDINGS = bindings("help")
    DEFAULT_CSS = """
    HelpScreen { align: left top; background: $background; layout: vertical; }
    HelpScreen #search { margin: 0 2; height: 1; }
    HelpScreen #list { width: 34; height: 1fr; margin: 1 0 0 0; }
    HelpScreen #list Menu { background: $background; height: 1fr; }
    HelpScreen #entry { width: 1fr; height: 1fr; padding: 1 2; scrollbar-size-vertical: 1; }
    """

    def __init__(self, start: str = "keys", seen: Sequence[str] = ()) -> None:
        """Open at an entry; ids that were seen in this talk come first among the techniques and missteps."""
        super().__init__()
        self._seen = tuple(seen)
        self._first = start

    def _arrange(self) -> None:
        """The entries in their order, worded for the width that there is."""
        everything = articles(max(30, self.app.size.width - LIST - 6))
        order = {id: place for place, id in enumerate(self._seen)}
        front = sorted((one for one in everything if one.id in order), key=lambda one: order[one.id])
        head = [one for one in everything if one.kind in ("keys", "desk", "meter") and one.id not in order]
        self._articles = (*head[:1], *front, *head[1:], *(one for one in everything if one not in head and one.id not in order))
        self._by_id = {one.id: one for one in self._articles}
        self._start = self._first if self._first in self._by_id else "keys"

    def compose(self) -> ComposeResult:
        """Search, list, entry."""
        self._arrange()
        yield TitleLine("Help", "type to search; up and down to read; Esc goes back")
        yield Input(placeholder="a key, a meter, a technique, a misstep…", id="search", compact=True, max_length=80)
        with Horizontal():
            with Vertical(id="list"):
                yield Menu()
            with VerticalScroll(id="entry", can_focus=False):
                yield Static(id="article")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Show everything, open at the entry asked for."""
        self._list("")
        self.query_one(Menu).go_to(self._start)
        self.query_one(Menu).can_focus = False
        self.query_one("#search", Input).focus()

    def _list(self, words: str) -> None:
        found = [one for one in self._articles if one.found_by(words)]
        # What is called so comes before what only mentions it.
        found.sort(key=lambda one: words.casefold() not in one.name.casefold())
        rows = [(one.id, _row(one), True) for one in found] or [("", Content("Nothing is called that."), False)]
        self.query_one(Menu).fill(rows)

    @on(Input.Changed)
    def _searched(self, event: Input.Changed) -> None:
        self._list(event.value)

    def on_key(self, event: Key) -> None:
        """Up and down move the list while the words stay in the field."""
        menu = self.query_one(Menu)
        moves: dict[str, Callable[[], None]] = {
            "up": menu.action_cursor_up,
            "down": menu.action_cursor_down,
            "pageup": menu.action_page_up,
            "pagedown": menu.action_page_down,
        }
        if event.key in moves:
            event.stop()
            moves[event.key]()

    @on(OptionList.OptionHighlighted)
    def _opened(self, event: OptionList.OptionHighlighted) -> None:
        article = self._by_id.get(event.option_id or "")
        if article is not None:
            self.query_one("#article", Static).update(shaped("[b $primary]$name[/]\n\n", name=article.name) + article.body)
            self.query_one("#entry").scroll_home(animate=False)

    def action_back(self) -> None:
        """Close the help."""
        self.dismiss(None)


def _row(article: Article) -> Content:
    mark = _MARKS.get(article.kind, "[$quiet]·[/]")
    return shaped(f"{mark} $name" if mark else "$name", name=cut(article.name, LIST - 7))
