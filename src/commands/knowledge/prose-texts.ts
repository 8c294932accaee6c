import type { WrittenProse } from "#src/knowledge/written/read-prose.ts";

/** The texts of a language file as written, by where they stand. */
export function proseTexts({ title, keywords, labels, asked, sections }: WrittenProse): ReadonlyMap<string, string> {
  return new Map([
    ["title", title],
    ...sections.flatMap(({ key, heading, body }) => [[`${key} (heading)`, heading] as const, [key, body] as const]),
    ...Object.entries(labels).map(([id, label]) => [`facts.${id}`, label] as const),
    ["keywords", keywords.join(", ")],
    ...Object.entries(asked).map(([key, questions]) => [`asked.${key}`, questions.join(" | ")] as const),
  ]);
}
