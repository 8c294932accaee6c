/** `diff <id> [--against <revision>]`: what changed in a guide, per language, with its figures written out. */
import { readGuide } from "#src/knowledge/written/read-guide.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { compareGuides, type GuideChanges } from "./compare-guides.ts";
import { readAll } from "./read-all.ts";
import { readArguments } from "./read-arguments.ts";
import { readRevision } from "./read-revision.ts";
import { refuse } from "./refuse.ts";
import type { Verb } from "./verb.ts";

const LAST_COMMIT = "HEAD";

export const diffGuide: Verb = {
  usage: "<id> [--against <git revision>]",
  does: "shows what changed in a guide, per language, and which languages did not follow",
  run: async (given, folder) => {
    const read = readArguments(given, { options: { against: { type: "string" } }, words: 1 });
    if (read === undefined) return 2;

    const [guideId = ""] = read.words;
    const revision = read.values.against ?? LAST_COMMIT;
    const after = (await readAll(folder)).guides.find(({ fields }) => fields.id === guideId);
    if (after === undefined) return refuse(`no guide "${guideId}" can be read`);
    const earlier = await readRevision(folder, { guideId, revision });
    if (!earlier.ok) return refuse(earlier.error);

    const { guide, files } = earlier.value;
    const before = files.size === 0 ? undefined : readGuide(guide, files).guide;
    const title = `${after.folder} against ${revision}${before === undefined ? ", where it cannot be read" : ""}`;
    process.stdout.write(`${[title, ...describe(compareGuides(before, after))].join("\n")}\n`);
    return 0;
  },
};

function describe({ fields, rendered, uneven }: GuideChanges): readonly string[] {
  const parts = [
    ["guide.yaml", fields],
    ...LANGUAGES.map((language) => [language, rendered[language]] as const),
    ["not in every language", uneven.map(({ where, changed }) => `${where}: ${followed(changed)}`)],
  ] as const;
  const lines = parts
    .filter(([, changes]) => changes.length > 0)
    .flatMap(([title, changes]) => [title, ...changes.map((change) => `  ${change.replaceAll("\n", "\n    ")}`)]);
  return lines.length > 0 ? lines : ["nothing changed"];
}

function followed(changed: readonly string[]): string {
  const others = LANGUAGES.filter((language) => !changed.includes(language));
  return `${changed.join(", ")} changed, ${others.join(", ")} did not`;
}
