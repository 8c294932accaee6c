/** Two districts that put a figure to one matter, as small knowledge. */
import type { District, Fact, Guide, Knowledge, Passage } from "#src/knowledge/knowledge.ts";
import { inAllLanguages, makeGuide, makeKnowledge, makePassage } from "./knowledge.ts";

export interface FigureOfDistrict {
  readonly district: string;
  /** Working days; 12 unless a test says otherwise. */
  readonly days?: number;
  readonly fact?: Partial<Fact>;
  readonly passage?: Partial<Passage>;
}

/** Each district has one guide, named like it, with one passage and the fact "days" of the measure "acceptance-days". */
export function knowledgeOf(figures: readonly FigureOfDistrict[]): Knowledge {
  return makeKnowledge({
    guides: figures.map(guideOf),
    passages: figures.map(({ district, passage }) => makePassage({ guideId: district, district, ...passage })),
    districts: ["jimo", "pingdu", "laixi", "city"].map(districtOf),
    measures: [{ id: "acceptance-days", name: inAllLanguages("Time for acceptance") }],
  });
}

function guideOf({ district, days = 12, fact }: FigureOfDistrict): Guide {
  const facts = makeGuide()
    .facts.slice(0, 1)
    .map((one) => ({
      ...one,
      value: days,
      text: inAllLanguages(`within ${days} working days`),
      measure: "acceptance-days",
      ...fact,
    }));
  return makeGuide({ id: district, district, facts, passageIds: [`${district}#duration`] });
}

function districtOf(id: string): District {
  return { id, name: inAllLanguages(`${id[0]?.toUpperCase() ?? ""}${id.slice(1)}`), aliases: [] };
}
