import type { UrlCitation } from "#src/protocol/chat-completion.ts";
import type { Turn } from "#src/protocol/turn.ts";

/**
 * The citations of a turn as OpenAI has them: each leads somewhere, and says where in the text it is first marked. Places
 * are counted in code points, as the rest of the contract counts.
 *
 * @param origin what addresses of this service begin with
 */
export function urlCitations({ text, citations }: Pick<Turn, "text" | "citations">, origin: string): UrlCitation[] {
  return citations.map(({ n, title, url, guideId, section }) => ({
    type: "url_citation",
    url_citation: { url: url ?? `${origin}/guides/${guideId}#${section}`, title, ...placeOf(`[${n}]`, text) },
  }));
}

/** A citation that no mark stands for belongs to the whole text. */
function placeOf(mark: string, text: string): { readonly start_index: number; readonly end_index: number } {
  const at = text.indexOf(mark);
  if (at < 0) return { start_index: 0, end_index: countCodePoints(text) };
  const start = countCodePoints(text.slice(0, at));
  return { start_index: start, end_index: start + mark.length };
}

function countCodePoints(text: string): number {
  return [...text].length;
}
