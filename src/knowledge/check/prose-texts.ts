/** Every text of a guide's language file that a reader can meet, with the words that say where it stands. */
import type { WrittenProse } from "../written/read-prose.ts";

export interface ProseText {
  /** For messages: "title", "duration: body". */
  readonly where: string;
  readonly text: string;
}

export function proseTexts(prose: WrittenProse): readonly ProseText[] {
  return [
    { where: "title", text: prose.title },
    ...prose.keywords.map((text) => ({ where: "keywords", text })),
    ...Object.entries(prose.labels).map(([id, text]) => ({ where: `facts.${id}`, text })),
    ...Object.entries(prose.asked).flatMap(([key, questions]) =>
      questions.map((text) => ({ where: `asked.${key}`, text })),
    ),
    ...prose.sections.flatMap(({ key, heading, body }) => [
      { where: `heading of ${key}`, text: heading },
      { where: key, text: body },
    ]),
  ];
}
