"""Checks a tree against the raw shape of its file, and says what is wrong in a writer's words. Owns the wording of shape mistakes."""

import re
from typing import Any

from pydantic import BaseModel, ValidationError

from game.content.read.findings import Place, Report, did_you_mean, mean_or_list
from game.content.read.marked import Items, Node, Scalar, Table, read_marked
from game.content.read.schema import shapes
from game.content.read.source import read_source

_QUOTED = re.compile(r"'([^']*)'")
_SHAPES: dict[type[BaseModel], dict[tuple[str, ...], type[BaseModel]]] = {}


def raw(node: Node) -> Any:
    """The tree as plain Python values, every scalar a text; nothing written is None."""
    if isinstance(node, Scalar):
        return None if not node.text and not node.style else node.text
    if isinstance(node, Items):
        return [raw(item) for item in node.items]
    return {key.text: raw(value) for key, value in node}


def read_shaped(data: bytes | str, model: type[BaseModel], file: str) -> tuple[Table | None, Report]:
    """The tree of a file, held against the form of its kind, and all that is wrong so far.

    Args:
        data: the file's bytes or text.
        model: the form.
        file: the name that findings carry.
    """
    report = Report(file)
    source = read_source(data, report)
    root = read_marked(source, report) if source else None
    if root is not None:
        check_shape(root, model, report)
    return root, report


def check_shape(root: Table, model: type[BaseModel], report: Report) -> None:
    """Report everything in the tree that does not fit the model."""
    try:
        model.model_validate(raw(root))
    except ValidationError as fault:
        table = _SHAPES.setdefault(model, shapes(model))
        errors = fault.errors(include_url=False, include_context=True, include_input=False)
        for number, error in enumerate(errors):
            if report.full:
                report.dropped += len(errors) - number
                break
            _report(error, root, table, report)


def _report(error: Any, root: Table, table: dict[tuple[str, ...], type[BaseModel]], report: Report) -> None:
    node, place, path, key = _find(root, error["loc"])
    kind = str(error["type"])
    description = _described(table, path)
    if _broken(root, error["loc"]):
        return
    shown = next((f"`{step}`" for step in reversed(path) if not step.isdigit()), "the file")
    if kind == "extra_forbidden":
        owner = table.get(_pattern(path[:-1], table))
        keys = [field.alias or name for name, field in owner.model_fields.items()] if owner else []
        report.error("unknown-key", key, f"{shown} is no key here", mean_or_list(path[-1], keys))
    elif kind == "missing":
        missing = str(error["loc"][-1])
        where = f" in `{path[-1]}`" if path else ""
        help_text = _description(table.get(_pattern(path, table)), missing)
        report.error("missing-key", place, f"`{missing}` is missing{where}", f"write `{missing}: …`: {help_text}" if help_text else "")
    elif isinstance(node, Scalar) and not node.text.strip():
        report.error("nothing-written", key, f"nothing is written after {shown}", description)
    elif kind == "literal_error":
        allowed = _QUOTED.findall(str(error.get("ctx", {}).get("expected", "")))
        near = did_you_mean(_short(node), allowed)
        listed = f"one of: {', '.join(allowed)}"
        suggestion = f"{near} ({listed})" if near else listed
        report.error("unknown-word", place, f"{shown} cannot be `{_short(node)}`", suggestion)
    else:
        code, message = _message(kind, error.get("ctx", {}), node)
        report.error(code, place, f"{shown}: {message}", description)


def _message(kind: str, context: dict[str, Any], node: Node) -> tuple[str, str]:
    written = _short(node)
    if kind in ("float_parsing", "int_parsing", "int_from_float", "float_type", "int_type", "finite_number"):
        return "not-a-number", f"`{written}` is not {'a whole number' if kind.startswith('int') else 'a number'}"
    if kind.startswith("bool"):
        return "not-yes-or-no", f"`{written}` is neither yes nor no"
    if kind in ("greater_than_equal", "less_than_equal"):
        limit = context.get("ge", context.get("le"))
        return "out-of-range", f"{written} is {'below' if kind.startswith('greater') else 'above'} {limit:g}"
    if kind in ("too_short", "too_long", "string_too_short"):
        return "wrong-number", f"{'more' if kind.endswith('short') else 'fewer'} are wanted here"
    what = "a list" if isinstance(node, Items) else "a table of keys" if isinstance(node, Table) else "a text"
    wanted = {"string_type": "a text", "dict_type": "`key: value` lines", "model_type": "`key: value` lines", "list_type": "a list"}.get(
        kind, "something else"
    )
    return "wrong-form", f"here stands {what}, and {wanted} belongs here"


def _find(root: Table, loc: tuple[str | int, ...]) -> tuple[Node, Place, tuple[str, ...], Place]:
    """The node of an error, its place, the path of keys to it, and where its key is written. Union tags in `loc` are passed over."""
    node: Node = root
    place = key = root.place
    path: tuple[str, ...] = ()
    for step in loc:
        if isinstance(node, Table) and str(step) in node.entries:
            written, node = node.entries[str(step)]
            key = (written.line, written.column)
        elif isinstance(node, Items) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
            key = node.place
        else:
            continue
        path = (*path, str(step))
        place = node.place if not isinstance(node, Table) else key
    return node, place, path, key


def _broken(root: Table, loc: tuple[str | int, ...]) -> bool:
    """Whether the YAML was broken where the error is: then it has been reported."""
    node: Node = root
    for step in loc:
        if isinstance(node, Table) and str(step) in node.entries:
            node = node.entries[str(step)][1]
        elif isinstance(node, Items) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
    return node.broken


def _pattern(path: tuple[str, ...], table: dict[tuple[str, ...], Any]) -> tuple[str, ...]:
    """The path with the keys of tables as `*`."""
    found: tuple[str, ...] = ()
    for step in path:
        owner = table.get(found)
        named = owner is not None and any((field.alias or name) == step for name, field in owner.model_fields.items())
        found = (*found, step if named else "*")
    return found


def _described(table: dict[tuple[str, ...], type[BaseModel]], path: tuple[str, ...]) -> str:
    """What the innermost key of the path that has a description is for."""
    if not path:
        return ""
    for count in range(len(path), 0, -1):
        found = _description(table.get(_pattern(path[: count - 1], table)), path[count - 1])
        if found:
            return found
    return ""


def _description(owner: type[BaseModel] | None, key: str) -> str:
    for name, field in (owner.model_fields if owner else {}).items():
        if (field.alias or name) == key:
            return field.description or ""
    return ""


def _short(node: Node) -> str:
    return node.text.strip()[:40] if isinstance(node, Scalar) else "…"
