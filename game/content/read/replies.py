"""Reply lines, `@id [condition] Words.  // tags -> beat`. Owns their grammar and how tags become a `Reading` with quoted words.

Lines are first cut up (`cut`), so that the flags of the whole scene are known before any condition is read.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from game.content.model.conditions import ALWAYS
from game.content.model.reading import Question, Reading, Shown, Span
from game.content.model.scene import END, Reply
from game.content.read.conditions import read_condition
from game.content.read.findings import closest, did_you_mean
from game.content.read.marked import Scalar
from game.content.read.names import ID, KINDS, Context
from game.content.read.speech import check_slots, rows
from game.skills import BEHAVIOURS, SKILLS, TECHNIQUES
from game.text import sentences, words

MOST_WORDS = 30
"""Words of a reply."""

_SLASHES = re.compile(r"(?:(?<=\s)|^)//")
_ARROW = re.compile(r"->\s*(\S*)\s*$")
_TAG = re.compile(r"""\s*(?P<body>(?:[^,"“”]|"[^"]*"|“[^”]*”)*)""")
_QUOTED = re.compile(r'"([^"]*)"|“([^”]*)”')
_OPEN = re.compile(
    r"(?:(?:and|so|but|well|okay|ok|then|now|sorry|right|please)\s+)*"
    r"(?:what|how|why|which|tell me|talk me|walk me|describe|in what way)\b",
    re.IGNORECASE,
)
_ASKING = frozenset(
    {"open-question", "clarifying-question", "probes-cause", "checks-understanding", "invites-questions", "asks-again", "makes-repeat"}
)
"""Behaviours that a question shows: without quoted words, the question is what the debrief quotes."""

NAMED = {
    "asks": "fact",
    "does": "milestone",
    "offers": "remedy",
    "promises": "promise",
    "states": "entry",
    "sets": "flag",
    "clears": "flag",
}
"""Tags that take a name, with the kind of name."""


@dataclass(slots=True)
class Tag:
    """One tag of a reply. Offsets are into the node's text."""

    word: str
    name: str
    offset: int
    name_offset: int
    quoted: tuple[int, str] | None = None
    """The words in quotes and where they stand."""


@dataclass(slots=True)
class Draft:
    """A reply line cut into its parts."""

    node: Scalar
    number: int
    start: int
    id: str = ""
    condition: Span | None = None
    words: Span = (0, 0)
    tags: list[Tag] = field(default_factory=list)
    to: str | None = None
    to_offset: int = 0


def cut(node: Scalar, context: Context) -> list[Draft]:
    """Cut every reply line of a block into its parts, reporting what cannot be cut."""
    if node.style == ">":
        context.report.error("folded-block", (node.line, node.column), "`>` runs the replies together into one", "write `|`")
    drafts = [Draft(node, number, start) for number, (start, _) in enumerate(rows(node), 1)]
    ends = [end for _, end in rows(node)]
    return [draft for draft, end in zip(drafts, ends, strict=True) if _cut_line(draft, end, context)]


def _cut_line(draft: Draft, end: int, context: Context) -> bool:
    node, text, at = draft.node, draft.node.text, draft.start
    match = _SLASHES.search(text, at, end)
    stop = match.start() if match else end
    # The id and the condition may come in either order.
    for _ in range(2):
        at += len(text[at:stop]) - len(text[at:stop].lstrip())
        if text.startswith("@", at) and not draft.id:
            at = _cut_id(draft, at, stop, context)
        elif text.startswith("[", at) and draft.condition is None:
            close = text.find("]", at, stop)
            if close < 0:
                context.report.error("open-bracket", node.at(at), "the condition is not closed", "write `]` before the words")
                return False
            draft.condition = (at + 1, close)
            at = close + 1
    said = text[at:stop]
    draft.words = (at + len(said) - len(said.lstrip()), stop - (len(said) - len(said.rstrip())))
    if not said.strip():
        context.report.error("empty-reply", node.at(draft.start), "this reply has no words", "write what the player says before the `//`")
        return False
    if match:
        _cut_tags(draft, match.end(), end, context)
    elif "->" in said:
        message = "the `->` stands in the words; tags and routes come after `//`"
        context.report.error("missing-slashes", node.at(at + said.index("->")), message, "write `Words.  // tags -> beat`")
    return True


def _cut_id(draft: Draft, at: int, stop: int, context: Context) -> int:
    """Take the `@id` of a reply; returns where it ends."""
    word = re.compile(r"@(\S*)\s*").match(draft.node.text, at, stop)
    assert word is not None
    draft.id = word.group(1)
    if not ID.fullmatch(draft.id):
        context.report.error("bad-name", draft.node.at(at), f"`@{draft.id}` cannot be a name: small letters, digits and hyphens")
    return word.end()


def _cut_tags(draft: Draft, start: int, end: int, context: Context) -> None:
    node, text = draft.node, draft.node.text
    quotes_out = _QUOTED.sub(lambda match: "_" * len(match.group()), text[start:end])
    arrow = _ARROW.search(quotes_out)
    if arrow:
        draft.to_offset = start + arrow.start(1)
        draft.to = arrow.group(1)
        end = start + arrow.start()
        if not draft.to:
            context.report.error("leads-nowhere", node.at(draft.to_offset - 1), "`->` without a beat", "write the beat's name, or `end`")
            draft.to = None
    elif "->" in quotes_out:
        offset = start + quotes_out.index("->")
        context.report.error("bad-route", node.at(offset), "one word belongs after `->`, and nothing after it", "write `tags -> beat`")
        end = offset
    at = start
    while at < end:
        match = _TAG.match(text, at, end)
        assert match is not None
        body = match.group("body")
        if body.strip():
            _cut_tag(draft, match.start("body"), body, context)
        at = match.end()
        if at < end and text[at] in '"“”':
            context.report.error("open-quote", node.at(at), "this quotation mark is not closed", 'write the words as "words"')
            break
        if at < end and not body.strip():
            context.report.error("empty-tag", node.at(at), "a tag is missing before this comma", "delete the comma")
        at += 1


def _cut_tag(draft: Draft, offset: int, body: str, context: Context) -> None:
    quoted = _QUOTED.search(body)
    bare = _QUOTED.sub(lambda match: " " * len(match.group()), body)
    parts = [(match.group(), match.start()) for match in re.finditer(r"\S+", bare)]
    place = draft.node.at(offset)
    if not parts:
        context.report.error("bad-tag", place, "quoted words without the technique they show", 'write `owns-fault "that was our doing"`')
        return
    word, start = parts[0]
    named = word in NAMED
    name, name_start = parts[1] if named and len(parts) > 1 else ("", start + len(word))
    tag = Tag(word, name, offset + start, offset + name_start)
    if quoted:
        group = 1 if quoted.group(1) is not None else 2
        tag.quoted = (offset + quoted.start(group), quoted.group(group))
    extra = parts[2:] if named else parts[1:]
    if extra:
        text, at = extra[0]
        suggestion = "put a comma between two tags" if text in NAMED or text in BEHAVIOURS or text == "again" else "delete it"
        context.report.error("extra-word", draft.node.at(offset + at), f"`{text}` does not belong to `{word}`", suggestion)
    draft.tags.append(tag)


def flags_set(drafts: Iterable[Draft]) -> set[str]:
    """The flags that the replies set."""
    return {tag.name for draft in drafts for tag in draft.tags if tag.word == "sets" and tag.name}


def finish(draft: Draft, beat: str, context: Context) -> Reply:
    """The reply of a line, with every name checked."""
    node = draft.node
    text = node.text[slice(*draft.words)]
    check_slots(node, *draft.words, context)
    count = len(words(text))
    if count > MOST_WORDS:
        message = f"{count} words; a reply has at most {MOST_WORDS}, so that four fit the screen"
        context.report.warn("long-reply", node.at(draft.words[0]), message, "cut it")
    if draft.to is not None and draft.to != END:
        context.use("beat", draft.to, node.at(draft.to_offset))
    when = read_condition(node, context, *draft.condition) if draft.condition else ALWAYS
    names = _names(draft, context)
    return Reply(
        id=draft.id or f"{beat}.{draft.number}",
        text=text,
        reading=_reading(draft, text, names, context),
        to=draft.to,
        when=when,
        sets=names["sets"],
        clears=names["clears"],
        again=any(tag.word == "again" for tag in draft.tags),
    )


def _names(draft: Draft, context: Context) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {word: [] for word in NAMED}
    for tag in draft.tags:
        kind = NAMED.get(tag.word)
        if kind is None:
            continue
        if not tag.name:
            context.report.error(
                "bad-tag", draft.node.at(tag.offset), f"`{tag.word}` wants {KINDS[kind]} after it", f"write `{tag.word} NAME`"
            )
            continue
        if tag.word == "sets" and not ID.fullmatch(tag.name):
            context.report.error(
                "bad-name", draft.node.at(tag.name_offset), f"`{tag.name}` cannot be a name: small letters, digits and hyphens"
            )
        elif tag.word == "sets" or context.use(kind, tag.name, draft.node.at(tag.name_offset), _tag_for(tag.name, context)):
            found[tag.word].append(tag.name)
    return {word: tuple(dict.fromkeys(ids)) for word, ids in found.items()}


def _tag_for(name: str, context: Context) -> str:
    kinds = context.names.kinds_of(name)
    ways = [word for word, kind in NAMED.items() if kind in kinds and kind != "flag"]
    return f"write `{ways[0]} {name}`" if ways else ""


def _reading(draft: Draft, text: str, names: dict[str, tuple[str, ...]], context: Context) -> Reading:
    shown: list[Shown] = []
    cuts = sentences(text)
    for tag in draft.tags:
        if tag.word in NAMED or tag.word == "again":
            _quoted_span(draft, text, tag, context)
        elif tag.word in BEHAVIOURS:
            if any(other.id == tag.word for other in shown):
                context.report.warn("tag-twice", draft.node.at(tag.offset), f"`{tag.word}` stands twice on this reply", "delete one")
                continue
            shown.append(_shown(draft, text, cuts, tag, context))
        else:
            _unknown_tag(draft, tag, context)
    return Reading(
        techniques=tuple(one for one in shown if BEHAVIOURS[one.id].kind == "technique"),
        missteps=tuple(one for one in shown if BEHAVIOURS[one.id].kind == "misstep"),
        facts=names["asks"],
        milestones=names["does"],
        offers=names["offers"],
        promises=names["promises"],
        states=names["states"],
        questions=tuple(_question(text, span) for span in cuts if _asks(text, span)),
    )


def _shown(draft: Draft, text: str, cuts: list[Span], tag: Tag, context: Context) -> Shown:
    phrase = _quoted_span(draft, text, tag, context)
    if phrase:
        holding = [cut for cut in cuts if cut[0] < phrase[1] and phrase[0] < cut[1]]
        sentence = (holding[0][0], holding[-1][1]) if holding else phrase
        return Shown(tag.word, 1.0, sentence, phrase)
    questions = [cut for cut in cuts if _asks(text, cut)]
    others = [cut for cut in cuts if cut not in questions]
    chosen = (questions if tag.word in _ASKING else others) or cuts
    first, last = cuts.index(chosen[0]), cuts.index(chosen[-1])
    together = chosen if last - first + 1 == len(chosen) else cuts
    span = (together[0][0], together[-1][1])
    return Shown(tag.word, 1.0, span, span)


def _quoted_span(draft: Draft, text: str, tag: Tag, context: Context) -> Span | None:
    """Where the quoted words of a tag stand in the reply; reported when they do not."""
    if tag.quoted is None:
        return None
    offset, wanted = tag.quoted
    start = _plain(text).find(_plain(wanted)) if wanted.strip() else -1
    if start < 0:
        message = "the quoted words do not stand in this reply" if wanted.strip() else "there are no words between the quotation marks"
        near = _nearest_words(text, wanted)
        context.report.error(
            "quote-not-in-reply", draft.node.at(offset), message, f'did you mean "{near}"?' if near else "copy them from the reply"
        )
        return None
    return (start, start + len(wanted))


def _plain(text: str) -> str:
    """For comparing: case and the shape of quotes left out, one character for one."""
    return "".join(low if len(low := character.lower()) == 1 else character for character in text.replace("’", "'").replace("‘", "'"))


def _nearest_words(text: str, wanted: str) -> str:
    """As many words of the reply as were quoted, if some run of them is close."""
    count = len(wanted.split())
    written = text.split()
    runs = [" ".join(written[at : at + count]).strip(".,;:!?") for at in range(len(written) - count + 1)]
    near = closest(wanted, runs)
    return near[0] if near else ""


def _asks(text: str, span: Span) -> bool:
    return text[slice(*span)].rstrip("\"'”’)]").endswith("?")


def _question(text: str, span: Span) -> Question:
    clauses = re.split(r"[,;:–—]\s*|\s-\s", text[slice(*span)])
    return Question("open" if any(_OPEN.match(clause.strip()) for clause in clauses) else "closed", span)


def _unknown_tag(draft: Draft, tag: Tag, context: Context) -> None:
    node = draft.node
    if context.report.full:
        context.report.dropped += 1
    elif tag.word in context.names.known["beat"]:
        context.report.error("unknown-tag", node.at(tag.offset), f"`{tag.word}` is a beat, not a tag", f"write `-> {tag.word}`")
    else:
        message = f"there is no technique or misstep `{tag.word}`"
        context.report.error("unknown-tag", node.at(tag.offset), message, nearest_behaviour(tag.word))


def nearest_behaviour(word: str) -> str:
    """The behaviour that a writer may have meant: by spelling, by the first word of the id, by its skill, by its meaning."""
    near = did_you_mean(word, [*BEHAVIOURS, *NAMED, "again"])
    if near:
        return near
    stem = word.casefold()[: max(4, min(6, len(word) - 2))]
    of_skill = [skill.id for skill in SKILLS if skill.id.startswith(stem)]
    found = [id for id in BEHAVIOURS if any(part.startswith(stem) for part in id.split("-"))]
    found += [one.id for one in TECHNIQUES if one.skill in of_skill]
    found += [one.id for one in BEHAVIOURS.values() if stem in f"{one.name} {one.meaning}".casefold()]
    listed = list(dict.fromkeys(found))[:3]
    return f"did you mean {' or '.join(f'`{id}`' for id in listed)}?" if listed else "the ids are in docs/writing.md, under Tags"
