"""The one family of exceptions of the program. Anything that a person can cause ends here, never in a traceback."""


class RapportError(Exception):
    """A fault with a message for the person at the keyboard. The message never holds a learner's words."""


class UsageError(RapportError):
    """A command was asked for something that does not exist or cannot be combined (exit code 2)."""


class ContentError(RapportError):
    """A scene or persona that a command needs cannot be loaded (exit code 2); the findings say why."""


class MoveError(RapportError):
    """A move that the encounter does not allow now: a reply number out of range, an unknown action, a talk that has ended."""


class SaveError(RapportError):
    """A save that cannot be read or written: a newer format, a folder without permission, a full disk."""
