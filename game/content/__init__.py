"""Scenes and personas: the values (`model`) and how they are read from YAML (`read`)."""
