"""Every coefficient of the customer in one readable place, with its unit, range, meaning and source.

A row says what one behaviour or event means to a customer of neutral style in a neutral mood, the first time: which appraisal, how
strongly, and what it is worth in trust and patience. What an appraisal makes one feel stands in `appraisals`. Source: the number of a
finding in the project's evidence (F.., P..) or "design". Rows that name no source are design values kept in proportion to those that do.
"""

from dataclasses import dataclass
from typing import Literal

from game.content.model.persona import CUES
from game.customer.appraisals import APPRAISALS, GOOD, Appraisal
from game.skills import BEHAVIOURS

Family = Literal[
    "comfort", "apology", "listening", "question", "solving", "plan", "explaining", "guiding", "courtesy", "manner", "brevity", "waiting",
    "cold", "dismissal", "script", "attack", "push", "muddle", "evasion", "error", "event",
]  # fmt: skip
FAMILIES: tuple[Family, ...] = (
    "comfort", "apology", "listening", "question", "solving", "plan", "explaining", "guiding", "courtesy", "manner", "brevity", "waiting",
    "cold", "dismissal", "script", "attack", "push", "muddle", "evasion", "error", "event",
)  # fmt: skip
"""Behaviours that wear out together: the fourth comforting line is the fourth whatever its words (F14)."""

FADING: dict[Family, tuple[float, ...]] = {
    "comfort": (1.0, 0.50, 0.18, 0.0),  # F14: falling returns, the fourth about nothing
    "apology": (1.0, 0.45, 0.10, 0.0),  # F04: repeated apology dilutes
    "listening": (1.0, 0.75, 0.50, 0.30),  # F14
    "question": (1.0, 0.85, 0.70, 0.55, 0.40),
    "solving": (1.0, 0.90, 0.85, 0.80),  # F04: solving keeps its worth
    "plan": (1.0, 0.80, 0.60, 0.45),
    "explaining": (1.0, 0.85, 0.70, 0.60),
    "guiding": (1.0, 0.95, 0.90, 0.85),
    "courtesy": (1.0, 0.50, 0.20, 0.0),
    "manner": (1.0, 0.80, 0.60, 0.45),
    "brevity": (1.0, 0.85, 0.70, 0.60),
    "waiting": (1.0, 0.80, 0.60, 0.50),
    # F31: kindness tapers, rudeness does not
    "cold": (1.0, 1.15, 1.30),
    "dismissal": (1.0, 1.20, 1.40),
    "script": (1.0, 2.60, 3.00),  # F32: twice is worse
    "attack": (1.0, 1.45, 1.60),
    "push": (1.0, 1.15, 1.30),
    "muddle": (1.0, 1.10, 1.20),
    "evasion": (1.0, 1.15, 1.30),
    "error": (1.0, 1.20, 1.40),
    "event": (1.0,),
}
"""Factor for the first, second, third… of a family; the last one goes on."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one behaviour or event means, the first time, to a neutral customer in a neutral mood."""

    family: Family
    cue: str
    """How the customer takes it: a cue of the persona's voice, or empty when it is not noticed as treatment."""
    appraisal: Appraisal | Literal[""] = ""
    """What it means to the customer; empty when it is not felt."""
    force: float = 0.0
    """How strongly, 0 to 0.5: times the appraisal's feelings."""
    trust: float = 0.0
    """Points, −12 to 6."""
    patience: float = 0.0
    """Points, −12 to 4."""
    assertive: float = 0.0
    """Change of the style factor per unit of assertiveness, −1 to 1."""
    responsive: float = 0.0
    """Change per unit of responsiveness, −1 to 1."""
    both: float = 0.0
    """Change per unit of their product, −1 to 1."""
    gate: float = 0.0
    """How much of it is lost while a strong feeling is unacknowledged, 0 to 1 (F11)."""
    heat: float = 0.0
    """Change of the mood factor per 100 points of frustration above 50, down to no effect at all (F32, F35)."""
    control: float = 0.0
    """Change of the mood factor per unit of anger over worry, −1 to 1 (F12)."""
    ripens: float = 0.0
    """Change per turn before or after the fifth, up to four turns either way (F04, F19)."""
    diluted: float = 0.0
    """How much of `HEAVY` it loses to the relational work before it, 0 to 1 (F04)."""
    soothes: float = 0.0
    """How much of the feeling it acknowledges, −1 to 1."""
    spoils: float = 0.0
    """How much of the warmth and attention in the same reply it makes worthless, 0 to 1 (F01, N11)."""
    loud: float = 1.0
    """How strongly it calls for the customer's reaction when several things happen in one reply."""

    @property
    def good(self) -> bool:
        """Whether it is good treatment: what goodwill lifts and repetition wears out."""
        return self.appraisal in GOOD if self.appraisal else self.trust > 0


# Shapes of style sensitivity that many rows share (P1 to P9, design).
_WARMTH = {"assertive": -0.10, "responsive": 0.60}  # P2: amiable ≈ expressive > analytical > driver
_FIGURES = {"assertive": -0.25, "responsive": -0.60}  # P3: analytical > driver > expressive ≈ amiable
_CONTROL = {"assertive": 0.25, "responsive": -0.60}  # P9: driver > analytical > expressive > amiable
_SCRIPT = {"responsive": 0.50, "both": 0.25}  # P4: expressive > amiable > analytical > driver
_VAGUE = {"assertive": -0.10, "responsive": -0.50, "both": 0.15}  # P5: analytical > driver > amiable ≈ expressive
_PRESSED = {"assertive": -0.50, "responsive": 0.03}  # P6: amiable ≈ analytical > expressive > driver
_FILLER = {"assertive": 0.50, "responsive": -0.30}  # P1: driver > expressive > analytical > amiable

_BEHAVIOUR_ROWS: dict[str, Row] = {
    # comfort
    "names-feeling": Row("comfort", "heard", "understood", 0.2, 1.6, 0.8, heat=0.9, control=-0.5, soothes=0.75, **_WARMTH),
    "reflects-feeling": Row("comfort", "heard", "understood", 0.2, 1.7, 0.8, heat=0.9, control=-0.5, soothes=0.8, **_WARMTH),
    "validates": Row("comfort", "heard", "understood", 0.22, 2.1, 0.9, heat=0.9, control=-0.4, soothes=0.85, **_WARMTH),
    "takes-perspective": Row("comfort", "heard", "understood", 0.19, 1.6, 0.6, heat=0.7, control=-0.4, soothes=0.75, **_WARMTH),
    "shows-warmth": Row("comfort", "reassured", "understood", 0.7, 1.1, 0.4, responsive=0.9, assertive=-0.35, soothes=0.3, both=-0.4),
    "reads-mood": Row("comfort", "heard", "understood", 0.15, 1.5, 0.8, heat=0.4, soothes=0.6, **_WARMTH),
    # apology
    "apologises": Row("apology", "apologised to", "owned up to", 0.12, 0.1, 0.4, heat=0.4, soothes=0.0, responsive=0.3, ripens=-0.06),
    "owns-fault": Row(
        "apology", "apologised to", "owned up to", 0.25, 2.9, 1.1, heat=0.6, soothes=0.75, responsive=0.2, ripens=-0.06
    ),  # F05
    "asks-forgiveness": Row("manner", "", ""),  # F05, N2: about nothing
    "repairs": Row("apology", "repaired", "owned up to", 0.28, 2.5, 1.5, heat=0.3, soothes=0.6, responsive=0.0),
    # listening
    "paraphrase": Row("listening", "heard", "listened to", 0.26, 0.75, 0.9, heat=0.4, soothes=0.6, responsive=0.15),  # F06, F38
    "echoes-words": Row("listening", "heard", "listened to", 0.09, 0.9, 0.4, soothes=0.1, loud=0.6),  # F01
    "follows-up": Row("listening", "heard", "listened to", 0.13, 1.1, 0.3, soothes=0.12, responsive=0.3),
    "lets-finish": Row("listening", "heard", "", 0.0, 1.15, 0.3, soothes=0.0, assertive=-0.2, responsive=0.5),  # F36
    "recalls-history": Row("listening", "heard", "listened to", 0.18, 1.4, 0.8, soothes=0.12, responsive=0.2),
    "summarises": Row("plan", "promised", "secured", 0.2, 1.2, 0.6, gate=0.3, responsive=-0.2),
    # question
    "open-question": Row("question", "asked", "asked", 0.25, 0.7, 0.2, soothes=0.12, responsive=0.35, assertive=-0.1),
    "clarifying-question": Row("question", "asked", "asked", 0.12, 0.7, gate=0.3, **_FIGURES),
    "probes-cause": Row("question", "asked", "asked", 0.17, 1.1, 0.2, gate=0.3, responsive=-0.3, assertive=-0.1),
    "invites-questions": Row("question", "asked", "asked", 0.17, 0.6, 0.2, assertive=-0.45, responsive=-0.05),
    "checks-understanding": Row("question", "asked", "asked", 0.22, 0.7, 0.2, assertive=-0.55, responsive=0.1),
    # solving
    "offers-options": Row(
        "solving", "offered", "helped", 0.26, 2.1, 1.2, gate=0.6, control=0.4, ripens=0.05, diluted=1.0, **_CONTROL
    ),  # F04, P9
    "concrete-offer": Row(
        "solving", "offered", "helped", 0.27, 3.3, 1.2, gate=0.5, control=0.3, ripens=0.05, assertive=0.15, diluted=1.0
    ),  # F04
    "says-what-can": Row("solving", "offered", "helped", 0.2, 1.4, 0.8, gate=0.4, control=0.2, ripens=0.04, assertive=0.15, diluted=1.0),
    "turns-to-solution": Row(
        "solving", "offered", "helped", 0.09, 0.9, 0.7, gate=0.7, control=0.3, ripens=0.05, assertive=0.45, diluted=1.0
    ),
    "recommends": Row("solving", "offered", "helped", 0.24, 0.0, 0.6, gate=0.4, responsive=0.1, assertive=0.1, diluted=1.0),
    "changes-plan": Row("solving", "offered", "helped", 0.12, 1.2, 1.0, gate=0.2, diluted=1.0),
    "prevents-repeat": Row("solving", "promised", "helped", 0.14, 1.3, 0.6, gate=0.4, control=0.4, diluted=1.0),  # F23
    "right-colleague": Row("solving", "handed on well", "helped", 0.08, 1.1, 0.4, gate=0.4),
    "warm-handover": Row("solving", "handed on well", "helped", 0.11, 1.5, 0.6, gate=0.3, responsive=0.2),  # F28
    # plan and promise
    "action-plan": Row("plan", "promised", "secured", 0.22, 1.9, 1.0, gate=1.0, control=0.4, ripens=0.05, **_FIGURES),
    "promises-follow-up": Row("plan", "promised", "secured", 0.16, 1.4, 0.6, gate=0.3),
    "owns-action": Row("plan", "promised", "secured", 0.16, 0.9, 0.2, gate=0.3, loud=0.7),  # F02
    "writes-it-down": Row("plan", "promised", "secured", 0.06, 0.6, 0.2, responsive=-0.3, loud=0.6),
    "states-duration": Row("plan", "promised", "secured", 0.08, 0.7, gate=0.2, **_CONTROL),
    "urgent-first": Row("plan", "promised", "secured", 0.11, 1.0, 0.9, gate=0.2, assertive=0.4),
    "keeps-time-promise": Row("plan", "kept word", "helped", 0.2, 2.5, 1.1),  # F24
    # explaining
    "gives-reason": Row("explaining", "told why", "informed", 0.16, 0.6, 0.6, gate=0.35, control=0.8, responsive=-0.2),  # F22
    "correct-fact": Row("explaining", "told why", "informed", 0.09, 0.8, 0.3, gate=0.6, **_FIGURES),
    "explains-plainly": Row("explaining", "told why", "informed", 0.085, 1.2, 0.4, gate=1.0, assertive=-0.1),
    "analogy": Row("explaining", "told why", "informed", 0.12, 0.7, 0.2, gate=0.85, responsive=0.35),
    "gives-detail": Row("explaining", "told why", "met", 0.9, 1.6, 0.2, gate=0.5, assertive=-0.25, responsive=-0.75, both=0.4),  # P3
    "plain-words": Row("explaining", "", "informed", 0.07, 0.5, 0.3, loud=0.4),
    "uses-knowledge-base": Row("explaining", ""),  # the customer does not see it; what is found there counts
    # guiding
    "step-by-step": Row("guiding", "guided", "guided", 0.19, 1.5, 0.8, assertive=-0.5, responsive=0.05, gate=0.85),
    "narrates-wait": Row("waiting", "guided", "attended to", 0.17, 1.0, 0.1, heat=-1.0, gate=0.1),  # F27
    "gives-time": Row("guiding", "guided", "guided", 0.55, 1.0, 0.8, assertive=-0.8, responsive=0.1, gate=0.6),
    "calm-pace": Row("guiding", "guided", "guided", 0.13, 0.6, 0.4, assertive=-0.5, gate=0.6),
    # courtesy
    "thanks-for-patience": Row("courtesy", "thanked", "valued", 0.14, 0.5, 0.6, responsive=0.3),
    "genuine-thanks": Row("courtesy", "thanked", "valued", 0.25, 0.9, 0.4, responsive=0.4),
    "willing": Row("courtesy", "offered", "valued", 0.17, 0.5, 0.2, responsive=0.4, loud=0.6),
    "greets": Row("courtesy", "greeted", "valued", 0.09, 0.2, 0.2, responsive=0.4, loud=0.4),
    "uses-name": Row("courtesy", "named", "valued", 0.13, 0.4, 0.2, responsive=0.4, loud=0.4),
    "closes-warmly": Row("courtesy", "thanked", "valued", 0.7, 1.1, 0.3, loud=0.9, **_WARMTH),  # F30: the end counts
    "written-structure": Row("manner", "", "met", 0.09, 0.5, 0.2, **_FIGURES),
    "respects-manner": Row("manner", "heard", "met", 0.22, 1.0, 0.4, assertive=-0.2),
    # manner
    "short-sentences": Row("brevity", "", "met", 0.04, 0.2, 0.3, assertive=0.4, loud=0.3),
    "bottom-line-first": Row("brevity", "told why", "met", 0.55, 1.0, 0.8, gate=0.3, assertive=0.7, responsive=-0.6, both=-0.6),
    "keeps-brief": Row("brevity", "offered", "met", 0.62, 0.7, 0.9, assertive=0.8, responsive=-0.7, loud=0.5, both=-0.6),
    "respects-hurry": Row("brevity", "heard", "met", 0.26, 1.0, 1.5, assertive=0.7),
    "shares-energy": Row("manner", "reassured", "met", 1.1, 1.0, 0.4, assertive=0.55, responsive=1.0, gate=0.9, both=0.5),
    "stays-calm": Row("manner", "heard", "understood", 0.09, 0.7, 0.6),
    "keeps-composure": Row("manner", "heard", "understood", 0.07, 0.7, 0.3),
    "de-escalates": Row("comfort", "heard", "understood", 0.2, 1.7, 1.0, heat=0.9, soothes=0.75),
    "escalates-in-time": Row("solving", "handed on well", "helped", 0.09, 1.0, 0.8),
    "writes-note": Row("plan", ""),
    # missteps: muddle
    "jargon": Row("muddle", "lectured", "lost", 0.12, -1.3, -1.5, responsive=0.15),  # F37
    "rambling": Row("muddle", "vague", "lost", 0.12, -1.6, -3.0, **_FILLER),  # P1
    "vagueness": Row("muddle", "vague", "lost", 0.13, -2.6, -1.5, **_VAGUE),  # P5, F22
    # missteps: script
    "stock-script": Row("script", "scripted", "processed", 0.2, -2.4, -1.4, heat=2.0, **_SCRIPT),  # F32
    "jokes": Row("script", "joked at", "processed", 0.36, -4.0, -2.5, heat=2.3),  # F35
    "false-cheer": Row("script", "cheered at", "processed", 0.2, -2.4, -1.6, heat=0.8, responsive=0.1),
    "overdone-emotion": Row("script", "over the top", "processed", 0.13, -2.2, -1.6, responsive=-0.2, spoils=0.3),
    "claims-feeling": Row("script", "scripted", "processed", 0.16, -1.6, -0.8, heat=0.6, responsive=0.2),
    "empty-apology": Row("dismissal", "empty apology", "belittled", 0.24, -4.2, -2.4, heat=0.4, soothes=-0.15, responsive=0.2),  # F05, F19
    # missteps: dismissal
    "dismisses": Row("dismissal", "brushed off", "belittled", 0.41, -6.5, -4.0, heat=0.4, soothes=-0.3, responsive=0.3),  # F13
    "misses-mood": Row("dismissal", "brushed off", "belittled", 0.14, -3.0, -1.5, soothes=-0.15, responsive=0.2, spoils=0.5),
    "answers-unasked": Row("cold", "brushed off", "passed over", 0.11, -2.0, -2.0, assertive=0.3),
    "wrong-thing": Row("error", "told wrong", "misled", 0.12, -2.4, -2.0, spoils=1.0),
    "talks-over": Row("cold", "talked over", "passed over", 0.25, -3.6, -2.4, soothes=-0.1),
    "asks-again": Row("cold", "asked again", "passed over", 0.21, -2.8, -3.6, assertive=0.2),  # F28
    "makes-repeat": Row("cold", "asked again", "passed over", 0.22, -3.0, -4.0, assertive=0.2),  # F28
    "prejudges": Row("attack", "blamed", "attacked", 0.18, -3.6, -2.0),
    # missteps: error
    "guesses-fix": Row("error", "told wrong", "misled", 0.08, -1.9, -1.6, responsive=-0.3),
    "misfit-remedy": Row("error", "brushed off", "misled", 0.14, -2.8, -1.4, control=0.2),  # F18
    "wrong-fact": Row("error", "told wrong", "misled", 0.19, -6.5, -2.0, **_FIGURES),
    "bluffs": Row("error", "told wrong", "misled", 0.09, -2.8, -1.0, responsive=-0.4),
    "false-reason": Row("error", "told wrong", "betrayed", 0.19, -5.0, -2.0),  # F22
    "promises-impossible": Row("error", "promised", "misled", 0.02, -2.4, responsive=-0.5),
    # missteps: evasion
    "leaves-open": Row("evasion", "vague", "put off", 0.18, -3.2, -2.0, **_VAGUE),
    "no-follow-up": Row("evasion", "brushed off", "put off", 0.17, -3.4, -1.6),
    "hides-behind-policy": Row("evasion", "refused", "put off", 0.34, -4.8, -3.4, assertive=0.2),
    "flat-refusal": Row("evasion", "refused", "put off", 0.33, -4.4, -3.2, assertive=0.2),
    "defensive": Row("attack", "brushed off", "attacked", 0.19, -3.8, -2.4),
    "blames-customer": Row("attack", "blamed", "attacked", 0.32, -6.5, -4.2),
    "blames-others": Row("evasion", "brushed off", "put off", 0.14, -2.6, -1.2),
    "runs-team-down": Row("evasion", "brushed off", "put off", 0.1, -2.4, -0.6),
    "confronts": Row("attack", "contradicted", "attacked", 0.24, -4.4, -2.8),  # F41
    # missteps: push
    "rushes": Row("push", "rushed", "pushed", 0.2, -3.4, -3.0, **_PRESSED),
    "sighs": Row("push", "rushed", "pushed", 0.18, -3.4, -2.2, responsive=0.3),
    "pressures": Row("push", "pressed", "pushed", 0.2, -4.0, -2.6, **_PRESSED),  # P6
    "small-talk": Row("push", "", "pushed", 0.04, -0.4, -2.4, assertive=0.7, responsive=-0.8),
    "sticks-to-failed-plan": Row("cold", "asked again", "passed over", 0.2, -3.0, -3.6),
    "one-tone": Row("cold", "scripted", "passed over", 0.07, -1.4, -0.8),
    # missteps: attack
    "shouting": Row("attack", "shouted at", "attacked", 0.3, -5.0, -3.6),
    "sarcasm": Row("attack", "insulted", "attacked", 0.3, -6.0, -4.0),
    "matches-anger": Row("attack", "shouted at", "attacked", 0.34, -6.0, -4.5),
    "rude": Row("attack", "insulted", "attacked", 0.55, -9.0, -7.0),  # F31
    # missteps: the rest
    "unexplained-silence": Row("cold", "kept waiting", "passed over", 0.13, -1.4, -3.0, assertive=0.3),
    "breaks-promise": Row("evasion", "broken word", "betrayed", 0.32, -8.0, -4.0),  # F24
    "cold-transfer": Row("cold", "handed on cold", "passed over", 0.29, -5.0, -5.0),  # F28
    "escalates-too-soon": Row("evasion", "handed on cold", "put off", 0.14, -2.4, -2.0),
    "escalates-too-late": Row("evasion", "understood late", "put off", 0.08, -1.6, -1.0),
    "wrong-name": Row("error", "told wrong", "misled", 0.12, -2.6, -1.4, responsive=0.2),
    "overuses-name": Row("script", "named", "processed", 0.09, -1.6, -1.0),
    "off-topic": Row("cold", "not understood", "passed over", 0.08, -1.2, -2.4, **_FILLER),
    "plays-the-game": Row("cold", "not understood", "passed over", 0.05, -0.8, -1.6),
}

EVENT_ROWS: dict[str, Row] = {
    # What happens in a turn besides behaviours. Weights are in the unit named.
    "turn": Row("event", "", "", 0.0, 0.0, -1.1, **_FILLER),
    "minute": Row("event", "", "", 0.0, 0.0, -0.6, assertive=0.4),
    # One unit is ten words beyond the first twenty: P1.
    "words": Row("event", "", "", 0, 0.0, -0.8, **_FILLER),
    "fact told": Row("event", "", "listened to", 0.1, 0.4, 0.4, responsive=0.2),
    "milestone": Row("event", "", "helped", 0.22, 0.4, 1.5, gate=0.6, diluted=0.8),  # one unit is 20 points of resolution
    "offer fits": Row("event", "offered", "helped", 0.16, 0.9, 1.0, gate=0.5, diluted=0.8),  # F18
    "offer misfits": Row("event", "offered", "passed over", 0.12, -1.6, -1.2),  # F18
    "offer again": Row("event", "asked again", "passed over", 0.14, -1.8, -2.2),  # F18: what was refused once is refused twice
    "promise kept": Row("event", "kept word", "helped", 0.22, 3.1, 1.5),  # F24
    "promise broken": Row("event", "broken word", "betrayed", 0.36, -9.0, -5.0),  # F24: much more than keeping earns
    "wait announced": Row("event", "", "passed over", 0.08, -0.5, -1.5, assertive=0.3),  # one unit is a minute: F26
    "wait unannounced": Row("event", "kept waiting", "passed over", 0.08, -0.5, -1.5, assertive=0.3),
    "handed over warm": Row("event", "handed on well", "passed over", 0.02, -0.4, -0.6),
    "handed over cold": Row("event", "handed on cold", "passed over", 0.31, -6.0, -5.0),  # F28
    "handed to the wrong one": Row("event", "handed on cold", "passed over", 0.14, -3.0, -3.0),
    "not understood": Row("event", "not understood", "lost", 0.01, 0.0, -0.8),
    "withheld": Row("event", "", "", 0.0, 0.0, -0.5),
}  # fmt: skip

ROWS: dict[str, Row] = {**_BEHAVIOUR_ROWS, **EVENT_ROWS}
"""Every row by the id of its behaviour or event."""

_missing = [id for id in BEHAVIOURS if id not in ROWS]
assert not _missing, f"behaviours without coefficients: {_missing}"
assert not [row.cue for row in ROWS.values() if row.cue and row.cue not in CUES], "a row names an unknown cue"
assert not [row.appraisal for row in ROWS.values() if row.appraisal and row.appraisal not in APPRAISALS], "a row names an unknown appraisal"

# ---- mood -----------------------------------------------------------------------------------------------------------------------
GATE_OPENS = 25.0
"""Frustration in points below which the gate is open (F11: at low arousal it vanishes)."""
GATE_SHUTS = 50.0
"""Frustration at which an unacknowledged feeling shuts it as far as the row says."""
CONGRUENCE_GOOD = 0.20
"""Change of a good event's effect per unit of pleasure: goodwill buffers (FAtiMA)."""
CONGRUENCE_BAD = 0.30
"""Change of a bad event's effect per unit of displeasure: resentment spirals (FAtiMA, F31)."""
PULL = 0.09
"""Share of the way that mood and feelings go home each turn, per unit of recovery: carry-over .91 a turn (F39 asks for .7 or more)."""
TAPER_GOOD, TAPER_BAD = 3.5, 0.8
"""How soon the pushes of one turn taper: x / (1 + taper·|x|). No single line takes F from 80 below 50 (F39)."""
GRIEVANCE, ACKNOWLEDGED = 1.0, 0.15
"""How much of the opening mood an unsolved problem keeps as home; solving frees it, acknowledging lets go of so much."""
SPEED = (1.0, 0.25, 0.12)
"""Speed of mood swings: at neutral style, per assertiveness, per responsiveness (P8)."""
FASTEST_COOLING = 1.25
"""Ceiling of that speed for a good push: even the quickest temper cools no faster than F39 lets it."""
GIVES_IN = 3.0
"""Share of anger and worry that turns into resignation, per unit of unassertiveness and of a turn's push of displeasure (P7, design)."""
STYLE_FLOOR, STYLE_CEILING = 0.25, 2.0
"""Bounds of the style factor: no style reverses an effect (P10)."""
RELATIONAL: tuple[Family, ...] = ("comfort", "apology")
"""Families of which too much dilutes the solving that follows (F04)."""
HEAVY = (0.0, 0.0, 0.05, 0.70, 0.78, 0.80)
"""What so many turns of relational work take off the solving that follows: one costs nothing, three weigh (F04)."""
WARM: tuple[Family, ...] = ("comfort", "apology", "listening", "courtesy")
"""Families that are worth nothing when they are about the wrong thing (N11)."""

# ---- what the seed varies (design; EVIDENCE: or every effect looks infinite) ------------------------------------------------------
MOOD_SPREAD = 0.10
"""Greatest shift of each axis of the first mood."""
SEVERITY_SPREAD = 0.20
"""Greatest change of how hard the problem hits, as a share."""
TOLERANCE_SPREAD = 0.15
"""Greatest change of every loss of patience, as a share."""
TRUST_SPREAD, PATIENCE_SPREAD = 9.0, 6.0
"""Greatest shift of the meters at the start, points: some people trust more readily, some have slept less."""
LENIENCY_SPREAD = 8.0
"""Greatest shift of the rating, points: the same talk gets a four from one and a five from another."""

# ---- rating ---------------------------------------------------------------------------------------------------------------------
RATING_OUTCOME = 44.0
RATING_END = 34.0
RATING_PEAK = 22.0
"""Points of S from the outcome, the mood at the end, and the peaks (F17, F30)."""
COMFORT = 1.6
"""How steeply mood at the end counts: comfort = COMFORT·(pleasure − arousal)/2, −1 to 1."""
PEAK_NONE = 0.62
"""Share of the points for peaks that a talk without any gets, 0 to 1."""
PEAK_GOOD, PEAK_BAD = 0.6, 2.2
"""How steeply the best and the worst moment count (F31)."""
FRESH, FADES = 1.2, 0.5
"""How much the pushes of late count on top of the mood that they left, and what is left of each at the next that moves anybody: the end is
made of moments, not of an average (F30)."""
FELT = 0.01
"""Push of pleasure from which a turn is remembered as the latest moment: what did not move anybody is no end (F30, N7)."""
WORK: tuple[Family, ...] = ("solving", "explaining", "guiding")
"""Families that do something about the problem, as the steps of its solution do: what they give counts in the rating. What kindness gives
counts only as far as the problem is solved (N10, F04)."""
KINDNESS = 0.9
"""How much of what kindness gave counts in the rating once the problem is solved; before, in proportion (N10)."""
