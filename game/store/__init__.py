"""Learners, their saves and their history. The only room that writes progress; nothing here knows a screen.

From the bottom up: `folders` (where), `files` (the few things asked of a file system), `journal` (records that survive a crash),
`settings`, `saves` and `history` (what the records mean), `learners` (who), `talk` (one encounter tied to its journal).
"""
