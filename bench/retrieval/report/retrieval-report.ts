import { cpus } from "node:os";
import type { QualityGoal } from "../goals/quality-goals.ts";
import type { SetMeasured } from "../measure-quality.ts";
import type { SpeedMeasured } from "../speed/measure-speed.ts";
import { goalsBothWays } from "./goals-both-ways.ts";
import { qualityTable } from "./quality-table.ts";
import { speedTable } from "./speed-table.ts";

export interface Measured {
  readonly quality: readonly SetMeasured[];
  readonly speed: readonly SpeedMeasured[];
  readonly goals: readonly QualityGoal[];
}

const QUALITY_EXPLAINED = `- R@1, R@5: share of the questions with an answer that have a relevant passage first, or among the first five. MRR@10 and nDCG@10 look at the first ten.
- AUROC answerable: the chance that a question with an answer gets more confidence than one without. AUROC top-1 right: the same for a right first passage against everything else; a system that finds next to nothing scores high here, so read it beside R@1.
- AURC: the mean share of wrong answers when the surest questions are answered first, over all questions; lower is better. "oracle's" is what the best order of the same errors would give. Coverage at 5 or 10 %: the largest share of all questions that can be answered with so many of them wrong.
- "without this set": Luodi's confidence was fitted on the questions of the sets that say so, so that its AUROC, AURC and coverage there are of questions it learned from. The row below ranks the same, with the confidence of a model fitted on the other sets alone, as \`npm run calibrate -- --text\` prints it for "other sets". Which signals that model has, and the weights of the ranking, were chosen on these sets all the same.
- Equal confidence counts at its common error rate. The confidence of a library is its best score, its order kept; FlexSearch gives no scores.
- Sets named nomiracl were judged for whether a question has an answer; which passages answer is not known well enough, so only AUROC is shown. Sets named cross ask in one language about passages in another.
- bm25 is a tight BM25 of our own over pairs of CJK characters and stemmed words; bm25-coverage is the same with the share of the question's idf mass in the best passage as its confidence, and bm25-words has the longer words of a dictionary as terms besides. Systems named bigram are the library with pairs of CJK characters as its terms.`;

const SPEED_EXPLAINED = `Passages of 200 to 400 characters in four languages, made from the texts of the sets (without \`ko\`, which may not be altered); when they run out they come again with a few places written over. 200 questions of the sets. Medians of three rounds in turn; of a system that took more than a minute, of the rounds up to then. "of it index" is the most memory of the process less what a process takes that reads the passages and indexes nothing.`;

export interface RunOf {
  /** Day of the run, as in 2026-11-25. */
  readonly date: string;
  /** As it is typed. */
  readonly command: string;
  /** Names and versions of the libraries. */
  readonly peers: readonly string[];
  /** File name of the drawing beside the report; undefined without a speed run. */
  readonly drawing: string | undefined;
}

export function retrievalReport({ quality, speed, goals }: Measured, { date, command, peers, drawing }: RunOf): string {
  const parts = [
    ...(goals.length > 0 ? [`## Goals\n\n${goalsBothWays(goals)}`] : []),
    ...(quality.length > 0 ? [`## Quality\n\n${QUALITY_EXPLAINED}`, ...quality.map(qualityTable)] : []),
    ...(speed.length > 0 ? [`## Speed\n\n${SPEED_EXPLAINED}`, ...speed.map(speedTable)] : []),
    ...(drawing === undefined ? [] : [`### Growth\n\n![Time and memory, as in the tables of Speed](${drawing})`]),
  ];
  return `# Retrieval beside what a developer would pick, ${date}

Reproduce with \`${command}\`. Every system ran in a process of its own, one after the other, with a warm compile cache: each had run once before, and what Node had compiled of it then was read, not compiled again. It was asked its first fifty questions three times before any counted; then all are asked and counted, these among them. Ratios matter; times depend on the machine and on what else it does: ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.versions.node}. Versions: ${[...peers, `SQLite ${process.versions["sqlite"] ?? "unknown"}`].join(", ")}.

${parts.join("\n\n")}
`;
}
