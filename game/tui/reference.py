"""What F1 can explain: keys, meters, skills, techniques and missteps. Owns the entries and their words; the ids are the vocabulary's."""

from dataclasses import dataclass

from textual.content import Content

from game.skills import BEHAVIOURS, SKILLS
from game.tui.actions import ACTS, key_name
from game.tui.content import hanging, joined, plain, shaped


@dataclass(frozen=True, slots=True)
class Article:
    """One entry of the help."""

    id: str
    """The id of the vocabulary, or `meter …`, `keys …`."""
    kind: str
    name: str
    body: Content

    def found_by(self, words: str) -> bool:
        """Whether a search finds it."""
        inside = f"{self.id} {self.kind} {self.name} {self.body.plain}".casefold()
        return all(word in inside for word in words.casefold().split())


METER_WORDS = {
    "patience": (
        "● Patience",
        "How long they will stay with it. Being rushed, asked again or kept waiting costs it; minutes cost it too. At 0 they leave.",
    ),
    "trust": ("◆ Trust", "How far they believe you. It opens what they tell you and what they will accept. A broken promise costs most."),
    "resolution": ("■ Resolution", "How far the problem itself is solved. Only steps of the solution move it; kind words alone do not."),
}


def articles(width: int) -> tuple[Article, ...]:
    """Every entry, in the order of the list.

    Args:
        width: cells that an entry may be wide.
    """
    return (_keys(width), *_desk(), *_meters(), *_skills(), *_behaviours())


def _keys(width: int) -> Article:
    rows = [
        hanging(
            shaped("[b $warning]$key[/] ", key=key_name(act.keys).ljust(9)),
            plain(f"{act.tooltip}{f' (or {act.command})' if act.command else ''}"),
            width,
        )
        for act in ACTS
        if set(act.screens) & {"*", "encounter", "debrief"}
    ]
    typing = Content(
        "In a talk: type what you would say and press Enter; Ctrl+J starts a new line. A number alone and Enter picks that reply. "
        "In the empty field, up and down walk the replies. A line that starts with / is an action. Letters are never commands.\n"
    )
    return Article("keys", "keys", "The keys", joined([typing, *rows]))


def _desk() -> list[Article]:
    rows = (
        ("/record", "Read the customer's record.", "Costs no turn. What it says can then be stated as fact."),
        ("/knowledge words", "Search the knowledge base.", "Costs no turn. Look it up rather than guess."),
        ("/hold", "Put them on hold.", "Costs minutes. Say why and for how long first."),
        ("/ask who", "Ask a colleague.", "Costs minutes. Say that you are doing it."),
        (
            "/handover warm who",
            "Hand the customer over.",
            "Warm: the story is told first, so that nothing has to be said again. Cold: it is not.",
        ),
        ("/escalate", "Bring in someone with more power.", "In time when it is needed, too soon before you have tried."),
        ("/note text", "Write the note.", "What was found, agreed and still to do. Some promises are kept by it."),
    )
    return [Article(f"desk {command.split()[0]}", "desk", command, Content(f"{name} {words}")) for command, name, words in rows]


def _meters() -> list[Article]:
    return [Article(f"meter {id}", "meter", name, Content(words)) for id, (name, words) in METER_WORDS.items()]


def _skills() -> list[Article]:
    made = []
    for skill in SKILLS:
        members = [behaviour for behaviour in BEHAVIOURS.values() if behaviour.skill == skill.id]
        good = ", ".join(one.name for one in members if one.kind == "technique")
        bad = ", ".join(one.name for one in members if one.kind == "misstep")
        body = shaped(
            "$meaning\n\n[$success]▲ Techniques[/]  $good\n\n[$error]▼ Missteps[/]  $bad", meaning=skill.meaning, good=good, bad=bad
        )
        made.append(Article(skill.id, "skill", skill.name, body))
    return made


def _behaviours() -> list[Article]:
    names = {skill.id: skill.name for skill in SKILLS}
    made = []
    for one in BEHAVIOURS.values():
        good = one.kind == "technique"
        sign = "[$success]▲ Shows it:[/]" if good else "[$error]▼ Commits it:[/]"
        body = shaped(
            f"$meaning\n\n{sign}  “$example”\n\n[$quiet]Looks alike, and is not:[/]  “$near”\n\n[$quiet]$kind of the skill $skill[/]",
            meaning=one.meaning, example=one.example, near=one.near_miss, kind="A technique" if good else "A misstep",
            skill=names[one.skill],
        )  # fmt: skip
        made.append(Article(one.id, one.kind, one.name, body))
    return made
