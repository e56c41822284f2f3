"""A list to choose from, by arrows and Enter or by mouse. Every row is content, never markup."""

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import OptionList

from game.tui.content import item


class Menu(OptionList):
    """An option list in the game's looks."""

    DEFAULT_CSS = """
    Menu, Menu:focus {
        border: none; background: $background; background-tint: $foreground 0%; padding: 0; height: auto; max-height: 100%;
        scrollbar-size-vertical: 1;
    }
    Menu > .option-list--option { padding: 0 2; }
    """

    def fill(self, rows: Sequence[tuple[str, Content, bool]], keep: bool = True) -> None:
        """Show these rows (id, content, whether it can be chosen) in the place of the others.

        Args:
            rows: what to show.
            keep: whether the row that was highlighted stays so.
        """
        before = self.chosen if keep else None
        self.clear_options()
        self.add_options(item(content, id, disabled=not live) for id, content, live in rows)
        ids = [id for id, _, live in rows if live]
        self.go_to(before if before in ids else ids[0] if ids else None)

    @property
    def chosen(self) -> str | None:
        """The id of the highlighted row."""
        return None if self.highlighted is None else self.get_option_at_index(self.highlighted).id

    def go_to(self, id: str | None) -> None:
        """Highlight a row by id."""
        if id is not None:
            self.highlighted = self.get_option_index(id)
