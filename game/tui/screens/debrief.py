"""The debrief: a minute's reading first; meters, ledger, skills, hidden mood, causes and wording on further pages. Saves it to a file."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from textual import on, work
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import ContentSwitcher, OptionList, Static

from game.coaching import Debrief, as_markdown, debrief, meter_series, mood_series
from game.coaching.export import as_json, star_markdown, told
from game.coaching.webpage import as_html
from game.encounter import Encounter, Typed
from game.skills import BEHAVIOURS
from game.store.talk import Talk
from game.tui.actions import bindings
from game.tui.content import cut, plain, shaped
from game.tui.debrief_pages import causes_page, first_page, ledger_rows, mood_page, skills_page, wording_page
from game.tui.screens.ask import Ask, Choose, Tell
from game.tui.screens.help import HelpScreen
from game.tui.screens.page import Paged, TitleLine
from game.tui.widgets.gauge import GLYPHS, NAMES
from game.tui.widgets.menu import Menu
from game.tui.widgets.pages import PageBar
from game.tui.widgets.plot import Curve, Plot

_STYLES = {"patience": "$warning", "trust": "$success", "resolution": "$foreground"}


@dataclass(frozen=True, slots=True)
class Again:
    """The player wants to try again from this turn."""

    turn: int


class DebriefScreen(Paged):
    """Everything about one finished talk. Gives back `Again` or None."""

    BINDINGS = bindings("debrief")
    PAGES = (
        ("page-first", "Debrief"),
        ("page-meters", "Meters"),
        ("page-ledger", "Ledger"),
        ("page-skills", "Skills"),
        ("page-mood", "Mood"),
        ("page-causes", "Causes"),
        ("page-wording", "Wording"),
    )
    CSS = """
    DebriefScreen PageName { padding: 0 1; }
    DebriefScreen ContentSwitcher { height: 1fr; }
    DebriefScreen VerticalScroll { padding: 1 2 0 2; height: 100%; scrollbar-size-vertical: 1; }
    DebriefScreen VerticalScroll Static { max-width: 100; }
    DebriefScreen Menu { height: 100%; padding: 1 0 0 0; }
    """

    def __init__(self, talk: Talk, before: Sequence[str] = ()) -> None:
        """Open the debrief of a finished talk.

        Args:
            talk: the talk.
            before: sentences on what the player answered before the debrief; they stand on the first page and in what is saved.
        """
        super().__init__()
        self.talk = talk
        self._shown: Debrief = replace(debrief(talk.encounter), before=tuple(before))
        self._told = told(talk.encounter)
        self._sums = False

    def compose(self) -> ComposeResult:
        """Seven pages."""
        encounter = self.talk.encounter
        yield TitleLine(self._shown.title, f"with {encounter.persona.name}")
        yield PageBar([name for _, name in self.PAGES])
        with ContentSwitcher(initial="page-first"):
            with VerticalScroll(id="page-first"):
                yield Static(id="first")
            with VerticalScroll(id="page-meters"):
                yield Plot([Curve(NAMES[one.name], GLYPHS[one.name], _STYLES[one.name], one.values) for one in meter_series(encounter)])
                yield Static(plain("\nPoints after each turn, 0 to 100; actions at the desk are steps of their own.").stylize("$quiet"))
            yield Menu(id="page-ledger")
            with VerticalScroll(id="page-skills"):
                yield Static(skills_page(self._shown))
            with VerticalScroll(id="page-mood"):
                mood = mood_series(encounter)
                yield Plot([Curve("Frustration, hidden during the talk", "▲", "$error", mood.values)], rows=9)
                yield Static(mood_page(encounter, self._shown))
            with VerticalScroll(id="page-causes"):
                yield Static(id="causes")
            with VerticalScroll(id="page-wording"):
                yield Static(id="wording")
        yield from self.footer()

    def on_mount(self) -> None:
        """Open the first page."""
        self.open_page(0)

    def on_resize(self) -> None:
        """Word what hangs for the width that there is."""
        width = min(96, max(40, self.app.size.width - 6))
        self.query_one("#first", Static).update(first_page(self.talk.encounter, self._shown, self.talk.save.hints, width))
        self.query_one("#causes", Static).update(causes_page(self._told.waterfalls, width))
        typed = any(isinstance(turn.move, Typed) for turn in self.talk.encounter.turns)
        self.query_one("#wording", Static).update(wording_page(self._told.advice, self._told.stronger, typed, width))
        self._fill_ledger()

    def _fill_ledger(self) -> None:
        width = max(40, self.app.size.width - 6)
        self.query_one("#page-ledger", Menu).fill(ledger_rows(self.talk.encounter, self._shown, self._sums, width))

    def action_sums(self) -> None:
        """How each number came about, on the ledger's page."""
        self._sums = not self._sums
        self._fill_ledger()
        self.open_page(2)

    @on(OptionList.OptionSelected)
    def _row_opened(self, event: OptionList.OptionSelected) -> None:
        cause = (event.option_id or "").partition("/")[2]
        if cause in BEHAVIOURS:
            self.app.push_screen(HelpScreen(cause, [cause]))

    def action_help(self) -> None:
        """The help, open at what the ledger stands on, else at the findings."""
        row = self.query_one("#page-ledger", Menu).chosen if self.page_id == "page-ledger" else None
        cause = (row or "").partition("/")[2]
        found = [one.behaviour for one in self._shown.findings if one.behaviour]
        self.app.push_screen(HelpScreen(cause if cause in BEHAVIOURS else "keys", [cause, *found] if cause in BEHAVIOURS else found))

    def action_home(self) -> None:
        """Home."""
        self.dismiss(None)

    @work
    async def action_again(self) -> None:
        """Ask from which turn; the one where it turned is offered first."""
        turns = [one for one in self._shown.account if one.number > 0]
        numbers = {one.number: one.said for one in reversed(turns)}
        place = min(self._shown.retry, len(self.talk.encounter.turns) - 1)
        best = max(1, self.talk.encounter.turns[place].number)
        order = [best, *(number for number in sorted(numbers) if number != best)]
        answers = [(str(number), f"Turn {number}: {cut(numbers.get(number, ''), 48)}") for number in order if number in numbers]
        words = shaped("Everything before it stays as it was; this talk is kept. Where it counted most: turn [b]$turn[/b].", turn=best)
        answer = await self.app.push_screen_wait(Choose("Try again from where?", words, answers))
        if answer is not None:
            self.dismiss(Again(int(answer)))

    @work
    async def action_keep(self) -> None:
        """Save in a form and to a path that the player sees; never over a file that is there."""
        answers = [(form.id, form.label) for form in _FORMS]
        asked = await self.app.push_screen_wait(
            Choose("Save the debrief", Content("In which form? Nothing leaves this computer."), answers)
        )
        form = next((one for one in _FORMS if one.id == asked), None)
        if form is None:
            return
        today = datetime.now().astimezone()
        scene = self.talk.encounter.scene.id.rpartition(":")[2]
        path: Path | None = _free(Path.home() / f"rapport-{scene}-{today:%Y-%m-%d}{form.ending}")
        words = shaped("$label, here:", label=form.label)
        while path is not None:
            answer = await self.app.push_screen_wait(Ask("Save the debrief", words, str(path)))
            if answer is None:
                return
            path = Path(answer).expanduser()
            try:
                with path.open("x", encoding="utf-8", newline="\n") as file:
                    file.write(form.write(self.talk.encounter, self._shown))
            except FileExistsError:
                path = _free(path)
                words = shaped("[$warning]There is a file of that name already; it was left alone. How about this one?[/]")
            except (OSError, ValueError) as error:
                reason = error.strerror if isinstance(error, OSError) and error.strerror else "that is not a path"
                words = shaped("[$warning]It could not be written: $reason. Another place?[/]", reason=reason)
            else:
                await self.app.push_screen_wait(Tell("Saved", plain(str(path.absolute()))))
                return


@dataclass(frozen=True, slots=True)
class _Form:
    """A form in which a debrief can be saved."""

    id: str
    label: str
    ending: str
    """Of the file's name."""
    write: Callable[[Encounter, Debrief], str]


def _json_text(encounter: Encounter, shown: Debrief) -> str:
    return json.dumps(as_json(encounter, shown), ensure_ascii=False, indent=1) + "\n"


_FORMS = (
    _Form("markdown", "Debrief and talk as Markdown", ".md", as_markdown),
    _Form("html", "Debrief and talk as a web page, to read or to print", ".html", as_html),
    _Form("json", "Debrief and talk as JSON, to compute with", ".json", _json_text),
    _Form("star", "A STAR story for a job interview, drafted from this talk", "-star.md", star_markdown),
)


def _free(path: Path) -> Path:
    """The path, or the next one with a number that is not taken."""
    free, number = path, 1
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free
