/** What a conversation is about that begins on a guide's page: "How long does it take?" then asks about that guide. */
import { holdsEverywhere } from "#src/knowledge/holds-everywhere.ts";
import type { Guide } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Focus } from "#src/turn/question/focus.ts";

type GuideRead = Pick<Guide, "id" | "title" | "district" | "passageIds">;

export function focusOnGuide({ id, title, district, passageIds }: GuideRead, language: Language): Focus {
  const [first] = passageIds;
  return {
    // A title is ours: there is nothing in it to take out.
    text: title[language] as RedactedText,
    districts: holdsEverywhere(district) ? [] : [district],
    facets: [],
    nations: [],
    // Who reads the guide knows what it is about.
    ...(first !== undefined && { answeredFrom: { guideId: id, passageId: first, likelihood: 1 } }),
  };
}
