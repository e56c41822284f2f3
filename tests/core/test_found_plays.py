"""Every shipped scene with every persona: a best and a worst play exist, plain mode reaches both, and both debriefs are worth reading."""

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from game.coaching import Debrief, account, as_markdown, debrief, debrief_json, hint, meter_series, mood_series
from game.coaching.account import done
from game.content.model.scene import EndingKind
from game.content.read.library import Library
from game.encounter import METERS, Chosen, Desk, Encounter, Move, Typed, begin, play, turn_json
from game.encounter.endings import OUTCOMES
from game.encounter.moves import move_from_json, move_json
from game.encounter.replay import moments
from game.encounter.transcript import plain_line, transcript
from game.explore import Found, report, search
from game.plain.play import run
from tests.core.conftest import PAIRS, SEED, WIDTH, Played


def as_line(move: Move) -> str:
    """A found move as a line of a reply file."""
    match move:
        case Chosen(reply):
            return f"@{reply}"
        case Typed(text):
            return text
        case Desk(action, argument):
            return f"/{action} {argument}".strip()


def plain(played: Played, found: Found, folder: Path, as_json: bool = False) -> str:
    """What plain mode prints for a found play, given as a file of replies."""
    replies = folder / "replies.txt"
    replies.write_text("".join(f"{as_line(move)}\n" for move in found.moves), encoding="utf-8")
    out, err = io.StringIO(), io.StringIO()
    code = run(played.scene.id, played.persona.id, SEED, None, replies, as_json, io.StringIO(), out, err)
    assert code == 0
    return out.getvalue()


@pytest.fixture(autouse=True)
def own_saves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAPPORT_SAVES", str(tmp_path / "saves"))


def best_kind(played: Played) -> EndingKind:
    """The best kind of ending that the scene has."""
    return max((ending.kind for ending in played.scene.endings), key=OUTCOMES.__getitem__)


# ---- explore ---------------------------------------------------------------------------------------------------------------------


def test_the_best_play_ends_in_the_scene_s_best_way_with_75_points_or_more(played: Played) -> None:
    assert played.best.encounter.end is not None
    assert played.best.encounter.end.kind == best_kind(played)
    assert played.best.rating >= 750


def test_the_worst_play_is_rated_25_points_or_less(played: Played) -> None:
    assert played.worst.encounter.end is not None
    assert played.worst.rating <= 250


def test_what_the_search_finds_is_a_play_that_the_engine_makes(played: Played) -> None:
    for found in played.both:
        encounter = begin(played.scene, played.persona, SEED)
        for move in found.moves:
            encounter = play(encounter, move)
        assert encounter == found.encounter
        assert moments(encounter)[-1] == encounter


# ---- plain mode ------------------------------------------------------------------------------------------------------------------


def test_plain_mode_reaches_both_ends_and_prints_the_transcript(played: Played, tmp_path: Path) -> None:
    for found in played.both:
        out = plain(played, found, tmp_path)
        end = found.encounter.end
        assert end is not None
        assert f"Rating: {end.rating / 10:.1f} of 100" in out
        assert end.tells in out
        place = 0
        for line in transcript(found.encounter):
            place = out.index(f"{plain_line(found.encounter, line)}\n", place) + 1


def test_the_json_of_a_play_is_the_same_bytes_twice_and_its_moves_give_the_same_ledger(played: Played, tmp_path: Path) -> None:
    for found in played.both:
        out = plain(played, found, tmp_path, as_json=True)
        assert out == plain(played, found, tmp_path, as_json=True)
        *turns, end = [json.loads(line) for line in out.splitlines()]
        assert found.encounter.end is not None
        assert (end["ending"], end["rating"]) == (found.encounter.end.id, found.encounter.end.rating / 10)
        encounter = begin(played.scene, played.persona, SEED)
        again = [turn_json(encounter.last)]
        for turn in turns[1:]:
            encounter = play(encounter, move_from_json({**turn["move"], "text": turn["typed"]}))
            again.append(turn_json(encounter.last))
        assert json.loads(json.dumps(again)) == turns


# ---- debrief ---------------------------------------------------------------------------------------------------------------------


def sentences_of(shown: Debrief) -> list[str]:
    """Every sentence that the first page of a debrief says, without what it quotes."""
    turning = [shown.turning.sentence] if shown.turning else []
    parts = [shown.ending, shown.comment, *turning, *(part for finding in shown.findings for part in (finding.sentence, finding.advice))]
    return [
        sentence.strip() for part in parts for sentence in re.split(r"(?<=[.!?”])\s+", re.sub(r"“[^”]*”", "“”", part)) if sentence.strip()
    ]


def debriefs(played: Played) -> Iterator[tuple[Encounter, Debrief]]:
    for found in played.both:
        yield found.encounter, debrief(found.encounter)


def test_a_debrief_has_two_or_three_findings_and_says_where_it_turned(played: Played) -> None:
    for encounter, shown in debriefs(played):
        assert 2 <= len(shown.findings) <= 3
        assert shown.turning is not None
        assert shown.ending
        assert shown.comment
        assert 1 <= shown.retry < len(encounter.turns)
        for finding in shown.findings:
            assert finding.title
            assert finding.sentence.endswith(".")
            assert finding.advice


def test_every_quote_of_a_debrief_is_in_what_the_player_said_or_did(played: Played) -> None:
    for encounter, shown in debriefs(played):
        said = [done(turn) for turn in encounter.turns]
        quotes = [finding.quote for finding in shown.findings if finding.quote]
        assert all(any(quote in words for words in said) for quote in quotes)
        assert shown.turning is not None
        assert shown.turning.quote
        assert shown.turning.quote in said[shown.turning.index]
        assert encounter.turns[shown.turning.index].number == shown.turning.turn


def test_no_sentence_comes_twice_in_a_debrief(played: Played) -> None:
    for _, shown in debriefs(played):
        said = sentences_of(shown)
        assert len(said) == len(set(said)), [one for one in said if said.count(one) > 1]


def test_a_debrief_leaves_no_slot_unfilled(played: Played) -> None:
    for encounter, shown in debriefs(played):
        text = json.dumps(debrief_json(shown))
        assert not re.search(r"\{[a-z_]+\}|\$[a-z]", text)
        assert encounter.persona.first in " ".join(sentences_of(shown))


def test_the_account_sums_to_what_the_meters_did(played: Played) -> None:
    for encounter, shown in debriefs(played):
        assert shown.account == account(encounter)
        for before, after, told in zip(encounter.turns, encounter.turns[1:], shown.account, strict=False):
            assert dict(told.change) == {meter: after.meters.of(meter) - before.meters.of(meter) for meter in METERS}
            for meter in METERS:
                assert sum(change for row in told.rows for name, change in row.points if name == meter) == dict(told.change)[meter]


def test_a_debrief_goes_through_json_and_markdown_whole(played: Played) -> None:
    for encounter, shown in debriefs(played):
        data: Any = json.loads(json.dumps(debrief_json(shown)))
        assert data["rating"] == shown.rating
        assert [finding["sentence"] for finding in data["findings"]] == [finding.sentence for finding in shown.findings]
        assert [turn["number"] for turn in data["account"]] == [turn.number for turn in shown.account]
        text = as_markdown(encounter, shown)
        assert text.count("\n### Turn ") == len(encounter.turns) - 1
        assert text.startswith("# ")


def test_the_curves_have_a_point_for_every_turn(played: Played) -> None:
    for encounter, _ in debriefs(played):
        for series in (*meter_series(encounter), mood_series(encounter)):
            assert len(series.values) == len(encounter.turns)
            assert all(0.0 <= value <= 100.0 for value in series.values)


def test_a_hint_is_there_at_every_moment_and_never_a_reply_on_offer(played: Played) -> None:
    for found in played.both:
        for encounter in moments(found.encounter):
            said = hint(encounter)
            assert said.endswith((".", "?"))
            assert not any(reply.text in said for beat in played.scene.beats.values() for reply in beat.replies)


# ---- the rest of explore ---------------------------------------------------------------------------------------------------------


def test_the_report_names_the_ends_and_plays_every_bot(library: Library) -> None:
    scene, persona = library.scene("coat"), library.persona("farida")
    made = report(scene, persona)
    assert made["best"]["rating"] > made["worst"]["rating"]
    assert set(made["bots"]) == {"random", "first", "longest", "politest"}
    assert made["exhaustive"] is False
    known = {ending.id for ending in scene.endings}
    assert set(made["unreached"]["endings"]) <= known
    assert set(made["unreached"]["beats"]) <= set(scene.beats)
    moves = json.loads(json.dumps(made["best"]["moves"]))
    encounter = begin(scene, persona, 1)
    for move in moves:
        encounter = play(encounter, move_from_json(move))
    assert encounter.end is not None
    assert encounter.end.rating / 10 == made["best"]["rating"]
    assert moves == [move_json(turn.move) for turn in encounter.turns if turn.move is not None]


@pytest.mark.long
@pytest.mark.parametrize(("scene", "persona"), PAIRS)
@pytest.mark.parametrize("seed", range(2, 8))
def test_a_best_and_a_worst_play_exist_with_other_seeds(library: Library, scene: str, persona: str, seed: int) -> None:
    one, other = library.scene(scene), library.persona(persona)
    # How freely this customer gives points is not the player's doing.
    leniency = begin(one, other, seed).state.felt.leniency * 10
    assert search(one, other, seed, "best", WIDTH).rating - leniency >= 750
    assert search(one, other, seed, "worst", WIDTH).rating - leniency <= 250
