"""The Textual front end: the only room that imports textual. Owns screens, keys and looks; holds no rules of the game."""
