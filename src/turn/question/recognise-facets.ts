import { FACETS } from "#src/knowledge/facet.ts";
import { createCueRecogniser } from "./create-cue-recogniser.ts";
import { FACET_CUES } from "./facet-cues.ts";
import { ADDRESS_AS_VERB, VISA_WAIVER } from "./misleading-cues.ts";

/** The kinds of answer the wording asks for; empty when the wording does not say. */
export const recogniseFacets = createCueRecogniser(FACETS, FACET_CUES, [ADDRESS_AS_VERB, VISA_WAIVER]);
