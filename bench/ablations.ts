/**
 * `npm run bench:ablations -- <sets folder>`: what each part of the lexical ranking is worth. Takes one part at a time out of a
 * copy of the source, ranks the public sets and our own questions (fit and dev) with the copy, and prints a table in Markdown.
 */
import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { soundKnowledge } from "#src/commands/build/sound-knowledge.ts";
import { KNOWLEDGE_FOLDER, PROJECT_FOLDER } from "#src/commands/project-folder.ts";
import { isAnswerable } from "#src/commands/questions/is-right.ts";
import { readQuestions } from "#src/commands/questions/read-questions.ts";
import { readKnowledgeFolder } from "#src/commands/read-knowledge-folder.ts";
import { SETS } from "#src/commands/text-model/learned-sets.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { changeCopy } from "./ablations/change-copy.ts";
import { rankOwnQuestions } from "./ablations/rank-own-questions.ts";
import { type Engine, rankSet, type Ranking } from "./ablations/rank-set.ts";
import { type Change, REMOVALS } from "./ablations/removals.ts";
import { type BenchSet, readSets } from "./retrieval/read-sets.ts";

const BAD_ARGUMENTS = 2;

const [setsFolder] = process.argv.slice(2);
if (setsFolder === undefined) {
  console.error("usage: npm run bench:ablations -- <sets folder>");
  process.exit(BAD_ARGUMENTS);
}

// Those in one language whose passages were judged one by one. One that may not be learned from is told apart.
const read = (await readSets(setsFolder, undefined)).filter(
  ({ language, questionLanguage, weakRelevance }) => questionLanguage === language && !weakRelevance,
);
const knowledge = soundKnowledge(await readKnowledgeFolder(KNOWLEDGE_FOLDER), beijingDate(systemClock.now()));
const ownQuestions = (await readQuestions(KNOWLEDGE_FOLDER)).filter(
  (question) => question.part !== "report" && isAnswerable(question, knowledge),
);

const mayLearn = ({ name }: BenchSet): boolean => SETS.every((set) => set.name !== name || set.weight > 0);
const sets = read.filter(mayLearn);
const heldOut = read.filter((set) => !mayLearn(set));

const names = sets.map(({ name }) => name);
const heldOutNames = heldOut.map(({ name }) => `${name}, held out`);
const head = ["", ...names, "mean", "won / lost", "own questions", ...heldOutNames];
console.log(row(head));
console.log(row(head.map(() => "---")));
const whole = await rankWith([]);
printRanked("everything", whole);
for (const { name, changes } of REMOVALS) printRanked(name, await rankWith(changes));

interface Ranked {
  readonly sets: readonly Ranking[];
  readonly heldOut: readonly Ranking[];
  /** Per own question, whether the first passage answers. */
  readonly own: readonly boolean[];
}

async function rankWith(changes: readonly Change[]): Promise<Ranked> {
  const copy = await mkdtemp(join(tmpdir(), "luodi-ablation-"));
  try {
    const source = join(copy, "src");
    await cp(join(PROJECT_FOLDER, "src"), source, { recursive: true });
    await cp(join(PROJECT_FOLDER, "package.json"), join(copy, "package.json"));
    await symlink(join(PROJECT_FOLDER, "node_modules"), join(copy, "node_modules"));
    await changeCopy(source, changes);
    const engine = (await import(pathToFileURL(join(source, "commands/rank/rank-passages.ts")).href)) as Engine;
    return {
      sets: sets.map((set) => rankSet(engine, set)),
      heldOut: heldOut.map((set) => rankSet(engine, set)),
      own: rankOwnQuestions(engine, knowledge, ownQuestions),
    };
  } finally {
    await rm(copy, { recursive: true });
  }
}

/** Per set recall at the first place and nDCG@10; mean, won and lost without those held out. */
function printRanked(name: string, ranked: Ranked): void {
  const all = ranked.sets.flatMap(({ firstIsRight }) => firstIsRight);
  const before = whole.sets.flatMap(({ firstIsRight }) => firstIsRight);
  const won = all.filter((right, at) => right && before[at] === false).length;
  const lost = all.filter((right, at) => !right && before[at] === true).length;
  const mean = write(
    meanOf(ranked.sets.map(({ firstIsRight }) => shareOf(firstIsRight))),
    meanOf(ranked.sets.map(({ ndcg }) => ndcg)),
  );
  const own = shareOf(ranked.own).toFixed(3);
  console.log(row([name, ...figuresOf(ranked.sets), mean, `${won} / ${lost}`, own, ...figuresOf(ranked.heldOut)]));
}

function figuresOf(rankings: readonly Ranking[]): readonly string[] {
  return rankings.map(({ firstIsRight, ndcg }) => write(shareOf(firstIsRight), ndcg));
}

function write(recall: number, ndcg: number): string {
  return `${recall.toFixed(3)} / ${ndcg.toFixed(3)}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function shareOf(rights: readonly boolean[]): number {
  return meanOf(rights.map(Number));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
