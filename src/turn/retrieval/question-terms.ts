/** A question as the lexical index reads it: its terms by id, and what it is measured by. */
import type { FindConcepts } from "./concepts.ts";
import { foldForTerms, visitTerms } from "./cut-terms.ts";
import { heldTerm, inverseDocumentFrequency, type LexicalIndex } from "./lexical-index.ts";
import { isSpine, termKey } from "./term-key.ts";

export interface QuestionMass {
  /** Sum of the idf of the question's spine terms, each once. 0 when the text has no term. */
  readonly mass: number;
  /** How many spine terms, each once. */
  readonly terms: number;
  /** Share of the mass in terms that no document holds. */
  readonly unknownShare: number;
}

export interface QuestionTerms {
  /** Ids of all terms that count towards the score, each once. */
  readonly ids: ReadonlySet<number>;
  /** The spine terms that documents hold, each once; unknown ones are only in the mass. */
  readonly spine: readonly SpineTerm[];
  /** What finds a spine term's place in `spine` by its id, see `placeInSpine`. */
  readonly spineSlots: Uint16Array;
  /** How many spine terms that are numbers or Latin words no document holds. */
  readonly unknownNames: number;
  readonly question: QuestionMass;
}

export interface SpineTerm {
  readonly id: number;
  readonly idf: number;
  /** True for numbers and Latin words. */
  readonly isName: boolean;
}

/** So many that few terms of a document share one with a term of the question. */
const SLOTS = 1 << 10;
const LAST_SLOT = SLOTS - 1;
/** Spine terms beyond these are not looked for in sentences: no question has as many. */
const MOST_SPINE = SLOTS / 2;

/** @param findConcepts the term base's concepts, where there is one */
export function readQuestion(index: LexicalIndex, text: string, findConcepts: FindConcepts | undefined): QuestionTerms {
  const ids = new Set<number>();
  const spine: SpineTerm[] = [];
  const unknown = new Set<string>();
  let unknownNames = 0;
  visitTerms(foldForTerms(text), (kind, within, from, to) => {
    const id = heldTerm(index, kind, within, from, to);
    const isName = kind === "word";
    if (id === undefined) {
      if (!isSpine(kind)) return;
      const key = termKey(kind, within.slice(from, to));
      if (isName && !unknown.has(key)) unknownNames += 1;
      unknown.add(key);
    } else if (!ids.has(id)) {
      ids.add(id);
      if (isSpine(kind)) spine.push({ id, idf: index.idf[id] ?? 0, isName });
    }
  });
  for (const concept of findConcepts?.(text) ?? []) {
    const id = heldTerm(index, "concept", concept, 0, concept.length);
    if (id !== undefined) ids.add(id);
  }
  const unknownMass = unknown.size * inverseDocumentFrequency(0, index.size);
  const mass = spine.reduce((sum, { idf }) => sum + idf, unknownMass);
  return {
    ids,
    spine,
    spineSlots: laySlots(spine),
    unknownNames,
    question: { mass, terms: spine.length + unknown.size, unknownShare: mass === 0 ? 0 : unknownMass / mass },
  };
}

/** False for nearly every id of a term that is not in the question. */
export function mayBeInSpine(spineSlots: Uint16Array, id: number): boolean {
  return spineSlots[id & LAST_SLOT] !== 0;
}

/** @returns -1 for the id of a term that is not in the question */
export function placeInSpine({ spine, spineSlots }: QuestionTerms, id: number): number {
  for (let slot = id & LAST_SLOT; ; slot = (slot + 1) & LAST_SLOT) {
    const place = (spineSlots[slot] ?? 0) - 1;
    if (place < 0 || spine[place]?.id === id) return place;
  }
}

/** Per slot the place of a spine term and 1 more, at the low bits of its id or, when that is taken, behind it; 0 where none. */
function laySlots(spine: readonly SpineTerm[]): Uint16Array {
  const slots = new Uint16Array(SLOTS);
  for (const [place, { id }] of spine.slice(0, MOST_SPINE).entries()) {
    let slot = id & LAST_SLOT;
    while (slots[slot] !== 0) slot = (slot + 1) & LAST_SLOT;
    slots[slot] = place + 1;
  }
  return slots;
}
