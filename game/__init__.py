"""Rapport: a terminal role-play game that trains customer-service soft skills."""

__version__ = "0.1.0"
