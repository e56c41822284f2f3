"""An encounter as JSON and back: the records of `rapport play --json`, and the state that a save keeps at every turn."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any, get_args

from game.content.model.persona import Band, Persona
from game.content.model.scene import EndingKind, Scene
from game.customer.felt import Feeling, Felt
from game.encounter.moves import move_from_json, move_json, reading_from_json, reading_json
from game.encounter.state import METERS, Encounter, Ended, Inside, LedgerEntry, Meters, Pledge, Speech, State, Turn
from game.errors import SaveError


def turn_json(turn: Turn) -> dict[str, Any]:
    """A turn as the design shows it; points and minutes in units, not tenths."""
    return {
        "turn": turn.number,
        "minutes": turn.minutes / 10,
        "move": None if turn.move is None else {**move_json(turn.move), "text": turn.text or move_json(turn.move)["text"]},
        "read": reading_json(turn.reading),
        "ledger": [
            {
                "meter": entry.meter,
                "points": entry.points / 10,
                "cause": entry.cause,
                "quote": entry.quote,
                "style": entry.style,
                "mood": entry.mood,
                "history": entry.history,
                "why": entry.why,
            }
            for entry in turn.entries
        ],
        "meters": _meters_json(turn.meters),
        "customer": {
            "text": turn.speech.text,
            "line": turn.speech.lines[-1] if turn.speech.lines else "",
            "lines": list(turn.speech.lines),
            "reaction": turn.speech.reaction,
            "content": turn.speech.content,
            "stage": turn.speech.stage,
            "cue": turn.speech.cue,
            "look": turn.look,
        },
        "desk": turn.desk,
        "beat": turn.beat,
        "reached": list(turn.reached),
        "told": list(turn.told),
        "later": turn.later,
        "free": turn.free,
        "said": turn.text,
        "typed": "" if turn.move is None else move_json(turn.move)["text"],
        "mood": mood_json(turn),
    }


def mood_json(turn: Turn) -> dict[str, Any]:
    """The hidden mood after a turn."""
    mood = turn.inside
    return {
        "turn": turn.number,
        "pleasure": mood.pleasure,
        "arousal": mood.arousal,
        "dominance": mood.dominance,
        "feeling": mood.feeling,
        "frustration": mood.frustration / 10,
        "band": mood.band,
    }


def end_json(encounter: Encounter) -> dict[str, Any]:
    """The end of a talk; `ending` and `rating` are null while it goes on. The debrief is the coaching room's to fill in."""
    end = encounter.end
    return {
        "ending": None if end is None else end.id,
        "kind": None if end is None else end.kind,
        "rating": None if end is None else end.rating / 10,
        "tells": "" if end is None else end.tells,
        "meters": _meters_json(encounter.state.meters),
        "mood": [mood_json(turn) for turn in encounter.turns],
        "debrief": {},
    }


def state_json(encounter: Encounter) -> dict[str, Any]:
    """The state, exactly: floats survive JSON unchanged, and sets are sorted."""
    state = encounter.state
    felt = state.felt
    return {
        "beat": state.beat,
        "turn": state.turn,
        "minutes": state.minutes,
        "meters": [state.meters.of(meter) for meter in METERS],
        "felt": {field.name: _plain(getattr(felt, field.name)) for field in fields(felt)},
        "facts": list(state.facts),
        "asked": list(state.asked),
        "milestones": list(state.milestones),
        "flags": list(state.flags),
        "actions": list(state.actions),
        "pledges": [[pledge.id, pledge.due, pledge.outcome] for pledge in state.pledges],
        "offers": list(state.offers),
        "stated": list(state.stated),
        "said": sorted(state.said),
        "used": sorted(state.used),
        "visits": list(state.visits),
        "end": None if encounter.end is None else [getattr(encounter.end, field.name) for field in fields(encounter.end)],
    }


def restore(scene: Scene, persona: Persona, seed: int, state: Mapping[str, Any], turns: Sequence[Mapping[str, Any]]) -> Encounter:
    """The encounter from `state_json` and the `turn_json` of every turn so far.

    Raises:
        SaveError: the record is damaged, or names a beat that the scene no longer has.
    """
    try:
        restored = _state(state)
        end = None if state["end"] is None else _end(state["end"])
        history = tuple(turn_from_json(turn) for turn in turns)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise SaveError("the record of this talk is damaged") from error
    if restored.beat not in scene.beats:
        raise SaveError("the scene was changed, and the place where this talk stopped is no longer in it")
    if not history:
        raise SaveError("the record of this talk has no turns")
    return Encounter(scene, persona, seed, restored, history, end)


def turn_from_json(data: Mapping[str, Any]) -> Turn:
    """The turn that `turn_json` wrote; `KeyError`, `TypeError` or `ValueError` if it is damaged."""
    move = data["move"]
    customer = data["customer"]
    mood = data["mood"]
    return Turn(
        number=int(data["turn"]),
        minutes=round(data["minutes"] * 10),
        move=None if move is None else move_from_json({**move, "text": data["typed"]}),
        text=str(data["said"]),
        reading=reading_from_json(data["read"]),
        entries=tuple(_entry(entry) for entry in data["ledger"]),
        meters=Meters(*(round(data["meters"][meter] * 10) for meter in METERS)),
        speech=Speech(
            str(customer["reaction"]),
            str(customer["content"]),
            str(customer["stage"]),
            tuple(map(str, customer["lines"])),
            str(customer["cue"]),
        ),
        desk=str(data["desk"]),
        inside=Inside(
            float(mood["pleasure"]),
            float(mood["arousal"]),
            float(mood["dominance"]),
            _one_of(mood["feeling"], get_args(Feeling)),
            round(mood["frustration"] * 10),
            _one_of(mood["band"], get_args(Band)),
        ),
        beat=str(data["beat"]),
        look=str(customer["look"]),
        reached=tuple(map(str, data["reached"])),
        told=tuple(map(str, data["told"])),
        later=str(data["later"]),
        free=bool(data["free"]),
    )


def _meters_json(meters: Meters) -> dict[str, float]:
    return {meter: meters.of(meter) / 10 for meter in METERS}


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _entry(data: Mapping[str, Any]) -> LedgerEntry:
    return LedgerEntry(
        _one_of(data["meter"], METERS),
        round(data["points"] * 10),
        str(data["cause"]),
        str(data["quote"]),
        float(data["style"]),
        float(data["mood"]),
        float(data["history"]),
        str(data["why"]),
    )


def _state(data: Mapping[str, Any]) -> State:
    felt = data["felt"]
    patience, trust, resolution = (int(value) for value in data["meters"])
    first, second, third = (float(value) for value in felt["opening"])
    return State(
        beat=str(data["beat"]),
        turn=int(data["turn"]),
        minutes=int(data["minutes"]),
        meters=Meters(patience, trust, resolution),
        felt=Felt(
            float(felt["pleasure"]),
            float(felt["arousal"]),
            float(felt["dominance"]),
            tuple(map(float, felt["emotions"])),
            (first, second, third),
            tuple(map(float, felt["opened"])),
            float(felt["acknowledged"]),
            float(felt["tolerance"]),
            float(felt["leniency"]),
            tuple(int(count) for count in felt["counts"]),
            int(felt["comforted"]),
            float(felt["high"]),
            float(felt["low"]),
            float(felt["worked"]),
            float(felt["recent"]),
            float(felt["lasting"]),
        ),
        facts=tuple(map(str, data["facts"])),
        asked=tuple(map(str, data["asked"])),
        milestones=tuple(map(str, data["milestones"])),
        flags=tuple(map(str, data["flags"])),
        actions=tuple(map(str, data["actions"])),
        pledges=tuple(Pledge(str(id), int(due), _one_of(outcome, ("open", "kept", "broken"))) for id, due, outcome in data["pledges"]),
        offers=tuple(map(str, data["offers"])),
        stated=tuple(map(str, data["stated"])),
        said=frozenset(map(str, data["said"])),
        used=frozenset(map(str, data["used"])),
        visits=tuple(map(str, data["visits"])),
        ending=None if data["end"] is None else str(data["end"][0]),
    )


def _end(data: Sequence[Any]) -> Ended:
    id, kind, rating, tells = data
    return Ended(str(id), _one_of(kind, get_args(EndingKind)), int(rating), str(tells))


def _one_of(value: Any, allowed: Sequence[Any]) -> Any:
    if value not in allowed:
        raise ValueError("a value in this save is not one that this version knows")
    return value
