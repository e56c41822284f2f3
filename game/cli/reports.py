"""JSON values told to people, line by line. Owns the layout of reports that a program gets as JSON."""

from collections.abc import Iterator, Mapping
from typing import Any


def explored(told: Mapping[str, Any]) -> str:
    """The report of `rapport explore`. The moves of a play stand as plain mode takes them: `rapport play --replies` plays them again."""
    lines = [f"{told['scene']} with {told['persona']}: {told['plays']} plays, {'every path' if told['exhaustive'] else 'a sample'}"]
    for which in ("best", "worst"):
        found = told[which]
        lines += ["", f"{which}: rating {found['rating']:.1f}, {found['ending']}"]
        lines += [f"  {_move(move)}" for move in found["moves"]]
    lines += ["", "endings:"]
    lines += [f"  {count:>5}  {ending}" for ending, count in sorted(told["endings"].items(), key=lambda item: (-item[1], item[0]))]
    lines += ["", "players that follow one rule (mean rating, mean turns):"]
    lines += [f"  {bot['rating']:>5.1f} {bot['turns']:>5.1f}  {name}" for name, bot in told["bots"].items()]
    unreached = [f"  {kind}: {', '.join(names)}" for kind, names in told["unreached"].items() if names]
    lines += ["", "not reached:", *(unreached or ["  nothing"])]
    return "\n".join(lines)


def _move(move: Mapping[str, Any]) -> str:
    if move["kind"] == "action":
        return f"/{move['action']} {move['text']}".rstrip()
    return f"@{move['reply']}" if move["reply"] else str(move["text"])


def understood(text: str, read: Mapping[str, Any]) -> str:
    """How one reply was read: the reply, what it shows with the words that show it, what it does in the scene, and its nearest reply."""
    return "\n".join([text, *(f"  {line}" for line in _read_lines(text, read)), ""])


def _read_lines(text: str, read: Mapping[str, Any]) -> Iterator[str]:
    for kind in ("techniques", "missteps"):
        for shown in read[kind]:
            start, end = shown["phrase"]
            yield f"{kind[:-1]:10} {shown['id']} {shown['score']:.2f} “{text[start:end]}”"
    for question in read["questions"]:
        start, end = question["sentence"]
        yield f"question   {question['kind']} “{text[start:end]}”"
    for kind, word in (("facts", "asks"), ("milestones", "does"), ("offers", "offers"), ("promises", "promises"), ("states", "states")):
        for id in read[kind]:
            yield f"{word:10} {id}"
    if not read["understood"]:
        yield "not understood"
    if read["nearest"]:
        yield f"nearest    {read['nearest']['reply']}, ahead by {read['nearest']['margin']:.2f}"
