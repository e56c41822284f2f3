"""The encounter: who it is, the talk, the meters, the replies and the field. Owns how a player's line becomes a turn on the screen."""

from collections.abc import Sequence
from typing import Any

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Footer, Static

from game.coaching import hint, last_typed_turn
from game.content.model.reading import Reading
from game.content.model.sight import Sight
from game.encounter import options, read_move
from game.encounter.state import Turn
from game.errors import MoveError
from game.language import Reader
from game.store.talk import Talk
from game.tui import views
from game.tui.actions import ACTS, bindings
from game.tui.content import LONGEST
from game.tui.screens.ask import Choose
from game.tui.screens.desk import DeskScreen
from game.tui.screens.help import HelpScreen
from game.tui.screens.page import Page
from game.tui.screens.reading import ReadingScreen
from game.tui.widgets.case import CaseFile
from game.tui.widgets.coach import Coach
from game.tui.widgets.customer import CustomerCard
from game.tui.widgets.field import ReplyField
from game.tui.widgets.replies import ReplyList, ReplyRow
from game.tui.widgets.rule import Rule
from game.tui.widgets.talk import TalkView

DEBRIEF, HOME, QUIT = "debrief", "home", "quit"
"""How the screen is left."""

_COMMANDS = {command: act.id for act in ACTS if act.command for command in act.command.split(", ")}
_OFFER = "Your turn: type what you would say, or a number"
_FOLDED = "Your turn: type what you would say (F4 shows written replies)"
_ENDED = "The talk has ended"


class EncounterScreen(Page):
    """One talk, from wherever it stands to its end. Gives back `DEBRIEF`, `HOME` or `QUIT`."""

    BINDINGS = bindings("encounter")
    # After a window is closed Textual would give the focus to the field even where it is hidden, and Enter with it.
    AUTO_FOCUS = ""
    DEFAULT_CSS = """
    EncounterScreen #side { dock: top; height: auto; }
    EncounterScreen.-wide #side { dock: right; width: 44; height: 100%; background: $surface; }
    EncounterScreen #left { height: 1fr; }
    EncounterScreen #entry { dock: bottom; height: auto; background: $surface; padding: 0 1; }
    EncounterScreen.-tall #entry { padding: 1 1; }
    EncounterScreen #prompt { width: 2; color: $warning; text-style: bold; }
    EncounterScreen #ended { display: none; height: auto; padding: 1 2; background: $surface; }
    EncounterScreen.-over #ended { display: block; }
    EncounterScreen.-over #ended:hover { background: $boost; }
    EncounterScreen.-over #entry, EncounterScreen.-over ReplyList { display: none; }
    """

    def __init__(self, talk: Talk, reader: Reader, sight: Sight, folded: bool = False) -> None:
        """A talk under way.

        Args:
            talk: the encounter with its save.
            reader: reads what is typed.
            sight: how much of the meters is shown.
            folded: whether the written replies are hidden until asked for.
        """
        super().__init__()
        self.talk = talk
        self.reader = reader
        self.sight: Sight = sight
        self.folded = folded
        self._shown = 0
        self._busy = False

    def compose(self) -> ComposeResult:
        """Customer and case; talk, replies, field."""
        with Vertical(id="side"):
            yield CustomerCard()
            yield CaseFile()
        with Vertical(id="left"):
            yield TalkView(self.talk.encounter.persona.first)
            yield Coach()
            yield Rule()
            yield ReplyList()
            with Horizontal(id="entry"):
                yield Static(Content("›"), id="prompt")
                yield ReplyField("type here; Enter sends")
            yield Static(Content("▶ Enter: debrief").stylize("b $warning"), id="ended")
        yield Footer(show_command_palette=False)

    async def on_mount(self) -> None:
        """Show the talk so far."""
        await self._refresh()

    def on_resize(self) -> None:
        """The card words itself for the width."""
        self.call_after_refresh(self._card)

    def _card(self) -> None:
        encounter = self.talk.encounter
        self.query_one(CustomerCard).show(views.presence(encounter), views.meters(encounter, self.sight))
        self.query_one(CaseFile).show(views.case(encounter))

    async def _refresh(self) -> None:
        """Show what has happened since the last time."""
        encounter = self.talk.encounter
        fresh = encounter.turns[self._shown :]
        self._shown = len(encounter.turns)
        await self.query_one(TalkView).add([views.parts(turn) for turn in fresh])
        self._card()
        over = encounter.end is not None
        self.set_class(over, "-over")
        if over:
            self.set_focus(None)
        else:
            self.query_one(ReplyField).focus()
        replies = self.query_one(ReplyList)
        replies.display = not over and not self.folded
        await replies.show([] if over else [(option.number, option.text) for option in options(encounter)])
        self._rule()
        self.refresh_bindings()
        self.call_after_refresh(self.query_one(TalkView).scroll_end, animate=False)

    def _rule(self) -> None:
        over = self.talk.encounter.end is not None
        self.query_one(Rule).say(_ENDED if over else _FOLDED if self.folded else _OFFER)

    @on(ReplyField.Sent)
    async def _sent(self, event: ReplyField.Sent) -> None:
        """Enter: what was typed, or the reply that the arrows have come to."""
        walked = self.query_one(ReplyList).walked
        if not event.text.strip() and walked:
            await self.say(str(walked))
        else:
            await self.say(event.text, typed=True)

    @on(ReplyRow.Picked)
    async def _picked(self, event: ReplyRow.Picked) -> None:
        await self.say(str(event.number))

    @on(ReplyField.Walked)
    def _walked(self, event: ReplyField.Walked) -> None:
        self.query_one(ReplyList).walk(event.step)

    @on(ReplyField.TooLong)
    def _too_long(self) -> None:
        self.query_one(Rule).say(f"That is more than {LONGEST} characters: the rest was left out", warns=True)

    async def say(self, text: str, typed: bool = False) -> None:
        """Take a line as a turn; what is not a move is answered in the rule, stays in the field and costs nothing."""
        word = text.strip().split(" ")[0]
        if word in _COMMANDS:
            await self.run_action(f"screen.{_COMMANDS[word]}")
            return
        if self._busy or self.talk.encounter.end is not None:
            return
        self._busy = True
        try:
            move = read_move(self.talk.encounter, text, self.reader)
            turns = self.talk.play(move)
        except MoveError as error:
            self.query_one(Rule).say(_sentence(str(error)), warns=True)
            if typed:
                self.query_one(ReplyField).give_back(text)
            return
        finally:
            self._busy = False
        self.query_one(Coach).say("")
        await self._refresh()
        self.after(turns)

    def after(self, turns: Sequence[Turn]) -> None:
        """Called when turns have been played and shown; the guided call adds its coach here."""

    def action_help(self) -> None:
        """Open the help, with what was seen in this talk on top."""
        self.app.push_screen(HelpScreen(seen=views.seen_ids(self.talk.encounter.turns)))

    @work
    async def action_desk(self) -> None:
        """Open the desk; what is chosen there is played as if typed."""
        if self.talk.encounter.end is None:
            line = await self.app.push_screen_wait(DeskScreen(self.talk.encounter))
            if line is not None:
                await self.say(line)

    def action_hint(self) -> None:
        """Say a hint, and mark the turn."""
        if self.talk.encounter.end is None:
            self.talk.hint()
            self.query_one(Coach).say(hint(self.talk.encounter), "Hint")

    @work
    async def action_reading(self) -> None:
        """Show how the last typed reply was read; if it was meant otherwise, play the turn again so."""
        place = last_typed_turn(self.talk.encounter)
        if place is None:
            self.query_one(Rule).say("Nothing was read yet: you have not typed a reply of your own", warns=True)
            return
        meant = await self.app.push_screen_wait(ReadingScreen(self.talk.encounter, place))
        if meant is not None:
            await self._correct(meant)

    async def _correct(self, meant: Reading) -> None:
        turn = self.talk.correct(meant)
        self.query_one(Coach).say("")
        self._shown -= 1
        await self.query_one(TalkView).take_back()
        await self._refresh()
        self.after((turn,))

    async def action_replies(self) -> None:
        """Fold the written replies or show them."""
        self.folded = not self.folded
        self.query_one(ReplyList).display = not self.folded and self.talk.encounter.end is None
        self._rule()

    def action_talk_up(self) -> None:
        """Scroll the talk."""
        self.query_one(TalkView).scroll_page_up(animate=False)

    def action_talk_down(self) -> None:
        """Scroll the talk."""
        self.query_one(TalkView).scroll_page_down(animate=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """After the end the footer offers only what still can be done."""
        if action in ("desk", "hint", "replies"):
            return self.talk.encounter.end is None
        return super().check_action(action, parameters)

    def action_finish(self) -> None:
        """To the debrief, once the talk has ended."""
        if self.talk.encounter.end is not None:
            self.dismiss(DEBRIEF)

    def on_click(self, event: Any) -> None:
        """The line at the end can be clicked."""
        if event.widget is not None and event.widget.id == "ended":
            self.action_finish()

    @work
    async def action_leave(self) -> None:
        """Ask where to go; nothing needs saving any more."""
        if self.talk.encounter.end is not None:
            self.dismiss(DEBRIEF)
            return
        answers = [("stay", "Stay in the talk"), (HOME, "Home: you can continue from there"), (QUIT, "Quit the game")]
        answer = await self.app.push_screen_wait(Choose("Leave the talk?", Content(self.saved_words()), answers))
        if answer in (HOME, QUIT):
            self.dismiss(answer)

    def saved_words(self) -> str:
        """Whether what was played is safe."""
        trouble = self.talk.trouble
        if trouble is not None:
            return f"The latest turns are not saved yet: {trouble}. Staying, or playing on, tries again."
        return f"Every turn up to here ({self.talk.encounter.last.number}) is saved already."


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
