/**
 * Reads the whole of `knowledge/` as its editors wrote it. Each file is checked for its own shape here; whether
 * the files agree with each other is the business of `check/`.
 */
import type * as z from "zod";
import { LANGUAGES } from "#src/language/language.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { Term } from "../knowledge.ts";
import { cannedRepliesSchema, type CannedReplyFields } from "./canned-replies-schema.ts";
import type { Fault } from "./fault.ts";
import { readFactIds, type CollectedStatuses } from "./read-fact-ids.ts";
import { readGlossary } from "./read-glossary.ts";
import { readGuide, type WrittenGuide } from "./read-guide.ts";
import { foldedSchema } from "./folded-schema.ts";
import { notUsedSchema, type NotUsedFields } from "./not-used-schema.ts";
import { readYaml } from "./read-yaml.ts";
import {
  districtsSchema,
  measuresSchema,
  sourcesSchema,
  teamsSchema,
  topicsSchema,
  type DistrictFields,
  type MeasureFields,
  type SourceFields,
  type TeamFields,
  type TopicFields,
} from "./register-schemas.ts";
import { workingDaysSchema, type WorkingYearFields } from "./working-days-schema.ts";

/** Path relative to `knowledge/`, with `/` between folders -> text of the file. */
export type KnowledgeFiles = ReadonlyMap<string, string>;

export interface WrittenKnowledge {
  readonly guides: readonly WrittenGuide[];
  readonly topics: Readonly<Record<string, TopicFields>>;
  readonly districts: Readonly<Record<string, DistrictFields>>;
  readonly teams: Readonly<Record<string, TeamFields>>;
  readonly sources: Readonly<Record<string, SourceFields>>;
  readonly measures: Readonly<Record<string, MeasureFields>>;
  readonly glossary: readonly Term[];
  readonly collected: CollectedStatuses;
  /** Collected facts that no guide tells. */
  readonly notUsed: Readonly<Record<string, NotUsedFields>>;
  /** Guide id -> id of the entry published at the desk that was last written into it. */
  readonly folded: Readonly<Record<string, string>>;
  /** Year (`YYYY`) -> how its working days differ from Monday to Friday. */
  readonly workingDays: Readonly<Record<string, WorkingYearFields>>;
  /** In the order in which helpers are shown them. */
  readonly cannedReplies: Readonly<Record<string, CannedReplyFields>>;
}

const NOTHING_COLLECTED: CollectedStatuses = new Map();

const GUIDE_FILES = ["guide.yaml", ...LANGUAGES.map((language) => `${language}.md`)];
const GUIDE_FILE = /^(?<folder>guides\/[^/]+|districts\/[^/]+\/[^/]+)\/guide\.yaml$/u;

export function readWritten(files: KnowledgeFiles): {
  readonly written: WrittenKnowledge;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];

  function readFile<T>(file: string, read: (text: string) => Result<T, readonly Fault[]>, empty: T): T {
    const text = files.get(file);
    if (text === undefined) {
      faults.push({ file, rule: "file-missing", message: "is needed and does not exist" });
      return empty;
    }
    const result = read(text);
    if (result.ok) return result.value;
    faults.push(...result.error);
    return empty;
  }
  const register = <T>(file: string, schema: z.ZodType<Record<string, T>>): Readonly<Record<string, T>> =>
    readFile(file, (text) => readYaml(file, text, schema), {});

  const folders = guideFolders(files);
  faults.push(...strayFiles(files, folders));
  const guides: WrittenGuide[] = [];
  for (const folder of folders) {
    const read = readGuide(folder, files);
    faults.push(...read.faults);
    if (read.guide !== undefined) guides.push(read.guide);
  }
  const written: WrittenKnowledge = {
    guides,
    topics: register("topics.yaml", topicsSchema),
    districts: register("districts.yaml", districtsSchema),
    teams: register("teams.yaml", teamsSchema),
    sources: register("sources.yaml", sourcesSchema),
    measures: register("measures.yaml", measuresSchema),
    glossary: readFile("glossary.tsv", (text) => readGlossary("glossary.tsv", text), []),
    collected: readFile("fact-ids.tsv", (text) => readFactIds("fact-ids.tsv", text), NOTHING_COLLECTED),
    notUsed: register("not-used.yaml", notUsedSchema),
    folded: register("folded.yaml", foldedSchema),
    workingDays: register("working-days.yaml", workingDaysSchema),
    cannedReplies: register("canned-replies.yaml", cannedRepliesSchema),
  };
  return { written, faults };
}

function guideFolders(files: KnowledgeFiles): readonly string[] {
  return [...files.keys()].flatMap((path) => GUIDE_FILE.exec(path)?.groups?.["folder"] ?? []).toSorted();
}

/** Files among the guides that nobody would read: a mistyped name, a folder without `guide.yaml`. */
function strayFiles(files: KnowledgeFiles, folders: readonly string[]): readonly Fault[] {
  const expected = new Set(folders.flatMap((folder) => GUIDE_FILES.map((name) => `${folder}/${name}`)));
  return [...files.keys()]
    .filter((path) => /^(?:guides|districts)\//u.test(path) && !expected.has(path))
    .map((file) => ({ file, rule: "file-unexpected", message: "belongs to no guide, so nobody reads it" }));
}
