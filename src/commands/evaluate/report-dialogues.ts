/** What became of the later messages of the labelled dialogues. */
import { LANGUAGES } from "#src/language/language.ts";
import type { LabelledMessage } from "../questions/labelled-dialogue.ts";
import type { Verdict } from "./judge-turn.ts";

/** A message after the first of its dialogue, run and judged. */
export interface DialogueRun {
  readonly message: LabelledMessage;
  readonly answerable: boolean;
  readonly verdict: Verdict;
  /** The verdict on the same message asked alone. */
  readonly aloneVerdict: Verdict;
  /** What it was made into; undefined when it was taken as it is. */
  readonly madeWhole: string | undefined;
}

type Count = (runs: readonly DialogueRun[]) => number;

const followUps = (runs: readonly DialogueRun[]) => runs.filter(({ message }) => message.followsUp);
const complete = (runs: readonly DialogueRun[]) => runs.filter(({ message }) => !message.followsUp);
const isAnswered = (verdict: Verdict): boolean => verdict === "right" || verdict === "wrong";
const good = ({ verdict }: DialogueRun): boolean => verdict === "right" || verdict === "met";

const COLUMNS: readonly (readonly [string, Count])[] = [
  ["follow-ups", (runs) => followUps(runs).length],
  ["answerable", (runs) => followUps(runs).filter(({ answerable }) => answerable).length],
  ["made whole", (runs) => followUps(runs).filter(({ madeWhole }) => madeWhole !== undefined).length],
  ["right", (runs) => followUps(runs).filter(({ verdict }) => verdict === "right").length],
  ["wrong", (runs) => followUps(runs).filter(({ verdict }) => verdict === "wrong").length],
  ["asked back or handed off", (runs) => followUps(runs).filter(({ verdict }) => !isAnswered(verdict)).length],
  ["right without focus", (runs) => followUps(runs).filter(({ aloneVerdict }) => aloneVerdict === "right").length],
  ["wrong without focus", (runs) => followUps(runs).filter(({ aloneVerdict }) => aloneVerdict === "wrong").length],
  ["complete messages", (runs) => complete(runs).length],
  ["taken for follow-ups", (runs) => complete(runs).filter(({ madeWhole }) => madeWhole !== undefined).length],
  ["as they should", (runs) => complete(runs).filter(good).length],
];

/** The counts per language and over all, as a Markdown table. */
export function reportDialogues(runs: readonly DialogueRun[]): string {
  const rows = [...LANGUAGES, "all" as const].map((language) => {
    const own = runs.filter(({ message }) => language === "all" || message.language === language);
    return `| ${language} | ${COLUMNS.map(([, count]) => count(own)).join(" | ")} |`;
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
