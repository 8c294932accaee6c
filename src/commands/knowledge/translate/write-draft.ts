/** Puts drafted texts into a language file, new or existing. Pure. */
import { parseDocument } from "yaml";
import type { WrittenGuide } from "#src/knowledge/written/read-guide.ts";
import { splitFrontMatter } from "#src/platform/shared/split-front-matter.ts";
import type { DraftTexts } from "./plan-draft.ts";

const SECTION = /^## \{#(?<key>[a-z0-9-]+)\}[ \t]*(?<heading>[^\n]*)(?<body>.*)$/su;
const EMPTY = "---\ntitle: ''\nkeywords: []\nfacts: {}\nasked: {}\n---\n";

/**
 * @param file the text of the language file; undefined where there is none
 * @param byMachine marks the file as a draft that an editor has yet to approve
 */
export function writeDraft(
  { fields }: WrittenGuide,
  file: string | undefined,
  { texts, byMachine }: { readonly texts: DraftTexts; readonly byMachine: boolean },
): string {
  const { yaml = "", rest = "" } = splitFrontMatter(file ?? EMPTY) ?? {};
  const frontMatter = parseDocument(yaml);
  if (byMachine) frontMatter.set("drafted", "machine");
  const title = texts.get("title");
  if (title !== undefined) frontMatter.set("title", title);
  for (const [where, text] of texts) {
    const id = /^facts\.(?<id>.*)$/u.exec(where)?.groups?.["id"];
    if (id !== undefined) frontMatter.setIn(["facts", id], text);
  }
  const written = new Map(
    rest.split(/^(?=## )/mu).map((part) => {
      const { key = "", heading = "", body = "" } = SECTION.exec(part.trim())?.groups ?? {};
      return [key, { heading, body: body.trim() }] as const;
    }),
  );
  const sections = Object.keys(fields.sections).flatMap((key) => {
    const heading = texts.get(`heading.${key}`) ?? written.get(key)?.heading;
    const body = texts.get(`text.${key}`) ?? written.get(key)?.body;
    return heading === undefined || body === undefined ? [] : `## {#${key}} ${heading}\n\n${body}`;
  });
  return `---\n${frontMatter.toString({ lineWidth: 0, flowCollectionPadding: false }).trim()}\n---\n\n${sections.join("\n\n")}\n`;
}
