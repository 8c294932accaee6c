/** What became of the later messages of the labelled dialogues. */
import { LANGUAGES } from "#src/language/language.ts";
import type { LabelledMessage } from "../questions/labelled-dialogue.ts";
import type { Verdict } from "./judge-turn.ts";

/** A message after the first of its dialogue, run and judged. */
export interface DialogueRun {
  readonly message: LabelledMessage;
  readonly answerable: boolean;
  readonly verdict: Verdict;
  /** The first passage answers, whatever was decided. */
  readonly firstIsRight: boolean;
  /** The turn before was answered: the conversation is about a guide. */
  readonly afterAnswer: boolean;
  /** The verdict on the same message asked alone. */
  readonly aloneVerdict: Verdict;
  /** What it was made into; undefined when it was taken as it is. */
  readonly madeWhole: string | undefined;
}

type Count = (runs: readonly DialogueRun[]) => number;

const followUps = (runs: readonly DialogueRun[]) => runs.filter(({ message }) => message.followsUp);
const answerable = (runs: readonly DialogueRun[]) => followUps(runs).filter((run) => run.answerable);
const afterAnswer = (runs: readonly DialogueRun[]) => answerable(runs).filter((run) => run.afterAnswer);
const unanswerable = (runs: readonly DialogueRun[]) => followUps(runs).filter((run) => !run.answerable);
const complete = (runs: readonly DialogueRun[]) => runs.filter(({ message }) => !message.followsUp);
const isRight = ({ verdict }: DialogueRun): boolean => verdict === "right";
const good = ({ verdict }: DialogueRun): boolean => verdict === "right" || verdict === "met";

/** "12 of 14 (85.7 %)"; a share of nothing is no figure. */
const share = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
const shareOf =
  (all: (runs: readonly DialogueRun[]) => readonly DialogueRun[], counts: (run: DialogueRun) => boolean) =>
  (runs: readonly DialogueRun[]): string =>
    share(all(runs).filter(counts).length, all(runs).length);
const count =
  (counted: Count) =>
  (runs: readonly DialogueRun[]): string =>
    String(counted(runs));

const COLUMNS: readonly (readonly [string, (runs: readonly DialogueRun[]) => string])[] = [
  ["follow-ups", count((runs) => followUps(runs).length)],
  ["resolved", shareOf(answerable, ({ firstIsRight }) => firstIsRight)],
  ["right", shareOf(answerable, isRight)],
  ["right after an answer", shareOf(afterAnswer, isRight)],
  ["asked back or handed off", count((runs) => answerable(runs).filter(isNotAnswered).length)],
  ["wrong", count((runs) => followUps(runs).filter(({ verdict }) => verdict === "wrong").length)],
  ["left to a person as they should", shareOf(unanswerable, good)],
  ["right without focus", shareOf(answerable, ({ aloneVerdict }) => aloneVerdict === "right")],
  ["wrong without focus", count((runs) => followUps(runs).filter((run) => run.aloneVerdict === "wrong").length)],
  ["new matters noticed", shareOf(complete, ({ madeWhole }) => madeWhole === undefined)],
  ["new matters as they should", shareOf(complete, good)],
];

function isNotAnswered({ verdict }: DialogueRun): boolean {
  return verdict !== "right" && verdict !== "wrong";
}

/** The figures per language and over all, as a Markdown table. */
export function reportDialogues(runs: readonly DialogueRun[]): string {
  const rows = [...LANGUAGES, "all" as const].map((language) => {
    const own = runs.filter(({ message }) => language === "all" || message.language === language);
    return `| ${language} | ${COLUMNS.map(([, write]) => write(own)).join(" | ")} |`;
  });
  const head = `| language | ${COLUMNS.map(([name]) => name).join(" | ")} |`;
  return [head, `|${" --- |".repeat(COLUMNS.length + 1)}`, ...rows].join("\n");
}

/** The messages that went wrong, one line each, with what they were made into. */
export function reportDialogueMisses(runs: readonly DialogueRun[]): string {
  return runs
    .filter((run) => !good(run) || (run.madeWhole !== undefined) !== run.message.followsUp)
    .map(({ message, verdict, madeWhole }) => {
      const { id, expect, refs, text } = message;
      return `${id}\t${verdict}\t${expect} ${refs.join(" ")}\t${text}\t${madeWhole ?? "-"}`;
    })
    .join("\n");
}
