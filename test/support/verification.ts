/** A verifier over sources of a test's own. */
import type { District, Passage, Term } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import { createVerifier } from "#src/turn/answer/verify/create-verifier.ts";
import type { Verdict } from "#src/turn/answer/verify/verdict.ts";
import { makePassage } from "./knowledge.ts";

export interface VerifiedWith {
  readonly language?: Language;
  readonly passage?: Partial<Passage>;
  readonly terms?: readonly Term[];
}

export const DISTRICTS: readonly District[] = [
  {
    id: "jimo",
    name: { zh: "即墨区", en: "Jimo District", ja: "即墨区", ko: "지모구" },
    aliases: ["即墨", "Jimo", "지모"],
  },
  {
    id: "laoshan",
    name: { zh: "崂山区", en: "Laoshan District", ja: "嶗山区", ko: "라오산구" },
    aliases: ["崂山", "Laoshan", "라오산"],
  },
  {
    id: "city",
    name: { zh: "青岛市", en: "Qingdao (whole city)", ja: "青島市全域", ko: "칭다오시 전체" },
    aliases: ["青岛", "Qingdao", "青島", "칭다오"],
  },
  { id: "national", name: { zh: "全国", en: "Nationwide", ja: "中国全土", ko: "중국 전국" }, aliases: [] },
];

/** Verifies a sentence that may cite the texts as [1], [2] and so on; the passages are of Jimo. */
export function verified(
  sentence: string,
  texts: readonly string[],
  { language = "en", passage = {}, terms = [] }: VerifiedWith = {},
): Verdict {
  const sources = texts.map((text, at) => ({ n: at + 1, passage: makePassage(passage), text }));
  return createVerifier({ sources, language, knowledge: { districts: DISTRICTS, terms } })(sentence);
}

/** The fault of a sentence, or "none". */
export function faultOf(...given: Parameters<typeof verified>): string {
  const verdict = verified(...given);
  return verdict.kind === "supported" ? "none" : verdict.fault;
}
