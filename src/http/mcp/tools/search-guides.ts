/** `search_guides`: what retrieval finds, for a model that reads for itself. */
import type { Language } from "#src/language/language.ts";
import { guideAddress } from "#src/platform/shared/guide-address.ts";
import type { FoundPassages, SearchGuides } from "#src/protocol/mcp.ts";
import type { Candidate } from "#src/turn/retrieval/retrieve.ts";
import type { AppParts } from "../../app-parts.ts";
import { textRefusal } from "../../problems/text-refusal.ts";
import { mcpTextsOf } from "../mcp-texts.ts";
import { refuseDistrict } from "../refuse-district.ts";
import type { Caller, Tool } from "../tool.ts";

/** Enough to tell whether the section is worth reading, in code points. */
const LONGEST_SNIPPET = 240;
const SCORE_STEPS = 1000;

type SearchParts = Pick<AppParts, "searchPassages" | "knowledge">;
type FoundPassage = FoundPassages["passages"][number];

export function searchGuidesTool({ searchPassages, knowledge }: SearchParts): Tool<SearchGuides, FoundPassages> {
  return async ({ query, language, district, limit }, caller) => {
    const unknown = refuseDistrict(district, knowledge.districts);
    if (unknown !== undefined) return { ok: false, error: unknown };
    const found = await searchPassages({
      text: query,
      language,
      district,
      interfaceLanguage: caller.interfaceLanguage,
    });
    if (!found.ok) return { ok: false, error: textRefusal(found.error) };

    const { language: inLanguage, candidates } = found.value;
    const passages = candidates.slice(0, limit).map((candidate) => tellPassage(candidate, inLanguage, caller));
    const text = passages.map(passageAsText).join("\n\n") || mcpTextsOf(inLanguage)("mcp:nothing-found");
    return { ok: true, value: { content: { language: inLanguage, passages }, text } };
  };
}

function tellPassage({ passage, score }: Candidate, language: Language, { origin }: Caller): FoundPassage {
  const { title, heading, body } = passage.prose[language];
  return {
    id: passage.id,
    guideId: passage.guideId,
    title,
    heading,
    snippet: shorten(body),
    score: Math.round(score * SCORE_STEPS) / SCORE_STEPS,
    url: `${origin}${guideAddress(passage.guideId, language, passage.section)}`,
  };
}

function shorten(body: string): string {
  const signs = [...body.replaceAll(/\s+/gu, " ").trim()];
  return signs.length > LONGEST_SNIPPET ? `${signs.slice(0, LONGEST_SNIPPET - 1).join("")}…` : signs.join("");
}

function passageAsText({ title, heading, snippet, url }: FoundPassage): string {
  return `### ${title} · ${heading}\n${snippet}\n${url}`;
}
