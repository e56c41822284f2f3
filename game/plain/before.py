"""Before the verdict, in lines: the same questions as on the screen, asked only of somebody who sits at a terminal."""

from collections.abc import Callable, Iterator, Mapping

from game.coaching import Answers, Confidence, Question, answered, questions
from game.encounter import Encounter

_SURENESS: Mapping[str, Confidence] = {"": "fairly sure", "?": "a guess", "!": "sure"}
"""What stands behind the number of a style."""


def ask(tell: Callable[[str], None], lines: Iterator[str], encounter: Encounter, long: bool) -> tuple[Answers, bool]:
    """Ask about a talk that has ended.

    Args:
        tell: prints a line.
        lines: what is typed; when it ends, so do the questions.
        encounter: the talk.
        long: whether the long form is wanted.

    Returns:
        What was answered, and whether the long form is wanted from now on.
    """
    answers = Answers()
    asked: list[Question] = []
    tell("")
    tell(f"Before the verdict. A number answers; Enter alone goes to the debrief; {_other(long)}.")
    while left := _left(questions(encounter, long), asked):
        question = left[0]
        _say(tell, question, encounter.persona.first)
        line = next((line.strip() for line in lines), "")
        if not line:
            return answers, long
        if line.casefold() in ("/more", "/fewer"):
            long = line.casefold() == "/more"
            tell(f"({'All questions' if long else 'Two questions'} from now on; {_other(long)}.)")
            continue
        found = _choice(question, line)
        if found is None:
            tell(f"(type a number, 1 to {len(question.choices)}{', with ? or ! if you like' if question.kind == 'style' else ''})")
            continue
        answers = answered(answers, question, *found)
        asked.append(question)
    return answers, long


def _other(long: bool) -> str:
    return "/fewer asks two questions only" if long else "/more asks for your own rating and a second moment too"


def _left(wanted: tuple[Question, ...], asked: list[Question]) -> list[Question]:
    done = {(one.kind, one.place) for one in asked}
    # The style comes last in either form: once it is answered there is nothing left.
    return [] if any(one.kind == "style" for one in asked) else [one for one in wanted if (one.kind, one.place) not in done]


def _say(tell: Callable[[str], None], question: Question, first: str) -> None:
    if question.kind == "feeling":
        tell(f"Turn {question.turn}." if question.turn else "The opening.")
        if question.done:
            tell(f"You: {question.done}")
        tell(f"{first}: {question.heard}")
    tell(question.words)
    for number, (_, label) in enumerate(question.choices, start=1):
        tell(f"{number}. {label.removeprefix(str(number)).strip()}")
    if question.kind == "style":
        tell("Put ? behind the number for a guess, ! if you are sure.")


def _choice(question: Question, line: str) -> tuple[str, Confidence] | None:
    """The choice that a line names, and how sure the player is; None if it names none."""
    number = line.rstrip("?!").strip()
    mark = line[len(line.rstrip("?!")) :] if question.kind == "style" else ""
    if mark not in _SURENESS or not number.isdecimal() or len(number) > 1 or not 1 <= int(number) <= len(question.choices):
        return None
    return question.choices[int(number) - 1][0], _SURENESS[mark]
