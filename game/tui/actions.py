"""The one registry of what can be done from the keyboard: the screens' bindings and the help both come from here.

Owns keys, labels and tooltips. Letters are never commands where a field has the focus: there everything is a function key, Escape,
or a word after a slash.
"""

from dataclasses import dataclass

from textual.binding import Binding


@dataclass(frozen=True, slots=True)
class Act:
    """Something that can be done on a screen."""

    id: str
    """The screen's method is `action_` and this."""
    keys: str
    """As Textual has them, comma-separated; the first is the one shown."""
    label: str
    """For the footer: a word or two."""
    tooltip: str
    """A sentence, for the help."""
    screens: tuple[str, ...]
    """Where it can be done."""
    command: str = ""
    """What can be typed into the field instead, with its slash; of several, with commas between."""
    footer: bool = True
    """Whether the footer shows it: at most five to a screen, or the rest would vanish at 80 columns without a word."""


ACTS: tuple[Act, ...] = (
    Act("help", "f1", "Help", "Explain the keys, the meters, and every technique and misstep", ("*",), "/help"),
    Act("desk", "f2", "Desk", "The desk: record, knowledge, hold, ask a colleague, hand over, escalate, note", ("encounter",), "/desk"),
    Act("hint", "f3", "Hint", "A hint for this moment; the debrief marks that you asked", ("encounter",), "/hint"),
    Act("replies", "f4", "Replies", "Show or fold the written replies", ("encounter",), "/replies", footer=False),
    Act("reading", "f5", "Reading", "How your last typed reply was read; say there if it was meant otherwise", ("encounter",),
        "/reading, /meant"),
    Act("leave", "escape", "Leave", "Leave the talk; every turn is saved already", ("encounter",), "/leave"),
    Act("skip", "escape", "Skip", "Skip the guided call and go home", ("first",), "/leave"),
    Act("talk_up", "pageup", "Talk up", "Scroll the talk up", ("encounter",), footer=False),
    Act("talk_down", "pagedown", "Talk down", "Scroll the talk down", ("encounter",), footer=False),
    Act("finish", "enter", "Debrief", "Go on once the talk has ended", ("encounter", "first"), footer=False),
    Act("new_line", "ctrl+j", "New line", "Start a new line in the field", ("field",), footer=False),
    Act("next_page", "tab,right", "Next page", "Turn to the next page", ("debrief", "progress")),
    Act("previous_page", "shift+tab,left", "Page before", "Turn to the page before", ("debrief", "progress"), footer=False),
    Act("goal", "f2", "Goal", "Set yourself a level to reach in a skill, or take it back", ("progress",)),
    Act("play_next", "f4", "Play next", "Play the talk that is suggested first", ("progress",)),
    Act("longer", "f2", "More, fewer", "Ask more before each debrief, or only the two questions again", ("before",)),
    Act("surer", "right", "Surer", "Say that you are surer of the style", ("before",), footer=False),
    Act("less_sure", "left", "Less sure", "Say that you are less sure of the style", ("before",), footer=False),
    Act("skip", "escape", "To the debrief", "Leave out what is still to ask; it is not asked again", ("before",)),
    Act("sums", "f2", "Sums", "Show or hide how each number of the ledger came about", ("debrief",), footer=False),
    Act("again", "f4", "Try again", "Play on from the turn where it turned, or from another", ("debrief",)),
    Act("keep", "f5", "Save", "Save debrief and talk: Markdown, web page, JSON, or a STAR story for an interview", ("debrief",)),
    Act("home", "escape", "Home", "Go back to the home screen", ("debrief",)),
    Act("back", "escape", "Back", "Go back", ("picker", "briefing", "progress", "modal")),
    Act("back", "escape,f1", "Back", "Close the help", ("help",)),
    Act("back", "escape,f5", "Back", "Leave it as it was read", ("reading",)),
    Act("back", "enter,escape", "Home", "Go to the home screen", ("first-end", "tell")),
    Act("leave_game", "escape,ctrl+q", "Quit", "Leave the game; everything is saved", ("home",)),
)  # fmt: skip
"""In the order of the footer."""

Bindings = list[Binding | tuple[str, str] | tuple[str, str, str]]
"""As Textual wants them."""


_ALONE = frozenset({"help", "reading", "modal", "tell", "field", "first", "first-end"})
"""Where what holds everywhere does not: windows, and what is added to a screen that has it."""


def acts(screen: str) -> tuple[Act, ...]:
    """What can be done on a screen, in the order of the footer."""
    everywhere = screen not in _ALONE
    return tuple(act for act in ACTS if screen in act.screens or (everywhere and "*" in act.screens))


def bindings(screen: str) -> Bindings:
    """The bindings of a screen, by its name in the registry."""
    return [
        Binding(
            key,
            act.id,
            act.label,
            show=act.footer and place == 0,
            tooltip=act.tooltip,
            id=f"{screen}.{act.id}.{place}",
            key_display=key_name(key),
        )
        for act in acts(screen)
        for place, key in enumerate(act.keys.split(","))
    ]


def key_name(keys: str) -> str:
    """A key as it is printed; of several the first."""
    key = keys.split(",")[0]
    special = {
        "escape": "Esc",
        "enter": "Enter",
        "pageup": "PgUp",
        "pagedown": "PgDn",
        "tab": "Tab",
        "shift+tab": "Shift+Tab",
        "ctrl+q": "Ctrl+Q",
    }
    return special.get(key, key.upper() if len(key) < 3 else key.capitalize())
