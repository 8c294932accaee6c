/**
 * Every text that was written for people, with the words that say where it stands. What the register of sources says
 * is left out: titles and issuing bodies bear the names they gave themselves.
 */
import { LANGUAGES, type Language, type PerLanguage } from "#src/language/language.ts";
import type { WrittenGuide } from "../written/read-guide.ts";
import type { WrittenProse } from "../written/read-prose.ts";
import type { WrittenKnowledge } from "../written/read-written.ts";
import { CANNED_VARIABLES } from "../canned-variables.ts";
import { eachProse } from "./each-prose.ts";

export interface WrittenText {
  readonly file: string;
  readonly language: Language;
  /** For messages: "title", "heading of duration", "documents.form.name.ja". */
  readonly where: string;
  readonly text: string;
  /** Not shown are people's own words, which are only searched. */
  readonly shown: boolean;
  /** Ids of the facts, or names of the variables, that may stand in it as placeholders. */
  readonly factIds: readonly string[];
  /** It has no facts beside it that a figure could be kept in. */
  readonly hasFigures?: true;
}

const CANNED = "canned-replies.yaml";

export function writtenTexts(written: WrittenKnowledge): readonly WrittenText[] {
  return [
    ...eachProse(written).flatMap(({ guide, language, prose }) => {
      const factIds = Object.keys(guide.fields.facts);
      return proseTexts(prose).map((text) => ({ file: prose.file, language, factIds, ...text }));
    }),
    ...written.guides.flatMap(namesInGuide),
    ...(["topics", "districts", "teams", "measures"] as const).flatMap((register) =>
      Object.entries(written[register]).flatMap(([id, { name }]) =>
        inEachLanguage(`${register}.yaml`, `${id}.name`, name),
      ),
    ),
    ...Object.entries(written.cannedReplies).flatMap(([id, { title, text }]) => [
      ...inEachLanguage(CANNED, `${id}.title`, title),
      ...inEachLanguage(CANNED, `${id}.text`, text).map(
        (one) => ({ ...one, factIds: CANNED_VARIABLES, hasFigures: true }) as const,
      ),
    ]),
  ];
}

function proseTexts(prose: WrittenProse): readonly Pick<WrittenText, "where" | "text" | "shown">[] {
  return [
    { where: "title", text: prose.title, shown: true },
    ...prose.keywords.map((text) => ({ where: "keywords", text, shown: false })),
    ...Object.entries(prose.labels).map(([id, text]) => ({ where: `facts.${id}`, text, shown: true })),
    ...Object.entries(prose.asked).flatMap(([key, questions]) =>
      questions.map((text) => ({ where: `asked.${key}`, text, shown: false })),
    ),
    ...prose.sections.flatMap(({ key, heading, body }) => [
      { where: `heading of ${key}`, text: heading, shown: true },
      { where: key, text: body, shown: true },
    ]),
  ];
}

function namesInGuide({ folder, fields }: WrittenGuide): readonly WrittenText[] {
  const file = `${folder}/guide.yaml`;
  return [
    ...fields.documents.flatMap(({ id, name }) => inEachLanguage(file, `documents.${id}.name`, name)),
    ...fields.steps.flatMap(({ id, text }) => inEachLanguage(file, `steps.${id}.text`, text)),
    ...fields.contacts.flatMap(({ id, name }) => inEachLanguage(file, `contacts.${id}.name`, name)),
  ];
}

function inEachLanguage(file: string, where: string, texts: PerLanguage<string>): readonly WrittenText[] {
  return LANGUAGES.map((language) => ({
    file,
    language,
    where: `${where}.${language}`,
    text: texts[language],
    shown: true,
    factIds: [],
  }));
}
