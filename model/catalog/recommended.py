"""The models that we recommend, from `resources/models/recommended.json`.

To keep the list current, edit that file: the best model first, the smallest last. `model` is its
place on the hub and the commit that was looked at, `organisation/name@commit` (without a commit the
newest is taken), `download_bytes` about what is fetched, and `config` the parts of the published
config.json that decide on sizes.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ..vlm.model_folder import ModelFolder
from ..vlm.profile import ModelProfile, read_profile
from ..wire.records import items, read_record, whole

RECOMMENDED = Path(__file__).parents[2] / "resources" / "models" / "recommended.json"


@dataclass(frozen=True)
class RecommendedModel:
    """model: 'organisation/name@commit'. The other fields are those of `OfferedModel`."""

    model: str
    licence: str
    gated: bool
    good_for: str
    download_bytes: int
    config: dict[str, Any]

    @property
    def hub_id(self) -> str:
        return self.model.partition("@")[0]

    @property
    def revision(self) -> str:
        """'' for the newest."""
        return self.model.partition("@")[2]

    @property
    def name(self) -> str:
        return self.hub_id.rpartition("/")[2]


def recommended_models(file: Path = RECOMMENDED) -> tuple[RecommendedModel, ...]:
    """The list, best first.

    Raises:
        ValueError: the file is not what it should be.
    """
    record = json.loads(file.read_text("utf-8"))
    if not isinstance(record, dict) or set(record) != {"models"}:
        raise ValueError(f"{file} holds no list of models")
    return tuple(
        read_record(
            RecommendedModel, one, download_bytes=lambda value: whole(value, 1), config=_config
        )
        for one in items(record["models"])
    )


class PublishedModel(ModelFolder):
    """A model that is not on this machine: what its published config.json says of it.

    weights: bytes of its weights, about.
    """

    def __init__(self, hub_id: str, config: dict[str, Any], weights: int) -> None:
        self.path = Path(hub_id)
        self.config = config
        self._weights = weights

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def is_embedded(self) -> bool:
        return False

    @cached_property
    def profile(self) -> ModelProfile:
        return read_profile({}, self.architecture, self._limits(), self.name)

    @property
    def has_region_focus(self) -> bool:
        return False

    def weight_bytes(self) -> int:
        return self._weights


def _config(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict) or "architectures" not in value:
        raise ValueError("no config.json")
    return value
