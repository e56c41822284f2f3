"""What every screen of the game shares: the line on top, the footer, and how it goes back."""

from typing import Any, ClassVar, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widgets import ContentSwitcher, Footer, Static

from game.tui.content import joined, line, shaped
from game.tui.widgets.pages import PageBar

Result = TypeVar("Result")


class TitleLine(Static):
    """One line on top: where one is, and a word on it at the right."""

    DEFAULT_CSS = """
    TitleLine { height: 1; padding: 0 2; background: $surface; text-wrap: nowrap; text-overflow: ellipsis; }
    """

    def __init__(self, title: str, aside: str = "") -> None:
        super().__init__(shaped("[b $primary]$title[/]", title=title) + (Content("   ") + line(aside).stylize("$quiet") if aside else ""))


class Page(Screen[Any]):
    """A full screen with a footer."""

    def action_back(self) -> None:
        """Go back."""
        self.dismiss(None)

    def footer(self) -> ComposeResult:
        """The footer; the palette is not used, so that nothing runs but what the registry lists."""
        yield Footer(show_command_palette=False)

    def action_help(self) -> None:
        """Open the help."""
        from game.tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen())


class Paged(Page):
    """A full screen of several pages: a bar of their names, and a switcher whose children bear their ids."""

    PAGES: ClassVar[tuple[tuple[str, str], ...]] = ()
    """Id and name of each page, in order."""

    _open_at = 0

    @property
    def page_id(self) -> str:
        """The id of the page that is open."""
        return self.PAGES[self._open_at][0]

    def open_page(self, place: int) -> None:
        """Open a page by its place, counted round."""
        self._open_at = place % len(self.PAGES)
        self.query_one(ContentSwitcher).current = self.page_id
        self.query_one(PageBar).open(self._open_at)
        self.query_one(f"#{self.page_id}").focus()

    @on(PageBar.Opened)
    def _page_clicked(self, event: PageBar.Opened) -> None:
        self.open_page(event.place)

    def action_next_page(self) -> None:
        """The page after this one."""
        self.open_page(self._open_at + 1)

    def action_previous_page(self) -> None:
        """The page before this one."""
        self.open_page(self._open_at - 1)


class Box(ModalScreen[Result]):
    """A window over the screen."""

    DEFAULT_CSS = """
    Box { align: center middle; background: $background 70%; }
    Box > #box { width: 72; max-width: 96%; height: auto; max-height: 96%; background: $surface; border: round $primary; padding: 1 2; }
    Box #box-title { text-style: bold; color: $primary; padding: 0 0 1 0; }
    Box Menu, Box Menu:focus { background: $surface; }
    """


def paragraphs(*parts: Content | str) -> Content:
    """Parts with an empty line between them; empty parts left out."""
    return joined([Content(part) if isinstance(part, str) else part for part in parts if part], "\n\n")
