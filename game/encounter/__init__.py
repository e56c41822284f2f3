"""The encounter: a scene played with a persona and a seed. Pure: begin, respond and act take values and return values.

Owns state, ledger, endings, transcript and replay. Reaches no clock, file, YAML or random source.
"""

from game.encounter.corrections import Alternative, alternatives, corrected
from game.encounter.engine import RULES_VERSION, act, begin, play, respond
from game.encounter.input import context_of, read_move, say
from game.encounter.inside import view_of
from game.encounter.moves import Chosen, Desk, Move, Typed, move_from_json, move_json
from game.encounter.options import options
from game.encounter.replay import moments, replay
from game.encounter.saved import end_json, restore, state_json, turn_json
from game.encounter.sight import MeterView, sight_of
from game.encounter.state import METERS, Encounter, LedgerEntry, Meter, Meters, Option, State, Turn

__all__ = [
    "METERS",
    "RULES_VERSION",
    "Alternative",
    "Chosen",
    "Desk",
    "Encounter",
    "LedgerEntry",
    "Meter",
    "MeterView",
    "Meters",
    "Move",
    "Option",
    "State",
    "Turn",
    "Typed",
    "act",
    "alternatives",
    "begin",
    "context_of",
    "corrected",
    "end_json",
    "moments",
    "move_from_json",
    "move_json",
    "options",
    "play",
    "read_move",
    "replay",
    "respond",
    "restore",
    "say",
    "sight_of",
    "state_json",
    "turn_json",
    "view_of",
]
