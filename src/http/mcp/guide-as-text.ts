/** A guide in Markdown: what its page says, without the tables. */
import { outOfForce } from "#src/knowledge/out-of-force.ts";
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import { guideAddress } from "#src/platform/shared/guide-address.ts";
import type { AppParts } from "../app-parts.ts";
import type { IndexedGuide } from "../guides/guide-index.ts";
import { guideNotes } from "../guides/page/guide-notes.ts";
import { tellValidity } from "../guides/page/tell-validity.ts";
import { mcpTextsOf } from "./mcp-texts.ts";

interface Frame extends Pick<AppParts, "notesOf"> {
  readonly language: Language;
  readonly origin: string;
  /** YYYY-MM-DD in Beijing. */
  readonly today: string;
}

export function guideAsText({ guide, passages, sources }: IndexedGuide, frame: Frame): string {
  const { language, origin, today, notesOf } = frame;
  const translate = mcpTextsOf(language);
  const notes = guideNotes(passages, (passage) => notesOf(passage, { guide, language, today }));
  const about = [
    ...(guide.machineDrafted.includes(language) ? [translate("guide:about.machineTranslated")] : []),
    ...(guide.sensitive ? [translate("guide:about.sensitive")] : []),
    ...notes.shared,
    translate("guide:about.guidance"),
  ];
  return [
    `# ${guide.title[language]}`,
    ...passages.map((passage) => sectionAsText(passage, notes.ofPassage.get(passage.id) ?? [], frame)),
    about.join("\n"),
    [
      `## ${translate("guide:sources.heading")}`,
      ...sources.map(({ title, publisher, url }) => `- ${[title, publisher[language], url ?? ""].join(" · ")}`),
    ].join("\n"),
    `${origin}${guideAddress(guide.id, language)}`,
  ].join("\n\n");
}

function sectionAsText(passage: Passage, notes: readonly string[], { language, today }: Frame): string {
  const { heading, body } = passage.prose[language];
  const notInForce = outOfForce(passage, today);
  const standing = notInForce && mcpTextsOf(language)(`guide:validity.${notInForce.kind}`);
  const lines = [`## ${heading}`, standing, tellValidity(passage, language), body, ...notes];
  return lines.filter((line) => line !== undefined).join("\n\n");
}
