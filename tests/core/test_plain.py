"""Plain mode: a line is a move, what is asked around the talk costs nothing, and the end of the input keeps the talk."""

import io
import json
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from game.content.read.library import load_library
from game.encounter import Chosen, Encounter, begin, options, play
from game.encounter.transcript import plain_line, transcript
from game.errors import ContentError, UsageError
from game.plain.play import run
from game.store.learners import Learners
from game.store.talk import Talk

SCENE, PERSONA, SEED = "coat", "farida", 1


@pytest.fixture(autouse=True)
def own_saves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAPPORT_SAVES", str(tmp_path / "saves"))


@dataclass(frozen=True, slots=True)
class Printed:
    """What a run of plain mode printed."""

    out: str
    err: str

    @property
    def records(self) -> list[dict[str, object]]:
        """The lines of JSON."""
        return [json.loads(line) for line in self.out.splitlines()]


def plain(
    *lines: str,
    as_json: bool = False,
    scene: str | None = SCENE,
    persona: str | None = PERSONA,
    seed: int | None = SEED,
    replies: Path | None = None,
) -> Printed:
    out, err = io.StringIO(), io.StringIO()
    given = io.StringIO("".join(f"{line}\n" for line in lines))
    assert run(scene, persona, seed, None, replies, as_json, given, out, err) == 0
    return Printed(out.getvalue(), err.getvalue())


def start() -> Encounter:
    library = load_library()
    return begin(library.scene(SCENE), library.persona(PERSONA), SEED)


def turns(*lines: str) -> list[int]:
    """The numbers of the turns of a run."""
    return [int(str(record["turn"])) for record in plain(*lines, as_json=True).records if "turn" in record]


def test_a_piped_play_prints_the_lines_of_the_transcript_in_order() -> None:
    encounter = start()
    for number in (2, 1, 1):
        encounter = play(encounter, Chosen(options(encounter)[number - 1].id))
    out = plain("2", "1", "1").out
    place = 0
    for line in transcript(encounter):
        place = out.index(f"\n{plain_line(encounter, line)}\n", place) + 1


def test_the_replies_on_offer_are_numbered_from_1() -> None:
    out = plain().out
    for option in options(start()):
        assert f"\n{option.number}. {option.text}\n" in out


def test_the_briefing_comes_before_the_customer_s_first_words() -> None:
    out = plain().out
    assert out.index(start().scene.briefing.split()[0]) < out.index(start().last.speech.text)


def test_a_backslash_goes_on_in_the_next_line() -> None:
    records = plain("I'm sorry, that is our fault.\\", "When do you need it?", as_json=True).records
    assert records[1]["said"] == "I'm sorry, that is our fault.\nWhen do you need it?"
    assert len(records) == 3


def test_a_backslash_before_the_end_of_the_input_still_says_the_line() -> None:
    assert plain("When do you need it?\\", as_json=True).records[1]["said"] == "When do you need it?"


def test_the_end_of_the_input_keeps_the_talk() -> None:
    printed = plain("1", "1")
    assert "The talk is not over. It is kept" in printed.out
    learners = Learners()
    with learners.open(learners.pick(None)) as store:
        saves = Talk.unfinished(store)
    assert len(saves) == 1
    assert len(saves[0].turns) == 3


def test_quit_keeps_the_talk_and_reads_no_further() -> None:
    assert turns("1", "/quit", "1") == [0, 1]
    assert turns("1", " /QUIT ") == [0, 1]


def test_in_json_an_unfinished_talk_ends_without_an_ending() -> None:
    last = plain("1", as_json=True).records[-1]
    assert (last["ending"], last["rating"]) == (None, None)


AROUND = ["/help", "/hint", "/replies", "/meters", "/what paraphrase", "/what", "/HELP", "/reading", "/meant"]


@pytest.mark.parametrize("line", AROUND)
def test_what_is_asked_around_the_talk_costs_no_turn_and_changes_nothing(line: str) -> None:
    assert plain(line, "1", line, as_json=True).records == plain("1", as_json=True).records


@pytest.mark.parametrize("line", AROUND)
def test_what_is_asked_around_the_talk_is_answered(line: str) -> None:
    assert len(plain(line).out.splitlines()) > len(plain().out.splitlines())


def test_help_names_every_action_and_hint_is_marked() -> None:
    out = plain("/help", "/hint").out
    assert "/handover" in out
    assert "\nHint: " in out


def test_what_explains_techniques_missteps_and_skills_by_id_or_name() -> None:
    out = plain("/what paraphrase", "/what Paraphrase", "/what dismisses", "/what Active listening", "/what telepathy").out
    assert out.count("Paraphrase (technique).") == 2
    assert "(misstep)" in out
    assert "Active listening. Finding out" in out
    assert "no technique, misstep or skill of that name" in out


TYPED = "Sorry about that. What is it for?"


def test_reading_tells_what_was_heard_with_the_words_that_decided() -> None:
    out = plain(TYPED, "/record", "/reading").out.partition("\nYou typed: ")[2]
    assert out.startswith(f"{TYPED}\n")
    assert re.search(r"\n(An open question|Open question \(technique\)): “What is it for\?”\n", out)
    assert f"\nAsked about {start().scene.facts['sunday'].label}.\n" in out


def test_reading_says_that_nothing_was_understood_and_what_was_said_word_for_word() -> None:
    out = plain("xzcv qwrt plok", "/reading", options(start())[1].text, "/reading").out
    assert "\nNothing in it was understood.\n" in out
    assert "\nWord for word a written reply, and counted as that reply.\n" in out


def test_meant_lists_other_readings_and_takes_one_by_number() -> None:
    shown = options(start())[1]
    out = plain(TYPED, "/meant", "/meant 2", "/reading").out
    assert f"\n2. I meant the same as: “{shown.text}”\n" in out
    told = out.partition("\n(Meant otherwise: the turn was played again.)\n")[2]
    chosen = play(start(), Chosen(shown.id)).last.speech.content
    assert chosen
    assert chosen in told.partition("\n\n")[0]
    assert "\nRead as you said that you meant it.\n" in told
    assert f"\nThe same as reply 2: “{shown.text[:20]}" in told


def test_in_json_the_corrected_turn_is_a_line_that_says_so() -> None:
    records = plain(TYPED, "/meant 2", "1", as_json=True).records
    assert [record["turn"] for record in records[:4]] == [0, 1, 1, 2]
    moves = [record["move"] for record in records[1:3]]
    assert [move["corrected"] for move in moves] == [False, True]  # type: ignore[index] # JSON
    assert records[2]["typed"] == TYPED


@pytest.mark.parametrize("line", ["/meant 0", "/meant 99", "/meant 9999999", "/meant two", "/meant ²"])
def test_a_number_that_is_no_other_reading_changes_nothing_and_says_why(line: str) -> None:
    assert plain(TYPED, line, as_json=True).records == plain(TYPED, as_json=True).records
    assert "there is no other reading of that number: /meant 1 to /meant " in plain(TYPED, line).out


def test_only_the_last_thing_done_can_be_meant_otherwise() -> None:
    out = plain(TYPED, "/record", "/meant", "/meant 2").out
    assert out.count("(the last thing you did was not a typed reply)") == 2


def test_meters_show_numbers_in_the_learning_sight() -> None:
    encounter = start()
    out = plain("/meters").out
    assert f"patience: {encounter.state.meters.patience / 10:.1f}" in out
    assert f"trust: {encounter.state.meters.trust / 10:.1f}" in out


@pytest.mark.parametrize(
    "line", ["/meant 1", "/meant x", "", "   ", ".", "9", "0", "@nothing", "/dance", "/ask nobody at all", "/note x", "/hold 99", "\\"]
)
def test_a_line_that_is_no_move_costs_no_turn_and_says_why(line: str) -> None:
    assert plain(line, "1", as_json=True).records == plain("1", as_json=True).records
    printed = plain(line, as_json=True)
    assert printed.err.count("\n(") == 1
    assert "Traceback" not in printed.err


def test_in_json_stdout_has_only_json_and_talk_goes_to_stderr() -> None:
    printed = plain("/help", "bad\x1b[31m text here", "99", as_json=True)
    assert all(isinstance(record, dict) for record in printed.records)
    assert "A line is a move" in printed.err


def test_control_characters_never_reach_the_terminal() -> None:
    for as_json in (False, True):
        printed = plain("Where \x1b]0;title\x07 is \u202eit?", "\x9b31m what now", as_json=as_json)
        assert not set("\x1b\x07\x9b\u202e") & set(printed.out + printed.err)


def test_a_lone_surrogate_does_not_stop_the_play() -> None:
    assert turns("What is it \ud800 for?", "1") == [0, 1, 2]


def test_100_kb_in_a_line_is_cut_and_played() -> None:
    records = plain("word " * 20_000, as_json=True).records
    assert len(str(records[1]["said"])) <= 4000


def test_a_file_of_replies_is_taken_instead_of_the_input(tmp_path: Path) -> None:
    file = tmp_path / "replies.txt"
    file.write_bytes(b"1\r\n@nothing\r\n1\r\n\xff\xfe bad bytes here\r\n")
    from_file = plain("2", "2", as_json=True, replies=file).records
    assert from_file[:3] == plain("1", "1", as_json=True).records[:3]
    assert from_file[3]["said"] == "\ufffd\ufffd bad bytes here"
    assert plain("1", as_json=True, replies=Path("-")).records == plain("1", as_json=True).records


def test_a_file_of_replies_that_is_not_there_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        plain(replies=tmp_path / "none.txt")


def test_without_a_scene_plain_mode_asks_until_it_has_one() -> None:
    printed = plain("coat", "0", "9" * 5000, "²", "1", scene=None)
    assert printed.out.count("Type a number") == 4
    assert "The talk is not over" in printed.out
    assert "The talk is not over" not in plain(scene=None).out


def test_without_a_seed_one_is_drawn_and_said() -> None:
    assert "(seed " in plain(seed=None).out
    assert "(seed 1)" in plain().out


def test_without_a_persona_the_seed_chooses_and_the_same_seed_the_same() -> None:
    first, again = (plain(persona=None, as_json=True).out for _ in range(2))
    assert first == again
    assert len({plain(persona=None, seed=seed, as_json=True).records[0]["customer"]["look"] for seed in range(6)}) > 1  # type: ignore[index] # JSON


def test_an_unknown_scene_or_persona_is_a_content_error_that_names_the_nearest() -> None:
    with pytest.raises(ContentError, match="coat"):
        plain(scene="coaat")
    with pytest.raises(ContentError, match="farida"):
        plain(persona="fareeda")


def test_the_debrief_follows_the_end_and_no_line_after_it_is_read() -> None:
    printed = plain("/escalate", "1", "2")
    assert printed.out.count("=== Debrief: ") == 1
    assert printed.out.count("\nYou: ") == 1
    end = plain("/escalate", as_json=True).records[-1]
    assert end["ending"]
    assert isinstance(end["debrief"], dict)
    assert end["debrief"]["findings"]
