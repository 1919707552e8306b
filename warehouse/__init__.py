"""The DuckDB file: its tables, views and checks, and how batches get into it.

All SQL is in files: `tables/` (what is stored), `views/` and `macros/` (what is asked), `checks/` (what must never
return a row), `queries/` (how a load is done), `migrations/` (how an older file becomes one of today).
"""
