"""The page about the customer: its table and its example are what the game says now, and what it shows can be written so."""

import re
from pathlib import Path

import pytest

from game.content.read.scene import read_scene
from game.evidence.claims import read_claim
from game.evidence.play import SEEDS
from game.evidence.read import ROOM, read_finding
from game.evidence.report import gather
from scripts import evidence_page
from scripts.evidence_page import PAGE, PERSONA, PLAYS, SCENE, SEED, between, example, filled, fingerprint, made_from, table

STALE = "docs/customer.md is out of date: run make evidence"
TEXT = PAGE.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def played() -> str:
    return example()


def section(name: str) -> str:
    return TEXT.partition(f"\n## {name}\n")[2].partition("\n## ")[0]


def test_the_table_was_made_from_what_is_here_now() -> None:
    assert made_from(between(TEXT, "evidence")) == fingerprint(), STALE


def test_the_worked_example_is_how_it_is_played_now(played: str) -> None:
    assert between(TEXT, "example") == played, STALE


@pytest.mark.long
def test_the_table_is_what_the_harness_finds_now() -> None:
    made = table(gather(SEEDS, processes=1), fingerprint())
    assert between(TEXT, "evidence") == made, STALE


def ledgers(played: str) -> tuple[str, str]:
    """The first talk and the second."""
    first, second = played.split("\n\n→ ")
    return first, second


def test_the_same_words_are_held_back_by_the_gate_in_the_first_talk_only(played: str) -> None:
    first, second = ledgers(played)
    assert first.splitlines()[4] == second.splitlines()[4]
    assert re.search(r"only \d+ % of it got through, because her \w+ had not been acknowledged", first)
    assert "got through" not in second


def test_the_example_shows_repetition(played: str) -> None:
    assert all(re.search(r"something like it had been said before, so \d+ % of it was left", one) for one in ledgers(played))


def test_every_line_of_the_example_is_explained_and_nothing_else(played: str) -> None:
    explained = re.findall(r"^- \*\*(.+?)\*\*:", section("Two turns, worked"), re.M)
    shown = [line for line in played.splitlines() if line[:1].isupper() and not line.startswith("You: ")]
    assert [line for line in shown if not line.startswith(tuple(explained))] == []
    assert [name for name in explained if not any(line.startswith(name) for line in shown)] == []


def test_every_entry_of_the_example_can_be_checked_by_hand(played: str) -> None:
    entries = re.findall(r"^   \w+ +([+-][\d.]+) = (.+)$", played, re.M)
    assert len(entries) > 10
    for points, factors in entries:
        product = 1.0
        for factor in re.findall(r"-?[\d.]+", factors):
            product *= float(factor)
        assert product == pytest.approx(float(points), abs=0.1), factors


def test_the_commands_on_the_page_play_the_example() -> None:
    written = re.findall(r"^printf '%s\\n' (.+?) \| (.+)$", section("Two turns, worked"), re.M)
    assert written == [(" ".join(moves), f"rapport play {SCENE} --persona {PERSONA} --seed {SEED} --json") for moves in PLAYS]


def test_the_finding_on_the_page_can_be_read() -> None:
    order = ROOM / "bench" / "order.yaml"
    bench, _ = read_scene(order.read_bytes(), "bench:order", str(order))
    assert bench is not None
    written = re.findall(r"```yaml\n(.+?)```", section("Adding a finding, without code"), re.S)
    assert len(written) == 1
    finding, faults = read_finding(written[0], {"order": bench})
    assert faults == ()
    assert finding is not None
    assert [len(script.wordings) for script in finding.scripts.values()] == [2, 2]


def test_every_claim_on_the_page_is_a_claim() -> None:
    claims = re.findall(r"^\| `(\w.*?: .+?)` \|", section("Adding a finding, without code"), re.M)
    assert len(claims) == 9
    for claim in claims:
        assert read_claim(claim, ("a", "b", "c", "d", "z"))


def test_the_fingerprint_hangs_on_what_the_customer_is_made_of_and_not_on_line_ends(tmp_path: Path) -> None:
    for cause in evidence_page.CAUSES:
        path = tmp_path / cause
        (path if path.suffix else path / "one.py").parent.mkdir(parents=True, exist_ok=True)
        (path if path.suffix else path / "one.py").write_bytes(b"x = 1\n")
    before = fingerprint(tmp_path)
    rows = tmp_path / "game" / "customer" / "one.py"
    rows.write_bytes(b"x = 1\r\n")
    assert fingerprint(tmp_path) == before
    rows.write_bytes(b"x = 2\n")
    assert fingerprint(tmp_path) != before
    learned = tmp_path / "game" / "language" / "learned.bin"
    rows.write_bytes(b"x = 1\n")
    learned.write_bytes(b"\r\n")
    with_numbers = fingerprint(tmp_path)
    learned.write_bytes(b"\n")
    assert len({before, with_numbers, fingerprint(tmp_path)}) == 3


def test_only_what_stands_between_the_two_comments_is_replaced() -> None:
    page = "above\n<!-- evidence -->\nold\n<!-- /evidence -->\nbelow\n"
    assert filled(page, "evidence", "new\n") == "above\n<!-- evidence -->\nnew\n<!-- /evidence -->\nbelow\n"
    with pytest.raises(ValueError, match="needs <!-- example -->"):
        filled(page, "example", "new\n")
