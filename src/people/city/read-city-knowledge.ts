import type { CityFault, CityKnowledgeEntry, CityPlatform } from "#src/platform/ports/city-platform.ts";
import type { Result } from "#src/platform/shared/result.ts";

/** More than a knowledge base has pages: one that never says which is the last must not be read for ever. */
const MOST_PAGES = 10_000;

/** The whole of what the city's platform knows, each entry as it is read; the last thing is the fault that ended it, where one did. */
export async function* readCityKnowledge(
  platform: CityPlatform,
): AsyncGenerator<Result<CityKnowledgeEntry, CityFault>, void> {
  let after: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page = await platform.readKnowledge(after);
    if (!page.ok) {
      yield page;
      return;
    }
    for (const entry of page.value.entries) yield { ok: true, value: entry };
    after = page.value.next;
    if (after === undefined) return;
  }
  yield { ok: false, error: "unreadable" };
}
