"""The answers before a debrief: kept with the encounter and in the history, and nothing is lost where they are missing or strange."""

from game.coaching import Answers
from game.store.history import finished_from
from game.store.talk import Talk
from tests.store.fake_files import FakeFiles
from tests.store.small import PERSONA, SCENE
from tests.store.test_talk import open_store, play_out, records

ANSWERS = Answers(((1, "worry"),), "driver", "sure", 4)


def ended(files: FakeFiles) -> Talk:
    talk = Talk.start(open_store(files), SCENE, PERSONA, 5, "learning")
    play_out(talk)
    return talk


def test_answers_are_in_the_save_and_in_the_history() -> None:
    files = FakeFiles()
    talk = ended(files)
    talk.answer(ANSWERS)
    scored = talk.answers
    assert scored is not None
    assert scored.style_was == "amiable"
    talk._store.close()
    store = open_store(files)
    assert records(store, talk.name)[-1]["type"] == "before"
    (finished,) = store.history()
    assert finished.before["style"] == {"said": "driver", "was": "amiable"}
    save = store.read(talk.name)
    assert save is not None
    assert save.before == finished.before
    assert save.end is not None


def test_answers_come_back_when_the_history_is_made_again_from_the_saves() -> None:
    files = FakeFiles()
    talk = ended(files)
    talk.answer(ANSWERS)
    talk._store.close()
    files.remove(talk._store.folder / "history.jsonl")
    (finished,) = open_store(files).history()
    assert finished.before["rating"] == 4
    assert finished_from(finished.json()) == finished


def test_skipping_is_kept_and_says_nothing() -> None:
    files = FakeFiles()
    talk = ended(files)
    assert not talk.asked
    talk.answer(Answers())
    save = talk._store.read(talk.name)
    assert save is not None
    assert save.before == {}
    assert talk.answers is None
    (finished,) = talk._store.history()
    assert finished.before == {}


def test_a_history_without_answers_reads_as_before() -> None:
    files = FakeFiles()
    talk = ended(files)
    (finished,) = talk._store.history()
    record = finished.json()
    assert "before" not in record
    assert finished_from({**record, "before": "strange"}) == finished


def test_answers_to_a_talk_that_the_history_does_not_know_are_left_out() -> None:
    store = open_store(FakeFiles())
    store.answered("20250301T093000-0", {"rating": 3})
    assert store.history() == ()
