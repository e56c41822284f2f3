"""The field to type in. Enter sends, Ctrl+J is a new line, up and down in the empty field walk the replies; no letter is a command."""

from textual.events import Key, Paste
from textual.message import Message
from textual.widgets import TextArea

from game.text import clean
from game.tui.actions import bindings
from game.tui.content import LONGEST


class ReplyField(TextArea):
    """A line that grows to a few."""

    DEFAULT_CSS = """
    ReplyField, ReplyField:focus {
        height: auto; max-height: 4; border: none; padding: 0 0; background: $surface; width: 1fr;
    }
    """
    BINDINGS = bindings("field")

    class Sent(Message):
        """Enter was pressed."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Walked(Message):
        """Up or down was pressed in the empty field."""

        def __init__(self, step: int) -> None:
            super().__init__()
            self.step = step

    class TooLong(Message):
        """More was pasted than one reply may hold."""

    def __init__(self, placeholder: str) -> None:
        super().__init__(id="field", compact=True, placeholder=placeholder, highlight_cursor_line=False, max_checkpoints=20)

    def action_new_line(self) -> None:
        """Break the line."""
        self.insert("\n")

    async def _on_key(self, event: Key) -> None:
        """Enter and the arrows are ours; everything else is typing."""
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            text = clean(self.text)
            # Emptied at once: what is typed while the turn is played belongs to the next one.
            self.clear()
            self.post_message(self.Sent(text))
        elif event.key in ("up", "down") and not self.text:
            event.stop()
            event.prevent_default()
            self.post_message(self.Walked(1 if event.key == "down" else -1))
        elif event.key in ("pageup", "pagedown"):
            # The field is never a page long; the talk is.
            event.stop()
            event.prevent_default()
            await self.run_action("screen.talk_up" if event.key == "pageup" else "screen.talk_down")
        elif event.is_printable and len(self.text) >= LONGEST:
            event.stop()
            event.prevent_default()
            self.post_message(self.TooLong())
        else:
            await super()._on_key(event)

    def give_back(self, text: str) -> None:
        """Put back what could not be said, unless something else has been typed since."""
        if text and not self.text:
            self.insert(text)

    async def _on_paste(self, event: Paste) -> None:
        """Paste what is safe and fits."""
        event.prevent_default()
        event.stop()
        room = LONGEST - len(self.text)
        if len(event.text) > room:
            self.post_message(self.TooLong())
        self._replace_via_keyboard(clean(event.text[: max(0, room)].replace("\r\n", "\n").replace("\r", "\n")), *self.selection)
