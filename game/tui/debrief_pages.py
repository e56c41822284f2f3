"""The pages of the debrief as content. Owns how the account is told on the screen; every number comes from coaching."""

from collections.abc import Sequence

from textual.content import Content

from game.coaching import AccountRow, AccountTurn, Debrief, Finding, meant_otherwise
from game.coaching.advice import Parted
from game.coaching.export import compared, in_turns, points
from game.coaching.stronger import Stronger
from game.coaching.waterfall import Waterfall
from game.encounter import Encounter
from game.tui.content import bar, cut, hanging, joined, plain, quoted, shaped
from game.tui.screens.page import paragraphs
from game.tui.widgets.gauge import GLYPHS, NAMES

_MARKS = {"helped": ("▲", "$success"), "hurt": ("▼", "$error"), "missed": ("○", "$warning")}
_ENDINGS = {
    "resolved": "Resolved", "partly": "Partly resolved", "refused well": "Refused, and well", "escalated well": "Handed up in time",
    "escalated badly": "Handed up badly", "withdrew": "They withdrew, quietly", "walked out": "They walked out", "unresolved": "Unresolved",
}  # fmt: skip


def first_page(encounter: Encounter, shown: Debrief, hints: int, width: int) -> Content:
    """A minute's reading.

    Args:
        encounter: the finished talk.
        shown: what is told of it.
        hints: how many were asked for.
        width: cells.
    """
    stars = "★" * shown.stars + "☆" * (5 - shown.stars)
    head = shaped(
        "[b]$ending[/b]   [$warning]$stars[/]  [b]$rating[/b] of 100",
        ending=_ENDINGS[shown.kind],
        stars=stars,
        rating=f"{shown.rating:.0f}",
    )
    ending = plain(shown.ending.strip())
    parts: list[Content | str] = [joined([head, ending]) if ending else head]
    if shown.comment:
        comment = shaped("[$primary]$name[/], afterwards: [i]“$words”[/i]", name=encounter.persona.first, words=shown.comment.strip())
        parts.append(comment)
    if shown.before:
        told = [hanging(Content("  "), plain(one), width) for one in shown.before]
        parts.append(joined([shaped("[b $secondary]Before the verdict[/]"), *told]))
    if shown.turning is not None:
        turning = shown.turning
        parts.append(
            shaped("[b $secondary]Where it turned[/]  [$quiet]turn $turn[/]\n", turn=turning.turn)
            + shaped("$quote\n$sentence", quote=quoted(turning.quote, 140), sentence=turning.sentence)
        )
    parts.append(joined([shaped("[b $secondary]What to take from it[/]"), *(_finding(one, width) for one in shown.findings)]))
    left = []
    if shown.never_asked:
        left.append(shaped("[$quiet]Never asked:[/] $what.", what="; ".join(shown.never_asked)))
    if shown.undone:
        left.append(shaped("[$quiet]Not done:[/] $what.", what="; ".join(shown.undone)))
    if hints:
        left.append(shaped("[$quiet]Hints asked for: $number.[/]", number=hints))
    if left:
        parts.append(joined(left))
    return paragraphs(*parts)


def _finding(finding: Finding, width: int) -> Content:
    mark, style = _MARKS[finding.kind]
    quote = shaped("  [i]$quote[/i]", quote=quoted(finding.quote, 90)) if finding.quote else Content("")
    rows = [hanging(shaped(f"[{style}]{mark}[/] "), shaped("[b]$title[/b]", title=finding.title) + quote, width)]
    if finding.sentence:
        rows.append(hanging(Content("  "), plain(finding.sentence), width))
    if finding.advice:
        rows.append(hanging(shaped("  [$success]→[/] "), plain(finding.advice), width))
    return joined(rows)


def ledger_rows(encounter: Encounter, shown: Debrief, sums: bool, width: int) -> list[tuple[str, Content, bool]]:
    """Rows for the list: a line for each turn, then what moved in it. Ids are `place/cause`.

    Args:
        encounter: the finished talk.
        shown: the debrief.
        sums: whether to show how each number came about.
        width: cells.
    """
    if not shown.account:
        return [("", Content("Nothing was said."), False)]
    help_line = "Enter: what it means.  F2: sums off." if sums else "Enter: what it means.  F2: how each number came about."
    rows: list[tuple[str, Content, bool]] = [("", Content(help_line).stylize("$quiet"), False)]
    widest = max((len(_moved(row)) for turn in shown.account for row in turn.rows), default=0)
    for place, (played, turn) in enumerate(zip(encounter.turns[1:], shown.account, strict=True)):
        rows.append((f"t{place}/", _turn_line(turn, meant_otherwise(played), width), False))
        for number, row in enumerate(turn.rows):
            style = "$success" if sum(change for _, change in row.points) >= 0 else "$error"
            words = plain(row.sentence)
            if sums:
                words = words + shaped("\n[$quiet]$sum[/]", sum=row.sum)
            rows.append(
                (
                    f"{place}.{number}/{row.cause}",
                    hanging(shaped(f"  [{style}]$points[/]  ", points=_moved(row).ljust(widest)), words, width),
                    True,
                )
            )
    return rows


def _moved(row: AccountRow) -> str:
    return "  ".join(f"{GLYPHS[meter]} {points(change)}" for meter, change in row.points)


def _turn_line(turn: AccountTurn, corrected: bool, width: int) -> Content:
    moved = "  ".join(f"{GLYPHS[meter]} {points(change)}" for meter, change in turn.change if change)
    mark = "  ↻ meant otherwise" if corrected else ""
    said = quoted(turn.said, max(20, width - len(moved) - len(mark) - 16)) if turn.said else ""
    name = "Desk" if turn.said.startswith("/") else f"Turn {turn.number}"
    return shaped(
        "[b $secondary]$name[/]  [b]$said[/b][italic $quiet]$mark[/]  [$quiet]$change[/]", name=name, said=said, mark=mark, change=moved
    )


def skills_page(shown: Debrief) -> Content:
    """What helped most and least."""
    tallies = [*shown.helped, *shown.hurt]
    if not tallies:
        return Content("No technique and no misstep was seen in this talk. Say more than yes and no next time.")
    most = max(abs(one.points) for one in tallies) or 1
    parts: list[Content | str] = []
    for title, rows, style in (("Helped most", shown.helped, "$success"), ("Cost most", shown.hurt, "$error")):
        if rows:
            lines = [shaped("[b $secondary]$title[/]", title=title)]
            for one in rows:
                name = shaped("$name ", name=one.name.ljust(24))
                sign = shaped(f" [{style}]$points[/]  [$quiet]shown $times×[/]", points=points(one.points).rjust(6), times=one.shown)
                lines.append(name + bar(100 * abs(one.points) / most, 20, style) + sign)
            parts.append(joined(lines))
    parts.append(shaped("[$quiet]Points of trust and patience together. F1 explains each skill.[/]"))
    return paragraphs(*parts)


def mood_page(encounter: Encounter, shown: Debrief) -> Content:
    """The hidden mood, turn by turn."""
    rows = [Content("")]
    before = ""
    for turn, done in zip(encounter.turns, ("", *(one.said for one in shown.account)), strict=True):
        feeling = turn.inside.feeling
        changed = feeling != before
        said = "the opening" if turn.move is None else quoted(done, 34)
        look = "" if turn.inside.band == "even" else f"  [$quiet]seen: {turn.inside.band}[/]"
        style = "b $primary" if changed else "$quiet"
        rows.append(
            shaped(
                f"[$quiet]$number[/]  [{style}]$feeling[/]$pad$said{look}",
                number=f"{turn.number:3}",
                feeling=feeling,
                pad=" " * (16 - len(feeling)),
                said=said,
            )
        )
        before = feeling
    return joined(rows)


_FALLS = {"gained": ("▲", "+", "$success"), "lost": ("▼", "−", "$error"), "limit": ("‖", "=", "$warning")}
"""For each kind of fall: its mark, what its bar is drawn with, and a colour that only repeats them."""


def causes_page(falls: Sequence[Waterfall], width: int) -> Content:
    """Each meter from start to end, a row for each cause.

    Args:
        falls: the meters.
        width: cells.
    """
    legend = shaped(
        "[$quiet]▲ + gained   ▼ − lost   ‖ = a limit: no more to gain or to lose. At the right of a cause: where it came to.[/]"
    )
    return paragraphs(*(_falls(one, width) for one in falls), legend)


def _falls(one: Waterfall, width: int) -> Content:
    room = max(10, min(34, width // 3))
    names = max(12, width - room - 18)
    low, high = min(one.low, 0), max(one.high, 1)

    def cells(tenths: int) -> int:
        return round((tenths - low) * room / (high - low))

    def whole(name: str, tenths: int) -> Content:
        row = shaped("[b]$name $points[/]  ", name=f"  {name}".ljust(names + 9), points=f"{tenths / 10:6.1f}")
        return row + shaped("[$quiet]$gap[/]$bar", gap=" " * cells(0), bar="━" * (cells(tenths) - cells(0)))

    meter = one.meter
    rows = [shaped("[b $secondary]$glyph $name[/]", glyph=GLYPHS[meter], name=NAMES[meter]), whole("Start", one.start)]
    for fall in one.falls:
        mark, stroke, style = _FALLS[fall.kind]
        turns = f"  {in_turns(fall.turns)}" if names >= 36 else ""
        name = cut(fall.name, names - len(turns)) + turns
        start, end = sorted((cells(fall.before), cells(fall.after)))
        start = min(start, room - 1)
        rows.append(
            shaped(
                f"[{style}]{mark}[/] $points $name $after  ",
                points=points(fall.points).rjust(6),
                name=name.ljust(names),
                after=f"{fall.after / 10:6.1f}",
            )
            + shaped(f"$gap[{style}]$bar[/]", gap=" " * start, bar=stroke * max(1, end - start))
        )
    return joined([*rows, whole("End", one.end)])


_NOT_TYPED = (
    "You said nothing in words of your own this time. What you do say in them is looked at here, and the weakest gets a better form."
)


def wording_page(advice: Sequence[Parted], better: Stronger | None, typed: bool, width: int) -> Content:
    """Where common advice fell flat, and a stronger version of a typed reply.

    Args:
        advice: what fell flat.
        better: the stronger version, if there is one.
        typed: whether anything was typed.
        width: cells.
    """
    flat = [shaped("[b $secondary]Where common advice fell flat[/]")]
    for one in advice:
        quote = shaped("[i]$quote[/i]", quote=quoted(one.quote, 90)) if one.quote else shaped("[i]A promise[/i]")
        flat.append(hanging(shaped("[$warning]○[/] "), quote, width))
        flat.append(hanging(Content("  "), plain(one.sentence), width))
    if not advice:
        flat.append(Content("Nothing that handbooks often advise was tried in this talk and fell flat."))
    title = shaped("[b $secondary]A stronger version[/]")
    if better is None:
        words = "None of the written replies on offer would have done more than what you typed: the rest was a matter of what came when."
        return paragraphs(joined(flat), joined([title, Content(words if typed else _NOT_TYPED)]))
    rows = [
        title + shaped("  [$quiet]turn $turn, the one of your own words that did least[/]", turn=better.turn),
        hanging(shaped("[$error]▼[/] "), plain(f"“{better.said}”"), width),
        hanging(shaped("[$success]▲[/] "), shaped("[b]$words[/b]", words=f"“{better.version}”"), width),
        hanging(Content("  "), plain(f"{better.sentence} {compared(better)}"), width),
    ]
    return paragraphs(joined(flat), joined(rows))
