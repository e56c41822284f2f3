"""The screens. Only `home` is imported before the first paint; the others load with the engine."""
