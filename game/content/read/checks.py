"""Checks that need the whole scene: routes, worths, endings, what is declared and never used. Owns what makes a scene playable."""

from collections.abc import Iterable

from game.content.model.conditions import Always, Compare, Condition
from game.content.model.scene import END, Ending, Reply, Scene
from game.content.read.fields import Fields
from game.content.read.findings import Place
from game.content.read.names import KINDS, Context
from game.content.read.replies import Draft

_TOTAL = 100
_TAGS = {"fact": "asks", "milestone": "does", "remedy": "offers", "promise": "promises"}
_SECTIONS = {"fact": "facts", "milestone": "milestones", "remedy": "remedies", "promise": "promises"}


def one_meaning(fields: Fields, context: Context) -> None:
    """A bare name in a condition must mean one thing: facts, milestones and flags share no name."""
    seen: dict[str, str] = {}
    for kind in ("fact", "milestone"):
        for key, _ in fields.entries(_SECTIONS[kind]):
            if key.text in seen:
                message = f"`{key.text}` is {KINDS[seen[key.text]]} already"
                context.report.error("duplicate-name", (key.line, key.column), message, "give one of them another name")
            seen[key.text] = kind
            if key.text in context.names.known["flag"]:
                context.report.error(
                    "duplicate-name", (key.line, key.column), f"`{key.text}` is also set as a flag", "give one of them another name"
                )


def whole_scene(scene: Scene, fields: Fields, drafts: dict[str, list[Draft]], context: Context) -> None:
    """Everything that can only be seen with the whole scene at hand."""
    _replies(drafts, context)
    if not fields.table.broken:
        _worths(scene, fields, context)
        _beats(scene, fields, context)
        _routes(scene, fields, context)
        _endings(scene, fields, context)
    if not context.report.failed:
        _unused(scene, fields, context)
        _titles(scene, drafts, context)


def _replies(drafts: dict[str, list[Draft]], context: Context) -> None:
    ids: dict[str, int] = {}
    texts: dict[str, int] = {}
    for beat, some in drafts.items():
        for draft in some:
            place = draft.node.at(draft.start)
            id = draft.id or f"{beat}.{draft.number}"
            if id in ids:
                context.report.error("duplicate-name", place, f"`@{id}` names the reply in line {ids[id]} already", f"write `@{id}-2`")
            ids.setdefault(id, place[0])
            text = " ".join(draft.node.text[slice(*draft.words)].casefold().split())
            if text in texts:
                context.report.warn(
                    "same-reply", place, f"the same words stand in line {texts[text]}", "let the second one take up what happened since"
                )
            texts.setdefault(text, place[0])


def _worths(scene: Scene, fields: Fields, context: Context) -> None:
    total = sum(milestone.worth for milestone in scene.milestones.values())
    node = fields.table.get("milestones")
    if scene.milestones and total != _TOTAL and node is not None and not node.broken:
        place = fields.table.key("milestones")
        context.report.error("worths", place, f"the worths of the milestones sum to {total}", f"let them sum to {_TOTAL}")


def _beats(scene: Scene, fields: Fields, context: Context) -> None:
    for key, part in fields.parts("beats"):
        beat = scene.beats[key.text]
        place: Place = (key.line, key.column)
        if part.table.broken or not part.scalar("says"):
            continue
        if not beat.replies and not beat.otherwise:
            message = f"the talk is stuck in `{beat.id}`: it has neither `replies` nor `else`"
            context.report.error("dead-end", place, message, "add `replies`, or lead to `end` instead of here")
        elif beat.replies and not any(_always(reply.when) and (reply.to not in (None, beat.id) or reply.again) for reply in beat.replies):
            message = f"in `{beat.id}` every reply that leads on has a condition: all may be closed"
            context.report.warn("may-run-dry", place, message, "let one reply without a condition lead on, or mark it `again`")
        if beat.later and beat.id == scene.first.id:
            context.report.warn(
                "later-at-start", part.table.key("later"), "the first beat cannot jump ahead in time", "change `starts` instead"
            )


def _always(condition: Condition) -> bool:
    return isinstance(condition, Always)


def _leads_from(scene: Scene) -> dict[str, set[str]]:
    """Where each beat can lead, not counting the desk."""
    return {
        beat.id: {to for to in (*(reply.to for reply in beat.replies), *(lead.to for lead in beat.leads)) if to is not None}
        for beat in scene.beats.values()
    }


def _routes(scene: Scene, fields: Fields, context: Context) -> None:
    if not scene.beats:
        return
    leads = _leads_from(scene)
    reached = {scene.first.id}
    waiting = [scene.first.id, *(colleague.to for colleague in scene.colleagues.values()), scene.escalation.to]
    while waiting:
        beat = waiting.pop()
        reached.add(beat)
        waiting += sorted(leads.get(beat, set()) - reached)
    beats = fields.table.get("beats")
    cut_short = (beats is not None and beats.broken) or any(part.table.broken for _, part in fields.parts("beats"))
    for key, _ in fields.parts("beats"):
        if key.text not in reached and not cut_short:
            context.report.warn(
                "unreached-beat", (key.line, key.column), f"nothing leads to the beat `{key.text}`", f"write `-> {key.text}` on a reply"
            )
    ends = any(END in leads.get(beat, ()) for beat in reached)
    if not ends and not cut_short:
        message = "no reply leads to `end`: the talk can only run out"
        context.report.error("never-ends", fields.table.key("beats"), message, "write `-> end` on the replies that close the talk")


def _sure(ending: Ending) -> bool:
    """Whether the ending holds whatever happened."""
    when = ending.when
    if isinstance(when, Compare):
        low, high = (0.0, 100.0) if when.quantity in ("patience", "trust", "resolution") else (1.0 if when.quantity == "turn" else 0.0, 1e9)
        return {
            ">": when.number < low, ">=": when.number <= low, "<": when.number > high, "<=": when.number >= high,
            "==": False, "!=": not low <= when.number <= high,
        }[when.operator]  # fmt: skip
    return isinstance(when, Always)


def _endings(scene: Scene, fields: Fields, context: Context) -> None:
    node = fields.table.get("endings")
    if node is None or node.broken:
        return
    keys = {key.text: (key.line, key.column) for key, _ in fields.entries("endings")}
    sure = next((ending for ending in scene.endings if _sure(ending)), None)
    if sure is None and scene.endings:
        message = "no ending holds whatever happened"
        context.report.warn(
            "no-sure-ending", fields.table.key("endings"), message, "write a last one with `kind: unresolved, when: turn > 0`"
        )
    elif sure is not None:
        if sure.anytime:
            context.report.error(
                "ends-at-once", keys[sure.id], f"`{sure.id}` holds always and is looked for every turn", "give it a condition"
            )
        for ending in scene.endings[scene.endings.index(sure) + 1 :]:
            if not ending.anytime:
                message = f"`{ending.id}` is never taken: `{sure.id}` before it always holds"
                context.report.warn("unreached-ending", keys[ending.id], message, f"move it before `{sure.id}`")


def _unused(scene: Scene, fields: Fields, context: Context) -> None:
    """Things declared that no reply or condition ever uses."""
    every = [reply for beat in scene.beats.values() for reply in beat.replies]
    tagged = {
        "fact": _all(every, "facts"),
        "milestone": _all(every, "milestones"),
        "remedy": _all(every, "offers"),
        "promise": _all(every, "promises"),
    }
    for kind, section in _SECTIONS.items():
        for key, _ in fields.entries(section):
            if key.text not in tagged[kind]:
                message = f"no reply has the tag `{_TAGS[kind]} {key.text}`"
                context.report.warn(f"unused-{kind}", (key.line, key.column), message, "tag a reply, or delete it")
    for kind in ("milestone", "remedy", "promise"):
        for key, part in fields.parts(_SECTIONS[kind]):
            if not part.phrases("means"):
                message = f"typed text can never reach `{key.text}`: it has no `means`"
                context.report.warn("no-phrases", (key.line, key.column), message, "write `means: a phrase / another phrase`")
    unused = sorted(scene.flags - context.names.used["flag"])
    if unused:
        listed = ", ".join(f"`{flag}`" for flag in unused)
        context.report.warn(
            "unused-flag", fields.table.key("beats"), f"set and never asked for: {listed}", "use it in a condition, or do not set it"
        )


def _all(replies: Iterable[Reply], what: str) -> set[str]:
    return {id for reply in replies for id in getattr(reply.reading, what)}


def _titles(scene: Scene, drafts: dict[str, list[Draft]], context: Context) -> None:
    """`{title}` alone reads badly: «Mrs»."""
    for beat, some in drafts.items():
        for draft, reply in zip(some, scene.beats[beat].replies, strict=True):
            at = reply.text.casefold().find("{title}")
            if at >= 0 and not reply.text[at + 7 :].casefold().startswith(" {last}"):
                context.report.warn(
                    "bare-title", draft.node.at(draft.words[0] + at), "`{title}` alone says «Mrs»", "write `{title} {last}`"
                )
