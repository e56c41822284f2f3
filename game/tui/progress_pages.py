"""The pages of progress as content. Owns how practice is told on the screen; every number and every reason comes from coaching."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from textual.content import Content

from game.coaching.levels import Level
from game.coaching.practice import Practice, SkillPractice, Square, Suggestion, when_due
from game.skills import SKILLS, TECHNIQUES
from game.store.history import Finished
from game.tui.content import bar, cut, hanging, joined, line, plain, shaped
from game.tui.screens.page import paragraphs

_BAR = 12
"""Cells of a level's bar."""


def next_page(shown: Practice, width: int) -> Content:
    """What to play next and why, what was reached, and the goals.

    Args:
        shown: the practice.
        width: cells.
    """
    if not shown.next:
        return Content("No scene can be played here. `rapport check` says why.")
    head = shaped("[b $secondary]What to play next[/]   [$quiet]F4 plays the first[/]")
    parts: list[Content | str] = [plain(shown.first_step)] if shown.first_step else []
    parts.append(joined([head, *(_suggestion(number, one, width) for number, one in enumerate(shown.next, 1))]))
    if shown.facts:
        reached = [hanging(Content("· "), plain(one), width) for one in shown.facts]
        parts.append(joined([shaped("[b $secondary]Reached[/]"), *reached]))
    parts.append(joined([shaped("[b $secondary]Your goals[/]   [$quiet]F2 sets one[/]"), *_goals(shown)]))
    return paragraphs(*parts)


def _suggestion(number: int, one: Suggestion, width: int) -> Content:
    head = shaped("[b]$number[/b] ", number=number)
    title = shaped("[b]$title[/b], with $who", title=one.title, who=one.who)
    return joined([hanging(head, title, width), hanging(Content("  "), plain(" ".join(one.why)), width)])


def _goals(shown: Practice) -> list[Content]:
    goals = [one for one in shown.skills if one.goal is not None]
    if not goals:
        return [Content("None set.").stylize("$quiet")]
    return [
        shaped(
            "$mark $name  $level of $goal",
            mark="✓" if one.level.level >= (one.goal or 0) else "○",
            name=one.name.ljust(23),
            level=f"{one.level.level:3.0f}",
            goal=one.goal or 0,
        )
        for one in goals
    ]


def skills_page(shown: Practice, now: datetime) -> Content:
    """Every skill with its level, its band, when it is due, and how it was shown."""
    head = shaped(
        "[$quiet]Each skill: its level, 0 to 100, and in brackets where it likely lies. Own words count most, after a hint less, a picked "
        "reply least; harder scenes and less on view prove more; older talks fade.[/]"
    )
    return paragraphs(head, joined(_skill(one, now) for one in shown.skills))


def _skill(one: SkillPractice, now: datetime) -> Content:
    due = "" if one.due.at is None else f"due {when_due(one.due.days(now))}"
    counts = one.level.counts
    first = shaped("[b]$name[/b] ", name=one.name.ljust(23)) + _level(one.level) + shaped("  [$quiet]$due[/]", due=due)
    if one.goal is not None:
        first += shaped("  [$secondary]goal $goal[/]", goal=one.goal)
    scenes = f"{one.played} of {one.scenes} scenes for it played" if one.scenes else "no scene here is made for it"
    shown = f"own words {counts.unaided} · after a hint {counts.hinted} · picked {counts.picked} · ▼ missteps {counts.missteps} · "
    return first + shaped("\n  [$quiet]$shown$scenes[/]", shown=shown if one.level.seen else "", scenes=scenes)


def _level(level: Level) -> Content:
    if not level.seen:
        return bar(0, _BAR, "$success") + shaped("  [$quiet]not yet seen[/]    ")
    band = f"({level.low:.0f}–{level.high:.0f})".ljust(8)
    return bar(level.level, _BAR, "$success") + shaped(" [b]$level[/b] [$quiet]$band[/]", level=f"{level.level:3.0f}", band=band)


def techniques_page(shown: Practice, width: int) -> Content:
    """Every technique under its skill; those not shown yet in one line.

    Args:
        shown: the practice.
        width: cells.
    """
    levels = {one.id: one for one in shown.techniques}
    parts: list[Content | str] = [shaped("[$quiet]Numbers at the end: in own words / after a hint / picked.[/]")]
    for skill in SKILLS:
        own = [one for one in TECHNIQUES if one.skill == skill.id]
        rows = [shaped("[b $secondary]$name[/]", name=skill.name)]
        for one in own:
            level = levels[one.id]
            if level.seen:
                counts = f"{level.counts.unaided}/{level.counts.hinted}/{level.counts.picked}"
                name = shaped("$name ", name=cut(one.name, 34).ljust(34))
                rows.append(name + _level(level) + shaped("  $counts", counts=counts))
        unseen = [one.name.lower() for one in own if not levels[one.id].seen]
        if unseen:
            rows.append(hanging(shaped("[$quiet]Not yet: [/]"), Content("; ".join(unseen)).stylize("$quiet"), width))
        parts.append(joined(rows))
    return paragraphs(*parts)


def map_page(shown: Practice, width: int) -> Content:
    """Every scene: what it trains, who can play it, and the best rating with each.

    Args:
        shown: the practice.
        width: cells.
    """
    names = {skill.id: skill.name for skill in SKILLS}
    parts: list[Content | str] = [shaped("[$quiet]● played: best rating, how often   ○ not yet[/]")]
    for row in shown.map:
        title = line(row.title).stylize("b") + shaped("   [$quiet]level $level[/]", level=row.level)
        skills = ", ".join(names.get(id, id) for id in row.skills)
        trains = hanging(Content("  "), Content(f"Trains {skills}.").stylize("$quiet"), width)
        people = hanging(Content("  "), joined([_square(one) for one in row.squares], "   "), width)
        parts.append(joined([title, *([trains] if row.skills else []), people]))
    return paragraphs(*parts)


def _square(one: Square) -> Content:
    # No-break spaces: a customer and their rating stay on one line.
    who = one.who.replace(" ", "\u00a0")
    if one.best is None:
        return shaped("[$quiet]○\u00a0$who[/]", who=who)
    return shaped("[$success]●[/]\u00a0$who\u00a0[b]$best[/b]\u00a0[$quiet]$plays×[/]", who=who, best=f"{one.best:.0f}", plays=one.plays)


def talks_page(finished: Sequence[Finished], titles: Mapping[str, str], people: Mapping[str, str]) -> Content:
    """How many talks, and the best rating of each scene with each customer.

    Args:
        finished: every finished encounter.
        titles: of the scenes, by id; one that is no longer there keeps its id.
        people: names of the personas, by id.
    """
    if not finished:
        return Content("No talk is finished yet.")
    best: dict[tuple[str, str], list[float]] = {}
    for one in finished:
        best.setdefault((one.scene, one.persona), []).append(one.rating)
    rows = [shaped("[b $secondary]Best rating by scene and customer[/]")]
    for (scene, persona), ratings in sorted(best.items()):
        title = cut(titles.get(scene, scene), 28).ljust(28)
        who = cut(people.get(persona, persona), 18).ljust(18)
        number = f"{max(ratings):4.0f}"
        rows.append(
            shaped("$title  $who  ", title=title, who=who)
            + bar(max(ratings), 12, "$success")
            + shaped("$number  [$quiet]$plays×[/]", number=number, plays=len(ratings))
        )
    return paragraphs(shaped("Encounters finished: [b]$number[/b]", number=len(finished)), joined(rows))
