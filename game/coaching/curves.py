"""What each meter and the hidden mood did, as series that a front end can draw."""

from dataclasses import dataclass

from game.encounter.state import METERS, Encounter


@dataclass(frozen=True, slots=True)
class Series:
    """A line of a picture: a value for every turn, the opening first."""

    name: str
    values: tuple[float, ...]
    """Points 0 to 100."""
    labels: tuple[str, ...] = ()
    """A word for each value, such as the feeling; empty if there is none."""


def meter_series(encounter: Encounter) -> tuple[Series, ...]:
    """Patience, trust and resolution after every turn."""
    return tuple(Series(meter, tuple(turn.meters.of(meter) / 10 for turn in encounter.turns)) for meter in METERS)


def mood_series(encounter: Encounter) -> Series:
    """The hidden frustration after every turn, with the feeling."""
    return Series(
        "frustration",
        tuple(turn.inside.frustration / 10 for turn in encounter.turns),
        tuple(turn.inside.feeling for turn in encounter.turns),
    )
