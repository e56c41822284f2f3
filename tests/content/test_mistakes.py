"""Every kind of mistake is found at its line and column, with what to write instead."""

from pathlib import Path

import pytest

from game.content.read.findings import Finding
from game.content.read.persona import read_persona
from game.content.read.scene import read_scene

HERE = Path(__file__).parent
LAMP = (HERE / "lamp.yaml").read_text(encoding="utf-8")
IDA = (HERE / "ida.yaml").read_text(encoding="utf-8")

# What is replaced, by what, the code expected, the text at whose first character it is expected, and a part of the suggestion.
Seed = tuple[str, str, str, str, str]

SCENE_SEEDS: tuple[Seed, ...] = (
    ("summary: A lamp", "sumary: A lamp", "unknown-key", "sumary", "`summary`"),
    ("summary: A lamp that flickers, bought for an evening.\n", "", "missing-key", "title", "summary: …"),
    ("trains: [empathy,", "trains: [emphaty,", "unknown-skill", "emphaty", "`empathy`"),
    ("level: 1", "level: 7", "out-of-range", "7", "1 to 3"),
    ("minutes: 5", "minutes: five", "not-a-number", "five", "real minutes"),
    ("channel: counter", "channel: couter", "unknown-word", "couter", "`counter`"),
    ("feeling: disappointed", "feeling: bored", "unknown-word", "bored", "worried"),
    ("hurry: 0.2", "hurry: 3", "out-of-range", "3}", "0 to 1"),
    ("starts: Tue 10:30", "starts: Tus 10:30", "bad-time", "Tus", "Tue 10:30"),
    ("slots: {event:", "slots: {even-t:", "bad-name", "even-t", ""),
    ("knowledge:\n  swap:", "knowledge:\n  batch:", "duplicate-name", "batch: {title", "batch-2"),
    ("asked: what is it for / which evening", "label: again", "duplicate-key", "label: again", ""),
    ("needs: trust >= 30", "needs: truts >= 30", "unknown-quantity", "truts", "`trust`"),
    ("needs: trust >= 30", "needs: trust => 30", "bad-condition", "=> 30", ""),
    ("needs: trust >= 30", "needs: trust >=", "bad-condition", ">=\n", "50"),
    ("It's for {event}", "It's for {evnt}", "unknown-slot", "{evnt}", "`event`"),
    ("with {close}.", "with {close.", "stray-brace", "{close.", "{name}"),
    ("worth: 40", "worth: 30", "worths", "milestones:", "100"),
    ("worth: 40", "worth: much", "not-a-number", "much", "sum to 100"),
    ("needs: evening known", "needs: evenin known", "unknown-fact", "evenin known", "`evening`"),
    ("needs: evening known", "needs: evening done", "unknown-milestone", "evening done", "`evening known`"),
    ('by: "18:00"', 'by: "9:00"', "time-passed", '"9:00"', "tomorrow 9:00"),
    ('by: "18:00"', "by: sometime", "bad-time", "sometime", "tomorrow"),
    ("kept: note written", "kept: note writen", "bad-condition", "writen", "`written`"),
    ("sets: asked-her", "sets: asked-him", "unknown-flag", "asked-her set", "`asked-him`"),
    ("right: trust < 20, to: end", "right: trust < 20, to: ende", "leads-nowhere", "ende,", "`end`"),
    ("[expressive] Look", "[expresive] Look", "unknown-name", "expresive]", "`expressive`"),
    ("[expressive] Look", "[expressive, driver] Look", "never-holds", "driver] Look", "`expressive or driver`"),
    ("[expressive] Look", "[expressive Look", "open-bracket", "[expressive Look", "]"),
    ("(sets the lamp on the counter)", "(sets the lamp on the counter", "open-bracket", "(sets", ")"),
    ("dismisses -> hurt\n      [", "dismises -> hurt\n      [", "unknown-tag", "dismises", "`dismisses`"),
    ("dismisses -> hurt\n      [", "empathise -> hurt\n      [", "unknown-tag", "empathise", "`names-feeling`"),
    ("dismisses -> hurt\n      [", "dismisses -> hrut\n      [", "leads-nowhere", "hrut", "`hurt`"),
    ("dismisses -> hurt\n      [", "dismisses hurt\n      [", "extra-word", "hurt\n      [", ""),
    ("dismisses -> hurt\n      [", "dismisses -> hurt now\n      [", "bad-route", "-> hurt now", "->"),
    ("// dismisses -> hurt\n      [", "-> hurt\n      [", "missing-slashes", "-> hurt\n      [", "//"),
    ('"that\'s on us"', '"thats on us"', "quote-not-in-reply", "thats on us", "that's on us"),
    ('"that\'s on us"', '"that\'s on us', "open-quote", '"that\'s', '"words"'),
    ("asks evening\n      @calm", "asks evning\n      @calm", "unknown-fact", "evning", "`evening`"),
    ("does cause", "does exchange", "unknown-milestone", "exchange, states", "`offers exchange`"),
    ("does cause", "does", "bad-tag", "does, states", "does NAME"),
    ("promises call", "promises cal", "unknown-promise", "cal -> later", "`call`"),
    ("offers exchange", "offers exchnage", "unknown-remedy", "exchnage", "`exchange`"),
    ("states batch", "states bach", "unknown-entry", "bach", "`batch`"),
    ("@calm It's", "@Calm! It's", "bad-name", "@Calm!", ""),
    ("[record read] It is", "[record red] It is", "bad-condition", "red]", "`read`"),
    ("[record read] It is", "[and] It is", "unknown-name", "and]", ""),
    ("[record read] It is", "[] It is", "empty-condition", "] It is", "trust > 60"),
    ("dismisses: -> hurt", "dismises: -> hurt", "unknown-tag", "dismises:", "`dismisses`"),
    ("dismisses: -> hurt", "dismisses: -> hrut", "leads-nowhere", "hrut", "`hurt`"),
    ("alone: yes", "alone: maybe", "not-yes-or-no", "maybe", "yes"),
    ("later: 18:05", "later: 9:05", "time-passed", "9:05", "tomorrow 9:05"),
    ("says: |\n      Only a lamp. I see.", "says:", "nothing-written", "says:\n    replies: |\n      I was", "one utterance"),
    ("says: |\n      Only a lamp. I see.", "says: |\n      // nothing", "empty-speech", "// nothing", "one utterance a line"),
    ("says: |\n      Only a lamp. I see.", "says: >\n      Only a lamp. I see.", "folded-block", ">\n      Only a lamp", "`|`"),
    ("    replies: |\n      I was wrong to say that. What is it for?     // repairs, asks evening -> start\n", "",
     "dead-end", "hurt:\n    alone", "replies"),
    ("keeps-time-promise -> end", "keeps-time-promise -> start", "never-ends", "beats:", "-> end"),
    ("kind: resolved", "kind: solved", "unknown-word", "solved,", "`resolved`"),
    ("partly: {kind: partly, when: turn > 0, tells: It flickers still.}", "partli: turn > 0", "unknown-ending", "partli", "`partly`"),
    ("when: turn > 0,", "when: turn > 0, anytime: yes,", "ends-at-once", "partly: {kind", "condition"),
    ("when: swapped and call kept", "when: swapped and call", "unknown-name", "call, tells", "`call kept`"),
    ("record:\n", "record: &r\n", "anchor", "&r", ""),
    ("title: The lamp", "title: !x The lamp", "yaml-tag", "!x", "quotes"),
    ("title: The lamp", "title: *lamp", "alias", "*lamp", "quotes"),
    ("title: The lamp", "title: The lamp #4471", "cut-by-hash", "#4471", "quotes"),
    ("title: The lamp", "title: Right: the lamp", "colon-in-text", ": the lamp", "`|`"),
    ("title: The lamp", "title: The {name} lamp", "slot-too-early", "{name}", ""),
    ("title: The lamp", "title: [The, lamp]", "wrong-form", "[The", "heading"),
    ("slots: {event: the party}", "slots: {<<: x, event: the party}", "merge-key", "<<", "keys"),
    ("about: {channel", "about:\n\tchannel: phone\nabout2: {channel", "tab", "\tchannel", "spaces"),
    ("promises:\n  call:", "promises:\n  turn:", "reserved-name", "turn: {label", "another word"),
    ("facts:\n  evening:", "facts:\n  Evening out:", "bad-name", "Evening out", "`evening-out`"),
    ("milestones:\n  cause:", "milestones:\n  evening:", "duplicate-name", "evening: {label: the cause", ""),
)  # fmt: skip

WARNING_SEEDS: tuple[Seed, ...] = (
    ("I don't follow. It flickers.", "word " * 36, "long-line", "word word", ""),
    ("It is what it is.", "word " * 31, "long-reply", "word word", ""),
    ("It is what it is.", "It's only a LAMP.", "same-reply", "It's only a LAMP", ""),
    ("  hurt:\n", "  lost:\n    says: Where am I?\n    else: Hm.\n  hurt:\n", "unreached-beat", "lost:\n", "-> lost"),
    (", sets told", ", sets told, sets unasked", "unused-flag", "beats:", ""),
    ("  partly: {kind: partly, when: turn > 0, tells: It flickers still.}\n", "", "no-sure-ending", "endings:", "turn > 0"),
    ("endings:\n", "endings:\n  first: {kind: unresolved, when: turn > 0}\n", "unreached-ending", "resolved: {kind: resolved", "`first`"),
    (", promises call", "", "unused-promise", "call: {label", ""),
    (", means: a new lamp}", "}", "no-phrases", "exchange: {label", "means"),
    ("I was wrong", "[told set] I was wrong", "may-run-dry", "hurt:\n    alone", "again"),
    ("It is what it is.", "It is, {title}.", "bare-title", "{title}", "{title} {last}"),
    ("vagueness, again", "vagueness, vagueness, again", "tag-twice", "vagueness, again", ""),
)  # fmt: skip

PERSONA_SEEDS: tuple[Seed, ...] = (
    ("style: amiable", "style: aimable", "unknown-word", "aimable", "`amiable`"),
    ("style: amiable", "style: [0.2, 3]", "out-of-range", "3]", "1"),
    ("style: amiable", "style: [0.2]", "wrong-number", "[0.2]", "two numbers"),
    ("pronouns: she", "pronouns: her", "unknown-word", "her\n", "she"),
    ("temper: patient,", "temper: pateint,", "unknown-word", "pateint", "`patient`"),
    ("temper: patient,", "temper: patient, impatient,", "contradiction", "impatient", "one"),
    ("temper: patient, slow to anger", "temper: {patience: 700}", "out-of-range", "700", "0 to 100"),
    ("  days: the choir\n", "", "missing-slot", "slots:", "days"),
    ("  days: the choir\n", "  days: the choir\n  first: Ida\n", "reserved-name", "first: Ida", ""),
    ("  heard: |", "  herd: |", "unknown-cue", "herd", "`heard`"),
    ("[strained] That's", "[straind] That's", "unknown-band", "straind", "`strained`"),
    ("[strained] That's", "[trust < 20] That's", "unknown-band", "trust <", ""),
    ("[strained] That's", "[strained, worired] That's", "unknown-band", "worired", "`worried`"),
    ("[strained] That's", "[bliss] That's", "unknown-band", "bliss", "`resigned`"),
    ("Let me think.", "Let me think, {event}.", "unknown-slot", "{event}", ""),
    ("Let me think.", "+ Let me think.", "also-in-voice", "+ Let", ""),
    ("  strained: |\n    folds", "  strianed: |\n    folds", "unknown-key", "strianed", "`strained`"),
    ("  good: |", "  god: |", "unknown-key", "god", "`good`"),
    ("under stress:", "under stres:", "unknown-key", "under stres", "`under stress`"),
)


def place_of(text: str, mark: str) -> tuple[int, int]:
    """Line and column of a text in a file."""
    before = text[: text.index(mark)]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def damaged(text: str, seed: Seed) -> str:
    assert text.count(seed[0]) >= 1, f"the fixture no longer holds {seed[0]!r}"
    return text.replace(seed[0], seed[1], 1)


def assert_found(found: tuple[Finding, ...], text: str, seed: Seed) -> None:
    _, _, code, mark, suggestion = seed
    fitting = [one for one in found if one.code == code]
    assert fitting, f"{code} not among {[(one.code, one.line, one.column, one.message) for one in found]}"
    line, column = place_of(text, mark)
    exact = [one for one in fitting if (one.line, one.column) == (line, column)]
    assert exact, f"{code} expected at {line}:{column}, found at {[(one.line, one.column, one.message) for one in fitting]}"
    assert any(suggestion in one.suggestion for one in exact), [one.suggestion for one in exact]


def label(seed: Seed) -> str:
    return f"{seed[2]} {seed[3][:16]!r}"


def test_the_fixtures_are_without_fault() -> None:
    assert read_scene(LAMP, "test:lamp")[1] == ()
    assert read_persona(IDA, "test:ida")[1] == ()


@pytest.mark.parametrize("seed", SCENE_SEEDS, ids=label)
def test_a_mistake_in_a_scene_is_an_error_at_its_place(seed: Seed) -> None:
    text = damaged(LAMP, seed)
    scene, found = read_scene(text, "test:lamp")
    assert scene is None
    assert_found(found, text, seed)


@pytest.mark.parametrize("seed", WARNING_SEEDS, ids=label)
def test_something_doubtful_is_a_warning_and_the_scene_can_be_played(seed: Seed) -> None:
    text = damaged(LAMP, seed)
    scene, found = read_scene(text, "test:lamp")
    assert_found(found, text, seed)
    assert scene is not None, found


@pytest.mark.parametrize("seed", PERSONA_SEEDS, ids=label)
def test_a_mistake_in_a_persona_is_an_error_at_its_place(seed: Seed) -> None:
    text = damaged(IDA, seed)
    persona, found = read_persona(text, "test:ida")
    assert persona is None
    assert_found(found, text, seed)


def test_a_persona_needs_ten_lines() -> None:
    text = IDA.replace("  kept waiting: |\n    A long pause, that.\n", "").replace("    [warm or even] Oh, that is kind.\n", "").replace(
        "    [strained, hot] Sorry is a rest, not a melody.\n", "")  # fmt: skip
    persona, found = read_persona(text, "test:ida")
    assert persona is None
    assert [(one.code, one.line) for one in found] == [("too-few-lines", place_of(text, "says:")[0])]


# Seeds that do not get into each other's way in one file.
TOGETHER = (0, 2, 3, 4, 5, 6, 12, 15, 18, 19, 22, 23, 24, 25, 26, 30, 32, 36, 38, 41, 42, 43, 44, 45, 49, 50, 51, 57, 60, 62)


def test_thirty_mistakes_of_one_file_are_all_found_in_one_run() -> None:
    chosen = [SCENE_SEEDS[number] for number in TOGETHER]
    text = LAMP
    for seed in chosen:
        if text.count(seed[0]):
            text = text.replace(seed[0], seed[1], 1)
    applied = [seed for seed in chosen if seed[1] in text]
    _, found = read_scene(text, "test:lamp")
    codes = {one.code for one in found}
    for seed in applied:
        assert seed[2] in codes, (seed, [(one.code, one.line, one.column) for one in found])
    assert len(applied) >= 25


def test_reading_goes_on_after_broken_yaml_in_the_same_section_and_the_next() -> None:
    text = LAMP.replace("  hurt:\n    alone: yes", "  hurt: {alone: yes\n  other:\n    alone: yes").replace(
        "keeps-time-promise", "keeps-time"
    )
    text = text.replace("kind: resolved", "kind: solved").replace("briefing: |", "briefing: Right: this |")
    _, found = read_scene(text, "test:lamp")
    codes = {(one.code, one.line) for one in found}
    assert ("colon-in-text", place_of(text, "briefing")[0]) in codes
    assert ("unknown-tag", place_of(text, "keeps-time")[0]) in codes
    assert ("unknown-word", place_of(text, "solved")[0]) in codes
    assert any(one.code == "open-brace" for one in found), found


def test_a_quote_that_is_never_closed_is_shown_where_it_opens() -> None:
    text = LAMP.replace("title: The lamp", 'title: "The lamp').replace("level: 1", "level: 9")
    _, found = read_scene(text, "test:lamp")
    assert [(one.code, one.line, one.column) for one in found] == [("open-quote", 1, 8), ("out-of-range", 4, 8)]


@pytest.mark.parametrize("written", ['"It\'s \\"so\\" {x}"', "'It''s so {x}'", "It's so {x}", "It's\n      so {x}", "|\n  It's so {x}"])
def test_places_inside_every_kind_of_scalar_are_exact(written: str) -> None:
    text = LAMP.replace("says: I'd like to speak to him.}", "says: x}").replace("tells: The evening was lit.", "tells: x")
    text = text.replace("briefing: |\n  You work in a lamp shop. You may swap what is broken.", f"briefing: {written}")
    _, found = read_scene(text, "test:lamp")
    line = place_of(text, "{x}")[0]
    assert [(one.code, one.line, one.column) for one in found] == [("unknown-slot", line, place_of(text, "{x}")[1])]
