import { isMachineDrafted } from "#src/knowledge/is-machine-drafted.ts";
import type { Knowledge, Passage } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import type { CitedInReply } from "#src/people/desk/reply.ts";
import { wireCitation } from "../../turn-from-outcome.ts";
import { asWritten } from "../as-written.ts";

/** What a reply says of the sections it passes on, numbered from 1. */
export function citeInReply(
  passages: readonly Passage[],
  language: Language,
  knowledge: Pick<Knowledge, "guides" | "sources">,
): CitedInReply {
  if (passages.length === 0) return {};
  const isTranslated = passages.some(({ guideId }) => isMachineDrafted(guideId, language, knowledge.guides));
  return {
    citations: passages.map((passage, at) => wireCitation({ n: at + 1, passage }, language, knowledge, asWritten)),
    ...(isTranslated && { label: "machine-translated" }),
  };
}
