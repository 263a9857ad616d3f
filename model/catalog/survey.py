"""All models on offer: the embedded one, those on this machine, and those to download."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from ..asking.shown_prompt import shown_prompt
from ..vlm.model_folder import EMBEDDED_MODEL, ModelFolder
from ..wire.model_catalog import Machine, ModelSource, OfferedModel, Verdict
from .downloaded_folder import folder_bytes
from .recommended import PublishedModel, RecommendedModel, recommended_models
from .stored_models import (
    StoredModel,
    models_in_folders,
    models_in_hub_cache,
    stored_in_folder,
)
from .verdicts import Judgement, judged, refused

EMBEDDED_IS_GOOD_FOR = "Trying it out: English questions about a few things, in seconds."
UNFINISHED = Judgement(
    Verdict.CANNOT_BE_USED, "Its download was broken off. Download it again: it goes on there."
)

PATIENCE = 120.0
"""Seconds for a question, more than which nobody is suggested to wait."""


def survey(folders: Iterable[Path], machine: Machine) -> list[OfferedModel]:
    """What there is, and what this machine makes of it: the embedded model, then what is on the
    disk, then what can be downloaded, best first. At most one is suggested.

    folders: models, or folders of models.
    """
    recommended = recommended_models()
    stored = [*models_in_folders(folders), *models_in_hub_cache()]
    here = [_offered(one, recommended, machine) for one in stored]
    usable = {one.hub_id for one in here if one.verdict is not Verdict.CANNOT_BE_USED}
    begun = {one.hub_id: offer for one, offer in zip(stored, here, strict=True) if not one.is_whole}
    to_download = [
        _to_download(model, begun.get(model.hub_id), machine)
        for model in recommended
        if model.hub_id not in usable
    ]
    continued = {one.partial_path for one in to_download}
    here = [one for one in here if one.path not in continued]
    return _with_suggestion([_embedded(machine), *here, *to_download], recommended)


def checked(path: Path, machine: Machine) -> OfferedModel:
    """A chosen folder, looked at more closely than in a survey: its tokenizer and chat template,
    too. No weights are loaded."""
    offered = _offered(stored_in_folder(path), recommended_models(), machine)
    if offered.verdict is Verdict.CANNOT_BE_USED:
        return offered
    try:
        shown_prompt(ModelFolder(path))
    except Exception as error:
        return replace(offered, **vars(refused(error)))
    return offered


def _embedded(machine: Machine) -> OfferedModel:
    folder = ModelFolder(EMBEDDED_MODEL)
    return OfferedModel(
        ModelSource.EMBEDDED,
        folder.name,
        **vars(judged(folder, machine)),
        path=str(EMBEDDED_MODEL),
        licence="GPL-2.0-or-later",
        good_for=EMBEDDED_IS_GOOD_FOR,
        disk_bytes=folder_bytes(EMBEDDED_MODEL),
    )


def _offered(
    stored: StoredModel, recommended: Sequence[RecommendedModel], machine: Machine
) -> OfferedModel:
    known = next((one for one in recommended if one.hub_id == stored.hub_id), None)
    return OfferedModel(
        stored.source,
        stored.hub_id.rpartition("/")[2] or os.path.basename(os.path.realpath(stored.path)),
        **vars(_judged_on_disk(stored, machine)),
        path=str(stored.path),
        hub_id=stored.hub_id,
        revision=stored.revision,
        licence=known.licence if known else "",
        gated=known.gated if known else False,
        good_for=known.good_for if known else "",
        disk_bytes=stored.disk_bytes,
        can_delete=stored.can_delete,
    )


def _judged_on_disk(stored: StoredModel, machine: Machine) -> Judgement:
    if not stored.is_whole:
        return UNFINISHED
    try:
        folder = ModelFolder(stored.path)
    except Exception as error:
        return refused(error)
    return judged(folder, machine)


def _to_download(
    model: RecommendedModel, part: OfferedModel | None, machine: Machine
) -> OfferedModel:
    published = PublishedModel(model.hub_id, model.config, model.download_bytes)
    return OfferedModel(
        ModelSource.RECOMMENDED,
        model.name,
        **vars(judged(published, machine)),
        hub_id=model.hub_id,
        revision=model.revision,
        licence=model.licence,
        gated=model.gated,
        good_for=model.good_for,
        download_bytes=model.download_bytes,
        partial_path=part.path if part else "",
        disk_bytes=part.disk_bytes if part else 0,
        can_delete=part is not None,
    )


def _with_suggestion(
    offered: list[OfferedModel], recommended: Sequence[RecommendedModel]
) -> list[OfferedModel]:
    """The best of the recommended ones that answers before one loses patience; where none does, the
    quickest."""
    rank = {model.hub_id: place for place, model in enumerate(recommended)}
    fitting = [one for one in offered if one.hub_id in rank and one.verdict.fits]
    fitting.sort(key=lambda one: rank[one.hub_id])
    is_slow = any(one.seconds is not None for one in fitting)
    timed = [one for one in fitting if one.seconds is not None] if is_slow else fitting
    quick = [one for one in timed if (one.seconds or 0.0) <= PATIENCE]
    if not timed:
        return offered
    chosen = quick[0] if quick else min(timed, key=lambda one: one.seconds or 0.0)
    return [replace(one, is_suggested=one is chosen) for one in offered]
