import { FACETS, type Facet } from "#src/knowledge/facet.ts";
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { FACET_CUES } from "./facet-cues.ts";

interface FacetCues {
  readonly facet: Facet;
  /** Folded, as the text is that they are looked for in. */
  readonly cues: readonly string[];
}

let facetCues: readonly FacetCues[] | undefined;

/** The kinds of answer the wording asks for, most specific first; empty when the wording does not say. */
export function recogniseFacets(text: string): readonly Facet[] {
  facetCues ??= readCues(FACET_CUES);
  const folded = ` ${foldForSearch(text)} `;
  return facetCues.filter(({ cues }) => cues.some((cue) => holdsCue(folded, cue))).map(({ facet }) => facet);
}

function readCues(table: string): readonly FacetCues[] {
  const read: { facet: Facet; cues: string[] }[] = [];
  for (const line of table.trim().split("\n")) {
    const facet = FACETS.find((one) => one === line);
    if (facet === undefined) read.at(-1)?.cues.push(...line.split(",").map((cue) => foldForSearch(cue)));
    else read.push({ facet, cues: [] });
  }
  return read;
}

/** Latin cues begin at the start of a word ("late" is not in "translate"); others may stand anywhere. */
function holdsCue(folded: string, cue: string): boolean {
  return /^[a-z]/.test(cue) ? folded.includes(` ${cue}`) : folded.includes(cue);
}
