"""The journal: what was acknowledged survives anything; what was not is at most the last line."""

import errno
import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.errors import SaveError
from game.store.files import RealFiles
from game.store.journal import Damaged, Journal, Record, line_of, read_journal, scan
from tests.store.fake_files import Crash, FakeFiles

PATH = Path("/saves/0123456789abcdef/encounters/one.jsonl")
words = st.text(max_size=20)
records = st.lists(
    st.fixed_dictionaries({"type": st.just("turn"), "text": words, "points": st.floats(allow_nan=False, allow_infinity=False)}), max_size=8
)


def bytes_of(some: list[Record]) -> bytes:
    return b"".join(line_of(number, record) for number, record in enumerate(some))


def reopened(files: FakeFiles) -> tuple[Journal, list[Record]]:
    journal, found = Journal.open(files, PATH)
    return journal, list(found)


@given(records)
def test_what_is_written_is_read(some: list[Record]) -> None:
    contents = scan(bytes_of(some))
    assert list(contents.records) == some
    assert (contents.torn, contents.damaged) == (b"", None)


@given(records, st.data())
def test_any_cut_keeps_every_record_before_it_and_can_be_added_to(some: list[Record], data: st.DataObject) -> None:
    """On the real file system: the file is cut anywhere, opened, added to, and read again."""
    whole = bytes_of(some)
    cut = data.draw(st.integers(0, len(whole)))
    acknowledged = whole[:cut].count(b"\n")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "one.jsonl"
        path.write_bytes(whole[:cut])
        journal, found = Journal.open(RealFiles(), path)
        assert list(found) == some[:acknowledged]
        assert journal.append({"type": "more"})
        assert journal.close()
        assert list(read_journal(RealFiles(), path).records) == [*some[:acknowledged], {"type": "more"}]
        torn = whole[:cut].rpartition(b"\n")[2]
        aside = path.with_name("one.jsonl.torn")
        assert (aside.read_bytes() if aside.exists() else b"").strip() == torn.strip()


@given(records.filter(bool), st.integers(0), st.integers(1, 255))
def test_one_altered_byte_never_gives_a_wrong_record(some: list[Record], place: int, flip: int) -> None:
    data = bytearray(bytes_of(some))
    data[place % len(data)] ^= flip
    contents = scan(bytes(data))
    assert list(contents.records) == some[: len(contents.records)]
    assert len(contents.records) >= bytes(data[: place % len(data)]).count(b"\n")


def test_a_doubled_record_counts_once() -> None:
    one, two = line_of(0, {"type": "a"}), line_of(1, {"type": "b"})
    assert scan(one + one + two + two).records == ({"type": "a"}, {"type": "b"})


def test_damage_in_the_middle_is_told_and_left_alone() -> None:
    files = FakeFiles()
    files.make_folder(PATH.parent)
    spoiled = bytes_of([{"type": "a"}, {"type": "b"}, {"type": "c"}]).replace(b'"b"', b'"x"')
    files.append(PATH).write(spoiled)
    with pytest.raises(Damaged, match="line 2"):
        reopened(files)
    assert files.read(PATH) == spoiled
    assert scan(spoiled).records == ({"type": "a"},)


@given(st.integers(0, 60), st.integers(0), st.lists(words, min_size=1, max_size=6))
def test_power_cut_at_any_operation_loses_nothing_acknowledged(stop_at: int, seed: int, said: list[str]) -> None:
    """Twice in a row: the second machine starts on what the first one left."""
    chance = random.Random(seed)
    files = FakeFiles(stop_at)
    acknowledged: list[Record] = []
    for _ in range(2):
        sent: list[Record] = list(acknowledged)
        try:
            journal, found = reopened(files)
            assert list(found)[: len(acknowledged)] == acknowledged
            sent = acknowledged = list(found)
            for text in said:
                sent = [*sent, {"text": text}]
                if journal.append({"text": text}):
                    acknowledged = sent
        except Crash:
            pass
        files = files.crash(chance)
        files.stop_at = chance.randrange(60)
    files.stop_at = None
    journal, found = reopened(files)
    assert list(found)[: len(acknowledged)] == acknowledged
    assert journal.append({"text": "next"})
    assert reopened_plain(files)[-1] == {"text": "next"}


def reopened_plain(files: FakeFiles) -> list[Record]:
    return list(read_journal(files, PATH).records)


@given(st.lists(st.sampled_from(["open", "write", "sync", "cut", "sync folder", "folder", None]), max_size=12), st.integers(0))
def test_failing_operations_lose_and_double_nothing(faults: list[str | None], seed: int) -> None:
    """Each append meets one failing operation or none; when the disk is well again all records are there, in order."""
    files = FakeFiles()
    told: list[str] = []
    journal = Journal(files, PATH, told.append)
    for number, broken in enumerate(faults):
        files.fault = lambda operation, _path, broken=broken: OSError(errno.ENOSPC, "full") if operation == broken else None  # type: ignore[misc]  # a lambda's default
        assert journal.append({"number": number}) == (journal.trouble is None) == (journal.unsaved == 0)
    files.fault = lambda _operation, _path: None
    assert journal.flush()
    expected = [{"number": number} for number in range(len(faults))]
    if expected:
        assert reopened_plain(files) == expected
        assert list(read_journal(files.crash(random.Random(seed)), PATH).records) == expected
    assert set(told) <= {"the disk is full"}


def test_trouble_is_said_once_for_each_spell() -> None:
    files = FakeFiles()
    told: list[str] = []
    journal = Journal(files, PATH, told.append)
    files.fault = lambda operation, _path: PermissionError(errno.EACCES, "no") if operation == "open" else None
    assert [journal.append({"n": number}) for number in range(3)] == [False] * 3
    assert told == ["the folder for saves may not be written to"]
    assert journal.unsaved == 3
    files.fault = lambda _operation, _path: None
    assert journal.append({"n": 3})
    assert journal.trouble is None
    files.fault = lambda operation, _path: OSError(errno.EIO, "io") if operation == "sync" else None
    assert not journal.append({"n": 4})
    assert told[1:] == ["the disk reports a fault"]


def test_a_second_game_on_the_same_file_is_refused() -> None:
    files = FakeFiles()
    journal = Journal(files, PATH)
    assert journal.append({"type": "begin"})
    with pytest.raises(SaveError, match="another game"):
        Journal.open(files, PATH)
    journal.close()
    assert reopened(files)[1] == [{"type": "begin"}]


def test_records_that_somebody_else_added_are_never_cut() -> None:
    """Where locks do not work two games may meet: then the second stops writing instead of cutting."""
    files = FakeFiles()
    journal = Journal(files, PATH)
    assert journal.append({"type": "begin"})
    journal._let_go()
    foreign = files.append(PATH)
    foreign.write(line_of(1, {"type": "foreign"}))
    foreign.close()
    assert not journal.append({"type": "ours"})
    assert journal.trouble == "another program has changed the file"
    assert reopened_plain(files) == [{"type": "begin"}, {"type": "foreign"}]


def test_errors_never_hold_what_was_written() -> None:
    files = FakeFiles()
    files.make_folder(PATH.parent)
    files.append(PATH).write(b'{"text":"my secret"}\n' + line_of(0, {"type": "a"}))
    with pytest.raises(SaveError) as caught:
        reopened(files)
    assert "secret" not in repr(caught.value)
    assert caught.value.__cause__ is None
    assert "secret" not in repr(scan(b'{"text":"my secret"'))
