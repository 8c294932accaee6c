/** How well sentences that a model might write are told apart: what is let through although corrupted, and kept back although right. */
import { checkGoal, type Goal } from "#src/commands/report/goal.ts";
import { markdownTable } from "#src/commands/report/markdown-table.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { percent } from "../percent.ts";
import type { JudgedSentence } from "./judge-sentences.ts";
import { SENTENCE_KINDS, type SentenceKind } from "./labelled-sentence.ts";

/** Of what the reader would act on: the goal is for figures and links. */
const FIGURES: readonly SentenceKind[] = ["figure", "unit", "date", "bound"];
const LINKS: readonly SentenceKind[] = ["phone", "link", "form"];

const LOWEST_RECALL = 0.98;
const MOST_FALSE_ALARMS = 0.02;

/** A set without contacts has no goal for them. */
export function verificationGoals(judged: readonly JudgedSentence[]): readonly Goal[] {
  const recallOf = (where: string, kinds: readonly SentenceKind[]): readonly Goal[] => {
    const ofKinds = judged.filter(({ kind }) => kinds.includes(kind));
    return ofKinds.length === 0 ? [] : [checkGoal({ what: "recall", where }, keptBack(ofKinds), "≥", LOWEST_RECALL)];
  };
  const falseAlarms = keptBack(judged.filter(({ kind }) => kind === "correct"));
  return [
    ...recallOf("figures, units, dates, bounds", FIGURES),
    ...recallOf("phones, links, forms", LINKS),
    checkGoal({ what: "false alarms", where: "correct sentences" }, falseAlarms, "≤", MOST_FALSE_ALARMS),
  ];
}

/** Recall by kind and language, and in the first row the share of correct sentences that are kept back. */
export function reportVerification(judged: readonly JudgedSentence[]): string {
  const kinds = SENTENCE_KINDS.filter((kind) => judged.some((sentence) => sentence.kind === kind));
  const rows = kinds.map((kind) => {
    const ofKind = judged.filter((sentence) => sentence.kind === kind);
    const cells = LANGUAGES.map((language) => cell(ofKind.filter((sentence) => sentence.language === language)));
    return [kind === "correct" ? "correct (false alarms)" : kind, ...cells, cell(ofKind)];
  });
  const corrupted = judged.filter(({ kind }) => kind !== "correct");
  const all = LANGUAGES.map((language) => cell(corrupted.filter((sentence) => sentence.language === language)));
  return markdownTable(["kept back", ...LANGUAGES, "all"], [...rows, ["all corrupted", ...all, cell(corrupted)]]);
}

/** Every sentence that was judged wrongly. */
export function reportWrongVerdicts(judged: readonly JudgedSentence[]): string {
  return judged
    .filter(({ kind, verdict }) => (verdict.kind === "supported") !== (kind === "correct"))
    .map(({ language, kind, passageId, sentence, verdict }) => {
      const found = verdict.kind === "supported" ? "let through" : `${verdict.fault}: ${verdict.detail}`;
      return `${language} ${kind} ${passageId}\n    ${sentence}\n    ${found}`;
    })
    .join("\n");
}

function keptBack(judged: readonly JudgedSentence[]): number {
  return judged.filter(({ verdict }) => verdict.kind === "unsupported").length / judged.length;
}

function cell(judged: readonly JudgedSentence[]): string {
  return `${percent(keptBack(judged))} of ${judged.length}`;
}
