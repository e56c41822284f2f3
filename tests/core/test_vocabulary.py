"""The vocabulary: ids that are settled, and words that a learner can use."""

import re

import pytest

from game.skills import BEHAVIOURS, MISSTEPS, SKILLS, TECHNIQUES, behaviour, skill_of

ALL = list(BEHAVIOURS.values())


def test_there_are_twelve_skills_with_ids_of_their_own() -> None:
    assert len(SKILLS) == len({skill.id for skill in SKILLS}) == 12


def test_every_skill_has_techniques_to_show_it_and_missteps_that_spoil_it() -> None:
    for skill in SKILLS:
        assert [one for one in TECHNIQUES if one.skill == skill.id], skill.id
        assert [one for one in MISSTEPS if one.skill == skill.id], skill.id


def test_techniques_are_techniques_and_missteps_missteps() -> None:
    assert {one.kind for one in TECHNIQUES} == {"technique"}
    assert {one.kind for one in MISSTEPS} == {"misstep"}


@pytest.mark.parametrize("id", BEHAVIOURS)
def test_a_behaviour_can_be_explained(id: str) -> None:
    known = behaviour(id)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", id)
    assert known.name
    assert known.meaning.endswith(".")
    assert known.example != known.near_miss
    assert len(known.example.split()) <= 35
    assert skill_of(id) in SKILLS


@pytest.mark.parametrize("what", ["name", "meaning", "example"])
def test_no_two_behaviours_are_explained_alike(what: str) -> None:
    said = [getattr(one, what) for one in ALL]
    assert len(said) == len(set(said))


def test_an_unknown_id_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        behaviour("telepathy")
    with pytest.raises(KeyError):
        skill_of("telepathy")
