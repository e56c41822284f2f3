"""The line-by-line front end: screen readers, pipes, scripts. Append-only lines, numbered choices, no cursor moves. Holds no rules."""
