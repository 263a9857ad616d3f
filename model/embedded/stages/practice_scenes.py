"""The large scenes that the trainings of the embedded model practise on."""

from __future__ import annotations

from dataclasses import dataclass

from ...scenes.chips import Split
from ...scenes.scene_files import SceneFile, SceneUse
from ...scenes.targets import TARGET_SHARES
from ...wire.errors import TrainingDataError
from ..samples.scene_features import SCENES
from .workplace import Workplace

SIZES = (8192, 4096)
LARGE_SHARE = 0.25
"""Of the scenes, how many are of the larger size: the smaller ones cost a quarter, and hold as many
targets, as large in pixels."""
TARGETS, QUESTIONS, ABSENT = 18, 300, 60
"""Of each scene. More targets than in the benchmark's scenes, so that there is more to learn."""


@dataclass(frozen=True)
class PracticeScenes:
    """So many scenes of the training split to practise on, of two sizes. More scenes hold all of
    fewer ones."""

    count: int
    sizes: tuple[int, int] = SIZES

    def files(self, place: Workplace) -> list[SceneFile]:
        """The scenes, the larger ones first; they need not be drawn yet.

        Raises:
            TrainingDataError: there are none.
        """
        if self.count < 1:
            raise TrainingDataError(
                "There is nothing to practise on.", "Choose a number of scenes."
            )
        folder, (least, most) = place.data / SCENES, TARGET_SHARES
        large, smaller = self.sizes
        closer = (large / smaller) ** 2
        kinds = (
            (large, SceneUse.TRAINING, (least, most)),
            (smaller, SceneUse.TRAINING + 1000, (closer * least, closer * most)),
        )
        return [
            SceneFile(
                folder,
                size,
                first + number,
                place.chips,
                Split.TRAIN,
                TARGETS,
                shares,
                QUESTIONS,
                ABSENT,
            )
            for size, first, shares in kinds
            for number in range(self.counts()[str(size)])
        ]

    def counts(self) -> dict[str, int]:
        """How many scenes there are of each size."""
        large = round(self.count * LARGE_SHARE)
        return {str(self.sizes[0]): large, str(self.sizes[1]): self.count - large}
