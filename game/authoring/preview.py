"""A scene as it is spoken, to be read aloud: every beat's lines in a persona's own words, with sample reactions. Owns that print.

Nothing is played: conditions on style are settled for the persona, all others are shown.
"""

from collections.abc import Iterator, Sequence
from textwrap import wrap

from game.content.model.conditions import ALWAYS, All, Always, AnyOf, Condition, Holds, Not, condition_text
from game.content.model.lines import Lines, fill
from game.content.model.persona import Band, Persona, StyleName
from game.content.model.scene import Beat, Reply, Scene
from game.customer.coefficients import ROWS
from game.customer.voice import line_for, look, loudest

WIDTH = 100
"""Columns of the print."""
_NEVER = Not(ALWAYS)
_SAMPLES: tuple[Band, ...] = ("warm", "strained")
_REPLY_TAGS = (("asks", "facts"), ("does", "milestones"), ("offers", "offers"), ("promises", "promises"), ("states", "states"))


def preview(scene: Scene, personas: Sequence[Persona]) -> str:
    """The scene as each of these personas speaks it, one after the other."""
    return "\n\n\n".join("\n".join(_Print(scene, persona).whole()) for persona in personas)


def for_style(condition: Condition, style: StyleName) -> Condition:
    """What is left of a condition when the customer's style is known.

    >>> condition_text(for_style(All((Holds("style", "driver"), Holds("fact", "sunday"))), "driver"))
    'sunday known'
    """
    match condition:
        case Holds("style", id):
            return ALWAYS if id == style else _NEVER
        case Not(part):
            inner = for_style(part, style)
            return inner.part if isinstance(inner, Not) else Not(inner)
        case All(parts):
            left = [for_style(part, style) for part in parts]
            return _NEVER if _NEVER in left else _one_or(All, [part for part in left if part != ALWAYS], ALWAYS)
        case AnyOf(parts):
            left = [for_style(part, style) for part in parts]
            return ALWAYS if ALWAYS in left else _one_or(AnyOf, [part for part in left if part != _NEVER], _NEVER)
    return condition


def _one_or(kind: type[All] | type[AnyOf], parts: list[Condition], empty: Condition) -> Condition:
    return kind(tuple(parts)) if len(parts) > 1 else parts[0] if parts else empty


class _Print:
    """One persona in one scene. Keeps the reactions shown, so that each sample is another."""

    def __init__(self, scene: Scene, persona: Persona) -> None:
        self.scene = scene
        self.persona = persona
        self.slots = {**scene.slots, **persona.slots}
        self.style = persona.style.name
        self.shown: set[str] = set()
        self.turn = 0

    def whole(self) -> Iterator[str]:
        """Every line of the print."""
        scene, persona = self.scene, self.persona
        heading = f"{scene.title} · spoken by {persona.name}"
        yield from (heading, "=" * len(heading))
        yield from _wrapped(f"{persona.who} ({self.style}). {scene.about.channel}, {scene.about.trade}, {scene.starts}.", "")
        yield from _wrapped(fill(" ".join(scene.briefing.split()), self.slots), "")
        for beat in scene.beats.values():
            yield ""
            yield from self._beat(beat)
        yield from self._told()
        yield from self._desk()
        yield from self._endings()

    def _beat(self, beat: Beat) -> Iterator[str]:
        self.turn += 1
        later = f"   [{beat.later.text}]" if beat.later else ""
        yield f"── {beat.id}{later}"
        yield from _wrapped(f"({fill(look(self.persona, self.scene.about.channel, 'even', 1, self.turn), self.slots)})", "  ")
        yield from self._lines(beat.says)
        for number, reply in enumerate(beat.replies, 1):
            yield from self._reply(number, reply, beat)
        if beat.otherwise:
            yield "  Anything else typed:"
            yield from self._lines(beat.otherwise, "    ")

    def _lines(self, lines: Lines, indent: str = "  ") -> Iterator[str]:
        for line in lines:
            when = for_style(line.when, self.style)
            if when == _NEVER:
                continue
            condition = "" if isinstance(when, Always) else f"[{condition_text(when)}] "
            stage = f"({fill(line.stage, self.slots)}) " if line.stage else ""
            also = "+ " if line.also else ""
            words = f"“{fill(line.text, self.slots)}”" if line.text else ""
            yield from _wrapped(f"{also}{condition}{stage}{words}".rstrip(), indent)

    def _reply(self, number: int, reply: Reply, beat: Beat) -> Iterator[str]:
        when = for_style(reply.when, self.style)
        if when == _NEVER:
            return
        condition = "" if isinstance(when, Always) else f"[{condition_text(when)}] "
        yield from _wrapped(f"{number} {condition}{fill(reply.text, self.slots)}", "    ")
        does = [one.id for one in reply.reading.shown]
        does += [f"{word} {name}" for word, field in _REPLY_TAGS for name in getattr(reply.reading, field)]
        yield from _wrapped(f"{', '.join(does) or 'nothing'} → {reply.to or 'stays'}", "      · ")
        following = self.scene.beats.get(reply.to or "", beat)
        if not (following.alone and reply.to):
            yield from self._reactions(reply)

    def _reactions(self, reply: Reply) -> Iterator[str]:
        """How the customer might take it, at ease and strained."""
        cue = loudest([(one.id, ROWS[one.id].trust + ROWS[one.id].patience) for one in reply.reading.shown if one.id in ROWS])
        for band in _SAMPLES if cue else ():
            line = line_for(self.persona, cue, band, self.shown, 1, self.turn)
            if line is not None:
                self.shown.add(line.id)
                stage = f"({fill(line.stage, self.slots)}) " if line.stage else ""
                yield from _wrapped(f"{band}: {stage}“{fill(line.text, self.slots)}”", "      ")

    def _told(self) -> Iterator[str]:
        for fact in self.scene.facts.values():
            needs = for_style(fact.needs, self.style)
            yield ""
            yield f"── told: {fact.label}" + ("" if isinstance(needs, Always) else f"   [{condition_text(needs)}]")
            yield from self._lines(fact.tells)
            if fact.withholds:
                yield "  Not yet:"
                yield from self._lines(fact.withholds, "    ")

    def _desk(self) -> Iterator[str]:
        scene = self.scene
        blocks = [("back from hold", scene.hold.back), (f"brought in: {scene.escalation.who}", scene.escalation.says)]
        for one in scene.colleagues.values():
            blocks += [
                (f"{one.who}, when asked", one.says),
                (f"{one.who}, handed over warmly", one.warm),
                (f"{one.who}, handed over cold", one.cold),
            ]
        for heading, lines in blocks:
            if lines:
                yield ""
                yield f"── {heading}"
                yield from self._lines(lines)

    def _endings(self) -> Iterator[str]:
        for ending in self.scene.endings:
            when = for_style(ending.when, self.style)
            if when == _NEVER:
                continue
            yield ""
            yield f"── ending {ending.id} ({ending.kind})" + ("" if isinstance(when, Always) else f"   [{condition_text(when)}]")
            yield from self._lines(ending.says)
            if ending.tells:
                yield from _wrapped(fill(" ".join(ending.tells.split()), self.slots), "  ")
        yield ""
        yield "── afterwards"
        for kind, comments in self.persona.comments.items():
            for comment in comments:
                yield from _wrapped(f"{kind}: {fill(comment, self.slots)}", "  ")


def _wrapped(text: str, indent: str) -> list[str]:
    later = " " * (len(indent) + 2) if indent else ""
    return wrap(text, WIDTH, initial_indent=indent, subsequent_indent=later, break_long_words=False)
