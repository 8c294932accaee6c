/** Plain text. Who speaks stands at the margin and what was said is indented, so that no message can pose as another's. */
import { showTime } from "./beijing-time.ts";
import type { Entry, ToldTranscript } from "./told-transcript.ts";
import { writeSource } from "./write-source.ts";

const INDENT = "    ";

export function writeText({ title, label, about, sourcesHeading, entries, mark }: ToldTranscript): string {
  const frontMatter = ["---", `AIGC: ${JSON.stringify(mark)}`, "---"].join("\n");
  const head = [title, label, ...about].join("\n");
  return `${[frontMatter, head, ...entries.map((entry) => writeEntry(entry, sourcesHeading))].join("\n\n")}\n`;
}

function writeEntry(entry: Entry, sourcesHeading: string): string {
  const { seq, speaker, at, language, label, text, notes, sources } = entry;
  const said = [
    ...(text === "" ? [] : [text]),
    ...notes,
    ...(sources.length === 0 ? [] : [`${sourcesHeading}:`, ...sources.map(writeSource)]),
  ];
  return [
    `${seq}. ${oneLine(speaker)} · ${showTime(at)} · ${language}`,
    ...(label === undefined ? [] : [`[${label}]`]),
    ...said.flatMap((part) => part.split("\n")).map((line) => (line === "" ? "" : `${INDENT}${line}`)),
  ].join("\n");
}

function oneLine(text: string): string {
  return text.replaceAll("\n", " ");
}
