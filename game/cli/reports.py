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


def practised(told: Mapping[str, Any]) -> str:
    """The report of `rapport learners progress`: what to play next first."""
    lines = [told["first_step"], ""] if told["first_step"] else [f"talks finished: {told['encounters']}", ""]
    for number, one in enumerate(told["next"], 1):
        lines += [f"next {number}: {one['title']}, with {one['who']}", *(f"  {why}" for why in one["why"])]
        lines.append(f"  rapport play {_short(one['scene'])} --persona {_short(one['persona'])}")
    if told["facts"]:
        lines += ["", "reached:", *(f"  {fact}" for fact in told["facts"])]
    lines += ["", "skills: level (where it likely lies), in own words / after a hint / picked, missteps, when due, goal"]
    lines += [f"  {one['name']:<23} {_level(one)}{_due(one)}" for one in told["skills"]]
    seen = [one for one in told["techniques"] if one["level"] is not None]
    if seen:
        lines += ["", "techniques shown:", *(f"  {one['name']:<40} {_level(one)}".rstrip() for one in seen)]
    lines += ["", "scenes and customers: best rating, times played"]
    for row in told["map"]:
        lines.append(f"  {row['title']}")
        for one in row["personas"]:
            lines.append(f"    {one['name']:<22} " + (f"{one['best']:.0f}, {one['plays']}×" if one["plays"] else "not yet"))
    return "\n".join(lines)


def _short(id: str) -> str:
    """An id as it is typed: without the pack of what came with the game."""
    return id.removeprefix("rapport:")


def _level(one: Mapping[str, Any]) -> str:
    shown = one["shown"]
    if one["level"] is None:
        return "  –  not yet seen"
    low, high = one["band"]
    counts = f"{shown['unaided']}/{shown['hinted']}/{shown['picked']}" + (f", {shown['missteps']}" if "due" in one else "")
    return f"{one['level']:3.0f}  {f'({low:.0f}–{high:.0f})':<9} {counts:<14}"


def _due(one: Mapping[str, Any]) -> str:
    due = f"  due {one['due_words']}" if one["due_words"] else ""
    return due + (f"  goal {one['goal']}" if one["goal"] is not None else "")


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
