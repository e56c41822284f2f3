"""Scenes and personas read from YAML: values and findings (file, line, column) out. Owns every rule about what a file may hold.

Front ends take `library`; authoring takes `scene` and `persona`. Nothing here is imported by the core.
"""
