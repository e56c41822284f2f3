"""Makes `docs/screen.svg`, the picture in the README: the real game in the middle of a talk, without fonts from elsewhere."""

import re

_FONT_FACE = re.compile(r"\s*@font-face\s*\{[^}]*\}")
_FAMILY = re.compile(r"font-family: Fira Code, monospace")
_LOCAL = "font-family: 'Fira Code', 'DejaVu Sans Mono', Menlo, Consolas, monospace"


def without_remote_fonts(svg: str) -> str:
    """The picture without any address in it that a browser would load; each text keeps its width, so any monospaced font will do.

    Args:
        svg: what `App.export_screenshot` gave.

    Raises:
        ValueError: an address is left that a browser would load.
    """
    clean = _FAMILY.sub(_LOCAL, _FONT_FACE.sub("", svg))
    left = re.search(r"url\((?![\"']?#)|@import|(?:href|src)\s*=\s*[\"'](?!#)", clean)
    if left:
        raise ValueError(f"the picture still loads something: {clean[left.start() : left.start() + 80]}")
    return clean
