"""Scenes and personas as checked, immutable values. Owns their form; knows neither YAML nor play."""
