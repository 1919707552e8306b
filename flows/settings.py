"""What a run can be told, as typed values with their defaults."""

from __future__ import annotations

from dataclasses import dataclass, field

from cleaning.house_style import HouseStyle
from cleaning.near_duplicates.verify import Thresholds
from cleaning.records import Level
from warehouse.matching import Matching
from warehouse.store import Limits

from .processes import default_workers


@dataclass(frozen=True, slots=True)
class Settings:
    """Raises ValueError where a value makes no sense, naming it."""

    max_characters: int = 5_000_000
    """A longer document is set aside."""
    extract_seconds: float = 30.0
    """A page on which extraction takes longer is set aside."""
    workers: int = field(default_factory=default_workers)
    """Processes to spread work over."""
    retry_failures: bool = False
    """Read files again that stand in the table failures, though they have not changed."""
    rebuild: bool = False
    """Judge and fingerprint every stored article again."""
    house_style: HouseStyle = field(default_factory=HouseStyle)
    """What the house decides for itself about kinds, outlets and rules."""
    thresholds: Thresholds = Thresholds()
    matching: Matching = Matching()
    limits: Limits = Limits()

    @property
    def level(self) -> Level:
        """How far judging goes: a decision of the house, which a call may overrule (`HouseStyle.at`)."""
        return self.house_style.level

    def __post_init__(self) -> None:
        for name in ("max_characters", "extract_seconds", "workers"):
            if getattr(self, name) <= 0:
                raise ValueError(f"{name} must be more than 0, not {getattr(self, name)}")
