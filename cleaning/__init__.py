"""Clean scraped news and find what outlets share, without a database or a scheduler in sight.

The modules stand in the order in which text travels: `readers` -> `extract` -> `segments` -> `judge`
(with `rules`) -> `near_duplicates`. Every record that passes between them is in `records`.
"""
