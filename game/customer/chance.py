"""Seeded variety. Owns the only source of chance in a talk: a hash, the same on every machine (SplitMix64, Steele et al. 2014)."""

_MASK = (1 << 64) - 1


def _mix(value: int) -> int:
    value = (value + 0x9E3779B97F4A7C15) & _MASK
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & _MASK
    return value ^ (value >> 31)


def draw(seed: int, *salt: int | str) -> int:
    """64 bits that depend on the seed and on every salt; the salt says what is drawn, so that draws never shift each other."""
    value = _mix(seed & _MASK)
    for part in salt:
        if isinstance(part, str):
            for byte in part.encode():
                value = _mix(value ^ byte)
        else:
            value = _mix(value ^ (part & _MASK))
    return value


def jitter(seed: int, *salt: int | str) -> float:
    """A number in [−1, 1), evenly spread over 2⁵³ steps."""
    return (draw(seed, *salt) >> 11) / (1 << 52) - 1.0


def pick(count: int, seed: int, *salt: int | str) -> int:
    """An index below `count` (at least 1)."""
    return draw(seed, *salt) % count
