/**
 * `npm run handbook [-- --lang <edition>] [--only handbook|signs] [--out <folder>]`: the guides as print-ready PDF files,
 * an A4 handbook per edition (zh, en, ja, ko, zh-en, zh-ja, zh-ko) and A5 signs for service halls.
 *
 * Exit 0 when all is printed, 1 when it cannot be, 2 for arguments that make no sense. Standard output has the files.
 */
import { existsSync } from "node:fs";
import { loadEnvFile } from "node:process";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { readSettings } from "#src/platform/settings/read-settings.ts";
import { soundKnowledge } from "./build/sound-knowledge.ts";
import { printWanted } from "./handbook/print-wanted.ts";
import { readWanted } from "./handbook/read-wanted.ts";
import { KNOWLEDGE_FOLDER } from "./project-folder.ts";
import { readKnowledgeFolder } from "./read-knowledge-folder.ts";
import { readOptions } from "./read-options.ts";

const USAGE = "npm run handbook [-- --lang <edition>] [--only handbook|signs] [--out <folder>]";
const BAD_ARGUMENTS = 2;

const text = { type: "string" } as const;
const wanted = readWanted(readOptions(USAGE, { lang: text, only: text, out: text }));
if (existsSync(".env")) loadEnvFile();
const settings = readSettings(process.env);
if (!wanted.ok) {
  console.error(wanted.error);
  process.exitCode = BAD_ARGUMENTS;
} else if (!settings.ok) {
  console.error(settings.error);
  process.exitCode = 1;
} else {
  const { publicUrl, port } = settings.value;
  const origin = publicUrl ?? `http://localhost:${port}`;
  if (publicUrl === undefined) console.error(`PUBLIC_URL is not set, so the codes lead to ${origin} only`);
  const madeAt = new Date();
  const knowledge = soundKnowledge(await readKnowledgeFolder(KNOWLEDGE_FOLDER), beijingDate(madeAt));
  await printWanted(wanted.value, { knowledge, madeAt, origin, report: console.log });
}
