import { isMachineDrafted } from "#src/knowledge/is-machine-drafted.ts";
import type { Knowledge, Passage } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import type { DeskSection } from "#src/protocol/desk.ts";
import type { AppParts } from "../../app-parts.ts";
import { wireCitation } from "../../turn-from-outcome.ts";
import { asWritten } from "../as-written.ts";

export interface SectionFrame extends Pick<AppParts, "notesOf"> {
  readonly knowledge: Pick<Knowledge, "guides" | "sources">;
  /** The reader's. */
  readonly language: Language;
  /** The visitor's. */
  readonly visitorLanguage: Language;
  /** Full date in Beijing. */
  readonly today: string;
}

/** A section as its helper reads it and as the visitor gets it, in the shape of the contract. */
export function sectionOnDesk(passage: Passage, frame: SectionFrame): DeskSection {
  const { knowledge, language, visitorLanguage } = frame;
  const { title, heading } = passage.prose[language];
  return {
    passageId: passage.id,
    own: { ...textIn(language, passage, frame), title, heading },
    rendering: textIn(visitorLanguage, passage, frame),
    citation: wireCitation({ n: 1, passage }, visitorLanguage, knowledge, asWritten),
  };
}

function textIn(language: Language, passage: Passage, frame: SectionFrame): DeskSection["rendering"] {
  const { knowledge, notesOf, today } = frame;
  const guide = knowledge.guides.find(({ id }) => id === passage.guideId);
  return {
    language,
    text: passage.prose[language].body,
    notes: guide === undefined ? [] : [...notesOf(passage, { guide, language, today })],
    machineTranslated: isMachineDrafted(passage.guideId, language, knowledge.guides),
  };
}
