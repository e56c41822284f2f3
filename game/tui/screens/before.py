"""Before the verdict: how they felt at a marked moment, and which style it was; a key for each answer, one key skips them all."""

from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import Click, Key
from textual.widgets import OptionList, Static

from game.coaching import Answers, Confidence, Question, answered, questions
from game.coaching.verdict import CONFIDENCES
from game.encounter import Encounter
from game.tui.actions import bindings
from game.tui.content import joined, line, plain, quoted, shaped
from game.tui.screens.page import Page, TitleLine, paragraphs
from game.tui.widgets.menu import Menu


@dataclass(frozen=True, slots=True)
class Answered:
    """What the screen gives back."""

    answers: Answers
    long: bool
    """Whether the long form is wanted from now on."""


class Sureness(Static):
    """How sure the player is of a style, in three steps; a click takes the next one."""

    DEFAULT_CSS = "Sureness { height: 1; padding: 0 2; margin: 1 0 0 0; }"


class BeforeScreen(Page):
    """The questions between a talk and its debrief, one at a time. Gives back `Answered`."""

    BINDINGS = bindings("before")
    CSS = """
    BeforeScreen #asked { height: auto; max-height: 50%; padding: 1 2; scrollbar-size-vertical: 1; }
    BeforeScreen #asked Static { max-width: 96; }
    BeforeScreen Menu { height: auto; }
    BeforeScreen #foot { height: 1; padding: 0 2; margin: 1 0; color: $quiet; }
    """

    def __init__(self, encounter: Encounter, long: bool = False) -> None:
        """Ask about a talk that has ended.

        Args:
            encounter: the talk.
            long: whether the long form is wanted.
        """
        super().__init__()
        self._encounter = encounter
        self._long = long
        self._questions = questions(encounter, long)
        self._place = 0
        self._answers = Answers()
        self._confidence: Confidence = "fairly sure"

    def compose(self) -> ComposeResult:
        """What is asked, the choices, how sure."""
        yield TitleLine("Before the verdict", f"{self._encounter.scene.title}, with {self._encounter.persona.name}")
        with VerticalScroll(id="asked", can_focus=False):
            yield Static(id="words")
        yield Menu()
        yield Sureness()
        yield Static(id="foot")
        yield from self.footer()

    def on_mount(self) -> None:
        """The first question."""
        self.query_one(Menu).focus()
        self._ask()

    def _ask(self) -> None:
        question = self._questions[self._place]
        self.query_one("#words", Static).update(_words(question, self._encounter.persona.first))
        rows = [(id, self._row(number, label, question), True) for number, (id, label) in enumerate(question.choices, start=1)]
        self.query_one(Menu).fill(rows, keep=False)
        self.query_one(Sureness).display = question.kind == "style"
        self._say_sureness()
        count = f"Question {self._place + 1} of {len(self._questions)}. A number or Enter answers; Esc goes to the debrief."
        self.query_one("#foot", Static).update(Content(count))

    def _row(self, number: int, label: str, question: Question) -> Content:
        # The labels of a rating begin with their number already.
        return line(label) if question.kind == "rating" else shaped("$number  $label", number=number, label=label)

    def _say_sureness(self) -> None:
        steps = [f"[b $warning]● {one}[/]" if one == self._confidence else f"[$quiet]○ {one}[/]" for one in CONFIDENCES]
        words = Content("How sure?  ") + Content("   ").join(Content.from_markup(step) for step in steps)
        self.query_one(Sureness).update(words + Content("   ← →").stylize("$quiet"))

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        if event.option_id:
            self._answer(event.option_id)

    def on_key(self, event: Key) -> None:
        """A number answers."""
        choices = self._questions[self._place].choices
        if event.character and event.character in "123456789"[: len(choices)]:
            event.stop()
            self._answer(choices[int(event.character) - 1][0])

    def _answer(self, id: str) -> None:
        self._answers = answered(self._answers, self._questions[self._place], id, self._confidence)
        self._place += 1
        if self._place < len(self._questions):
            self._ask()
        else:
            self._place -= 1
            self.action_skip()

    def action_skip(self) -> None:
        """On to the debrief, with what was answered so far."""
        self.dismiss(Answered(self._answers, self._long))

    def action_surer(self) -> None:
        """A step surer."""
        self._step(1)

    def action_less_sure(self) -> None:
        """A step less sure."""
        self._step(-1)

    def _step(self, by: int) -> None:
        place = min(max(CONFIDENCES.index(self._confidence) + by, 0), len(CONFIDENCES) - 1)
        self._confidence = CONFIDENCES[place]
        self._say_sureness()

    @on(Click, "Sureness")
    def _sureness_clicked(self) -> None:
        self._confidence = CONFIDENCES[(CONFIDENCES.index(self._confidence) + 1) % len(CONFIDENCES)]
        self._say_sureness()

    def action_longer(self) -> None:
        """The other form, from now on; what was answered stays answered."""
        self._long = not self._long
        done = self._questions[: self._place]
        wanted = questions(self._encounter, self._long)
        left = [one for one in wanted if all((one.kind, one.place) != (other.kind, other.place) for other in done)]
        self._questions = (*done, *left)
        self.notify("Long form from now on." if self._long else "Only the two questions from now on.", timeout=3, markup=False)
        self._ask()


def _words(question: Question, first: str) -> Content:
    """What is asked, with what it is about."""
    asked = shaped("[b $primary]$words[/]", words=question.words)
    if question.kind != "feeling":
        return asked
    where = shaped("[$quiet]Turn $turn[/]", turn=question.turn) if question.turn else Content("The opening").stylize("$quiet")
    done = shaped("[$quiet]You:[/] $said", said=quoted(question.done, 160)) if question.done else Content("")
    heard = shaped("[b $primary]$name:[/] ", name=first) + plain(question.heard)
    return paragraphs(joined([part for part in (where, done, heard) if part]), asked)
