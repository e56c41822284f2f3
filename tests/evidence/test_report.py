"""The tables as a person and a machine get them, and the exit code."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from game.cli.commands import rapport
from game.content.read.findings import Finding as Fault
from game.errors import ContentError
from game.evidence import report
from game.evidence.report import ALLOWED, Evidence, Row, as_json, as_markdown, as_text, gather
from tests.evidence.small import FINDING, room

FALSE = FINDING.replace("is positive", "is negative").replace("id: T1", "id: T2")
KEYS = {"id", "expected", "d", "band", "right_sign", "reproduced", "grade", "source", "note"}
"""The keys of a row as DESIGN names them; more may be added."""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Evidence:
    """A small room, judged: one finding that is true and one that is false."""
    return gather(10, room(tmp_path_factory.mktemp("small"), T1=FINDING, T2=FALSE), 1)


def row(id: str = "T1", reproduced: bool = True) -> Row:
    """A row by hand."""
    return Row(id, "It is so", "T +", "nobody | nowhere", "ONE", 0.31, "small", "trust: a - b is small", 0.92, reproduced, "a note")


def evidence(missing: int = 0, elsewhere: int = 0, faults: tuple[Fault, ...] = ()) -> Evidence:
    """Tables by hand, with so many findings and so many other rows not reproduced."""
    findings = tuple(row(f"F{number}", number >= missing) for number in range(6))
    others = tuple(row(f"P{number}", number >= elsewhere) for number in range(2))
    return Evidence({"findings": findings, "orderings": others, "myths": (), "emergent": ()}, faults, 200, 1234, 5, 0)


def test_the_harness_says_of_each_finding_whether_it_is_reproduced(found: Evidence) -> None:
    true, false = found.tables["findings"]
    assert (true.id, true.reproduced, true.band) == ("T1", True, "positive")
    assert (false.id, false.reproduced) == ("T2", False)
    assert false.note.startswith("does not hold: trust: owned - plain is negative")
    assert true.d == false.d > 0
    assert (true.right, false.right) == (1.0, 0.0)
    assert (found.talks, found.seeds) == (2 * 2 * 2 * 2 * 12 * 10, 10)


def test_more_processes_give_the_same_tables(found: Evidence, tmp_path: Path) -> None:
    again = gather(10, room(tmp_path, T1=FINDING, T2=FALSE), 2)
    assert again.tables == found.tables
    assert again.talks == found.talks


def test_the_json_has_every_table_and_the_keys_that_the_design_names(found: Evidence) -> None:
    whole: dict[str, Any] = json.loads(as_json(found))
    assert {"findings", "orderings", "myths", "emergent"} <= set(whole)
    for one in whole["findings"]:
        assert set(one) >= KEYS
        assert isinstance(one["reproduced"], bool)
        assert 0.0 <= one["right_sign"] <= 1.0
    assert [one["id"] for one in whole["findings"]] == ["T1", "T2"]


def test_the_text_names_each_finding_with_its_mark_and_why_it_fails(found: Evidence) -> None:
    text = as_text(found)
    assert "Published findings: 1 of 2" in text
    assert "T1 yes" in text
    assert "T2 NO" in text
    assert "does not hold: trust: owned - plain is negative" in text
    assert "design, not science" in text


def test_the_markdown_keeps_its_columns_whatever_a_cell_says() -> None:
    lines = [line for line in as_markdown(evidence(1)).splitlines() if line.startswith("|")]
    assert {line.count("|") for line in lines} == {9}
    assert "nobody / nowhere" in lines[2]
    assert "**no**" in lines[2]


@pytest.mark.parametrize(("missing", "fine"), [(0, True), (1, True), (ALLOWED, True), (ALLOWED + 1, False)])
def test_three_published_findings_may_stand_as_not_reproduced(missing: int, fine: bool) -> None:
    assert evidence(missing).fine == fine
    assert len(evidence(missing).missing) == missing
    assert ALLOWED == 3


def test_no_ordering_myth_or_check_may_fail_and_no_file_may_be_wrong() -> None:
    assert not evidence(0, 1).fine
    assert not evidence(faults=(Fault("bad-claim", "error", "F01.yaml", 3, 1, "this is not a claim"),)).fine


def test_a_wrong_file_is_told_with_the_tables_of_the_others(tmp_path: Path) -> None:
    whole = gather(3, room(tmp_path, T1=FINDING, T2=FALSE.replace("bench: order", "bench: ordre")), 1)
    assert [one.id for one in whole.tables["findings"]] == ["T1"]
    assert [fault.code for fault in whole.faults] == ["unknown-bench"]
    assert not whole.fine


def test_a_missing_bench_is_a_fault_of_content(tmp_path: Path) -> None:
    made = room(tmp_path, T1=FINDING)
    (made / "bench" / "order.yaml").write_text("title: [", encoding="utf-8")
    with pytest.raises(ContentError):
        gather(3, made, 1)


@pytest.mark.parametrize(("made", "code"), [(evidence(), 0), (evidence(ALLOWED), 0), (evidence(ALLOWED + 1), 1), (evidence(0, 1), 1)])
def test_the_exit_code_says_whether_the_evidence_is_fine(monkeypatch: pytest.MonkeyPatch, made: Evidence, code: int) -> None:
    monkeypatch.setattr(report, "gather", lambda seeds: replace(made, seeds=seeds))
    done = CliRunner().invoke(rapport, ["evidence", "--json", "--seeds", "70"], standalone_mode=False)
    assert done.return_value == code
    assert json.loads(done.stdout)["seeds"] == 70


@pytest.mark.parametrize(("table", "code"), [("findings", 0), ("orderings", 1)])
def test_a_false_claim_that_was_really_played_decides_the_exit_code(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, table: str, code: int
) -> None:
    made = room(tmp_path, T1=FINDING)
    (made / table / "T2.yaml").write_text(FALSE, encoding="utf-8")
    monkeypatch.setattr(report, "gather", lambda seeds: gather(seeds, made, 1))
    done = CliRunner().invoke(rapport, ["evidence", "--json", "--seeds", "20"], standalone_mode=False)
    assert done.return_value == code
    rows = [row for name in ("findings", "orderings") for row in json.loads(done.stdout)[name]]
    assert {row["id"]: row["reproduced"] for row in rows} == {"T1": True, "T2": False}


def test_what_is_wrong_in_a_file_goes_to_stderr_with_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    made = evidence(faults=(Fault("bad-claim", "error", "F01.yaml", 3, 1, "this is not a claim"),))
    monkeypatch.setattr(report, "gather", lambda seeds: made)
    done = CliRunner().invoke(rapport, ["evidence", "--json"], standalone_mode=False)
    assert done.return_value == 1
    assert "F01.yaml:3:1: this is not a claim" in done.stderr
    assert set(json.loads(done.stdout)) >= {"findings", "orderings", "myths"}
