"""A persona file read to a `Persona`. Owns what its words for temper mean, and what stands in where a writer left something out."""

import hashlib
from collections.abc import Mapping

from game.content.model.frozen import FrozenMap
from game.content.model.persona import BANDS, CUES, REQUIRED_SLOTS, STYLES, Band, Persona, Style, Temperament, VoiceLine
from game.content.read.fields import Fields
from game.content.read.findings import Finding, mean_or_list
from game.content.read.marked import Items, Scalar, Table
from game.content.read.names import PERSONA_SLOTS, Context
from game.content.read.schema import PersonaFile
from game.content.read.shape import read_shaped
from game.content.read.speech import check_slots, read_voice, rows

FEWEST_LINES = 10
"""Voice lines that a persona needs to be played."""

PRONOUNS: Mapping[str, tuple[str, str, str, str]] = {
    "she": ("she", "her", "her", "hers"),
    "he": ("he", "him", "his", "his"),
    "they": ("they", "them", "their", "theirs"),
}

TEMPERS: Mapping[str, tuple[str, float]] = {
    "patient": ("patience", 80.0),
    "fairly patient": ("patience", 70.0),
    "impatient": ("patience", 55.0),
    "slow to anger": ("reactivity", 0.8),
    "even-tempered": ("reactivity", 1.0),
    "quick to anger": ("reactivity", 1.3),
    "slow to forgive": ("recovery", 0.7),
    "forgiving": ("recovery", 1.3),
    "trusting": ("trust", 60.0),
    "wary": ("trust", 40.0),
    "cheerful": ("pleasure", 0.3),
    "gloomy": ("pleasure", -0.2),
    "calm": ("arousal", -0.2),
    "restless": ("arousal", 0.2),
    "sure": ("dominance", 0.3),
    "shy": ("dominance", -0.3),
}
"""What each word sets; what no word sets has the default of `Temperament`."""

_NEUTRAL: Mapping[str, Mapping[Band, tuple[str, ...]]] = {
    "looks": {
        "warm": ("nods, shoulders loose",),
        "even": ("waits, hands still",),
        "strained": ("looks away, jaw set",),
        "hot": ("stands very straight, breathing hard",),
    },
    "sounds": {
        "warm": ("an easy voice",),
        "even": ("a level voice",),
        "strained": ("a short breath before each answer",),
        "hot": ("a hard, clipped voice",),
    },
    "types": {
        "warm": ("answers in whole sentences",),
        "even": ("answers briefly",),
        "strained": ("starts to type, stops, starts again",),
        "hot": ("answers in bursts",),
    },
}
"""What is seen, heard or read of a persona whose file does not say."""

_AFTERWARDS: Mapping[str, tuple[str, ...]] = {
    "good": ("It was put right, and I was listened to.",),
    "mixed": ("It got somewhere. Not all the way.",),
    "bad": ("I'd rather not go through that again.",),
}


def read_persona(data: bytes | str, id: str, file: str = "") -> tuple[Persona | None, tuple[Finding, ...]]:
    """Read a persona.

    Args:
        data: the file's bytes or text.
        id: `pack:name`.
        file: the name that findings carry.

    Returns:
        The persona, or None when there is an error, and every finding by place.
    """
    root, report = read_shaped(data, PersonaFile, file)
    if root is None:
        return None, report.sorted()
    raw = data if isinstance(data, bytes) else data.encode("utf-8", "replace")
    persona = _persona(Fields(root, Context(report)), id, hashlib.sha256(raw).hexdigest())
    return (None if report.failed else persona), report.sorted()


def _persona(fields: Fields, id: str, digest: str) -> Persona:
    slots = _slots(fields)
    sounds = _directions(fields, "sounds")
    return Persona(
        id=id,
        name=fields.line("name"),
        who=fields.line("who"),
        style=_style(fields),
        temperament=_temperament(fields),
        slots=slots,
        voice=_voice(fields),
        # A voice is heard face to face as well.
        looks=_filled(_directions(fields, "looks"), sounds, "looks"),
        sounds=_filled(sounds, {}, "sounds"),
        types=_filled(_directions(fields, "types"), {}, "types"),
        under_stress=fields.prose("under stress"),
        comments=_comments(fields),
        hash=digest,
    )


def _slots(fields: Fields) -> Mapping[str, str]:
    part = fields.sub("slots")
    report = fields.context.report
    own: dict[str, str] = {}
    for key, node in part.table if part else ():
        place = (key.line, key.column)
        if not key.text.replace("_", "").isalpha() or key.text != key.text.lower():
            report.error("bad-name", place, f"`{key.text}` cannot be a placeholder: small letters and `_` only")
        elif key.text in PERSONA_SLOTS and key.text not in REQUIRED_SLOTS:
            report.error("reserved-name", place, f"`{key.text}` comes from the name and the pronouns", "delete it")
        own[key.text] = " ".join(node.text.split()) if isinstance(node, Scalar) else ""
    for missing in REQUIRED_SLOTS:
        if part and missing not in own and not part.table.broken:
            suggestion = f"write `{missing}: …`; scenes use {{{missing}}}"
            report.error("missing-slot", fields.table.key("slots"), f"the placeholder `{missing}` is missing", suggestion)
    name = fields.line("name").split() or [""]
    they, them, their, theirs = PRONOUNS.get(fields.line("pronouns"), PRONOUNS["they"])
    return FrozenMap({
        "name": " ".join(name), "first": name[0], "last": name[-1],
        # So that «{title} {last}» reads well for somebody without a title, too.
        "title": fields.line("title") or name[0],
        "they": they, "them": them, "their": their, "theirs": theirs,
        **own,
    })  # fmt: skip


def _style(fields: Fields) -> Style:
    node = fields.table.get("style")
    if isinstance(node, Items):
        numbers = [_number(item.text) for item in node.items if isinstance(item, Scalar)]
        return Style(*numbers) if len(numbers) == 2 else Style(0.0, 0.0)
    return Style(*STYLES.get(fields.line("style"), (0.0, 0.0)))  # type: ignore[call-overload] # a word that is no style is reported and reads as neither


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def _temperament(fields: Fields) -> Temperament:
    part = fields.sub("temper")
    default = Temperament()
    if part:
        items = part.table.get("baseline")
        base = [_number(item.text) for item in items.items if isinstance(item, Scalar)] if isinstance(items, Items) else []
        pleasure, arousal, dominance = base if len(base) == 3 else (default.pleasure, default.arousal, default.dominance)
        return Temperament(
            pleasure, arousal, dominance,
            patience=part.number("patience", default.patience),
            trust=part.number("trust", default.trust),
            reactivity=part.number("reactivity", default.reactivity),
            recovery=part.number("recovery", default.recovery),
        )  # fmt: skip
    found: dict[str, float] = {}
    said: dict[str, str] = {}
    for word, node, offset in fields.names("temper"):
        key = word.casefold()
        if key not in TEMPERS:
            message = f"`{word}` is no word for temper"
            fields.context.report.error("unknown-word", node.at(offset), message, mean_or_list(key, TEMPERS))
            continue
        what, value = TEMPERS[key]
        if what in found:
            message = f"`{word}` and `{said[what]}` say two things about one trait"
            fields.context.report.error("contradiction", node.at(offset), message, "keep one of them")
        found[what], said[what] = value, word
    return Temperament(
        pleasure=found.get("pleasure", default.pleasure),
        arousal=found.get("arousal", default.arousal),
        dominance=found.get("dominance", default.dominance),
        patience=found.get("patience", default.patience),
        trust=found.get("trust", default.trust),
        reactivity=found.get("reactivity", default.reactivity),
        recovery=found.get("recovery", default.recovery),
    )


def _voice(fields: Fields) -> Mapping[str, tuple[VoiceLine, ...]]:
    found: dict[str, tuple[VoiceLine, ...]] = {}
    report = fields.context.report
    seen: dict[str, int] = {}
    for key, node in fields.entries("says"):
        if key.text not in CUES:
            report.error("unknown-cue", (key.line, key.column), f"there is no cue `{key.text}`", mean_or_list(key.text, CUES))
        if not isinstance(node, Scalar):
            continue
        lines = tuple(VoiceLine(*one) for one in read_voice(node, f"voice/{key.text}", fields.context))
        if not lines and node.text.strip():
            report.error("empty-speech", node.place, f"nothing is said under `{key.text}`", "write one utterance a line")
        found[key.text] = lines
        for one in lines:
            words = one.line.text.casefold()
            if words and words in seen:
                place = _place_of(node, one.line.text)
                report.warn("same-line", place, f"the same words stand in line {seen[words]}", "no line is said twice: write another")
            seen.setdefault(words, _place_of(node, one.line.text)[0])
    total = sum(len(lines) for lines in found.values())
    says = fields.table.get("says")
    if isinstance(says, Table) and total < FEWEST_LINES and not says.broken:
        message = f"{total} voice lines; a persona needs at least {FEWEST_LINES}"
        report.error("too-few-lines", fields.table.key("says"), message, "begin with `heard`, `apologised to`, `offered` and `brushed off`")
    return FrozenMap(found)


def _place_of(node: Scalar, words: str) -> tuple[int, int]:
    return node.at(max(0, node.text.find(words)))


def _texts(fields: Fields, key: str) -> tuple[str, ...]:
    node = fields.scalar(key)
    if node is None:
        return ()
    check_slots(node, 0, len(node.text), fields.context)
    return tuple(node.text[start:end].strip("()") for start, end in rows(node))


def _directions(fields: Fields, section: str) -> dict[Band, tuple[str, ...]]:
    part = fields.sub(section)
    found = {band: _texts(part, band) for band in BANDS} if part else {}
    return {band: texts for band, texts in found.items() if texts}


def _filled(own: dict[Band, tuple[str, ...]], other: dict[Band, tuple[str, ...]], section: str) -> Mapping[Band, tuple[str, ...]]:
    """The persona's own directions; for a band without any another sense's, and in the end a neutral one."""
    return FrozenMap({band: own.get(band) or other.get(band) or _NEUTRAL[section][band] for band in BANDS})


def _comments(fields: Fields) -> Mapping[str, tuple[str, ...]]:
    part = fields.sub("afterwards")
    return FrozenMap({kind: (_texts(part, kind) if part else ()) or default for kind, default in _AFTERWARDS.items()})
