"""`rapport understand`: JSON lines in, JSON lines out. Owns the form of both, and the errors of lines that are not what they should be."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from game.content.model.reading import Nearest, Shown
from game.errors import UsageError
from game.language.context import NO_CONTEXT, Context
from game.language.fold import LIMIT
from game.language.reader import Reader


def _shown(one: Shown) -> dict[str, object]:
    return {"id": one.id, "score": one.score, "sentence": list(one.sentence), "phrase": list(one.phrase)}


def _nearest(nearest: Nearest | None) -> dict[str, object] | None:
    return {"reply": nearest.reply, "margin": nearest.margin} if nearest else None


def understand(item: Mapping[str, object], reader: Reader, context: Context = NO_CONTEXT) -> dict[str, object]:
    """How one reply is read.

    Args:
        item: `{"id", "text", "context": ["earlier turn", …]}`; the last of the earlier turns counts as the customer's words.
        reader: a loaded reader.
        context: the scene, beat and so on that the reply is read in.

    Returns:
        The object that DESIGN describes; spans in code points of the text, scores 0 to 1. `"cut"` is there, with the number of characters
        that were read, when the text is longer than that.

    Raises:
        UsageError: `item` has no text, or its context is not a list of texts.
    """
    text, earlier = item.get("text"), item.get("context", [])
    if not isinstance(text, str):
        raise UsageError('a line needs "text" with the reply in it')
    if not isinstance(earlier, list) or not all(isinstance(turn, str) for turn in earlier):
        raise UsageError('"context" must be a list of earlier turns, each a text')
    if earlier:
        context = replace(context, customer=earlier[-1])
    reading = reader.read(text, context)
    out: dict[str, object] = {
        "id": item.get("id"),
        "understood": reading.understood,
        "techniques": [_shown(one) for one in reading.techniques],
        "missteps": [_shown(one) for one in reading.missteps],
        "questions": [{"kind": question.kind, "sentence": list(question.sentence)} for question in reading.questions],
        "facts": list(reading.facts),
        "milestones": list(reading.milestones),
        "offers": list(reading.offers),
        "promises": list(reading.promises),
        "states": list(reading.states),
        "nearest": _nearest(reading.nearest),
        "scores": dict(reading.scores),
    }
    if len(text) > LIMIT:
        out["cut"] = LIMIT
    return out


def understand_lines(lines: Iterable[str], reader: Reader, context: Context = NO_CONTEXT) -> Iterator[tuple[str, bool]]:
    """JSON lines in, JSON lines out, one for one; empty lines are passed over.

    Yields:
        The line to print, and whether it could be read. A faulty line gives `{"line", "error"}` and does not stop the rest.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            item = json.loads(line)
            if not isinstance(item, dict):
                raise UsageError('a line must be an object with "id" and "text"')
            yield json.dumps(understand(item, reader, context), ensure_ascii=False), True
        except json.JSONDecodeError as error:
            yield json.dumps({"line": number, "error": f"not JSON: {error.msg} at column {error.colno}"}), False
        except (UsageError, RecursionError) as error:
            message = str(error) if isinstance(error, UsageError) else "nested too deeply"
            yield json.dumps({"line": number, "error": message}), False
