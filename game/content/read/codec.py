"""Scenes and personas to JSON values and back, by the types of their fields. Owns the stored form of checked content.

A dataclass is a list of its fields, with trailing defaults left out; one of several dataclasses has its name in front. Decoding checks
every type, every `Literal` and every length, because the file may have been damaged or written by somebody else: what does not fit
raises `DecodeError`, and nothing half-built gets out. Nothing here imports YAML or pydantic: this is the way of a warm start.
"""

import math
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from game.content.model.frozen import FrozenMap

Encode = Callable[[Any], Any]
Decode = Callable[[Any], Any]


class DecodeError(ValueError):
    """Stored content that does not have the form of what it should be."""


def encode(value: object) -> Any:
    """A dataclass value as JSON values."""
    kind: Any = type(value)
    return _encoder(kind)(value)


def decode(data: Any, into: Any) -> Any:
    """The value of a dataclass from JSON values.

    Raises:
        DecodeError: the data does not have its form.
    """
    try:
        return _decoder(into)(data)
    except RecursionError:
        raise DecodeError("nested too deeply") from None


def _is_record(hint: Any) -> bool:
    return is_dataclass(hint)


@cache
def _hints(kind: Any) -> tuple[tuple[Field[Any], Any], ...]:
    hints = get_type_hints(kind)
    return tuple((field, hints[field.name]) for field in fields(kind))


def _plain(value: Any) -> Any:
    return value


@cache
def _encoder(hint: Any) -> Encode:
    if _is_record(hint):
        return _dataclass_encoder(hint)
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return _union_encoder(parts)
    if origin is tuple:
        if len(parts) == 2 and parts[1] is Ellipsis:
            one = _lazy(_encoder, parts[0])
            return lambda value: [one(item) for item in value]
        each = [_lazy(_encoder, part) for part in parts]
        return lambda value: [step(item) for step, item in zip(each, value, strict=True)]
    if origin is frozenset:
        return lambda value: sorted(value)
    if origin is Mapping:
        inner = _lazy(_encoder, parts[1])
        return lambda value: {key: inner(item) for key, item in value.items()}
    return _plain


def _lazy(make: Callable[[Any], Callable[[Any], Any]], hint: Any) -> Callable[[Any], Any]:
    """The coder of a type, made at once where it can be: a type that holds itself is looked up when it is needed."""
    if get_origin(hint) in (Union, types.UnionType) and any(_is_record(part) for part in get_args(hint)):
        return lambda value: make(hint)(value)
    return make(hint)


def _dataclass_encoder(kind: Any) -> Encode:
    steps = [(field.name, _lazy(_encoder, hint), _default(field)) for field, hint in _hints(kind)]

    def encode_one(value: Any) -> list[Any]:
        written = [getattr(value, name) for name, _, _ in steps]
        count = len(steps)
        while count and written[count - 1] == steps[count - 1][2]:
            count -= 1
        return [step(item) for (_, step, _), item in zip(steps[:count], written, strict=False)]

    return encode_one


_NO_DEFAULT = object()


def _default(field: Field[Any]) -> Any:
    if field.default is not MISSING:
        return field.default
    return field.default_factory() if field.default_factory is not MISSING else _NO_DEFAULT


def _union_encoder(parts: tuple[Any, ...]) -> Encode:
    kinds = {part: _encoder(part) for part in parts if _is_record(part)}
    return lambda value: [type(value).__name__, *kinds[type(value)](value)] if type(value) in kinds else value


@cache
def _decoder(hint: Any) -> Decode:
    if hint in (str, int, float, bool):
        return _SIMPLE[hint]
    if _is_record(hint):
        return _dataclass_decoder(hint)
    origin, parts = get_origin(hint), get_args(hint)
    if origin is Literal:
        return _literal_decoder(frozenset(parts))
    if origin in (Union, types.UnionType):
        return _union_decoder(parts)
    if origin is tuple:
        return _tuple_decoder(parts)
    if origin is frozenset:
        one = _decoder(parts[0])
        return lambda data: frozenset([one(item) for item in _checked(data, list)])
    if origin is Mapping:
        key, value = _decoder(parts[0]), _lazy(_decoder, parts[1])
        return lambda data: FrozenMap([(key(name), value(item)) for name, item in _checked(data, dict).items()])
    raise TypeError(f"content cannot hold {hint}")


def _checked(data: Any, kind: type[Any]) -> Any:
    if type(data) is not kind:
        raise DecodeError(f"{kind.__name__} expected")
    return data


def _text(data: Any) -> str:
    if type(data) is not str:
        raise DecodeError("a text expected")
    return data


def _truth(data: Any) -> bool:
    if type(data) is not bool:
        raise DecodeError("a truth value expected")
    return data


def _whole(data: Any) -> int:
    if type(data) is not int:
        raise DecodeError("a whole number expected")
    return data


def _number(data: Any) -> float:
    if type(data) not in (float, int) or not math.isfinite(data):
        raise DecodeError("a number expected")
    return float(data)


_SIMPLE: Mapping[Any, Decode] = {str: _text, bool: _truth, int: _whole, float: _number}


def _literal_decoder(allowed: frozenset[str]) -> Decode:
    def decode_one(data: Any) -> str:
        if type(data) is not str or data not in allowed:
            raise DecodeError("another word expected")
        return data

    return decode_one


def _tuple_decoder(parts: tuple[Any, ...]) -> Decode:
    if len(parts) == 2 and parts[1] is Ellipsis:
        one = _lazy(_decoder, parts[0])

        def decode_many(data: Any) -> tuple[Any, ...]:
            return tuple([one(item) for item in _checked(data, list)]) if data else _empty(data)

        return decode_many
    each = [_lazy(_decoder, part) for part in parts]

    def decode_fixed(data: Any) -> tuple[Any, ...]:
        if len(_checked(data, list)) != len(each):
            raise DecodeError("another length expected")
        return tuple([step(item) for step, item in zip(each, data, strict=True)])

    return decode_fixed


def _empty(data: Any) -> tuple[Any, ...]:
    _checked(data, list)
    return ()


def _dataclass_decoder(kind: Any) -> Decode:
    steps: list[Decode] = []
    fewest = 0
    for number, (field, hint) in enumerate(_hints(kind), 1):
        steps.append(_lazy(_decoder, hint))
        if _default(field) is _NO_DEFAULT:
            fewest = number
    most = len(steps)

    def decode_one(data: Any) -> Any:
        if type(data) is not list or not fewest <= len(data) <= most:
            raise DecodeError(f"{kind.__name__} expected")
        return kind(*[step(item) for step, item in zip(steps, data, strict=False)])

    return decode_one


def _union_decoder(parts: tuple[Any, ...]) -> Decode:
    classes = {str(part.__name__): part for part in parts if _is_record(part)}
    kinds = {name: _lazy(_decoder, part) for name, part in classes.items()}
    # A class without fields, such as `Always`, needs to exist only once.
    constants = {name: part() for name, part in classes.items() if not fields(part)}
    simple = [_decoder(part) for part in parts if part is not type(None) and not _is_record(part)]
    nothing = type(None) in parts

    def decode_one(data: Any) -> Any:
        if data is None and nothing:
            return None
        if type(data) is list and data and type(data[0]) is str and data[0] in kinds:
            return constants[data[0]] if data[0] in constants and len(data) == 1 else kinds[data[0]](data[1:])
        if simple:
            return simple[0](data)
        raise DecodeError("one of several forms expected")

    return decode_one
