/** Reads one guide's folder: `guide.yaml` and one file of prose per language. */
import { LANGUAGES, type Language } from "#src/language/language.ts";
import type { Fault } from "./fault.ts";
import { guideSchema, type GuideFields } from "./guide-schema.ts";
import { readProse, type WrittenProse } from "./read-prose.ts";
import { readYaml } from "./read-yaml.ts";

export interface WrittenGuide {
  /** `guides/<id>` or `districts/<district>/<id>`. */
  readonly folder: string;
  readonly fields: GuideFields;
  /** The languages whose file exists and could be read. */
  readonly prose: Readonly<Partial<Record<Language, WrittenProse>>>;
}

/** @returns no guide when `guide.yaml` cannot be read; the rest says nothing without it. */
export function readGuide(
  folder: string,
  files: ReadonlyMap<string, string>,
): { readonly guide: WrittenGuide | undefined; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const prose: Partial<Record<Language, WrittenProse>> = {};
  for (const language of LANGUAGES) {
    const file = `${folder}/${language}.md`;
    const text = files.get(file);
    if (text === undefined) {
      faults.push({ file, rule: "language-missing", message: "every guide is written in all four languages" });
      continue;
    }
    const read = readProse(file, text);
    if (read.ok) prose[language] = read.value;
    else faults.push(...read.error);
  }
  const file = `${folder}/guide.yaml`;
  const fields = readYaml(file, files.get(file) ?? "", guideSchema);
  if (!fields.ok) faults.push(...fields.error);
  return { guide: fields.ok ? { folder, fields: fields.value, prose } : undefined, faults };
}
