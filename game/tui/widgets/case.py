"""What is known of the case so far: facts, milestones, what the desk showed. Fills the side panel when there is room."""

from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from game.tui.content import joined, plain, shaped


@dataclass(frozen=True, slots=True)
class Case:
    """What the player has found and done."""

    facts: tuple[str, ...] = ()
    """Facts learned, in words."""
    done: tuple[str, ...] = ()
    """Milestones reached."""
    promises: tuple[str, ...] = ()
    """Promises open, with when they are due."""
    desk: tuple[str, ...] = ()
    """What the desk showed, the latest last."""


def case_content(case: Case) -> Content:
    """The case as it stands, in headed lists."""
    parts: list[Content] = []
    for title, mark, rows in (
        ("Learned", "•", case.facts), ("Done", "✓", case.done), ("Promised", "◷", case.promises), ("Desk", "▪", case.desk),
    ):  # fmt: skip
        if rows:
            parts.append(shaped("[b $secondary]$title[/]", title=title))
            parts.extend(Content(f"{mark} ") + plain(row) for row in rows)
    return joined(parts) if parts else shaped("[$quiet]Nothing yet. Ask open questions, and look things up at the desk (F2).[/]")


class CaseFile(VerticalScroll):
    """Shows a `Case`; only in the wide layout."""

    SCOPED_CSS = False  # it follows the screen's width, whose class stands above it

    DEFAULT_CSS = """
    CaseFile { display: none; height: 1fr; padding: 1 2 0 2; background: $surface; scrollbar-size-vertical: 1; }
    .-wide CaseFile { display: block; }
    """
    can_focus = False

    def compose(self) -> ComposeResult:
        """One static text."""
        yield Static(id="case")

    def show(self, case: Case) -> None:
        """Show the case as it stands."""
        self.query_one("#case", Static).update(case_content(case))
