"""Every coefficient of the customer in one readable place, with its unit, range, meaning and source.

A row says what one behaviour or event does to a customer of neutral style in a neutral mood, the first time. Source: the number of a
finding in the project's evidence (F.., P..) or "design". Rows that name no source are design values kept in proportion to those that do.
"""

from dataclasses import dataclass
from typing import Literal

from game.content.model.persona import CUES
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
    "comfort": (1.0, 0.55, 0.25, 0.08, 0.0),  # F14: falling returns, the fourth about nothing
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
    "script": (1.0, 1.60, 2.00),  # F32: twice is worse
    "attack": (1.0, 1.10, 1.20),
    "push": (1.0, 1.15, 1.30),
    "muddle": (1.0, 1.10, 1.20),
    "evasion": (1.0, 1.15, 1.30),
    "error": (1.0, 1.20, 1.40),
    "event": (1.0,),
}
"""Factor for the first, second, third… of a family; the last one goes on."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one behaviour or event does, the first time, to a neutral customer in a neutral mood."""

    family: Family
    cue: str
    """How the customer takes it: a cue of the persona's voice, or empty when it is not noticed as treatment."""
    trust: float = 0.0
    """Points, −12 to 6."""
    patience: float = 0.0
    """Points, −12 to 4."""
    pleasure: float = 0.0
    arousal: float = 0.0
    dominance: float = 0.0
    """Push of mood, −0.4 to 0.3."""
    assertive: float = 0.0
    """Change of the style factor per unit of assertiveness, −1 to 1."""
    responsive: float = 0.0
    """Change per unit of responsiveness, −1 to 1."""
    both: float = 0.0
    """Change per unit of their product, −1 to 1."""
    gate: float = 0.0
    """How much of it is lost while a strong feeling is unacknowledged, 0 to 1 (F11)."""
    heat: float = 0.0
    """Change of the mood factor per 100 points of frustration above 50 (F10)."""
    control: float = 0.0
    """Change of the mood factor per unit of dominance: worry (low) against anger (high) (F12)."""
    ripens: float = 0.0
    """Change per turn before or after the fifth, up to four turns either way (F04)."""
    soothes: float = 0.0
    """How much of the feeling it acknowledges, −1 to 1."""
    loud: float = 1.0
    """How strongly it calls for the customer's reaction when several things happen in one reply."""


# Shapes of style sensitivity that many rows share (P1 to P9, design).
_WARMTH = {"assertive": -0.10, "responsive": 0.60}  # P2: amiable ≈ expressive > analytical > driver
_FIGURES = {"assertive": -0.10, "responsive": -0.60}  # P3: analytical > driver > expressive ≈ amiable
_CONTROL = {"assertive": 0.10, "responsive": -0.50}  # P9: driver > analytical > expressive > amiable
_SCRIPT = {"responsive": 0.50, "both": 0.25}  # P4: expressive > amiable > analytical > driver
_VAGUE = {"assertive": -0.10, "responsive": -0.50, "both": 0.15}  # P5: analytical > driver > amiable ≈ expressive
_PRESSED = {"assertive": -0.50, "responsive": 0.10}  # P6: amiable ≈ analytical > expressive > driver
_FILLER = {"assertive": 0.50, "responsive": -0.30}  # P1: driver > expressive > analytical > amiable

_BEHAVIOUR_ROWS: dict[str, Row] = {
    # comfort
    "names-feeling": Row("comfort", "heard", 1.6, 0.8, 0.12, -0.10, 0.02, heat=0.9, control=-0.5, soothes=0.45, **_WARMTH),
    "reflects-feeling": Row("comfort", "heard", 1.7, 0.8, 0.12, -0.10, 0.03, heat=0.9, control=-0.5, soothes=0.50, **_WARMTH),
    "validates": Row("comfort", "heard", 1.9, 0.9, 0.13, -0.11, 0.04, heat=0.9, control=-0.4, soothes=0.50, **_WARMTH),
    "takes-perspective": Row("comfort", "heard", 1.6, 0.6, 0.12, -0.08, 0.02, heat=0.7, control=-0.4, soothes=0.40, **_WARMTH),
    "shows-warmth": Row(
        "comfort", "reassured", 1.1, 0.4, 0.10, -0.04, responsive=0.90, assertive=-0.35, heat=0.2, control=-0.4, soothes=0.20
    ),
    "reads-mood": Row("comfort", "heard", 1.5, 0.8, 0.10, -0.06, 0.04, heat=0.4, soothes=0.35, **_WARMTH),
    # apology
    "apologises": Row("apology", "apologised to", 0.7, 0.4, 0.06, -0.04, heat=0.4, soothes=0.20, responsive=0.30),
    "owns-fault": Row("apology", "apologised to", 2.2, 1.1, 0.12, -0.10, 0.06, heat=0.6, soothes=0.45, responsive=0.20),  # F05
    "asks-forgiveness": Row("apology", "", 0.1, 0.0),  # F05, N2: about nothing
    "repairs": Row("apology", "repaired", 2.5, 1.5, 0.14, -0.10, 0.04, heat=0.3, soothes=0.35, responsive=0.20),
    # listening
    "paraphrase": Row("listening", "heard", 2.0, 0.9, 0.10, -0.09, 0.04, heat=0.4, soothes=0.35, responsive=0.15),  # F06, F38
    "echoes-words": Row("listening", "heard", 0.9, 0.4, 0.04, -0.02, 0.02, soothes=0.10, loud=0.6),  # F01
    "follows-up": Row("listening", "heard", 1.1, 0.3, 0.06, -0.03, soothes=0.12, responsive=0.30),
    "lets-finish": Row("listening", "heard", 0.9, 0.3, 0.05, -0.02, 0.02, soothes=0.15, assertive=-0.20, responsive=0.50),  # F36
    "recalls-history": Row("listening", "heard", 1.4, 0.8, 0.08, -0.04, 0.02, soothes=0.12, responsive=0.20),
    "summarises": Row("plan", "promised", 1.2, 0.6, 0.06, -0.06, 0.06, gate=0.3, responsive=-0.20),
    # question
    "open-question": Row("question", "asked", 1.2, 0.2, 0.05, 0.00, 0.02, soothes=0.12, responsive=0.35, assertive=-0.10),
    "clarifying-question": Row("question", "asked", 0.7, 0.0, 0.02, -0.01, 0.02, gate=0.3, **_FIGURES),
    "probes-cause": Row("question", "asked", 1.1, 0.2, 0.03, -0.01, 0.02, gate=0.3, responsive=-0.30, assertive=-0.10),
    "invites-questions": Row("question", "asked", 0.6, 0.2, 0.03, -0.01, 0.03, assertive=-0.45, responsive=-0.05),
    "checks-understanding": Row("question", "asked", 0.7, 0.2, 0.03, -0.03, 0.02, assertive=-0.55, responsive=0.10),
    # solving
    "offers-options": Row("solving", "offered", 2.1, 1.2, 0.12, -0.07, 0.14, gate=0.5, control=0.4, ripens=0.06, **_CONTROL),  # F04, P9
    "concrete-offer": Row("solving", "offered", 1.9, 1.2, 0.13, -0.10, 0.05, gate=0.6, control=0.3, ripens=0.06, assertive=0.15),  # F04
    "says-what-can": Row("solving", "offered", 1.4, 0.8, 0.08, -0.05, 0.04, gate=0.4, control=0.2, ripens=0.04, assertive=0.15),
    "turns-to-solution": Row("solving", "offered", 0.9, 0.7, 0.05, -0.04, 0.03, gate=0.7, control=0.3, ripens=0.05, assertive=0.45),
    "recommends": Row("solving", "offered", 1.4, 0.6, 0.07, -0.03, 0.02, gate=0.4, responsive=0.10, assertive=0.10),
    "changes-plan": Row("solving", "offered", 1.2, 1.0, 0.07, -0.05, 0.03, gate=0.2),
    "prevents-repeat": Row("solving", "promised", 1.9, 0.6, 0.08, -0.06, 0.06, gate=0.4, control=0.4),  # F23
    "right-colleague": Row("solving", "handed on well", 1.1, 0.4, 0.05, -0.03, gate=0.4),
    "warm-handover": Row("solving", "handed on well", 1.5, 0.6, 0.06, -0.05, gate=0.3, responsive=0.20),  # F28
    # plan and promise
    "action-plan": Row("plan", "promised", 1.9, 1.0, 0.09, -0.09, 0.08, gate=0.4, control=0.3, ripens=0.05, **_FIGURES),
    "promises-follow-up": Row("plan", "promised", 1.4, 0.6, 0.07, -0.06, 0.04, gate=0.3),
    "owns-action": Row("plan", "promised", 0.9, 0.4, 0.05, -0.03, 0.03, gate=0.3, loud=0.7),  # F02
    "writes-it-down": Row("plan", "promised", 0.6, 0.2, 0.03, -0.02, 0.02, responsive=-0.30, loud=0.6),
    "states-duration": Row("plan", "promised", 0.7, 0.8, 0.03, -0.04, 0.05, gate=0.2, **_CONTROL),
    "urgent-first": Row("plan", "promised", 1.0, 0.9, 0.05, -0.04, 0.04, gate=0.2, assertive=0.40),
    "keeps-time-promise": Row("plan", "kept word", 2.5, 1.1, 0.12, -0.08, 0.05),  # F24
    # explaining
    "gives-reason": Row("explaining", "told why", 1.5, 0.6, 0.05, -0.06, 0.06, gate=0.5, control=0.5, responsive=-0.20),  # F22
    "correct-fact": Row("explaining", "told why", 1.0, 0.3, 0.03, -0.03, 0.03, gate=0.5, **_FIGURES),
    "explains-plainly": Row("explaining", "told why", 1.2, 0.4, 0.05, -0.05, 0.05, gate=0.4, assertive=-0.10),
    "analogy": Row("explaining", "told why", 0.7, 0.2, 0.05, -0.03, 0.03, gate=0.4, responsive=0.35),
    "gives-detail": Row("explaining", "told why", 1.2, 0.2, 0.04, -0.03, 0.05, gate=0.5, assertive=-0.10, responsive=-0.75),  # P3
    "plain-words": Row("explaining", "", 0.5, 0.3, 0.03, -0.02, 0.02, loud=0.4),
    "uses-knowledge-base": Row("explaining", "", 0.0, 0.0),  # the customer does not see it; what is found there counts
    # guiding
    "step-by-step": Row("guiding", "guided", 1.5, 0.8, 0.06, -0.07, 0.06, assertive=-0.50, responsive=0.05),
    "narrates-wait": Row("waiting", "guided", 1.0, 1.2, 0.03, -0.05, 0.03, gate=0.1),  # F27
    "gives-time": Row("guiding", "guided", 1.0, 0.8, 0.05, -0.07, 0.03, assertive=-0.80, responsive=0.10),
    "calm-pace": Row("guiding", "guided", 0.6, 0.4, 0.03, -0.06, 0.02, assertive=-0.50),
    # courtesy
    "thanks-for-patience": Row("courtesy", "thanked", 0.5, 0.6, 0.04, -0.03, responsive=0.30),
    "genuine-thanks": Row("courtesy", "thanked", 0.9, 0.4, 0.06, -0.02, responsive=0.40),
    "willing": Row("courtesy", "offered", 0.5, 0.2, 0.04, -0.01, responsive=0.40, loud=0.6),
    "greets": Row("courtesy", "greeted", 0.2, 0.2, 0.02, 0.0, responsive=0.40, loud=0.4),
    "uses-name": Row("courtesy", "named", 0.4, 0.2, 0.03, -0.01, responsive=0.40, loud=0.4),
    "closes-warmly": Row("courtesy", "thanked", 1.1, 0.3, 0.09, -0.04, loud=0.9, **_WARMTH),  # F30: the end counts
    "written-structure": Row("manner", "", 0.5, 0.2, 0.02, -0.01, **_FIGURES),
    "respects-manner": Row("manner", "heard", 1.0, 0.4, 0.05, -0.03, assertive=-0.20),
    # manner
    "short-sentences": Row("brevity", "", 0.2, 0.3, 0.01, -0.01, assertive=0.40, loud=0.3),
    "bottom-line-first": Row("brevity", "told why", 1.0, 0.8, 0.04, -0.04, 0.04, gate=0.3, assertive=0.70, responsive=-0.30),
    "keeps-brief": Row("brevity", "offered", 0.7, 0.9, 0.03, -0.02, 0.03, assertive=0.95, responsive=-0.65, loud=0.5),
    "respects-hurry": Row("brevity", "heard", 1.0, 1.5, 0.06, -0.05, 0.05, assertive=0.70),
    "shares-energy": Row("manner", "reassured", 1.0, 0.4, 0.10, 0.04, 0.02, assertive=0.55, responsive=1.00, gate=0.9),
    "stays-calm": Row("manner", "heard", 0.7, 0.6, 0.04, -0.06),
    "keeps-composure": Row("manner", "heard", 0.7, 0.3, 0.02, -0.07),
    "de-escalates": Row("comfort", "heard", 1.7, 1.0, 0.10, -0.13, 0.05, heat=0.9, soothes=0.45),
    "escalates-in-time": Row("solving", "handed on well", 1.0, 0.8, 0.05, -0.05, 0.05),
    "writes-note": Row("plan", "", 0.0, 0.0),
    # missteps: muddle
    "jargon": Row("muddle", "lectured", -2.6, -1.5, -0.05, 0.05, -0.05, responsive=0.15),  # F37
    "rambling": Row("muddle", "vague", -1.6, -3.0, -0.05, 0.05, **_FILLER),  # P1
    "vagueness": Row("muddle", "vague", -2.6, -1.5, -0.06, 0.05, -0.03, **_VAGUE),  # P5, F22
    # missteps: script
    "stock-script": Row("script", "scripted", -2.4, -1.4, -0.07, 0.06, heat=0.8, **_SCRIPT),  # F32
    "jokes": Row("script", "joked at", -4.0, -2.5, -0.13, 0.10, heat=0.8),  # F35
    "false-cheer": Row("script", "cheered at", -2.4, -1.6, -0.07, 0.06, heat=0.8, responsive=0.10),
    "overdone-emotion": Row("script", "over the top", -2.2, -1.6, -0.05, 0.03, responsive=-0.20),
    "claims-feeling": Row("script", "scripted", -1.6, -0.8, -0.05, 0.05, heat=0.6, responsive=0.20),
    "empty-apology": Row("dismissal", "empty apology", -4.2, -2.4, -0.13, 0.10, heat=0.4, soothes=-0.15, responsive=0.20),  # F05, F19
    # missteps: dismissal
    "dismisses": Row("dismissal", "brushed off", -6.5, -4.0, -0.22, 0.18, -0.04, heat=0.4, soothes=-0.30, responsive=0.30),  # F13
    "misses-mood": Row("dismissal", "brushed off", -3.0, -1.5, -0.08, 0.05, soothes=-0.15, responsive=0.20),
    "answers-unasked": Row("cold", "brushed off", -2.0, -2.0, -0.05, 0.04, assertive=0.30),
    "wrong-thing": Row("error", "told wrong", -2.4, -2.0, -0.06, 0.06),
    "talks-over": Row("cold", "talked over", -3.6, -2.4, -0.11, 0.10, soothes=-0.10),
    "asks-again": Row("cold", "asked again", -2.8, -3.6, -0.09, 0.09, assertive=0.20),  # F28
    "makes-repeat": Row("cold", "asked again", -3.0, -4.0, -0.10, 0.09, assertive=0.20),  # F28
    "prejudges": Row("attack", "blamed", -3.6, -2.0, -0.11, 0.09, -0.04),
    # missteps: error
    "guesses-fix": Row("error", "told wrong", -2.0, -1.6, -0.05, 0.03, responsive=-0.30),
    "misfit-remedy": Row("error", "brushed off", -2.8, -1.4, -0.08, 0.05, control=0.2),  # F18
    "wrong-fact": Row("error", "told wrong", -5.0, -2.0, -0.10, 0.08, **_FIGURES),
    "bluffs": Row("error", "told wrong", -2.8, -1.0, -0.05, 0.04, responsive=-0.40),
    "false-reason": Row("error", "told wrong", -5.0, -2.0, -0.11, 0.09),  # F22
    "promises-impossible": Row("error", "promised", -2.4, 0.0, -0.02, 0.00, responsive=-0.50),
    # missteps: evasion
    "leaves-open": Row("evasion", "vague", -3.2, -2.0, -0.09, 0.05, **_VAGUE),
    "no-follow-up": Row("evasion", "brushed off", -3.4, -1.6, -0.08, 0.05, -0.05),
    "hides-behind-policy": Row("evasion", "refused", -4.8, -3.4, -0.15, 0.13, -0.06, assertive=0.20),
    "flat-refusal": Row("evasion", "refused", -4.4, -3.2, -0.15, 0.11, -0.06, assertive=0.20),
    "defensive": Row("attack", "brushed off", -3.8, -2.4, -0.11, 0.10),
    "blames-customer": Row("attack", "blamed", -6.5, -4.2, -0.20, 0.16, -0.04),
    "blames-others": Row("evasion", "brushed off", -2.6, -1.2, -0.06, 0.05),
    "runs-team-down": Row("evasion", "brushed off", -2.4, -0.6, -0.05, 0.03),
    "confronts": Row("attack", "contradicted", -4.4, -2.8, -0.13, 0.14, 0.05),  # F41
    # missteps: push
    "rushes": Row("push", "rushed", -3.4, -3.0, -0.11, 0.10, -0.06, **_PRESSED),
    "sighs": Row("push", "rushed", -3.4, -2.2, -0.11, 0.08, -0.03, responsive=0.30),
    "pressures": Row("push", "pressed", -4.0, -2.6, -0.10, 0.11, -0.08, **_PRESSED),  # P6
    "small-talk": Row("push", "", -0.4, -2.4, -0.01, 0.03, assertive=0.70, responsive=-0.80),
    "sticks-to-failed-plan": Row("cold", "asked again", -3.0, -3.6, -0.09, 0.08),
    "one-tone": Row("cold", "scripted", -1.4, -0.8, -0.04, 0.02),
    # missteps: attack
    "shouting": Row("attack", "shouted at", -5.0, -3.6, -0.16, 0.18, -0.06),
    "sarcasm": Row("attack", "insulted", -6.0, -4.0, -0.18, 0.15),
    "matches-anger": Row("attack", "shouted at", -6.0, -4.5, -0.18, 0.20),
    "rude": Row("attack", "insulted", -9.0, -7.0, -0.28, 0.24),  # F31
    # missteps: the rest
    "unexplained-silence": Row("cold", "kept waiting", -1.4, -3.0, -0.05, 0.06, -0.03, assertive=0.30),
    "breaks-promise": Row("evasion", "broken word", -8.0, -4.0, -0.20, 0.14, -0.06),  # F24
    "cold-transfer": Row("cold", "handed on cold", -5.0, -5.0, -0.13, 0.12, -0.06),  # F28
    "escalates-too-soon": Row("evasion", "handed on cold", -2.4, -2.0, -0.06, 0.05),
    "escalates-too-late": Row("evasion", "understood late", -1.6, -1.0, -0.04, 0.02),
    "wrong-name": Row("error", "told wrong", -2.6, -1.4, -0.06, 0.05, responsive=0.20),
    "overuses-name": Row("script", "named", -1.6, -1.0, -0.03, 0.03),
    "off-topic": Row("cold", "not understood", -1.2, -2.4, -0.03, 0.04, **_FILLER),
    "plays-the-game": Row("cold", "not understood", -0.8, -1.6, -0.02, 0.02),
}

EVENT_ROWS: dict[str, Row] = {
    # What happens in a turn besides behaviours. Weights are in the unit named.
    "turn": Row("event", "", 0.0, -1.1, **_FILLER),
    "minute": Row("event", "", 0.0, -0.6, assertive=0.40),
    # One unit is ten words beyond the first twenty: P1.
    "words": Row("event", "", -0.1, -0.8, **_FILLER),
    "fact told": Row("event", "", 0.7, 0.4, 0.04, -0.03, 0.02, responsive=0.20),
    "milestone": Row("event", "", 1.0, 1.5, 0.12, -0.11, 0.05, gate=0.3),  # one unit is 20 points of resolution
    "offer fits": Row("event", "offered", 1.6, 1.0, 0.10, -0.06, 0.04, gate=0.5),  # F18
    "offer misfits": Row("event", "offered", -1.6, -1.2, -0.06, 0.04),  # F18
    "promise kept": Row("event", "kept word", 3.1, 1.5, 0.14, -0.08, 0.05),  # F24
    "promise broken": Row("event", "broken word", -9.0, -5.0, -0.22, 0.16, -0.06),  # F24: much more than keeping earns
    "wait announced": Row("event", "", 0.0, -0.5, 0.0, 0.01),  # one unit is a minute: F26
    "wait unannounced": Row("event", "kept waiting", -0.5, -1.5, -0.03, 0.04, assertive=0.30),
    "handed over warm": Row("event", "handed on well", 1.2, 0.4, 0.05, -0.04),
    "handed over cold": Row("event", "handed on cold", -6.0, -5.0, -0.14, 0.12, -0.06),  # F28
    "handed to the wrong one": Row("event", "handed on cold", -3.0, -3.0, -0.06, 0.06),
    "not understood": Row("event", "not understood", 0.0, -0.8, 0.0, 0.01),
    "withheld": Row("event", "", 0.0, -0.5),
}  # fmt: skip

ROWS: dict[str, Row] = {**_BEHAVIOUR_ROWS, **EVENT_ROWS}
"""Every row by the id of its behaviour or event."""

_missing = [id for id in BEHAVIOURS if id not in ROWS]
assert not _missing, f"behaviours without coefficients: {_missing}"
assert not [row.cue for row in ROWS.values() if row.cue and row.cue not in CUES], "a row names an unknown cue"

# ---- mood -----------------------------------------------------------------------------------------------------------------------
GATE_OPENS = 35.0
"""Frustration in points below which the gate is open (F11: at low arousal it vanishes)."""
GATE_SHUTS = 75.0
"""Frustration at which an unacknowledged feeling shuts it as far as the row says."""
CONGRUENCE_GOOD = 0.20
"""Change of a good event's effect per unit of pleasure: goodwill buffers (FAtiMA)."""
CONGRUENCE_BAD = 0.30
"""Change of a bad event's effect per unit of displeasure: resentment spirals (FAtiMA, F31)."""
PULL = 0.16
"""Share of the way that mood goes home each turn, per unit of recovery: carry-over .84 a turn (F39 asks for .7 or more)."""
TAPER_GOOD, TAPER_BAD = 3.5, 0.8
"""How soon the pushes of one turn taper: x / (1 + taper·|x|). No single line takes F from 80 below 50 (F39)."""
GRIEVANCE = 0.90
"""How much of the opening mood an unsolved problem keeps as home; solving frees it."""
SPEED = (1.0, 0.25, 0.12)
"""Speed of mood swings: at neutral style, per assertiveness, per responsiveness (P8)."""
FASTEST_COOLING = 1.25
"""Ceiling of that speed for a good push: even the quickest temper cools no faster than F39 lets it."""
STYLE_FLOOR, STYLE_CEILING = 0.25, 2.0
"""Bounds of the style factor: no style reverses an effect (P10)."""

# ---- rating ---------------------------------------------------------------------------------------------------------------------
RATING_OUTCOME = 44.0
RATING_END = 34.0
RATING_PEAK = 22.0
"""Points of S from the outcome, the mood at the end, and the peaks (F17, F30)."""
