import { districtsSpokenOf } from "#src/knowledge/districts-spoken-of.ts";
import { holdsEverywhere } from "#src/knowledge/holds-everywhere.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { RecogniseDistricts } from "#src/turn/question/recognise-districts.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { districtsTelling } from "./districts-telling.ts";
import { TIE } from "./tied-districts.ts";

/**
 * Districts that the best passage, the city's, only sums up, and that tell about as much of the matter themselves; the best
 * first. Empty when the question names a district or a place elsewhere, or when the best passage speaks of fewer than two.
 */
export function districtsSummedUp(
  { districts, elsewhere }: Question,
  { candidates }: Retrieval,
  recogniseDistricts: RecogniseDistricts,
): readonly string[] {
  const [first] = candidates;
  if (first === undefined || districts.length > 0 || elsewhere.length > 0) return [];
  const sumsUp =
    holdsEverywhere(first.passage.district) && districtsSpokenOf(first.passage, recogniseDistricts).length > 1;
  return sumsUp ? districtsTelling(candidates, first.score * TIE) : [];
}
