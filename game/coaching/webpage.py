"""A debrief and its talk as one self-contained web page. Owns its look; what is told and in what order is that of the Markdown.

No script, nothing fetched from anywhere, and a policy in the page that forbids both; every text from outside is escaped here.
"""

from collections.abc import Iterable
from html import escape

from game.coaching.curves import Series, mood_series
from game.coaching.debrief import Debrief, Finding
from game.coaching.export import MARKS, compared, in_turns, points, told
from game.coaching.readings import meant_otherwise
from game.coaching.stronger import Stronger
from game.coaching.waterfall import Waterfall
from game.encounter.state import Encounter
from game.encounter.transcript import Spoken, transcript
from game.text import clean

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE = """
:root { color-scheme: light; }
body { font: 16px/1.5 Georgia, 'Times New Roman', serif; color: #1b1b1b; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3, table, .who, .quiet { font-family: system-ui, 'Segoe UI', Helvetica, Arial, sans-serif; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #999; } h3 { font-size: 1rem; margin: 1.2rem 0 .2rem; }
p, li, td, blockquote { overflow-wrap: anywhere; }
blockquote { margin: .5rem 0; padding-left: 1rem; border-left: 3px solid #999; font-style: italic; }
.quiet { color: #555; font-size: .85rem; } .big { font-size: 1.2rem; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; } caption { text-align: left; font-weight: bold; padding: .6rem 0 .2rem; }
td, th { padding: .1rem .5rem .1rem 0; text-align: left; vertical-align: top; } td.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.bar { width: 34%; } .bar span { display: block; height: .8rem; margin-top: .3rem; box-sizing: border-box; min-width: 2px; }
.gained { background: #0072b2; } .lost { border: 1.5px solid #d55e00; background: repeating-linear-gradient(45deg, #d55e00 0 2px, #fff 2px 6px); }
.limit { border: 1.5px dashed #555; } .whole { background: #999; }
.you { margin-left: 2rem; } .stage, .desk, .time { color: #555; font-style: italic; } .who { font-weight: bold; font-size: .85rem; }
svg { width: 100%; height: 9rem; } svg polyline { fill: none; stroke: #1b1b1b; stroke-width: 2; } svg line { stroke: #ccc; } svg text { font: 11px sans-serif; fill: #555; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } h2, h3 { break-after: avoid; } tr, li, blockquote, .line { break-inside: avoid; }
  .bar span { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
"""  # noqa: E501  a rule of the page stays on a line


def as_html(encounter: Encounter, shown: Debrief) -> str:
    """The debrief, the account and the transcript as one HTML document, with nothing outside itself."""
    more = told(encounter)
    title = f"{shown.title}, with {encounter.persona.name}"
    parts = [
        f"<h1>{_text(shown.title)}</h1>",
        f'<p class="quiet">With {_text(encounter.persona.name)}, seed {encounter.seed}. A role-play with a simulated customer.</p>',
        f'<p class="big">{"★" * shown.stars}{"☆" * (5 - shown.stars)} {shown.stars} of 5 (rating {shown.rating:.1f} of 100)</p>',
        _paragraph(shown.ending),
        f"<blockquote>{_text(shown.comment)}</blockquote>" if shown.comment else "",
        _list("Before the verdict", shown.before),
        _turning(shown),
        "<h2>Findings</h2><ul>" + "".join(_finding(one) for one in shown.findings) + "</ul>",
        _paragraph(f"Never asked: {'; '.join(shown.never_asked)}.") if shown.never_asked else "",
        _paragraph(f"Left undone: {'; '.join(shown.undone)}.") if shown.undone else "",
        _list("Where common advice fell flat", (f"{f'“{one.quote}” ' if one.quote else ''}{one.sentence}" for one in more.advice)),
        _stronger(more.stronger) if more.stronger is not None else "",
        "<h2>From start to end</h2>" + "".join(_waterfall(one) for one in more.waterfalls),
        _mood(encounter),
        "<h2>Account</h2>" + "".join(_account(encounter, shown)),
        "<h2>Transcript</h2>" + "".join(_line(encounter, line) for line in transcript(encounter)),
    ]
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{_text(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        + "\n".join(filter(None, parts))
        + "\n</body>\n</html>\n"
    )


def _text(text: str) -> str:
    """Text from outside as HTML that means only itself, also within an attribute."""
    return escape(clean(text), quote=True)


def _paragraph(text: str) -> str:
    return f"<p>{_text(text)}</p>" if text.strip() else ""


def _list(title: str, sentences: Iterable[str]) -> str:
    items = "".join(f"<li>{_text(one)}</li>" for one in sentences)
    return f"<h2>{title}</h2><ul>{items}</ul>" if items else ""


def _turning(shown: Debrief) -> str:
    if shown.turning is None:
        return ""
    one = shown.turning
    return f"<h2>Where it turned</h2><p>Turn {one.turn}: <em>“{_text(one.quote)}”</em> {_text(one.sentence)}</p>"


def _finding(one: Finding) -> str:
    mark = {"helped": "▲", "hurt": "▼", "missed": "○"}[one.kind]
    quote = f" <em>“{_text(one.quote)}”</em>" if one.quote else ""
    return f"<li>{mark} <strong>{_text(one.title)}.</strong>{quote} {_text(one.sentence)} → {_text(one.advice)}</li>"


def _stronger(one: Stronger) -> str:
    return (
        f"<h2>A stronger version</h2><p>Turn {one.turn}, as typed:</p><blockquote>{_text(one.said)}</blockquote>"
        f"<p>Stronger:</p><blockquote>{_text(one.version)}</blockquote><p>{_text(one.sentence)} {_text(compared(one))}</p>"
    )


def _waterfall(one: Waterfall) -> str:
    span = max(one.high - min(one.low, 0), 1)
    low = min(one.low, 0)

    def bar(start: int, end: int, kind: str) -> str:
        left, width = 100 * (min(start, end) - low) / span, 100 * abs(end - start) / span
        return f'<td class="bar"><span class="{kind}" style="margin-left:{left:.1f}%;width:{width:.1f}%"></span></td>'

    rows = [f'<tr><td></td><td>Start</td><td class="n"></td><td class="n">{one.start / 10:.1f}</td>{bar(0, one.start, "whole")}</tr>']
    for fall in one.falls:
        name = f'{_text(fall.name)} <span class="quiet">{in_turns(fall.turns)}</span>'
        rows.append(
            f'<tr><td>{MARKS[fall.kind]}</td><td>{name}</td><td class="n">{points(fall.points)}</td>'
            f'<td class="n">{fall.after / 10:.1f}</td>{bar(fall.before, fall.after, fall.kind)}</tr>'
        )
    rows.append(f'<tr><td></td><td>End</td><td class="n"></td><td class="n">{one.end / 10:.1f}</td>{bar(0, one.end, "whole")}</tr>')
    return f"<table><caption>{one.meter.capitalize()}: {one.start / 10:.1f} to {one.end / 10:.1f}</caption>{''.join(rows)}</table>"


def _mood(encounter: Encounter) -> str:
    """The hidden frustration as a picture, and the feelings in words for whoever cannot see it."""
    series = mood_series(encounter)
    words = "; ".join(
        f"{'opening' if turn.move is None else f'turn {turn.number}'}: {label}, {value:.0f}"
        for turn, label, value in zip(encounter.turns, series.labels, series.values, strict=True)
    )
    return f'<h2>Hidden mood</h2>{_curve(series)}<p class="quiet">Frustration, 0 to 100. {_text(words)}.</p>'


def _curve(series: Series) -> str:
    step = 580 / max(len(series.values) - 1, 1)
    line = " ".join(f"{30 + place * step:.1f},{110 - value:.1f}" for place, value in enumerate(series.values))
    grid = "".join(f'<line x1="30" x2="610" y1="{110 - y}" y2="{110 - y}"/><text x="0" y="{114 - y}">{y}</text>' for y in (0, 50, 100))
    return (
        '<svg viewBox="0 0 620 120" preserveAspectRatio="none" role="img" aria-label="Frustration after each turn; the words follow">'
        f'{grid}<polyline points="{line}"/></svg>'
    )


def _account(encounter: Encounter, shown: Debrief) -> Iterable[str]:
    for played, turn in zip(encounter.turns[1:], shown.account, strict=True):
        mark = " (meant otherwise)" if meant_otherwise(played) else ""
        rows = "".join(f'<li>{_text(row.sentence)} <span class="quiet">{_text(row.sum)}</span></li>' for row in turn.rows)
        yield f"<h3>Turn {turn.number}: {_text(turn.said)}{mark}</h3>" + (f"<ul>{rows}</ul>" if rows else "")


def _line(encounter: Encounter, line: Spoken) -> str:
    who = {"you": "You", "customer": encounter.persona.first}.get(line.speaker, "")
    head = f'<span class="who">{_text(who)}:</span> ' if who else ""
    return f'<p class="line {line.speaker}">{head}{_text(line.text)}</p>\n'
