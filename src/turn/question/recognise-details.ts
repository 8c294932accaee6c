/**
 * Details that are either written down or not: a street address, a phone number, opening hours, an amount of money, a subsidy, the
 * tariff rate of a product, how many of something. A passage that is about the matter but does not show the detail does not answer.
 */
import { createCueRecogniser } from "./create-cue-recogniser.ts";
import { DETAIL_CUES } from "./detail-cues.ts";
import {
  A_NUMBER_OF,
  ADDRESS_AS_VERB,
  ADDRESS_HELD,
  BY_PHONE,
  NO_PRICE,
  SPAN_OF_TIME,
  SUBSIDY_APPLIED_FOR,
  WHICH_ONES,
} from "./misleading-cues.ts";

export const DETAILS = ["address", "phone", "hours", "money", "subsidy", "tariff", "rate", "count"] as const;

export type Detail = (typeof DETAILS)[number];

/** The details a question asks for; most ask for none. */
export const recogniseDetails = createCueRecogniser(DETAILS, DETAIL_CUES, [
  A_NUMBER_OF,
  ADDRESS_AS_VERB,
  ADDRESS_HELD,
  BY_PHONE,
  NO_PRICE,
  SPAN_OF_TIME,
  SUBSIDY_APPLIED_FOR,
  WHICH_ONES,
]);
