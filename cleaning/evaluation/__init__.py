"""Scores of the judge against what people and gold texts say: `labelled_lines` and `gold_pages`."""
