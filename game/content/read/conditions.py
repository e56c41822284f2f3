"""Conditions as a writer writes them, parsed to values. Owns their grammar; every mistake is reported at its own column."""

import re
from dataclasses import dataclass
from typing import cast, get_args

from game.content.model.conditions import ALWAYS, All, AnyOf, Compare, Condition, Holds, Not, Operator, Quantity, Subject
from game.content.model.persona import BANDS, STYLES
from game.content.read.findings import Place, did_you_mean
from game.content.read.marked import Scalar
from game.content.read.names import QUANTITIES, Context

NEVER = Not(ALWAYS)
_TOKEN = re.compile(r"\s*(?:(?P<number>-?\d+(?:\.\d+)?(?![\w-]))|(?P<word>[^\W_][\w-]*)|(?P<sign><=|>=|==|!=|[<>=(),])|(?P<odd>\S))")
_OPERATORS = get_args(Operator)
_MOST_DEPTH = 10
_VERBS: dict[str, tuple[Subject, str]] = {
    "known": ("fact", "fact"),
    "done": ("milestone", "milestone"),
    "set": ("flag", "flag"),
    "promised": ("promised", "promise"),
    "kept": ("kept", "promise"),
    "broken": ("broken", "promise"),
    "offered": ("offered", "remedy"),
    "asked": ("asked", "colleague"),
}
_DESK = {("record", "read"): "record", ("knowledge", "searched"): "knowledge", ("note", "written"): "note", ("handed", "over"): "handover"}
_DESK_WORDS = {"held": "hold", "escalated": "escalate"}
_FIRST_WORDS = ("not", "never", *QUANTITIES, *BANDS, *STYLES, *_DESK_WORDS, *(first for first, _ in _DESK))


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    offset: int


class _Fault(Exception):
    """The condition cannot be read on; it has been reported."""


def read_condition(node: Scalar, context: Context, start: int = 0, end: int | None = None) -> Condition:
    """The condition in a part of a text. After a mistake, which is reported: one that always holds."""
    text = node.text[start:end]
    tokens: list[_Token] = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "odd"
        tokens.append(_Token(kind, match.group(kind), start + match.start(kind)))
    parser = _Parser(node, tokens, context, start + len(text.rstrip()))
    try:
        return parser.whole()
    except _Fault:
        return ALWAYS


class _Parser:
    """A recursive descent over the tokens; `or` binds least but for the comma, then `and`, then `not`."""

    def __init__(self, node: Scalar, tokens: list[_Token], context: Context, end: int) -> None:
        self.node = node
        self.tokens = tokens
        self.context = context
        self.end = end
        self.at = 0
        self.depth = 0

    def whole(self) -> Condition:
        if not self.tokens:
            raise self.fault("empty-condition", None, "the condition is empty", "write `trust > 60`, `sunday known`, or leave it out")
        found = self.list()
        if self.at < len(self.tokens):
            token = self.tokens[self.at]
            near = did_you_mean(token.text, [*_VERBS, "and", "or"])
            raise self.fault("bad-condition", token, f"`{token.text}` is not expected here", near or "join conditions with `and` or `or`")
        return found

    def list(self) -> Condition:
        """Parts with commas: `or` between bands, `and` otherwise."""
        parts = [self.either()]
        places = [self.tokens[0].offset if self.tokens else 0]
        while self.take(","):
            places.append(self.tokens[self.at].offset if self.at < len(self.tokens) else self.end)
            parts.append(self.either())
        if len(parts) == 1:
            return parts[0]
        bands = [part for part in parts if isinstance(part, Holds) and part.subject == "band"]
        styles = [part for part in parts if isinstance(part, Holds) and part.subject == "style"]
        if len(styles) > 1:
            written = " or ".join(part.id for part in styles)
            self.context.report.error(
                "never-holds", self.place(places[1]), "a comma means `and` here, and nobody has two styles", f"write `{written}`"
            )
        rest = [part for part in parts if part not in bands]
        joined: Condition | None = AnyOf(tuple(bands)) if len(bands) > 1 else bands[0] if bands else None
        together = ([joined] if joined else []) + rest
        return together[0] if len(together) == 1 else All(tuple(together))

    def either(self) -> Condition:
        parts = [self.both()]
        while self.take("or"):
            parts.append(self.both())
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def both(self) -> Condition:
        parts = [self.one()]
        while self.take("and"):
            parts.append(self.one())
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def one(self) -> Condition:
        self.depth += 1
        token = self.tokens[self.at] if self.at < len(self.tokens) else None
        if token is None:
            raise self.fault("bad-condition", None, "the condition stops in the middle", "")
        if self.depth > _MOST_DEPTH:
            raise self.fault("bad-condition", token, "the condition is nested too deeply", "split it into two lines")
        self.at += 1
        found: Condition
        if token.text == "not":
            found = Not(self.one())
        elif token.text == "(":
            found = self.list()
            if not self.take(")"):
                raise self.fault("bad-condition", token, "this `(` is not closed", "write `)`")
        elif token.kind == "word":
            found = self.atom(token)
        else:
            raise self.fault("bad-condition", token, f"`{token.text}` cannot start a condition", "write a name, a quantity or `not`")
        self.depth -= 1
        return found

    def atom(self, token: _Token) -> Condition:
        word = token.text
        following = self.tokens[self.at] if self.at < len(self.tokens) else None
        if word in QUANTITIES:
            return self.comparison(token)
        if word in ("never", "always"):
            return NEVER if word == "never" else ALWAYS
        if word in STYLES:
            return Holds("style", word)
        if word in BANDS:
            return Holds("band", word)
        if word in _DESK_WORDS:
            return Holds("action", _DESK_WORDS[word])
        if following and (word, following.text) in _DESK:
            self.at += 1
            return Holds("action", _DESK[word, following.text])
        if following and following.text in _VERBS:
            self.at += 1
            subject, kind = _VERBS[following.text]
            self.context.use(kind, word, self.place(token.offset), self.instead(word))
            return Holds(subject, word)
        if following and following.kind == "word" and following.text not in ("and", "or"):
            near = did_you_mean(following.text, [*_VERBS, *(second for _, second in _DESK), "and", "or"])
            if word in _VERBS:
                near = f"write `{following.text} {word}`"
            raise self.fault("bad-condition", following, f"`{following.text}` says nothing here", near)
        if following and following.text in (*_OPERATORS, "="):
            near = did_you_mean(word, QUANTITIES) or f"one of: {', '.join(f'`{name}`' for name in QUANTITIES)}"
            raise self.fault("unknown-quantity", token, f"`{word}` is nothing that has a number", near)
        return self.bare(token)

    def comparison(self, token: _Token) -> Condition:
        sign = self.tokens[self.at] if self.at < len(self.tokens) else None
        if sign is None or sign.text not in _OPERATORS:
            raise self.fault("bad-condition", sign or token, f"`{token.text}` wants a comparison", f"write `{token.text} >= 50`")
        number = self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else None
        if number is None or number.kind != "number":
            raise self.fault("bad-condition", number or sign, "a number belongs here", f"write `{token.text} {sign.text} 50`")
        self.at += 2
        return Compare(cast(Quantity, token.text), cast(Operator, sign.text), float(number.text))

    def bare(self, token: _Token) -> Condition:
        """A name alone: a fact known, a milestone done or a flag set."""
        names = self.context.names
        subjects: tuple[Subject, ...] = ("fact", "milestone", "flag")
        for subject in subjects:
            if token.text in names.known[subject]:
                names.used[subject].add(token.text)
                return Holds(subject, token.text)
        if not names.unread & set(subjects):
            candidates = [name for subject in subjects for name in sorted(names.known[subject])]
            suggestion = self.instead(token.text) or did_you_mean(token.text, [*candidates, *_FIRST_WORDS])
            suggestion = suggestion or f"if it is a flag, set it somewhere with `sets {token.text}`"
            message = f"there is no fact, milestone or flag `{token.text}`"
            self.context.report.error("unknown-name", self.place(token.offset), message, suggestion)
        return Holds("flag", token.text)

    def instead(self, name: str) -> str:
        """How a condition on this name is written, by what it is."""
        kinds = self.context.names.kinds_of(name)
        ways = [verb for verb, (_, kind) in _VERBS.items() if kind in kinds]
        return f"write {' or '.join(f'`{name} {verb}`' for verb in ways)}" if ways else ""

    def take(self, text: str) -> bool:
        if self.at < len(self.tokens) and self.tokens[self.at].text == text:
            self.at += 1
            return True
        return False

    def place(self, offset: int) -> Place:
        return self.node.at(offset)

    def fault(self, code: str, token: _Token | None, message: str, suggestion: str) -> _Fault:
        self.context.report.error(code, self.place(token.offset if token else self.end), message, suggestion)
        return _Fault()
