/**
 * `approve <id> --lang <language> --by <name>`: somebody who reads the language as a native found it right. What the check
 * faults cannot have been found right: it is named, and nothing is entered.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isNode, parseDocument } from "yaml";
import { checkWritten } from "#src/knowledge/check/check-written.ts";
import type { Fault } from "#src/knowledge/written/fault.ts";
import type { WrittenKnowledge } from "#src/knowledge/written/read-written.ts";
import { isLanguage, type Language } from "#src/language/language.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { readAll } from "./read-all.ts";
import { readArguments } from "./read-arguments.ts";
import { refuse } from "./refuse.ts";
import type { Verb } from "./verb.ts";
import { writeFiles } from "./write-files.ts";

const text = { type: "string" } as const;
/** A line of the front matter, whatever ends it. */
const DRAFTED = /^drafted:.*\r?\n/mu;
const FRONT_MATTER = /^\uFEFF?---\r?\n.*?\n---\r?\n/su;

export const approve: Verb = {
  usage: "<id> --lang zh|en|ja|ko --by <name>",
  does: "enters who read a language of a guide as a native; a machine's draft is none from then on",
  run: async (given, folder) => {
    const read = readArguments(given, { options: { lang: text, by: text }, words: 1 });
    const { lang, by = "" } = read?.values ?? {};
    if (read === undefined || !isLanguage(lang) || by.trim() === "") return 2;

    const written = await readAll(folder);
    const guide = written.guides.find(({ fields }) => fields.id === read.words[0]);
    const prose = guide?.prose[lang];
    if (guide === undefined || prose === undefined) {
      return refuse(`no guide "${read.words[0]}" with ${lang}.md can be read`);
    }
    const today = beijingDate(new Date());
    const path = `${guide.folder}/guide.yaml`;
    const faults = faultsIn(written, today, { lang, prose: prose.file, fields: path });
    if (faults.length > 0) {
      const lines = faults.map(({ file, rule, message }) => `\n  ${file}: ${rule}: ${message}`);
      process.stderr.write(`${prose.file} cannot be approved before this is mended:${lines.join("")}\n`);
      return 1;
    }
    const yaml = await readFile(join(folder, path), "utf8");
    const review = { by: by.trim(), on: today };
    const markdown = await readFile(join(folder, prose.file), "utf8");
    await writeFiles(
      folder,
      new Map([
        [path, enterReview(yaml, lang, review)],
        [prose.file, markdown.replace(FRONT_MATTER, (frontMatter) => frontMatter.replace(DRAFTED, ""))],
      ]),
    );
    process.stdout.write(`${guide.folder}: ${lang} was read by ${review.by} on ${review.on}\n`);
    return 0;
  },
};

/** What the check finds in a language file, and in the names that `guide.yaml` has in its language. */
function faultsIn(
  written: WrittenKnowledge,
  today: string,
  { lang, prose, fields }: { readonly lang: Language; readonly prose: string; readonly fields: string },
): readonly Fault[] {
  const ofName = new RegExp(String.raw`^(?:documents|steps|contacts)\.\S+\.${lang}\b`, "u");
  return checkWritten(written, today).faults.filter(
    ({ file, message }) => file === prose || (file === fields && ofName.test(message)),
  );
}

/** Changes the one value and nothing else: what editors laid out by hand stays so. */
function enterReview(yaml: string, language: string, { by, on }: { readonly by: string; readonly on: string }): string {
  const node = parseDocument(yaml).getIn(["reviewed", language], true);
  if (!isNode(node) || !node.range) throw new Error(`guide.yaml has no "reviewed.${language}"`);
  const [begin, end] = node.range;
  return `${yaml.slice(0, begin)}{ by: ${JSON.stringify(by)}, on: ${on} }${yaml.slice(end)}`;
}
