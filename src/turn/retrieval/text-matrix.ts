/** The term-by-text matrix of parallel texts: which term stands in which text, with what weight. */
import { LANGUAGES, type PerLanguage } from "#src/language/language.ts";
import type { FindConcepts } from "./concepts.ts";
import { latentTerms } from "./latent-terms.ts";

/** A matrix of which only the places that are not 0 are kept, row after row. */
export interface SparseMatrix {
  readonly columns: number;
  /** Per row, and one more: where its entries start. */
  readonly rowStart: Uint32Array;
  /** Per entry: its column, ascending within a row. */
  readonly column: Uint32Array;
  readonly weight: Float64Array;
}

export interface TextMatrix {
  /** Key of the term of each row. */
  readonly terms: readonly string[];
  /** Per row: what follows from how few texts hold the term; always positive. */
  readonly idf: Float64Array;
  /** One row per term, one column per text. */
  readonly weights: SparseMatrix;
}

/** A term of a text in one language: its row, and how much it says before the idf. */
interface Occurrence {
  readonly row: number;
  readonly weight: number;
}

/**
 * @param texts    the same text in four languages, each; every text is cut once
 * @param weightOf how much the text at a place counts, 1 for a usual one
 */
export function weighTexts(
  texts: readonly PerLanguage<string>[],
  findConcepts: FindConcepts,
  weightOf: (at: number) => number = () => 1,
): TextMatrix {
  const rows = new Map<string, number>();
  const occurrences = texts.map((text) =>
    LANGUAGES.map((language) => occurrencesIn(latentTerms(text[language], findConcepts), rows)),
  );
  const frequency = new Uint32Array(rows.size);
  for (const perLanguage of occurrences) {
    for (const row of new Set(perLanguage.flat().map(({ row }) => row))) frequency[row] = (frequency[row] ?? 0) + 1;
  }
  const idf = Float64Array.from(frequency, (count) => Math.log(1 + texts.length / count));
  const columns = occurrences.map((perLanguage, at) => columnOf(perLanguage, idf, weightOf(at)));
  return { terms: [...rows.keys()], idf, weights: layRows(columns, frequency) };
}

function occurrencesIn(terms: ReadonlyMap<string, number>, rows: Map<string, number>): readonly Occurrence[] {
  return [...terms].map(([term, weight]) => {
    const row = rows.get(term) ?? rows.size;
    rows.set(term, row);
    return { row, weight };
  });
}

/** One text as a column, row -> weight: each language brings the same weight, however many characters it takes to say it. */
function columnOf(
  perLanguage: readonly (readonly Occurrence[])[],
  idf: Float64Array,
  weight: number,
): ReadonlyMap<number, number> {
  const column = new Map<number, number>();
  for (const occurrences of perLanguage) {
    const weights = occurrences.map((occurrence) => occurrence.weight * (idf[occurrence.row] ?? 0));
    const length = Math.hypot(...weights);
    for (const [at, { row }] of occurrences.entries()) {
      column.set(row, (column.get(row) ?? 0) + (weight * (weights[at] ?? 0)) / length);
    }
  }
  return column;
}

/** @param entriesPerRow how many columns have each row */
function layRows(columns: readonly ReadonlyMap<number, number>[], entriesPerRow: Uint32Array): SparseMatrix {
  const rowStart = new Uint32Array(entriesPerRow.length + 1);
  for (const [row, entries] of entriesPerRow.entries()) rowStart[row + 1] = (rowStart[row] ?? 0) + entries;
  const total = rowStart.at(-1) ?? 0;
  const column = new Uint32Array(total);
  const weight = new Float64Array(total);
  const next = rowStart.slice();
  for (const [at, entries] of columns.entries()) {
    for (const [row, value] of entries) {
      const place = next[row] ?? 0;
      column[place] = at;
      weight[place] = value;
      next[row] = place + 1;
    }
  }
  return { columns: columns.length, rowStart, column, weight };
}
