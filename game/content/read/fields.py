"""Values out of a tree whose shape has been checked. Owns lenient access: a wrong shape is reported already and reads as absent."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.content.model.conditions import ALWAYS, Condition
from game.content.read.conditions import NEVER, read_condition
from game.content.read.marked import Items, Node, Scalar, Table
from game.content.read.names import Context
from game.content.read.speech import check_slots


@dataclass(slots=True)
class Fields:
    """One table of a file with the typed reading of its values."""

    table: Table
    context: Context

    def scalar(self, key: str) -> Scalar | None:
        """The text node of a key, if something is written there."""
        node = self.table.get(key)
        return node if isinstance(node, Scalar) and (node.text.strip() or node.style) and not node.broken else None

    def sub(self, key: str) -> "Fields | None":
        """The table of a key."""
        node = self.table.get(key)
        return Fields(node, self.context) if isinstance(node, Table) else None

    def parts(self, key: str) -> Iterator[tuple[Scalar, "Fields"]]:
        """The tables of a table, with their keys. One that is no table, which is reported, reads as an empty one."""
        for name, node in self.entries(key):
            yield name, Fields(node if isinstance(node, Table) else Table(name.line, name.column, broken=True), self.context)

    def entries(self, key: str) -> Iterator[tuple[Scalar, Node]]:
        """The keys and values of a table."""
        node = self.table.get(key)
        if isinstance(node, Table):
            yield from node

    def line(self, key: str, default: str = "") -> str:
        """A word or text on one line that takes no placeholders."""
        node = self.scalar(key)
        return " ".join(node.text.split()) if node else default

    def prose(self, key: str, default: str = "") -> str:
        """A text with its line ends, placeholders checked."""
        node = self.scalar(key)
        if node is None:
            return default
        check_slots(node, 0, len(node.text), self.context)
        return node.text.strip()

    def told(self, key: str, default: str = "") -> str:
        """A text on one line, placeholders checked."""
        return " ".join(self.prose(key, default).split())

    def number(self, key: str, default: float) -> float:
        """A number."""
        node = self.scalar(key)
        try:
            return float(node.text) if node else default
        except ValueError:
            return default

    def whole(self, key: str, default: int) -> int:
        """A whole number."""
        number = self.number(key, default)
        return int(number) if abs(number) < 1e9 else default

    def yes(self, key: str) -> bool:
        """Yes or no."""
        node = self.scalar(key)
        return node is not None and node.text.strip().casefold() in ("yes", "true", "on", "1", "y", "t")

    def condition(self, key: str, default: Condition = ALWAYS) -> Condition:
        """A condition."""
        node = self.scalar(key)
        return read_condition(node, self.context) if node else default

    def maybe(self, key: str) -> Condition | None:
        """A condition, None for `never` and for nothing written."""
        found = self.condition(key, NEVER)
        return None if found == NEVER else found

    def names(self, key: str) -> list[tuple[str, Scalar, int]]:
        """Names from a list or a text with commas, each with its node and offset."""
        found: list[tuple[str, Scalar, int]] = []
        for node in self._scalars(key):
            offset = 0
            for piece in node.text.split(","):
                if piece.strip():
                    found.append((piece.strip(), node, offset + len(piece) - len(piece.lstrip())))
                offset += len(piece) + 1
        return found

    def phrases(self, key: str) -> tuple[str, ...]:
        """Phrases from a list, from lines, or from a text cut by ` / `."""
        found: list[str] = []
        for node in self._scalars(key):
            check_slots(node, 0, len(node.text), self.context)
            for piece in node.text.replace("\n", " / ").replace("/ ", " / ").replace(" /", " / ").split(" / "):
                phrase = " ".join(piece.split())
                if phrase:
                    found.append(phrase)
        return tuple(dict.fromkeys(found))

    def _scalars(self, key: str) -> list[Scalar]:
        node = self.table.get(key)
        nodes = node.items if isinstance(node, Items) else [node]
        return [one for one in nodes if isinstance(one, Scalar)]
