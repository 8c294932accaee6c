import type { Passage } from "#src/knowledge/knowledge.ts";
import { outOfForce } from "#src/knowledge/out-of-force.ts";
import { writeDate } from "#src/language/figures/write-date.ts";
import type { NextStep } from "#src/turn/outcome.ts";
import type { Reader } from "./reader.ts";

/** The question a passage answers: its heading. Of what is still coming it names the day, or it would be asked of today. */
export function questionAbout(passage: Passage, { translate, language, today }: Reader): NextStep {
  const { heading } = passage.prose[language];
  const standing = outOfForce(passage, today);
  const question =
    standing?.kind === "coming"
      ? translate("turn:question-from", { day: writeDate(standing.day, language), heading })
      : heading;
  return { guideId: passage.guideId, question };
}
