"""The arrows between rooms, as a fresh process sees them: what import-linter cannot know, because other packages import too."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
GAME = ROOT / "game"
BELOW_THE_FRONT_ENDS = (
    "skills",
    "content.model",
    "content.read",
    "customer",
    "language",
    "encounter",
    "explore",
    "coaching",
    "store",
    "authoring",
)
CORE = ("skills", "content/model", "customer", "encounter")
NOT_IN_THE_CORE = {
    "yaml",
    "time",
    "datetime",
    "random",
    "secrets",
    "uuid",
    "os",
    "io",
    "pathlib",
    "socket",
    "subprocess",
    "threading",
    "asyncio",
}


def loaded_by(statement: str, names: set[str]) -> set[str]:
    """Which of the named packages a fresh process has loaded after the statement."""
    code = f"import sys\n{statement}\nprint(*(sys.modules.keys() & set({sorted(names)!r})))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def modules_of(room: str) -> list[str]:
    """Every module of a room by its full name: an empty `__init__` must not hide what the rest imports."""
    folder = GAME / room.replace(".", "/")
    assert folder.is_dir(), f"there is no room {room}"
    found = [path.relative_to(ROOT).with_suffix("") for path in sorted(folder.rglob("*.py"))]
    return [".".join(path.parts).removesuffix(".__init__") for path in found]


@pytest.mark.parametrize("room", BELOW_THE_FRONT_ENDS)
def test_no_room_below_the_front_ends_loads_textual_or_rich(room: str) -> None:
    assert loaded_by(f"import {', '.join(modules_of(room))}", {"textual", "rich"}) == set()


def test_the_plain_front_end_does_not_load_textual_or_rich() -> None:
    assert loaded_by(f"import {', '.join(modules_of('plain'))}", {"textual", "rich"}) == set()


@pytest.mark.parametrize("room", ["skills", "content.model", "customer", "encounter", "language"])
def test_the_core_loads_no_yaml_and_no_schema(room: str) -> None:
    assert loaded_by(f"import {', '.join(modules_of(room))}", {"yaml", "pydantic", "platformdirs", "click"}) == set()


def test_the_command_starts_without_anything_heavy() -> None:
    heavy = {"numpy", "pydantic", "yaml", "textual", "rich", "platformdirs", "asyncio", "fsrs"}
    assert loaded_by("import game.cli", heavy | {"click"}) == set()
    assert loaded_by("import game.cli.commands", heavy) == set()


def test_the_first_screen_loads_without_what_it_does_not_need() -> None:
    assert loaded_by("import game.tui.app", {"numpy", "pydantic", "yaml", "click", "fsrs"}) == set()


def imported(path: Path) -> Iterator[str]:
    """Every name that a file imports, or takes from numpy by attribute."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in {"np", "numpy"}:
            yield f"numpy.{node.attr}"


@pytest.mark.parametrize("room", CORE)
def test_the_core_imports_no_clock_file_or_random_source(room: str) -> None:
    for path in sorted((GAME / room).rglob("*.py")):
        names = set(imported(path))
        assert {name.split(".")[0] for name in names}.isdisjoint(NOT_IN_THE_CORE), path


@pytest.mark.parametrize("room", ["customer", "encounter"])
def test_rules_use_only_arithmetic_that_is_the_same_on_every_machine(room: str) -> None:
    """No exp, tanh, power, matmul or array-wide sum, and no random numbers: their bytes change with the processor and the batch."""
    banned = {"exp", "tanh", "power", "matmul", "dot", "einsum", "sum", "mean", "std", "var", "random", "log", "sqrt", "cumsum", "prod"}
    for path in sorted((GAME / room).rglob("*.py")):
        used = {name.split(".")[1] for name in imported(path) if name.startswith("numpy.")}
        assert used.isdisjoint(banned), path
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        assert not any(isinstance(node, ast.BinOp) and isinstance(node.op, ast.MatMult | ast.Pow) for node in nodes), path
        methods = {node.func.attr for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)}
        assert methods.isdisjoint({"sum", "mean", "dot", "cumsum", "prod", "std", "var", "reduce"}), path
