"""The good path of every shipped scene, typed by five learners in their own words, reaches a resolved ending.

No line was fitted to the reader. A failure tells the whole talk, with each line that was not read as it was meant.
"""

import re

import pytest

from game.content.read.library import Library, load_library
from game.language import Reader
from game.text import words
from tests.typed.player import ANY, SCENES, Learner, cases, learners_of, play_typed

CASES = list(cases(load_library()))


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library()


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load()


@pytest.mark.parametrize(("scene", "learner", "who", "seed"), CASES, ids=[f"{scene}-{who.name}-{name}" for scene, who, name, _ in CASES])
def test_the_good_path_in_own_words_reaches_a_resolved_ending(
    scene: str, learner: Learner, who: str, seed: int, library: Library, reader: Reader
) -> None:
    played = play_typed(library.scene(scene), library.persona(who), seed, learner, reader)
    # In charge too: parting on good terms («refused well») is fair, but only `in-order` pays the bill of tomorrow at nine.
    assert played.encounter.end is not None, played.told()
    assert played.encounter.end.kind == "resolved", played.told()


def test_every_scene_has_five_learners_with_two_lines_and_more_for_every_beat() -> None:
    for id in SCENES:
        learners = learners_of(id)
        assert len({learner.name for learner in learners}) == 5
        for learner in learners:
            spoken = [line for line in learner.lines if not line.say.startswith("/")]
            anywhere = sum(ANY in line.when for line in spoken)
            for beat in load_library().scene(id).beats:
                assert anywhere + sum(beat in line.when for line in spoken) >= 2, f"{id}, {learner.name}: {beat}"


def test_the_lines_name_beats_and_things_of_their_scene() -> None:
    library = load_library()
    for id in SCENES:
        scene = library.scene(id)
        asked = {f"ask {colleague}" for colleague in scene.colleagues}
        things = {*scene.facts, *scene.milestones, *scene.promises, *scene.remedies, *asked, "note", "record", "knowledge"}
        for learner in learners_of(id):
            for line in learner.lines:
                assert {*scene.beats, ANY}.issuperset(line.when), line.say
                assert things.issuperset((*line.needs, *line.unless)), line.say
                assert all(meant.split()[1] in things for meant in line.means if " " in meant), line.say


def test_no_line_is_one_that_the_author_wrote() -> None:
    library = load_library()
    for id in SCENES:
        scene = library.scene(id)
        written = [reply.text for beat in scene.beats.values() for reply in beat.replies]
        written += [phrase for fact in scene.facts.values() for phrase in fact.asked]
        written += [phrase for milestone in scene.milestones.values() for phrase in milestone.means]
        written += [phrase for remedy in scene.remedies.values() for phrase in remedy.means]
        written += [phrase for promise in scene.promises.values() for phrase in promise.means]
        written += [phrase for entry in scene.knowledge for phrase in entry.means]
        theirs = {_plain(text) for text in written}
        assert not [line.say for learner in learners_of(id) for line in learner.lines if _plain(line.say) in theirs]


def _plain(text: str) -> str:
    return " ".join(words(re.sub(r"['’]", "", text.casefold())))
