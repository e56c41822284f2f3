"""A mapping that cannot be changed, for the values of this room. Unlike `MappingProxyType` it can be copied and written as JSON."""

from typing import Any, Never, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class FrozenMap(dict[K, V]):
    """A dict whose changing methods are refused.

    >>> beats = FrozenMap({"start": 1})
    >>> beats["start"], beats == {"start": 1}
    (1, True)
    >>> beats["hurt"] = 2
    Traceback (most recent call last):
        ...
    TypeError: this mapping cannot be changed
    """

    def _refuse(self, *_: Any, **__: Any) -> Never:
        raise TypeError("this mapping cannot be changed")

    __setitem__ = __delitem__ = __ior__ = clear = pop = popitem = setdefault = update = _refuse

    def __copy__(self) -> "FrozenMap[K, V]":
        return self

    def __deepcopy__(self, memo: object) -> "FrozenMap[K, V]":
        return self

    def __reduce__(self) -> tuple[type["FrozenMap[K, V]"], tuple[dict[K, V]]]:
        return FrozenMap, (dict(self),)
