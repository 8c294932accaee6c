/**
 * Details that are either written down or not: a street address, a phone number, opening hours, an amount of money, the
 * tariff rate of a product, how many of something. A passage that is about the matter but does not show the detail does not answer.
 */
import { createCueRecogniser } from "./create-cue-recogniser.ts";
import { DETAIL_CUES } from "./detail-cues.ts";
import { ADDRESS_AS_VERB, A_NUMBER_OF, SPAN_OF_TIME } from "./misleading-cues.ts";

export const DETAILS = ["address", "phone", "hours", "money", "tariff", "rate", "count"] as const;

export type Detail = (typeof DETAILS)[number];

/** The details a question asks for; most ask for none. */
export const recogniseDetails = createCueRecogniser(DETAILS, DETAIL_CUES, [ADDRESS_AS_VERB, A_NUMBER_OF, SPAN_OF_TIME]);
