"""The `rapport` command. Owns what is asked of the program and how it answers: screen or lines, exit codes, faults.

Holds no rules of the game. Exit codes: 0 fine, 1 findings, a failed check or a save that cannot be used, 2 usage or content that cannot be
loaded, 70 a fault of the program's own, 130 stopped with Ctrl+C, 141 the reader of its output has gone.
"""

from game.cli.entry import main

__all__ = ["main"]
