/** Walks the language files of every guide. */
import { LANGUAGES, type Language } from "#src/language/language.ts";
import type { WrittenGuide } from "../written/read-guide.ts";
import type { WrittenProse } from "../written/read-prose.ts";
import type { WrittenKnowledge } from "../written/read-written.ts";

export interface GuideProse {
  readonly guide: WrittenGuide;
  readonly language: Language;
  readonly prose: WrittenProse;
}

export function eachProse({ guides }: WrittenKnowledge): readonly GuideProse[] {
  return guides.flatMap((guide) =>
    LANGUAGES.flatMap((language) => {
      const prose = guide.prose[language];
      return prose === undefined ? [] : [{ guide, language, prose }];
    }),
  );
}
