"""What a good file is read to: conditions, lines, replies with their spans, times, defaults."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.model.conditions import ALWAYS, All, AnyOf, Compare, Condition, Holds, Not, condition_text
from game.content.model.persona import BANDS, Persona, Style
from game.content.model.reading import Question
from game.content.model.scene import END, Later, Reply, Scene
from game.content.read.codec import decode, encode
from game.content.read.conditions import NEVER, read_condition
from game.content.read.findings import Report
from game.content.read.marked import Scalar
from game.content.read.names import Context
from game.content.read.persona import read_persona
from game.content.read.scene import read_scene
from game.content.read.times import Moment, minutes_after, read_moment, read_span

HERE = Path(__file__).parent
LAMP = (HERE / "lamp.yaml").read_text(encoding="utf-8")
IDA = (HERE / "ida.yaml").read_text(encoding="utf-8")


def lamp(*changes: tuple[str, str]) -> Scene:
    text = LAMP
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    scene, found = read_scene(text, "test:lamp")
    assert scene is not None, found
    return scene


def ida(*changes: tuple[str, str]) -> Persona:
    text = IDA
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    persona, found = read_persona(text, "test:ida")
    assert persona is not None, found
    return persona


def reply(line: str) -> Reply:
    """A reply line as the last of the first beat."""
    return lamp(("      It is what it is.                            // vagueness, again -> start", f"      {line}")).first.replies[4]


def context() -> Context:
    made = Context(Report())
    for kind in made.names.known:
        made.names.known[kind] |= {f"a-{kind}", f"b-{kind}"}
    return made


def condition(text: str) -> tuple[Condition, list[str]]:
    shared = context()
    return read_condition(Scalar(text, 1, 1), shared), [one.code for one in shared.report.found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("trust >= 30", Compare("trust", ">=", 30.0)),
        ("minutes<2.5", Compare("minutes", "<", 2.5)),
        ("a-fact", Holds("fact", "a-fact")),
        ("a-milestone", Holds("milestone", "a-milestone")),
        ("a-flag set", Holds("flag", "a-flag")),
        ("a-promise kept", Holds("kept", "a-promise")),
        ("a-remedy offered", Holds("offered", "a-remedy")),
        ("a-colleague asked", Holds("asked", "a-colleague")),
        ("record read and held", All((Holds("action", "record"), Holds("action", "hold")))),
        ("knowledge searched or note written", AnyOf((Holds("action", "knowledge"), Holds("action", "note")))),
        ("handed over, escalated", All((Holds("action", "handover"), Holds("action", "escalate")))),
        ("strained, hot", AnyOf((Holds("band", "strained"), Holds("band", "hot")))),
        ("strained, hot, driver", All((AnyOf((Holds("band", "strained"), Holds("band", "hot"))), Holds("style", "driver")))),
        ("a-fact and b-fact or b-flag", AnyOf((All((Holds("fact", "a-fact"), Holds("fact", "b-fact"))), Holds("flag", "b-flag")))),
        ("not (a-fact or b-fact)", Not(AnyOf((Holds("fact", "a-fact"), Holds("fact", "b-fact"))))),
        ("not a-fact and b-fact", All((Not(Holds("fact", "a-fact")), Holds("fact", "b-fact")))),
        ("never", NEVER),
    ],
)
def test_a_condition_is_read(text: str, expected: Condition) -> None:
    assert condition(text) == (expected, [])


ATOMS = st.sampled_from(
    [Holds("fact", "a-fact"), Holds("milestone", "b-milestone"), Holds("flag", "a-flag"), Holds("action", "handover"), Holds("band", "hot"),
     Holds("style", "driver"), Holds("broken", "a-promise"), Compare("turn", ">", 3.0), Compare("minutes", "!=", 2.5), NEVER]
)  # fmt: skip


@given(
    st.recursive(
        ATOMS,
        lambda part: st.one_of(
            part.filter(lambda one: one != ALWAYS).map(Not),
            st.lists(part, min_size=2, max_size=3).map(lambda parts: All(tuple(parts))),
            st.lists(part, min_size=2, max_size=3).map(lambda parts: AnyOf(tuple(parts))),
        ),
        max_leaves=6,
    )
)
def test_a_condition_written_out_reads_as_itself(written: Condition) -> None:
    assert condition(condition_text(written)) == (written, [])


def test_a_line_has_its_condition_its_stage_direction_and_its_words() -> None:
    first, second, third = lamp().first.says
    assert (first.id, first.when, first.text) == ("start/1", Holds("style", "expressive"), "Look at it! It flickers like a bad conscience!")
    assert (second.stage, second.text) == ("sets the lamp on the counter", "It flickers. I bought it on the 3rd.")
    assert (third.also, third.when) == (True, Holds("band", "hot"))


def test_a_reply_has_its_tags_names_and_route() -> None:
    scene = lamp()
    first, second, third, fourth, fifth = scene.first.replies
    assert [one.id for one in scene.first.replies] == ["start.1", "calm", "start.3", "start.4", "start.5"]
    assert (first.reading.facts, first.to) == (("evening",), None)
    assert ([one.id for one in second.reading.missteps], second.to) == (["dismisses"], "hurt")
    assert (third.reading.milestones, third.reading.states, third.sets) == (("cause",), ("batch",), ("told",))
    assert (fourth.reading.offers, fourth.reading.promises, fourth.to) == (("exchange",), ("call",), "later")
    assert fourth.when == All((Holds("fact", "evening"), AnyOf((Holds("flag", "found"), Holds("flag", "asked-her")))))
    assert (fifth.again, fifth.to) == (True, "start")
    assert scene.flags == {"told", "found", "asked-her"}
    assert scene.beats["later"].replies[0].to == END


def quoted(made: Reply) -> dict[str, tuple[str, str]]:
    """Sentence and phrase of everything shown."""
    return {one.id: (made.text[slice(*one.sentence)], made.text[slice(*one.phrase)]) for one in made.reading.shown}


def test_quoted_words_are_the_phrase_and_their_sentence_is_quoted() -> None:
    made = reply('Hello there. I\'m sorry, that’s on us. Is it new?  // owns-fault "That\'s on us", greets "hello"')
    assert quoted(made) == {"owns-fault": ("I'm sorry, that’s on us.", "that’s on us"), "greets": ("Hello there.", "Hello")}


def test_without_quoted_words_questions_are_shown_by_questions_and_the_rest_by_the_rest() -> None:
    made = reply("I'm sorry. That was us. What is it for?  // apologises, open-question")
    assert quoted(made)["apologises"] == ("I'm sorry. That was us.",) * 2
    assert quoted(made)["open-question"] == ("What is it for?",) * 2
    only = reply("What is it for?  // apologises")
    assert quoted(only)["apologises"] == ("What is it for?",) * 2
    parted = reply("I'm sorry. What is it for? That was us.  // apologises")
    assert quoted(parted)["apologises"] == (parted.text, parted.text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [("What happened?", "open"), ("And how did it start?", "open"), ("Sorry, which one is it?", "open"), ("Is it new?", "closed"),
     ("Tell me more?", "open"), ("When was that?", "closed"), ("You know what?", "closed")],
)  # fmt: skip
def test_questions_are_open_or_closed(text: str, kind: str) -> None:
    assert [one.kind for one in reply(f"{text}  // greets").reading.questions] == [kind]
    assert reply(f"{text}  // greets").reading.questions[0] == Question(kind, (0, len(text)))  # type: ignore[arg-type] # parametrized words


def test_commas_and_arrows_in_quoted_words_are_words() -> None:
    made = reply('First this, then -> that.  // step-by-step "this, then -> that", again')
    assert (quoted(made)["step-by-step"][1], made.to, made.again) == ("this, then -> that", None, True)


def test_an_address_in_a_reply_does_not_start_the_tags() -> None:
    made = reply("It is all on https://example.org for you.  // greets")
    assert made.text == "It is all on https://example.org for you."


def test_times_are_counted_from_the_start() -> None:
    scene = lamp()
    assert (scene.starts, scene.clock, scene.promises["call"].due) == ("Tuesday 10:30", 630, 450)
    assert scene.beats["later"].later == Later(455, True, "18:05")
    other = lamp(("later: 18:05", "later: 2 days"), ('by: "18:00"', "by: Thu 9:00"))
    assert other.beats["later"].later == Later(2880, False, "2 days")
    assert other.promises["call"].due == 2 * 1440 - 90


@pytest.mark.parametrize(
    ("text", "minutes"), [("tomorrow 9:00", 1350), ("Tuesday 10:00", 7 * 1440 - 30), ("at 12:00", 90), ("9:00", None), ("today 11:15", 45)]
)
def test_a_moment_is_after_the_start_or_refused(text: str, minutes: int | None) -> None:
    moment = read_moment(text)
    assert moment is not None
    assert minutes_after(Moment(1, 630), moment) == minutes


def test_what_is_no_time_is_none() -> None:
    assert [read_moment(text) for text in ("25:00", "10:61", "Foo 10:00", "soon", "")] == [None] * 5
    assert [read_span(text) for text in ("2 hours", "20 minutes", "1 week", "2", "minutes")] == [120, 20, 10080, None, None]


def test_every_desk_action_works_where_a_scene_says_nothing() -> None:
    start, _, rest = LAMP.partition("hold:")
    scene, found = read_scene((start + "beats:" + rest.partition("beats:")[2]).replace("(found or asked-her set)", "told"), "test:lamp")
    assert scene is not None, found
    assert scene.hold.minutes == 2
    assert (scene.escalation.who, scene.escalation.right, scene.escalation.to) == ("the supervisor", None, END)
    [colleague] = scene.colleagues.values()
    assert (colleague.right, colleague.to, bool(colleague.says)) == (None, END, True)


def test_short_forms_of_record_and_endings() -> None:
    record = LAMP[LAMP.index("record:") : LAMP.index("knowledge:")]
    scene = lamp(
        (record, "record: |\n  The lamp was bought on the 3rd.\n  The 3rd was a bad day.\n"), (", states batch", ""),
        ("partly: {kind: partly, when: turn > 0, tells: It flickers still.}", "unresolved: turn > 0"),
    )  # fmt: skip
    assert [(one.id, one.text) for one in scene.record] == [
        ("record-1", "The lamp was bought on the 3rd."), ("record-2", "The 3rd was a bad day.")
    ]  # fmt: skip
    assert (scene.endings[-1].kind, scene.endings[-1].when) == ("unresolved", Compare("turn", ">", 0.0))


def test_phrases_are_cut_at_slashes_between_spaces_only() -> None:
    scene = lamp(("asked: what is it for / which evening", "asked: open 24/7 / which evening/ or what"))
    assert scene.facts["evening"].asked == ("open 24/7", "which evening", "or what")


def test_a_persona_has_slots_from_the_name_and_the_pronouns() -> None:
    persona = ida()
    assert {key: persona.slots[key] for key in ("name", "first", "last", "title", "they", "them", "their", "theirs", "close")} == {
        "name": "Ida Brandt", "first": "Ida", "last": "Brandt", "title": "Ms", "they": "she", "them": "her", "their": "her",
        "theirs": "hers", "close": "my sister Lotte",
    }  # fmt: skip
    assert ida(("title: Ms\n", "")).slots["title"] == "Ida", "«{title} {last}» reads well without a title"


def test_a_voice_line_is_for_its_bands() -> None:
    voice = ida().voice
    assert [one.bands for one in voice["offered"]] == [(), ("warm", "even")]
    assert [one.bands for one in voice["apologised to"]] == [(), ("strained", "hot")]
    assert voice["apologised to"][0].line.stage == "nods"
    assert voice["heard"][1].line.id == "voice/heard/2"


def test_a_voice_line_is_for_its_feelings_and_bands() -> None:
    """Moods and feelings stand in one pair of brackets, in any order; a line without a feeling gives none away."""
    persona = ida(("[strained] That's", "[worried, hot or angry, strained] That's"), ("(nods) Thank you.", "[resigned] (nods) Thank you."))
    heard, resigned = persona.voice["heard"], persona.voice["apologised to"][0]
    assert [(one.bands, one.tones) for one in heard] == [((), ()), (("strained", "hot"), ("worried", "angry"))]
    assert (resigned.bands, resigned.tones, resigned.line.stage) == ((), ("resigned",), "nods")
    assert decode(encode(persona), Persona) == persona


def test_every_band_can_be_seen_heard_and_read() -> None:
    persona = ida()
    for table in (persona.looks, persona.sounds, persona.types):
        assert all(table[band] for band in BANDS)
    assert persona.looks["warm"] == ("hums", "tilts her head")
    assert persona.looks["hot"] == ("counts under her breath",), "what is heard is heard face to face as well"
    assert set(persona.comments) == {"good", "mixed", "bad"}
    assert all(persona.comments.values())


def test_style_and_temper_in_words_and_in_numbers() -> None:
    persona = ida()
    assert persona.style == Style(-0.6, 0.6)
    assert (persona.temperament.patience, persona.temperament.reactivity, persona.temperament.recovery) == (80.0, 0.8, 1.0)
    other = ida(
        ("style: amiable", "style: [-0.2, 0.7]"), ("temper: patient, slow to anger", "temper: {patience: 62, baseline: [0.2, -0.1, -0.3]}")
    )
    assert other.style == Style(-0.2, 0.7)
    assert (other.temperament.patience, other.temperament.pleasure, other.temperament.dominance, other.temperament.trust) == (
        62,
        0.2,
        -0.3,
        50,
    )
