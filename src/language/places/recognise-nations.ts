import { createPlaceRecogniser } from "./create-place-recogniser.ts";
import { NATIONS } from "./nations.ts";

/** The countries a text speaks of, by name or by their people. */
export const recogniseNations = createPlaceRecogniser(NATIONS);
