"""A child that plays and is killed: it says `ack` for each turn once `Talk.play` has returned, and nothing before.

Run as `python -m tests.store.driver FOLDER SEED`.
"""

import json
import random
import sys
import zlib
from pathlib import Path

from game.content.model.reading import Reading
from game.encounter import Chosen, Desk, Move, Typed, options, turn_json
from game.store.learners import Learners
from game.store.talk import Resumed, Talk
from tests.store.small import HOSTILE, PERSONA, SCENE


def digest(turn: object) -> int:
    return zlib.crc32(json.dumps(turn, sort_keys=True).encode("ascii"))


def next_move(talk: Talk, chance: random.Random) -> Move:
    kind = chance.random()
    if kind < 0.1:
        return Desk("record")
    if kind < 0.3 or not options(talk.encounter):
        return Typed(HOSTILE * chance.randrange(1, 40), Reading(understood=False))
    return Chosen(chance.choice(options(talk.encounter)).id)


def say(word: str, talk: Talk) -> None:
    turns = talk.encounter.turns
    sys.stdout.write(f"{word} {talk.name} {len(turns) - 1} {digest(turn_json(turns[-1]))}\n")
    sys.stdout.flush()


def main(folder: Path, chance: random.Random) -> None:
    learners = Learners(folder)
    with learners.open(learners.pick()) as store:
        for save in store.unfinished():
            resumed = Talk.resume(store, save.name, {SCENE.id: SCENE}, {PERSONA.id: PERSONA})
            assert isinstance(resumed, Resumed), resumed
            say("resumed", resumed.talk)
            play_on(resumed.talk, chance)
        while True:
            talk = Talk.start(store, SCENE, PERSONA, chance.randrange(1000), "exam")
            say("ack", talk)
            play_on(talk, chance)


def play_on(talk: Talk, chance: random.Random) -> None:
    while talk.encounter.ending is None:
        talk.play(next_move(talk, chance))
        assert talk.trouble is None
        say("ack", talk)
    talk.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), random.Random(sys.argv[2]))
