"""Tools for the people who write scenes and personas: check, preview and what follows."""
