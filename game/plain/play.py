"""One encounter, line by line. Owns the words around a talk in plain mode: prompts, numbered choices, the debrief as lines.

The lines of the talk go to stdout, word for word as on the screen; what is not the talk goes to stderr when stdout is JSON.
"""

import json
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from game.coaching import Debrief, before_lines, debrief, debrief_json, hint, last_typed_turn, reading_lines
from game.content.model.lines import fill
from game.content.model.persona import Persona
from game.content.model.scene import ACTIONS, Scene
from game.content.read.library import Library, load_library
from game.customer.chance import pick
from game.encounter import Encounter, Turn, alternatives, end_json, options, read_move, sight_of, turn_json
from game.encounter.speech import all_slots
from game.encounter.transcript import plain_line, spoken
from game.errors import MoveError, UsageError
from game.language import Reader
from game.plain.before import ask
from game.skills import BEHAVIOURS, SKILLS
from game.store.learner import LearnerStore
from game.store.learners import Learners
from game.store.talk import Restart, Resumed, Talk

HELP = f"""A line is a move. A number picks that reply; @id picks a reply by its id; anything else is said in your own words.
A backslash at the end of a line goes on in the next line.
At the desk: /{", /".join(ACTIONS)}. For example /record, /knowledge courier, /ask warehouse, /handover warm warehouse, /note words.
Around the talk: /hint, /replies, /meters, /what WORD (a technique, misstep or skill), /quit (the talk is kept), /help.
How you were read: /reading tells it of the last thing you typed. If it was meant otherwise, /meant lists other readings,
and /meant 2 takes the second: the turn is played again, and marked."""


def run(
    scene: str | None,
    persona: str | None,
    seed: int | None,
    learner: str | None,
    replies: Path | None,
    as_json: bool,
    stdin: TextIO,
    stdout: TextIO,
    stderr: TextIO,
) -> int:
    """Play one encounter from a stream of lines.

    Args:
        scene: the scene's name; None asks.
        persona: who is the customer; None lets the seed choose among those who suit the scene.
        seed: None draws one and says which.
        learner: whose progress this is; None is the default learner.
        replies: a file of moves to take instead of stdin; `-` is stdin.
        as_json: whether stdout gets a JSON object a turn instead of the transcript.
        stdin: where moves come from.
        stdout: the transcript, or JSON lines.
        stderr: prompts and notices when stdout is JSON.

    Returns:
        The exit code: 0.

    Raises:
        ContentError: the scene or persona cannot be loaded.
        UsageError: the file of replies cannot be read, or the persona does not suit the scene.
        SaveError: the learner's game is open elsewhere.
    """
    table = Table(stdout, stderr, as_json)
    if replies is None or str(replies) == "-":
        # Pipes and scripts play as they always did: only somebody who sits there is asked what they read in the talk.
        asks = replies is None and not as_json and stdin.isatty()
        return _encounter(scene, persona, seed, learner, _lines(stdin), table, asks)
    with _text_of(replies) as file:
        return _encounter(scene, persona, seed, learner, _lines(file), table, False)


def _encounter(
    scene: str | None, persona: str | None, seed: int | None, learner: str | None, lines: Iterator[str], table: "Table", asks: bool
) -> int:
    library = load_library()
    learners = Learners(tell=table.notice)
    with learners.open(learners.pick(learner)) as store:
        talk = _unfinished(library, store, table, lines) if scene is None else None
        if talk is None:
            chosen = library.scene(scene) if scene is not None else _ask_scene(library, table, lines)
            if chosen is None:
                return 0
            number = secrets.randbelow(1_000_000) if seed is None else seed
            customer = library.persona(persona) if persona is not None else _someone(library, chosen, number)
            if not chosen.suits(customer.id, customer.style.name):
                raise UsageError(f"{customer.name} does not play {chosen.title}: the scene rules it out with `not for`.")
            talk = Talk.start(store, chosen, customer, number, store.settings().sight)
        return _play(table, lines, talk, store, asks)


class Table:
    """Where the lines of a talk go."""

    def __init__(self, stdout: TextIO, stderr: TextIO, as_json: bool) -> None:
        self._stdout, self._stderr, self.as_json = stdout, stderr, as_json

    def data(self, record: dict[str, object]) -> None:
        """A line of JSON, if JSON was asked for."""
        if self.as_json:
            print(json.dumps(record, ensure_ascii=False), file=self._stdout, flush=True)

    def talk(self, text: str = "") -> None:
        """A line of the talk."""
        if not self.as_json:
            print(text, file=self._stdout, flush=True)

    def notice(self, text: str) -> None:
        """A line that is not the talk."""
        print(text, file=self._stderr if self.as_json else self._stdout, flush=True)


def _text_of(path: Path) -> TextIO:
    try:
        return path.open(encoding="utf-8", errors="replace")
    except OSError as error:
        raise UsageError(f"the file of replies cannot be read: {error.strerror}") from error


def _lines(stream: TextIO) -> Iterator[str]:
    """The moves: lines, those that end with a backslash joined to the next."""
    held: list[str] = []
    for raw in stream:
        line = raw.rstrip("\r\n")
        if line.endswith("\\"):
            held.append(line[:-1])
            continue
        yield "\n".join([*held, line])
        held = []
    if held:
        yield "\n".join(held)


def _unfinished(library: Library, store: LearnerStore, table: Table, lines: Iterator[str]) -> Talk | None:
    """The latest unfinished talk, if there is one and the player wants to go on with it."""
    for save in Talk.unfinished(store)[:1]:
        table.notice(f"Go on with {save.persona_name}, {save.scene_title}, turn {save.moves}? 1. Go on. 2. Something else.")
        answer = next((line.strip() for line in lines if line.strip() in ("1", "2")), "2")
        if answer == "1":
            match Talk.resume(store, save.name, library.scenes, library.personas):
                case Resumed(talk, note):
                    if note:
                        table.notice(note)
                    return talk
                case Restart(reason, _):
                    table.notice(reason)
                    store.leave(save.name)
    return None


def _ask_scene(library: Library, table: Table, lines: Iterator[str]) -> Scene | None:
    scenes = list(library.scenes.values())
    table.notice("Which scene?")
    for number, scene in enumerate(scenes, start=1):
        table.notice(f"{number}. {scene.title}: {scene.summary}")
    for line in lines:
        if line.strip().isdecimal() and len(line.strip()) < 4 and 1 <= int(line) <= len(scenes):
            return scenes[int(line) - 1]
        table.notice(f"Type a number, 1 to {len(scenes)}.")
    return None


def _someone(library: Library, scene: Scene, seed: int) -> Persona:
    suitable = [one for one in library.personas.values() if scene.suits(one.id, one.style.name)]
    if not suitable:
        raise UsageError(f"nobody is left to play {scene.title}: its `not for` rules out every persona.")
    return suitable[pick(len(suitable), seed, "persona")]


def _play(table: Table, lines: Iterator[str], talk: Talk, store: LearnerStore, asks: bool) -> int:
    reader = Reader.load()
    try:
        _open(table, talk.encounter)
        for line in lines:
            if _around(table, talk, line):
                continue
            if line.strip().casefold() == "/quit":
                break
            try:
                _take(table, talk, line, reader)
            except MoveError as error:
                table.notice(f"({error})")
                continue
            if talk.encounter.end is not None:
                break
            _offer(table, talk.encounter)
        if asks and talk.encounter.end is not None and not talk.asked:
            _before(table, lines, talk, store)
        return _close(table, talk, store)
    finally:
        talk.close()


def _take(table: Table, talk: Talk, line: str, reader: Reader) -> None:
    """A line as a turn: a move, or the last one played again as it was meant.

    Raises:
        MoveError: it is neither; nothing has changed.
    """
    word, _, rest = line.strip().partition(" ")
    if word.casefold() == "/meant":
        _correct(table, talk, rest.strip())
        return
    for turn in talk.play(read_move(talk.encounter, line, reader)):
        _show(table, talk.encounter, turn)


def _correct(table: Table, talk: Talk, number: str) -> None:
    others = alternatives(talk.encounter)
    if not (number.isdecimal() and len(number) < 4 and 1 <= int(number) <= len(others)):
        raise MoveError(f"there is no other reading of that number: /meant 1 to /meant {len(others)}")
    turn = talk.correct(others[int(number) - 1].reading)
    table.data(turn_json(turn))
    table.talk("(Meant otherwise: the turn was played again.)")
    for said in spoken(turn):
        if said.speaker != "you":
            table.talk(plain_line(talk.encounter, said))


def _open(table: Table, encounter: Encounter) -> None:
    slots = all_slots(encounter.scene, encounter.persona)
    table.notice(f"{encounter.scene.title}, with {encounter.persona.name} (seed {encounter.seed}). /help tells how to play.")
    table.talk()
    table.talk(fill(encounter.scene.briefing, slots))
    table.talk()
    for turn in encounter.turns:
        _show(table, encounter, turn)
    _offer(table, encounter)


def _show(table: Table, encounter: Encounter, turn: Turn) -> None:
    table.data(turn_json(turn))
    for line in spoken(turn):
        table.talk(plain_line(encounter, line))


def _offer(table: Table, encounter: Encounter) -> None:
    table.talk()
    for option in options(encounter):
        table.talk(f"{option.number}. {option.text}")


def _around(table: Table, talk: Talk, line: str) -> bool:
    """What is asked around the talk; True if the line was that."""
    word, _, rest = line.strip().partition(" ")
    match word.casefold():
        case "/help":
            table.notice(HELP)
        case "/hint":
            talk.hint()
            table.notice(f"Hint: {hint(talk.encounter)}")
        case "/replies":
            _offer(table, talk.encounter)
        case "/meters":
            for view in sight_of(talk.encounter, talk.sight):
                points = "" if view.points is None else f" {view.points:.1f}"
                change = "" if view.change is None else f" ({view.change:+.1f} last turn)"
                table.notice(f"{view.meter}:{points} {view.word or 'hidden until the end'}{change}")
        case "/what":
            table.notice(_meaning(rest))
        case "/reading":
            _tell_reading(table, talk.encounter)
        case "/meant" if not rest.strip():
            _tell_others(table, talk.encounter)
        case _:
            return False
    return True


def _tell_reading(table: Table, encounter: Encounter) -> None:
    place = last_typed_turn(encounter)
    if place is None:
        table.notice("(you have not typed a reply yet: there is nothing that was read)")
        return
    table.notice(f"You typed: {encounter.turns[place].text}")
    for line in reading_lines(encounter, place):
        table.notice(line.text)


def _tell_others(table: Table, encounter: Encounter) -> None:
    try:
        others = alternatives(encounter)
    except MoveError as error:
        table.notice(f"({error})")
        return
    table.notice("What did you mean? /meant and a number:")
    for number, other in enumerate(others, start=1):
        table.notice(f"{number}. {other.label}")


def _meaning(word: str) -> str:
    wanted = word.strip().casefold()
    for known in BEHAVIOURS.values():
        if wanted in (known.id, known.name.casefold()):
            return f"{known.name} ({known.kind}). {known.meaning} For example: “{known.example}” Not: “{known.near_miss}”"
    for skill in SKILLS:
        if wanted in (skill.id, skill.name.casefold()):
            return f"{skill.name}. {skill.meaning}"
    return "There is no technique, misstep or skill of that name."


def _before(table: Table, lines: Iterator[str], talk: Talk, store: LearnerStore) -> None:
    """Ask what the player read in the talk, and keep it."""
    settings = store.settings()
    answers, long = ask(table.notice, lines, talk.encounter, settings.long_questions)
    talk.answer(answers)
    if long != settings.long_questions:
        store.save_settings(replace(settings, long_questions=long))


def _close(table: Table, talk: Talk, store: LearnerStore) -> int:
    encounter = talk.encounter
    if encounter.end is None:
        table.data(end_json(encounter))
        table.notice("The talk is not over. It is kept, and the game offers to go on with it.")
        return 0
    shown = debrief(encounter)
    table.data({**end_json(encounter), "debrief": debrief_json(shown)})
    for line in _debrief_lines(shown, encounter, before_lines(encounter, talk.answers, store.history())):
        table.talk(line)
    return 0


def _debrief_lines(shown: Debrief, encounter: Encounter, before: Sequence[str]) -> Iterator[str]:
    yield ""
    yield f"=== Debrief: {shown.title} ==="
    yield shown.ending
    yield f"Rating: {shown.rating:.1f} of 100 ({shown.stars} of 5)."
    if shown.comment:
        yield f"{encounter.persona.first}, afterwards: {shown.comment}"
    yield from before
    if shown.turning is not None:
        yield f"Where it turned: turn {shown.turning.turn}, “{shown.turning.quote}” {shown.turning.sentence}"
    for number, finding in enumerate(shown.findings, start=1):
        quote = f" “{finding.quote}”" if finding.quote else ""
        yield f"{number}. {finding.title}.{quote} {finding.sentence} {finding.advice}"
