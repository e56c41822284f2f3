"""The widgets, one a file with its CSS. They show plain values and know neither the engine nor the saves."""
