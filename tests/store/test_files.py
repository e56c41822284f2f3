"""The real file layer: modes, locks, and causes in plain words."""

import errno
import json
import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from game.store.files import InUse, RealFiles, append_waiting, cause, replace
from game.store.folders import saves_folder
from game.store.journal import Journal, read_journal

windows = pytest.mark.skipif(sys.platform == "win32", reason="modes and limits of POSIX")


@windows
def test_folders_and_files_are_the_learners_alone(tmp_path: Path) -> None:
    files = RealFiles()
    path = tmp_path / "a" / "b" / "c.jsonl"
    journal = Journal(files, path)
    assert journal.append({"type": "begin"})
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [stat.S_IMODE(folder.stat().st_mode) for folder in (path.parent, path.parent.parent)] == [0o700, 0o700]


def test_one_write_and_one_sync_a_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(RealFiles(), tmp_path / "one.jsonl")
    journal.append({"number": 0})
    calls: list[str] = []
    sync = "fdatasync" if hasattr(os, "fdatasync") else "fsync"
    real_write, real_sync = os.write, getattr(os, sync)

    def write(descriptor: int, data: bytes) -> int:
        calls.append("write")
        return real_write(descriptor, data)

    def synced(descriptor: int) -> None:
        calls.append("sync")
        real_sync(descriptor)

    monkeypatch.setattr(os, "write", write)
    monkeypatch.setattr(os, sync, synced)
    journal.append({"number": 1})
    assert calls == ["write", "sync"]


@windows
def test_a_folder_that_an_earlier_game_made_is_synced_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "made").mkdir()
    synced: list[Path] = []
    monkeypatch.setattr(RealFiles, "sync_folder", lambda _self, path: synced.append(path))
    RealFiles().make_folder(tmp_path / "made" / "now")
    assert synced[-2:] == [tmp_path, tmp_path / "made"]


def test_a_held_file_is_in_use_until_it_is_closed(tmp_path: Path) -> None:
    files = RealFiles()
    held = files.append(tmp_path / "x")
    with pytest.raises(InUse):
        files.append(tmp_path / "x")
    with pytest.raises(InUse):
        append_waiting(files, tmp_path / "x", 0.05)
    held.close()
    append_waiting(files, tmp_path / "x").close()


def test_the_lock_of_a_killed_process_is_not_in_the_way(tmp_path: Path) -> None:
    program = "import sys,time,pathlib; from game.store.files import RealFiles; h = RealFiles().append(pathlib.Path(sys.argv[1]));"
    program += "print('held', flush=True); time.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", program, str(tmp_path / "x")], stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        with pytest.raises(InUse):
            RealFiles().append(tmp_path / "x")
        other.kill()
        other.wait()
    RealFiles().append(tmp_path / "x").close()


@windows
def test_a_disk_that_fills_up_in_the_middle_of_a_write(tmp_path: Path) -> None:
    """The system's own limit cuts a write short, as a full disk does; with room again everything is there, once."""
    import resource  # Windows has none

    path = tmp_path / "one.jsonl"
    told: list[str] = []
    journal = Journal(RealFiles(), path, told.append)
    assert journal.append({"number": 0})
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 11, hard))
    try:
        saved = [journal.append({"number": number}) for number in (1, 2)]
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert saved == [False, False]
    assert len(told) == 1
    assert journal.append({"number": 3})
    assert [record["number"] for record in read_journal(RealFiles(), path).records] == [0, 1, 2, 3]


@windows
def test_a_read_only_folder_is_played_on_in(tmp_path: Path) -> None:
    """As an ordinary user; the super-user is not held by modes, so for them a file stands in the way instead."""
    told: list[str] = []
    if os.getuid() == 0:
        (tmp_path / "saves").write_text("in the way")
    else:
        (tmp_path / "saves").mkdir(mode=0o500)
    journal = Journal(RealFiles(), tmp_path / "saves" / "encounters" / "one.jsonl", told.append)
    assert not journal.append({"number": 0})
    assert not journal.append({"number": 1})
    assert told == [
        "something else stands where the folder for saves should be" if os.getuid() == 0 else "the folder for saves may not be written to"
    ]
    if os.getuid() == 0:
        (tmp_path / "saves").unlink()
    else:
        (tmp_path / "saves").chmod(0o700)
    assert journal.append({"number": 2})
    assert journal.unsaved == 0


@windows
def test_a_link_in_the_place_of_a_save_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_text("")
    (tmp_path / "one.jsonl").symlink_to(tmp_path / "elsewhere")
    assert not Journal(RealFiles(), tmp_path / "one.jsonl").append({"text": "mine"})
    assert (tmp_path / "elsewhere").read_text() == ""


def test_replace_leaves_the_new_content_and_nothing_else(tmp_path: Path) -> None:
    for data in (b"a longer first content", b"second"):
        replace(RealFiles(), tmp_path / "x.json", data)
    assert (tmp_path / "x.json").read_bytes() == b"second"
    assert os.listdir(tmp_path) == ["x.json"]


@pytest.mark.parametrize(
    "number", sorted({errno.ENOSPC, errno.EACCES, errno.EROFS, errno.ENOTDIR, errno.EIO, errno.EMFILE, errno.ENXIO, 0})
)
def test_every_cause_is_said_in_plain_words_without_a_path(number: int) -> None:
    said = cause(OSError(number, "x", "/home/secret"))
    assert said
    assert "secret" not in said


def test_where_saves_live(tmp_path: Path) -> None:
    here = Path(__file__).resolve().parents[2]
    assert saves_folder({}) == here / "saves"
    assert saves_folder({"RAPPORT_SAVES": " "}) == here / "saves"
    assert saves_folder({"RAPPORT_SAVES": str(tmp_path)}) == tmp_path
    assert saves_folder({"RAPPORT_SAVES": "~/x"}) == Path.home() / "x"
    installed = saves_folder({}, tmp_path / "site-packages" / "game")
    assert "rapport" in installed.parts
    assert tmp_path not in installed.parents
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "another"\n')
    assert saves_folder({}, tmp_path / "game") == installed


def test_appending_is_quick(tmp_path: Path) -> None:
    """A turn is not slowed by its save: a hundred records in less than three seconds even on a slow disk."""
    journal = Journal(RealFiles(), tmp_path / "one.jsonl")
    start = time.process_time()
    for number in range(100):
        journal.append({"number": number, "text": "x" * 2000})
    assert time.process_time() - start < 3
    assert json.loads((tmp_path / "one.jsonl").read_bytes().splitlines()[99])["number"] == 99
