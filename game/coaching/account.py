"""The account: the ledger turn by turn, told sentence first and summed on demand. Owns how entries are put together for reading."""

from dataclasses import dataclass

from game.encounter.moves import Desk
from game.encounter.state import METERS, Encounter, LedgerEntry, Meter, Turn


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One cause in one turn, with what it did to each meter."""

    cause: str
    """A behaviour's id or another cause of the ledger."""
    sentence: str
    """What happened and why it counted so."""
    quote: str
    points: tuple[tuple[Meter, int], ...]
    """Tenths by meter, only the meters that moved."""
    sum: str
    """The arithmetic: «+3.1 trust = 3.6 × style 1.12 × mood 0.77 × history 1.00»."""


@dataclass(frozen=True, slots=True)
class AccountTurn:
    """A turn of the account."""

    number: int
    said: str
    """The player's words, or the action."""
    rows: tuple[AccountRow, ...]
    change: tuple[tuple[Meter, int], ...]
    """The sum of each meter, tenths, all three meters."""


def account(encounter: Encounter) -> tuple[AccountTurn, ...]:
    """Every turn after the opening, with every entry of the ledger in it."""
    return tuple(_turn(turn) for turn in encounter.turns[1:])


def done(turn: Turn) -> str:
    """What the player did in a turn, in a line."""
    if isinstance(turn.move, Desk) and not turn.text:
        return f"/{turn.move.action} {turn.move.argument}".strip()
    return turn.text


def _turn(turn: Turn) -> AccountTurn:
    grouped: dict[tuple[str, str], list[LedgerEntry]] = {}
    for entry in turn.entries:
        # Milestones move resolution and are also felt: one cause, one row.
        grouped.setdefault((entry.cause, entry.quote), []).append(entry)
    rows = tuple(_row(entries) for entries in grouped.values())
    change = tuple((meter, sum(entry.points for entry in turn.entries if entry.meter == meter)) for meter in METERS)
    return AccountTurn(turn.number, done(turn), rows, change)


def _row(entries: list[LedgerEntry]) -> AccountRow:
    first = entries[0]
    by_meter = {meter: sum(entry.points for entry in entries if entry.meter == meter) for meter in METERS}
    points = tuple((meter, change) for meter, change in by_meter.items() if change)
    return AccountRow(first.cause, first.why, first.quote, points, "; ".join(_sum(entry) for entry in entries))


def _sum(entry: LedgerEntry) -> str:
    text = f"{entry.points / 10:+.1f} {entry.meter}"
    factors = [(name, value) for name, value in (("style", entry.style), ("mood", entry.mood), ("history", entry.history)) if value != 1.0]
    product = entry.style * entry.mood * entry.history
    if not factors or product == 0:
        return text
    base = entry.points / 10 / product
    return f"{text} = {base:+.1f} × " + " × ".join(f"{name} {value:.2f}" for name, value in factors)
