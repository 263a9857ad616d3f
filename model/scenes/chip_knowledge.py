"""What real chips of a land use are called, show, and stand for in a scene."""

from __future__ import annotations

from .chips import LandUse
from .objects import ObjectKind
from .scenes import Setting

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
CHIP_CONTENTS: dict[LandUse, frozenset[ObjectKind]] = {
    use: frozenset(kinds)
    for use, kinds in {
        LandUse.AIRPLANE: (ObjectKind.AIRPLANE, ObjectKind.TRUCK, ObjectKind.CAR, ObjectKind.BUS),
        LandUse.BASEBALL_DIAMOND: (ObjectKind.BASEBALL_DIAMOND, ObjectKind.CAR, ObjectKind.TREE),
        LandUse.BUILDINGS: (
            ObjectKind.CAR, ObjectKind.TRUCK, ObjectKind.APARTMENT_BLOCK, ObjectKind.WAREHOUSE,
            ObjectKind.HOUSE, ObjectKind.PARKING_LOT, ObjectKind.TREE,
        ),
        LandUse.DENSE_RESIDENTIAL: (
            ObjectKind.HOUSE, ObjectKind.CAR, ObjectKind.SWIMMING_POOL, ObjectKind.TREE,
            ObjectKind.APARTMENT_BLOCK, ObjectKind.TRUCK,
        ),
        LandUse.FOREST: (ObjectKind.TREE,),
        LandUse.FREEWAY: (ObjectKind.CAR, ObjectKind.TRUCK, ObjectKind.BUS, ObjectKind.TREE),
        LandUse.GOLF_COURSE: (ObjectKind.TREE,),
        LandUse.HARBOR: (ObjectKind.BOAT, ObjectKind.SHIP, ObjectKind.PIER),
        LandUse.INTERSECTION: (
            ObjectKind.CAR, ObjectKind.TRUCK, ObjectKind.BUS, ObjectKind.HOUSE, ObjectKind.TREE,
            ObjectKind.APARTMENT_BLOCK, ObjectKind.WAREHOUSE, ObjectKind.PARKING_LOT,
            ObjectKind.ROUNDABOUT,
        ),
        LandUse.MEDIUM_RESIDENTIAL: (
            ObjectKind.HOUSE, ObjectKind.CAR, ObjectKind.SWIMMING_POOL, ObjectKind.TREE,
            ObjectKind.TENNIS_COURT,
        ),
        LandUse.MOBILE_HOME_PARK: (
            ObjectKind.HOUSE, ObjectKind.CAR, ObjectKind.TREE, ObjectKind.TRUCK,
            ObjectKind.CONTAINER, ObjectKind.SWIMMING_POOL,
        ),
        LandUse.OVERPASS: (ObjectKind.CAR, ObjectKind.TRUCK, ObjectKind.BUS, ObjectKind.TREE),
        LandUse.PARKING_LOT: (
            ObjectKind.PARKING_LOT, ObjectKind.CAR, ObjectKind.TRUCK, ObjectKind.BUS,
        ),
        LandUse.RIVER: (ObjectKind.TREE, ObjectKind.BOAT, ObjectKind.HOUSE),
        LandUse.RUNWAY: (ObjectKind.AIRPLANE,),
        LandUse.SPARSE_RESIDENTIAL: (
            ObjectKind.HOUSE, ObjectKind.CAR, ObjectKind.SWIMMING_POOL, ObjectKind.TREE,
            ObjectKind.TENNIS_COURT,
        ),
        LandUse.STORAGE_TANKS: (
            ObjectKind.STORAGE_TANK, ObjectKind.CAR, ObjectKind.TRUCK, ObjectKind.WAREHOUSE,
        ),
        LandUse.TENNIS_COURT: (
            ObjectKind.TENNIS_COURT, ObjectKind.BASKETBALL_COURT, ObjectKind.SWIMMING_POOL,
            ObjectKind.HOUSE, ObjectKind.CAR, ObjectKind.TREE, ObjectKind.PARKING_LOT,
        ),
    }.items()
}  # fmt: skip
"""Which kinds may be on a real chip of a land use."""
