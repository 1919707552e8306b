"""Rules that rest on evidence from beyond the line: what they see is not its words, so they have no pattern."""

from .rule import BY_EVIDENCE, Rule

REPEATED = Rule(
    id="templates/repeated_line",
    why="The outlet repeats this line from page to page; digits, dates and counts may differ.",
    kind="boilerplate",
    pattern=BY_EVIDENCE,
    junk=(),
    keep=(),
)

AMONG_FURNITURE = Rule(
    id="context/among_furniture",
    why="Other lines of the same menu, row of links or footer are known, and no prose stands between.",
    kind="navigation",
    pattern=BY_EVIDENCE,
    junk=(),
    keep=(),
)

RULES = (REPEATED, AMONG_FURNITURE)
