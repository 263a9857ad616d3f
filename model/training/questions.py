"""Questions about what stands in a scene, with exact answers.

The eight categories of LRS-VQA (arXiv 2503.07588), presence and land use. Only what has one answer
is asked: colour, shape and status of a thing of which there is one, counts of kinds that are
listed completely, directions with a margin. What cannot be seen at the resolution at hand is asked
for too, and the answer is that it is not visible.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..confidence import AnswerKind
from .chips import LandUse
from .land_cover import LandCover
from .objects import COLORS, KINDS, ObjectKind
from .scenes import CHIP_CONTENTS, SceneObject, Setting

NOT_VISIBLE = AnswerKind.NOT_VISIBLE.value
SUFFIX = "Answer the question using a single word or phrase."


class Category(Enum):
    """What is asked for, by its name in benchmark files."""

    CATEGORY = "object category"
    COUNT = "count"
    COLOR = "object color"
    SHAPE = "object shape"
    STATUS = "object status"
    REASONING = "reasoning"
    BACKGROUND = "object background"
    SETTING = "rural or urban"
    PRESENCE = "presence"
    LAND_USE = "land use"


class Wording(Enum):
    """Which wordings are used: the first of each list, any that is trained on, or the last, which
    is never trained on."""

    USUAL = "usual"
    TRAINING = "training"
    HELD_OUT = "held out"


NEEDED_PIXELS = {
    Category.CATEGORY: 7.0,
    Category.COUNT: 7.0,
    Category.COLOR: 5.0,
    Category.SHAPE: 11.0,
    Category.STATUS: 11.0,
    Category.REASONING: 7.0,
    Category.BACKGROUND: 6.0,
    Category.PRESENCE: 6.0,
}
"""Pixels that the long side of an object must have for the answer to be seen."""
CHIP_PIXELS = 20.0
"""Pixels that a real chip's side must have."""


@dataclass(frozen=True)
class View:
    """A region as somebody sees it.

    width, height: native pixels; objects: all that is listed, in native pixels of the region.
    pixels: for each object, how many pixels its long side has where it is seen best, 0 where it is
    not seen. may_contain: kinds, and land uses of real chips, that may be there without being
    listed. land_use: of the whole region, where it is one real chip.
    """

    width: float
    height: float
    objects: tuple[SceneObject, ...] = ()
    pixels: tuple[float, ...] = ()
    may_contain: frozenset[ObjectKind | LandUse] = frozenset()
    setting: Setting | None = None
    land_use: LandUse | None = None

    def shows(self, category: Category, item: SceneObject) -> bool:
        needed = CHIP_PIXELS if isinstance(item.thing, LandUse) else NEEDED_PIXELS[category]
        return self.pixels[self.objects.index(item)] >= needed


@dataclass(frozen=True)
class AskedQuestion:
    """A question with its truth. targets: the objects that it is about, empty where they are
    absent; answerable: False where the truth is that it cannot be seen."""

    text: str
    answer: str
    category: Category
    targets: tuple[SceneObject, ...] = ()
    answerable: bool = True


# What things are called.

CHIP_THINGS = {
    LandUse.AGRICULTURAL: "a crop field",
    LandUse.AIRPLANE: "an airplane",
    LandUse.BASEBALL_DIAMOND: "a baseball diamond",
    LandUse.BEACH: "a beach",
    LandUse.BUILDINGS: "a large building",
    LandUse.CHAPARRAL: "chaparral",
    LandUse.DENSE_RESIDENTIAL: "a dense residential area",
    LandUse.FOREST: "a forest",
    LandUse.FREEWAY: "a freeway",
    LandUse.GOLF_COURSE: "a golf course",
    LandUse.HARBOR: "a harbor",
    LandUse.INTERSECTION: "an intersection",
    LandUse.MEDIUM_RESIDENTIAL: "a medium residential area",
    LandUse.MOBILE_HOME_PARK: "a mobile home park",
    LandUse.OVERPASS: "an overpass",
    LandUse.PARKING_LOT: "a parking lot",
    LandUse.RIVER: "a river",
    LandUse.RUNWAY: "a runway",
    LandUse.SPARSE_RESIDENTIAL: "a sparse residential area",
    LandUse.STORAGE_TANKS: "a storage tank",
    LandUse.TENNIS_COURT: "a tennis court",
}
_RESIDENTIAL = {
    LandUse.DENSE_RESIDENTIAL,
    LandUse.MEDIUM_RESIDENTIAL,
    LandUse.SPARSE_RESIDENTIAL,
    LandUse.MOBILE_HOME_PARK,
    LandUse.BUILDINGS,
}
_ROADS = {LandUse.FREEWAY, LandUse.OVERPASS, LandUse.INTERSECTION}
MAY_SHOW: dict[LandUse, set[LandUse]] = {
    LandUse.AGRICULTURAL: {LandUse.CHAPARRAL},
    LandUse.AIRPLANE: {LandUse.RUNWAY, LandUse.BUILDINGS, LandUse.PARKING_LOT},
    LandUse.BASEBALL_DIAMOND: {LandUse.PARKING_LOT, LandUse.BUILDINGS, LandUse.GOLF_COURSE},
    LandUse.BEACH: {LandUse.HARBOR, LandUse.RIVER},
    LandUse.BUILDINGS: {*_RESIDENTIAL, *_ROADS, LandUse.PARKING_LOT},
    LandUse.CHAPARRAL: {LandUse.AGRICULTURAL, LandUse.FOREST},
    LandUse.DENSE_RESIDENTIAL: {*_RESIDENTIAL, *_ROADS, LandUse.PARKING_LOT},
    LandUse.FOREST: {LandUse.CHAPARRAL, LandUse.SPARSE_RESIDENTIAL, LandUse.RIVER},
    LandUse.FREEWAY: {*_ROADS, LandUse.RUNWAY, LandUse.PARKING_LOT, LandUse.BUILDINGS},
    LandUse.GOLF_COURSE: {LandUse.FOREST, LandUse.RIVER, LandUse.BASEBALL_DIAMOND},
    LandUse.HARBOR: {LandUse.RIVER, LandUse.BUILDINGS},
    LandUse.INTERSECTION: {*_ROADS, *_RESIDENTIAL, LandUse.PARKING_LOT},
    LandUse.MEDIUM_RESIDENTIAL: {*_RESIDENTIAL, *_ROADS, LandUse.FOREST, LandUse.TENNIS_COURT},
    LandUse.MOBILE_HOME_PARK: {*_RESIDENTIAL, *_ROADS, LandUse.PARKING_LOT, LandUse.FOREST},
    LandUse.OVERPASS: {*_ROADS, LandUse.RIVER, LandUse.BUILDINGS, LandUse.PARKING_LOT},
    LandUse.PARKING_LOT: {LandUse.BUILDINGS, *_ROADS},
    LandUse.RIVER: {LandUse.FOREST, *_RESIDENTIAL, LandUse.BEACH, LandUse.OVERPASS},
    LandUse.RUNWAY: {LandUse.AIRPLANE, *_ROADS},
    LandUse.SPARSE_RESIDENTIAL: {
        *_RESIDENTIAL, LandUse.FOREST, LandUse.TENNIS_COURT, LandUse.RIVER, LandUse.CHAPARRAL,
    },
    LandUse.STORAGE_TANKS: {LandUse.BUILDINGS, LandUse.PARKING_LOT, *_ROADS},
    LandUse.TENNIS_COURT: {
        *_RESIDENTIAL, LandUse.PARKING_LOT, LandUse.FOREST, LandUse.INTERSECTION,
    },
}  # fmt: skip
"""What else a chip of a land use may well show, so that 'no' would be doubtful."""
DISTINCT_CHIPS = {
    LandUse.AIRPLANE: ObjectKind.AIRPLANE,
    LandUse.BASEBALL_DIAMOND: ObjectKind.BASEBALL_DIAMOND,
    LandUse.GOLF_COURSE: None,
    LandUse.HARBOR: None,
    LandUse.MOBILE_HOME_PARK: None,
    LandUse.OVERPASS: None,
    LandUse.PARKING_LOT: ObjectKind.PARKING_LOT,
    LandUse.RUNWAY: None,
    LandUse.STORAGE_TANKS: ObjectKind.STORAGE_TANK,
    LandUse.TENNIS_COURT: ObjectKind.TENNIS_COURT,
}
"""Land uses that stand out in a scene, and the kind that they are of."""
CHIP_SETTINGS = {
    LandUse.AGRICULTURAL: Setting.RURAL,
    LandUse.CHAPARRAL: Setting.RURAL,
    LandUse.FOREST: Setting.RURAL,
    LandUse.RIVER: Setting.RURAL,
    LandUse.BUILDINGS: Setting.URBAN,
    LandUse.DENSE_RESIDENTIAL: Setting.URBAN,
    LandUse.INTERSECTION: Setting.URBAN,
    LandUse.MEDIUM_RESIDENTIAL: Setting.URBAN,
    LandUse.MOBILE_HOME_PARK: Setting.URBAN,
    LandUse.PARKING_LOT: Setting.URBAN,
    LandUse.FREEWAY: Setting.URBAN,
    LandUse.OVERPASS: Setting.URBAN,
}
GROUPS: dict[str, tuple[ObjectKind, ...]] = {
    "vessel": (ObjectKind.BOAT, ObjectKind.SHIP),
    "aircraft": (ObjectKind.AIRPLANE, ObjectKind.HELICOPTER),
    "sports ground": (
        ObjectKind.TENNIS_COURT, ObjectKind.BASKETBALL_COURT, ObjectKind.SOCCER_FIELD,
        ObjectKind.BASEBALL_DIAMOND, ObjectKind.STADIUM,
    ),
    "vehicle": (ObjectKind.CAR, ObjectKind.TRUCK, ObjectKind.BUS, ObjectKind.TRAIN),
    "power plant": (ObjectKind.WIND_TURBINE, ObjectKind.SOLAR_FARM),
    "building": (
        ObjectKind.HOUSE, ObjectKind.APARTMENT_BLOCK, ObjectKind.WAREHOUSE, ObjectKind.GREENHOUSE,
    ),
}  # fmt: skip

# How it is asked. The last wording of each list is held out.

WORDINGS: dict[str, tuple[str, ...]] = {
    "presence": (
        "Is there {a} in the image?",
        "Is there {a} in this scene?",
        "Can you see {a} here?",
        "Does the image show {a}?",
        "Is {a} visible?",
        "Is there {a}?",
        "Is there {a} here?",
        "Is there {a} present here?",
        "Is there {a} anywhere in this raster?",
        "Is there {a} somewhere in the area?",
        "Is there any {it} in this picture?",
        "Is there any {it} to be seen?",
        "Is there any sign of {a}?",
        "Are there any {many}?",
        "Are there any {many} in the photo?",
        "Are there {many} in this area?",
        "Are any {many} present on the map?",
        "Are {many} visible in this tile?",
        "Is {a} in the picture?",
        "Is {a} shown here?",
        "Is {a} part of this scene?",
        "Is {a} to be found in this layer?",
        "Is {a} located in this area?",
        "Is the presence of {a} confirmed by the image?",
        "Can {a} be seen in the aerial image?",
        "Can {a} be found here?",
        "Can you find {a} in this raster?",
        "Can you spot {a} in the photo?",
        "Can you make out {a}?",
        "Could you check whether there is {a}?",
        "Do you see {a}?",
        "Do you see any {many} in the satellite image?",
        "Does this picture contain {a}?",
        "Does this area have {a}?",
        "Does the scene include {a}?",
        "Does {a} appear in the image?",
        "Does the raster contain any {many}?",
        "Does the map show any {it}?",
        "The view shows {a}?",
        "There is {a} in this image, right?",
        "{a}?",
        "{it}?",
        "{many}?",
        "Any {it}?",
        "Any {many}?",
        "Any {many} here?",
        "Any {it} in the picture?",
        "{it} present?",
        "{it}, yes or no?",
        "Tell me whether there is {a}.",
        "Tell me if {a} is present here.",
        "Please say whether you can see {a} in this image.",
        "Find out if there is {a} in this area.",
        "Find out whether the picture has {a}.",
        "Check for {a}.",
        "Check the raster for {many}.",
        "Check if {a} is there.",
        "I am looking for {a}, is there one in this image?",
        "I would like to know if there are {many} here.",
        "Is {a} present in the picture?",
    ),
    "either": (
        "Which of these is in the image, {a} or {b}?",
        "Is it {a} or {b} that is in the image?",
        "What can be seen, {a} or {b}?",
        "Which one is here: {a} or {b}?",
        "Which one does the picture show, {a} or {b}?",
        "Which is shown in this raster, {a} or {b}?",
        "Which of the two can you see, {a} or {b}?",
        "Which of the two does this scene contain: {a} or {b}?",
        "Which is present, {a} or {b}?",
        "What is in the picture: {a} or {b}?",
        "What does the image show, {a} or {b}?",
        "What do you see here, {a} or {b}?",
        "What is visible in this area, {a} or {b}?",
        "What is there, {a} or {b}?",
        "Do you see {a} or {b} in the photo?",
        "Is that {a} or {b}?",
        "{a} or {b}?",
        "Choose what is shown: {a} or {b}.",
        "Tell me which one is there, {a} or {b}.",
        "Decide between the two: does the map show {a} or {b}?",
        "Does the picture show {a} or {b}?",
    ),
    "group": (
        "What kind of {group} is in the image?",
        "What is the category of the {group} in the image?",
        "Which type of {group} can be seen?",
        "What type of {group} is this?",
        "What kind of {group} is this?",
        "What kind of {group} is shown here?",
        "What kind of {group} do you see?",
        "Which kind of {group} is there?",
        "Which kind of {group} does the picture show?",
        "What sort of {group} is it?",
        "What sort of {group} is in this area?",
        "What {group} is that?",
        "What {group} can you see in the scene?",
        "Which {group} is visible in this raster?",
        "Type of {group}?",
        "Kind of {group}?",
        "Tell me the type of the {group}.",
        "Tell me what kind of {group} is present.",
        "Name the type of {group} in the photo.",
        "Identify the {group}.",
        "Classify the {group} in this image.",
        "How would you classify the {group}?",
        "Name the kind of {group} that is shown.",
    ),
    "colored": (
        "What is the {color} object?",
        "What is the category of the {color} object in the image?",
        "Which object is {color}?",
        "What is {color} here?",
        "What is the {color} thing?",
        "What is the {color} thing in this picture?",
        "What kind of object is the {color} one?",
        "What type of object is {color}?",
        "What does the {color} object represent?",
        "Which object in this scene is {color}?",
        "Which thing has the color {color}?",
        "What object of {color} colour can you see?",
        "{color} object?",
        "Can you tell what the {color} object is?",
        "Tell me what the {color} object is.",
        "Name the thing that is {color}.",
        "Identify the {color} object in the raster.",
        "Say which object is {color}.",
        "Name the {color} object.",
    ),
    "grounded": (
        "What is the object on the {ground}?",
        "What can be found on the {ground}?",
        "What is the category of the object on the {ground}?",
        "What is on the {ground}?",
        "What is there on the {ground}?",
        "What do you see on the {ground}?",
        "What is located on the {ground}?",
        "What stands out on the {ground}?",
        "What kind of object is on the {ground}?",
        "What type of thing is on the {ground}?",
        "Which object is on the {ground}?",
        "Which object can you see on the {ground} in this picture?",
        "What is visible on the {ground}?",
        "Object on the {ground}?",
        "Tell me what is on the {ground}.",
        "Name the thing that you see on the {ground}.",
        "Identify the object on the {ground}.",
        "Say what can be seen on the {ground}.",
        "Name the object on the {ground}.",
    ),
    "count": (
        "How many {many} are there?",
        "How many {many} are in the image?",
        "What is the number of {many}?",
        "Count the {many}.",
        "How many {many} can you see?",
        "How many {many} do you see in this picture?",
        "How many {many} are visible?",
        "How many {many} does the scene contain?",
        "How many {many} can be counted here?",
        "How many {many} has this area?",
        "How many {many} are present in the raster?",
        "How many {many} in total?",
        "How many {many}?",
        "Number of {many}?",
        "Number of {many} in the photo",
        "Count of {many}?",
        "Total {many}?",
        "{many}, how many?",
        "What is the count of {many} in this image?",
        "What is the total number of {many} in the area?",
        "Give the number of {many}.",
        "Give me a count of the {many} on this map.",
        "Tell me the number of {many} there are.",
        "Please count all {many} in this tile.",
        "Find out how many {many} there are in the view.",
        "I want to know how many {many} are here.",
        "Tell me how many {many} there are.",
    ),
    "color": (
        "What is the color of the {it}?",
        "What color is the {it}?",
        "Which color does the {it} have?",
        "The {it} is of what color?",
        "What colour is the {it}?",
        "What is the colour of the {it} in this picture?",
        "Which color is the {it} in the image?",
        "Which colour has the {it}?",
        "What color does the {it} have?",
        "In what color is the {it} painted?",
        "What color is the {it} that you see here?",
        "How is the {it} colored?",
        "{it} color?",
        "Color of the {it}?",
        "Colour of {it}",
        "Tell me what color the {it} is.",
        "Give the color of the {it}.",
        "Name the color of the {it} in this scene.",
        "Please state the colour of the {it}.",
        "Find out the color of the {it}.",
        "Can you tell what color the {it} has?",
        "Tell the color of the {it}.",
    ),
    "shape": (
        "What is the shape of the {it}?",
        "What shape is the {it}?",
        "Which shape does the {it} have?",
        "What is the outline of the {it}?",
        "What shape does the {it} have in this image?",
        "What is the form of the {it}?",
        "What form does the {it} have?",
        "Which shape is the {it} in the picture?",
        "Of what shape is the {it}?",
        "How is the {it} shaped?",
        "What does the outline of the {it} look like?",
        "What shape has the {it} seen from above?",
        "{it} shape?",
        "Shape of the {it}?",
        "Form of the {it}",
        "Tell me what shape the {it} is.",
        "Give the shape of the {it}.",
        "Name the shape of the {it} in this raster.",
        "Please describe the shape of the {it}.",
        "Can you tell the shape that the {it} has?",
        "Tell the shape of the {it}.",
    ),
    "status": (
        "What is the status of the {it}: {choices}?",
        "Is the {it} {choices}?",
        "In which state is the {it}, {choices}?",
        "What is the status of the {it}, {choices}?",
        "What is the state of the {it}: {choices}?",
        "What is the condition of the {it}, {choices}?",
        "Which is the {it}: {choices}?",
        "Which describes the {it} best, {choices}?",
        "Would you call it {choices}, the {it}?",
        "Does the {it} look {choices}?",
        "Is the {it} in the picture {choices}?",
        "How is the {it}, {choices}?",
        "The {it}: {choices}?",
        "{it}: {choices}?",
        "Status of the {it}: {choices}?",
        "Can you tell if the {it} is {choices}?",
        "Tell me whether the {it} is {choices}.",
        "Say if the {it} in this image is {choices}.",
        "Find out whether the {it} is {choices}.",
        "Decide whether the {it} is {choices}.",
        "Would you say the {it} is {choices}?",
    ),
    "ground": (
        "What is the background of the {it}?",
        "What surrounds the {it}?",
        "What is the land cover around the {it}?",
        "On what ground is the {it}?",
        "What is around the {it}?",
        "What is the {it} surrounded by?",
        "What is the {it} standing on?",
        "What does the {it} stand on?",
        "What kind of ground is the {it} on?",
        "What kind of ground lies beneath the {it}?",
        "What is the ground under the {it}?",
        "What is the surface around the {it} in this picture?",
        "Which land cover surrounds the {it}?",
        "Which surface is the {it} on?",
        "On which land cover does the {it} lie?",
        "Land cover around the {it}?",
        "Background of the {it}?",
        "Surroundings of the {it}?",
        "Tell me what lies under and around the {it}.",
        "Name the ground that the {it} is on.",
        "Describe what surrounds the {it}.",
        "What lies around the {it}?",
    ),
    "setting": (
        "Is the area rural or urban?",
        "Is this a rural or an urban area?",
        "Rural or urban?",
        "Does the image show a rural or an urban area?",
        "Urban or rural?",
        "Is this area urban or rural?",
        "Is this an urban or a rural scene?",
        "Is the scene in the picture rural or urban?",
        "Is the setting urban or rural?",
        "What is the setting, rural or urban?",
        "What kind of area is this: urban or rural?",
        "Which is it, rural or urban?",
        "Which would you call it, urban or rural?",
        "Does this raster show an urban or a rural area?",
        "Does it look rural or urban here?",
        "Would you describe the area as urban or rural?",
        "Urban or rural area?",
        "Tell me whether the area is rural or urban.",
        "Classify the scene as urban or rural.",
        "Find out if this is a rural or an urban setting.",
        "Say whether this picture is of a rural or an urban place.",
        "Would you call this scene rural or urban?",
    ),
    "land use": (
        "What is the land use?",
        "What is the land use of this area?",
        "Which land use class does the image show?",
        "What land use is shown here?",
        "Land use?",
        "Land use class?",
        "Land use type",
        "Land use category of this tile?",
        "Land use of the scene?",
        "Class of this land?",
        "Use of the land?",
        "What class is this?",
        "What is the land use class?",
        "What is the land use type of this raster?",
        "What is the land use category?",
        "What is the land use in this picture?",
        "What is the dominant land use?",
        "What is the main land use in the image?",
        "What is the use of this land?",
        "What is this land used for?",
        "What is the land here used for?",
        "What is the area used for?",
        "What is this place used for?",
        "What use does this land have?",
        "What type of land use is this?",
        "What kind of land use can be seen?",
        "What kind of land use do you see in this photo?",
        "What kind of area is this?",
        "What sort of land use is present here?",
        "What land use class is it?",
        "What land use does the aerial image show?",
        "What land use does this scene belong to?",
        "What does this image show?",
        "What is shown in this image?",
        "Which land use is this?",
        "Which land use is visible?",
        "Which land use type does the picture show?",
        "Which class of land use describes this tile best?",
        "Which category of land use is this scene?",
        "How is the area in the image used?",
        "How is the ground used here?",
        "In what way is this land being used?",
        "For what is the land used in this picture?",
        "How would you classify this land?",
        "How would you classify the land use of this raster?",
        "How would you describe the use of the land?",
        "How do people use this land?",
        "Classify the land use.",
        "Classify this scene by its land use.",
        "Name the land use class of this image.",
        "Name the land use.",
        "Identify the land use in this view.",
        "Determine the land use of the area.",
        "Give the land use of this map.",
        "Tell me the land use.",
        "Tell me what this land is used for.",
        "Please tell me how the land in this picture is used.",
        "Find out the land use class here.",
        "Could you tell which land use this is?",
        "Assign a land use class to this layer.",
        "How is this land used?",
    ),
    "further": (
        "Which is further {way}, the {a} or the {b}?",
        "What lies further {way}, the {a} or the {b}?",
        "Is the {a} or the {b} further {way}?",
        "Which one is further {way}: the {a} or the {b}?",
        "Which is farther {way}, the {a} or the {b}?",
        "Which is located further to the {way}, the {a} or the {b}?",
        "Which lies more to the {way} in this image, the {a} or the {b}?",
        "Which of the two lies further {way}, the {a} or the {b}?",
        "Of the {a} and the {b}, which is further {way}?",
        "Of the {a} and the {b}, which of them is more to the {way}?",
        "Between the {a} and the {b}, which one is more {way}?",
        "What is more to the {way}, the {a} or the {b}?",
        "Further {way}: the {a} or the {b}?",
        "More {way}, {a} or {b}?",
        "Tell me which is further {way}, the {a} or the {b}.",
        "Say which of the two is further to the {way}: the {a} or the {b}.",
        "Which of the two is more to the {way}, the {a} or the {b}?",
    ),
    "side": (
        "Is the {a} {way} of the {b}?",
        "Does the {a} lie {way} of the {b}?",
        "Is the {a} to the {way} of the {b}?",
        "Is the {a} located {way} of the {b}?",
        "Is the {a} further {way} than the {b}?",
        "Is the {a} more to the {way} than the {b} is?",
        "Is the {a} on the {way} side of the {b}?",
        "Is the {a} {way} from the {b} in this picture?",
        "Does the {a} lie to the {way} as seen from the {b}?",
        "Can the {a} be found {way} of the {b}?",
        "Looking from the {b}, does the {a} lie to the {way}?",
        "From the {b}, is the {a} seen in the {way}?",
        "{a} {way} of {b}?",
        "Tell me whether the {a} is {way} of the {b}.",
        "Check if the {a} lies to the {way} of the {b}.",
        "Find out if the {a} is located {way} of the {b}.",
        "Seen from the {b}, is the {a} to the {way}?",
    ),
    "place": (
        "In which part of the image is the {it}?",
        "Where in the image is the {it}?",
        "Where is the {it}?",
        "Where is the {it} located?",
        "Where is the {it} in this picture?",
        "Where can I find the {it}?",
        "Where do you see the {it}?",
        "Where does the {it} lie?",
        "Where in this raster does the {it} lie?",
        "What part of the picture is the {it} in?",
        "What is the position of the {it} in the scene?",
        "What is the location of the {it}?",
        "In which part of the area can the {it} be seen?",
        "In which part does the {it} lie?",
        "On which side of the image is the {it}?",
        "Location of the {it}?",
        "Position of the {it}",
        "{it}, where?",
        "Tell me where the {it} is.",
        "Find the {it}.",
        "Locate the {it} in this image.",
        "Show me where the {it} is.",
        "In what part of the picture does the {it} lie?",
    ),
    "bearing": (
        "In which direction from the {b} is the {a}?",
        "In which direction of the {b} does the {a} lie?",
        "In which direction does the {a} lie from the {b}?",
        "In what direction is the {a} from the {b}?",
        "In what direction must I go from the {b} to the {a}?",
        "Which direction is it from the {b} to the {a}?",
        "What is the direction from the {b} to the {a}?",
        "What is the bearing of the {a} from the {b}?",
        "What direction is the {a} in, as seen from the {b}?",
        "Where is the {a} relative to the {b}?",
        "Where is the {a} from the {b}?",
        "Where does the {a} lie seen from the {b}?",
        "From the {b}, where is the {a}?",
        "Seen from the {b}, in which direction is the {a}?",
        "Direction from the {b} to the {a}?",
        "Bearing of the {a} from the {b}?",
        "Tell me the direction of the {a} from the {b}.",
        "Give the direction of the {a} as seen from the {b}.",
        "Where is the {a} as seen from the {b}?",
    ),
    "more": (
        "Are there more {many} than {others}?",
        "Do the {many} outnumber the {others}?",
        "Are there more {many} than there are {others}?",
        "Are there more {many} in this image than {others}?",
        "Are the {many} more numerous than the {others}?",
        "Are {many} more common here than {others}?",
        "Are there fewer {others} than {many}?",
        "Can you see more {many} than {others}?",
        "Do you count more {many} than {others}?",
        "Does the picture show more {many} than {others}?",
        "Does this area have more {many} than {others}?",
        "Is the count of {many} greater than the count of {others}?",
        "Is the number of {others} lower than the number of {many}?",
        "Is there a higher number of {many} than of {others}?",
        "More {many} than {others}?",
        "Tell me whether there are more {many} than {others}.",
        "Check if the {many} outnumber the {others}.",
        "Find out if there are more {many} than {others} in the scene.",
        "Is the number of {many} higher than that of {others}?",
    ),
}
PREFIXES = ("Hello, ", "Hi, ", "Please: ", "Please tell me: ", "Tell me: ", "Question: ")
VIEWS = (
    "image", "picture", "photo", "scene", "raster", "map", "tile", "view", "layer", "area",
    "aerial image", "satellite image",
)  # fmt: skip
"""What people call what they look at."""
_VIEW = re.compile(r"\b(image|picture|photo|scene)\b")
SYNONYMS: dict[str, tuple[str, ...]] = {
    "a baseball diamond": ("a baseball field",),
    "a beach": ("a sandy beach", "a sandy shore"),
    "a car": ("an automobile",),
    "a crop field": ("a farm field", "farmland", "cropland"),
    "a dense residential area": ("a high-density residential area", "dense housing"),
    "a forest": ("woods", "woodland", "a wooded area"),
    "a freeway": ("a highway", "a motorway", "an expressway"),
    "a greenhouse": ("a glasshouse",),
    "a harbor": ("a harbour", "a port", "a marina"),
    "a helipad": ("a helicopter landing pad",),
    "a large building": ("a big building",),
    "a medium residential area": ("a medium-density residential area", "medium-density housing"),
    "a mobile home park": ("a trailer park", "a caravan park"),
    "a parking lot": ("a car park", "a parking area"),
    "a pier": ("a jetty",),
    "a river": ("a stream", "a watercourse"),
    "a roundabout": ("a traffic circle",),
    "a runway": ("an airstrip", "a landing strip"),
    "a shipping container": ("a cargo container", "a freight container"),
    "a soccer field": ("a soccer pitch", "a football pitch"),
    "a solar farm": ("a solar park", "a solar power plant"),
    "a sparse residential area": ("a low-density residential area", "sparse housing"),
    "a stadium": ("a sports stadium", "an arena"),
    "a storage tank": ("an oil tank", "a fuel tank", "a tank"),
    "a swimming pool": ("a pool",),
    "a truck": ("a lorry",),
    "a wind turbine": ("a windmill",),
    "an airplane": ("a plane", "an aeroplane"),
    "an apartment block": ("an apartment building", "a block of flats"),
    "an intersection": ("a crossroads", "a road junction"),
    "an overpass": ("a flyover", "a road bridge"),
    "chaparral": ("shrubland", "scrubland"),
}
"""What else people call a thing, where the other word means nothing more and nothing less; what
has no article has no plural either."""
WAYS = {"north": (0, -1), "south": (0, 1), "west": (-1, 0), "east": (1, 0)}
COMPASS = ("east", "south east", "south", "south west", "west", "north west", "north", "north east")
COMMON_PAINTS = {"red", "blue", "white", "black", "gray", "brown", "green"}
"""Colours that cars, roofs and trees of any scene may have."""


def ask(
    view: View,
    rng: np.random.Generator,
    category: Category | None = None,
    wording: Wording = Wording.TRAINING,
    suffix: float = 0.3,
    absent: bool = False,
    present: float = 0.5,
    noise: float = 0.0,
) -> AskedQuestion | None:
    """A question about the view, of this category or one at random; None if there is none.

    suffix: how often the benchmark's request for a single word follows. absent: ask about
    something that is not there. present: how often a question about presence is about what is
    there; of 1, no question is about what is not. noise: how often each of the liberties that
    people take with words is taken with a training wording; the answer stays.
    """
    asker = _Asker(view, rng, wording, present, noise)
    categories = [category] if category else asker.likely_categories(absent)
    for chosen in categories:
        asked = asker.about_absent(chosen) if absent else asker.ask(chosen)
        if asked is not None:
            with_suffix = rng.random() < suffix
            text = asker.carelessly(asked.text, whole=not with_suffix)
            text = f"{text} {SUFFIX}" if with_suffix else text
            return AskedQuestion(
                text, asked.answer, asked.category, asked.targets, asked.answerable
            )
    return None


class _Asker:
    """Asks about one view."""

    def __init__(
        self,
        view: View,
        rng: np.random.Generator,
        wording: Wording,
        present: float,
        noise: float,
    ) -> None:
        self.view, self.rng, self.wording, self.present = view, rng, wording, present
        self.noise = noise if wording is Wording.TRAINING else 0.0
        self.by_kind: dict[ObjectKind | LandUse, list[SceneObject]] = {}
        for item in view.objects:
            self.by_kind.setdefault(item.thing, []).append(item)
        self.maybe = set(view.may_contain)
        for thing in self.by_kind:
            if isinstance(thing, LandUse):
                self.maybe |= CHIP_CONTENTS.get(thing, frozenset())

    def likely_categories(self, absent: bool) -> list[Category]:
        """All categories in a random order, the ones that the view is good for first."""
        view = self.view
        if view.land_use is not None:
            weights = {Category.LAND_USE: 5.0, Category.PRESENCE: 4.0, Category.SETTING: 0.5}
        elif absent:
            weights = {
                Category.PRESENCE: 4.0,
                Category.COUNT: 0.8,
                Category.COLOR: 0.4,
                Category.SHAPE: 0.3,
                Category.STATUS: 0.3,
                Category.BACKGROUND: 0.3,
            }
        else:
            weights = {
                Category.PRESENCE: 3.0,
                Category.COLOR: 2.0,
                Category.CATEGORY: 2.0,
                Category.COUNT: 1.6,
                Category.SHAPE: 1.2,
                Category.STATUS: 1.4,
                Category.REASONING: 2.0,
                Category.BACKGROUND: 1.2,
                Category.SETTING: 0.5,
            }
        names, values = list(weights), np.array(list(weights.values()))
        # Weighted order without replacement (Efraimidis and Spirakis 2006).
        order = np.argsort(-(self.rng.random(len(names)) ** (1 / values)))
        return [names[place] for place in order]

    def ask(self, category: Category) -> AskedQuestion | None:
        return {
            Category.PRESENCE: self._presence,
            Category.CATEGORY: self._category,
            Category.COUNT: self._count,
            Category.COLOR: lambda: self._attribute(Category.COLOR),
            Category.SHAPE: lambda: self._attribute(Category.SHAPE),
            Category.STATUS: lambda: self._attribute(Category.STATUS),
            Category.BACKGROUND: lambda: self._attribute(Category.BACKGROUND),
            Category.REASONING: self._reasoning,
            Category.SETTING: self._setting,
            Category.LAND_USE: self._land_use,
        }[category]()

    def about_absent(self, category: Category) -> AskedQuestion | None:
        """'no', '0' or 'not visible', about a kind that is surely not there."""
        if category is Category.PRESENCE:
            return self._presence_of_absent()
        kind = self.pick(self._absent_with(category))
        if kind is None:
            return None
        if category is Category.COUNT:
            return AskedQuestion(self.say("count", many=kind.plural), "0", category)
        text = self._attribute_text(category, kind, kind.value)
        return AskedQuestion(text, NOT_VISIBLE, category, (), False)

    # Helpers.

    def say(self, key: str, **words: str) -> str:
        wordings = WORDINGS[key]
        if self.wording is Wording.HELD_OUT:
            return wordings[-1].format(**words)
        if self.wording is Wording.USUAL:
            return wordings[0].format(**words)
        return wordings[self.rng.integers(len(wordings) - 1)].format(**words)

    def careless(self) -> bool:
        """Drawn for noise alone, so that without it nothing else is drawn differently."""
        return self.noise > 0 and self.rng.random() < self.noise

    def carelessly(self, text: str, whole: bool) -> str:
        """The text with the noise asked for; whole: nothing follows it."""
        if self.careless():
            text = _VIEW.sub(self.pick(VIEWS), text)
        if self.careless():
            text = self.pick(PREFIXES) + text[0].lower() + text[1:]
        return text.rstrip("?.") if whole and self.careless() else text

    def say_presence(self, thing: ObjectKind | LandUse) -> str:
        name = CHIP_THINGS[thing] if isinstance(thing, LandUse) else thing.with_article
        if name in SYNONYMS and self.careless():
            name = self.pick(SYNONYMS[name])
        return self.say("presence", a=name, it=_without_article(name), many=_plural(name))

    def pick(self, items: Sequence):
        return items[self.rng.integers(len(items))] if len(items) else None

    def absent_kinds(self) -> list[ObjectKind]:
        return [
            kind
            for kind in ObjectKind
            if kind not in self.by_kind and kind not in self.maybe and kind is not ObjectKind.TREE
        ]

    def single(self) -> list[SceneObject]:
        """Objects that are the only one of their kind."""
        return [
            items[0]
            for kind, items in self.by_kind.items()
            if len(items) == 1 and isinstance(kind, ObjectKind) and kind not in self.maybe
        ]

    def named(self, item: SceneObject) -> str:
        return item.thing.value

    # Presence.

    def _presence(self) -> AskedQuestion | None:
        if self.view.land_use is not None:
            return self._presence_on_chip(self.view.land_use)
        if self.rng.random() < self.present and self.view.objects:
            item = self.pick(self.view.objects)
            thing = item.thing
            like = [other for other in self.view.objects if _same_thing(other.thing, thing)]
            seen = [other for other in like if self.view.shows(Category.PRESENCE, other)]
            kind = DISTINCT_CHIPS.get(thing) if isinstance(thing, LandUse) else thing
            if {kind, thing} & self.view.may_contain or not seen and kind in self.maybe:
                return None
            text = self.say_presence(thing)
            if not seen:
                return AskedQuestion(text, "no", Category.PRESENCE, tuple(like), False)
            return AskedQuestion(text, "yes", Category.PRESENCE, tuple(seen))
        return self._presence_of_absent()

    def _presence_of_absent(self) -> AskedQuestion | None:
        chips = [
            use
            for use, kind in DISTINCT_CHIPS.items()
            if kind is None and use not in self.by_kind and self._surely_without(use)
        ]
        kind = self.pick([*self.absent_kinds(), *chips])
        if kind is None:
            return None
        return AskedQuestion(self.say_presence(kind), "no", Category.PRESENCE)

    def _surely_without(self, use: LandUse) -> bool:
        """Whether no chip of the scene may show this, and the drawn world has nothing like it."""
        here = {thing for thing in (*self.by_kind, *self.maybe) if isinstance(thing, LandUse)}
        drawn = {LandUse.GOLF_COURSE, LandUse.HARBOR, LandUse.MOBILE_HOME_PARK, LandUse.RUNWAY}
        like = {LandUse.HARBOR: {ObjectKind.BOAT, ObjectKind.SHIP, ObjectKind.PIER}}
        if (
            use not in drawn
            or use in here
            or like.get(use, set()) & (set(self.by_kind) | self.maybe)
        ):
            return False
        return all(use not in MAY_SHOW[other] for other in here) and not self.view.may_contain & {
            ObjectKind.AIRPLANE
        }

    def _presence_on_chip(self, use: LandUse) -> AskedQuestion:
        if self.rng.random() < 0.5:
            text = self.say_presence(use)
            return AskedQuestion(text, "yes", Category.PRESENCE)
        others = [other for other in LandUse if other is not use and other not in MAY_SHOW[use]]
        text = self.say_presence(self.pick(others))
        return AskedQuestion(text, "no", Category.PRESENCE)

    # Category.

    def _category(self) -> AskedQuestion | None:
        ways = [self._either, self._group, self._colored, self._grounded]
        for place in self.rng.permutation(len(ways)):
            asked = ways[place]()
            if asked is not None:
                return asked
        return None

    def _about(self, text: str, items: Sequence[SceneObject], answer: str) -> AskedQuestion | None:
        """A category question about some objects of one kind: seen, or not visible."""
        if any(self.view.shows(Category.CATEGORY, item) for item in items):
            return AskedQuestion(text, answer, Category.CATEGORY, tuple(items))
        if items[0].thing in self.maybe:
            return None  # one that is not listed may be seen
        return AskedQuestion(text, NOT_VISIBLE, Category.CATEGORY, tuple(items), False)

    def _kinds_here(self) -> list[ObjectKind]:
        return [kind for kind in self.by_kind if isinstance(kind, ObjectKind)]

    def _either(self) -> AskedQuestion | None:
        kind, other = self.pick(self._kinds_here()), self.pick(self.absent_kinds())
        if kind is None or other is None:
            return None
        names = [kind.with_article, other.with_article]
        if self.rng.random() < 0.5:
            names.reverse()
        text = self.say("either", a=names[0], b=names[1])
        return self._about(text, self.by_kind[kind], kind.value)

    def _group(self) -> AskedQuestion | None:
        found = [
            (group, [kind for kind in kinds if kind in self.by_kind])
            for group, kinds in GROUPS.items()
            if not self.maybe & set(kinds)
        ]
        chosen = self.pick([(group, kinds[0]) for group, kinds in found if len(kinds) == 1])
        if chosen is None:
            return None
        group, kind = chosen
        return self._about(self.say("group", group=group), self.by_kind[kind], kind.value)

    def _colored(self) -> AskedQuestion | None:
        if any(isinstance(thing, LandUse) for thing in self.by_kind):
            return None
        colors = [item.color for item in self.view.objects]
        fit = [
            item
            for item in self.view.objects
            if item.color
            and colors.count(item.color) == 1
            and not (self.maybe and item.color in COMMON_PAINTS)
        ]
        item = self.pick(fit)
        if item is None:
            return None
        return self._about(self.say("colored", color=item.color), [item], self.named(item))

    def _grounded(self) -> AskedQuestion | None:
        """Only on water and sand, where nothing stands that is not listed."""
        for cover in (LandCover.WATER, LandCover.SAND):
            here = [item for item in self.view.objects if item.ground is cover]
            unknown = any(item.ground is None for item in self.view.objects)
            if len({item.thing for item in here}) == 1 and not unknown:
                text = self.say("grounded", ground=cover.words)
                return self._about(text, here, self.named(here[0]))
        return None

    # Count.

    def _count(self) -> AskedQuestion | None:
        if self.present < 1 and self.rng.random() < 0.1:
            return self.about_absent(Category.COUNT)
        kinds = [kind for kind in self._kinds_here() if kind not in self.maybe]
        several = [kind for kind in kinds if len(self.by_kind[kind]) > 1]
        kind = self.pick(several if several and self.rng.random() < 0.75 else kinds)
        if kind is None or len(self.by_kind[kind]) > 9:
            return None
        items = tuple(self.by_kind[kind])
        text = self.say("count", many=kind.plural)
        if all(self.view.shows(Category.COUNT, item) for item in items):
            return AskedQuestion(text, str(len(items)), Category.COUNT, items)
        if any(self.view.shows(Category.COUNT, item) for item in items):
            return None
        return AskedQuestion(text, NOT_VISIBLE, Category.COUNT, items, False)

    # Colour, shape, status, background.

    def _attribute(self, category: Category) -> AskedQuestion | None:
        if self.present < 1 and self.rng.random() < 0.1:
            return self.about_absent(category)
        fit = [item for item in self.single() if _value(category, item) is not None]
        names = [self.named(item) for item in fit]
        if category in (Category.SHAPE, Category.STATUS):  # told apart by their colours
            for kind, items in self.by_kind.items():
                colors = [item.color for item in items]
                for item in items if len(items) > 1 and kind not in self.maybe else ():
                    if item.color and colors.count(item.color) == 1 and _value(category, item):
                        fit.append(item)
                        names.append(f"{item.color} {self.named(item)}")
        if not fit:
            return None
        place = self.rng.integers(len(fit))
        item = fit[place]
        text = self._attribute_text(category, item.thing, names[place])
        if not self.view.shows(category, item):
            return AskedQuestion(text, NOT_VISIBLE, category, (item,), False)
        return AskedQuestion(text, _value(category, item), category, (item,))

    def _absent_with(self, category: Category) -> list[ObjectKind]:
        return [kind for kind in self.absent_kinds() if _has(category, kind)]

    def _attribute_text(self, category: Category, kind: ObjectKind, name: str) -> str:
        key = {
            Category.COLOR: "color",
            Category.SHAPE: "shape",
            Category.STATUS: "status",
            Category.BACKGROUND: "ground",
        }[category]
        states = list(KINDS[kind].statuses)
        if self.rng.random() < 0.5:
            states.reverse()
        return self.say(key, it=name, choices=" or ".join(states))

    # Reasoning.

    def _reasoning(self) -> AskedQuestion | None:
        ways = [self._further, self._side, self._place, self._bearing, self._more]
        for place in self.rng.permutation(len(ways)):
            asked = ways[place]()
            if asked is not None:
                return asked
        return None

    def _two(self) -> tuple[SceneObject, SceneObject] | None:
        single = self.single()
        if len(single) < 2:
            return None
        first, second = self.rng.choice(len(single), 2, replace=False)
        return single[first], single[second]

    def _offset(self, a: SceneObject, b: SceneObject) -> tuple[float, float]:
        """From b to a, as shares of the region's long side."""
        side = max(self.view.width, self.view.height)
        return (a.centre[0] - b.centre[0]) / side, (a.centre[1] - b.centre[1]) / side

    def _reasoned(self, text: str, answer: str, items: Sequence[SceneObject]) -> AskedQuestion:
        if all(self.view.shows(Category.REASONING, item) for item in items):
            return AskedQuestion(text, answer, Category.REASONING, tuple(items))
        return AskedQuestion(text, NOT_VISIBLE, Category.REASONING, tuple(items), False)

    def _further(self) -> AskedQuestion | None:
        if (two := self._two()) is None:
            return None
        way = self.pick(list(WAYS))
        across, down = self._offset(*two)
        lead = across * WAYS[way][0] + down * WAYS[way][1]
        if abs(lead) < 0.08:
            return None
        text = self.say("further", way=way, a=self.named(two[0]), b=self.named(two[1]))
        return self._reasoned(text, self.named(two[0] if lead > 0 else two[1]), two)

    def _side(self) -> AskedQuestion | None:
        if (two := self._two()) is None:
            return None
        way = self.pick(list(WAYS))
        across, down = self._offset(*two)
        lead = across * WAYS[way][0] + down * WAYS[way][1]
        if abs(lead) < 0.08:
            return None
        text = self.say("side", way=way, a=self.named(two[0]), b=self.named(two[1]))
        return self._reasoned(text, "yes" if lead > 0 else "no", two)

    def _place(self) -> AskedQuestion | None:
        item = self.pick(self.single())
        if item is None:
            return None
        x, y = item.centre[0] / self.view.width, item.centre[1] / self.view.height
        words = []
        for share, low, high in ((y, "north", "south"), (x, "west", "east")):
            if min(abs(share - 0.35), abs(share - 0.65)) < 0.04:
                return None
            words.append(low if share < 0.35 else high if share > 0.65 else "")
        answer = " ".join(word for word in words if word) or "centre"
        return self._reasoned(self.say("place", it=self.named(item)), answer, [item])

    def _bearing(self) -> AskedQuestion | None:
        if (two := self._two()) is None:
            return None
        across, down = self._offset(*two)
        eighths = math.atan2(down, across) / (math.pi / 4)
        if math.hypot(across, down) < 0.1 or abs(eighths - round(eighths)) > 0.35:
            return None
        text = self.say("bearing", a=self.named(two[0]), b=self.named(two[1]))
        return self._reasoned(text, COMPASS[round(eighths) % 8], two)

    def _more(self) -> AskedQuestion | None:
        kinds = [kind for kind in self._kinds_here() if kind not in self.maybe]
        if len(kinds) < 2:
            return None
        first, second = self.rng.choice(len(kinds), 2, replace=False)
        a, b = self.by_kind[kinds[first]], self.by_kind[kinds[second]]
        if len(a) == len(b):
            return None
        text = self.say("more", many=kinds[first].plural, others=kinds[second].plural)
        return self._reasoned(text, "yes" if len(a) > len(b) else "no", [*a, *b])

    # The whole view.

    def _setting(self) -> AskedQuestion | None:
        setting = self.view.setting
        if self.view.land_use is not None:
            setting = CHIP_SETTINGS.get(self.view.land_use)
        if setting is None:
            return None
        return AskedQuestion(self.say("setting"), setting.value, Category.SETTING)

    def _land_use(self) -> AskedQuestion | None:
        if self.view.land_use is None:
            return None
        return AskedQuestion(self.say("land use"), self.view.land_use.words, Category.LAND_USE)


def _without_article(name: str) -> str:
    return re.sub("^an? ", "", name)


def _plural(name: str) -> str:
    thing = _without_article(name)
    if thing == name or thing.endswith("roads"):
        return thing
    if thing.startswith("block "):
        return thing.replace("block", "blocks", 1)
    if thing.endswith(("ry", "ty")):
        return thing[:-1] + "ies"
    return thing + ("es" if thing.endswith(("s", "ch")) else "s")


def _same_thing(one: ObjectKind | LandUse, other: ObjectKind | LandUse) -> bool:
    return (
        DISTINCT_CHIPS.get(one, one) == DISTINCT_CHIPS.get(other, other)
        if (DISTINCT_CHIPS.get(one, one) is not None)
        else one == other
    )


def _value(category: Category, item: SceneObject) -> str | None:
    if category is Category.BACKGROUND:
        return item.ground.words if item.ground is not None else None
    return {
        Category.COLOR: item.color,
        Category.SHAPE: item.shape,
        Category.STATUS: item.status,
    }[category]


def _has(category: Category, kind: ObjectKind) -> bool:
    spec = KINDS[kind]
    return {
        Category.COLOR: bool(spec.colors),
        Category.SHAPE: bool(spec.shapes),
        Category.STATUS: bool(spec.statuses),
        Category.BACKGROUND: True,
        Category.COUNT: True,
    }.get(category, False)


def all_words() -> list[str]:
    """Every word that questions and answers may use, for a tokenizer."""
    wordings = (wording for wordings in WORDINGS.values() for wording in wordings)
    words = [re.sub(r"\{\w+\}", "", wording) for wording in wordings]
    words += [*PREFIXES, *VIEWS]
    for name in [*(kind.with_article for kind in ObjectKind), *CHIP_THINGS.values()]:
        for called in (name, *SYNONYMS.get(name, ())):
            words += [called, _plural(called)]
    answers = [kind.value for kind in ObjectKind] + [use.words for use in LandUse]
    answers += [cover.words for cover in LandCover] + [*COLORS, *COMPASS, *GROUPS]
    answers += [word for spec in KINDS.values() for word in (*spec.shapes, *spec.statuses)]
    answers += [NOT_VISIBLE, "rural", "urban", "yes", "no", "centre", *map(str, range(10))]
    # As the first word and within a line, which byte-level tokens tell apart.
    return [*words, SUFFIX, *answers, *(f" {answer}" for answer in answers)]
