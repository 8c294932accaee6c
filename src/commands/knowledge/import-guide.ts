/**
 * `import <file> --id <id> …`: takes a Chinese service guide into `knowledge/`, and lists whatever it did not understand.
 * The check refuses the result until an editor has completed it.
 */
import { findBareFigures } from "#src/language/figures/find-bare-figures.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { firstReview } from "./first-review.ts";
import { documentHtml } from "./import/document-html.ts";
import { type Block, readBlocks } from "./import/read-blocks.ts";
import { sortBlocks, type SortedDocument } from "./import/sort-blocks.ts";
import { takeFigures } from "./import/take-figures.ts";
import { type ImportedGuide, writeGuide } from "./import/write-guide.ts";
import { plannedFolder } from "./guide-plan.ts";
import { findObstacle } from "./new-guide.ts";
import { readAll } from "./read-all.ts";
import { readArguments } from "./read-arguments.ts";
import { refuse } from "./refuse.ts";
import type { Verb } from "./verb.ts";
import { writeFiles } from "./write-files.ts";

const text = { type: "string" } as const;

export const importGuide: Verb = {
  usage: "<file.docx|.md|.html> --id <id> --topic <topic> --district <district>|city|national --source <source>",
  does: "takes in a Chinese service guide and lists what was not understood",
  run: async (given, folder) => {
    const read = readArguments(given, { options: { id: text, topic: text, district: text, source: text }, words: 1 });
    const { id, topic, district, source } = read?.values ?? {};
    const [file] = read?.words ?? [];
    if (
      file === undefined ||
      id === undefined ||
      topic === undefined ||
      district === undefined ||
      source === undefined
    ) {
      return 2;
    }
    const written = await readAll(folder);
    const obstacle = findObstacle({ id, topic, district, source }, written);
    if (obstacle !== undefined) {
      process.stderr.write(`${obstacle.says}\n`);
      return obstacle.code;
    }
    const document = await documentHtml(file);
    if (!document.ok) return refuse(document.error);
    const blocks = readBlocks(document.value.html);
    if (blocks.every(isEmpty)) return refuse(`${file}: holds no text`);

    const sorted = sortBlocks(blocks);
    const { published = null, checked = "" } = written.sources[source] ?? {};
    const imported = writeGuide(sorted, {
      id,
      kind: "procedure",
      topic,
      district,
      source,
      reviewBy: firstReview(beijingDate(new Date())),
      asOf: published ?? checked,
    });
    await writeFiles(folder, imported.files);
    const report = describe(plannedFolder({ id, district }), sorted, imported);
    process.stdout.write(`${[...report, ...document.value.remarks.map((line) => `remark: ${line}`)].join("\n")}\n`);
    return 0;
  },
};

function isEmpty(block: Block): boolean {
  return block.kind === "row" ? block.cells.every((cell) => cell === "") : block.text === "";
}

function describe(
  guide: string,
  { title, sections, leftOver, noted }: SortedDocument,
  { facts, documents, contacts }: ImportedGuide,
): readonly string[] {
  const counts = `${sections.length} sections, ${facts} facts, ${documents} documents, ${contacts} contacts`;
  const figures = sections.flatMap(({ key, lines }) =>
    lines.flatMap(({ text: line }) =>
      findBareFigures(
        takeFigures(line, () => ""),
        "zh",
      ).map((each) => `  ${key}: ${each}`),
    ),
  );
  return [
    `wrote ${guide}: ${counts}`,
    `title: ${title ?? "none was found"}`,
    `not understood: ${leftOver.length}`,
    ...leftOver.map(({ place, text: line }) => `  ${place}: ${line.replaceAll("\n", " / ")}`),
    `noted beside the documents: ${noted.length}`,
    ...noted.map(({ place, text: line }) => `  ${place}: ${line.replaceAll("\n", " / ")}`),
    `figures left in the text: ${figures.length}`,
    ...figures,
    "the check refuses it until an editor has named the collected facts (ref, refs), written what is to be written,",
    "made the headings questions, and added the other languages (translate)",
  ];
}
