/**
 * Facts of one measure that do not say the same. No fault: districts may differ, and sources do; but an editor should know
 * each pair, because one of the two may be out of date.
 */
import { writeFigure } from "#src/language/figures/write-figure.ts";
import { figureOf } from "../written/guide-schema.ts";
import type { WrittenKnowledge } from "../written/read-written.ts";

export interface Difference {
  readonly measure: string;
  readonly one: MeasuredFact;
  readonly other: MeasuredFact;
}

export interface MeasuredFact {
  readonly guideId: string;
  /** A district's id, or "city" or "national". */
  readonly district: string;
  /** In English. */
  readonly figure: string;
  /** Ids of the collected facts. */
  readonly refs: readonly string[];
  readonly source: string;
  /** Partial date of the source; null where it bears none. */
  readonly published: string | null;
}

/** @returns each pair once, in the order of the measures and then of the guides */
export function findDifferences(written: WrittenKnowledge): readonly Difference[] {
  return Object.keys(written.measures).flatMap((measure) => {
    const facts = factsOf(measure, written);
    return facts.flatMap((one, at) =>
      facts
        .slice(at + 1)
        .filter((other) => other.figure !== one.figure)
        .map((other) => ({ measure, one, other })),
    );
  });
}

function factsOf(measure: string, { guides, sources }: WrittenKnowledge): readonly MeasuredFact[] {
  return guides.flatMap(({ fields }) =>
    Object.values(fields.facts)
      .filter((fact) => fact.measure === measure)
      .map((fact) => ({
        guideId: fields.id,
        district: fields.district,
        figure: writeFigure(figureOf(fact), "en"),
        refs: fact.ref,
        source: fact.source,
        published: sources[fact.source]?.published ?? null,
      })),
  );
}
