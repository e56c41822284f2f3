"""Findings as files: what a right one becomes, and that every mistake is found at its line and column, all of them at once."""

import shutil
from pathlib import Path

import pytest

from game.content.model.persona import STYLES
from game.content.read.findings import Finding
from game.errors import ContentError
from game.evidence.read import ROOM, TABLES, customers, read_finding, read_table
from tests.evidence.small import FINDING, benches, finding, room


def faults(text: str) -> tuple[Finding, ...]:
    """What is wrong in a text."""
    return read_finding(text, benches(), "T1.yaml")[1]


def place(text: str, what: str) -> tuple[int, int]:
    """Line and column of the first place where these words stand."""
    before = text[: text.index(what)]
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


# ---- a right one -----------------------------------------------------------------------------------------------------------------


def test_a_finding_is_what_its_file_says() -> None:
    one = finding()
    assert (one.id, one.grade, one.source, one.scene.id) == ("T1", "ONE", "nobody 2020", "bench:order")
    assert (one.about.feeling, one.about.hurry, one.about.loss) == ("angry", 0.2, benches()["order"].about.loss)
    assert list(one.scripts) == ["plain", "owned"]
    assert [claim.text for claim in one.claims] == ["trust: owned - plain is positive", "resolution: owned - plain is exactly zero"]


def test_lines_carry_their_words_tags_and_the_customer_s_words() -> None:
    first, second = finding().scripts["owned"].wordings[0]
    assert first.reply is not None
    assert second.reply is not None
    assert first.reply.text == "I have got order 4471 in front of me."
    assert first.reply.reading.milestones == ("found",)
    assert [shown.id for shown in second.reply.reading.techniques] == ["owns-fault"]
    assert first.customer == "It's about order 4471."


def test_an_action_at_the_desk_is_a_line_of_its_own() -> None:
    text = FINDING.replace("      Goodbye for now.\n", "      /hold 5\n      Goodbye for now.\n").replace(
        "      Bye for now.\n", "      /hold 5\n      Bye for now.\n"
    )
    line = finding(text).scripts["plain"].wordings[0][1]
    assert line.reply is None
    assert line.action is not None
    assert (line.action.action, line.action.argument) == ("hold", "5")


SWITCH = """  fitted:
    by style: {analytical: plain, driver: plain, amiable: owned, expressive: owned}
  calm:
    about: {feeling: calm}
    says:
    - |
      Goodbye for now.
    - |
      Bye for now.
claims: |"""


def test_a_script_may_switch_by_style_or_have_a_problem_of_its_own() -> None:
    one = finding(FINDING.replace("claims: |", SWITCH))
    assert one.scripts["fitted"].by_style == {"analytical": "plain", "driver": "plain", "amiable": "owned", "expressive": "owned"}
    about = one.scripts["calm"].about
    assert about is not None
    assert (about.feeling, about.hurry) == ("calm", 0.2)


def test_every_finding_that_ships_is_read_without_a_fault() -> None:
    for table in TABLES:
        found, wrong = read_table(table)
        assert not wrong
        assert len(found) == len(list((ROOM / table).glob("*.yaml")))
        assert len({one.id for one in found}) == len(found)


def test_numbers_in_names_are_counted_and_not_spelled() -> None:
    ids = [one.id for one in read_table("findings")[0]]
    assert ids.index("N2") < ids.index("N10")


def test_there_is_a_customer_in_each_style_and_they_differ_in_nothing_else() -> None:
    cast = customers()
    assert list(cast) == list(STYLES)
    assert {name: (one.style.assertiveness, one.style.responsiveness) for name, one in cast.items()} == dict(STYLES)
    assert len({one.temperament for one in cast.values()}) == 1


# ---- mistakes --------------------------------------------------------------------------------------------------------------------

# What is replaced, by what, the code expected, the text at whose first character it is expected, and a part of the suggestion.
MISTAKES: tuple[tuple[str, str, str, str, str], ...] = (
    ("expected: T +", "expcted: T +", "unknown-key", "expcted", "`expected`"),
    ("source: nobody 2020\n", "", "missing-key", "id:", "source"),
    ("bench: order", "bench: ordre", "unknown-bench", "ordre", "`order`"),
    ("feeling: angry", "feeling: angy", "unknown-word", "angy", "`angry`"),
    ("hurry: 0.2", "hurry: 7", "out-of-range", "7}", "0 to 1"),
    ("hurry: 0.2", "hurry: soon", "not-a-number", "soon", ""),
    ("// owns-fault", "// owns-falt", "unknown-tag", "owns-falt", "`owns-fault`"),
    ("// does found", "// does fond", "unknown-milestone", "fond", "`found`"),
    ("      Goodbye for now.\n", "      /hld 5\n", "unknown-action", "/hld", ""),
    ("owned - plain is positive", "owed - plain is positive", "bad-claim", "trust: owed", "`owned`"),
    ("owned - plain is positive", "owned - plain is biggish", "bad-claim", "trust: owned - plain is biggish", "small"),
    ("trust: owned", "turst: owned", "bad-claim", "turst", "`trust`"),
    ("owned - plain is positive", "owned beats plain", "bad-claim", "trust: owned beats", "first > second"),
)


@pytest.mark.parametrize(("old", "new", "code", "at", "suggestion"), MISTAKES, ids=[f"{row[2]}-{row[1][:24]}" for row in MISTAKES])
def test_a_mistake_is_found_at_its_place_with_what_to_write(old: str, new: str, code: str, at: str, suggestion: str) -> None:
    text = FINDING.replace(old, new, 1)
    found = [fault for fault in faults(text) if fault.code == code]
    assert found, faults(text)
    expected = place(text, at)
    if code == "unknown-bench":
        expected = place(text, "bench:")
    assert (found[0].file, found[0].line, found[0].column) == ("T1.yaml", *expected)
    assert suggestion in found[0].suggestion
    assert read_finding(text, benches())[0] is None


def test_wordings_of_unequal_number_are_reported_at_the_script() -> None:
    text = FINDING.replace(
        "    - |\n      > My blender, order 4471.\n      I can see order 4471 on my screen.   // does found\n      Bye for now.\n", ""
    )
    found = [fault for fault in faults(text) if fault.code == "wordings"]
    assert [(fault.line, fault.column) for fault in found] == [place(text, "plain:")]
    assert "has 1 wordings" in found[0].message


def test_one_wording_alone_is_not_enough_even_where_all_have_one() -> None:
    text = FINDING
    for start in ("    - |\n      > My blender, order 4471.\n      I can see order 4471 on my screen.   // does found\n",):
        text = text.replace(f"{start}      Bye for now.\n", "").replace(
            f"{start}      That was my mistake, and I am sorry.   // owns-fault\n", ""
        )
    assert [fault.code for fault in faults(text)] == ["wordings", "wordings"]


@pytest.mark.parametrize(
    ("switch", "code"),
    [
        ("{analytical: plain, driver: plain, amiable: owned, expressve: owned}", "unknown-style"),
        ("{analytical: plain, driver: plain, amiable: owned}", "unknown-style"),
        ("{analytical: plain, driver: plain, amiable: owned, expressive: wned}", "unknown-script"),
    ],
)
def test_a_switch_names_each_style_and_scripts_that_are_there(switch: str, code: str) -> None:
    text = FINDING.replace("claims: |", f"  fitted:\n    by style: {switch}\nclaims: |")
    found = [fault for fault in faults(text) if fault.code == code]
    assert found
    assert (found[0].line, found[0].column) == place(text, "fitted:")


def test_everything_that_is_wrong_is_said_at_once() -> None:
    text = FINDING.replace("// owns-fault", "// owns-falt").replace("does found", "does fond").replace("owned - plain", "owed - plain")
    codes = [fault.code for fault in faults(text)]
    assert codes.count("unknown-tag") == 2
    assert codes.count("unknown-milestone") == 4
    assert codes.count("bad-claim") == 2
    assert [(fault.line, fault.column) for fault in faults(text)] == sorted((fault.line, fault.column) for fault in faults(text))


@pytest.mark.parametrize(
    "text", ["", "\n\n", "- a\n- b\n", "id: [", "\x00", "just words", "id: T1\n" * 3, FINDING.replace("claims: |", "claims: {")]
)
def test_a_file_that_is_no_finding_is_a_fault_and_never_a_traceback(text: str) -> None:
    one, wrong = read_finding(text, benches(), "T1.yaml")
    assert one is None
    assert wrong
    assert all(fault.line >= 1 and fault.column >= 1 for fault in wrong)


def test_bytes_that_are_not_utf_8_are_a_fault() -> None:
    one, wrong = read_finding(FINDING.replace("nobody", "n\xf6body").encode("latin-1"), benches())
    assert one is None
    assert [(fault.code, fault.line) for fault in wrong] == [("not-utf-8", 4)]


def test_a_broken_file_does_not_hide_the_others(tmp_path: Path) -> None:
    made = room(tmp_path, T1=FINDING, T2=FINDING.replace("bench: order", "bench: ordre"))
    found, wrong = read_table("findings", made)
    assert [one.id for one in found] == ["T1"]
    assert [Path(fault.file).name for fault in wrong] == ["T2.yaml"]


def test_a_broken_bench_stops_everything_and_says_where(tmp_path: Path) -> None:
    made = room(tmp_path, T1=FINDING)
    bench = made / "bench" / "order.yaml"
    bench.write_text(bench.read_text(encoding="utf-8").replace("title:", "titel:", 1), encoding="utf-8")
    with pytest.raises(ContentError, match=r"order\.yaml:\d+:\d+: "):
        read_table("findings", made)


def test_a_broken_customer_stops_everything(tmp_path: Path) -> None:
    shutil.copy(ROOM / "customer.yaml", tmp_path / "customer.yaml")
    (tmp_path / "customer.yaml").write_text("name: [", encoding="utf-8")
    with pytest.raises(ContentError, match=r"customer\.yaml:1"):
        customers(tmp_path)


# ---- what the reader should refuse -----------------------------------------------------------------------------------------------

NOT_SEEN = "the reader of findings lets it through, and the harness stops without file and line, or plays something else"
WRONG: dict[str, str] = {
    "no claims": f"{FINDING[: FINDING.index('claims: |')]}claims: |\n  // nothing\n",
    "a turn that the script has not": FINDING.replace("trust: owned", "trust@9: owned"),
    "a turn of five thousand digits": FINDING.replace("trust: owned", f"trust@{'9' * 5000}: owned"),
    "a switch to a switch": FINDING.replace(
        "claims: |",
        "  fitted:\n    by style: {analytical: plain, driver: plain, amiable: owned, expressive: owned}\n"
        "  twice:\n    by style: {analytical: fitted, driver: plain, amiable: owned, expressive: owned}\n"
        "claims: |\n  trust: twice - plain is positive",
    ),
    "a wording without a line": FINDING.replace(
        "      I have got order 4471 in front of me.   // does found\n      Goodbye for now.\n", ""
    ),
    "a colleague who is not there": FINDING.replace("      Goodbye for now.\n", "      /ask nobody\n"),
    "a hold of nine hundred minutes": FINDING.replace("      Goodbye for now.\n", "      /hold 999\n"),
    "a grade that is none": FINDING.replace("grade: ONE", "grade: WOW"),
}


@pytest.mark.parametrize("text", WRONG.values(), ids=WRONG)
def test_what_cannot_be_played_is_a_fault_of_the_file(text: str) -> None:
    one, wrong = read_finding(text, benches(), "T1.yaml")
    assert one is None
    assert all(fault.line > 1 for fault in wrong)
