import { createPlaceRecogniser } from "#src/language/places/create-place-recogniser.ts";
import { PLACES_ELSEWHERE } from "#src/language/places/places-elsewhere.ts";

/** The places a text names that are not Qingdao. */
export const recogniseElsewhere = createPlaceRecogniser(PLACES_ELSEWHERE);
